import Airlock
import AirlockWAT
import Testing

/// A generator whose sequence is the same on every run.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Text made to break a parser ends in an error or works, in reasonable time.
@Suite struct HostileTests {
    private static let depth = 100_000

    private func nested(_ open: String, _ middle: String, _ close: String) -> String {
        String(repeating: open, count: Self.depth) + middle + String(repeating: close, count: Self.depth)
    }

    @Test func deepFoldedInstructions() throws {
        let text = "(func (result i32) " + nested("(i32.eqz ", "(i32.const 0)", ")") + ")"
        let module = try decoded(text)
        #expect(module.code[0].range.count == Self.depth + 3)
    }

    @Test(arguments: [
        ("(block ", "", ")"), ("block ", "", " end"), ("(loop $l ", "(br $l)", ")"),
        ("(if (i32.const 0) (then ", "", "))"),
        ("(if ", "(i32.const 0)", "(then))"), ("(if (i32.const 0) (then) (else ", "", "))"),
        ("(try_table (catch_all 0) ", "", ")"),
    ])
    func deepBlocks(_ open: String, _ middle: String, _ close: String) throws {
        let module = try decoded("(func " + nested(open, middle, close) + ")")
        #expect(module.code[0].range.count > Self.depth * 3)
    }

    @Test func printingDeepBlocks() throws {
        let binary = try WAT.parse("(func " + nested("(block ", "", ")") + ")")
        let text = try WAT.print(binary)
        #expect(text.utf8.count < Self.depth * 200)
        #expect(try WAT.parse(text) == binary)
    }

    @Test(arguments: [
        "(", "(module ", "(func ", "(func (block ", "(type ", "(rec ", "(@a ", "(;", ")", "(if ", "(item ", "(ref ",
    ])
    func unbalancedParentheses(_ piece: String) {
        let text = String(repeating: piece, count: Self.depth)
        #expect(throws: WATError.self) { try WAT.parse(text) }
        #expect(throws: WATError.self) { try WAT.parse("(func " + text) }
        #expect(throws: WATError.self) { try Script.parse(Array(text.utf8)) }
    }

    @Test func deepCommentsAndAnnotations() throws {
        let comments = nested("(;", "", ";)")
        let annotations = "(@a " + nested("(@b (", "", "))") + ")"
        #expect(try WAT.parse(comments + annotations) == WAT.parse(""))
    }

    @Test func manyShadowedLabels() throws {
        let branches = String(repeating: "(br $l)", count: Self.depth)
        #expect(throws: Never.self) { try WAT.parse("(func " + nested("(block $l (block $m ", branches, "))") + ")") }
    }

    @Test func manyOfEverything() throws {
        let text = (0..<20_000).map { "(func $f\($0) (param $x i32) (call $f\(19_999 - $0) (local.get $x)))" }.joined()
        #expect(try decoded(text).functions.count == 20_000)
        let types = (0..<20_000).map { "(type $t\($0) (struct (field $a i32) (field $b (ref null $t\(19_999 - $0)))))" }
        #expect(try decoded("(rec " + types.joined() + ")").types.count == 20_000)
    }

    private static let seeds = [
        "(func $f (param i32) (result i32) (local $l i64) (block $l (br $l)) i32.const 0 drop local.get 0) (memory 1)",
        "(table 1 funcref) (func $f (i32.const 1) (if (then nop)) (loop)) "
            + "(data \"abc\\00\\u{7a}\") (global i32 (i32.const 7))",
        """
        (module $m (@custom "c" (after type) "x") (type $t (func (param i32) (result i32))) (rec
          (type $s (struct (field $f i32))))
          (import "a" "b" (func $i (type $t))) (memory $mem 1 2) (table $tab 1 funcref) (global $g
            (mut i32) (i32.const 0))
          (elem $e (i32.const 0) func $i $f) (data $d (i32.const 0) "a\\00b") (export "f"
            (func $f)) (tag $tag (param i32))
          (func $f (type $t) (local $x i64) (block $l (result i32) (br_if $l (local.get 0) (i32.const 1)))
            if (result i32) i32.const 1 else i32.const -0x7f end (i32.load offset=4 align=2 (local.get 0)) drop
            (call_indirect $tab (type $t) (i32.const 0) (i32.const 0))))
        """,
        """
        (func (param $a anyref) (result f32) (local $v v128) (local.set $v (v128.const f32x4 1 nan -0x1.8p3 1e5))
          (drop (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (local.get $v) (local.get $v)))
          (drop (ref.test (ref null i31) (local.get $a))) (try_table $t (catch_all 0) (nop)) (f32.const nan:0x200000))
        (table funcref (elem (ref.func 0) (item ref.null func))) (memory (data "\\u{1f600}")) (start 0)
        (func (export "x") (select (result i32) (i32.const 1) (i32.const 2) (i32.const 3))
          (memory.init 0) (br_table 0 0 0))
        """,
        """
        (module quote "(func)") (assert_return (invoke "f" (i32.const 1))
          (f32.const nan:canonical) (either (ref.null) (ref)))
        (assert_malformed (module quote "(func") "unexpected") (module definition $d (func)) (module instance $i $d)
        (register "x" $i) (assert_trap (module (start 0) (func unreachable)) "unreachable") (get "g")
        """,
    ]

    private static let pieces = [
        "(", ")", "\"", "(;", ";)", ";;", "$l", "$\"x\"", "0", "-1", "0xffffffffffffffff", "1e999", "nan:0x1",
        "(param i32)",
        "(result i32)", "(type 0)", "(type $t)", "block", "end", "else", "(then", "(else", "if", "(if", "(block",
        "loop", "func",
        "(func", "(module", "(import \"\" \"\" ", "(ref null $s)", "offset=1", "align=8", "(@name \"n\")",
        "(@custom \"c\")", "\\",
        "\u{e9}", "\u{0}", "(rec", "(sub final", "declare", "i32.const 1", "(i32.const 1)", "(item", "(offset",
        "catch_all", "_",
    ]

    private func mutant(_ generator: inout SplitMix64) -> [UInt8] {
        var text = Array((Self.seeds.randomElement(using: &generator) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let start = Int.random(in: 0...text.count, using: &generator)
            let end = min(text.count, start + Int.random(in: 0...12, using: &generator))
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: text.removeSubrange(start..<end)
            case 1: text.insert(contentsOf: text[start..<end], at: Int.random(in: 0...text.count, using: &generator))
            case 2: if start < text.count { text[start] = UInt8.random(in: 0...255, using: &generator) }
            case 3: text.removeSubrange(start...)
            default: text.insert(contentsOf: " \(Self.pieces.randomElement(using: &generator) ?? "") ".utf8, at: start)
            }
        }
        return text
    }

    /// Whatever a mutant is, parsing ends; what is accepted survives printing.
    @Test func mutations() {
        #if DEBUG
        let cases = 4_000
        #else
        let cases = 100_000
        #endif
        var generator = SplitMix64(seed: 20_240_607)
        var accepted = 0
        for _ in 0..<cases {
            let text = mutant(&generator)
            _ = try? Script.parse(text)
            guard let binary = try? WAT.parse(text), binary.count > 8, let printed = try? WAT.print(binary) else {
                continue
            }
            accepted += 1
            #expect(throws: Never.self) { try WAT.print(WAT.parse(printed)) == printed }
        }
        #expect(accepted > cases / 100)
    }

    @Test func prefixes() {
        for seed in Self.seeds {
            let text = Array(seed.utf8)
            for length in text.indices {
                _ = try? WAT.parse(Array(text[..<length]))
                _ = try? Script.parse(Array(text[..<length]))
            }
            #expect(throws: Never.self) { try Script.parse(text) }
        }
    }
}

import Airlock
import AirlockWAT
import Testing

@Suite struct ScriptTests {
    private func commands(_ text: String) throws -> [ScriptCommand] { try Script.parse(Array(text.utf8)).commands }

    @Test func modulesInAllForms() throws {
        let list = try commands(
            """
            (module $a (func))
            (module binary "\\00asm" "\\01\\00\\00\\00")
            (module $q quote "(func" ")")
            (module definition $d (memory 1))
            (module instance $i $d)
            (module instance $d)
            (register "name" $i) (register "current")
            """)
        #expect(list.map(\.line) == [1, 2, 3, 4, 5, 6, 7, 7])
        guard case .module(let a) = list[0].kind, case .module(let b) = list[1].kind,
            case .module(let q) = list[2].kind,
            case .moduleDefinition(let d) = list[3].kind, case .moduleInstance(let i) = list[4].kind,
            case .moduleInstance(let j) = list[5].kind, case .register(let name, let instance) = list[6].kind,
            case .register(_, nil) = list[7].kind
        else {
            Issue.record("unexpected commands")
            return
        }
        #expect(a.name == "a" && b.name == nil && q.name == "q" && d.name == "d")
        #expect(try b.binary() == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
        #expect(try ModuleDecoder.decode(q.binary()).functions.count == 1)
        #expect(try ModuleDecoder.decode(d.binary()).memories.count == 1)
        #expect(i.name == "i" && i.module == "d" && j.name == nil && j.module == "d")
        #expect(name == "name" && instance == "i")
    }

    @Test func argumentsAndResults() throws {
        let list = try commands(
            """
            (assert_return (invoke $m "f" (i32.const -1) (i64.const 1) (f32.const -0) (f64.const nan)
                (v128.const i16x8 1 2 3 4 5 6 7 -1) (ref.null extern) (ref.extern 3) (ref.host 4))
              (i32.const 0xffffffff) (i64.const -1) (f32.const nan:canonical) (f64.const nan:arithmetic)
              (v128.const f32x4 1 nan:canonical nan:arithmetic nan) (v128.const i64x2 1 -1)
              (ref.null) (ref.null func) (ref) (ref.func) (ref.eq) (ref.i31) (ref.struct) (ref.array) (ref.exn)
              (ref.extern) (ref.extern 7) (ref.host 8) (either (i32.const 1) (i32.const 2)))
            """)
        guard case .assertReturn(.invoke(let instance, let name, let arguments), let patterns) = list[0].kind else {
            Issue.record("not an assertion about an invocation")
            return
        }
        #expect(instance == "m" && name == "f")
        #expect(
            arguments == [
                .i32(.max), .i64(1), .f32(0x8000_0000), .f64(0x7FF8_0000_0000_0000),
                .v128(low: 0x0004_0003_0002_0001, high: 0xFFFF_0007_0006_0005), .refNull(.extern), .refExtern(3),
                .refHost(4),
            ])
        #expect(
            patterns == [
                .i32(.max), .i64(.max), .f32(.canonicalNaN), .f64(.arithmeticNaN),
                .v128([.bits(0x3F80_0000), .canonicalNaN, .arithmeticNaN, .bits(0x7FC0_0000)]),
                .v128([.bits(1), .bits(.max)]), .refNull(nil), .refNull(.func), .reference(.any), .reference(.function),
                .reference(.eq), .reference(.i31), .reference(.structure), .reference(.array), .reference(.exception),
                .refExtern(nil), .refExtern(7), .refHost(8), .either([.i32(1), .i32(2)]),
            ])
    }

    @Test func assertions() throws {
        let list = try commands(
            """
            (assert_trap (get "g") "a") (assert_trap (module) "b") (assert_trap (module instance $i $m) "c")
            (assert_exhaustion (invoke "f") "d") (assert_exception (invoke "f")) (assert_invalid (module) "e")
            (assert_malformed (module quote "(") "f") (assert_unlinkable (module) "g") (invoke "f")
            (assert_malformed_custom (module quote "") "h") (assert_invalid_custom (module) "i") (get $m "x")
            """)
        let names = list.map { String("\($0.kind)".prefix { $0 != "(" }) }
        #expect(
            names == [
                "assertTrap", "assertModuleTrap", "assertModuleTrap", "assertExhaustion", "assertException",
                "assertInvalid", "assertMalformed", "assertUnlinkable", "action", "assertMalformedCustom",
                "assertInvalidCustom", "action",
            ])
    }

    @Test func faultInOneModuleLeavesTheOthers() throws {
        let list = try commands(
            "(module (func $x (br $nope)))\n(module (func))\n(assert_malformed (module quote \"(func\") \"\")")
        #expect(list.count == 3)
        guard case .module(let bad) = list[0].kind, case .module(let good) = list[1].kind,
            case .assertMalformed(let quote, _) = list[2].kind
        else {
            Issue.record("unexpected commands")
            return
        }
        let error = #expect(throws: WATError.self) { try bad.binary() }
        #expect(error?.message == "unknown label $nope")
        #expect(throws: Never.self) { try good.binary() }
        #expect(throws: WATError.self) { try quote.binary() }
    }

    @Test func bareFieldsAreOneModule() throws {
        let list = try commands("(func) (memory 1)")
        guard list.count == 1, case .module(let module) = list[0].kind else {
            Issue.record("unexpected commands")
            return
        }
        #expect(try ModuleDecoder.decode(module.binary()).functions.count == 1)
    }

    @Test(arguments: [
        "(assert_return (invoke \"f\") (i32.add))", "(assert_return (module))", "(bogus)",
        "(assert_trap (invoke \"f\"))",
        "(invoke f)", "(module (func)", "(assert_return (invoke \"f\") (either))", "(register)", "module", "(module) )",
        "(assert_return (invoke \"f\") (v128.const i32x4 1 2 3))", "(invoke \"f\" (f32.const nan:canonical))",
    ])
    func rejects(_ text: String) { #expect(throws: WATError.self) { try commands(text) } }
}

import Airlock
import AirlockWAT
import Testing

@Suite struct PrinterTests {
    @Test func printsReadableText() throws {
        let text = """
            (module $m
              (type $t (;0;) (func (param i32) (result i32)))
              (rec
                (type $s (;1;) (sub (struct (field $f (mut i8)) (field i64))))
                (type (;2;) (sub final $s (struct (field (mut i8)) (field i64) (field (ref null $s))))))
              (type (;3;) (func))
              (import "a" "b\\u{200b}" (func $i (;0;) (type $t) (param i32) (result i32)))
              (table $tab (;0;) 1 2 funcref)
              (memory (;0;) i64 1)
              (tag $e (;0;) (type 3))
              (global $g (;0;) (mut f64) (f64.const -0.0))
              (global (;1;) i32 i32.const 1 i32.const 2 i32.add)
              (export "f" (func $f))
              (elem (;0;) (i32.const 0) func $i $f)
              (elem (;1;) declare funcref (ref.func $f) (item i32.const 1 drop ref.null func))
              (func $f (;1;) (type $t) (param $x i32) (result i32)
                (local i32 i32) (local $y f32)
                block $l (result i32)
                  local.get $x
                  if
                    local.get 1
                    br $l
                  else
                    f32.const nan:0x1
                    local.set $y
                  end
                  i64.const -1
                  i32.load16_u offset=4 align=1
                end
                i32.const 0
                call_indirect (type $t) (param i32) (result i32)
              )
              (data (;0;) (i64.const 0) "a\\00\\ff\\22\\\\b")
            )

            """.replacing("\\\\b\"", with: "\\5cb\"")
        #expect(try WAT.print(WAT.parse(text)) == text)
    }

    @Test func emptyModule() throws { #expect(try WAT.print(WAT.parse("")) == "(module)\n") }

    @Test func namesThatCannotBeIdentifiersAreKept() throws {
        let text = """
            (module
              (type (;0;) (func))
              (func $a (;0;) (type 0)
                call $a
                call 1
                call $"b c"
                call 3
              )
              (func (@name "a") (;1;) (type 0)
              )
              (func $"b c" (;2;) (type 0)
              )
              (func (@name "") (;3;) (type 0)
              )
            )

            """
        let printed = try WAT.print(WAT.parse(text))
        #expect(printed == text)
        #expect(try decoded(text).names.functions == [0: "a", 1: "a", 2: "b c", 3: ""])
    }

    @Test func shadowedLabelsAreNumbers() throws {
        let text = try WAT.print(WAT.parse("(func block $a block $a br 0 br 1 end br $a end)"))
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.filter { $0.hasPrefix("br") } == ["br $a", "br 1", "br $a"])
    }

    @Test func customSectionsBecomeAnnotations() throws {
        let text = """
            (module $m
              (@custom "x" (before first) "\\00")
              (@custom "y" (after type) "a")
              (@custom "v" (after code) "")
              (@custom "z" (after last) "")
              (type (;0;) (func))
              (func (;0;) (type 0)
              )
            )

            """
        let binary = try WAT.parse(text)
        let sections = try ModuleDecoder.decode(binary).customSections
        #expect(sections.map(\.name) == ["x", "y", "v", "name", "z"])
        #expect(sections.map(\.place) == [0, 1, 3, 3, 3])
        #expect(try WAT.print(binary) == text)
    }

    /// NaN payloads, signed zeros, subnormal and extreme numbers survive.
    @Test func floatsKeepTheirBits() throws {
        var generator = SplitMix64(seed: 7)
        var text = ""
        for _ in 0..<500 {
            let bits = generator.next()
            text += "(global f64 (f64.const \(hexadecimal(bits, fraction: 52, exponent: 11))))"
            text += "(global f32 (f32.const \(hexadecimal(bits >> 32, fraction: 23, exponent: 8))))"
        }
        let binary = try WAT.parse(text)
        #expect(try WAT.parse(WAT.print(binary)) == binary)
    }

    /// The literal of a bit pattern, with exponents at the ends of the range more often than by chance.
    private func hexadecimal(_ bits: UInt64, fraction: UInt64, exponent: UInt64) -> String {
        let sign = bits >> (fraction + exponent) & 1 == 1 ? "-" : ""
        let significand = bits & (1 << fraction - 1)
        let top = UInt64(1) << exponent - 1
        let choice = bits >> fraction & top
        let field = choice % 4 == 0 ? 0 : choice % 4 == 1 ? top : choice
        if field == top { return significand == 0 ? "\(sign)inf" : "\(sign)nan:0x\(String(significand, radix: 16))" }
        let whole = field == 0 ? significand : significand | 1 << fraction
        let scale = Int(max(field, 1)) - Int(top >> 1) - Int(fraction)
        return "\(sign)0x\(String(whole, radix: 16))p\(scale)"
    }

    @Test func brokenBinariesAreRefused() throws {
        let binary = try WAT.parse(
            "(func (block (br 0)) (i32.const 1) (drop)) (global i32 (i32.const 1)) (data \"abc\")")
        let ends = try ModuleDecoder.decode(binary).sections.map(\.range.upperBound) + [8]
        for length in 0..<binary.count {
            // What ends with a section may still be a module.
            let isModule = (try? WAT.print(Array(binary[..<length]))) != nil
            #expect(!isModule || ends.contains(length))
        }
        for position in 8..<binary.count {
            for byte in UInt8.min...UInt8.max {
                var changed = binary
                changed[position] = byte
                guard let text = try? WAT.print(changed) else { continue }
                #expect(throws: Never.self) { try WAT.parse(text) }
            }
        }
    }

    /// A module of two hundred bytes whose text would be enormous.
    @Test func textOutOfProportionIsRefused() throws {
        var body: [UInt8] = [1]
        body += [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B]
        var binary: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10]
        binary += [UInt8(body.count + 2), 1, UInt8(body.count)] + body
        #expect(throws: (any Error).self) { try WAT.print(binary) }
    }
}

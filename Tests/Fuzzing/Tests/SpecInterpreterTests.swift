import Airlock
import AirlockFuzzing
import AirlockWAT
import Testing

/// The reference interpreter by itself.
@Suite struct SpecInterpreterTests {
    private func call(_ text: String, _ name: String = "f", _ arguments: [SpecValue] = []) throws -> [SpecValue] {
        let store = SpecStore()
        let instance = try SpecInstance(SpecModule(ModuleDecoder.decode(WAT.parse(text))), imports: [], in: store)
        guard case .function(let function)? = instance.export(Name(name)) else { return [] }
        return try store.invoke(function, arguments)
    }

    private func trap(_ text: String, _ arguments: [SpecValue] = []) throws -> TrapCode {
        try #require(throws: SpecTrap.self) { _ = try call(text, "f", arguments) }.code
    }

    @Test func control() throws {
        let factorial = """
            (func $f (export "f") (param i64) (result i64)
              (if (result i64) (i64.eqz (local.get 0))
                (then (i64.const 1))
                (else (i64.mul (local.get 0) (call $f (i64.sub (local.get 0) (i64.const 1)))))))
            """
        #expect(try call(factorial, "f", [.i64(20)]) == [.i64(2_432_902_008_176_640_000)])
        let table = """
            (func (export "f") (param i32) (result i32)
              (block (block (block (br_table 0 1 2 (local.get 0)))
                (return (i32.const 10))) (return (i32.const 11))) (i32.const 12))
            """
        #expect(
            try (0..<4).map { try call(table, "f", [.i32($0)]) } == [[.i32(10)], [.i32(11)], [.i32(12)], [.i32(12)]])
        #expect(throws: Inconclusive.self) { try call("(func (export \"f\") (loop (br 0)))") }
        #expect(throws: Inconclusive.self) { try call("(func $f (export \"f\") (call $f))") }
    }

    @Test func exceptions() throws {
        let text = """
            (tag $a (param i32)) (tag $b (param i32))
            (func $throws (param i32) (if (local.get 0) (then (throw $b (i32.const 7)))) (throw $a (i32.const 5)))
            (func (export "f") (param i32) (result i32)
              (block $h (result i32)
                (try_table (catch $a $h) (call $throws (local.get 0)))
                (unreachable)))
            """
        #expect(try call(text, "f", [.i32(0)]) == [.i32(5)])
        #expect(throws: (any Error).self) { try call(text, "f", [.i32(1)]) }
    }

    @Test func traps() throws {
        let division = "(func (export \"f\") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))"
        #expect(try trap(division, [.i32(1), .i32(0)]) == .integerDivisionByZero)
        #expect(try trap(division, [.i32(0x8000_0000), .i32(0xFFFF_FFFF)]) == .integerOverflow)
        let truncation = "(func (export \"f\") (param f64) (result i32) (i32.trunc_f64_u (local.get 0)))"
        #expect(try call(truncation, "f", [.f64((-0.9).bitPattern)]) == [.i32(0)])
        #expect(try trap(truncation, [.f64((-1.0).bitPattern)]) == .integerOverflow)
        #expect(try trap(truncation, [.f64(Double.nan.bitPattern)]) == .badConversionToInteger)
        let load = "(memory 1) (func (export \"f\") (param i32) (result i64) (i64.load offset=8 (local.get 0)))"
        #expect(try call(load, "f", [.i32(65_520)]) == [.i64(0)])
        #expect(try trap(load, [.i32(65_521)]) == .heapAccessOutOfBounds)
        let indirect = """
            (type $t (func)) (type $u (func (param i32))) (table 2 funcref) (elem (i32.const 0) $g) (func $g (type $u))
            (func (export "f") (param i32) (call_indirect (type $t) (local.get 0)))
            """
        #expect(
            try (0..<3).map { try trap(indirect, [.i32($0)]) } == [
                .badSignature, .indirectCallToNull, .undefinedElement,
            ])
    }

    @Test func floats() throws {
        let minimum = "(func (export \"f\") (result i64) (i64.reinterpret_f64 (f64.min (f64.const 0) (f64.const -0))))"
        #expect(try call(minimum) == [.i64(1 << 63)])
        let nearest = "(func (export \"f\") (param f32) (result f32) (f32.nearest (local.get 0)))"
        #expect(try call(nearest, "f", [.f32(Float(2.5).bitPattern)]) == [.f32(Float(2).bitPattern)])
        let narrow = "(func (export \"f\") (result f32) (f32.convert_i64_s (i64.const 9007199791611905)))"
        #expect(try call(narrow) == [.f32(Float(0x1.000002p+53).bitPattern)])
    }

    /// What validation should have refused is noticed, not computed.
    @Test(arguments: [
        "(i32.add (i64.const 1) (i32.const 1))", "(i32.const 1) (i32.const 2)", "", "(i64.const 1)", "(i32.eqz)",
        "(local.set 0 (f32.const 1)) (i32.const 1)", "(global.set 0 (i64.const 1)) (i32.const 1)",
    ])
    func illTypedCodeGetsStuck(_ code: String) {
        let text = "(global (mut i32) (i32.const 0)) (func (export \"f\") (result i32) (local i32) \(code))"
        #expect(throws: Stuck.self) { try call(text) }
    }
}

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

    private func vector(_ body: String) throws -> SpecValue? {
        try call("(func (export \"f\") (result v128) \(body))").first
    }

    private func bytes(_ lane: Int) -> String {
        "(v128.const i8x16 \(Array(repeating: "\(lane)", count: 16).joined(separator: " ")))"
    }

    @Test func vectors() throws {
        func all(_ byte: UInt64) -> SpecValue { .v128(SpecVector(low: byte, high: byte)) }
        #expect(try vector("(i8x16.add_sat_s \(bytes(100)) \(bytes(100)))") == all(0x7F7F_7F7F_7F7F_7F7F))
        #expect(try vector("(i8x16.sub_sat_u \(bytes(1)) \(bytes(2)))") == all(0))
        #expect(try vector("(i16x8.extend_high_i8x16_s \(bytes(-2)))") == all(0xFFFE_FFFE_FFFE_FFFE))
        #expect(try vector("(i16x8.narrow_i32x4_u \(bytes(-1)) \(bytes(1)))") == .v128(SpecVector(low: 0, high: .max)))
        // Both products are 2^14: their sum saturates.
        #expect(
            try vector("(i16x8.relaxed_dot_i8x16_i7x16_s \(bytes(-128)) \(bytes(-128)))")
                == all(0x7FFF_7FFF_7FFF_7FFF))
        let shuffled = "(i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 \(bytes(1)) \(bytes(2)))"
        #expect(
            try vector(shuffled) == .v128(SpecVector(low: 0x0101_0101_0101_0101, high: 0x0202_0202_0202_0202)))
        let one = "(v128.const f32x4 1 -1 0 -0)"
        let other = "(v128.const f32x4 2 -2 -0 0)"
        #expect(
            try vector("(f32x4.min \(one) \(other))")
                == .v128(SpecVector(low: 0xC000_0000_3F80_0000, high: 0x8000_0000_8000_0000)))
        // A NaN of arithmetic is some NaN, and what is made of its bits is not determined.
        let store = SpecStore()
        let text = """
            (func (export "f") (result i64)
              (i64x2.extract_lane 0 (f64x2.sub (v128.const f64x2 inf 1) (v128.const f64x2 inf 1))))
            """
        let instance = try SpecInstance(SpecModule(ModuleDecoder.decode(WAT.parse(text))), imports: [], in: store)
        guard case .function(let function)? = instance.export(Name("f")) else { return }
        _ = try store.invoke(function, [])
        #expect(store.dependsOnNaN)
    }

    @Test func objects() throws {
        let types = """
            (type $a (sub (struct (field (mut i8))))) (type $b (sub $a (struct (field (mut i8)) (field i64))))
            (type $c (sub $a (struct (field (mut i8)) (field f32)))) (type $bytes (array (mut i16)))
            """
        func run(_ body: String, _ data: String = "") throws -> [SpecValue] {
            try call("\(types) \(data) (func (export \"f\") (result i32) \(body))")
        }
        let make = "(struct.new $b (i32.const 0x1FE) (i64.const 7))"
        #expect(try run("(struct.get_s $a 0 \(make))") == [.i32(0xFFFF_FFFE)])
        #expect(try run("(struct.get_u $a 0 (ref.cast (ref $a) \(make)))") == [.i32(0xFE)])
        #expect(try run("(ref.test (ref $c) \(make))") == [.i32(0)])
        #expect(try run("(ref.eq \(make) \(make))") == [.i32(0)])
        #expect(try run("(i31.get_s (ref.i31 (i32.const 0x7FFFFFFF)))") == [.i32(0xFFFF_FFFF)])
        let array = "(array.new_data $bytes $d (i32.const 1) (i32.const 2))"
        #expect(try run("(array.get_u $bytes \(array) (i32.const 1))", "(data $d \"abcde\")") == [.i32(0x6564)])
        func code(_ body: String, _ data: String = "") throws -> TrapCode {
            try #require(throws: SpecTrap.self) { _ = try run(body, data) }.code
        }
        #expect(try code("(array.len \(array))", "(data $d \"abcd\")") == .heapAccessOutOfBounds)
        #expect(try code("(struct.get_u $a 0 (ref.null $a))") == .nullStructureReference)
        #expect(try code("(struct.get_u $c 0 (ref.cast (ref $c) \(make)))") == .castFailure)
        #expect(
            try code("(array.get_u $bytes (array.new_default $bytes (i32.const 3)) (i32.const 3))") == .arrayOutOfBounds
        )
    }
}

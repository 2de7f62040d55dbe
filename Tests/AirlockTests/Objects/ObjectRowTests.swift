import AirlockWAT
import Testing

@testable import Airlock

/// What instructions on objects and references compute: rows of arguments and results, with a collector that runs when it
/// has to, and with one that runs at every allocation.
@Suite struct ObjectRowTests {
    private static let text = """
        (module
          (type $f (func (result i32)))
          (type $one (struct (field i32)))
          (type $two (struct (field i32) (field (ref null $one))))
          (type $three (struct (field f32) (field i32) (field anyref)))
          (type $mixed (struct (field (mut i8)) (field (mut i16)) (field (mut i32)) (field (mut i64)) (field (mut f32))
            (field (mut f64)) (field (mut v128)) (field (mut anyref)) (field (mut funcref))))
          (type $many (struct
            (field i64) (field i8) (field i64) (field i8) (field i64) (field i8) (field i64) (field i8)
            (field i64) (field i8) (field i64) (field i8) (field i64)))
          (type $bytes (array (mut i8)))
          (type $shorts (array (mut i16)))
          (type $words (array (mut i32)))
          (type $longs (array (mut i64)))
          (type $floats (array (mut f32)))
          (type $doubles (array (mut f64)))
          (type $vectors (array (mut v128)))
          (type $references (array (mut anyref)))
          (data $data "\\01\\82\\03\\84\\05\\86\\07\\88\\09")
          (elem $elements anyref (ref.i31 (i32.const 5)) (ref.null any) (ref.i31 (i32.const 7)))
          (elem declare func $answer)
          (func $answer (type $f) (i32.const 42))
          (func $number (param anyref) (result i32)
            (if (result i32) (ref.is_null (local.get 0)) (then (i32.const -1))
              (else (i31.get_s (ref.cast (ref i31) (local.get 0))))))

          (func (export "struct one") (param i32) (result i32) (struct.get $one 0 (struct.new $one (local.get 0))))
          (func (export "struct two") (param i32) (result i32 i32 i32) (local $t (ref $two))
            (local.set $t (struct.new $two (local.get 0) (struct.new $one (i32.const 9))))
            (struct.get $two 0 (local.get $t))
            (struct.get $one 0 (struct.get $two 1 (local.get $t)))
            (ref.is_null (struct.get $two 1 (struct.new_default $two))))
          (func (export "struct three") (param f32 i32) (result f32 i32 i32) (local $t (ref $three))
            (local.set $t (struct.new $three (local.get 0) (local.get 1) (ref.i31 (i32.const 3))))
            (struct.get $three 0 (local.get $t)) (struct.get $three 1 (local.get $t))
            (call $number (struct.get $three 2 (local.get $t))))
          (func $mixed (param i32 i64 f64 v128) (result (ref $mixed))
            (struct.new $mixed (local.get 0) (local.get 0) (local.get 0) (local.get 1) (f32.demote_f64 (local.get 2))
              (local.get 2) (local.get 3) (ref.i31 (local.get 0)) (ref.func $answer)))
          (func $get (param $m (ref $mixed)) (result i32 i32 i32 i32 i32 i64 f32 f64 v128 i32 i32)
            (struct.get_s $mixed 0 (local.get $m)) (struct.get_u $mixed 0 (local.get $m))
            (struct.get_s $mixed 1 (local.get $m)) (struct.get_u $mixed 1 (local.get $m))
            (struct.get $mixed 2 (local.get $m)) (struct.get $mixed 3 (local.get $m)) (struct.get $mixed 4 (local.get $m))
            (struct.get $mixed 5 (local.get $m)) (struct.get $mixed 6 (local.get $m))
            (call $number (struct.get $mixed 7 (local.get $m)))
            (call_ref $f (ref.cast (ref $f) (struct.get $mixed 8 (local.get $m)))))
          (func (export "struct mixed") (param i32 i64 f64 v128)
            (result i32 i32 i32 i32 i32 i64 f32 f64 v128 i32 i32)
            (call $get (call $mixed (local.get 0) (local.get 1) (local.get 2) (local.get 3))))
          (func (export "struct set") (param i32 i64 f64 v128)
            (result i32 i32 i32 i32 i32 i64 f32 f64 v128 i32 i32) (local $m (ref $mixed))
            (local.set $m (struct.new_default $mixed))
            (struct.set $mixed 8 (local.get $m) (ref.func $answer))
            (struct.set $mixed 7 (local.get $m) (ref.i31 (local.get 0)))
            (struct.set $mixed 6 (local.get $m) (local.get 3))
            (struct.set $mixed 5 (local.get $m) (local.get 2))
            (struct.set $mixed 4 (local.get $m) (f32.demote_f64 (local.get 2)))
            (struct.set $mixed 3 (local.get $m) (local.get 1))
            (struct.set $mixed 2 (local.get $m) (local.get 0))
            (struct.set $mixed 1 (local.get $m) (local.get 0))
            (struct.set $mixed 0 (local.get $m) (local.get 0))
            (call $get (local.get $m)))
          (func (export "struct many") (param i64 i32) (result i64 i32 i64) (local $m (ref $many))
            (local.set $m (struct.new $many
              (i64.const 0) (i32.const 1) (i64.const 2) (i32.const 3) (i64.const 4) (i32.const 5) (local.get 0)
              (local.get 1) (i64.const 8) (i32.const 9) (i64.const 10) (i32.const 11) (i64.const 12)))
            (struct.get $many 6 (local.get $m)) (struct.get_s $many 7 (local.get $m)) (struct.get $many 12 (local.get $m)))

          (func (export "array i8") (param i32) (result i32 i32 i32) (local $a (ref $bytes))
            (local.set $a (array.new $bytes (local.get 0) (i32.const 3)))
            (array.get_s $bytes (local.get $a) (i32.const 2)) (array.get_u $bytes (local.get $a) (i32.const 0))
            (array.len (local.get $a)))
          (func (export "array i16") (param i32) (result i32 i32 i32) (local $a (ref $shorts))
            (local.set $a (array.new_default $shorts (i32.const 5)))
            (array.set $shorts (local.get $a) (i32.const 4) (local.get 0))
            (array.get_s $shorts (local.get $a) (i32.const 4)) (array.get_u $shorts (local.get $a) (i32.const 4))
            (array.get_u $shorts (local.get $a) (i32.const 3)))
          (func (export "array wide") (param i64 f32 f64 v128) (result i64 f32 f64 v128 i64)
            (local $l (ref $longs)) (local $v (ref $vectors))
            (local.set $l (array.new_default $longs (i32.const 2)))
            (array.set $longs (local.get $l) (i32.const 1) (local.get 0))
            (local.set $v (array.new $vectors (local.get 3) (i32.const 3)))
            (array.set $vectors (local.get $v) (i32.const 1) (v128.const i64x2 1 2))
            (array.get $longs (local.get $l) (i32.const 1))
            (array.get $floats (array.new $floats (local.get 1) (i32.const 9)) (i32.const 8))
            (array.get $doubles (array.new $doubles (local.get 2) (i32.const 7)) (i32.const 6))
            (array.get $vectors (local.get $v) (i32.const 2))
            (array.get $longs (local.get $l) (i32.const 0)))
          (func (export "array.new_fixed") (param i32 v128) (result i32 i32 v128 i32 i32) (local $w (ref $words))
            (local.set $w (array.new_fixed $words 3 (i32.const 1) (local.get 0) (i32.const 3)))
            (array.get $words (local.get $w) (i32.const 1))
            (array.get_u $bytes (array.new_fixed $bytes 2 (i32.const 0) (local.get 0)) (i32.const 1))
            (array.get $vectors (array.new_fixed $vectors 2 (v128.const i64x2 1 2) (local.get 1)) (i32.const 1))
            (call $number (array.get $references
              (array.new_fixed $references 2 (ref.null any) (ref.i31 (local.get 0))) (i32.const 1)))
            (array.len (array.new_fixed $words 0)))
          (func (export "array.new_data") (param i32 i32) (result i32 i32) (local $a (ref $shorts))
            (local.set $a (array.new_data $shorts $data (local.get 0) (local.get 1)))
            (array.len (local.get $a))
            (array.get_u $shorts (local.get $a) (i32.sub (local.get 1) (i32.const 1))))
          (func (export "array.new_elem") (param i32 i32) (result i32 i32) (local $a (ref $references))
            (local.set $a (array.new_elem $references $elements (local.get 0) (local.get 1)))
            (array.len (local.get $a)) (call $number (array.get $references (local.get $a) (i32.const 0))))
          (func $digits (param $a (ref $bytes)) (result i64) (local $i i32) (local $d i64)
            (loop $l
              (if (i32.lt_u (local.get $i) (array.len (local.get $a)))
                (then
                  (local.set $d (i64.add (i64.mul (local.get $d) (i64.const 10))
                    (i64.extend_i32_u (array.get_u $bytes (local.get $a) (local.get $i)))))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (br $l))))
            (local.get $d))
          (func $line (result (ref $bytes))
            (array.new_fixed $bytes 6 (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)))
          (func (export "array.fill") (param i32 i32) (result i64) (local $a (ref $bytes))
            (local.set $a (call $line))
            (array.fill $bytes (local.get $a) (local.get 0) (i32.const 9) (local.get 1))
            (call $digits (local.get $a)))
          (func (export "array.copy") (param i32 i32 i32) (result i64) (local $a (ref $bytes))
            (local.set $a (call $line))
            (array.copy $bytes $bytes (local.get $a) (local.get 0) (local.get $a) (local.get 1) (local.get 2))
            (call $digits (local.get $a)))
          (func (export "array.init_data") (param i32 i32 i32) (result i32) (local $a (ref $bytes))
            (local.set $a (call $line))
            (array.init_data $bytes $data (local.get $a) (local.get 0) (local.get 1) (local.get 2))
            (array.get_s $bytes (local.get $a) (i32.const 5)))
          (func (export "array.init_elem") (param i32 i32 i32) (result i32 i32) (local $a (ref $references))
            (local.set $a (array.new_default $references (i32.const 2)))
            (array.init_elem $references $elements (local.get $a) (local.get 0) (local.get 1) (local.get 2))
            (call $number (array.get $references (local.get $a) (i32.const 0)))
            (call $number (array.get $references (local.get $a) (i32.const 1))))

          (func (export "i31") (param i32) (result i32 i32)
            (i31.get_s (ref.i31 (local.get 0))) (i31.get_u (ref.i31 (local.get 0))))
          (func $reference (param i32) (result eqref)
            (if (i32.eq (local.get 0) (i32.const 0)) (then (return (ref.null eq))))
            (if (i32.eq (local.get 0) (i32.const 1)) (then (return (ref.i31 (i32.const 0)))))
            (if (i32.eq (local.get 0) (i32.const 2)) (then (return (ref.i31 (i32.const 0x8000_0000)))))
            (if (i32.eq (local.get 0) (i32.const 3)) (then (return (ref.i31 (i32.const 1)))))
            (if (i32.eq (local.get 0) (i32.const 4)) (then (return (struct.new $one (i32.const 0)))))
            (array.new_default $bytes (i32.const 0)))
          (func (export "ref.eq") (param i32 i32) (result i32)
            (ref.eq (call $reference (local.get 0)) (call $reference (local.get 1))))
          (func (export "ref.eq itself") (param i32) (result i32) (local $r eqref)
            (local.set $r (call $reference (local.get 0)))
            (ref.eq (local.get $r) (local.get $r)))
          (func (export "ref.is_null") (param i32) (result i32 i32)
            (ref.is_null (call $reference (local.get 0))) (ref.is_null (ref.func $answer)))
          (func (export "ref.as_non_null") (param i32) (result i32)
            (ref.is_null (ref.as_non_null (call $reference (local.get 0)))))
          (func (export "br_on_null") (param i32) (result i32)
            (block $null
              (return (ref.test (ref i31) (br_on_null $null (call $reference (local.get 0))))))
            (i32.const -1))
          (func (export "br_on_non_null") (param i32) (result i32)
            (block $object (result (ref eq))
              (br_on_non_null $object (call $reference (local.get 0)))
              (return (i32.const -1)))
            (ref.test (ref i31)))
          (func (export "br_on_cast") (param i32) (result i32)
            (block $number (result (ref i31))
              (drop (br_on_cast $number eqref (ref i31) (call $reference (local.get 0))))
              (return (i32.const -1)))
            (i31.get_s))
          (func (export "br_on_cast_fail") (param i32) (result i32)
            (block $other (result eqref)
              (return (i31.get_s (br_on_cast_fail $other eqref (ref i31) (call $reference (local.get 0))))))
            (drop) (i32.const -1))
          (func (export "ref.test") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32) (local $r eqref)
            (local.set $r (call $reference (local.get 0)))
            (ref.test (ref null any) (local.get $r)) (ref.test (ref eq) (local.get $r)) (ref.test (ref i31) (local.get $r))
            (ref.test (ref null struct) (local.get $r)) (ref.test (ref array) (local.get $r))
            (ref.test (ref null none) (local.get $r)) (ref.test (ref $one) (local.get $r))
            (ref.test (ref null $bytes) (local.get $r)))
          (func (export "convert") (param i32) (result i32) (local $r eqref) (local $e externref)
            (local.set $r (call $reference (local.get 0)))
            (local.set $e (extern.convert_any (local.get $r)))
            (ref.eq (local.get $r) (ref.cast eqref (any.convert_extern (local.get $e)))))
        )
        """

    private static var vector: Value { .v128(SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) }

    private static func numbers(_ values: [Int32]) -> [Value] { values.map { .i32($0) } }

    private func check(_ name: String, _ arguments: [Value], _ results: [Value]) throws {
        for isStressed in [false, true] {
            let store = try Store()
            store.state.heap.isStressed = isStressed
            let function = try Instance(Module(wat: Self.text), store: store).function(name)
            #expect(try function.call(arguments) == results, "\(name) \(arguments)")
            #expect(try function.call(arguments) == results, "\(name) \(arguments), again")
        }
    }

    @Test func fieldsOfEachType() throws {
        for number in [0, 1, -1, .min, .max, 0x80, 0x8000] as [Int32] {
            try check("struct one", [.i32(number)], [.i32(number)])
            try check("struct two", [.i32(number)], Self.numbers([number, 9, 1]))
            try check("struct three", [.f32(-0.5), .i32(number)], [.f32(-0.5), .i32(number), .i32(3)])
            try check(
                "struct many", [.i64(-7), .i32(number)],
                [.i64(-7), .i32(Int32(Int8(truncatingIfNeeded: number))), .i64(12)])
            for name in ["struct mixed", "struct set"] {
                try check(
                    name, [.i32(number), .i64(.min), .f64(-1.5), Self.vector],
                    Self.numbers([
                        Int32(Int8(truncatingIfNeeded: number)), number & 0xFF,
                        Int32(Int16(truncatingIfNeeded: number)),
                        number & 0xFFFF, number,
                    ]) + [.i64(.min), .f32(-1.5), .f64(-1.5), Self.vector, .i32((number << 1) >> 1), .i32(42)])
            }
        }
    }

    @Test func elementsOfEachType() throws {
        try check("array i8", [.i32(0x1FE)], Self.numbers([-2, 254, 3]))
        try check("array i16", [.i32(-3)], Self.numbers([-3, 65533, 0]))
        try check(
            "array wide", [.i64(.max), .f32(.infinity), .f64(-0.0), Self.vector],
            [.i64(.max), .f32(.infinity), .f64(-0.0), Self.vector, .i64(0)])
        try check(
            "array.new_fixed", [.i32(259), Self.vector], [.i32(259), .i32(3), Self.vector, .i32(259), .i32(0)])
    }

    @Test(
        arguments: [
            ("array.new_data", [0, 1], [1, 0x8201]), ("array.new_data", [1, 4], [4, 0x0988]),
            ("array.new_elem", [0, 3], [3, 5]), ("array.new_elem", [1, 2], [2, -1]),
            ("array.new_elem", [2, 1], [1, 7]),
            ("array.init_data", [0, 1, 6], [7]), ("array.init_data", [5, 7, 1], [-120]),
            ("array.init_data", [6, 9, 0], [6]),
            ("array.init_elem", [0, 0, 2], [5, -1]), ("array.init_elem", [1, 2, 1], [-1, 7]),
            ("array.init_elem", [2, 3, 0], [-1, -1]),
            ("i31", [0], [0, 0]), ("i31", [-1], [-1, .max]), ("i31", [0x3FFF_FFFF], [0x3FFF_FFFF, 0x3FFF_FFFF]),
            ("i31", [0x4000_0000], [-0x4000_0000, 0x4000_0000]), ("i31", [.min], [0, 0]),
            ("ref.is_null", [0], [1, 0]), ("ref.is_null", [1], [0, 0]), ("ref.is_null", [5], [0, 0]),
            ("ref.as_non_null", [1], [0]), ("ref.as_non_null", [4], [0]),
            ("br_on_null", [0], [-1]), ("br_on_null", [1], [1]), ("br_on_null", [4], [0]),
            ("br_on_non_null", [0], [-1]), ("br_on_non_null", [2], [1]), ("br_on_non_null", [5], [0]),
            ("br_on_cast", [0], [-1]), ("br_on_cast", [3], [1]), ("br_on_cast", [4], [-1]),
            ("br_on_cast_fail", [0], [-1]), ("br_on_cast_fail", [3], [1]), ("br_on_cast_fail", [5], [-1]),
            ("ref.test", [0], [1, 0, 0, 1, 0, 1, 0, 1]), ("ref.test", [3], [1, 1, 1, 0, 0, 0, 0, 0]),
            ("ref.test", [4], [1, 1, 0, 1, 0, 0, 1, 0]), ("ref.test", [5], [1, 1, 0, 0, 1, 0, 0, 1]),
        ] as [(String, [Int32], [Int32])])
    func numbers(_ name: String, _ arguments: [Int32], _ results: [Int32]) throws {
        try check(name, Self.numbers(arguments), Self.numbers(results))
    }

    /// Also where what is copied overlaps what it replaces.
    @Test(
        arguments: [
            ("array.fill", [0, 6], 999_999), ("array.fill", [2, 3], 129_996), ("array.fill", [6, 0], 123_456),
            ("array.copy", [0, 2, 4], 345_656), ("array.copy", [2, 0, 4], 121_234), ("array.copy", [1, 1, 3], 123_456),
            ("array.copy", [6, 6, 0], 123_456),
        ] as [(String, [Int32], Int64)])
    func digits(_ name: String, _ arguments: [Int32], _ digits: Int64) throws {
        try check(name, Self.numbers(arguments), [.i64(digits)])
    }

    /// Null; i31 0, which another number is too when its upper bit is cut off; i31 1; and objects, each of which is new.
    @Test func equality() throws {
        for a in Int32(0)..<6 {
            try check("ref.eq itself", [.i32(a)], [.i32(1)])
            try check("convert", [.i32(a)], [.i32(1)])
            for b in Int32(0)..<6 {
                let isSame = a == b && a < 4 || [a, b] == [1, 2] || [a, b] == [2, 1]
                try check("ref.eq", [.i32(a), .i32(b)], [.i32(isSame ? 1 : 0)])
            }
        }
    }

    /// Each instruction that makes an object traps when the heap is full of objects in use.
    @Test(arguments: [
        "(struct.new $pair (ref.null any) (global.get $list))", "(struct.new_default $pair)",
        "(struct.new $wide (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5))",
        "(array.new $bytes (i32.const 1) (i32.const 100))", "(array.new_default $bytes (i32.const 5000))",
        "(array.new_fixed $bytes 3 (i32.const 1) (i32.const 2) (i32.const 3))",
        "(array.new_data $bytes $data (i32.const 0) (i32.const 8))",
        "(array.new_elem $references $elements (i32.const 0) (i32.const 1))",
        "(array.new_default $bytes (i32.const -1))", "(array.new $longs (i64.const 1) (i32.const -1))",
    ])
    func quota(_ allocation: String) throws {
        var limits = ResourceLimits()
        limits.heapBytes = 128 << 10
        let store = try Store(limits: limits)
        let instance = try Instance(
            Module(
                wat: """
                    (module
                      (rec (type $pair (struct (field anyref) (field (ref null $pair)))))
                      (type $wide (struct (field i64) (field i64) (field i64) (field i64) (field i64)))
                      (type $bytes (array (mut i8)))
                      (type $longs (array (mut i64)))
                      (type $references (array (mut anyref)))
                      (data $data "12345678")
                      (elem $elements anyref (ref.i31 (i32.const 5)))
                      (global $list (mut (ref null $pair)) (ref.null $pair))
                      (func (export "fill")
                        (loop $l (global.set $list (struct.new $pair \(allocation) (global.get $list))) (br $l)))
                      (func (export "empty") (global.set $list (ref.null $pair)))
                      (func (export "one") (global.set $list (struct.new_default $pair))))
                    """), store: store)
        for _ in 0..<2 {
            let trap = #expect(throws: Trap.self) { try instance.run("fill") }
            #expect(trap?.code == .allocationFailed)
            #expect(store.usage.heapBytes <= 136 << 10)
            _ = try instance.run("empty")
            _ = try instance.run("one")
        }
    }

    @Test func everyInstructionHasRows() {
        for opcode in Opcode.allCases where [.gc, .functionReferences].contains(opcode.row.feature) {
            let mnemonic = opcode.row.mnemonic
            #expect(Self.text.contains("(\(mnemonic) ") || Self.text.contains("(\(mnemonic))"), "\(mnemonic)")
        }
    }
}

import AirlockWAT
import Testing

@testable import Airlock

/// What instructions on objects refuse: null, other types, places beyond the end, and more than there is room for.
@Suite struct ObjectTrapTests {
    private static let text = """
        (module
          (type $point (sub (struct (field $x (mut i32)) (field $small (mut i8)) (field $wide (mut f64)))))
          (type $point3 (sub $point (struct (field $x (mut i32)) (field $small (mut i8)) (field $wide (mut f64)) (field i64))))
          (type $other (sub (struct (field i32))))
          (type $bytes (array (mut i8)))
          (type $words (array (mut i32)))
          (type $longs (array (mut i64)))
          (type $references (array (mut anyref)))
          (type $functions (array (mut funcref)))
          (type $f (func))
          (type $g (func (param i32)))
          (elem $elements anyref (item (ref.i31 (i32.const 1))) (item (ref.null any)))
          (elem $functionElements func 0)
          (data $data "12345678")
          (func $nothing (type $f))
          (func (export "struct.get") (result i32) (struct.get $point $x (ref.null $point)))
          (func (export "struct.get_s") (result i32) (struct.get_s $point $small (ref.null $point)))
          (func (export "struct.get_u") (result i32) (struct.get_u $point $small (ref.null $point)))
          (func (export "struct.set") (struct.set $point $wide (ref.null $point) (f64.const 1)))
          (func (export "array.get") (param i32 i32) (result i32)
            (array.get $words (array.new $words (i32.const 7) (local.get 0)) (local.get 1)))
          (func (export "array.get null") (result i32) (array.get $words (ref.null $words) (i32.const 0)))
          (func (export "array.get_s null") (result i32) (array.get_s $bytes (ref.null $bytes) (i32.const 0)))
          (func (export "array.get_u") (param i32 i32) (result i32)
            (array.get_u $bytes (array.new $bytes (i32.const 255) (local.get 0)) (local.get 1)))
          (func (export "array.set") (param i32 i32)
            (array.set $longs (array.new_default $longs (local.get 0)) (local.get 1) (i64.const 1)))
          (func (export "array.set null") (array.set $longs (ref.null $longs) (i32.const 0) (i64.const 1)))
          (func (export "array.len null") (result i32) (array.len (ref.null array)))
          (func (export "array.fill") (param i32 i32 i32)
            (array.fill $words (array.new_default $words (local.get 0)) (local.get 1) (i32.const 3) (local.get 2)))
          (func (export "array.fill null") (array.fill $words (ref.null $words) (i32.const 0) (i32.const 0) (i32.const 0)))
          (func (export "array.copy") (param i32 i32 i32)
            (array.copy $words $words (array.new_default $words (i32.const 10)) (local.get 0)
              (array.new_default $words (i32.const 5)) (local.get 1) (local.get 2)))
          (func (export "array.copy null")
            (array.copy $words $words (array.new_default $words (i32.const 0)) (i32.const 0)
              (ref.null $words) (i32.const 0) (i32.const 0)))
          (func (export "array.copy to null")
            (array.copy $words $words (ref.null $words) (i32.const 0)
              (array.new_default $words (i32.const 0)) (i32.const 0) (i32.const 0)))
          (func (export "array.new_data") (param i32 i32) (result i32)
            (array.len (array.new_data $words $data (local.get 0) (local.get 1))))
          (func (export "array.new_elem") (param i32 i32) (result i32)
            (array.len (array.new_elem $references $elements (local.get 0) (local.get 1))))
          (func (export "array.init_data") (param i32 i32 i32)
            (array.init_data $words $data (array.new_default $words (i32.const 2)) (local.get 0) (local.get 1) (local.get 2)))
          (func (export "array.init_data null")
            (array.init_data $words $data (ref.null $words) (i32.const 0) (i32.const 0) (i32.const 0)))
          (func (export "array.init_elem") (param i32 i32 i32)
            (array.init_elem $functions $functionElements (array.new_default $functions (i32.const 2))
              (local.get 0) (local.get 1) (local.get 2)))
          (func (export "array.init_elem null")
            (array.init_elem $functions $functionElements (ref.null $functions) (i32.const 0) (i32.const 0) (i32.const 0)))
          (func (export "i31.get_s null") (result i32) (i31.get_s (ref.null i31)))
          (func (export "i31.get_u null") (result i32) (i31.get_u (ref.null i31)))
          (func $any (param i32) (result anyref)
            (if (i32.eqz (local.get 0)) (then (return (ref.null any))))
            (if (i32.eq (local.get 0) (i32.const 1)) (then (return (ref.i31 (i32.const -3)))))
            (if (i32.eq (local.get 0) (i32.const 2)) (then (return (struct.new_default $point))))
            (if (i32.eq (local.get 0) (i32.const 3)) (then (return (struct.new_default $point3))))
            (if (i32.eq (local.get 0) (i32.const 4)) (then (return (array.new_default $bytes (i32.const 3)))))
            (struct.new $other (i32.const 0)))
          (func (export "cast i31") (param i32) (drop (ref.cast (ref i31) (call $any (local.get 0)))))
          (func (export "cast struct") (param i32) (drop (ref.cast (ref struct) (call $any (local.get 0)))))
          (func (export "cast array null") (param i32) (drop (ref.cast (ref null array) (call $any (local.get 0)))))
          (func (export "cast eq") (param i32) (drop (ref.cast (ref eq) (call $any (local.get 0)))))
          (func (export "cast any") (param i32) (drop (ref.cast (ref any) (call $any (local.get 0)))))
          (func (export "cast none") (param i32) (drop (ref.cast (ref null none) (call $any (local.get 0)))))
          (func (export "cast $point") (param i32) (drop (ref.cast (ref $point) (call $any (local.get 0)))))
          (func (export "cast $point3 null") (param i32) (drop (ref.cast (ref null $point3) (call $any (local.get 0)))))
          (func (export "cast $bytes") (param i32) (drop (ref.cast (ref $bytes) (call $any (local.get 0)))))
          (func (export "test $point") (param i32) (result i32) (ref.test (ref $point) (call $any (local.get 0))))
          (func (export "branch $point") (param i32) (result i32)
            (block $l (result (ref $point))
              (drop (br_on_cast $l anyref (ref $point) (call $any (local.get 0))))
              (return (i32.const 0)))
            (drop) (i32.const 1))
          (func (export "branch unless $point") (param i32) (result i32)
            (block $l (result anyref)
              (drop (br_on_cast_fail $l anyref (ref $point) (call $any (local.get 0))))
              (return (i32.const 1)))
            (drop) (i32.const 0))
          (elem declare func $nothing)
          (func (export "cast $g") (drop (ref.cast (ref $g) (ref.func $nothing))))
          (func (export "cast $f") (drop (ref.cast (ref $f) (ref.func $nothing))))
        )
        """

    private static func instance() throws -> Instance { try Instance(Module(wat: text)) }

    private func code(_ instance: Instance, _ name: String, _ arguments: [Int32]) throws -> TrapCode? {
        do {
            _ = try instance.function(name).call(arguments.map { .i32($0) })
            return nil
        } catch let trap as Trap {
            return trap.code
        }
    }

    @Test(arguments: [
        ("struct.get", TrapCode.nullStructureReference), ("struct.get_s", .nullStructureReference),
        ("struct.get_u", .nullStructureReference), ("struct.set", .nullStructureReference),
        ("array.get null", .nullArrayReference), ("array.get_s null", .nullArrayReference),
        ("array.set null", .nullArrayReference), ("array.len null", .nullArrayReference),
        ("array.fill null", .nullArrayReference), ("array.copy null", .nullArrayReference),
        ("array.copy to null", .nullArrayReference), ("array.init_data null", .nullArrayReference),
        ("array.init_elem null", .nullArrayReference), ("i31.get_s null", .nullI31Reference),
        ("i31.get_u null", .nullI31Reference), ("cast $g", .castFailure),
    ])
    func null(_ name: String, _ expected: TrapCode) throws {
        #expect(try code(Self.instance(), name, []) == expected)
    }

    @Test(
        arguments: [
            ("array.get", [3, 2], nil), ("array.get", [3, 3], TrapCode.arrayOutOfBounds),
            ("array.get", [3, -1], .arrayOutOfBounds),
            ("array.get", [0, 0], .arrayOutOfBounds), ("array.get_u", [1, 0], nil),
            ("array.get_u", [1, 1], .arrayOutOfBounds),
            ("array.set", [2, 1], nil), ("array.set", [2, 2], .arrayOutOfBounds),
            ("array.set", [2, .min], .arrayOutOfBounds),
            ("array.fill", [4, 1, 3], nil), ("array.fill", [4, 4, 0], nil),
            ("array.fill", [4, 5, 0], .arrayOutOfBounds),
            ("array.fill", [4, 1, -1], .arrayOutOfBounds), ("array.copy", [5, 0, 5], nil),
            ("array.copy", [10, 5, 0], nil),
            ("array.copy", [6, 0, 5], .arrayOutOfBounds), ("array.copy", [0, 1, 5], .arrayOutOfBounds),
            ("array.copy", [-1, -1, -1], .arrayOutOfBounds), ("array.new_data", [0, 2], nil),
            ("array.new_data", [8, 0], nil),
            ("array.new_data", [4, 2], .heapAccessOutOfBounds), ("array.new_data", [9, 0], .heapAccessOutOfBounds),
            ("array.new_data", [0, 0x4000_0001], .heapAccessOutOfBounds), ("array.new_elem", [1, 1], nil),
            ("array.new_elem", [2, 1], .tableAccessOutOfBounds), ("array.new_elem", [-1, 2], .tableAccessOutOfBounds),
            ("array.init_data", [0, 0, 2], nil), ("array.init_data", [1, 0, 2], .arrayOutOfBounds),
            ("array.init_data", [0, 1, 2], .heapAccessOutOfBounds), ("array.init_data", [3, 9, 0], .arrayOutOfBounds),
            ("array.init_elem", [1, 0, 1], nil), ("array.init_elem", [2, 0, 1], .arrayOutOfBounds),
            ("array.init_elem", [0, 1, 1], .tableAccessOutOfBounds),
        ] as [(String, [Int32], TrapCode?)])
    func bounds(_ name: String, _ arguments: [Int32], _ expected: TrapCode?) throws {
        #expect(try code(Self.instance(), name, arguments) == expected)
    }

    /// Null, an i31, a point, a point of the subtype, an array of bytes, another structure.
    @Test(
        arguments: [
            ("cast i31", [1]), ("cast struct", [2, 3, 5]), ("cast array null", [0, 4]), ("cast eq", [1, 2, 3, 4, 5]),
            ("cast any", [1, 2, 3, 4, 5]), ("cast none", [0]), ("cast $point", [2, 3]), ("cast $point3 null", [0, 3]),
            ("cast $bytes", [4]),
        ] as [(String, Set<Int32>)])
    func casts(_ name: String, _ fitting: Set<Int32>) throws {
        let instance = try Self.instance()
        for kind in Int32(0)..<6 {
            #expect(try code(instance, name, [kind]) == (fitting.contains(kind) ? nil : .castFailure), "\(kind)")
        }
    }

    @Test(arguments: ["test $point", "branch $point", "branch unless $point"])
    func tests(_ name: String) throws {
        let test = try Self.instance().function(name, as: ((Int32) -> Bool).self)
        for kind in Int32(0)..<6 { #expect(try test(kind) == (kind == 2 || kind == 3), "\(kind)") }
    }

    @Test func functionsOfTheirOwnType() throws {
        #expect(try code(Self.instance(), "cast $f", []) == nil)
    }

    /// A store may turn features off: a module that uses them is refused by their name.
    @Test func refusedByName() throws {
        var configuration = Engine.Configuration()
        configuration.features.remove(Features(.gc))
        let error = #expect(throws: UnsupportedFeature.self) {
            try Module(wat: "(module (type (array i8)))", engine: Engine(configuration))
        }
        #expect(error?.feature == .gc)
    }
}

import AirlockWAT
import Testing

@testable import Airlock

/// Objects of guests as the host makes, reads and writes them.
@Suite struct ObjectReferenceTests {
    private static let text = """
        (module
          (type $point (struct (field $x (mut i32)) (field $b (mut i8)) (field $s i16) (field $l (mut i64)) (field $f (mut f32))
            (field $d (mut f64)) (field $r (mut anyref)) (field $g (mut funcref))))
          (type $bytes (array (mut i8)))
          (type $frozen (array i8))
          (type $references (array (mut (ref null $bytes))))
          (type $floats (array (mut f64)))
          (func (export "sum") (param (ref $bytes)) (result i32) (local $i i32) (local $s i32)
            (loop $l
              (if (i32.lt_u (local.get $i) (array.len (local.get 0)))
                (then
                  (local.set $s (i32.add (local.get $s) (array.get_u $bytes (local.get 0) (local.get $i))))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (br $l))))
            (local.get $s))
          (func (export "reverse") (param (ref $bytes)) (result (ref $bytes)) (local $i i32) (local $r (ref $bytes))
            (local.set $r (array.new_default $bytes (array.len (local.get 0))))
            (loop $l
              (if (i32.lt_u (local.get $i) (array.len (local.get 0)))
                (then
                  (array.set $bytes (local.get $r) (local.get $i) (array.get_u $bytes (local.get 0)
                    (i32.sub (i32.sub (array.len (local.get 0)) (local.get $i)) (i32.const 1))))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (br $l))))
            (local.get $r))
          (func (export "small") (param (ref $point)) (result i32 i32 i32)
            (struct.get_s $point $b (local.get 0)) (struct.get_u $point $s (local.get 0)) (struct.get $point $x (local.get 0)))
          (func (export "number") (param i31ref) (result i31ref)
            (ref.i31 (i32.add (i31.get_s (local.get 0)) (i32.const 1))))
          (func (export "twice") (param (ref i31)) (result (ref i31))
            (ref.i31 (i32.mul (i31.get_s (local.get 0)) (i32.const 2))))
          (func (export "same") (param anyref) (result anyref) (local.get 0))
          (func (export "internal") (param externref) (result anyref) (any.convert_extern (local.get 0))))
        """

    private func guest() throws -> (Instance, Module) {
        let instance = try Instance(Module(wat: Self.text))
        return (instance, instance.module)
    }

    @Test func bytesInAndOut() throws {
        let (instance, module) = try guest()
        let store = instance.store
        let bytes = try ArrayReference(1, of: module, bytes: [1, 2, 255, 4], in: store)
        #expect(try instance.run("sum", .anyref(AnyReference(bytes))) == [.i32(262)])
        let reverse = try instance.function("reverse", as: ((ArrayReference) -> ArrayReference).self)
        #expect(try reverse(bytes).bytes() == [4, 255, 2, 1])
        #expect(try bytes.bytes(from: 1, count: 2) == [2, 255] && bytes.bytes(from: 4, count: 0) == [])
        try bytes.write([9, 8], at: 2)
        #expect(try bytes.bytes() == [1, 2, 9, 8] && bytes.count == 4)
        #expect(try ArrayReference(1, of: module, bytes: [], in: store).bytes() == [])
        let large = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(try reverse(ArrayReference(1, of: module, bytes: large, in: store)).bytes() == large.reversed())
    }

    @Test func bytesAreChecked() throws {
        let (instance, module) = try guest()
        let bytes = try ArrayReference(1, of: module, repeating: .i32(0x1FF), count: 4, in: instance.store)
        #expect(try bytes.bytes() == [255, 255, 255, 255] && bytes.get(3) == .i32(255))
        for (index, count) in [(0, 5), (5, 0), (-1, 1), (1, -1), (Int.max, 1), (1, .max), (.min, .min)] {
            #expect(throws: Trap.self) { try bytes.bytes(from: index, count: count) }
        }
        for index in [3, 5, -1, Int.max, .min] {
            #expect(throws: Trap.self) { try bytes.write([1, 2], at: index) }
        }
        #expect(throws: Trap.self) { try bytes.get(4) }
        #expect(throws: Trap.self) { try bytes.set(-1, .i32(0)) }
        let floats = try ArrayReference(4, of: module, [.f64(1), .f64(2)], in: instance.store)
        #expect(throws: SignatureMismatch.self) { try floats.bytes() }
        #expect(throws: SignatureMismatch.self) { try floats.set(0, .f32(1)) }
        #expect(try floats.get(1) == .f64(2))
        let frozen = try ArrayReference(2, of: module, bytes: [1], in: instance.store)
        #expect(throws: SignatureMismatch.self) { try frozen.write([2]) }
        #expect(throws: SignatureMismatch.self) { try frozen.set(0, .i32(2)) }
        #expect(throws: LimitError.self) {
            try ArrayReference(4, of: module, repeating: .f64(0), count: 1 << 31, in: instance.store)
        }
        #expect(throws: LimitError.self) {
            try ArrayReference(4, of: module, repeating: .f64(0), count: .max, in: instance.store)
        }
        #expect(throws: LimitError.self) {
            try ArrayReference(4, of: module, repeating: .f64(0), count: -1, in: instance.store)
        }
        #expect(throws: UnknownType.self) { try ArrayReference(0, of: module, [], in: instance.store) }
        #expect(throws: UnknownType.self) { try ArrayReference(.max, of: module, [], in: instance.store) }
        #expect(throws: SignatureMismatch.self) { try ArrayReference(4, of: module, bytes: [1], in: instance.store) }
        #expect(throws: StoreMismatch.self) {
            try ArrayReference(1, of: Module(wat: Self.text, engine: Engine()), [], in: instance.store)
        }
    }

    /// A collection whose count is not that of its bytes, and whose bytes come from code that uses the heap meanwhile.
    private struct Unruly: Collection {
        var said: Int
        var bytes: Int
        var storage: [UInt8]?
        var onByte: () -> Void = {}

        var startIndex: Int { 0 }
        var endIndex: Int { said }
        var count: Int { said }
        var underestimatedCount: Int { said }
        func index(after index: Int) -> Int { index + 1 }
        subscript(index: Int) -> UInt8 {
            onByte()
            return UInt8(truncatingIfNeeded: index)
        }
        func makeIterator() -> AnyIterator<UInt8> {
            var next = 0
            return AnyIterator {
                guard next < bytes else { return nil }
                onByte()
                next += 1
                return UInt8(truncatingIfNeeded: next)
            }
        }
        func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
            guard let storage else { return nil }
            return unsafe try storage.withUnsafeBufferPointer { unsafe try body($0) }
        }
    }

    @Test func bytesFromCodeOfTheHost() throws {
        let (instance, module) = try guest()
        let store = instance.store
        let array = try ArrayReference(1, of: module, repeating: .i32(0xEE), count: 4, in: store)
        let after = try ArrayReference(1, of: module, repeating: .i32(0xDD), count: 4, in: store)
        try array.write(Unruly(said: 4, bytes: 2))
        #expect(try array.bytes() == [1, 2, 0xEE, 0xEE])
        #expect(throws: Trap.self) { try array.write(Unruly(said: 1, bytes: 100_000)) }
        #expect(throws: Trap.self) { try array.write(Unruly(said: 2, bytes: .max)) }
        try array.write(Unruly(said: 100, bytes: 0, storage: [7, 7, 7]))
        #expect(throws: Trap.self) { try array.write(Unruly(said: 1, bytes: 1, storage: [7, 7, 7, 7, 7])) }
        #expect(try array.bytes() == [7, 7, 7, 0xEE] && after.bytes() == [0xDD, 0xDD, 0xDD, 0xDD])
        #expect(try ArrayReference(1, of: module, bytes: Unruly(said: -1, bytes: 3), in: store).bytes() == [1, 2, 3])
        #expect(
            try ArrayReference(1, of: module, bytes: Unruly(said: .max, bytes: 3, storage: []), in: store).count == 0)

        // The heap moves where it grows, and shrinks where it is collected.
        let restless = Unruly(said: 4, bytes: 4) {
            for _ in 0..<4 { _ = try? ArrayReference(1, of: module, repeating: .i32(0), count: 4 << 20, in: store) }
            store.collectGarbage()
        }
        try array.write(restless)
        let fresh = try ArrayReference(1, of: module, bytes: restless, in: store)
        #expect(try array.bytes() == [1, 2, 3, 4] && fresh.bytes() == [1, 2, 3, 4])
        #expect(try after.bytes() == [0xDD, 0xDD, 0xDD, 0xDD])
    }

    @Test func structures() throws {
        let (instance, module) = try guest()
        let store = instance.store
        let bytes = try ArrayReference(1, of: module, bytes: [1], in: store)
        let function = try instance.function("same")
        let values: [Value] = [
            .i32(-5), .i32(0x180), .i32(0x1_FFFF), .i64(.min), .f32(1.5), .f64(-2.5), .anyref(AnyReference(bytes)),
            .funcref(function),
        ]
        let point = try StructReference(0, of: module, values, in: store)
        #expect(point.fieldCount == 8)
        #expect(
            try (0..<8).map { try point.get($0) } == [
                .i32(-5), .i32(0x80), .i32(0xFFFF), .i64(.min), .f32(1.5), .f64(-2.5), .anyref(AnyReference(bytes)),
                .funcref(function),
            ])
        let small = try instance.function("small", as: ((StructReference) -> (Int32, Int32, Int32)).self)
        #expect(try small(point) == (-128, 0xFFFF, -5))
        try point.set(3, .i64(9))
        try point.set(6, .anyref(AnyReference(I31(truncating: 5), in: store)))
        #expect(try point.get(3) == .i64(9))
        guard case .anyref(let number?) = try point.get(6) else { return }
        #expect(number.i31?.signed == 5 && number.structure == nil && number.array == nil)
        #expect(throws: SignatureMismatch.self) { try point.set(2, .i32(1)) }
        #expect(throws: SignatureMismatch.self) { try point.set(3, .i32(1)) }
        #expect(throws: SignatureMismatch.self) { try point.set(6, .externref(nil)) }
        for index in [8, -1, Int.max] { #expect(throws: LimitError.self) { try point.get(index) } }
        #expect(throws: SignatureMismatch.self) { try StructReference(0, of: module, [.i32(1)], in: store) }
        #expect(throws: UnknownType.self) { try StructReference(1, of: module, [], in: store) }
        let other = try Store()
        #expect(throws: StoreMismatch.self) { try StructReference(0, of: module, values, in: other) }
        #expect(throws: StoreMismatch.self) {
            try Instance(module, store: other).function("same").call([.anyref(AnyReference(point))])
        }
    }

    @Test func numbers() throws {
        let (instance, _) = try guest()
        #expect(I31(exactly: 1 << 30) == nil && I31(exactly: -1 << 30)?.signed == -1 << 30)
        #expect(I31(truncating: -1).unsigned == 0x7FFF_FFFF)
        let number = try instance.function("twice", as: ((I31) -> I31).self)
        #expect(try number(I31(truncating: -7)).signed == -14)
        let same = try instance.function("same", as: ((AnyReference?) -> AnyReference?).self)
        #expect(try same(AnyReference(I31(truncating: 3), in: instance.store))?.i31?.signed == 3)
        #expect(try same(nil) == nil)
        let null = #expect(throws: Trap.self) { try instance.function("number").call([.anyref(nil)]) }
        #expect(null?.code == .nullI31Reference)
    }

    /// References are checked against the type that is demanded, when they are given.
    @Test func typesAreChecked() throws {
        let (instance, module) = try guest()
        let store = instance.store
        let floats = try ArrayReference(4, of: module, [.f64(1)], in: store)
        #expect(throws: SignatureMismatch.self) {
            let sum = try instance.function("sum", as: ((ArrayReference) -> Int32).self)
            _ = try sum(floats)
        }
        #expect(throws: SignatureMismatch.self) {
            try instance.function("sum").call([.anyref(AnyReference(floats))])
        }
        #expect(throws: SignatureMismatch.self) { try instance.function("sum").call([.anyref(nil)]) }
        #expect(throws: SignatureMismatch.self) {
            try instance.function("same", as: ((AnyReference?) -> StructReference?).self)
        }
        #expect(throws: SignatureMismatch.self) {
            try instance.function("number", as: ((Int32) -> Int32).self)
        }
    }

    /// The same object from inside and from outside.
    @Test func conversions() throws {
        let (instance, module) = try guest()
        let store = instance.store
        let bytes = AnyReference(try ArrayReference(1, of: module, bytes: [1], in: store))
        let outside = ExternReference(bytes)
        #expect(outside.value == nil && AnyReference(outside) == bytes)
        let external = try ExternReference("text", in: store)
        let convert = try instance.function("internal", as: ((ExternReference?) -> AnyReference?).self)
        let inside = try #require(try convert(external))
        #expect(inside.i31 == nil && inside.structure == nil && inside.array == nil)
        #expect(ExternReference(inside) == external && ExternReference(inside).value as? String == "text")
        #expect(try convert(outside) == bytes && convert(nil) == nil)
    }
}

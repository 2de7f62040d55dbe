import Airlock
import AirlockWAT
import Testing

@Suite struct TypedValueTests {
    private struct Celsius: WasmValue, Equatable {
        var degrees: Double
        init(_ degrees: Double) { self.degrees = degrees }
        init(primitive: Double) { degrees = primitive }
        var primitive: Double { degrees }
    }

    // MARK: Globals

    @Test func globalsHoldSwiftValues() throws {
        let store = try Store()
        let number = try Global(5 as Int32, isMutable: true, in: store)
        #expect(number.type == GlobalType(.i32, isMutable: true))
        try number.set(-1 as Int32)
        #expect(try number.value(as: UInt32.self) == .max)
        #expect(try number.value(as: GuestAddress.self) == GuestAddress(0xFFFF_FFFF as UInt64))
        try number.set(7)  // an Int, and so an i32 here
        #expect(try number.value(as: Int.self) == 7)
        #expect(throws: IntegerRangeError.self) { try number.set(1 << 40) }
        #expect(throws: SignatureMismatch.self) { try number.set(1.5) }
        #expect(throws: SignatureMismatch.self) { try number.value(as: Int64.self) }
        #expect(try number.value(as: Int.self) == 7)

        let vector = try Global(SIMD4<Float>(1, 2, 3, 4), isMutable: true, in: store)
        #expect(try vector.value(as: SIMD4<Float>.self) == SIMD4(1, 2, 3, 4))
        try vector.set(SIMD4<Float>(5, 6, 7, 8))
        #expect(try vector.value(as: SIMD4<Float>.self)[3] == 8)

        let temperature = try Global(Celsius(20), isMutable: true, in: store)
        try temperature.set(Celsius(21.5))
        #expect(try temperature.value(as: Celsius.self) == Celsius(21.5))
        #expect(try temperature.value(as: Double.self) == 21.5)

        let constant = try Global(1 as Int64, in: store)
        let error = try #require(throws: SignatureMismatch.self) { try constant.set(2 as Int64) }
        #expect("\(error)" == "global has type i64, was used as (mut i64)")
        let region = GuestBytes(GuestRegion(start: GuestAddress(0), count: 1 as UInt64))
        #expect(throws: SignatureMismatch.self) { try Global(region, in: store) }
        #expect(throws: SignatureMismatch.self) { try number.set(region) }
    }

    @Test func globalsHoldReferences() throws {
        let store = try Store()
        let other = try Store()
        let function = try Function(in: store) { (n: Int32) in n }
        let global = try Global(function as Function?, isMutable: true, in: store)
        #expect(try global.value(as: Function?.self) == function)
        // What may be null is not taken for what may not.
        #expect(throws: SignatureMismatch.self) { try global.value(as: Function.self) }
        try global.set(nil as Function?)
        #expect(try global.value(as: Function?.self) == nil)
        #expect(throws: StoreMismatch.self) { try global.set(Function(in: other) {} as Function?) }
        #expect(throws: SignatureMismatch.self) { try global.set(nil as ExternReference?) }
    }

    // MARK: Tables

    @Test func tablesHoldReferences() throws {
        let store = try Store()
        let table = try Table(
            TableType(element: .funcref, limits: Limits(minimum: 2)), filledWith: .funcref(nil), in: store)
        let function = try Function(in: store) { (n: Int32) -> Int32 in n &+ 1 }
        try table.set(1, function)
        #expect(try table.get(1, as: Function?.self) == function)
        #expect(try table.get(1, as: Function.self) == function)
        #expect(try table.get(0, as: Function?.self) == nil)
        let null = try #require(throws: Trap.self) { try table.get(0, as: Function.self) }
        #expect(null.code == .nullReference)
        #expect(throws: SignatureMismatch.self) { try table.get(1, as: ExternReference?.self) }
        #expect(throws: SignatureMismatch.self) { try table.set(1, 5 as Int32) }
        for index in [2, -1, Int.max, Int.min] {
            #expect(throws: Trap.self) { try table.get(index, as: Function?.self) }
            #expect(throws: Trap.self) { try table.get(index) }
            #expect(throws: Trap.self) { try table.set(index, .funcref(nil)) }
        }
        #expect(try table.grow(by: -1 as Int, filledWith: .funcref(nil)) == nil)
        #expect(try table.grow(by: 1 as Int, filledWith: .funcref(function)) == 2)
        let third = try table.get(2 as Int, as: Function.self).typed(as: ((Int32) -> Int32).self)
        #expect(try third(4) == 5)
    }

    // MARK: Exceptions

    @Test func payloadsHaveSwiftTypes() throws {
        let store = try Store()
        let tag = try Tag(carrying: (Int32, Celsius).self, name: "hot", in: store)
        #expect(tag.type == FunctionType(parameters: [.i32, .f64]))
        var imports = Imports()
        imports.define("host", "hot", tag)
        imports.define("host", "fail", in: store) { (code: Int32) in
            throw try UncaughtException(tag, carrying: code, Celsius(99))
        }
        let module = try Module(
            wat: """
                (module
                  (import "host" "hot" (tag $hot (param i32 f64)))
                  (import "host" "fail" (func $fail (param i32)))
                  (tag $other)
                  (func (export "catch") (param i32) (result i32 f64)
                    (block $caught (result i32 f64)
                      (try_table (catch $hot $caught) (call $fail (local.get 0)))
                      unreachable))
                  (func (export "throw") (param i32) (throw $hot (local.get 0) (f64.const 1.5)))
                  (func (export "throw_other") (throw $other)))
                """)
        let instance = try Instance(module, imports: imports, store: store)
        let (code, heat) = try instance.call("catch", 404, returning: (Int32, Celsius).self)
        #expect(code == 404 && heat == Celsius(99))

        let exception = try #require(throws: UncaughtException.self) { try instance.call("throw", 3) }
        let payload = try #require(try exception.payload(of: tag, as: (Int32, Double).self))
        #expect(payload == (3, 1.5))
        #expect(throws: SignatureMismatch.self) { try exception.payload(of: tag, as: Int32.self) }
        #expect(throws: StoreMismatch.self) { try exception.payload(of: Tag([], in: Store()), as: Void.self) }
        let other = try #require(throws: UncaughtException.self) { try instance.call("throw_other") }
        #expect(try other.payload(of: tag, as: (Int32, Double).self) == nil)

        #expect(throws: SignatureMismatch.self) { try UncaughtException(tag, carrying: 1 as Int32) }
        #expect(throws: SignatureMismatch.self) { try UncaughtException(tag, carrying: 1 as Int32, 1 as Int32) }
    }
}

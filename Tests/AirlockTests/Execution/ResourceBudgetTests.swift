import Foundation
import Testing

@testable import Airlock

/// The budget of a store counts the bytes of all that it holds.
@Suite struct ResourceBudgetTests {
    private static func limits(_ bytes: UInt64) -> ResourceLimits {
        var limits = ResourceLimits()
        limits.storeBytes = bytes
        return limits
    }

    @Test func memoriesAndTablesShareIt() throws {
        let store = try Store(limits: Self.limits(1 << 20))
        let empty = store.usage
        #expect(empty.stackBytes == 256 << 10 && empty.totalBytes == empty.stackBytes)
        do {
            let memory = try Memory(MemoryType(limits: Limits(minimum: 4)), in: store)
            #expect(store.usage.memoryBytes == 4 << 16)
            let table = try Table(
                TableType(element: .funcref, limits: Limits(minimum: 32 << 10)), filledWith: .funcref(nil), in: store)
            #expect(store.usage.tableBytes == 256 << 10)
            #expect(try table.grow(by: 33 << 10, filledWith: .funcref(nil)) == nil)
            #expect(throws: MemoryGrowError.self) { try memory.grow(by: 5) }
            try memory.grow(by: 4)
            #expect(store.usage.totalBytes == 1 << 20)
            #expect(try table.grow(by: 1, filledWith: .funcref(nil)) == nil)
            let error = #expect(throws: LimitError.self) {
                try Memory(MemoryType(limits: Limits(minimum: 1)), in: store)
            }
            #expect(error?.description == "limit exceeded: 1114112 bytes of a store demanded, 1048576 allowed")
        }
        #expect(store.usage == empty)
    }

    /// Few bytes of module that ask for many tables, each within the limit of one.
    @Test func manyLargeTables() throws {
        var module = ModuleBuilder()
        module.addFunction([], [], body: [])
        for _ in 0..<30 {
            let type = ReferenceType(isNullable: false, .func)
            module.addTable(
                TableType(element: type, limits: Limits(minimum: 10_000_000)), initializer: [.op(.refFunc, 0)])
        }
        module.addElements(.declarative, functions: [0])
        let store = try Store()
        #expect(throws: LimitError.self) { try Instance(Module(module.bytes), store: store) }
        #expect(store.usage.totalBytes == store.usage.stackBytes)
    }

    @Test func guestsThatGrowAreToldNo() throws {
        var module = ModuleBuilder()
        module.addMemory(0)
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 0)))
        module.addFunction([.i32], [.i32], export: "memory", body: [.localGet(0), .op(.memoryGrow, 0)])
        module.addFunction(
            [.i32], [.i32], export: "table", body: [.refNull(.func), .localGet(0), .op(.tableGrow, 0)])
        let guest = try Guest(module, limits: Self.limits(1 << 20))
        #expect(try guest.call("memory", 8) == [0])
        #expect(try guest.call("memory", 5) == [0xFFFF_FFFF])
        #expect(try guest.call("table", 40_000) == [0xFFFF_FFFF])
        #expect(try guest.call("table", 20_000) == [0])
    }

    @Test func codeIsCountedOnceAModule() throws {
        var module = ModuleBuilder()
        module.addFunction([], [.i32], export: "f", body: [.i32Const(1)])
        module.addFunction(
            [.i32], [.i32], export: "g",
            body: [.localGet(0)]
                + Array(repeating: [.i32Const(3), .op(.i32Xor), .i32Const(5), .op(.i32Mul)], count: 5000).flatMap(
                    \.self))
        let store = try Store(limits: Self.limits(160 << 10))
        let loaded = try Module(module.bytes)
        let first = try Instance(loaded, store: store)
        _ = try first.function("f").call()
        let code = store.usage.codeBytes
        #expect(code > 0)
        let second = try Instance(loaded, store: store)
        _ = try second.function("f").call()
        #expect(store.usage.codeBytes == code)
        #expect(throws: LimitError.self) { try second.function("g").call([.i32(1)]) }
        #expect(try second.function("f").call() == [.i32(1)])
    }

    @Test func exceptionsThatGuestsKeep() throws {
        var module = ModuleBuilder()
        let parameters = Array(repeating: ValueType.i64, count: 1000)
        let tag = module.addTag(parameters)
        let exnref = ValueType.reference(ReferenceType(isNullable: true, .exn))
        let clause = CatchClause(kind: .allReference, tag: TagIndex(0), label: 0)
        guard case .reference(let element) = exnref else { return }
        module.addTable(TableType(element: element, limits: Limits(minimum: 1000)))
        module.addFunction(
            [.i32], [], export: "run",
            body: [
                .localGet(0),
                .block(
                    .value(exnref),
                    [
                        .tryTable(.empty, [clause], parameters.map { _ in .i64Const(1) } + [.op(.throw, tag)]),
                        .op(.unreachable),
                    ]),
                .op(.tableSet, 0),
            ])
        module.addFunction([.i32], [], export: "clear", body: [.localGet(0), .refNull(.exn), .op(.tableSet, 0)])
        let guest = try Guest(module, limits: Self.limits(1 << 20))
        var count = 0
        while count < 1000, try guest.trap("run", UInt64(count)) == nil { count += 1 }
        #expect((80...100).contains(count))
        // Those that it does not keep are released.
        for _ in 0..<1000 {
            #expect(try guest.trap("clear", 0) == nil)
            #expect(try guest.trap("run", 0) == nil)
        }
        #expect(guest.store.account.usage.totalBytes <= 1 << 20)
    }

    @Test(arguments: [Int.min, -1, 0, .max])
    func limitsOfAnySize(_ value: Int) throws {
        var limits = ResourceLimits()
        limits.hostCallDepth = value
        limits.guestStackBytes = value
        limits.storeBytes = UInt64(truncatingIfNeeded: value)
        limits.memoryBytes = UInt64(truncatingIfNeeded: value)
        limits.tableElements = UInt64(truncatingIfNeeded: value)
        limits.memoryReserveBytes = UInt64(truncatingIfNeeded: value)
        var module = ModuleBuilder()
        module.addMemory(1)
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 1)))
        module.addFunction([], [.i32], export: "f", body: [.i32Const(1)])
        do {
            let instance = try Instance(Module(module.bytes), store: Store(limits: limits))
            _ = try instance.function("f").call()
        } catch is LimitError {
        } catch let trap as Trap {
            #expect(trap.code == .stackOverflow)
        }
    }

    @Test func textsOfLimitsAreTrue() {
        #expect(
            LimitError("table elements", demand: 10).description == "the platform has no room for 10 table elements")
        #expect(
            LimitError("memory pages", limit: 4, demand: 5).description
                == "limit exceeded: 5 memory pages demanded, 4 allowed")
    }

    #if os(Linux)
    /// Growing makes nothing resident that nobody touched, wherever the memory moves. In a process of its own, as tests that
    /// run beside it take their share.
    @Test func untouchedZerosStayUntouched() async {
        await #expect(processExitsWith: .success) {
            var module = ModuleBuilder()
            module.addMemory(1)
            module.addFunction([.i32], [.i32], export: "grow", body: [.localGet(0), .op(.memoryGrow, 0)])
            module.addFunction([.i32], [.i32], export: "load", body: [.localGet(0), .access(.i32Load)])
            module.addData(.active(at: [.i32Const(65_000)]), [7])
            var limits = ResourceLimits()
            limits.storeBytes = 8 << 30
            let guest = try Guest(module, limits: limits)
            let before = try ProcessMemory.now()
            for _ in 0..<47 { try #require(try guest.call("grow", 1000) != [0xFFFF_FFFF]) }
            try #require(try guest.call("load", 65_000) == [7])
            try #require(try guest.call("load", 47_000 << 16) == [0])
            try #require(ProcessMemory.now().resident - before.resident < 200 << 20)
        }
    }
    #endif
}

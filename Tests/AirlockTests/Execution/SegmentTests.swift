import Testing

@testable import Airlock

/// Segments, tables and what instantiation leaves behind when it fails.
@Suite struct SegmentTests {
    private let top = UInt64(UInt32.max)

    @Test(
        arguments: [
            (0, 3, true), (65_533, 3, true), (65_534, 3, false), (65_536, 0, true), (65_537, 0, false), (-1, 3, false),
            (-1, 0, false), (-3, 3, false), (Int32.min, 1, false),
        ] as [(Int32, Int, Bool)])
    func dataSegmentBounds(offset: Int32, count: Int, fits: Bool) throws {
        var module = ModuleBuilder()
        module.addMemory(1)
        module.addData(.active(at: [.i32Const(offset)]), Array(repeating: 1, count: count))
        guard fits else {
            let fault = #expect(throws: HeapAccessOutOfBounds.self) { try Guest(module) }
            #expect(fault?.address == UInt64(UInt32(bitPattern: offset)))
            #expect(fault?.width == UInt64(count))
            #expect(fault?.kind == .initialize)
            return
        }
        _ = try Guest(module)
    }

    @Test(arguments: [1 << 32, .max, .max - 2, 1 << 63] as [UInt64])
    func wideDataSegmentBounds(offset: UInt64) throws {
        var module = ModuleBuilder()
        module.addMemory(1, addressType: .i64)
        module.addData(.active(at: [.i64Const(Int64(bitPattern: offset))]), [1, 2, 3])
        let fault = #expect(throws: HeapAccessOutOfBounds.self) { try Guest(module) }
        #expect(fault?.address == offset)
    }

    @Test(
        arguments: [
            (0, 2, true), (3, 2, true), (4, 2, false), (5, 0, true), (6, 0, false), (-1, 2, false), (-1, 0, false),
        ] as [(Int32, Int, Bool)])
    func elementSegmentBounds(offset: Int32, count: Int, fits: Bool) throws {
        var module = ModuleBuilder()
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 5)))
        let function = module.addFunction([], [], body: [])
        module.addElements(
            .active(at: [.i32Const(offset)]), functions: Array(repeating: function, count: count))
        guard fits else {
            let trap = #expect(throws: Trap.self) { try Guest(module) }
            #expect(trap?.code == .tableAccessOutOfBounds)
            return
        }
        _ = try Guest(module)
    }

    /// Segments before the one that fails have done their work, and the functions they put into tables can be called.
    @Test func failedInstantiationLeavesWhatWasBefore() throws {
        var owner = ModuleBuilder()
        let type = owner.addType([], [.i32])
        owner.addMemory(1, export: "memory")
        owner.addTable(TableType(element: .funcref, limits: Limits(minimum: 2)), export: "table")
        owner.addFunction([.i32], [.i32], export: "call", body: [.localGet(0), .callIndirect(type: type)])
        owner.addFunction([], [.i32], export: "byte", body: [.i32Const(0), .access(.i32Load8U)])
        let first = try Guest(owner)
        var broken = ModuleBuilder()
        broken.addImport("m", "memory", .memory(MemoryType(limits: Limits(minimum: 1))))
        broken.addImport("m", "table", .table(TableType(element: .funcref, limits: Limits(minimum: 2))))
        broken.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(41)])
        let function = broken.addFunction([], [.i32], body: [.globalGet(0), .i32Const(1), .op(.i32Add)])
        broken.addElements(.active(at: [.i32Const(1)]), functions: [function])
        broken.addData(.active(at: [.i32Const(0)]), [7])
        broken.addData(.active(at: [.i32Const(65_536)]), [7])
        #expect(throws: HeapAccessOutOfBounds.self) {
            try Guest(broken, imports: [try first.extern("memory"), try first.extern("table")], in: first.store)
        }
        #expect(try first.call("byte") == [7])
        #expect(try first.call("call", 1) == [42])
        #expect(try first.trap("call", 0)?.code == .indirectCallToNull)
    }

    @Test func startFunctionRunsLastAndMayTrap() throws {
        var module = ModuleBuilder()
        module.addMemory(1)
        module.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(0)])
        module.addData(.active(at: [.i32Const(3)]), [9])
        let start = module.addFunction([], [], body: [.i32Const(3), .access(.i32Load8U), .globalSet(0)])
        module.start = start
        module.addFunction([], [.i32], export: "get", body: [.globalGet(0)])
        #expect(try Guest(module).call("get") == [9])
        var trapping = ModuleBuilder()
        trapping.start = trapping.addFunction([], [], body: [.op(.unreachable)])
        #expect(throws: Trap.self) { try Guest(trapping) }
    }

    @Test func tableInstructions() throws {
        var module = ModuleBuilder()
        let type = module.addType([], [.i32])
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 10, maximum: 20)))
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 10)))
        let functions = (0..<3).map { n in module.addFunction([], [.i32], body: [.i32Const(Int32(n) + 100)]) }
        module.addElements(.active(at: [.i32Const(0)]), functions: functions)
        let passive = module.addElements(.passive, functions: functions)
        let three: [ValueType] = [.i32, .i32, .i32]
        let arguments: [Code] = [.localGet(0), .localGet(1), .localGet(2)]
        module.addFunction(three, [], export: "copy", body: arguments + [.op(.tableCopy, 0, 0)])
        module.addFunction(three, [], export: "copy over", body: arguments + [.op(.tableCopy, 1, 0)])
        module.addFunction(three, [], export: "init", body: arguments + [.op(.tableInit, passive, 0)])
        module.addFunction([], [], export: "drop", body: [.op(.elemDrop, passive)])
        module.addFunction(
            [.i32, .i32], [], export: "clear", body: [.localGet(0), .refNull(.func), .localGet(1), .op(.tableFill, 0)])
        module.addFunction([.i32], [.i32], export: "grow", body: [.refNull(.func), .localGet(0), .op(.tableGrow, 0)])
        module.addFunction([], [.i32], export: "size", body: [.op(.tableSize, 0)])
        module.addFunction([.i32], [.i32], export: "call", body: [.localGet(0), .callIndirect(type: type)])
        module.addFunction(
            [.i32], [.i32], export: "call other", body: [.localGet(0), .callIndirect(type: type, table: 1)])
        module.addFunction(
            [.i32], [.i32], export: "is null", body: [.localGet(0), .op(.tableGet, 0), .op(.refIsNull)])
        let guest = try Guest(module)
        #expect(try (0...3).map { try guest.call("is null", $0) } == [[0], [0], [0], [1]])
        _ = try guest.call("copy", 1, 0, 3)
        #expect(try (0...3).map { try guest.call("call", $0)[0] } == [100, 100, 101, 102])
        _ = try guest.call("copy over", 7, 1, 3)
        #expect(try guest.call("call other", 9) == [102])
        for (to, from, count) in [(8, 0, 3), (0, 8, 3), (top, 0, 1), (0, top, 1), (1, 1, top), (11, 0, 0)] {
            #expect(try guest.trap("copy", UInt64(to), UInt64(from), UInt64(count))?.code == .tableAccessOutOfBounds)
        }
        #expect(try guest.call("call", 3) == [102])
        for (to, from, count) in [(8, 0, 3), (0, 1, 3), (0, 4, 0), (0, top, 2), (top, 0, 1), (0, 0, top)] {
            #expect(try guest.trap("init", UInt64(to), UInt64(from), UInt64(count))?.code == .tableAccessOutOfBounds)
        }
        _ = try guest.call("init", 7, 0, 3)
        #expect(try guest.call("call", 9) == [102])
        _ = try guest.call("drop")
        #expect(try guest.trap("init", 0, 0, 1)?.code == .tableAccessOutOfBounds)
        #expect(try guest.trap("init", 10, 0, 0) == nil)
        #expect(try guest.trap("clear", 8, 3)?.code == .tableAccessOutOfBounds)
        #expect(try guest.call("is null", 9) == [0])
        _ = try guest.call("clear", 8, 2)
        #expect(try guest.call("is null", 9) == [1])
        for count in [11, top, 1 << 31] { #expect(try guest.call("grow", count) == [top]) }
        #expect(try guest.call("grow", 10) == [10])
        #expect(try guest.call("size") == [20])
        #expect(try guest.call("is null", 19) == [1])
        #expect(try guest.call("grow", 1) == [top])
    }

    @Test func tablesHaveLimits() throws {
        var large = ModuleBuilder()
        large.addTable(TableType(element: .funcref, limits: Limits(minimum: top)))
        #expect(throws: LimitError.self) { try Guest(large) }
        var wide = ModuleBuilder()
        wide.addTable(TableType(element: .funcref, limits: Limits(minimum: .max), addressType: .i64))
        #expect(throws: LimitError.self) { try Guest(wide) }
        var module = ModuleBuilder()
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 0), addressType: .i64))
        module.addFunction([.i64], [.i64], export: "grow", body: [.refNull(.func), .localGet(0), .op(.tableGrow, 0)])
        var limits = ResourceLimits()
        limits.tableElements = .max
        let guest = try Guest(module, limits: limits)
        for count in [.max, 1 << 63, 1 << 61, 1 << 60] as [UInt64] { #expect(try guest.call("grow", count) == [.max]) }
        #expect(try guest.call("grow", 5) == [0])
        var quota = ResourceLimits()
        quota.tableElements = 100
        let limited = try Guest(module, limits: quota)
        for size in 0..<100 as Range<UInt64> { #expect(try limited.call("grow", 1) == [size]) }
        #expect(try limited.call("grow", 1) == [.max])
    }
}

import Testing

@testable import Airlock

@Suite struct CallTests {
    // MARK: Depth

    @Test func deepRecursionTakesNoNativeStack() throws {
        var module = ModuleBuilder()
        module.addFunction(
            [.i32], [.i32], export: "depth",
            body: [
                .localGet(0),
                .if(
                    .value(.i32), [.localGet(0), .i32Const(1), .op(.i32Sub), .call(0), .i32Const(1), .op(.i32Add)],
                    else: [.i32Const(0)]),
            ])
        #expect(try Guest(module).call("depth", 100_000) == [100_000])
    }

    @Test func longLoops() throws {
        var module = ModuleBuilder()
        module.addFunction(
            [.i32], [.i64], locals: [.i64], export: "sum",
            body: [
                .loop(
                    .empty,
                    [
                        .localGet(1), .localGet(0), .op(.i64ExtendI32U), .op(.i64Add), .localSet(1),
                        .localGet(0), .i32Const(1), .op(.i32Sub), .localTee(0), .brIf(0),
                    ]), .localGet(1),
            ])
        #expect(try Guest(module).call("sum", 1_000_000) == [500_000_500_000])
    }

    @Test func endlessRecursionIsATrap() throws {
        var module = ModuleBuilder()
        let type = module.addType([.i32], [.i32])
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 1)))
        module.addFunction([.i32], [.i32], export: "direct", body: [.localGet(0), .call(0)])
        module.addFunction([.i32], [.i32], export: "ping", body: [.localGet(0), .call(2)])
        module.addFunction([.i32], [.i32], body: [.localGet(0), .call(1), .i32Const(1), .op(.i32Add)])
        let indirect = module.addFunction(
            [.i32], [.i32], export: "indirect", body: [.localGet(0), .i32Const(0), .callIndirect(type: type)])
        module.addElements(.active(at: [.i32Const(0)]), functions: [indirect])
        module.addFunction([.i32], [.i32], export: "fine", body: [.localGet(0)])
        let guest = try Guest(module)
        for name in ["direct", "ping", "indirect", "direct"] {
            let trap = try #require(try guest.trap(name, 1))
            #expect(trap.code == .stackOverflow)
            let count = name == "ping" ? 2 : 1
            #expect(trap.backtrace.frames.count == count + 1)
            let repetition = try #require(trap.backtrace.repetitions.first)
            #expect(repetition.frames == 0..<count)
            #expect(repetition.count * count > 10_000)
            #expect(try guest.call("fine", 3) == [3])
        }
    }

    /// The first call of a function is served by the driver, which checks for room itself.
    @Test func tooLargeAFrameIsATrap() throws {
        var limits = ResourceLimits()
        limits.guestStackBytes = 64 << 10
        var module = ModuleBuilder()
        let large = module.addFunction([], [], locals: Array(repeating: .i64, count: 9000), export: "large", body: [])
        module.addFunction([], [], export: "caller", body: [.op(.nop), .call(large)])
        module.addFunction([.i32], [.i32], export: "fine", body: [.localGet(0)])
        let guest = try Guest(module, limits: limits)
        let direct = try #require(try guest.trap("large"))
        #expect(direct.code == .stackOverflow)
        #expect(direct.backtrace.frames.map(\.kind) == [.hostCall(arguments: [])])
        for _ in 0..<2 {
            let trap = try #require(try guest.trap("caller"))
            #expect(trap.code == .stackOverflow)
            #expect(trap.backtrace.frames.first?.function == 1)
            #expect(trap.backtrace.frames.first?.functionOffset == 2)
            #expect(trap.backtrace.frames.count == 2)
            #expect(try guest.call("fine", 1) == [1])
        }
    }

    // MARK: Arguments and results

    @Test(arguments: [0, 1, 2, 3, 10, 999, 1000])
    func passesMany(_ count: Int) throws {
        var module = ModuleBuilder()
        let types = (0..<count).map { [ValueType.i32, .i64, .f64][$0 % 3] }
        let locals = types.indices.map { Code.localGet(UInt32($0)) }
        let reversed = Array(locals.reversed())
        let callee = module.addFunction(types, types.reversed(), body: reversed)
        module.addFunction(types, types.reversed(), export: "call", body: locals + [.call(callee)])
        module.addFunction(
            types, types.reversed(), export: "sum", body: [.i32Const(1), .op(.drop)] + locals + [.call(callee)])
        let arguments = types.indices.map { UInt64($0 + 1) }
        let guest = try Guest(module)
        #expect(try guest.call("call", arguments: arguments) == arguments.reversed())
        #expect(try guest.call("sum", arguments: arguments) == arguments.reversed())
    }

    @Test func localsStartAsZero() throws {
        for count in [0, 1, 3, 4, 5, 8, 9, 16, 17, 100] {
            var module = ModuleBuilder()
            let sum = (0..<count).flatMap { [Code.localGet(UInt32($0)), .op(.i64Add)] }
            let dirty = (0..<count).flatMap { [Code.i64Const(-1), .localSet(UInt32($0))] }
            let locals = Array(repeating: ValueType.i64, count: count)
            module.addFunction([], [.i64], locals: locals, export: "sum", body: [.i64Const(7)] + sum)
            module.addFunction([], [], locals: locals, export: "dirty", body: dirty)
            module.addFunction([], [.i64], export: "both", body: [.call(1), .call(0)])
            let guest = try Guest(module)
            for _ in 0..<2 { #expect(try guest.call("both") == [7]) }
            _ = try guest.call("dirty")
            #expect(try guest.call("sum") == [7])
        }
    }

    @Test func indirectCallsCheckWholeWideIndices() throws {
        var module = ModuleBuilder()
        let type = module.addType([], [.i32])
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 2), addressType: .i64))
        let one = module.addFunction([], [.i32], body: [.i32Const(1)])
        module.addElements(.active(at: [.i64Const(0)]), functions: [one])
        module.addFunction([.i64], [.i32], export: "run", body: [.localGet(0), .callIndirect(type: type)])
        module.addFunction(
            [.i64], [.i32], export: "computed",
            body: [.localGet(0), .i64Const(0), .op(.i64Add), .callIndirect(type: type)])
        let guest = try Guest(module)
        for name in ["run", "computed"] {
            #expect(try guest.call(name, 0) == [1])
            #expect(try guest.trap(name, 1)?.code == .indirectCallToNull)
            for index in [2, 1 << 32, 1 << 63, .max] as [UInt64] {
                #expect(try guest.trap(name, index)?.code == .undefinedElement)
            }
        }
    }

    // MARK: Between instances

    /// An instance that exports functions of every shape of result, and one that calls them.
    @Test func betweenInstances() throws {
        var callee = ModuleBuilder()
        callee.addMemory(1, export: "memory")
        callee.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(100)])
        callee.addFunction([.i32], [.i32], export: "one", body: [.localGet(0), .globalGet(0), .op(.i32Add)])
        callee.addFunction([.f64], [.f64], export: "float", body: [.localGet(0), .f64Const(0.5), .op(.f64Add)])
        callee.addFunction([.i32], [.i32, .i32], export: "two", body: [.localGet(0), .globalGet(0)])
        callee.addFunction(
            [.i32], [.i32, .i32, .i32], export: "three", body: [.localGet(0), .globalGet(0), .i32Const(3)])
        callee.addFunction([], [.i32], export: "grow", body: [.i32Const(3000), .op(.memoryGrow, 0)])
        callee.addFunction([], [], export: "trap", body: [.op(.unreachable)])
        let first = try Guest(callee)
        let signatures: [(String, [ValueType], [ValueType])] = [
            ("one", [.i32], [.i32]), ("float", [.f64], [.f64]), ("two", [.i32], [.i32, .i32]),
            ("three", [.i32], [.i32, .i32, .i32]), ("grow", [], [.i32]), ("trap", [], []),
        ]
        var caller = ModuleBuilder()
        for (name, parameters, results) in signatures { caller.importFunction("m", name, parameters, results) }
        caller.addImport("m", "memory", .memory(MemoryType(limits: Limits(minimum: 1))))
        caller.addTable(TableType(element: .funcref, limits: Limits(minimum: 6)))
        caller.addElements(.active(at: [.i32Const(0)]), functions: [0, 1, 2, 3, 4, 5])
        caller.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(5000)])
        let add = Code.op(.i32Add)
        for (number, signature) in signatures.enumerated() {
            let gets = signature.1.indices.map { Code.localGet(UInt32($0)) }
            caller.addFunction(
                signature.1, signature.2, export: signature.0, body: gets + [.call(UInt32(number))])
            let type = caller.addType(signature.1, signature.2)
            caller.addFunction(
                signature.1, signature.2, export: "indirect \(signature.0)",
                body: gets + [.i32Const(Int32(number)), .callIndirect(type: type)])
        }
        // The result of a call to another instance, used at once, and the caller's own global afterwards.
        caller.addFunction(
            [.i32], [.i32], export: "use", body: [.localGet(0), .call(0), .i32Const(1), add, .globalGet(0), add])
        caller.addFunction(
            [.f64], [.f64], export: "use float", body: [.localGet(0), .call(1), .f64Const(2), .op(.f64Mul)])
        caller.addFunction(
            [.i32], [.i32], export: "use indirect",
            body: [.localGet(0), .i32Const(0), .callIndirect(type: caller.addType([.i32], [.i32])), .i32Const(1), add])
        caller.addFunction(
            [], [.i32], export: "use grown",
            body: [
                .call(4), .i32Const(3000 * 65_536), .i32Const(9), .access(.i32Store), .op(.drop),
                .i32Const(3000 * 65_536), .access(.i32Load), .op(.memorySize, 0), add,
            ])
        let second = try Guest(
            caller, imports: try signatures.map { try first.extern($0.0) } + [try first.extern("memory")],
            in: first.store)
        for prefix in ["", "indirect "] {
            #expect(try second.call(prefix + "one", 7) == [107])
            #expect(try second.call(prefix + "float", (1.0).bitPattern) == [(1.5).bitPattern])
            #expect(try second.call(prefix + "two", 7) == [7, 100])
            #expect(try second.call(prefix + "three", 7) == [7, 100, 3])
            let trap = try #require(try second.trap(prefix + "trap"))
            #expect(trap.code == .unreachableCodeReached)
            #expect(trap.backtrace.frames.map(\.name) == ["trap", prefix + "trap", prefix + "trap"])
        }
        #expect(try second.call("use", 7) == [5108])
        #expect(try second.call("use float", (1.0).bitPattern) == [(3.0).bitPattern])
        #expect(try second.call("use indirect", 7) == [108])
        #expect(try second.call("use grown") == [9 + 3001])
        #expect(try first.call("one", 1) == [101])
    }

    @Test func endlessRecursionThroughInstancesIsATrap() throws {
        var limits = ResourceLimits()
        limits.guestStackBytes = 1 << 20
        let store = StoreState.empty(limits: limits)
        var module = ModuleBuilder()
        let type = module.addType()
        module.addImport("m", "table", .table(TableType(element: .funcref, limits: Limits(minimum: 2))))
        module.addGlobal(GlobalType(.i32, isMutable: false), [.i32Const(0)])
        module.addFunction([], [], export: "run", body: [.i32Const(1), .callIndirect(type: type)])
        var other = ModuleBuilder()
        let otherType = other.addType()
        other.addTable(TableType(element: .funcref, limits: Limits(minimum: 2)), export: "table")
        other.addFunction([], [], export: "run", body: [.i32Const(0), .callIndirect(type: otherType)])
        other.addElements(.active(at: [.i32Const(1)]), functions: [0])
        other.addFunction([], [.i32], export: "fine", body: [.i32Const(4)])
        let second = try Guest(other, in: store)
        module.addElements(.active(at: [.i32Const(0)]), functions: [0])
        let first = try Guest(module, imports: [try second.extern("table")], in: store)
        for _ in 0..<2 {
            #expect(try first.trap("run")?.code == .stackOverflow)
            #expect(try second.trap("run")?.code == .stackOverflow)
            #expect(try second.call("fine") == [4])
        }
    }
}

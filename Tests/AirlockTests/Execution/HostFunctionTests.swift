import Testing

@testable import Airlock

/// Host functions that do what guests do not expect.
@Suite struct HostFunctionTests {
    struct Refusal: Error, Equatable { let value: UInt64 }

    /// A module that calls the host function `f` of type [i32] -> [i32], around an access to its memory.
    private func module() -> ModuleBuilder {
        var module = ModuleBuilder()
        module.importFunction("host", "f", [.i32], [.i32])
        module.addMemory(1, maximum: 4000, export: "memory")
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 1)))
        module.addElements(.active(at: [.i32Const(0)]), functions: [0])
        let type = module.addType([.i32], [.i32])
        module.addFunction(
            [.i32], [.i32], export: "run",
            body: [
                .i32Const(16), .i32Const(1000), .access(.i32Store), .localGet(0), .call(0), .i32Const(16),
                .access(.i32Load), .op(.i32Add),
            ])
        module.addFunction(
            [.i32], [.i32], export: "indirect", body: [.localGet(0), .i32Const(0), .callIndirect(type: type)])
        module.addFunction([.i32], [.i32], export: "double", body: [.localGet(0), .localGet(0), .op(.i32Add)])
        module.addFunction([], [], export: "trap", body: [.op(.unreachable)])
        module.addFunction([.i32], [.i32], export: "load", body: [.localGet(0), .access(.i32Load)])
        return module
    }

    /// The guest of that module, and the function that stands behind its import.
    private func guest(_ body: @escaping (HostCall, InstanceState) throws -> UInt64) throws -> Guest {
        let store = StoreState.empty()
        let f = try store.host([.i32], [.i32], name: "host.f") { call in
            guard let caller = call.caller else { throw Refusal(value: 0) }
            call.setResult(0, try body(call, caller))
        }
        return try Guest(module(), imports: [f], in: store)
    }

    private func function(_ instance: InstanceState, _ name: Name) throws -> FunctionHandle {
        guard case .function(let function)? = instance.export(name) else { throw Refusal(value: 0) }
        return function
    }

    @Test func resultsReachTheGuest() throws {
        let guest = try guest { call, _ in call.argument(0) &* 3 }
        #expect(try guest.call("run", 5) == [1015])
        #expect(try guest.call("indirect", 5) == [15])
    }

    @Test func growingMemoryMovesNothingUnderTheGuest() throws {
        let guest = try guest { call, caller in (try? caller.memories[0].grow(by: call.argument(0)).get()) ?? 77 }
        #expect(try guest.call("run", 3000) == [1001])
        #expect(try guest.call("load", 3000 * 65_536) == [0])
        #expect(try guest.call("run", 4000) == [1077])
    }

    @Test func reentersTheSameInstance() throws {
        let guest = try guest { call, caller in
            try call.store.call(try self.function(caller, "double"), [call.argument(0)])[0]
        }
        #expect(try guest.call("run", 21) == [1042])
        #expect(try guest.call("indirect", 21) == [42])
    }

    /// The frame of a call by the host must not lie over the frames of guests that wait.
    @Test func reentersDeeply() throws {
        let guest = try guest { call, caller in
            let argument = call.argument(0)
            if argument == 0 { return 0 }
            return try call.store.call(try self.function(caller, "run"), [argument - 1])[0]
        }
        #expect(try guest.call("run", 50) == [51_000])
    }

    @Test func errorsPassThrough() throws {
        let guest = try guest { call, _ in throw Refusal(value: call.argument(0)) }
        for name in ["run", "indirect"] {
            #expect(throws: Refusal(value: 9)) { try guest.call(name, 9) }
            #expect(try guest.call("double", 4) == [8])
        }
    }

    @Test func trapsInsideNestedCallsLeaveTheInstanceUsable() throws {
        let guest = try guest { call, caller in
            switch call.argument(0) {
            case 0:
                _ = try call.store.call(try self.function(caller, "trap"), [])
                return 0
            case 1:
                // The host may answer a trap and go on.
                _ = try? call.store.call(try self.function(caller, "trap"), [])
                return 11
            default:
                return try call.store.call(try self.function(caller, "run"), [call.argument(0) - 2])[0]
            }
        }
        for depth in [0, 2, 4, 40] as [UInt64] {
            let trap = try #require(try guest.trap("run", depth))
            #expect(trap.code == .unreachableCodeReached)
            #expect(try guest.call("double", 4) == [8])
            let nested = depth / 2
            #expect(try guest.call("run", depth + 1) == [11 + (nested + 1) * 1000])
        }
    }

    @Test func backtracesCrossTheHost() throws {
        let guest = try guest { call, caller in
            _ = try call.store.call(try self.function(caller, "trap"), [])
            return 0
        }
        let frames = try #require(try guest.trap("run", 6)).backtrace.frames
        #expect(frames.map(\.name) == ["trap", "trap", "host.f", "run", "run"])
        #expect(
            frames.map(\.kind) == [
                .guest, .hostCall(arguments: []), .hostFunction, .guest,
                .hostCall(arguments: [Backtrace.Frame.Argument(bits: 6, type: .i32)]),
            ])
        // Behind `i32.const 16`, `i32.const 1000`, `i32.store` and `local.get 0`.
        #expect(frames[3].functionOffset == 1 + 2 + 3 + 3 + 2)
    }

    @Test func endlessRecursionThroughTheHostIsATrap() throws {
        let guest = try guest { call, caller in
            try call.store.call(try self.function(caller, "run"), [call.argument(0)])[0]
        }
        for _ in 0..<2 {
            #expect(try guest.trap("run", 1)?.code == .stackOverflow)
            #expect(try guest.call("double", 4) == [8])
        }
    }

    @Test func hostCallsItsOwnFunction() throws {
        let store = StoreState.empty()
        let sum = try store.host([.i32, .i64], [.i64, .i32]) { call in
            let (a, b) = (call.argument(0), call.argument(1))
            call.setResult(0, b)
            call.setResult(1, a)
        }
        guard case .function(let function) = sum else { return }
        #expect(try store.call(function, [1, 2]) == [2, 1])
    }

    @Test func tooFewOrManyArgumentsStayInTheirFrame() throws {
        let guest = try guest { call, _ in call.argument(0) }
        #expect(try guest.call("double", arguments: []) == [0])
        #expect(try guest.call("double", arguments: Array(repeating: 2, count: 10_000)) == [4])
    }

    @Test func missingImportsAreRefused() throws {
        let store = StoreState.empty()
        #expect(throws: LinkError.self) { try Guest(self.module(), in: store) }
        let wide = try store.host([.i64], [.i32]) { _ in }
        #expect(throws: LinkError.self) { try Guest(self.module(), imports: [wide], in: store) }
    }
}

import Foundation
import Testing

@testable import Airlock

/// Guests on threads with little stack, and stores that several threads use.
@Suite struct ThreadTests {
    private final class Box<Value>: @unchecked Sendable { var result: Result<Value, any Error>? }

    /// Runs `body` on a thread with a stack of so many bytes, and waits for it.
    static func onThread<Result: Sendable>(
        stackBytes: Int, _ body: @escaping @Sendable () throws -> Result
    ) throws -> Result {
        let box = Box<Result>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            box.result = Swift.Result { try body() }
            done.signal()
        }
        thread.stackSize = stackBytes
        thread.start()
        done.wait()
        return try #require(box.result).get()
    }

    /// A guest whose `run` calls the host, which is to call it again.
    private static func module() throws -> Module {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addFunction([], [], export: "run", body: [.call(0)])
        return try Module(module.bytes)
    }

    final class Depth: @unchecked Sendable { var value = 0 }

    @Test(arguments: [512 << 10, 1 << 20])
    func recursionThroughTheHostEndsInTime(_ stackBytes: Int) throws {
        let module = try Self.module()
        let depth = Depth()
        let code = try Self.onThread(stackBytes: stackBytes) { () -> TrapCode? in
            var limits = ResourceLimits()
            limits.hostCallDepth = .max
            var imports = Imports()
            imports.define("host", "f") { (caller: Caller) in
                depth.value += 1
                _ = try caller.instance?.function("run").call()
            }
            let instance = try Instance(module, imports: imports, store: Store(limits: limits))
            do {
                _ = try instance.function("run").call()
                return nil
            } catch let trap as Trap {
                return trap.code
            }
        }
        #expect(code == .stackOverflow)
        #expect(depth.value > 10)
    }

    /// Every level makes a store of its own, so no store sees more than one call.
    @Test func aStoreForEveryLevelEndsInTimeToo() throws {
        let module = try Self.module()
        let depth = Depth()
        let code = try Self.onThread(stackBytes: 512 << 10) { () -> TrapCode? in
            @Sendable func enter() throws {
                depth.value += 1
                var imports = Imports()
                imports.define("host", "f") { try enter() }
                _ = try Instance(module, imports: imports).function("run").call()
            }
            do {
                try enter()
                return nil
            } catch let trap as Trap {
                return trap.code
            }
        }
        #expect(code == .stackOverflow)
        #expect(depth.value > 10)
    }

    /// Calls from store to store lie one behind the other on the thread's stack, and find their results in place.
    @Test func storesNestOnOneThread() throws {
        var inner = ModuleBuilder()
        inner.addFunction(
            [.i32], [.i32], export: "sum",
            body: [
                .localGet(0),
                .if(
                    .value(.i32), [.localGet(0), .localGet(0), .i32Const(1), .op(.i32Sub), .call(0), .op(.i32Add)],
                    else: [.i32Const(0)]),
            ])
        var outer = ModuleBuilder()
        outer.importFunction("host", "f", [.i32], [.i32])
        outer.addFunction(
            [.i32], [.i32], export: "run",
            body: [.localGet(0), .i32Const(7), .call(0), .op(.i32Add), .i32Const(9), .call(0), .op(.i32Add)])
        let innerModule = try Module(inner.bytes)
        let outerModule = try Module(outer.bytes)
        for stackBytes in [1 << 14, 16 << 20] {
            var limits = ResourceLimits()
            limits.guestStackBytes = stackBytes
            let innerInstance = try Instance(innerModule, store: Store(limits: limits))
            let sum = try innerInstance.function("sum", as: ((Int32) -> Int32).self)
            let store = try Store()
            var imports = Imports()
            imports.define("host", "f", try Function(in: store) { (n: Int32) -> Int32 in try sum(n) })
            let run = try Instance(outerModule, imports: imports, store: store)
                .function("run", as: ((Int32) -> Int32).self)
            for _ in 0..<3 { #expect(try run(1000) == 1000 + 28 + 45) }
            #expect(throws: Trap.self) { try sum(2_000_000) }
            #expect(try run(1) == 74)
        }
    }

    /// Two stores whose guests call each other by way of the host: each call's frames stay what they are.
    @Test(arguments: [16 << 20, 1 << 14])
    func storesCallBack(_ stackBytes: Int) throws {
        // Adds what the other one says of n - 1 to what it keeps in locals meanwhile.
        var module = ModuleBuilder()
        module.importFunction("host", "other", [.i32], [.i32])
        module.addFunction(
            [.i32], [.i32], locals: [.i32, .i32, .i32, .i32], export: "run",
            body: [
                .localGet(0), .localSet(1), .localGet(0), .localSet(2), .localGet(0), .localSet(3), .localGet(0),
                .localSet(4), .localGet(0),
                .if(.value(.i32), [.localGet(0), .i32Const(1), .op(.i32Sub), .call(0)], else: [.i32Const(0)]),
                .localGet(1), .op(.i32Add), .localGet(2), .op(.i32Add), .localGet(3), .op(.i32Add), .localGet(4),
                .op(.i32Add),
            ])
        let loaded = try Module(module.bytes)
        final class Others: @unchecked Sendable { var runs: [(Int32) throws -> Int32] = [] }
        let others = Others()
        var small = ResourceLimits()
        small.guestStackBytes = stackBytes
        for index in 0..<3 {
            var imports = Imports()
            imports.define("host", "other") { (n: Int32) -> Int32 in try others.runs[(index + 1 + Int(n % 2)) % 3](n) }
            let instance = try Instance(
                loaded, imports: imports, store: Store(limits: index == 1 ? small : ResourceLimits()))
            others.runs.append(try instance.function("run", as: ((Int32) -> Int32).self))
        }
        for start in 0..<3 { #expect(try others.runs[start](20) == 4 * 210) }
        others.runs = []
    }

    @Test func anotherThreadIsRefused() throws {
        let module = try Self.module()
        final class Shared: @unchecked Sendable {
            var instance: Instance?
            var errors: [any Error] = []
        }
        let shared = Shared()
        var imports = Imports()
        imports.define("host", "f") {
            // The thread of the call waits here, while another one calls.
            try Self.onThread(stackBytes: 1 << 20) {
                do {
                    _ = try shared.instance?.function("run").call()
                } catch {
                    shared.errors.append(error)
                }
            }
        }
        let instance = try Instance(module, imports: imports)
        shared.instance = instance
        _ = try instance.function("run").call()
        #expect(shared.errors.count == 1)
        #expect(shared.errors.first is ConcurrentUse)
        // One after the other is no fault.
        imports.define("host", "f") {}
        shared.instance = try Instance(module, imports: imports)
        for _ in 0..<3 {
            try Self.onThread(stackBytes: 1 << 20) { _ = try shared.instance?.function("run").call() }
        }
        #expect(shared.errors.count == 1)
    }

    /// A module is shared, and a function of it lowered by whoever calls it first: also while others throw, and look for
    /// where they are.
    @Test func threadsShareAModule() throws {
        var builder = ModuleBuilder()
        let count = 64
        for index in 0..<count {
            let next = UInt32((index + 1) % count)
            builder.addFunction(
                [.i32], [.i32], export: "f\(index)",
                body: [
                    .localGet(0), .op(.i32Eqz), .if(.empty, [.op(.unreachable)]), .localGet(0), .i32Const(-1),
                    .op(.i32Add), .call(next),
                ])
        }
        let module = try Module(builder.bytes)
        let threads = 8
        let results = Results()
        let done = DispatchGroup()
        for number in 0..<threads {
            done.enter()
            let thread = Thread {
                defer { done.leave() }
                for round in 0..<8 {
                    let name = "f\((number * 8 + round * 3) % count)"
                    do {
                        _ = try Instance(module).function(name).call([.i32(Int32(round * 9))])
                    } catch {
                        results.add((error as? Trap)?.backtrace.frames.count ?? 0)
                    }
                }
            }
            thread.start()
        }
        done.wait()
        // Each call traps at once or after as many more: innermost first, and last the host.
        var expected: [Int] = []
        for round in 0..<8 {
            let frames = min(round * 9 + 1, 64) + 1
            expected += [Int](repeating: frames, count: threads)
        }
        let found = results.all.sorted()
        #expect(found == expected)
    }

    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var list: [Int] = []
        func add(_ value: Int) { lock.withLock { list.append(value) } }
        var all: [Int] { lock.withLock { list } }
    }

    #if os(Linux)
    /// Idle instances leave the address space to others. In a process of its own, as tests that run beside it take their share.
    @Test func idleInstancesTakeLittleAddressSpace() async {
        await #expect(processExitsWith: .success) {
            var builder = ModuleBuilder()
            builder.addMemory(1)
            builder.addFunction([], [.i32], export: "run", body: [.i32Const(0), .access(.i32Load)])
            let module = try Module(builder.bytes)
            let before = try ProcessMemory.now()
            let instances = try (0..<256).map { _ in try Instance(module) }
            for instance in instances { try #require(try instance.function("run").call() == [.i32(0)]) }
            try #require((ProcessMemory.now().addresses - before.addresses) / instances.count < 1 << 20)
        }
    }
    #endif
}

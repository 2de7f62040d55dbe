import AirlockWAT
import Foundation
import Testing

@testable import Airlock

/// Calls that wait for functions of the host without a thread.
@Suite struct AsyncTests {
    private static let text = """
        (module
          (import "host" "get" (func $get (param i32) (result i32)))
          (memory (export "memory") 1)
          (global $depth (mut i32) (i32.const 0))
          (tag $t (param i32))
          (func $below (param i32) (result i32)
            (if (result i32) (i32.eqz (local.get 0))
              (then (call $get (i32.const 40)))
              (else (i32.add (i32.const 1) (call $below (i32.sub (local.get 0) (i32.const 1)))))))
          (func (export "once") (param i32) (result i32) (i32.add (call $get (local.get 0)) (i32.const 1)))
          (func (export "deep") (param i32) (result i32) (call $below (local.get 0)))
          (func (export "many") (param i32) (result i32) (local i32)
            (loop
              (local.set 1 (i32.add (local.get 1) (call $get (local.get 0))))
              (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
              (br_if 0 (local.get 0)))
            (local.get 1))
          (func (export "catch") (result i32)
            (block $h (try_table (catch_all $h) (return (call $get (i32.const 1)))))
            (i32.const -1))
          (func (export "spin") (loop (br 0)))
          (func (export "count") (param i64) (result i64) (local i64)
            (loop
              (local.set 1 (i64.add (local.get 1) (i64.const 2)))
              (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
              (br_if 0 (i64.ne (local.get 0) (i64.const 0))))
            (local.get 1))
          (func (export "plain") (result i32) (i32.const 5)))
        """

    private static func instance(_ imports: Imports, in store: Store? = nil) throws -> Instance {
        try Instance(try Module(wat: text), imports: imports, store: store)
    }

    /// Gives what it is given, later, perhaps on another thread.
    private static var echo: Imports {
        var imports = Imports()
        imports.defineAsync("host", "get") { (value: Int32) -> Int32 in
            await Task.yield()
            try await Task.sleep(for: .microseconds(50))
            return value
        }
        return imports
    }

    @Test func valuesArriveLater() async throws {
        let instance = try Self.instance(Self.echo)
        #expect(try await instance.callAsync("once", Int32(41), returning: Int32.self) == Int32(42))
        #expect(try await instance.callAsync("deep", Int32(100), returning: Int32.self) == Int32(140))
        #expect(try await instance.callAsync("many", Int32(100), returning: Int32.self) == Int32(5050))
        #expect(try await instance.function("once").callAsync([.i32(1)]) == [.i32(2)])
        // Without anything to wait for, and by a plain call as well.
        #expect(try await instance.callAsync("count", Int64(10), returning: Int64.self) == Int64(20))
        #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
    }

    /// Results may stand where the way back stood.
    @Test func manyResults() async throws {
        let module = try Module(
            wat: """
                (module
                  (import "host" "many" (func $many (result i32 i64 f64 i32)))
                  (func (export "run") (result i32 i64 f64 i32) (call $many)))
                """)
        var imports = Imports()
        imports.defineAsync("host", "many") { () async -> (Int32, Int64, Double, Int32) in
            await Task.yield()
            return (1, 2, 3, 4)
        }
        let instance = try Instance(module, imports: imports)
        #expect(try await instance.function("run").callAsync() == [.i32(1), .i64(2), .f64(3), .i32(4)])
    }

    @Test func aCallThatCannotWaitSaysSo() async throws {
        let instance = try Self.instance(Self.echo)
        let error = #expect(throws: AsyncFunctionCalled.self) {
            _ = try instance.call("once", Int32(1), returning: Int32.self)
        }
        #expect("\(try #require(error))".contains("host.get"))
        #expect(try await instance.callAsync("once", Int32(1), returning: Int32.self) == Int32(2))
    }

    /// A synchronous function of the host in between has a native frame, which cannot wait.
    @Test func noWaitingAcrossSynchronousFrames() async throws {
        let module = try Module(
            wat: """
                (module
                  (import "host" "get" (func $get (param i32) (result i32)))
                  (import "host" "again" (func $again))
                  (func (export "inner") (drop (call $get (i32.const 1))))
                  (func (export "run") (call $again)))
                """)
        var imports = Self.echo
        imports.define("host", "again") { (caller: Caller) in try caller.instance?.call("inner") }
        let instance = try Instance(module, imports: imports)
        await #expect(throws: AsyncFunctionCalled.self) { try await instance.callAsync("run") }
        try await instance.callAsync("inner")
    }

    struct Failure: Error, Equatable { let number: Int }

    @Test func errorsArriveUnchanged() async throws {
        var imports = Imports()
        imports.defineAsync("host", "get") { (value: Int32) -> Int32 in
            await Task.yield()
            throw Failure(number: Int(value))
        }
        let instance = try Self.instance(imports)
        await #expect(throws: Failure(number: 3)) {
            _ = try await instance.callAsync("once", Int32(3), returning: Int32.self)
        }
        // Not an exception of the guest's.
        await #expect(throws: Failure(number: 1)) { _ = try await instance.callAsync("catch", returning: Int32.self) }
        #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
    }

    @Test func whoIsWaitedForMayCallTheGuest() async throws {
        var imports = Imports()
        imports.defineAsync("host", "get") { (caller: Caller, value: Int32) -> Int32 in
            await Task.yield()
            guard let instance = caller.instance else { return -1 }
            #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
            await Task.yield()
            try caller.memory().store(UInt32(7), at: GuestAddress(16))
            if value == 0 { return 0 }
            return try await instance.callAsync("once", value - 1, returning: Int32.self)
        }
        let instance = try Self.instance(imports)
        #expect(try await instance.callAsync("once", Int32(20), returning: Int32.self) == Int32(21))
        #expect(try instance.memory().load(as: UInt32.self, at: GuestAddress(16)) == 7)
    }

    // MARK: Cancellation and deadlines

    @Test func cancellingStopsTheGuest() async throws {
        let task = Task.detached {
            let instance = try Self.instance(Self.echo)
            await #expect(throws: CancellationError.self) { try await instance.callAsync("spin") }
            // Calls that cannot be cancelled are none of its business.
            #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
        }
        // On a thread of its own: the endless guest may hold one of those that tasks have.
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.01)
            task.cancel()
        }
        try await task.value
    }

    @Test func cancellingReachesTheFunctionThatIsWaitedFor() async throws {
        let task = Task.detached {
            var imports = Imports()
            imports.defineAsync("host", "get") { (value: Int32) -> Int32 in
                try await Task.sleep(for: .seconds(3600))
                return value
            }
            let instance = try Self.instance(imports)
            await #expect(throws: CancellationError.self) {
                _ = try await instance.callAsync("once", Int32(1), returning: Int32.self)
            }
            #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
        }
        try await Task.sleep(for: .milliseconds(10))
        task.cancel()
        try await task.value
    }

    @Test func deadlinesHold() async throws {
        let store = try Store()
        let instance = try Self.instance(Self.echo, in: store)
        try store.setDeadline(.now + .milliseconds(10))
        let error = await #expect(throws: Trap.self) { try await instance.callAsync("spin") }
        #expect(error?.code == .deadlineExceeded)
        try store.setDeadline(nil)
        #expect(try await instance.callAsync("once", Int32(1), returning: Int32.self) == Int32(2))
    }

    // MARK: Many guests

    /// Busy guests let others have their turn: without one, the last task would come after their deadlines only.
    @Test func turnsAreShared() async throws {
        let (busy, announce) = AsyncStream.makeStream(of: InterruptHandle.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let store = try Store()
                    store.turn = .milliseconds(1)
                    let instance = try Self.instance(Self.echo, in: store)
                    try store.setDeadline(.now + .seconds(120))
                    announce.yield(store.interruptHandle)
                    let error = await #expect(throws: Trap.self) { try await instance.callAsync("spin") }
                    #expect(error?.code == .interrupted)
                    try store.setDeadline(nil)
                    #expect(
                        try await instance.callAsync("count", Int64(300_000), returning: Int64.self) == Int64(600_000))
                }
            }
            group.addTask {
                let instance = try Self.instance(Self.echo)
                #expect(try await instance.callAsync("many", Int32(5), returning: Int32.self) == Int32(15))
                for await handle in busy.prefix(8) { handle.interrupt() }
            }
            try await group.waitForAll()
        }
    }

    @Test func aThousandGuestsWait() async throws {
        let module = try Module(wat: Self.text)
        let sum = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<1000 {
                group.addTask {
                    let instance = try Instance(module, imports: Self.echo)
                    return try await instance.callAsync("many", Int32(20), returning: Int32.self)
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 210_000)
    }

    /// Makes a guest wait until it is opened.
    @MainActor private final class Gate {
        private var isReached = false
        private var isOpen = false

        func open() { isOpen = true }
        func whenReached() async { while !isReached { await Task.yield() } }

        private func pass() async {
            isReached = true
            while !isOpen { await Task.yield() }
        }

        var imports: Imports {
            var imports = Imports()
            imports.defineAsync("host", "get") { (_: Caller, value: Int32) -> Int32 in
                await self.pass()
                return value
            }
            return imports
        }
    }

    /// Two calls of one store do not mix.
    @MainActor
    @Test func oneCallAtATime() async throws {
        let gate = Gate()
        let instance = try Self.instance(gate.imports)
        let first = Task { @MainActor in try await instance.callAsync("once", Int32(1), returning: Int32.self) }
        await gate.whenReached()
        await #expect(throws: ConcurrentUse.self) {
            _ = try await instance.callAsync("once", Int32(2), returning: Int32.self)
        }
        // One that cannot wait is done before the first goes on.
        #expect(try instance.call("plain", returning: Int32.self) == Int32(5))
        gate.open()
        #expect(try await first.value == Int32(2))
    }

    /// A call that is refused while another one waits has nothing to do with it, even if its own task is cancelled.
    @MainActor
    @Test func cancellingOneTaskLeavesTheCallOfAnother() async throws {
        let gate = Gate()
        let instance = try Self.instance(gate.imports)
        let first = Task { @MainActor in try await instance.callAsync("once", Int32(1), returning: Int32.self) }
        await gate.whenReached()
        let second = Task { @MainActor in
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            await #expect(throws: ConcurrentUse.self) {
                _ = try await instance.callAsync("once", Int32(2), returning: Int32.self)
            }
        }
        await second.value
        gate.open()
        #expect(try await first.value == Int32(2))
    }

    /// What waiting guests refer to is found by the collector.
    @Test func objectsOfWaitingGuestsLive() async throws {
        let module = try Module(
            wat: """
                (module
                  (import "host" "wait" (func $wait))
                  (type $box (struct (field i32)))
                  (func (export "run") (result i32) (local (ref null $box))
                    (local.set 0 (struct.new $box (i32.const 42)))
                    (call $wait)
                    (struct.get $box 0 (local.get 0)))
                  (func (export "litter") (local i32)
                    (loop
                      (drop (struct.new $box (i32.const 1)))
                      (local.set 0 (i32.add (local.get 0) (i32.const 1)))
                      (br_if 0 (i32.lt_u (local.get 0) (i32.const 100000))))))
                """)
        var imports = Imports()
        imports.defineAsync("host", "wait") { (caller: Caller) in
            await Task.yield()
            try caller.instance?.call("litter")
            caller.store.collectGarbage()
        }
        let instance = try Instance(module, imports: imports)
        #expect(try await instance.callAsync("run", returning: Int32.self) == Int32(42))
    }
}

import Foundation
import Testing

@testable import Airlock

/// Endless guests are stopped from outside, and their instances stay usable.
@Suite struct InterruptTests {
    /// The code of the trap that ends `body`; nil if it ends in another way.
    private func code(_ body: () throws -> Void) -> TrapCode? {
        do {
            try body()
            return nil
        } catch {
            return (error as? Trap)?.code
        }
    }

    private func store() throws -> Store {
        var limits = ResourceLimits()
        limits.storeBytes = 1 << 30
        return try Store(limits: limits)
    }

    @Test(arguments: Runaway.all)
    func deadlinesEndIt(_ guest: Runaway) throws {
        let store = try store()
        #expect(code { try store.withDeadline(.milliseconds(20)) { try guest.run(in: store) } } == .deadlineExceeded)
        #expect(store.deadline == nil)
        if guest.isStart { return }
        let instance = try guest.instance(in: store)
        #expect(code { try store.withDeadline(.milliseconds(5)) { try instance.call("run") } } == .deadlineExceeded)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
        #expect(code { try store.withDeadline(.milliseconds(5)) { try instance.call("run") } } == .deadlineExceeded)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
    }

    /// Calls `body` soon, on a thread of its own: endless guests may hold all those of tasks and queues.
    private func soon(_ body: @escaping @Sendable () -> Void) {
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.005)
            body()
        }
    }

    @Test(arguments: Runaway.all)
    func interruptionsEndIt(_ guest: Runaway) throws {
        let store = try store()
        let handle = store.interruptHandle
        soon { handle.interrupt() }
        #expect(code { try guest.run(in: store) } == .interrupted)
        if guest.isStart { return }
        let instance = try guest.instance(in: store)
        soon { handle.interrupt() }
        #expect(code { try instance.call("run") } == .interrupted)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
    }

    /// An interruption that comes before the call ends the call, and no other.
    @Test func anEarlyInterruptionEndsTheNextCall() throws {
        let store = try Store()
        let instance = try Runaway.all[0].instance(in: store)
        store.interruptHandle.interrupt()
        #expect(code { _ = try instance.call("ok", returning: Int32.self) } == .interrupted)
        #expect(code { _ = try instance.call("ok", returning: Int32.self) } == nil)
        store.interruptHandle.interrupt()
        store.clearInterrupt()
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
    }

    /// The trap tells where the guest was.
    @Test func theBacktraceNamesTheLoop() throws {
        let store = try Store()
        let module = try Module(
            wat: """
                (module (import "host" "started" (func $started))
                  (func $spin (call $started) (loop (br 0))) (func (export "run") (call $spin)))
                """)
        // From inside, as a busy machine may take longer than that to come so far.
        var imports = Imports()
        imports.define(
            "host", "started", try Function(in: store) { () throws in try store.setDeadline(.now + .milliseconds(5)) })
        let instance = try Instance(module, imports: imports, store: store)
        do {
            try instance.call("run")
            Issue.record("the loop ended")
        } catch let trap as Trap {
            #expect(trap.description.hasPrefix("deadline exceeded\n"))
            #expect(trap.backtrace.frames.first?.name == "spin")
            #expect(trap.backtrace.frames.first?.moduleOffset != nil)
        }
    }

    /// A host function cannot make a guest live longer by swallowing the error.
    @Test func swallowedErrorsDoNotHelp() throws {
        let store = try Store()
        let module = try Module(
            wat: """
                (module (import "host" "f" (func $f))
                  (func (export "inner") (loop (br 0))) (func (export "run") (loop (call $f) (br 0))))
                """)
        var imports = Imports()
        imports.define("host", "f") { (caller: Caller) in try? caller.instance?.call("inner") }
        let instance = try Instance(module, imports: imports, store: store)
        #expect(code { try store.withDeadline(.milliseconds(5)) { try instance.call("run") } } == .deadlineExceeded)
        let handle = store.interruptHandle
        soon { handle.interrupt() }
        #expect(code { try instance.call("run") } == .interrupted)
    }

    /// Stopping one store leaves others alone, although they run the same code.
    @Test func othersGoOn() async throws {
        let module = try Module(
            wat: """
                (module
                  (func (export "spin") (loop (br 0)))
                  (func (export "sum") (param i64) (result i64) (local i64)
                    (loop
                      (local.set 1 (i64.add (local.get 1) (local.get 0)))
                      (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
                      (br_if 0 (i64.ne (local.get 0) (i64.const 0))))
                    (local.get 1)))
                """)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<20 {
                    let store = try Store()
                    let instance = try Instance(module, store: store)
                    do {
                        try store.withDeadline(.milliseconds(2)) { try instance.call("spin") }
                    } catch let trap as Trap {
                        #expect(trap.code == .deadlineExceeded)
                    }
                }
            }
            group.addTask {
                let instance = try Instance(module)
                for _ in 0..<200 {
                    #expect(try instance.call("sum", Int64(2000), returning: Int64.self) == Int64(2_001_000))
                }
            }
            try await group.waitForAll()
        }
    }

    /// While a function of the host does not return, its guest cannot be stopped, and the others hardly notice.
    @Test func aHostFunctionThatTakesLongIsFollowedByTheError() throws {
        let store = try Store()
        let module = try Module(
            wat: """
                (module (import "host" "sleep" (func $sleep)) (func (export "run") (call $sleep) (loop (br 0))))
                """)
        var imports = Imports()
        imports.define("host", "sleep") { Thread.sleep(forTimeInterval: 0.05) }
        let instance = try Instance(module, imports: imports, store: store)
        #expect(code { try store.withDeadline(.milliseconds(1)) { try instance.call("run") } } == .deadlineExceeded)
    }

    /// Whoever waits by `Caller.waiting` is woken, also where the request came before.
    @Test(.timeLimit(.minutes(1))) func waitsOfTheHostEnd() throws {
        let store = try Store()
        let module = try Module(
            wat:
                #"(module (import "host" "wait" (func $wait (param i32))) (func (export "run") (param i32) (call $wait (local.get 0))))"#
        )
        var imports = Imports()
        imports.define("host", "wait") { (caller: Caller, isLate: Int32) in
            while isLate != 0, !caller.isStopping {}
            let isWoken = DispatchSemaphore(value: 0)
            caller.waiting(wokenBy: { isWoken.signal() }) { isWoken.wait() }
        }
        let instance = try Instance(module, imports: imports, store: store)
        let handle = store.interruptHandle
        for isLate: Int32 in [0, 1] {
            #expect(
                code { try store.withDeadline(.milliseconds(5)) { try instance.call("run", isLate) } }
                    == .deadlineExceeded)
            soon { handle.interrupt() }
            #expect(code { try instance.call("run", isLate) } == .interrupted)
        }
    }

    @Test func deadlinesNest() throws {
        let store = try Store()
        let instance = try Runaway.all[0].instance(in: store)
        let far = ContinuousClock.now + .seconds(3600)
        try store.setDeadline(far)
        #expect(code { try store.withDeadline(.milliseconds(1)) { try instance.call("run") } } == .deadlineExceeded)
        #expect(store.deadline == far)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
        // The earlier one holds.
        try store.setDeadline(.now + .milliseconds(1))
        #expect(code { try store.withDeadline(.seconds(3600)) { try instance.call("run") } } == .deadlineExceeded)
        #expect(code { _ = try instance.call("ok", returning: Int32.self) } == .deadlineExceeded)
        try store.setDeadline(nil)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
    }

    @Test func deadlinesMayBeFar() throws {
        let store = try Store()
        let instance = try Runaway.all[0].instance(in: store)
        let longest = Duration(secondsComponent: .max, attosecondsComponent: 0) * 18
        #expect(try store.withDeadline(longest) { try instance.call("ok", returning: Int32.self) } == Int32(7))
        #expect(code { try store.withDeadline(.zero - longest) { try instance.call("run") } } == .deadlineExceeded)
    }

    @Test func handlesOutliveTheirStores() throws {
        let handles = try (0..<10).map { _ in
            let store = try Store()
            _ = try Runaway.all[0].instance(in: store)
            try store.setDeadline(.now + .milliseconds(1))
            return store.interruptHandle
        }
        for handle in handles { handle.interrupt() }
    }
}

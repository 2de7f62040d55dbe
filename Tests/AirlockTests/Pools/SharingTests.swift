import AirlockTestModules
import Foundation
import Testing

@testable import Airlock

/// What may cross threads, used by many at once: to be run under the thread sanitizer too.
@Suite struct SharingTests {
    /// Whatever the allocator puts where: as a backtrace goes by addresses, no code may begin where other code ends. Under
    /// ThreadSanitizer blocks of these sizes lie one right behind the other.
    @Test(arguments: [2, 4, 8, 16, 32])
    func noCodeBeginsWhereOtherCodeEnds(_ count: Int) {
        let code = (0..<500).map { _ in CodeMemory([UInt64](repeating: 0, count: count)) }
        let starts = Set(code.map(\.start.address))
        for memory in code {
            let end = memory.start.advanced(by: count)
            #expect(memory.position(of: end) == count)
            #expect(!starts.contains(end.address))
        }
    }

    private static let functions = 200

    /// Functions of which each calls the one before it.
    private static func chain() -> [UInt8] {
        var builder = ModuleBuilder()
        builder.addMemory(1)
        for index in 0..<functions {
            let previous: [Code] = index == 0 ? [.localGet(0)] : [.localGet(0), .call(UInt32(index - 1))]
            builder.addFunction(
                [.i32], [.i32], export: "f\(index)", body: previous + [.i32Const(1), .op(.i32Add)])
        }
        return builder.bytes
    }

    private static let threads = 8

    /// Runs `body` on several threads, which begin together. Returns how many failed.
    private static func together(_ body: @escaping @Sendable (Int) throws -> Bool) -> Int {
        let failures = Failures()
        let start = DispatchSemaphore(value: 0)
        let end = DispatchSemaphore(value: 0)
        for number in 0..<threads {
            Thread.detachNewThread {
                start.wait()
                if (try? body(number)) != true { failures.add() }
                end.signal()
            }
        }
        for _ in 0..<threads { start.signal() }
        for _ in 0..<threads { end.wait() }
        return failures.count
    }

    /// All are called for the first time by all threads at once, in different orders.
    @Test func functionsAreLoweredUnderContention() throws {
        for round in 0..<4 {
            let module = try Module(Self.chain())
            let failures = Self.together { number in
                let instance = try Instance(module)
                for step in 0..<Self.functions {
                    let index =
                        switch number % 4 {
                        case 0: step
                        case 1: Self.functions - 1 - step
                        case 2: (step * 7 + round) % Self.functions
                        default: Self.functions / 2
                        }
                    guard try instance.function("f\(index)").call([.i32(5)]) == [.i32(Int32(index) + 6)] else {
                        return false
                    }
                }
                return true
            }
            #expect(failures == 0)
        }
    }

    /// Backtraces look for functions while others are being lowered.
    @Test func backtracesUnderContention() throws {
        var builder = ModuleBuilder()
        for index in 0..<Self.functions {
            builder.addFunction([], [], export: "t\(index)", body: [.op(.unreachable)])
        }
        let module = try Module(builder.bytes)
        let failures = Self.together { number in
            let instance = try Instance(module)
            for step in 0..<Self.functions {
                let index = (step + number * 25) % Self.functions
                do {
                    _ = try instance.function("t\(index)").call()
                    return false
                } catch let trap as Trap {
                    guard trap.backtrace.frames.first?.function == UInt32(index) else { return false }
                }
            }
            return true
        }
        #expect(failures == 0)
    }

    /// One module, one set of imports, one snapshot, one pool and one budget for all threads.
    @Test func allThatIsSharedAtOnce() throws {
        let module = try Module(Self.chain())
        let snapshot = try Instance(module).snapshot()
        let budget = ResourceBudget(limit: 64 << 20)
        var configuration = InstancePool.Configuration()
        configuration.maximumCount = Self.threads
        configuration.observer = budget
        do {
            let pool = try InstancePool(module, configuration: configuration)
            let failures = Self.together { number in
                for step in 0..<50 {
                    let restored = try Instance(restoring: snapshot)
                    guard try restored.function("f\(step)").call([.i32(0)]) == [.i32(Int32(step) + 1)] else {
                        return false
                    }
                    let isFresh = try pool.withInstanceNow { instance in
                        let state = instance.state.memories[0]
                        let isFresh = state.size == 1 && state.bytes.load(at: 8, .four) == 0
                        _ = state.bytes.store(UInt64(number), at: 8, .four)
                        _ = try state.grow(by: 1)
                        _ = try instance.function("f\(step + 50)").call([.i32(0)])
                        return isFresh
                    }
                    guard isFresh else { return false }
                }
                return true
            }
            #expect(failures == 0)
            #expect(pool.counts.inUse == 0)
            #expect(pool.counts.dropped == 0)
            #expect(pool.counts.reset == Self.threads * 50)
            #expect(pool.counts.made <= Self.threads)
        }
        // Threads let go of what they captured a little after they told that they are done.
        for _ in 0..<1000 where budget.usedBytes > 0 { Thread.sleep(forTimeInterval: 0.01) }
        #expect(budget.usedBytes == 0)
    }
}

private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0

    var count: Int { lock.withLock { number } }

    func add() { lock.withLock { number += 1 } }
}

import Airlock
import Dispatch

extension Benchmark {
    /// Much work in little memory: by how much the process's peak grows while a guest or a host leaves behind more than
    /// would fit. Each fails when it grew beyond its bound.
    static func endurance(_ guests: Guests) -> [Benchmark] {
        [
            // 1000, 8191 and 100 structures a round.
            structures(guests, "gc_lists", rounds: 1_000_000),
            structures(guests, "gc_trees", rounds: 122_086),
            structures(guests, "gc_rings", rounds: 10_000_000),
            bounded("exceptions", bound: 8 << 20) {
                let run = try function(of: guests, "exceptions", in: try Store())
                return { _ = try run.call([.i32(10_000_000)]) }
            },
            bounded("extern-references", bound: 8 << 20) {
                let store = try Store()
                var module = ModuleBuilder()
                module.function(module.type([.externref], [.externref]), export: "pass", Code.localGet(0))
                let pass = try Instance(try Module(module.bytes), store: store)
                    .function("pass", as: ((ExternReference?) -> ExternReference?).self)
                return {
                    for number in 0..<10_000_000 {
                        let value = try pass(try ExternReference(number, in: store))?.value as? Int
                        guard value == number else { throw BenchmarkFailure("\(number) comes back changed") }
                    }
                }
            },
            waiting,
            bounded("instances", bound: 32 << 20) {
                let store = try Store()
                var module = ModuleBuilder()
                module.memory(pages: 1)
                module.function(module.type([.i32], [.i32]), export: "load", Code.localGet(0) + Code.i32Load(offset: 0))
                let compiled = try Module(module.bytes)
                return {
                    for _ in 0..<100_000 {
                        _ = try Instance(compiled, store: store).function("load").call([.i32(0)])
                    }
                }
            },
        ]
    }

    /// How much a guest takes, beyond what it takes idle, while it waits for a function of the host: a thousand at a time,
    /// which wait a hundred times each.
    private static var waiting: Benchmark {
        var benchmark = Benchmark("endurance", "waiting-guests") {
            var module = ModuleBuilder()
            module.memory(pages: 1)
            let type = module.type([], [])
            let wait = module.importFunction("host", "wait", type)
            module.function(type, export: "wait", Code.call(wait))
            module.function(type, export: "nothing", [])
            let compiled = try Module(module.bytes)
            return .quantity(.bytes) { try blocking { try await bytesOfWaitingGuests(compiled, 1000, times: 100) } }
        }
        benchmark.isLong = true
        return benchmark
    }

    private static func bytesOfWaitingGuests(
        _ module: Module, _ count: Int, times: Int
    ) async throws -> (value: Double, kept: [Instance]) {
        let gate = Gate()
        var imports = Imports()
        imports.defineAsync("host", "wait") { () async -> Void in await gate.pass() }
        let shared = imports
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count {
                group.addTask {
                    let instance = try Instance(module, imports: shared)
                    try await instance.callAsync("nothing")
                    // Idle first, so that only what waiting takes is counted.
                    await gate.pass()
                    for _ in 0..<times { try await instance.callAsync("wait") }
                }
            }
            await gate.waitFor(count)
            let idle = Machine.memory?.resident
            await gate.open(once: true)
            await gate.waitFor(count)
            let waiting = Machine.memory?.resident
            await gate.open(once: false)
            try await group.waitForAll()
            guard let idle, let waiting else {
                throw BenchmarkFailure("this system does not tell a process its memory in /proc")
            }
            return (max(waiting - idle, 0) / Double(count), [])
        }
    }

    private actor Gate {
        private var waiting: [CheckedContinuation<Void, Never>] = []
        private var isOpen = false

        func pass() async {
            if isOpen { return await Task.yield() }
            await withCheckedContinuation { waiting.append($0) }
        }

        func waitFor(_ count: Int) async {
            while waiting.count < count { try? await Task.sleep(for: .milliseconds(5)) }
        }

        func open(once: Bool) {
            isOpen = !once
            let all = waiting
            waiting = []
            for continuation in all { continuation.resume() }
        }
    }

    /// Runs what is asynchronous, and waits for it.
    private static func blocking<Result>(_ body: @escaping @Sendable () async throws -> Result) throws -> Result {
        let box = Box<Result>()
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            do { box.result = .success(try await body()) } catch { box.result = .failure(error) }
            done.signal()
        }
        done.wait()
        guard let result = box.result else { throw BenchmarkFailure("nothing came back") }
        return try result.get()
    }

    private final class Box<Value>: @unchecked Sendable { var result: Result<Value, any Error>? }

    /// 10^9 structures, of which few are in use at once, in a heap of 64 MiB.
    private static func structures(_ guests: Guests, _ kernel: String, rounds: Int32) -> Benchmark {
        bounded(kernel, bound: 16 << 20) {
            var limits = ResourceLimits()
            limits.heapBytes = 64 << 20
            let run = try function(of: guests, kernel, in: try Store(limits: limits))
            return { _ = try run.call([.i32(rounds)]) }
        }
    }

    private static func function(of guests: Guests, _ kernel: String, in store: Store) throws -> Function {
        try Instance(try Module(try guests.module(kernel)), store: store).function("run")
    }

    private static func bounded(_ name: String, bound: Int, _ make: @escaping () throws -> () throws -> Void)
        -> Benchmark
    {
        var benchmark = Benchmark("endurance", name) {
            let run = try make()
            return .quantity(.bytes) {
                guard Machine.forgetPeak(), let before = Machine.memory else {
                    throw BenchmarkFailure("this system does not tell a process its memory in /proc")
                }
                try run()
                guard let peak = Machine.peak else { throw BenchmarkFailure("cannot read /proc again") }
                let growth = max(peak - before.resident, 0)
                guard growth <= Double(bound) else {
                    throw BenchmarkFailure("grew by \(Int(growth)) bytes, which should be \(bound) at most")
                }
                return (growth, [])
            }
        }
        benchmark.isLong = true
        return benchmark
    }
}

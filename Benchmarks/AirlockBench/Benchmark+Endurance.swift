import Airlock

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

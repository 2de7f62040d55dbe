import Airlock

extension Benchmark {
    /// Whole computations, each call's result compared with the known one.
    static func kernels(_ guests: Guests) -> [Benchmark] {
        guests.kernels.map { kernel in
            Benchmark("kernels", kernel.name) {
                let run = try kernel.load(from: guests)
                return .time { iterations in
                    for _ in 0..<iterations { _ = try run(kernel.n) }
                }
            }
        }
    }
}

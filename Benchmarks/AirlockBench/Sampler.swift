import Airlock

/// Takes samples of benchmarks, in turns, so that a slow minute of the machine slows all of them.
struct Sampler {
    /// For the samples of one benchmark together, in seconds.
    var time: Double
    var progress: (String) -> Void

    private static let usualSamples = 7
    private static let fewestSamples = 5

    /// A benchmark that is set up, and how often to run it.
    private struct Subject {
        let benchmark: Benchmark
        let run: (Int) throws -> Void
        let iterations: Int
        let sampleCount: Int
        var samples: [Double] = []
    }

    /// Measures all benchmarks, in their order. One that throws is left out and passed to `failed`.
    func measure(_ benchmarks: [Benchmark], failed: (Benchmark, any Error) -> Void) -> [Measurement] {
        var found: [String: Measurement] = [:]
        var subjects: [Subject] = []
        var kept: [Instance] = []
        for benchmark in benchmarks {
            progress("\(benchmark.fullName): warm-up")
            do {
                switch try benchmark.prepare() {
                case .time(let run): subjects.append(try calibrate(benchmark, run))
                case .quantity(let unit, let find):
                    let quantity = try find()
                    kept += quantity.kept
                    found[benchmark.name] = Measurement(
                        benchmark, unit: unit, samples: [quantity.value], iterations: 1)
                }
            } catch {
                failed(benchmark, error)
            }
        }
        for round in 0..<Self.usualSamples {
            for index in subjects.indices.reversed() where round < subjects[index].sampleCount {
                let subject = subjects[index]
                progress("\(subject.benchmark.fullName): \(round + 1) of \(subject.sampleCount)")
                do {
                    subjects[index].samples.append(try sample(subject.run, subject.iterations))
                } catch {
                    failed(subject.benchmark, error)
                    subjects.remove(at: index)
                }
            }
        }
        for subject in subjects {
            found[subject.benchmark.name] = Measurement(
                subject.benchmark, unit: .nanoseconds, samples: subject.samples, iterations: subject.iterations)
        }
        withExtendedLifetime(kept) {}
        return benchmarks.compactMap { found[$0.name] }
    }

    /// Warms up, and finds how many iterations fill a sample.
    private func calibrate(_ benchmark: Benchmark, _ run: @escaping (Int) throws -> Void) throws -> Subject {
        let target = time * 1e9 / Double(Self.usualSamples)
        var iterations = 1
        var each = try sample(run, iterations)
        // What the first iteration alone does, like translating code, must not count for all.
        each = min(each, try sample(run, iterations))
        while each * Double(iterations) < target / 10, iterations < 1 << 40 {
            iterations *= 4
            each = try sample(run, iterations)
        }
        let fitting = target / max(each, 0.01)
        return Subject(
            benchmark: benchmark, run: run, iterations: max(1, Int(fitting)),
            sampleCount: fitting < 1 ? Self.fewestSamples : Self.usualSamples)
    }

    /// Nanoseconds of one iteration.
    private func sample(_ run: (Int) throws -> Void, _ iterations: Int) throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try run(iterations)
        let (seconds, attoseconds) = (clock.now - start).components
        return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(iterations)
    }
}

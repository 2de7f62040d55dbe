/// What was found for one benchmark.
struct Measurement: Codable {
    let group: String
    let name: String
    let unit: Benchmark.Unit
    /// One iteration each, in `unit`, in the order in which they were taken.
    let samples: [Double]
    /// Iterations in each sample.
    let iterations: Int
    var bytes: Int?
    var reference: String?
    let median: Double
    let minimum: Double

    init(_ benchmark: Benchmark, unit: Benchmark.Unit, samples: [Double], iterations: Int) {
        group = benchmark.group
        name = benchmark.name
        bytes = benchmark.bytes
        reference = benchmark.reference
        self.unit = unit
        self.samples = samples
        self.iterations = iterations
        median = Self.median(of: samples)
        minimum = samples.min() ?? 0
    }

    var fullName: String { "\(group)/\(name)" }

    static func median(of samples: [Double]) -> Double {
        guard !samples.isEmpty else { return 0 }
        let sorted = samples.sorted()
        let upper = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2
    }
}

/// A benchmark that cannot be run, or whose guest gives a wrong result.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

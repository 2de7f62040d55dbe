#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What is taken for time.
enum Stopwatch: String, Codable {
    case wall
    /// Time that this process has been on a processor.
    case cpu

    /// How long `body` takes, in nanoseconds.
    func time(_ body: () throws -> Void) rethrows -> Double {
        switch self {
        case .wall:
            let clock = ContinuousClock()
            let (seconds, attoseconds) = try clock.measure(body).components
            return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
        case .cpu:
            let start = clock()
            try body()
            // POSIX fixes the unit at a microsecond.
            return Double(clock() - start) * 1e3
        }
    }
}

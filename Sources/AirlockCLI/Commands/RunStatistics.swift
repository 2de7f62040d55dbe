import Airlock
import Foundation

/// What a run has used: begins with the run, and is told at its end.
struct RunStatistics {
    private let start = ContinuousClock.now
    private let processorStart = Self.processorTime

    func lines(_ store: Store) -> [String] {
        let statistics = store.statistics
        var rows = [
            ("peak memory", "\(statistics.peakMemoryBytes.grouped) bytes"),
            ("peak in all", "\(statistics.peakTotalBytes.grouped) bytes"),
            ("calls", statistics.calls.grouped), ("host calls", statistics.hostCalls.grouped),
        ]
        if let fuel = store.fuel { rows.append(("fuel", fuel.consumed.grouped)) }
        let (seconds, attoseconds) = start.duration(to: .now).components
        rows.append(("wall time", Self.text(Double(seconds) + Double(attoseconds) / 1e18)))
        if let begin = processorStart, let end = Self.processorTime {
            rows.append(("CPU time", Self.text(end - begin)))
        }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "\($0.padded(to: width))  \($1)" }
    }

    private static func text(_ seconds: Double) -> String { String(format: "%.6f s", seconds) }

    /// Of this process, in seconds; nil where the platform does not tell.
    private static var processorTime: Double? {
        #if os(Windows)
        nil
        #else
        // POSIX fixes the unit at a microsecond.
        Double(clock()) / 1e6
        #endif
    }
}

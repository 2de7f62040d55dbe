import Foundation

/// Time that this process had the processor since the clock was made: what others do on the machine does not count.
package struct ProcessClock: Sendable {
    private let start = clock()

    package init() {}

    package var seconds: Double { Double(clock() - start) / Double(CLOCKS_PER_SEC) }
}

/// The memory that this process has resident, in bytes.
package enum ProcessMemory {
    /// The most there ever was.
    package static var peak: Int {
        var usage = rusage()
        #if canImport(Darwin)
        unsafe getrusage(RUSAGE_SELF, &usage)
        return Int(usage.ru_maxrss)
        #else
        unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) * 1024
        #endif
    }

    /// What there is now; on systems without `/proc` the peak.
    package static var now: Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return peak }
        return pages * Int(getpagesize())
    }
}

import Foundation

/// Measures what a thread does, whatever else the machine is busy with.
enum ProcessorTime {
    /// The seconds for which `body` kept a processor busy.
    static func of(_ body: () throws -> Void) rethrows -> Double {
        let start = now
        try body()
        return now - start
    }

    private static var now: Double {
        #if os(Windows)
        return Double(clock()) / Double(CLOCKS_PER_SEC)
        #else
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        #endif
    }
}

import Foundation

/// Ends this process when a case takes too long or too much memory. The supervisor reads the exit status.
package final class Watchdog: @unchecked Sendable {
    package enum Verdict: Int32, Sendable {
        case hang = 70
        case blocked = 71
        case memory = 72

        package var text: String {
            switch self {
            case .hang: "takes more than \(Int(Watchdog.allowedSeconds)) s of processor time"
            case .blocked: "does not end, and does not compute"
            case .memory: "grows by more than \(Watchdog.allowedGrowth >> 20) MiB"
            }
        }
    }

    package static let allowedGrowth = 512 << 20
    #if DEBUG
    package static let allowedSeconds = 60.0
    #else
    package static let allowedSeconds = 5.0
    #endif
    private static let allowedWallSeconds = 600.0

    private struct Case {
        let clock = ProcessClock()
        let begin = Date()
        let memory = ProcessMemory.now
    }

    // Guarded by the lock.
    private var current: Case?
    private let lock = NSLock()
    private var highest = 0
    /// The most processor time that a case took.
    package private(set) var slowest = 0.0

    package init() {
        let thread = Thread { [self] in
            while true {
                Thread.sleep(forTimeInterval: 0.1)
                lock.lock()
                let current = current
                lock.unlock()
                guard let current else { continue }
                if current.clock.seconds > Self.allowedSeconds { _exit(Verdict.hang.rawValue) }
                if Date().timeIntervalSince(current.begin) > Self.allowedWallSeconds { _exit(Verdict.blocked.rawValue) }
                if ProcessMemory.now - current.memory > Self.allowedGrowth { _exit(Verdict.memory.rawValue) }
            }
        }
        thread.start()
    }

    /// Watches `body`. The answer tells what was wrong although it ended.
    package func watch<Result>(_ body: () -> Result) -> (Result, Verdict?) {
        let watched = Case()
        lock.lock()
        current = watched
        lock.unlock()
        let result = body()
        lock.lock()
        current = nil
        lock.unlock()
        let peak = ProcessMemory.peak
        defer { highest = max(highest, peak) }
        let seconds = watched.clock.seconds
        slowest = max(slowest, seconds)
        if seconds > Self.allowedSeconds { return (result, .hang) }
        // Only a peak that is new belongs to this case.
        return (result, peak > highest && peak - watched.memory > Self.allowedGrowth ? .memory : nil)
    }
}

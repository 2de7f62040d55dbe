/// The clocks that a guest can read (`clockid` of `typenames.witx`).
public enum ClockID: UInt32, Sendable, Hashable {
    /// Counts from 1970-01-01 00:00 UTC.
    case realtime
    /// Counts from an arbitrary moment and never goes back.
    case monotonic
    /// The time for which the processor worked on the process.
    case processCPUTime
    /// The time for which the processor worked on the thread.
    case threadCPUTime
}

/// Gives guests the time: the system's, or one that you make up.
public protocol TimeSource: Sendable {
    /// What a clock shows, in nanoseconds.
    func now(_ clock: ClockID) throws(Errno) -> UInt64
    /// The smallest step of a clock, in nanoseconds; not 0.
    func resolution(_ clock: ClockID) throws(Errno) -> UInt64
    /// Whether guests wait as long as they ask for. If not, `advance` is called instead.
    var isReal: Bool { get }
    /// Lets time pass at once.
    func advance(by nanoseconds: UInt64)
}

extension TimeSource {
    /// True.
    public var isReal: Bool { true }
    /// Nothing: real time passes by itself.
    public func advance(by nanoseconds: UInt64) {}
}

/// The clocks of the system.
public struct SystemTime: TimeSource {
    public init() {}

    public func now(_ clock: ClockID) throws(Errno) -> UInt64 { try PlatformClock.now(clock) }
    public func resolution(_ clock: ClockID) throws(Errno) -> UInt64 { try PlatformClock.resolution(clock) }
}

/// Clocks that show the same in every run: they begin at a fixed moment, each look at one moves all of them on by a
/// microsecond, and waiting takes no time.
public final class VirtualTime: TimeSource, @unchecked Sendable {
    /// 2020-01-01 00:00 UTC.
    public static let defaultStart: Timestamp = 1_577_836_800_000_000_000

    private static let step: UInt64 = 1000

    private let lock = Lock()
    private let start: Timestamp
    private var elapsed: UInt64 = 0

    /// - Parameter start: What the realtime clock shows at first.
    public init(start: Timestamp = VirtualTime.defaultStart) { self.start = start }

    public var isReal: Bool { false }

    public func now(_ clock: ClockID) throws(Errno) -> UInt64 {
        try lock.lock()
        defer { lock.unlock() }
        elapsed = saturating(elapsed, plus: Self.step)
        return clock == .realtime ? saturating(start, plus: elapsed) : elapsed
    }

    public func resolution(_ clock: ClockID) throws(Errno) -> UInt64 { Self.step }

    public func advance(by nanoseconds: UInt64) {
        guard (try? lock.lock()) != nil else { return }
        defer { lock.unlock() }
        elapsed = saturating(elapsed, plus: nanoseconds)
    }
}

/// The sum, or the greatest number there is.
func saturating(_ a: UInt64, plus b: UInt64) -> UInt64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
}

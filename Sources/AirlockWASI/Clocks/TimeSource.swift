import AirlockPlatform

/// Gives guests the time: the system's, or one that you make up.
public protocol TimeSource: Sendable {
    /// What a clock shows, in nanoseconds.
    func now(_ clock: ClockID) throws(Errno) -> UInt64
    /// When a file of a file system in memory changes, in nanoseconds since 1970: as the realtime clock, or a little behind
    /// it, where that costs less.
    func fileTime() throws(Errno) -> Timestamp
    /// The smallest step of a clock, in nanoseconds; not 0.
    func resolution(_ clock: ClockID) throws(Errno) -> UInt64
    /// Whether guests wait as long as they ask for. If not, `advance` is called instead.
    var isReal: Bool { get }
    /// Lets time pass at once.
    func advance(by nanoseconds: UInt64)
}

extension TimeSource {
    /// What the realtime clock shows.
    public func fileTime() throws(Errno) -> Timestamp { try now(.realtime) }
    /// True.
    public var isReal: Bool { true }
    /// Nothing: real time passes by itself.
    public func advance(by nanoseconds: UInt64) {}
}

/// The clocks of the system.
public struct SystemTime: TimeSource {
    /// The one that there is.
    public init() {}

    /// - Throws: `notsup` for a clock that the platform does not have.
    public func now(_ clock: ClockID) throws(Errno) -> UInt64 { try PlatformClock.now(clock) }
    /// Some milliseconds behind where the system's own files are, too.
    ///
    /// - Throws: As `now`.
    public func fileTime() throws(Errno) -> Timestamp { try PlatformClock.fileTime() }
    /// - Throws: As `now`.
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

    /// False: waiting takes no time.
    public var isReal: Bool { false }

    /// A microsecond more than at the last look at any of the clocks.
    public func now(_ clock: ClockID) throws(Errno) -> UInt64 {
        try lock.lock()
        defer { lock.unlock() }
        elapsed = saturating(elapsed, plus: Self.step)
        return clock == .realtime ? saturating(start, plus: elapsed) : elapsed
    }

    /// A microsecond.
    public func resolution(_ clock: ClockID) throws(Errno) -> UInt64 { Self.step }

    /// Moves all clocks on.
    public func advance(by nanoseconds: UInt64) {
        guard (try? lock.lock()) != nil else { return }
        defer { lock.unlock() }
        elapsed = saturating(elapsed, plus: nanoseconds)
    }
}

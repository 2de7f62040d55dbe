/// Runs the guests of a recording again, without their host: what the host did and gave comes from the recording, and what the
/// guests do is compared with it.
///
///     let replay = try Replay(Recording(bytes))
///     try replay.run()
///     if let error = replay.error { print(error) }  // the fault that was recorded, with backtrace and source lines
///
/// A recording may come from anywhere. Its guests are held to limits as others are, and like others they may run for long, until
/// `store.interruptHandle` or a deadline of the store stops them.
public final class Replay {
    /// What is replayed.
    public let recording: Recording
    /// Where the guests run.
    public let store: Store
    /// Those that were made so far; nil in the place of one that could not be made.
    public internal(set) var instances: [Instance?] = []
    /// How many events have happened so far.
    public internal(set) var eventCount: UInt64 = 0
    /// How the latest call by the host ended that was not made inside of another one: nil where it returned.
    public internal(set) var error: (any Error)?
    /// Told of each event before it happens.
    public var onEvent: ((Event) -> Void)?
    /// What inspectors have found.
    public var findings: [Finding] { inspectors.values.flatMap(\.findings) }

    /// Something that crossed the border.
    public struct Event: Sendable, Hashable, CustomStringConvertible {
        /// How many events there were before.
        public let number: UInt64
        /// How many calls are open.
        public let depth: Int
        /// What happens, in a line.
        public let description: String
    }

    /// Why a replay has ended that did not diverge.
    public enum Ending: Sendable, Hashable {
        /// All was as it was recorded, to the end.
        case complete
        /// The recording was cut off here; so far all was as it was recorded.
        case recordingEnds
        /// The event is reached at which it was to stop. The backtrace tells where the guest is that waits for the host; it is
        /// empty where none does.
        case stopped(Backtrace)
    }

    let inspects: Bool
    let onFinding: ((Finding) -> Void)?
    var inspectors: [RecordInspector?: Inspector] = [:]
    var reader: RecordReader
    /// What was read ahead.
    var ahead: RecordEvent?
    var until = UInt64.max
    /// Why the replay ends, as soon as the guests have been left.
    var halt: Halt?
    var depth = 0
    private var hasRun = false

    var modules: [Module] = []
    var functions: [Function] = []
    var memories: [Memory] = []
    var tables: [Table] = []
    var globals: [Global] = []
    var tags: [Tag] = []
    var states: [InstanceState] = []
    /// What the references of the recording stand for.
    var references: [UInt64: Value] = [:]

    enum Halt: Error {
        case ended(Ending)
        case failed(any Error)
    }

    /// - Parameters:
    ///   - recording: What is replayed.
    ///   - engine: Decodes the modules; its features must be those that they need.
    ///   - limits: What guests may hold. By default as in the store that was recorded, but not more than a store allows by
    ///     default, as recordings may be anybody's: where one needs more, give it `recording.limits`.
    ///   - inspects: Whether an inspector looks on at instances, also at those that ran without. Their blocks stay where they
    ///     were recorded, so that there are no red zones between them, and blocks that were given back may be used again.
    ///   - onFinding: Told of what inspectors find, as it happens.
    /// - Throws: `MalformedRecording`; what `Store.init` throws.
    public init(
        _ recording: Recording, engine: Engine = .default, limits: ResourceLimits? = nil, inspects: Bool = false,
        onFinding: ((Finding) -> Void)? = nil
    ) throws {
        self.recording = recording
        self.inspects = inspects
        self.onFinding = onFinding
        let header = recording.header
        store = try Store(
            engine: engine, limits: limits ?? recording.limits.capped(by: ResourceLimits()), fuel: header.fuel,
            poisonOnTrap: header.poisonsOnTrap)
        reader = RecordReader(recording.bytes)
        _ = try reader.header()
        store.state.changeBorder { border in
            // Whoever keeps the store may use it for longer than the replay is there.
            border.onInstance = { [weak self] in
                self?.states.append($0)
                self?.instances.append(nil)
            }
            border.growth = { [weak self] in
                guard let self else { return try $0() }
                return try grow($0)
            }
        }
        store.fuel?.whenExhausted = { [weak self] in try self?.giveFuel() }
    }

    /// Replays the recording, once.
    ///
    /// - Parameter event: Before which event it stops; what is in memory then is as it was there.
    /// - Throws: `ReplayDivergence`; `MalformedRecording` where events make no sense; what modules of the recording throw that
    ///   this engine refuses. Errors with which guests ended are no errors here: see `error`.
    @discardableResult
    public func run(until event: UInt64 = .max) throws -> Ending {
        guard !hasRun else { return .stopped(Backtrace()) }
        hasRun = true
        until = event
        do {
            while true {
                let event = try next()
                if case .end = event { return .complete }
                guard try play(event) else { throw unexpected(event) }
            }
        } catch {
            switch halt {
            case .ended(let ending): return ending
            case .failed(let error): throw error
            case nil: throw error
            }
        }
    }

    // MARK: Reading

    /// Ends the replay: the error leads out of the guests that are running.
    func halt(_ reason: Halt) -> any Error {
        if halt == nil { halt = reason }
        return halt ?? reason
    }

    func fail(_ error: any Error) -> any Error { halt(.failed(error)) }

    func malformed(_ reason: String) -> any Error {
        fail(MalformedRecording(reason: reason + " in event \(max(eventCount, 1) - 1)", offset: reader.position))
    }

    /// For an event that does not belong where it stands.
    func unexpected(_ event: RecordEvent) -> any Error { malformed("nothing explains: \(event.line)") }

    func diverged(_ expected: RecordEvent, found: String) -> any Error {
        fail(ReplayDivergence(event: max(eventCount, 1) - 1, expected: expected.line, found: found))
    }

    func peek() throws -> RecordEvent? {
        if let halt { throw halt }
        if ahead == nil {
            do { ahead = try reader.next() } catch { throw fail(error) }
        }
        return ahead
    }

    /// The next event, which the caller sees to.
    func next() throws -> RecordEvent {
        let event = try peek()
        guard eventCount < until else { throw halt(.ended(.stopped(store.state.currentBacktrace()))) }
        guard let event else { throw halt(.ended(.recordingEnds)) }
        ahead = nil
        if let onEvent { onEvent(Event(number: eventCount, depth: depth, description: event.line)) }
        eventCount += 1
        return event
    }
}

/// A guest that is replayed did something else than when it was recorded: it ran in an engine of another version, or it depends
/// on what is not recorded.
public struct ReplayDivergence: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The number of the event, from 0.
    public let event: UInt64
    /// What was recorded.
    public let expected: String
    /// What came.
    public let found: String

    /// The error for an event that did not happen again.
    public init(event: UInt64, expected: String, found: String) {
        self.event = event
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "the replay differs from the recording at event \(event)\n  recorded: \(expected)\n  now: \(found)"
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "replay-divergence" }
}

/// An error with which a function of the host ended when it was recorded: of the error itself only the text is left.
public struct RecordedError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The text of the error.
    public let description: String

    /// An error with a text.
    public init(_ description: String) { self.description = description }

    public var category: ErrorCategory { .host }
    public var identifier: String { "recorded-error" }
}

/// What crossed the border between the host and the guests of a store, complete enough to run those guests again without the
/// host: what `Recorder` gives, and `Replay` takes. It holds the modules themselves.
///
/// Its bytes are what files hold. They name their format, and may come from anywhere: what is wrong with them is an error.
public struct Recording: Sendable {
    /// The recording as a file holds it.
    public let bytes: [UInt8]
    /// How many events there are.
    public let eventCount: UInt64
    /// Whether it goes to where the recorder was finished; otherwise it was cut off before.
    public let isComplete: Bool
    /// The version of the engine that recorded.
    public let engineVersion: String
    let header: RecordHeader

    /// Reads a recording once from the beginning to the end, to know that it is one.
    ///
    /// Where the last event is incomplete, as in a file that was cut off, it ends before that.
    ///
    /// - Throws: `MalformedRecording`.
    public init(_ bytes: [UInt8]) throws(MalformedRecording) {
        var reader = RecordReader(bytes)
        header = try reader.header()
        engineVersion = header.version
        var (count, isComplete, end) = (UInt64(0), false, reader.position)
        do {
            while !isComplete, let event = try reader.next() {
                if case .end = event { isComplete = true }
                count &+= 1
                end = reader.position
            }
        } catch {
            guard error.isEnd else { throw error }
        }
        self.bytes = end == bytes.count ? bytes : Array(bytes[..<end])
        eventCount = count
        self.isComplete = isComplete
    }

    /// - Throws: As `init(_:)` for arrays.
    public init(_ bytes: some Sequence<UInt8>) throws(MalformedRecording) { try self.init(Array(bytes)) }
}

/// Bytes that were to be a recording are none.
public struct MalformedRecording: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let reason: String
    /// Where, in bytes from the start.
    public let offset: Int
    /// Whether only something is missing.
    var isEnd: Bool { reason == Self.end }

    static let end = "unexpected end"

    public var description: String { "malformed recording: \(reason) (byte \(offset))" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "malformed-recording" }
}

/// Something cannot be recorded.
public struct RecordingError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// Why something cannot be recorded.
    public enum Reason: Sendable, Hashable {
        /// The store has instances or functions already, of which nothing is known.
        case storeInUse
        /// The host made an object, or changed one: only those that guests made can be told from each other.
        case objects
        /// An instance was made of a snapshot, or put back to one.
        case snapshot
        /// Something is imported, or refers to something, that was made before recording began.
        case unknown(ExternKind)
    }

    /// Why something cannot be recorded.
    public let reason: Reason

    /// The error for a reason.
    public init(_ reason: Reason) { self.reason = reason }

    public var description: String {
        switch reason {
        case .storeInUse: "cannot be recorded: the store is in use already"
        case .objects: "cannot be recorded: the host makes or changes objects of guests"
        case .snapshot: "cannot be recorded: an instance is made of a snapshot"
        case .unknown(let kind): "cannot be recorded: a \(kind) was made before recording began"
        }
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "recording" }
}

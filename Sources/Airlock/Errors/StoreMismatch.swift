/// A value of one store was given to another: references and handles mean something in their own store only.
public struct StoreMismatch: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What belongs to another store, for example `function`.
    public let subject: String

    /// The error for something that was given to a store that is not its own.
    public init(subject: String) { self.subject = subject }

    public var description: String { "\(subject) belongs to another store" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "store-mismatch" }
}

/// A store was used while something else has it: see `User`.
public struct ConcurrentUse: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// Who has the store.
    public enum User: Sendable, Hashable {
        /// A guest of it runs on another thread, or an asynchronous call is open. A store and everything in it belongs to one
        /// thread at a time.
        case otherThread
        /// Its `Tracer` is being told of an event, and must return before the store goes on.
        case tracer
    }

    /// Who has the store.
    public let user: User

    /// The error for a store that another one has; which thread that is is not known.
    public init(_ user: User = .otherThread) { self.user = user }

    public var description: String {
        switch user {
        case .otherThread: "the store is in use on another thread: it belongs to one at a time"
        case .tracer:
            "the store waits for its tracer, which must not use it: no calls, instances or growth until it returns"
        }
    }

    public var category: ErrorCategory { .host }
    public var identifier: String {
        switch user {
        case .otherThread: "concurrent-use"
        case .tracer: "concurrent-use.tracer"
        }
    }
}

/// An error crossed the frames of an instance before, and its store was told not to enter such instances again.
public struct PoisonedInstance: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The first line of that error.
    public let cause: String

    /// The error for an instance that was stopped by an error of which `cause` is the first line.
    public init(cause: String) { self.cause = cause }

    public var description: String { "the instance is poisoned: it was stopped before (\(cause))" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "poisoned-instance" }
}

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

/// A store was used from a thread while a guest of it runs on another. A store and everything in it belongs to one thread at
/// a time.
public struct ConcurrentUse: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The error without further detail: which thread has the store is not known.
    public init() {}

    public var description: String { "the store is in use on another thread: it belongs to one at a time" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "concurrent-use" }
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

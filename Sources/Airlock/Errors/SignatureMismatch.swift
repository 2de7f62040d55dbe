/// A host used a function, global or table with types that are not its own.
public struct SignatureMismatch: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What was used, for example `function "sum"`.
    public let subject: String
    /// The types that it has, in the notation of the text format.
    public let expected: String
    /// The types that the host used.
    public let found: String

    /// The error for a use with other types; texts are in the notation of the text format.
    public init(subject: String, expected: String, found: String) {
        self.subject = subject
        self.expected = expected
        self.found = found
    }

    public var description: String { "\(subject) has type \(expected), was used as \(found)" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "signature-mismatch" }
}

/// A number does not fit 32 bits: of an i32 to which it is given, or of the host's `Int` that is to take it.
public struct IntegerRangeError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The number that was refused.
    public let value: Int64

    /// The error for a number that does not fit.
    public init(_ value: Int64) { self.value = value }

    public var description: String { "\(value) does not fit 32 bits" }

    public var category: ErrorCategory { .host }
    public var identifier: String { "integer-range" }
}

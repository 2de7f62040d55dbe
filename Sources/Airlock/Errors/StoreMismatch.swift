/// A value of one store was given to another: references and handles mean something in their own store only.
public struct StoreMismatch: Error, Sendable, Hashable, CustomStringConvertible {
    public let subject: String

    public init(subject: String) { self.subject = subject }

    public var description: String { "\(subject) belongs to another store" }
}

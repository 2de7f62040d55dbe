/// A host asked an instance for an export that it does not have, or that is of another kind.
public struct ExportError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The name by which the host asked.
    public let name: String
    /// The kind of export that the host wanted.
    public let expected: ExternKind
    /// Nil when there is no export of that name.
    public let found: ExternKind?

    /// The error for a name that stands for `found`, or for nothing.
    public init(name: String, expected: ExternKind, found: ExternKind?) {
        self.name = name
        self.expected = expected
        self.found = found
    }

    public var description: String {
        switch found {
        case nil: "no export \"\(name)\""
        case .some(let found): "export \"\(name)\" is a \(found), not a \(expected)"
        }
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { found == nil ? "export.missing" : "export.kind" }
}

/// An import of a module cannot be satisfied by what was given for it (spec 4.7.2).
public struct LinkError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case unknownImport
        case incompatibleImportType
    }

    public let reason: Reason
    public let module: String
    public let name: String
    /// The type that the module declares.
    public let expected: String
    /// The type of what was given; nil when nothing was.
    public let found: String?

    public init(_ reason: Reason, module: String, name: String, expected: String, found: String? = nil) {
        self.reason = reason
        self.module = module
        self.name = name
        self.expected = expected
        self.found = found
    }

    public var description: String {
        switch reason {
        case .unknownImport: "unknown import: \(module).\(name), of type \(expected), was not given"
        case .incompatibleImportType:
            "incompatible import type: \(module).\(name) must be \(expected), was given \(found ?? "nothing")"
        }
    }
}

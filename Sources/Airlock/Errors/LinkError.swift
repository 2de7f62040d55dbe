/// Imports of a module cannot be satisfied by what was given for them (spec 4.7.2). Lists all of them, so that they can be
/// mended at once.
public struct LinkError: AirlockError, Sendable, Hashable {
    /// Why an import cannot be satisfied.
    public enum Reason: Sendable, Hashable {
        /// Nothing was given under its names.
        case unknownImport
        /// What was given is of a type that cannot serve it (spec 3.3, import subtyping).
        case incompatibleImportType
    }

    /// One import that cannot be satisfied.
    public struct Problem: Sendable, Hashable {
        /// Whether nothing was given, or something of the wrong type.
        public let reason: Reason
        /// The first of the two names of the import.
        public let module: String
        /// The second of the two names of the import.
        public let name: String
        /// The type that the module declares.
        public let expected: String
        /// The type of what was given; nil when nothing was.
        public let found: String?

        /// What was given under similar names, and was probably meant; nil where nothing is similar.
        public internal(set) var suggestion: String?

        /// A problem made by hand: of an import that was not given where `found` is nil.
        public init(module: String, name: String, expected: String, found: String?, suggestion: String? = nil) {
            self.suggestion = suggestion
            reason = found == nil ? .unknownImport : .incompatibleImportType
            self.module = module
            self.name = name
            self.expected = expected
            self.found = found
        }
    }

    /// In the module's order; at least one.
    public let problems: [Problem]

    /// The error for these problems, of which there should be one at least.
    public init(_ problems: [Problem]) { self.problems = problems }

    public var category: ErrorCategory { .module }
    public var identifier: String { "link" }
}

extension LinkError: CustomStringConvertible {
    /// How many problems are shown.
    static let shown = 16

    /// A line for each problem.
    public var description: String {
        var lines = problems.prefix(Self.shown).map(\.description)
        if problems.count > Self.shown { lines.append("... and \(problems.count &- Self.shown) more") }
        return lines.joined(separator: "\n")
    }
}

extension LinkError.Problem: CustomStringConvertible {
    public var description: String {
        let place = "\(module.quotedForMessage).\(name.quotedForMessage)"
        return switch found {
        case nil:
            "unknown import: \(place), of type \(expected), was not given"
                + (suggestion.map { "; did you mean \($0)?" } ?? "")
        case .some(let found): "incompatible import type: \(place) must be \(expected), was given \(found)"
        }
    }
}

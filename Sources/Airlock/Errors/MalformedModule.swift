/// The bytes are not a WebAssembly module (spec 5): decoding stopped at `offset`.
public struct MalformedModule: AirlockError, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, beginning with the words of the specification's test scripts.
    public let message: String
    /// Byte offset in the module.
    public let offset: Int
    /// The section in which the offset lies, by the name the specification gives it; nil outside all sections.
    public let section: String?
    /// What the bytes are to a proposal that gives them a meaning. Readers throw such errors, to which WebAssembly 3.0 knows
    /// no alternative; embedders are told of an `UnsupportedFeature`.
    package let proposed: ProposedConstruct?

    /// The error for bytes that are no module from an offset on.
    public init(_ message: String, offset: Int, section: String? = nil) {
        self.message = message
        self.offset = offset
        self.section = section
        proposed = nil
    }

    init(_ construct: ProposedConstruct) {
        message = "\(construct.name) is not of WebAssembly 3.0"
        offset = construct.offset
        section = nil
        proposed = construct
    }

    /// The error as the embedder sees it.
    package var refusal: any Error { proposed.map { UnsupportedFeature($0) } ?? self }

    public var description: String {
        "malformed module: \(message) (at offset 0x\(String(offset, radix: 16))\(section.map { ", \($0) section" } ?? ""))"
    }

    public var category: ErrorCategory { .module }
    public var identifier: String { "malformed-module" }
}

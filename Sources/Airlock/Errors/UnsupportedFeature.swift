/// A module uses a part of WebAssembly that this engine does not execute, or was told to refuse.
public struct UnsupportedFeature: AirlockError, Hashable, Sendable, CustomStringConvertible {
    /// What the module needs, and this engine does not execute or was told to refuse.
    public let feature: Feature
    /// What in the module needs it, for example a mnemonic.
    public let construct: String
    /// Byte offset in the module.
    public let offset: Int

    /// The error for a construct of a module that needs a feature.
    public init(_ feature: Feature, construct: String, offset: Int) {
        self.feature = feature
        self.construct = construct
        self.offset = offset
    }

    package init(_ construct: ProposedConstruct) {
        self.init(construct.feature, construct: construct.name, offset: construct.offset)
    }

    public var description: String {
        "unsupported feature \(feature.name): \(construct) (at offset 0x\(String(offset, radix: 16)))"
    }

    public var category: ErrorCategory { .module }
    public var identifier: String { "unsupported-feature" }
}

/// A module demands more of something than this engine grants (spec 7.3); it is neither malformed nor invalid.
public struct ImplementationLimitExceeded: AirlockError, Hashable, Sendable, CustomStringConvertible {
    /// What is limited, in the plural: "locals", "imports".
    public let limit: String
    /// How many of them the engine grants.
    public let granted: UInt64
    /// How many of them the module demands, at least.
    public let demanded: UInt64
    /// Byte offset in the module.
    public let offset: Int

    /// The error for a module that demands more of something than is granted.
    public init(_ limit: String, granted: UInt64, demanded: UInt64, offset: Int) {
        self.limit = limit
        self.granted = granted
        self.demanded = demanded
        self.offset = offset
    }

    public var description: String {
        "implementation limit exceeded: \(demanded) \(limit), the limit is \(granted) "
            + "(at offset 0x\(String(offset, radix: 16)))"
    }

    public var category: ErrorCategory { .module }
    public var identifier: String { "implementation-limit" }
}

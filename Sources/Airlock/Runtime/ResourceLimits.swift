/// What the guests of a store may use.
public struct ResourceLimits: Sendable, Hashable {
    /// The greatest size of one linear memory, in bytes. A memory that starts larger is refused; growing beyond fails.
    public var memoryBytes: UInt64 = 4 << 30
    /// The greatest size of one table, in elements.
    public var tableElements: UInt64 = 10_000_000
    /// Instances of one store.
    public var instances = 10_000
    /// Memories of one store.
    public var memories = 10_000
    /// Tables of one store.
    public var tables = 10_000
    /// The stack of guest calls, in bytes. A call that does not fit traps with `stackOverflow`.
    public var guestStackBytes = 16 << 20
    /// References to exceptions that a store may make. They live as long as the store.
    public var exceptionReferences = 1_000_000
    /// How often guest and host may call each other inside one another: these calls take native stack.
    public var hostCallDepth = 200

    public init() {}
}

/// A limit that the embedder set on a store, or the machine itself, does not allow what a module demands.
public struct LimitError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What is limited, in the plural: "memory pages", "bytes of a store".
    public let resource: String
    /// How much the store's limits allow; nil where it is the platform that has no room.
    public let limit: UInt64?
    /// How much there would be in all, in the same unit.
    public let demand: UInt64

    /// The error for a demand above a limit; without a limit, for what the platform has no room for.
    public init(_ resource: String, limit: UInt64? = nil, demand: UInt64) {
        self.resource = resource
        self.limit = limit
        self.demand = demand
    }

    public var description: String {
        guard let limit else { return "the platform has no room for \(demand) \(resource)" }
        return "limit exceeded: \(demand) \(resource) demanded, \(limit) allowed"
    }

    public var category: ErrorCategory { .limit }
    public var identifier: String { "limit" }
}

/// A limit that the embedder set on a store, or the machine itself, does not allow what a module demands.
public struct LimitError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is limited, for example "memory bytes".
    public let resource: String
    public let limit: UInt64
    public let demand: UInt64

    public init(_ resource: String, limit: UInt64, demand: UInt64) {
        self.resource = resource
        self.limit = limit
        self.demand = demand
    }

    public var description: String { "limit exceeded: \(demand) \(resource) demanded, \(limit) allowed" }
}

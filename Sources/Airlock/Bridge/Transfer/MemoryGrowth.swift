/// What growing a memory gave.
public struct MemoryGrowth: Sendable, Hashable {
    /// The size before.
    public let previousSize: Pages
    /// What was added: zero bytes, which nobody uses yet.
    public let region: GuestRegion
}

/// A memory could not grow. It is as it was.
public struct MemoryGrowError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What stood in the way.
    public enum Reason: Sendable, Hashable {
        /// Its type, or the store's limit for one memory, allows no more.
        case limit
        /// What the store holds in all comes to its limit, or its `ResourceObserver` refused.
        case store
        /// A scoped view of its bytes is open.
        case viewed
        /// The platform has no room.
        case platform
    }

    /// What stood in the way.
    public let reason: Reason
    /// The size before, which is the size still.
    public let size: Pages
    /// The size that was asked for.
    public let demand: Pages
    /// The greatest size that its type and the store's limits allow.
    public let limit: Pages

    public var description: String {
        let cause =
            switch reason {
            case .limit: "\(limit.count) allowed"
            case .store: "the store may not hold more"
            case .viewed: "a scoped view of its bytes is open"
            case .platform: "the platform has no room"
            }
        return "memory of \(size) cannot grow to \(demand): \(cause)"
    }

    public var category: ErrorCategory { reason == .viewed ? .host : .limit }
    public var identifier: String { reason == .viewed ? "memory-grow.viewed" : "memory-grow" }
}

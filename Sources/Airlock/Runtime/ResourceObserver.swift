/// Is asked before what a store holds for its guests grows, and may refuse, count or log.
///
/// Asked after the store's own limits have allowed a growth: for each linear memory, table and the heap of objects, when they
/// are made and when they grow, by guests or by the host. Refused, `memory.grow` and `table.grow` give a guest -1; what would
/// be made is not (`GrowthRefused`), and an object for which a collection finds no room traps with `allocationFailed`.
///
/// It may use the store: call guests, read memories, make functions. But nothing of the store grows meanwhile, so that it is
/// not asked while it answers: such growth is refused. A store keeps its observer alive. One that many stores share must be
/// `Sendable`, as stores may run on many threads; see `ResourceBudget`.
public protocol ResourceObserver: AnyObject {
    /// Whether a growth may be.
    ///
    /// - Throws: Any error: it ends the guest's call and arrives at the host unchanged, as one of a host function does.
    func mayGrow(_ growth: ResourceGrowth) throws -> Bool

    /// Told that bytes which were allowed are no longer held, or never came about.
    func didRelease(_ bytes: UInt64, of resource: ResourceGrowth.Resource)
}

extension ResourceObserver {
    public func didRelease(_ bytes: UInt64, of resource: ResourceGrowth.Resource) {}
}

/// A growth that a `ResourceObserver` is asked for.
public struct ResourceGrowth: Sendable, Hashable {
    /// What is to grow.
    public enum Resource: Sendable, Hashable {
        /// A linear memory.
        case memory
        /// A table: 8 bytes for each element.
        case table
        /// The heap of objects.
        case heap
    }

    /// Whether a memory, a table or the heap is to grow.
    public let resource: Resource
    /// The size of that memory, that table or the heap before, in bytes; 0 for one that is being made.
    public let currentBytes: UInt64
    /// How many bytes are to be added, never 0.
    public let addedBytes: UInt64
    /// The greatest size that its type and the store's limits for one of its kind allow, in bytes.
    public let maximumBytes: UInt64
    /// What the store holds before.
    public let usage: ResourceUsage

    /// The size after, in bytes.
    public var desiredBytes: UInt64 { currentBytes &+ addedBytes }
}

/// A store's `ResourceObserver` did not let something be made.
public struct GrowthRefused: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What was refused.
    public let growth: ResourceGrowth

    public var description: String {
        "the store's resource observer refused \(growth.addedBytes) bytes of \(growth.resource)"
    }

    public var category: ErrorCategory { .limit }
    public var identifier: String { "growth-refused" }
}

/// What a store holds for its guests, in bytes.
public struct ResourceUsage: Sendable, Hashable {
    /// Linear memories, at the sizes that their guests see.
    public internal(set) var memoryBytes: UInt64 = 0
    /// Tables: 8 bytes for each element.
    public internal(set) var tableBytes: UInt64 = 0
    /// The interpreter's code for functions that were called, of each module once.
    public internal(set) var codeBytes: UInt64 = 0
    /// Instances: their functions, globals, and segments that were not dropped; and functions of the host.
    public internal(set) var instanceBytes: UInt64 = 0
    /// Exceptions that guests hold references to.
    public internal(set) var exceptionBytes: UInt64 = 0
    /// Objects of guests, with the room that the collector left between them.
    public internal(set) var heapBytes: UInt64 = 0
    /// The guest stack, which is counted whole while the store lives.
    public internal(set) var stackBytes: UInt64 = 0

    /// What `ResourceLimits.storeBytes` limits.
    public var totalBytes: UInt64 {
        memoryBytes &+ tableBytes &+ codeBytes &+ instanceBytes &+ exceptionBytes &+ heapBytes &+ stackBytes
    }
}

/// Keeps the books of a store: whatever takes room for guests asks here first.
final class ResourceAccount {
    private(set) var usage = ResourceUsage()
    let limits: ResourceLimits

    enum Resource {
        case memory, table, code, instance, exception, heap
    }

    init(_ limits: ResourceLimits) {
        self.limits = limits
        usage.stackBytes = UInt64(limits.stackBytes)
    }

    /// Counts bytes. False, and no change, when the store may not hold so many.
    func take(_ bytes: UInt64, for resource: Resource) -> Bool {
        let (total, overflow) = usage.totalBytes.addingReportingOverflow(bytes)
        guard !overflow, total <= limits.storeBytes else { return false }
        add(bytes, to: resource)
        return true
    }

    /// Counts bytes.
    ///
    /// - Throws: `LimitError` when the store may not hold so many.
    func demand(_ bytes: UInt64, for resource: Resource) throws(LimitError) {
        guard take(bytes, for: resource) else {
            let (total, overflow) = usage.totalBytes.addingReportingOverflow(bytes)
            throw LimitError("bytes of a store", limit: limits.storeBytes, demand: overflow ? .max : total)
        }
    }

    /// Counts bytes no more that were counted.
    func giveBack(_ bytes: UInt64, of resource: Resource) { add(0 &- bytes, to: resource) }

    private func add(_ bytes: UInt64, to resource: Resource) {
        switch resource {
        case .memory: usage.memoryBytes &+= bytes
        case .table: usage.tableBytes &+= bytes
        case .code: usage.codeBytes &+= bytes
        case .instance: usage.instanceBytes &+= bytes
        case .exception: usage.exceptionBytes &+= bytes
        case .heap: usage.heapBytes &+= bytes
        }
    }
}

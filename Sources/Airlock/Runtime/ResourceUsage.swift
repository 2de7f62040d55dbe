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
    /// The most that there was at once, of memories and in all.
    private(set) var peakMemoryBytes: UInt64 = 0
    private(set) var peakTotalBytes: UInt64 = 0
    let limits: ResourceLimits
    private let observer: (any ResourceObserver)?
    /// Runs code of the host wherever the machine stands; nil when there is no machine any more.
    var asHost: ((() -> Void) -> Void)?
    /// Whether nothing may grow, because the tracer is told of something.
    var isClosed = false
    private var isAsking = false
    /// What is to be told later; nil where it is told at once.
    private var untold: [(bytes: UInt64, resource: ResourceGrowth.Resource)]?

    enum Resource {
        case memory, table, code, instance, exception, heap
    }

    init(_ limits: ResourceLimits, observer: (any ResourceObserver)?) {
        self.limits = limits
        self.observer = observer
        usage.stackBytes = UInt64(limits.stackBytes)
        peakTotalBytes = usage.stackBytes
    }

    // MARK: What observers are asked for

    /// Counts bytes that something is to grow by. False, and no change, when the store may not hold so many or the observer
    /// refuses. The observer may have used the store meanwhile, but nothing grew.
    ///
    /// - Throws: What the observer throws; `ConcurrentUse`.
    func grow(_ resource: ResourceGrowth.Resource, from current: UInt64, by added: UInt64, maximum: UInt64) throws
        -> Bool
    {
        guard !isClosed else { throw ConcurrentUse(.tracer) }
        let counted = resource.counted
        guard let observer, added > 0 else { return take(added, for: counted) }
        guard hasRoom(for: added) else { return false }
        let growth = ResourceGrowth(
            resource: resource, currentBytes: current, addedBytes: added, maximumBytes: maximum, usage: usage)
        guard try ask(observer, growth) else { return false }
        if take(added, for: counted) { return true }
        tell(added, resource)
        return false
    }

    /// Counts bytes no more that `grow` or `make` counted. The observer may use the store.
    func shrink(_ resource: ResourceGrowth.Resource, by bytes: UInt64) {
        giveBack(bytes, of: resource.counted)
        tell(bytes, resource)
    }

    /// Counts the bytes of something that is being made.
    ///
    /// - Throws: `LimitError` when the store may not hold so many; `GrowthRefused`; what the observer throws.
    func make(_ resource: ResourceGrowth.Resource, bytes: UInt64, maximum: UInt64) throws {
        guard try !grow(resource, from: 0, by: bytes, maximum: maximum) else { return }
        guard hasRoom(for: bytes) else { throw shortage(bytes) }
        throw GrowthRefused(
            growth: ResourceGrowth(
                resource: resource, currentBytes: 0, addedBytes: bytes, maximumBytes: maximum, usage: usage))
    }

    private func ask(_ observer: any ResourceObserver, _ growth: ResourceGrowth) throws -> Bool {
        guard !isAsking else { return false }
        isAsking = true
        defer { isAsking = false }
        var answer = Result<Bool, any Error>.success(false)
        run { answer = Result { try observer.mayGrow(growth) } }
        return try answer.get()
    }

    /// Tells the observer of what `body` releases when that is done, so that it does not use the store in the midst of it.
    func withoutTelling(_ body: () throws -> Void) rethrows {
        untold = []
        defer {
            let untold = untold ?? []
            self.untold = nil
            for (bytes, resource) in untold { tell(bytes, resource) }
        }
        try body()
    }

    private func tell(_ bytes: UInt64, _ resource: ResourceGrowth.Resource) {
        guard let observer, bytes > 0 else { return }
        if untold != nil {
            untold?.append((bytes, resource))
            return
        }
        run { observer.didRelease(bytes, of: resource) }
    }

    private func run(_ body: () -> Void) {
        if let asHost { asHost(body) } else { body() }
    }

    // MARK: Counting

    private func hasRoom(for bytes: UInt64) -> Bool {
        let (total, overflow) = usage.totalBytes.addingReportingOverflow(bytes)
        return !overflow && total <= limits.storeBytes
    }

    private func shortage(_ bytes: UInt64) -> LimitError {
        let (total, overflow) = usage.totalBytes.addingReportingOverflow(bytes)
        return LimitError("bytes of a store", limit: limits.storeBytes, demand: overflow ? .max : total)
    }

    /// Counts bytes. False, and no change, when the store may not hold so many.
    func take(_ bytes: UInt64, for resource: Resource) -> Bool {
        guard hasRoom(for: bytes) else { return false }
        add(bytes, to: resource)
        peakMemoryBytes = max(peakMemoryBytes, usage.memoryBytes)
        peakTotalBytes = max(peakTotalBytes, usage.totalBytes)
        return true
    }

    /// Counts bytes.
    ///
    /// - Throws: `LimitError` when the store may not hold so many.
    func demand(_ bytes: UInt64, for resource: Resource) throws(LimitError) {
        guard take(bytes, for: resource) else { throw shortage(bytes) }
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

extension ResourceGrowth.Resource {
    fileprivate var counted: ResourceAccount.Resource {
        switch self {
        case .memory: .memory
        case .table: .table
        case .heap: .heap
        }
    }
}

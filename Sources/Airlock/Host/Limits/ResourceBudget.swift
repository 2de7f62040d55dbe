import AirlockPlatform

/// A limit for what many stores hold together, as those of a pool do.
///
/// Counts linear memories, tables and heaps, at the sizes that guests see; for all else each store has a limit of its own.
public final class ResourceBudget: ResourceObserver, @unchecked Sendable {
    // Sendable, because all that changes is guarded by `lock`.

    /// In bytes.
    public let limit: UInt64
    private let lock = Lock()
    private var used: UInt64 = 0
    private var peak: UInt64 = 0
    private var refusals = 0

    /// - Parameter limit: In bytes.
    public init(limit: UInt64) { self.limit = limit }

    /// What the stores hold now, in bytes.
    public var usedBytes: UInt64 { lock.withLock { used } }
    /// The most that they held at once, in bytes.
    public var peakBytes: UInt64 { lock.withLock { peak } }
    /// How often something did not grow for want of room.
    public var refusalCount: Int { lock.withLock { refusals } }

    public func mayGrow(_ growth: ResourceGrowth) -> Bool {
        lock.withLock {
            let (sum, overflow) = used.addingReportingOverflow(growth.addedBytes)
            guard !overflow, sum <= limit else {
                refusals &+= 1
                return false
            }
            used = sum
            peak = max(peak, sum)
            return true
        }
    }

    public func didRelease(_ bytes: UInt64, of resource: ResourceGrowth.Resource) {
        // Anyone may call this, with any number.
        lock.withLock { used = used > bytes ? used &- bytes : 0 }
    }
}

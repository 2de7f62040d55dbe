/// What was done in a store since it was made.
public struct StoreStatistics: Sendable, Hashable {
    /// Calls of functions by the host, those of start functions and of guests' allocators included.
    public let calls: UInt64
    /// Calls of functions of the host by guests.
    public let hostCalls: UInt64
    /// The most bytes that linear memories had at once, at the sizes that guests saw.
    public let peakMemoryBytes: UInt64
    /// The most bytes that the store held at once, as `ResourceUsage.totalBytes` counts them.
    public let peakTotalBytes: UInt64
}

extension Store {
    /// What was done in the store since it was made.
    public var statistics: StoreStatistics {
        StoreStatistics(
            calls: state.context.callCount, hostCalls: state.context.hostCallCount,
            peakMemoryBytes: state.account.peakMemoryBytes, peakTotalBytes: state.account.peakTotalBytes)
    }
}

/// What the guests of a store may use. Numbers below zero count as zero.
public struct ResourceLimits: Sendable, Hashable {
    /// All that a store holds for its guests, in bytes: see `ResourceUsage` for what is counted. What would go beyond is
    /// refused: to a guest that grows a memory or a table with -1, else with `LimitError` or, inside of a call, a `Trap` with
    /// code `allocationFailed`.
    ///
    /// Sizes count from the moment they are granted, although the platform gives room only to what is touched. The
    /// default, 384 MiB, is what an application on a phone can do without.
    public var storeBytes: UInt64
    /// The greatest size of one linear memory, in bytes. A memory that starts larger is refused; growing beyond fails.
    public var memoryBytes: UInt64
    /// Address space set aside behind each linear memory, in bytes, so that growing moves nothing.
    ///
    /// Where the platform can move pages without copying them, as Linux can, there is little to gain.
    public var memoryReserveBytes: UInt64
    /// The greatest size of one table, in elements.
    public var tableElements: UInt64
    /// The greatest size of the heap of garbage-collected objects, in bytes; never more than 2 GiB. An object for which a
    /// collection finds no room traps with `allocationFailed`.
    public var heapBytes: UInt64
    /// The stack of guest calls, in bytes; never more than a quarter of `storeBytes`. A call that does not fit traps with
    /// `stackOverflow`.
    public var guestStackBytes: Int
    /// How often guest and host may call each other inside one another, at most 65,536. These calls also take native stack;
    /// where that of the thread comes to its end, they trap with `stackOverflow` whatever is set here.
    public var hostCallDepth: Int

    /// The defaults that each property names, but for what is given.
    public init(
        storeBytes: UInt64 = 384 << 20, memoryBytes: UInt64 = 4 << 30, memoryReserveBytes: UInt64 = 0,
        tableElements: UInt64 = 10_000_000, heapBytes: UInt64 = 2 << 30, guestStackBytes: Int = 16 << 20,
        hostCallDepth: Int = 200
    ) {
        self.storeBytes = storeBytes
        self.memoryBytes = memoryBytes
        self.memoryReserveBytes = memoryReserveBytes
        self.tableElements = tableElements
        self.heapBytes = heapBytes
        self.guestStackBytes = guestStackBytes
        self.hostCallDepth = hostCallDepth
    }

    /// The size of the guest stack that these limits come to.
    var stackBytes: Int { max(min(guestStackBytes, Int(clamping: storeBytes / 4)), 4096) }
}

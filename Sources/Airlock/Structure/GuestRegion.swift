/// A range of bytes in a guest's linear memory: what is checked, handed out and given back as one.
///
/// Any start and count are allowed; whether they lie inside a memory is checked by whoever uses them.
public struct GuestRegion: Sendable, Hashable {
    /// The address of the first byte.
    public let start: GuestAddress
    /// In bytes.
    public let count: UInt64

    /// Says where bytes are; nothing is checked here.
    @inlinable
    public init(start: GuestAddress, count: UInt64) {
        self.start = start
        self.count = count
    }

    /// The first address behind the region; the greatest address where that would not fit 64 bits.
    public var end: GuestAddress { start.advanced(by: count) ?? GuestAddress(.max) }

    /// Whether there is no byte in the region. An empty region is inside a memory if its start is, or is the memory's end.
    public var isEmpty: Bool { count == 0 }

    /// Whether the byte at an address is one of the region's.
    public func contains(_ address: GuestAddress) -> Bool {
        address >= start && address.offset &- start.offset < count
    }

    /// Whether the two have a byte in common.
    public func overlaps(_ other: GuestRegion) -> Bool {
        !isEmpty && !other.isEmpty && (contains(other.start) || other.contains(start))
    }

    /// The first bytes of the region, at most `count` of them.
    public func prefix(_ count: UInt64) -> GuestRegion { GuestRegion(start: start, count: min(count, self.count)) }
}

extension GuestRegion: CustomStringConvertible {
    public var description: String { "\(start) (\(count) byte\(count == 1 ? "" : "s"))" }
}

/// Hands out parts of the pages that the bridge itself added to a memory.
struct RegionPool {
    /// Free ranges by address; no two touch.
    private(set) var free: [Range<UInt64>] = []

    static let alignment: UInt64 = 16

    /// What a request takes; nil where that does not fit 64 bits.
    static func rounded(_ count: UInt64) -> UInt64? {
        let (sum, wrapped) = count.addingReportingOverflow(alignment &- 1)
        return wrapped ? nil : sum / alignment &* alignment
    }

    /// The first free range that is large enough.
    mutating func take(_ count: UInt64) -> GuestRegion? {
        guard let taken = Self.rounded(count),
            let index = free.firstIndex(where: { $0.upperBound &- $0.lowerBound >= taken })
        else { return nil }
        let start = free[index].lowerBound
        let rest = (start &+ taken)..<free[index].upperBound
        if rest.isEmpty { free.remove(at: index) } else { free[index] = rest }
        return GuestRegion(start: GuestAddress(start), count: count)
    }

    /// Takes back what `take` gave.
    mutating func give(_ region: GuestRegion) {
        guard let count = Self.rounded(region.count) else { return }
        add(GuestRegion(start: region.start, count: count))
    }

    /// Adds bytes that nobody uses.
    mutating func add(_ region: GuestRegion) {
        guard !region.isEmpty else { return }
        var range = region.start.offset..<region.end.offset
        let low = free.partitioningIndex { $0.lowerBound >= range.lowerBound }
        if low < free.count, free[low].lowerBound == range.upperBound {
            range = range.lowerBound..<free[low].upperBound
            free.remove(at: low)
        }
        if low > 0, free[low &- 1].upperBound == range.lowerBound {
            free[low &- 1] = free[low &- 1].lowerBound..<range.upperBound
        } else {
            free.insert(range, at: low)
        }
    }

    /// How many bytes a memory of `size` bytes must grow by before `count` can be taken; nil where that does not fit.
    func missing(for count: UInt64, memoryBytes size: UInt64) -> UInt64? {
        guard let taken = Self.rounded(count) else { return nil }
        if free.contains(where: { $0.upperBound &- $0.lowerBound >= taken }) { return 0 }
        guard let last = free.last, last.upperBound == size else { return taken }
        return taken &- (last.upperBound &- last.lowerBound)
    }
}

/// The regions of a memory that the bridge has handed out, and those it was given back of late.
struct RegionLog {
    struct Entry: Hashable {
        let region: GuestRegion
        /// The name that the host gave it, for messages.
        let label: String?
    }

    /// By address; no two have a byte in common.
    private(set) var live: [Entry] = []
    /// Latest last.
    private(set) var released: [Entry] = []

    static let releasedCapacity = 16

    /// Position of the first live region that starts after `address`.
    private func position(after address: GuestAddress) -> Int {
        live.partitioningIndex { $0.region.start > address }
    }

    /// A live region that has a byte in common with `region`.
    func conflict(with region: GuestRegion) -> Entry? {
        let position = position(after: region.start)
        if position > 0, live[position &- 1].region.overlaps(region) { return live[position &- 1] }
        if position < live.count, live[position].region.overlaps(region) { return live[position] }
        return nil
    }

    /// Enters a region that conflicts with none.
    mutating func add(_ region: GuestRegion, label: String?) {
        live.insert(Entry(region: region, label: label), at: position(after: region.start))
        released.removeAll { $0.region.overlaps(region) }
    }

    mutating func release(_ region: GuestRegion) {
        let position = position(after: region.start)
        guard position > 0, live[position &- 1].region == region else { return }
        if released.count == Self.releasedCapacity { released.removeFirst() }
        released.append(live.remove(at: position &- 1))
    }
}

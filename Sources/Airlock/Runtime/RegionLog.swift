/// The regions of a memory that the bridge has handed out, and those it was given back of late.
final class RegionLog {
    struct Entry: Hashable {
        let region: GuestRegion
        let name: RegionLabel?

        /// What messages call it.
        var label: String? { name?.text }
    }

    fileprivate struct Lists {
        var live: [Entry] = []
        var released: [Entry] = []
    }

    private let lists = OwnedValue(Lists())

    /// By address; no two have a byte in common.
    var live: [Entry] { lists.value.live }
    /// Latest last.
    var released: [Entry] { lists.value.released }

    static let releasedCapacity = 16

    func removeAll() { lists.value = Lists() }

    /// A live region that has a byte in common with `region`.
    func conflict(with region: GuestRegion) -> Entry? { lists.value.conflict(with: region) }

    /// Enters a region that conflicts with none.
    func add(_ region: GuestRegion, label: RegionLabel?) { lists.value.add(Entry(region: region, name: label)) }

    func release(_ region: GuestRegion) { lists.value.release(region) }
}

extension RegionLog.Lists {
    /// Position of the first live region that starts after `address`.
    @inline(__always)
    private func position(after address: GuestAddress) -> Int {
        // Of most memories one region is handed out at a time.
        guard let last = live.last else { return 0 }
        if last.region.start <= address { return live.count }
        return live.partitioningIndex { $0.region.start > address }
    }

    func conflict(with region: GuestRegion) -> RegionLog.Entry? {
        if live.isEmpty { return nil }
        let position = position(after: region.start)
        if position > 0, live[position &- 1].region.overlaps(region) { return live[position &- 1] }
        if position < live.count, live[position].region.overlaps(region) { return live[position] }
        return nil
    }

    mutating func add(_ entry: RegionLog.Entry) {
        let region = entry.region
        let position = position(after: region.start)
        if position == live.count { live.append(entry) } else { live.insert(entry, at: position) }
        // What a guest gave back last is what it hands out next, most of the time.
        if let last = released.last, last.region.overlaps(region) { released.removeLast() }
        if released.contains(where: { $0.region.overlaps(region) }) {
            released.removeAll { $0.region.overlaps(region) }
        }
    }

    mutating func release(_ region: GuestRegion) {
        let position = position(after: region.start)
        guard position > 0, live[position &- 1].region == region else { return }
        if released.count == RegionLog.releasedCapacity { released.removeFirst() }
        released.append(position == live.count ? live.removeLast() : live.remove(at: position &- 1))
    }
}

/// The name that the host gave a region, or the function whose input it holds: made a text of when a message needs it.
@usableFromInline
enum RegionLabel: Hashable {
    case named(String)
    case inputOf(String)

    @usableFromInline
    init?(_ label: String?) {
        guard let label else { return nil }
        self = .named(label)
    }

    var text: String {
        switch self {
        case .named(let name): name
        case .inputOf(let function): "input of " + function
        }
    }
}

/// The regions of a memory that the bridge has handed out, and those it was given back of late.
///
/// A class that takes its lists out while it changes them: an access as long as the change would have to be recorded.
final class RegionLog {
    struct Entry: Hashable {
        let region: GuestRegion
        let name: RegionLabel?

        /// What messages call it.
        var label: String? { name?.text }
    }

    /// By address; no two have a byte in common.
    private(set) var live: [Entry] = []
    /// Latest last.
    private(set) var released: [Entry] = []

    static let releasedCapacity = 16

    func removeAll() {
        live = []
        released = []
    }

    /// Position of the first region of a list that starts after `address`.
    @inline(__always)
    private static func position(after address: GuestAddress, in live: [Entry]) -> Int {
        // Of most memories one region is handed out at a time.
        guard let last = live.last else { return 0 }
        if last.region.start <= address { return live.count }
        return live.partitioningIndex { $0.region.start > address }
    }

    /// A live region that has a byte in common with `region`.
    func conflict(with region: GuestRegion) -> Entry? {
        let live = live
        if live.isEmpty { return nil }
        let position = Self.position(after: region.start, in: live)
        if position > 0, live[position &- 1].region.overlaps(region) { return live[position &- 1] }
        if position < live.count, live[position].region.overlaps(region) { return live[position] }
        return nil
    }

    /// Enters a region that conflicts with none.
    func add(_ region: GuestRegion, label: RegionLabel?) {
        var (live, released) = (live, released)
        self.live = []
        self.released = []
        let position = Self.position(after: region.start, in: live)
        let entry = Entry(region: region, name: label)
        if position == live.count { live.append(entry) } else { live.insert(entry, at: position) }
        // What a guest gave back last is what it hands out next, most of the time.
        if let last = released.last, last.region.overlaps(region) { released.removeLast() }
        if released.contains(where: { $0.region.overlaps(region) }) {
            released.removeAll { $0.region.overlaps(region) }
        }
        self.live = live
        self.released = released
    }

    func release(_ region: GuestRegion) {
        var (live, released) = (live, released)
        let position = Self.position(after: region.start, in: live)
        guard position > 0, live[position &- 1].region == region else { return }
        self.live = []
        self.released = []
        if released.count == Self.releasedCapacity { released.removeFirst() }
        released.append(position == live.count ? live.removeLast() : live.remove(at: position &- 1))
        self.live = live
        self.released = released
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

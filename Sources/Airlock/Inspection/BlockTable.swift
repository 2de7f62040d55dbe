/// The blocks of one memory that are handed out, and those that were given back of late.
struct BlockTable {
    struct Entry {
        var block: Finding.Block
        /// By how much the block begins behind what the allocator handed out; with as much again behind its end.
        let lead: UInt64
        /// How many blocks were handed out before.
        var number = 0
        /// With which it was given back.
        var arguments: [UInt64] = []
        /// Whether the bridge handed it out from its own pages, or a closure of the host did.
        var isRegion = false

        var start: UInt64 { block.region.start.offset }
        var end: UInt64 { block.region.end.offset }
    }

    /// By their starts.
    private(set) var live: [UInt64: Entry] = [:]
    /// How many were handed out.
    private(set) var count = 0
    /// Blocks that the allocator has not got back yet, oldest first.
    private(set) var quarantine: [Entry] = []
    private var quarantineStart = 0
    private(set) var quarantineBytes: UInt64 = 0
    /// The latest blocks that the allocator has got back.
    private(set) var released: [Entry] = []

    /// So many blocks are known at once; others are not looked after.
    static let limit = 1 << 18
    private static let releasedLimit = 256

    subscript(start address: UInt64) -> Entry? { live[address] }

    var isFull: Bool { live.count >= Self.limit }

    /// Not where it is full.
    mutating func insert(_ entry: Entry) {
        live[entry.start] = entry
        live[entry.start]?.number = count
        count &+= 1
        released.removeAll { $0.block.region.overlaps(entry.block.region) }
    }

    mutating func label(_ address: UInt64, _ label: String?) { live[address]?.block.label = label }

    mutating func remove(_ address: UInt64) -> Entry? { live.removeValue(forKey: address) }

    mutating func detain(_ entry: Entry) {
        quarantine.append(entry)
        quarantineBytes &+= entry.block.region.count &+ 2 &* entry.lead
    }

    /// Those that were given back of late, quarantine included.
    var recent: [Entry] { released + quarantine[quarantineStart...] }

    /// What stands in quarantine.
    var detained: [GuestRegion] { quarantine[quarantineStart...].map(\.block.region) }

    /// Takes the oldest block out of quarantine.
    mutating func free() -> Entry? {
        guard quarantineStart < quarantine.count else { return nil }
        let entry = quarantine[quarantineStart]
        quarantineStart &+= 1
        if quarantineStart >= 1024, quarantineStart &* 2 >= quarantine.count {
            quarantine.removeFirst(quarantineStart)
            quarantineStart = 0
        }
        quarantineBytes &-= entry.block.region.count &+ 2 &* entry.lead
        return entry
    }

    /// Remembers a block that the allocator has got back.
    mutating func forget(_ entry: Entry) {
        if released.count == Self.releasedLimit { released.removeFirst() }
        released.append(entry)
    }

    /// The block of which `region` has a byte, given back of late.
    func released(_ region: GuestRegion) -> Entry? {
        quarantine[quarantineStart...].last { $0.block.region.overlaps(region) }
            ?? released.last { $0.block.region.overlaps(region) }
    }

    /// The live block that is nearest to a region, and at most `reach` bytes away.
    func nearest(_ region: GuestRegion, reach: UInt64) -> Entry? {
        func distance(_ entry: Entry) -> UInt64 {
            if entry.start >= region.end.offset { return entry.start &- region.end.offset }
            return entry.end <= region.start.offset ? region.start.offset &- entry.end : 0
        }
        return live.values.lazy.filter { distance($0) <= reach }
            .min { (distance($0), $0.start) < (distance($1), $1.start) }
    }
}

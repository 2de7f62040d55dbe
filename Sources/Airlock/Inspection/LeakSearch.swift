/// Finds blocks to which nothing in a memory points.
///
/// Every number in a place where a guest may keep an address counts as one, so a block may be missed to which a number points
/// by chance; one that is found is one that the guest can give back no more, unless it keeps addresses in another form.
struct LeakSearch {
    let memory: LinearMemory
    let addressType: AddressType
    /// By start.
    private let blocks: [BlockTable.Entry]
    private var isReached: [Bool]
    private var waiting: [Int] = []

    init(_ memory: LinearMemory, _ addressType: AddressType, _ blocks: some Sequence<BlockTable.Entry>) {
        self.memory = memory
        self.addressType = addressType
        // What the bridge handed out is in the hands of the host.
        self.blocks = blocks.filter { !$0.isRegion && $0.block.label == nil }.sorted { $0.start < $1.start }
        isReached = Array(repeating: false, count: self.blocks.count)
    }

    /// - Parameters:
    ///   - roots: Numbers outside of memory: the values of globals.
    ///   - dead: Addresses where nothing that is there counts: the part of the stack that is not in use.
    ///   - held: Blocks that are not the allocator's, released ones for instance: nothing there counts.
    mutating func unreached(roots: [UInt64], dead: Range<UInt64>, held: [GuestRegion]) -> [BlockTable.Entry] {
        for root in roots { reach(root) }
        // All that is no block is a root.
        var gaps: [Range<UInt64>] = []
        var start: UInt64 = 0
        let inside = (blocks.map { $0.start..<$0.end } + [dead] + held.map { $0.start.offset..<$0.end.offset })
            .filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        for range in inside {
            if range.lowerBound > start { gaps.append(start..<range.lowerBound) }
            start = max(start, range.upperBound)
        }
        let end = UInt64(memory.byteCount)
        if start < end { gaps.append(start..<end) }
        for gap in gaps { scan(gap) }
        while let index = waiting.popLast() { scan(blocks[index].start..<blocks[index].end) }
        return zip(blocks, isReached).filter { !$0.1 }.map(\.0)
    }

    private mutating func scan(_ range: Range<UInt64>) {
        let width: UInt64 = addressType == .i64 ? 8 : 4
        let piece: UInt64 = 65_536
        var start = (range.lowerBound &+ width &- 1) / width &* width
        while start < range.upperBound {
            let count = min(piece, range.upperBound &- start) / width &* width
            guard count > 0 else { return }
            let bytes = memory.bytesForInspection(at: start, count: count)
            guard !bytes.isEmpty else { return }
            for position in stride(from: 0, to: bytes.count, by: Int(width)) {
                var word: UInt64 = 0
                for index in 0..<Int(width) { word |= UInt64(bytes[position &+ index]) &<< UInt64(index &* 8) }
                if word != 0 { reach(word) }
            }
            start &+= count
        }
    }

    /// An address inside a block, or right behind it, holds the block.
    private mutating func reach(_ address: UInt64) {
        let next = blocks.partitioningIndex { $0.start > address }
        guard next > 0, address <= blocks[next &- 1].end, !isReached[next &- 1] else { return }
        isReached[next &- 1] = true
        waiting.append(next &- 1)
    }
}

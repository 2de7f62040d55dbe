/// Who used which part of a memory, and when: what a picture of it is drawn from.
final class MemoryTrace {
    let cells: AccessCells
    let memory: LinearMemory
    /// For messages.
    var name: String?
    var module: String?
    /// Where the guest's stack begins, which grows downwards; nil where it has none.
    var stackTop: UInt64?
    private(set) var segments: [AccessMap.Segment] = []
    /// Finished ones, oldest first.
    private(set) var slices: [AccessMap.Slice] = []
    /// What the counts were when the last slice ended.
    private var counted: [UInt32] = []
    /// Knows the blocks.
    weak var inspection: MemoryInspection?

    private static let segmentLimit = 4096

    init(_ cells: AccessCells, _ memory: LinearMemory) {
        self.cells = cells
        self.memory = memory
    }

    var actor: AccessMap.Actor {
        get { AccessMap.Actor(rawValue: memory.actor) ?? .guest }
        set { memory.actor = newValue.rawValue }
    }

    func note(_ actor: AccessMap.Actor, writes: Bool, _ region: GuestRegion) {
        cells.note(actor.rawValue, writes: writes, at: region.start.offset, count: region.count)
    }

    func addSegment(_ region: GuestRegion, name: String) {
        note(.segment, writes: true, region)
        if segments.count < Self.segmentLimit { segments.append(AccessMap.Segment(region: region, name: name)) }
    }

    /// Ends a slice of time.
    func endSlice(_ time: AccessMap.Time) {
        var slice = AccessMap.Slice(end: time, heat: [:])
        let known = counted.count / 2
        for page in 0..<cells.pageCount {
            let (reads, writes) = cells.counts(ofPage: page)
            if page >= known { counted += [0, 0] }
            let heat = AccessMap.Heat(reads: reads &- counted[page &* 2], writes: writes &- counted[page &* 2 &+ 1])
            guard heat.reads > 0 || heat.writes > 0 else { continue }
            slice.heat[page] = heat
            (counted[page &* 2], counted[page &* 2 &+ 1]) = (reads, writes)
        }
        slices.append(slice)
    }

    /// Makes one of each two slices.
    func mergeSlices() {
        slices = stride(from: 0, to: slices.count, by: 2).map { index in
            guard index &+ 1 < slices.count else { return slices[index] }
            var slice = slices[index &+ 1]
            for (page, heat) in slices[index].heat { slice.heat[page, default: AccessMap.Heat()].add(heat) }
            return slice
        }
    }

    func map() -> AccessMap {
        let byteCount = min(memory.byteCount, cells.memoryBytes)
        let blocks = inspection?.allocator.blocks
        let entries = (blocks?.live.values.map { ($0, true) } ?? []) + (blocks?.recent.map { ($0, false) } ?? [])
        return AccessMap(
            name: name, module: module, byteCount: UInt64(memory.byteCount),
            cells: (0..<((byteCount &+ 15) &>> AccessCells.cellShift)).map { cells.cell($0) }, slices: slices,
            segments: segments,
            blocks: entries.map { AccessMap.Block(block: $0.0.block, isBridged: $0.0.isRegion, isLive: $0.1) },
            stackTop: stackTop)
    }
}

/// What is known of the uses of a memory.
package struct AccessMap {
    /// Who reads or writes.
    package enum Actor: UInt8, CaseIterable {
        case nobody, guest, host, allocator, segment
    }

    /// When a slice of time ends: how many instructions have run, and how many crossings of the border there were.
    package struct Time {
        package var instructions: UInt64
        package var crossings: UInt64
    }

    /// How often a page is used, modulo 2^32.
    package struct Heat {
        package var reads: UInt32 = 0
        package var writes: UInt32 = 0

        mutating func add(_ other: Heat) {
            reads &+= other.reads
            writes &+= other.writes
        }
    }

    package struct Slice {
        package var end: Time
        /// Of the pages that were used.
        package var heat: [Int: Heat]
    }

    package struct Segment {
        package var region: GuestRegion
        package var name: String
    }

    package struct Block {
        package var block: Finding.Block
        /// Whether the bridge handed it out itself.
        package var isBridged: Bool
        package var isLive: Bool
    }

    package var name: String?
    package var module: String?
    package var byteCount: UInt64
    /// Of each 16 bytes the last who wrote in the lower half, who read in the upper half.
    package var cells: [UInt8]
    package var slices: [Slice]
    package var segments: [Segment]
    package var blocks: [Block]
    package var stackTop: UInt64?
}

/// What an inspector tells of the uses of memories, where it was asked to note them.
extension Inspector {
    /// At most so many slices of time are told apart.
    private static let sliceLimit = 128

    /// Ends a slice of time. Where there are too many, the older ones become longer; false then.
    @discardableResult
    func endSlice(_ time: AccessMap.Time) -> Bool {
        for trace in traces { trace.endSlice(time) }
        guard traces.contains(where: { $0.slices.count >= Self.sliceLimit }) else { return true }
        for trace in traces { trace.mergeSlices() }
        return false
    }

    /// Those of all memories that are looked at, in the order in which they were made.
    package func accessMaps() -> [AccessMap] { traces.map { $0.map() } }
}

/// Who used which bytes of a memory last, by cells of 16 bytes, and how often each page is used.
///
/// Invariant: `cells` has a byte for each 16 bytes of the memory that it stands beside, and `counts` two numbers for each page of
/// it, rounded up.
@safe
final class AccessCells {
    private var cells: GrowingMemory
    private var counts: GrowingMemory
    private(set) var memoryBytes: Int

    static let cellShift = 4
    static let pageShift = 16

    /// Nil when the platform has no room.
    init?(memoryBytes: Int) {
        guard let cells = GrowingMemory(bytes: Self.cellBytes(memoryBytes)) else { return nil }
        guard let counts = GrowingMemory(bytes: Self.countBytes(memoryBytes)) else {
            cells.release()
            return nil
        }
        self.cells = cells
        self.counts = counts
        self.memoryBytes = memoryBytes
    }

    deinit {
        cells.release()
        counts.release()
    }

    // At least one page, so that there is something to point to.
    private static func cellBytes(_ bytes: Int) -> Int { max(bytes &>> cellShift &+ 1, 4096) }
    private static func countBytes(_ bytes: Int) -> Int {
        (bytes &>> pageShift &+ 1) &* 2 &* MemoryLayout<UInt32>.stride
    }

    var cellBase: UnsafeMutablePointer<UInt8> { unsafe cells.base.assumingMemoryBound(to: UInt8.self) }
    var countBase: UnsafeMutablePointer<UInt32> { unsafe counts.base.assumingMemoryBound(to: UInt32.self) }

    /// False, and what there is stays, when the platform has no room.
    func grow(to bytes: Int) -> Bool {
        guard bytes > memoryBytes else { return true }
        guard cells.grow(to: Self.cellBytes(bytes)), counts.grow(to: Self.countBytes(bytes)) else { return false }
        memoryBytes = bytes
        return true
    }

    /// The last who wrote a cell in the lower half, who read it in the upper half.
    func cell(_ index: Int) -> UInt8 { index &<< Self.cellShift < memoryBytes ? unsafe cellBase[index] : 0 }

    var pageCount: Int { (memoryBytes &+ (1 &<< Self.pageShift) &- 1) &>> Self.pageShift }

    /// How often a page was read, and how often written; modulo 2^32.
    func counts(ofPage page: Int) -> (reads: UInt32, writes: UInt32) {
        guard page < pageCount else { return (0, 0) }
        return unsafe (countBase[page &* 2], countBase[page &* 2 &+ 1])
    }

    /// Notes an access to bytes that are inside.
    func note(_ actor: UInt8, writes: Bool, at address: UInt64, count: UInt64) {
        let (end, wrapped) = address.addingReportingOverflow(count)
        guard count > 0, !wrapped, end <= UInt64(memoryBytes) else { return }
        let first = Int(address) &>> Self.cellShift
        let last = Int(end &- 1) &>> Self.cellShift
        for index in first...last {
            let old = unsafe cellBase[index]
            unsafe cellBase[index] = writes ? old & 0xF0 | actor : old & 0x0F | actor &<< 4
            let page = index &>> (Self.pageShift &- Self.cellShift)
            unsafe countBase[page &* 2 &+ (writes ? 1 : 0)] &+= 1
        }
    }
}

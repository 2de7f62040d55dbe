/// The elements of a table (spec 4.2.8): references, 64 bits each.
///
/// Invariant: `record.base` points to the memory of `storage`, whose first `record.count` elements are the guest's.
@safe
final class ReferenceTable {
    let record: UnsafeMutablePointer<TableRecord>
    private var storage = GrowingMemory()

    /// Nil when the platform has no room.
    init?(count: Int, filledWith value: UInt64) {
        guard let base = unsafe Self.grow(&storage, to: count) else { return nil }
        unsafe record = .allocate(capacity: 1)
        unsafe record.initialize(to: TableRecord(base: base, count: UInt64(count)))
        // New memory is zero already, and untouched as long as it stays so.
        if value != 0 { unsafe base.update(repeating: value, count: count) }
    }

    deinit {
        storage.release()
        unsafe record.deallocate()
    }

    /// The elements of memory that has room for `count`; nil when the platform has none.
    private static func grow(_ storage: inout GrowingMemory, to count: Int) -> UnsafeMutablePointer<UInt64>? {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: 8)
        guard !overflow, storage.grow(to: bytes) else { return nil }
        return unsafe storage.base.bindMemory(to: UInt64.self, capacity: count)
    }

    var count: UInt64 { unsafe record.pointee.count }

    /// Nil outside of the table.
    subscript(index: UInt64) -> UInt64? {
        index < count ? unsafe record.pointee.base[Int(truncatingIfNeeded: index)] : nil
    }

    func set(_ index: UInt64, _ value: UInt64) -> Bool { fill(at: index, value, count: 1) }

    private func contains(_ index: UInt64, count: UInt64) -> Bool {
        let (end, wrapped) = index.addingReportingOverflow(count)
        return !wrapped && end <= self.count
    }

    /// False, and no change, when the platform has no room.
    func grow(to newCount: Int, filledWith value: UInt64) -> Bool {
        let oldCount = Int(truncatingIfNeeded: count)
        let capacity = storage.byteCount / 8
        if newCount > capacity {
            // Twice as much, so that a table that grows element by element moves seldom.
            let larger = max(newCount, capacity &* 2)
            guard let base = unsafe Self.grow(&storage, to: larger) ?? Self.grow(&storage, to: newCount) else {
                return false
            }
            unsafe record.pointee.base = base
        }
        if value != 0 { unsafe (record.pointee.base + oldCount).update(repeating: value, count: newCount &- oldCount) }
        unsafe record.pointee.count = UInt64(newCount)
        return true
    }

    /// Makes the table hold `elements`, and no others. False, and no change, when the platform has no room.
    func reset(to elements: [UInt64]) -> Bool {
        if UInt64(elements.count) != count {
            // What lies behind the end is zero, and untouched as long as it was.
            var anew = GrowingMemory()
            guard let base = unsafe Self.grow(&anew, to: elements.count) else { return false }
            storage.release()
            storage = anew
            unsafe record.pointee = TableRecord(base: base, count: UInt64(elements.count))
        }
        unsafe elements.withUnsafeBufferPointer { source in
            if let start = source.baseAddress {
                unsafe record.pointee.base.update(from: start, count: source.count)
            }
        }
        return true
    }

    /// What it holds now.
    var all: [UInt64] { unsafe Array(UnsafeBufferPointer(start: record.pointee.base, count: Int(count))) }

    // MARK: The bulk instructions (spec 4.6.7). Each checks first, and then acts or returns false.

    func fill(at index: UInt64, _ value: UInt64, count: UInt64) -> Bool {
        guard contains(index, count: count) else { return false }
        unsafe (record.pointee.base + Int(truncatingIfNeeded: index))
            .update(repeating: value, count: Int(truncatingIfNeeded: count))
        return true
    }

    func copy(to index: UInt64, from source: ReferenceTable, at sourceIndex: UInt64, count: UInt64) -> Bool {
        guard contains(index, count: count), source.contains(sourceIndex, count: count) else { return false }
        unsafe (record.pointee.base + Int(truncatingIfNeeded: index))
            .update(
                from: source.record.pointee.base + Int(truncatingIfNeeded: sourceIndex),
                count: Int(truncatingIfNeeded: count))
        return true
    }

    func initialize(at index: UInt64, from elements: [UInt64], offset: UInt64, count: UInt64) -> Bool {
        let (end, wrapped) = offset.addingReportingOverflow(count)
        guard !wrapped, end <= UInt64(elements.count), contains(index, count: count) else { return false }
        for step in 0..<Int(truncatingIfNeeded: count) {
            unsafe record.pointee.base[Int(truncatingIfNeeded: index) &+ step] =
                elements[Int(truncatingIfNeeded: offset) &+ step]
        }
        return true
    }
}

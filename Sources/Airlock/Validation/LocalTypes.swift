/// The types of a function's locals, parameters first.
///
/// Groups of equal locals are written out only as far as the body is long, so that many short functions with many
/// locals each cost no more than their bytes.
struct LocalTypes {
    private var leading: [CanonicalType] = []
    /// The first local after each group, and the group's type.
    private var groups: [(end: UInt32, type: CanonicalType)] = []
    private(set) var count: UInt32 = 0

    mutating func removeAll() {
        leading.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        count = 0
    }

    mutating func append(_ type: CanonicalType) {
        leading.append(type)
        count &+= 1
        groups.append((count, type))
    }

    /// Adds a group of which no more than `budget` locals are written out. The sum of all counts stays below 2^32.
    mutating func append(_ type: CanonicalType, count added: UInt32, budget: Int) {
        if leading.count == Int(count) {
            for _ in 0..<min(Int(added), max(0, budget &- leading.count)) { leading.append(type) }
        }
        count &+= added
        groups.append((count, type))
    }

    /// Nil for an index that is out of range.
    @inline(__always)
    subscript(index: UInt32) -> CanonicalType? {
        if Int(index) < leading.count { return leading[Int(index)] }
        return index < count ? search(index) : nil
    }

    private func search(_ index: UInt32) -> CanonicalType? {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low &+ high) / 2
            if groups[middle].end <= index { low = middle &+ 1 } else { high = middle }
        }
        return low < groups.count ? groups[low].type : nil
    }
}

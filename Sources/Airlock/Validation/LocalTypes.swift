/// The types of a function's locals, parameters first.
///
/// Parameters stay in the pool of types. Groups of equal locals are written out only as far as the body is long, so that
/// many short functions with many locals each cost no more than their bytes.
struct LocalTypes {
    private(set) var parameters = TypeList.empty
    private var leading: [CanonicalType] = []
    /// The first local after each group, and the group's type.
    private var groups: [(end: UInt32, type: CanonicalType)] = []
    /// Of all locals.
    private var count: UInt32 = 0

    mutating func restart(parameters: TypeList = .empty) {
        leading.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        self.parameters = parameters
        count = parameters.count
    }

    /// Adds a group of which no more than `budget` locals are written out. The sum of all counts stays below 2^32.
    mutating func append(_ type: CanonicalType, count added: UInt32, budget: Int) {
        if leading.count == Int(count &- parameters.count) {
            for _ in 0..<min(Int(added), max(0, budget &- leading.count)) { leading.append(type) }
        }
        count &+= added
        groups.append((count, type))
    }

    /// Nil for an index that is out of range. `pool` has the types of the parameters.
    @inline(__always)
    func type(_ index: UInt32, _ pool: [CanonicalType]) -> CanonicalType? {
        if index < parameters.count { return pool[Int(parameters.start &+ index)] }
        let place = Int(index &- parameters.count)
        if place < leading.count { return leading[place] }
        return index < count ? search(index) : nil
    }

    private func search(_ index: UInt32) -> CanonicalType? {
        let position = groups.partitioningIndex { $0.end > index }
        return position < groups.count ? groups[position].type : nil
    }
}

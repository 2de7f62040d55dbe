/// What ranges of addresses stand for.
struct AddressMap<Value> {
    private var entries: [(range: Range<UInt64>, value: Value)] = []

    /// Ranges rarely overlap: mostly those of functions that a linker dropped with others. So many are looked at.
    private static var mostOverlapping: Int { 16 }

    mutating func add(_ range: Range<UInt64>, _ value: Value) { entries.append((range, value)) }

    /// To be called before anything is looked up.
    mutating func sort() { entries.sort { $0.range.lowerBound < $1.range.lowerBound } }

    /// The value whose range begins last of those that an address lies in.
    func value(at address: UInt64) -> Value? {
        let next = entries.partitioningIndex { $0.range.lowerBound > address }
        return entries[..<next].suffix(Self.mostOverlapping).last { $0.range.contains(address) }?.value
    }
}

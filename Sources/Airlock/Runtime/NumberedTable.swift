/// Objects by number. The numbers of those removed are given again.
struct NumberedTable<Thing: AnyObject> {
    private var things: [Thing?] = []
    private var free: [Int] = []

    var isEmpty: Bool { things.count == free.count }
    var count: Int { things.count &- free.count }
    /// All numbers are among these.
    var numbers: Range<Int> { 0..<things.count }
    var all: some Sequence<Thing> { things.lazy.compactMap(\.self) }

    /// The number that the next thing gets.
    var nextNumber: Int { free.last ?? things.count }

    @inline(__always)
    subscript(number: Int) -> Thing? { number >= 0 && number < things.count ? things[number] : nil }

    mutating func insert(_ thing: Thing) {
        if let number = free.popLast() { things[number] = thing } else { things.append(thing) }
    }

    mutating func remove(_ number: Int) -> Thing? {
        guard let thing = self[number] else { return nil }
        things[number] = nil
        free.append(number)
        return thing
    }

    /// Whether anyone but this table holds a thing, as values of the host do.
    mutating func isHeldElsewhere(_ number: Int) -> Bool {
        things[number] != nil && !isKnownUniquelyReferenced(&things[number])
    }
}

/// A sequence of types as a place in a pool that the validator keeps, so that lists are passed without reference
/// counting.
struct TypeList {
    let start: UInt32
    let count: UInt32

    static let empty = TypeList(start: 0, count: 0)

    init(start: UInt32, count: UInt32) {
        self.start = start
        self.count = count
    }

    var range: Range<Int> { Int(start)..<(Int(start) &+ Int(count)) }
    var isEmpty: Bool { count == 0 }

    /// The list without its last element.
    var withoutLast: TypeList { count == 0 ? self : TypeList(start: start, count: count &- 1) }
}

/// Where the lists of a function type stand in the pool.
struct SignaturePlace {
    let parameters: TypeList
    let results: TypeList
}

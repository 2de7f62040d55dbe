/// What references stand for that lead out of the heap: values of the host, and exceptions.
struct ForeignTable {
    enum Thing {
        case host(any Sendable)
        case exception(ExceptionInstance)
    }

    private var things: [Thing?] = []
    private var free: [Int] = []

    /// References are numbers below this; see `HeapReference.foreign`.
    var limit: Int { things.count }
    var count: Int { things.count &- free.count }
    /// So that all references have 32 bits.
    static let maximum = 1 << 30

    /// What an entry takes, roughly, besides what it holds.
    static let byteCount: UInt64 = 64

    subscript(reference: UInt64) -> Thing? {
        guard HeapReference.isForeign(reference) else { return nil }
        return self[HeapReference.foreignIndex(reference)]
    }

    subscript(index: Int) -> Thing? { index < things.count ? things[index] : nil }

    /// The reference that stands for a thing from now on; nil when there are too many.
    mutating func insert(_ thing: Thing) -> UInt64? {
        if let index = free.popLast() {
            things[index] = thing
            return HeapReference.foreign(index)
        }
        guard things.count < Self.maximum else { return nil }
        things.append(thing)
        return HeapReference.foreign(things.count &- 1)
    }

    mutating func remove(_ index: Int) -> Thing? {
        guard let thing = self[index] else { return nil }
        things[index] = nil
        free.append(index)
        return thing
    }
}

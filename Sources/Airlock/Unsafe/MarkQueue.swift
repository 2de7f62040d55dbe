/// Numbers that the collector has met, and those of them that nobody has looked at yet.
struct MarkQueue {
    private var bits: [UInt64] = []
    private var pending: [Int] = []
    private var limit = 0

    init(limit: Int = 0) { reset(limit: limit) }

    /// Forgets everything; numbers from `limit` on will be ignored.
    mutating func reset(limit: Int) {
        self.limit = limit
        bits.removeAll(keepingCapacity: true)
        bits.append(contentsOf: repeatElement(0, count: limit / 64 &+ 1))
        pending.removeAll()
    }

    mutating func insert(_ number: Int) {
        guard number >= 0, number < limit, bits[number / 64] & 1 &<< UInt64(number & 63) == 0 else { return }
        bits[number / 64] |= 1 &<< UInt64(number & 63)
        pending.append(number)
    }

    mutating func next() -> Int? { pending.popLast() }

    var isEmpty: Bool { pending.isEmpty }

    func contains(_ number: Int) -> Bool {
        number >= 0 && number < limit && bits[number / 64] & 1 &<< UInt64(number & 63) != 0
    }
}

/// Gives each distinct identifier a number, so that scopes compare numbers instead of text.
struct SymbolTable: Sendable {
    /// The bytes of all names, one after the other.
    private(set) var storage: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [Int] = []
    /// Symbol + 1 by hash, 0 where empty: open addressing.
    private var slots: [UInt32] = [UInt32](repeating: 0, count: 64)

    /// Stands for "no identifier".
    static let none = UInt32.max

    var count: Int { ends.count }

    func range(_ symbol: UInt32) -> Range<Int> {
        let index = Int(symbol)
        return (index == 0 ? 0 : ends[index &- 1])..<ends[index]
    }

    func string(_ symbol: UInt32) -> String { String(decoding: storage[range(symbol)], as: UTF8.self) }

    /// The symbol of the name whose bytes are `range` of `bytes`.
    mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
        let hash = Self.hash(bytes, range)
        var slot = hash & (slots.count &- 1)
        while true {
            let number = slots[slot]
            if number == 0 { break }
            let symbol = Int(number) &- 1
            if hashes[symbol] == hash, isEqual(UInt32(symbol), bytes, range) { return UInt32(symbol) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        let symbol = UInt32(truncatingIfNeeded: ends.count)
        storage.append(contentsOf: bytes[range])
        ends.append(storage.count)
        hashes.append(hash)
        slots[slot] = symbol &+ 1
        if ends.count &* 2 > slots.count { grow() }
        return symbol
    }

    private mutating func grow() {
        let size = slots.count &* 2
        slots = [UInt32](repeating: 0, count: size)
        for (symbol, hash) in hashes.enumerated() {
            var slot = hash & (size &- 1)
            while slots[slot] != 0 { slot = (slot &+ 1) & (size &- 1) }
            slots[slot] = UInt32(truncatingIfNeeded: symbol &+ 1)
        }
    }

    private func isEqual(_ symbol: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let own = self.range(symbol)
        guard own.count == range.count else { return false }
        for offset in 0..<own.count
        where storage[own.lowerBound &+ offset] != bytes[range.lowerBound &+ offset] { return false }
        return true
    }

    /// Keyed at random by the standard library: a text cannot be made whose identifiers all collide.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hasher = Hasher()
        var word: UInt64 = 0
        var filled = 0
        for index in range {
            word = word << 8 | UInt64(bytes[index])
            filled &+= 1
            if filled == 8 {
                hasher.combine(word)
                word = 0
                filled = 0
            }
        }
        hasher.combine(word)
        hasher.combine(range.count)
        return hasher.finalize()
    }
}

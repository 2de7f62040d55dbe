extension Sequence<UInt8> {
    /// The bytes in one piece; of a sequence of more than `limit` bytes only one more than those.
    ///
    /// Compiled where the sequence is known, as asking it byte by byte for the next takes a hundred times as long
    /// otherwise.
    @inlinable
    func collect(limit: UInt64) -> [UInt8] {
        var iterator = makeIterator()
        // What a sequence says of its length is only a hint.
        var collected = iterator.take(Int(clamping: Swift.min(UInt64(clamping: underestimatedCount), limit)))
        while UInt64(collected.count) <= limit, let byte = iterator.next() { collected.append(byte) }
        return collected
    }
}

extension Sequence<UInt8> {
    /// The same where the sequence is not known when this is compiled: in one copy, if it is in one piece already.
    func gathered(limit: UInt64) -> [UInt8] {
        if let array = self as? [UInt8] { return array }
        let most = Int(clamping: limit) &+ (limit < UInt64(Int.max) ? 1 : 0)
        return withContiguousStorageIfAvailable { unsafe Array($0.prefix(most)) } ?? collect(limit: limit)
    }
}

extension IteratorProtocol<UInt8> {
    /// The next bytes, `count` of them unless they end before. Takes room for all at once.
    @inlinable
    mutating func take(_ count: Int) -> [UInt8] {
        if count == 0 { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, taken in
            while taken < count, let byte = next() {
                unsafe buffer.initializeElement(at: taken, to: byte)
                taken &+= 1
            }
        }
    }
}

extension [UInt8] {
    /// The little-endian number at an offset; what is missing of it is zero.
    @inlinable
    func number(at offset: Int, _ width: GuestWidth) -> UInt64 {
        var bits: UInt64 = 0
        for byte in dropFirst(offset).prefix(Int(width.byteCount)).reversed() { bits = bits &<< 8 | UInt64(byte) }
        return bits
    }

    /// Adds the low bytes of a number, lowest first.
    @inlinable
    mutating func append(_ bits: UInt64, _ width: GuestWidth) {
        for place in 0..<width.byteCount { append(UInt8(truncatingIfNeeded: bits &>> (8 &* place))) }
    }
}

/// Regions within regions.
extension GuestRegion {
    /// All but the first bytes of the region; empty, at its end, where it has no more than `count`.
    public func dropFirst(_ count: UInt64) -> GuestRegion {
        let dropped = min(count, self.count)
        // Where the sum does not fit 64 bits, no memory holds the region.
        return GuestRegion(start: start.advanced(by: dropped) ?? GuestAddress(.max), count: self.count &- dropped)
    }

    /// The last bytes of the region, at most `count` of them.
    public func suffix(_ count: UInt64) -> GuestRegion { dropFirst(self.count &- min(count, self.count)) }

    /// The bytes at these positions, counted from the start of the region; nil where it does not have them all.
    public func slice(_ positions: Range<UInt64>) -> GuestRegion? {
        guard positions.upperBound <= count else { return nil }
        return dropFirst(positions.lowerBound).prefix(positions.upperBound &- positions.lowerBound)
    }

    /// Whether all bytes of the other region are bytes of this one. An empty region is inside where its start is, or at the
    /// end.
    public func contains(_ other: GuestRegion) -> Bool {
        guard other.start >= start else { return false }
        let distance = other.start.offset &- start.offset
        return distance <= count && other.count <= count &- distance
    }

    /// The region in pieces of `size` bytes, one behind the other; the last one has what is left. None of an empty region; a
    /// size of 0 counts as 1.
    public func chunks(of size: UInt64) -> some Sequence<GuestRegion> {
        sequence(state: self) { rest -> GuestRegion? in
            guard !rest.isEmpty else { return nil }
            let chunk = rest.prefix(max(size, 1))
            rest = rest.dropFirst(chunk.count)
            return chunk
        }
    }
}

extension Memory {
    /// Whether a region holds exactly these bytes.
    ///
    /// - Throws: `HeapAccessOutOfBounds`.
    public func isEqual(_ region: GuestRegion, to bytes: some Sequence<UInt8>) throws -> Bool {
        try withBytes(of: region) { span in
            var index = 0
            for byte in bytes {
                guard index < span.count, span[index] == byte else { return false }
                index &+= 1
            }
            return index == span.count
        }
    }

    /// Whether two regions hold the same bytes, of this memory or of another one.
    ///
    /// - Throws: `HeapAccessOutOfBounds`.
    public func isEqual(_ region: GuestRegion, to other: GuestRegion, of memory: Memory? = nil) throws -> Bool {
        try withBytes(of: region) { own in
            try (memory ?? self).withBytes(of: other) { others in
                guard own.count == others.count else { return false }
                for index in 0..<own.count where own[index] != others[index] { return false }
                return true
            }
        }
    }
}

/// Where the values of a list of types stand in consecutive slots: a vector takes two, everything else one.
package struct SlotLayout: Sendable {
    /// How many slots all values take together.
    package let count: Int
    /// The first slot of each value; empty where that is the value's number, which it is without vectors.
    private let positions: [UInt16]

    package init(_ types: [CanonicalType]) {
        guard types.contains(.v128) else {
            count = types.count
            positions = []
            return
        }
        var positions: [UInt16] = []
        var slot = 0
        for type in types {
            positions.append(UInt16(truncatingIfNeeded: slot))
            slot &+= type.slotCount
        }
        count = slot
        self.positions = positions
    }

    /// The first slot of a value.
    package subscript(index: Int) -> Int { positions.isEmpty ? index : Int(positions[index]) }
}

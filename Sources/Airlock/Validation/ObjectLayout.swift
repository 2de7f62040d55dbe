/// Where the fields of a structure lie: in order, each at a multiple of its size, but of 8 bytes at most. So those of a
/// supertype lie in the same places.
package struct ObjectLayout: Sendable {
    /// From the object's beginning, in bytes.
    let offsets: [UInt32]
    /// Where the values of fields stand among operands.
    let slots: SlotLayout
    /// What an object takes, a multiple of 8.
    let byteCount: UInt32

    init(_ fields: [DefinedType.Field]) {
        var offsets: [UInt32] = []
        offsets.reserveCapacity(fields.count)
        var end = UInt32(ObjectHeader.fieldOffset)
        for field in fields {
            let bytes = UInt32(1) &<< UInt32(field.storage.storageShift)
            let alignment = min(bytes, 8)
            end = (end &+ alignment &- 1) & ~(alignment &- 1)
            offsets.append(end)
            end &+= bytes
        }
        self.offsets = offsets
        slots = SlotLayout(fields.map(\.unpacked))
        byteCount = (end &+ 7) & ~7
    }
}

extension DefinedType {
    /// How many slots the values of all fields take, or that of an element.
    var fieldSlotCount: Int {
        switch composite {
        case .function: 0
        case .structure: layout?.slots.count ?? 0
        case .array(let element): element.unpacked.slotCount
        }
    }
}

extension CanonicalType {
    /// Log2 of the bytes that a field or an element takes. References have 32 bits.
    var storageShift: UInt8 {
        switch self {
        case .i8: 0
        case .i16: 1
        case .i64, .f64: 3
        case .v128: 4
        default: 2
        }
    }
}

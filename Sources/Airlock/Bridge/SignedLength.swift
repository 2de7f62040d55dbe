/// A number of bytes, or minus one: an i32 or an i64, signed.
struct SignedLength: WasmValue {
    let value: Int64

    static var valueType: ValueType { .i32 }
    static func accepts(_ type: ValueType) -> Bool { type == .i32 || type == .i64 }

    init(slot: UInt64, type: ValueType) {
        value = type == .i32 ? Int64(Int32(truncatingIfNeeded: slot)) : Int64(bitPattern: slot)
    }

    var slot: UInt64 { UInt64(bitPattern: value) }
}

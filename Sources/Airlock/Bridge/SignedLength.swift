/// A number of bytes, or minus one: an i32 or an i64, signed.
@usableFromInline
struct SignedLength: WasmValue {
    @usableFromInline let value: Int64

    @usableFromInline static var valueType: ValueType { .i32 }
    @usableFromInline static func accepts(_ type: ValueType) -> Bool { type == .i32 || type == .i64 }

    @usableFromInline init(slot: UInt64, type: ValueType) {
        value = type == .i32 ? Int64(Int32(truncatingIfNeeded: slot)) : Int64(bitPattern: slot)
    }

    @usableFromInline var slot: UInt64 { UInt64(bitPattern: value) }
}

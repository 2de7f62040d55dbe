/// A number of bytes in a function's signature: an i32 or an i64, unsigned.
public struct GuestLength: Sendable, Hashable {
    /// In bytes.
    public let count: UInt64

    /// A number of bytes; whether the function has room for it is checked when it is given.
    public init(_ count: UInt64) { self.count = count }
}

/// A number of bytes, or minus one: an i32 or an i64, signed.
@usableFromInline
struct SignedLength: WasmPrimitive {
    @usableFromInline let value: Int64

    @usableFromInline static var wasmForm: WasmForm<SignedLength> { WasmForm(.integer) }

    @usableFromInline
    static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) -> SignedLength {
        let isNarrow = signature.type(slots) == .i32
        let bits = slots.read()
        return SignedLength(value: isNarrow ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits))
    }

    @usableFromInline __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(UInt64(bitPattern: value))
    }
}

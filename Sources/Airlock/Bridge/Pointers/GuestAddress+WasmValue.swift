extension GuestAddress: WasmPrimitive {
    /// An i32 or an i64, whichever the function has.
    @inlinable public static var wasmForm: WasmForm<GuestAddress> { WasmForm(.integer) }

    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) -> GuestAddress {
        GuestAddress(slots.readUnsigned(signature))
    }

    /// - Throws: `AddressRangeError` when an i32 cannot hold it.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try slots.write(offset, .address, signature)
    }
}

extension GuestPointer: WasmPrimitive {
    /// An i32 or an i64, whichever the function has.
    @inlinable public static var wasmForm: WasmForm<GuestPointer> { WasmForm(.integer) }

    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) -> GuestPointer {
        GuestPointer(GuestAddress._read(&slots, signature))
    }

    /// - Throws: `AddressRangeError` when an i32 cannot hold it.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try address._write(&slots, signature)
    }
}

extension GuestLength: WasmPrimitive {
    /// An i32 or an i64, whichever the function has.
    @inlinable public static var wasmForm: WasmForm<GuestLength> { WasmForm(.integer) }

    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) -> GuestLength {
        GuestLength(slots.readUnsigned(signature))
    }

    /// - Throws: `AddressRangeError` when an i32 cannot hold it.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try slots.write(count, .count, signature)
    }
}

extension WasmSlots {
    /// The next number, an i32 or an i64, as an unsigned one.
    fileprivate mutating func readUnsigned(_ signature: WasmSignature) -> UInt64 {
        let isNarrow = signature.type(self) == .i32
        let bits = read()
        return isNarrow ? bits & 0xFFFF_FFFF : bits
    }

    fileprivate mutating func write(
        _ value: UInt64, _ subject: AddressRangeError.Subject, _ signature: WasmSignature
    ) throws {
        if signature.type(self) == .i32, value > UInt64(UInt32.max) { throw AddressRangeError(subject, value: value) }
        write(value)
    }
}

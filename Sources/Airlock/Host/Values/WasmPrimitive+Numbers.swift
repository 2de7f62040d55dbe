extension Int32: WasmPrimitive {
    /// An i32.
    @inlinable public static var wasmForm: WasmForm<Int32> { WasmForm(.i32) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Int32 {
        Int32(truncatingIfNeeded: slots.read())
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(UInt64(UInt32(bitPattern: self)))
    }
}

extension UInt32: WasmPrimitive {
    /// An i32, read and written without a sign.
    @inlinable public static var wasmForm: WasmForm<UInt32> { WasmForm(.i32) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> UInt32 {
        UInt32(truncatingIfNeeded: slots.read())
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(UInt64(self))
    }
}

extension Int64: WasmPrimitive {
    /// An i64.
    @inlinable public static var wasmForm: WasmForm<Int64> { WasmForm(.i64) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Int64 {
        Int64(bitPattern: slots.read())
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(UInt64(bitPattern: self))
    }
}

extension UInt64: WasmPrimitive {
    /// An i64, read and written without a sign.
    @inlinable public static var wasmForm: WasmForm<UInt64> { WasmForm(.i64) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> UInt64 {
        slots.read()
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(self)
    }
}

extension Float: WasmPrimitive {
    /// An f32.
    @inlinable public static var wasmForm: WasmForm<Float> { WasmForm(.f32) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Float {
        Float(bitPattern: UInt32(truncatingIfNeeded: slots.read()))
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(UInt64(bitPattern))
    }
}

extension Double: WasmPrimitive {
    /// An f64.
    @inlinable public static var wasmForm: WasmForm<Double> { WasmForm(.f64) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Double {
        Double(bitPattern: slots.read())
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(bitPattern)
    }
}

/// An i32 that is zero for false, and one for true; any other number from the guest is true.
extension Bool: WasmPrimitive {
    /// An i32.
    @inlinable public static var wasmForm: WasmForm<Bool> { WasmForm(.i32) }
    @inlinable @inline(__always) public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Bool {
        UInt32(truncatingIfNeeded: slots.read()) != 0
    }
    @inlinable @inline(__always) public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) {
        slots.write(self ? 1 : 0)
    }
}

/// An i32 or an i64, whichever the function has, and so what integer literals without a type are. Signed, where it comes
/// from the guest; an i32 may be given as an unsigned number, too.
extension Int: WasmPrimitive {
    /// An i32 or an i64, whichever the function has.
    @inlinable public static var wasmForm: WasmForm<Int> { WasmForm(.integer) }

    /// - Throws: `IntegerRangeError` where the host's `Int` has 32 bits and does not hold an i64.
    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> Int {
        let isNarrow = signature.type(slots) == .i32
        let bits = slots.read()
        let value = isNarrow ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
        guard let value = Int(exactly: value) else { throw IntegerRangeError(value) }
        return value
    }

    /// - Throws: `IntegerRangeError` where an i32 does not hold it.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        if signature.type(slots) == .i32, Int32(exactly: self) == nil, UInt32(exactly: self) == nil {
            throw IntegerRangeError(Int64(self))
        }
        slots.write(UInt64(bitPattern: Int64(self)))
    }
}

// A v128 is any of these: the lanes of a Swift vector are those of WebAssembly, lane 0 first.

extension SIMD16: WasmValue, WasmPrimitive where Scalar: WasmLane8 {
    /// A v128.
    public static var wasmForm: WasmForm<Self> { WasmForm(lanes: Scalar._lane) }
    public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Self { slots.readVector() }
    public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) { slots.write(self) }
}

extension SIMD8: WasmValue, WasmPrimitive where Scalar: WasmLane16 {
    /// A v128.
    public static var wasmForm: WasmForm<Self> { WasmForm(lanes: Scalar._lane) }
    public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Self { slots.readVector() }
    public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) { slots.write(self) }
}

extension SIMD4: WasmValue, WasmPrimitive where Scalar: WasmLane32 {
    /// A v128.
    public static var wasmForm: WasmForm<Self> { WasmForm(lanes: Scalar._lane) }
    public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Self { slots.readVector() }
    public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) { slots.write(self) }
}

extension SIMD2: WasmValue, WasmPrimitive where Scalar: WasmLane64 {
    /// A v128.
    public static var wasmForm: WasmForm<Self> { WasmForm(lanes: Scalar._lane) }
    public static func _read(_ slots: inout WasmSlots, _: WasmSignature) -> Self { slots.readVector() }
    public __consuming func _write(_ slots: inout WasmSlots, _: WasmSignature) { slots.write(self) }
}

extension WasmForm {
    /// Of vectors whose lanes are known to be Airlock's: the argument is asked for because only they have one.
    fileprivate init<Scalar>(lanes _: WasmLane<Scalar>) { self.init(.v128) }
}

extension SIMD16<UInt8> {
    package init(low: UInt64, high: UInt64) { self = SIMD2<UInt64>(low, high).bits() }

    /// Lanes 0 to 7, and 8 to 15.
    package var halves: (low: UInt64, high: UInt64) {
        let halves: SIMD2<UInt64> = bits()
        return (halves[0], halves[1])
    }

    /// All 32 digits of the bits as one number.
    package var hexadecimal: String {
        "0x" + halves.high.allDigits + halves.low.allDigits
    }
}

/// A Swift type that can stand for a WebAssembly type in the signature of a typed function.
///
/// Types of your own become values by way of one that Airlock knows, their primitive:
///
///     struct Handle: WasmValue {
///         let number: UInt32
///         init(primitive: UInt32) { number = primitive }
///         var primitive: UInt32 { number }
///     }
///
/// Both conversions may throw, and may call the guest: they run before a call begins and after it has ended.
public protocol WasmValue {
    /// What crosses the border in place of this type.
    associatedtype Primitive: WasmPrimitive
    /// Makes the value of what came from the guest.
    ///
    /// - Throws: What the conversion throws: it ends the call.
    init(primitive: Primitive) throws
    /// What the guest is given.
    ///
    /// - Throws: What the conversion throws: the call then does not begin, or ends.
    var primitive: Primitive { get throws }

    // Called for primitives alone; others get the implementations below.

    static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> Self
    __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws
}

extension WasmValue {
    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> Self {
        try Self(primitive: Primitive._read(&slots, signature))
    }

    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try primitive._write(&slots, signature)
    }
}

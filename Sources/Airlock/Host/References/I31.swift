/// A number of 31 bits, which guests hold in place of a reference to an object (spec 2.3.5: `i31`).
public struct I31: Hashable, Sendable {
    let bits: UInt64

    /// Keeps the lower 31 bits, as `ref.i31` does.
    public init(truncating value: Int32) { bits = Reference.i31(UInt32(bitPattern: value)) }

    /// Nil for a number that 31 bits with a sign do not hold.
    public init?(exactly value: Int32) {
        self.init(truncating: value)
        guard signed == value else { return nil }
    }

    init?(bits: UInt64) {
        guard HeapReference.isNumber(bits) else { return nil }
        self.bits = bits
    }

    /// As `i31.get_s` reads it.
    public var signed: Int32 { Int32(truncatingIfNeeded: bits) &>> 1 }
    /// As `i31.get_u` reads it.
    public var unsigned: UInt32 { UInt32(truncatingIfNeeded: bits) &>> 1 }
}

extension I31: WasmPrimitive {
    /// A reference to a number of 31 bits, never null: `(ref i31)`.
    public static var wasmForm: WasmForm<I31> { WasmForm(.reference(.i31, isNullable: false)) }

    /// - Throws: `Trap` for null, which the type that was checked excludes.
    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> I31 {
        guard let number = I31(bits: slots.read()) else { throw Trap(.nullI31Reference) }
        return number
    }

    /// - Throws: `SignatureMismatch`.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        let type = signature.type(slots)
        let registry = signature.store.registry
        guard type.isReference, registry.isSubtype(.i31, of: type.heap) else {
            throw SignatureMismatch(subject: "reference", expected: registry.describe(type), found: "i31")
        }
        slots.write(bits)
    }
}

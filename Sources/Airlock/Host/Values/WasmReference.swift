/// A reference of a store, as a Swift type of its own: `Function`, `ExternReference`, `ExceptionReference`,
/// `AnyReference`, `StructReference`, `ArrayReference`. As an optional it may be null.
///
/// Each reference that a guest is given is checked: that it is of the guest's store, and of the type that is demanded.
public protocol WasmReference: WasmPrimitive {
    /// Nil for a reference of another kind.
    init?(_reference: StoreReference)
    var _reference: StoreReference { get }
}

/// A reference as a store holds it, never null. For Airlock's own use.
public struct StoreReference: Equatable {
    let store: Store
    let hierarchy: ReferenceHierarchy
    let bits: UInt64
    /// Keeps alive what it refers to.
    let keeper: AnyObject?

    init(_ hierarchy: ReferenceHierarchy, _ bits: UInt64, in store: Store) {
        self.store = store
        self.hierarchy = hierarchy
        self.bits = bits
        keeper =
            hierarchy == .func
            ? store.state.function(bits).flatMap { store.state.owner(of: $0) }
            : HeapReference.isNumber(bits) ? nil : store.state.roots.hold(.reference(bits))
    }

    /// The same in the hierarchy that shares its references.
    func converted(to hierarchy: ReferenceHierarchy) -> StoreReference {
        StoreReference(self, hierarchy)
    }

    private init(_ other: StoreReference, _ hierarchy: ReferenceHierarchy) {
        (store, bits, keeper) = (other.store, other.bits, other.keeper)
        self.hierarchy = hierarchy
    }

    public static func == (a: StoreReference, b: StoreReference) -> Bool {
        a.store === b.store && a.hierarchy == b.hierarchy && a.bits == b.bits
    }
}

extension WasmReference {
    /// - Throws: `Trap` for null, which the type that was checked excludes.
    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> Self {
        guard let reference = try Self?._read(&slots, signature) else { throw Trap(.nullReference) }
        return reference
    }

    /// - Throws: `StoreMismatch`, `SignatureMismatch`.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try Self?.some(self)._write(&slots, signature)
    }

    /// Abstract, so that it is the same in all engines.
    static var heap: CanonicalHeapType? {
        if case .reference(let heap, _) = wasmForm.kind { heap } else { nil }
    }
}

extension Optional: WasmValue where Wrapped: WasmReference {
    public typealias Primitive = Self

    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) throws -> Self {
        signature.store.reference(slots.read())
    }

    /// - Throws: `StoreMismatch`, `SignatureMismatch`.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        let type = signature.type(slots)
        guard let bits = try signature.store.bits(of: self, as: type) else {
            throw signature.store.mismatch("reference", type, self)
        }
        slots.write(bits)
    }
}

extension Optional: WasmPrimitive where Wrapped: WasmReference {
    /// As that of the reference, with null: `(ref null ...)`.
    public static var wasmForm: WasmForm<Self> {
        WasmForm(Wrapped.heap.map { .reference($0, isNullable: true) } ?? Wrapped.wasmForm.kind)
    }
}

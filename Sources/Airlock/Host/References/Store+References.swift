/// References on their way between host and guest.
extension Store {
    var registry: TypeRegistry { engine.registry }

    /// Nil for null.
    func reference<Reference: WasmReference>(_ bits: UInt64) -> Reference? {
        guard bits != 0, let heap = Reference.heap else { return nil }
        return Reference(_reference: StoreReference(registry.hierarchy(of: heap), bits, in: self))
    }

    /// The bits by which this store holds a reference; nil where it is not of `type`.
    ///
    /// - Throws: `StoreMismatch`.
    func bits<Reference: WasmReference>(of reference: Reference?, as type: CanonicalType) throws -> UInt64? {
        guard let hierarchy = Reference.heap.map({ registry.hierarchy(of: $0) }) else { return nil }
        guard let raw = reference?._reference else {
            return type.isNullable && registry.hierarchy(of: type.heap) == hierarchy ? 0 : nil
        }
        guard raw.store === self else { throw StoreMismatch(subject: hierarchy.noun) }
        return type.isReference && isOfType(raw, type.heap) ? raw.bits : nil
    }

    private func isOfType(_ reference: StoreReference, _ heap: CanonicalHeapType) -> Bool {
        switch reference.hierarchy {
        case .func:
            guard let function = state.function(reference.bits) else { return false }
            return heap == .func || registry.isSubtype(CanonicalHeapType(function.type), of: heap)
        case .extern: return heap == .extern
        case .exn: return heap == .exn
        case .any:
            guard let own = state.heapType(of: reference.bits) else { return heap == .any }
            return registry.isSubtype(own, of: heap)
        }
    }

    func mismatch<Reference: WasmReference>(
        _ subject: String, _ type: CanonicalType, _ reference: Reference?
    ) -> SignatureMismatch {
        SignatureMismatch(
            subject: subject, expected: registry.describe(type), found: describe(reference))
    }

    /// The type of a reference, for messages: of a function all of it.
    func describe<Reference: WasmReference>(_ reference: Reference?) -> String {
        guard let reference else { return "null" }
        if let function = reference as? Function { return "(ref \(function.type))" }
        return registry.valueType(Reference.wasmForm.kind.type).description
    }
}

extension ReferenceHierarchy {
    /// For messages.
    var noun: String {
        switch self {
        case .any: "reference"
        case .func: "function"
        case .exn: "exception"
        case .extern: "external reference"
        }
    }
}

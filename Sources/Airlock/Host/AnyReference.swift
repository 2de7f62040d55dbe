/// A reference to an object of the guest (spec 3.1.5: the hierarchy of `any`).
///
/// It has reference semantics: copies stand for the same object.
public struct AnyReference: WasmReference, Equatable {
    public let _reference: StoreReference

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .any else { return nil }
        self._reference = _reference
    }

    public static var wasmForm: WasmForm<AnyReference> { WasmForm(.reference(.any, isNullable: false)) }

    public var store: Store { _reference.store }
}

extension AnyReference: CustomStringConvertible {
    public var description: String { "reference" }
}

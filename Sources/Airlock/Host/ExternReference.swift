/// A value of the host that a guest can hold and hand back, but not look into.
///
/// It has reference semantics: copies stand for the same value.
public struct ExternReference: WasmReference, Equatable {
    public let _reference: StoreReference

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .extern else { return nil }
        self._reference = _reference
    }

    public static var wasmForm: WasmForm<ExternReference> { WasmForm(.reference(.extern, isNullable: false)) }

    /// Gives `value` to a store, which keeps it as long as it lives.
    public init(_ value: any Sendable, in store: Store) {
        _reference = StoreReference(.extern, store.state.makeHostReference(value), in: store)
    }

    public var store: Store { _reference.store }
    public var value: any Sendable { store.state.hostReference(_reference.bits) ?? () }
}

extension ExternReference: CustomStringConvertible {
    public var description: String { "external reference" }
}

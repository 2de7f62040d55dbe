/// A value of the host that a guest can hold and hand back, but not look into.
///
/// It has reference semantics: copies stand for the same value.
public struct ExternReference: WasmReference, Equatable {
    public let _reference: StoreReference

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .extern else { return nil }
        self._reference = _reference
    }

    /// A reference to a value of the host, never null: `(ref extern)`.
    public static var wasmForm: WasmForm<ExternReference> { WasmForm(.reference(.extern, isNullable: false)) }

    /// Gives `value` to a store, which keeps it until neither guests nor the host refer to it any more.
    ///
    /// - Throws: `LimitError`.
    public init(_ value: any Sendable, in store: Store) throws {
        _reference = StoreReference(.extern, try store.state.makeHostReference(value), in: store)
    }

    /// A guest's object, as guests see it from outside: `extern.convert_any`.
    public init(_ reference: AnyReference) { _reference = reference._reference.converted(to: .extern) }

    /// The store whose guests may hold the reference.
    public var store: Store { _reference.store }
    /// What the host gave; nil where it is an object of a guest.
    public var value: (any Sendable)? { store.state.hostReference(_reference.bits) }
}

extension ExternReference: CustomStringConvertible {
    public var description: String { "external reference" }
}

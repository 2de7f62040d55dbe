/// An exception that a guest caught and holds (spec 4.2.12), and that `throw_ref` throws again.
///
/// It has reference semantics: copies stand for the same exception.
public struct ExceptionReference: WasmReference, Equatable {
    public let _reference: StoreReference

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .exn else { return nil }
        self._reference = _reference
    }

    public static var wasmForm: WasmForm<ExceptionReference> { WasmForm(.reference(.exn, isNullable: false)) }

    public var store: Store { _reference.store }
}

extension ExceptionReference: CustomStringConvertible {
    public var description: String { "exception reference" }
}

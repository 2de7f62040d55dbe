/// An exception that a guest caught and holds (spec 4.2.12), and that `throw_ref` throws again.
///
/// It has reference semantics: copies stand for the same exception.
public struct ExceptionReference: WasmReference, Equatable {
    public let _reference: StoreReference
    private let exception: ExceptionInstance

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .exn, let exception = _reference.store.state.exception(_reference.bits) else {
            return nil
        }
        self._reference = _reference
        self.exception = exception
    }

    /// A reference to an exception, never null: `(ref exn)`.
    public static var wasmForm: WasmForm<ExceptionReference> { WasmForm(.reference(.exn, isNullable: false)) }

    /// The store in which the exception was thrown.
    public var store: Store { _reference.store }
    /// What kind of exception it is, to compare with other tags.
    public var tag: Tag { exception.tag(in: store) }
    /// What it carries: a value for each parameter of its tag.
    public var values: [Value] { exception.values(in: store) }

    public static func == (a: ExceptionReference, b: ExceptionReference) -> Bool { a.exception === b.exception }
}

extension ExceptionReference: CustomStringConvertible {
    public var description: String { "exception reference" }
}

/// A reference to an object of a guest, or to what stands among them: a structure, an array, a number of 31 bits, or a
/// value of the host (spec 3.1.5: the hierarchy of `any`).
///
/// It has reference semantics: copies stand for the same object, which lives as long as one of them does, or a guest refers
/// to it.
public struct AnyReference: WasmReference, Equatable {
    public let _reference: StoreReference

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .any else { return nil }
        self._reference = _reference
    }

    /// A reference to anything of the hierarchy of `any`, never null: `(ref any)`.
    public static var wasmForm: WasmForm<AnyReference> { WasmForm(.reference(.any, isNullable: false)) }

    /// A small number as a reference: it takes no room and belongs to no heap.
    public init(_ number: I31, in store: Store) { _reference = StoreReference(.any, number.bits, in: store) }
    /// The same structure, seen as anything.
    public init(_ structure: StructReference) { _reference = structure._reference }
    /// The same array, seen as anything.
    public init(_ array: ArrayReference) { _reference = array._reference }
    /// A value of the host as guests see it from inside, or the object that was made external: `any.convert_extern`.
    public init(_ reference: ExternReference) { _reference = reference._reference.converted(to: .any) }

    /// The store in which the reference means something.
    public var store: Store { _reference.store }

    /// Nil for what is no number.
    public var i31: I31? { I31(bits: _reference.bits) }
    /// Nil for what is no structure.
    public var structure: StructReference? { StructReference(_reference: _reference) }
    /// Nil for what is no array.
    public var array: ArrayReference? { ArrayReference(_reference: _reference) }
}

extension AnyReference: CustomStringConvertible {
    public var description: String { "reference" }
}

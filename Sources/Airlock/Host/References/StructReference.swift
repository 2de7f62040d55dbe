/// A reference to a structure of a guest.
///
/// It has reference semantics: copies stand for the same structure, which lives as long as one of them does, or a guest
/// refers to it.
public struct StructReference: WasmReference, Equatable {
    public let _reference: StoreReference
    private let type: DefinedType

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .any, let type = _reference.store.state.objectType(of: _reference.bits),
            type.layout != nil
        else { return nil }
        self._reference = _reference
        self.type = type
    }

    /// A reference to a structure, never null: `(ref struct)`.
    public static var wasmForm: WasmForm<StructReference> { WasmForm(.reference(.struct, isNullable: false)) }

    /// Makes a structure.
    ///
    /// - Parameters:
    ///   - module: The module that defines the type.
    ///   - store: The store to which it belongs.
    ///   - index: That of the type among those of `module`.
    ///   - fields: A value for each; of one that is packed, the lower bits of an i32 count.
    /// - Throws: `UnknownType`, `SignatureMismatch`, `StoreMismatch`, `LimitError`.
    public init(_ index: UInt32, of module: Module, _ fields: [Value], in store: Store) throws {
        let type = try store.objectType(index, of: module)
        guard case .structure(let declared) = type.composite, let layout = type.layout else {
            throw UnknownType(.reference(ReferenceType(isNullable: true, .index(TypeIndex(index)))), count: nil)
        }
        let types = declared.map(\.unpacked)
        guard let slots = try Value.slots(of: fields, as: types, in: store) else {
            throw SignatureMismatch(
                subject: "structure", expected: "\(types.map { store.registry.describe($0) })",
                found: "\(fields.map(\.typeDescription))")
        }
        let bits = try store.makeObject(type, bytes: UInt64(layout.byteCount))
        for (index, field) in declared.enumerated() {
            let first = layout.slots[index]
            store.state.write(field.storage, at: bits &+ UInt64(layout.offsets[index])) { slots[first &+ $0] }
        }
        _reference = StoreReference(.any, bits, in: store)
        self.type = type
    }

    /// The store in whose heap the structure is.
    public var store: Store { _reference.store }

    public static func == (a: StructReference, b: StructReference) -> Bool { a._reference == b._reference }

    private var fields: [DefinedType.Field] {
        if case .structure(let fields) = type.composite { fields } else { [] }
    }

    /// How many fields the structure has; get and set count them from 0.
    public var fieldCount: Int { fields.count }

    private func place(_ index: Int) throws -> (DefinedType.Field, place: UInt64) {
        guard let layout = type.layout, index >= 0, index < fields.count else {
            throw LimitError("field of a structure", limit: UInt64(fields.count), demand: UInt64(clamping: index))
        }
        return (fields[index], _reference.bits &+ UInt64(layout.offsets[index]))
    }

    /// The value of a field; a packed one without a sign.
    ///
    /// - Throws: `LimitError` for a field that is not there.
    public func get(_ index: Int) throws -> Value {
        let (field, place) = try place(index)
        return store.value(of: field, at: place)
    }

    /// Writes a field; of one that is packed, the lower bits of an i32 count.
    ///
    /// - Throws: `LimitError` for a field that is not there; `SignatureMismatch` also for one that is immutable;
    ///   `StoreMismatch`.
    public func set(_ index: Int, _ value: Value) throws {
        let (field, place) = try place(index)
        guard field.isMutable else { throw store.mismatch("field", field, value) }
        let slots = try store.slots(of: value, for: field, "field")
        store.state.border?.recorder?.fail(.objects)
        store.state.write(field.storage, at: place) { slots[$0] }
    }
}

extension StructReference: CustomStringConvertible {
    public var description: String { "structure" }
}

/// A table of a store, which holds references.
///
/// It has reference semantics: copies stand for the same table.
public struct Table {
    /// The store to which the table belongs.
    public let store: Store
    let state: TableInstance
    /// Keeps alive what it holds.
    let keeper: HostRoot

    init(store: Store, state: TableInstance) {
        self.store = store
        self.state = state
        keeper = store.state.roots.hold(.table(state))
    }

    /// Makes a table that instances can import.
    ///
    /// - Parameter value: What each element is to begin with.
    /// - Parameter type: What the elements refer to, and how many there are.
    /// - Parameter store: The store to which it belongs.
    /// - Parameter module: Whose types an index in `type` counts.
    /// - Throws: `LimitError`, `SignatureMismatch`, `StoreMismatch`, `UnknownType`.
    public init(_ type: TableType, of module: Module? = nil, filledWith value: Value, in store: Store) throws {
        let element = try store.engine.canonical(.reference(type.element), of: module)
        self.init(
            store: store,
            state: try store.state.makeTable(
                type, element: element, filledWith: try Self.bits(of: value, as: element, in: store)))
        state.typeHold = module?.validated.typeHold
    }

    /// A type that a module defines is shown as the abstract type above it.
    public var type: TableType {
        guard case .reference(let element) = store.registry.valueType(state.element) else { return state.type }
        return TableType(element: element, limits: state.type.limits, addressType: state.type.addressType)
    }

    /// In elements.
    public var count: UInt64 { state.size }

    /// An element.
    ///
    /// - Throws: `Trap` with code `tableAccessOutOfBounds`.
    public func get(_ index: UInt64) throws -> Value {
        guard let reference = state.elements[index] else { throw Trap(.tableAccessOutOfBounds) }
        return Value(bits: reference, state.element, in: store)
    }

    /// Sets an element.
    ///
    /// - Throws: `Trap` with code `tableAccessOutOfBounds`; `SignatureMismatch`, `StoreMismatch`.
    public func set(_ index: UInt64, _ value: Value) throws {
        try set(index, bits: try bits(of: value))
    }

    /// An element as a reference of a Swift type: `try table.get(0, as: Function?.self)`.
    ///
    /// - Throws: `Trap` with code `tableAccessOutOfBounds`; `SignatureMismatch` where the type does not stand for that of the
    ///   elements; `Trap` with code `nullReference` for null where the type has none.
    public func get<T: WasmValue>(_ index: UInt64, as _: T.Type) throws -> T {
        guard let reference = state.elements[index] else { throw Trap(.tableAccessOutOfBounds) }
        if reference == 0, T.Primitive.self is any WasmReference.Type { throw Trap(.nullReference) }
        // Whether null is meant was decided above.
        let element = CanonicalType(
            isNullable: state.element.isNullable && reference == 0, state.element.heap)
        return try store.read([reference], [element], as: T.self, "table")
    }

    /// Sets an element to a reference of a Swift type.
    ///
    /// - Throws: As `set(_:_:)` for values of any type.
    public func set<T: WasmValue>(_ index: UInt64, _ reference: T) throws {
        let slots = try store.slots(reference, as: [state.element], "table")
        try set(index, bits: slots[0])
    }

    private func set(_ index: UInt64, bits: UInt64) throws {
        guard state.elements.set(index, bits) else { throw Trap(.tableAccessOutOfBounds) }
        store.state.border?.recorder?.setElement(state, index, bits)
    }

    /// Adds elements. Returns the count before; nil, and no change, when limits or the store's `ResourceObserver` do not
    /// allow it.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; what the observer throws.
    public func grow(by count: UInt64, filledWith value: Value) throws -> UInt64? {
        let bits = try bits(of: value)
        let previous = try state.grow(by: count, filledWith: bits)
        if previous != nil { store.state.border?.recorder?.grow(state, by: count, filledWith: bits) }
        return previous
    }

    private func bits(of value: Value) throws -> UInt64 {
        try Self.bits(of: value, as: state.element, in: store)
    }

    private static func bits(of value: Value, as element: CanonicalType, in store: Store) throws -> UInt64 {
        guard let bits = try value.bits(as: element, in: store) else {
            throw SignatureMismatch(
                subject: "table", expected: store.registry.describe(element), found: value.typeDescription)
        }
        return bits
    }
}

extension Table: Equatable {
    public static func == (a: Table, b: Table) -> Bool { a.state === b.state }
}

extension Table: CustomStringConvertible {
    public var description: String { "table of \(count) \(ValueType.reference(type.element))" }
}

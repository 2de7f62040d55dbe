/// A table of a store: references to functions, or to values of the host.
public struct Table {
    public let store: Store
    let state: TableInstance

    init(store: Store, state: TableInstance) {
        self.store = store
        self.state = state
    }

    /// Makes a table that instances can import.
    ///
    /// - Throws: `LimitError`, `SignatureMismatch`, `StoreMismatch`.
    public init(_ type: TableType, filledWith value: Value, in store: Store) throws {
        guard let element = ValueType.reference(type.element).canonicalWithoutIndices, value.fits(element) else {
            throw SignatureMismatch(
                subject: "table", expected: ValueType.reference(type.element).description,
                found: value.type.description)
        }
        self.store = store
        state = try store.state.makeTable(type, element: element, filledWith: try value.slot(in: store))
    }

    public var type: TableType { state.type }
    /// In elements.
    public var count: UInt64 { state.size }

    /// - Throws: `Trap` with code `tableAccessOutOfBounds`.
    public func get(_ index: UInt64) throws -> Value {
        guard let reference = state.elements[index] else { throw Trap(.tableAccessOutOfBounds) }
        return Value(slot: reference, type: state.element, in: store)
    }

    /// - Throws: `Trap` with code `tableAccessOutOfBounds`; `SignatureMismatch`, `StoreMismatch`.
    public func set(_ index: UInt64, _ value: Value) throws {
        guard state.elements.set(index, try slot(of: value)) else { throw Trap(.tableAccessOutOfBounds) }
    }

    /// Adds elements. Returns the count before; nil, and no change, when limits do not allow it.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`.
    public func grow(by count: UInt64, filledWith value: Value) throws -> UInt64? {
        state.grow(by: count, filledWith: try slot(of: value))
    }

    private func slot(of value: Value) throws -> UInt64 {
        guard value.fits(state.element) else {
            throw SignatureMismatch(
                subject: "table", expected: state.element.valueType.description, found: value.type.description)
        }
        return try value.slot(in: store)
    }
}

extension Table: Equatable {
    public static func == (a: Table, b: Table) -> Bool { a.state === b.state }
}

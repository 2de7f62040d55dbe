/// A global of a store.
public struct Global {
    public let store: Store
    let state: GlobalInstance

    init(store: Store, state: GlobalInstance) {
        self.store = store
        self.state = state
    }

    /// Makes a global that instances can import.
    ///
    /// - Throws: `StoreMismatch`.
    public init(_ value: Value, isMutable: Bool = false, in store: Store) throws {
        self.store = store
        state = store.state.makeGlobal(
            GlobalType(value.type, isMutable: isMutable),
            valueType: value.type.canonicalWithoutIndices ?? .bottom, value: try value.slot(in: store))
    }

    public var type: GlobalType { state.type }

    public var value: Value { Value(slot: state.cell.value, type: state.valueType, in: store) }

    /// - Throws: `SignatureMismatch` also when the global is immutable; `StoreMismatch`.
    public func set(_ value: Value) throws {
        guard state.type.isMutable, value.fits(state.valueType) else {
            throw SignatureMismatch(
                subject: "global", expected: (state.type.isMutable ? "(mut \(type.value))" : "\(type.value)"),
                found: "(mut \(value.type))")
        }
        state.cell.value = try value.slot(in: store)
    }
}

extension Global: Equatable {
    public static func == (a: Global, b: Global) -> Bool { a.state === b.state }
}

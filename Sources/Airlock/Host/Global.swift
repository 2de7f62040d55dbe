/// A global of a store.
///
/// It has reference semantics: copies stand for the same global.
public struct Global {
    /// The store to which the global belongs.
    public let store: Store
    let state: GlobalInstance
    /// Keeps alive what it holds.
    let keeper: HostRoot

    init(store: Store, state: GlobalInstance) {
        self.store = store
        self.state = state
        keeper = store.state.roots.hold(.global(state))
    }

    /// Makes a global that instances can import.
    ///
    /// - Parameters:
    ///   - type: By default that of all values of this kind, for example `funcref`.
    ///   - module: Whose types an index in `type` counts.
    /// - Throws: `StoreMismatch`, `SignatureMismatch`, `UnknownType`.
    public init(
        _ value: Value, as type: ValueType? = nil, of module: Module? = nil, isMutable: Bool = false, in store: Store
    ) throws {
        let type = type ?? value.type
        let canonical = try store.engine.canonical(type, of: module)
        guard let slots = try Value.slots(of: [value], as: [canonical], in: store) else {
            throw SignatureMismatch(
                subject: "global", expected: store.registry.describe(canonical), found: value.typeDescription)
        }
        self.init(
            store: store,
            state: store.state.makeGlobal(
                GlobalType(store.registry.valueType(canonical), isMutable: isMutable), valueType: canonical,
                bits: GlobalCell(slots)))
        state.typeHold = module?.validated.typeHold
    }

    /// A type that a module defines is shown as the abstract type above it.
    public var type: GlobalType {
        GlobalType(store.registry.valueType(state.valueType), isMutable: state.type.isMutable)
    }

    /// What the global holds now.
    public var value: Value { Value(state.cell.bits, state.valueType, in: store) }

    /// - Throws: `SignatureMismatch` also when the global is immutable; `StoreMismatch`.
    public func set(_ value: Value) throws {
        guard state.type.isMutable, let slots = try Value.slots(of: [value], as: [state.valueType], in: store) else {
            let type = store.registry.describe(state.valueType)
            throw SignatureMismatch(
                subject: "global", expected: state.type.isMutable ? "(mut \(type))" : type,
                found: "(mut \(value.typeDescription))")
        }
        state.cell.bits = GlobalCell(slots)
    }
}

extension Global: Equatable {
    public static func == (a: Global, b: Global) -> Bool { a.state === b.state }
}

extension Global: CustomStringConvertible {
    public var description: String { "global of type \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")" }
}

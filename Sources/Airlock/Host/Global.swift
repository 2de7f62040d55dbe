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
    ///   - value: What it holds to begin with.
    ///   - isMutable: Whether guests, and the host, may set it.
    ///   - store: The store to which it belongs.
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

    /// Makes a global of the type that a Swift type stands for: `Global(5 as Int32, isMutable: true, in: store)`.
    ///
    /// - Throws: `StoreMismatch`, `SignatureMismatch`; what the conversion throws.
    public init<T: WasmValue>(_ value: T, isMutable: Bool = false, in store: Store) throws {
        let types = WasmKinds(T.self).types
        let slots = try store.slots(value, as: types, "global")
        let values = Value.list(slots: slots, as: types, in: store)
        guard let value = values.first, values.count == 1 else {
            throw SignatureMismatch(subject: "global", expected: "one value", found: "\(values.count)")
        }
        self = try Global(value, isMutable: isMutable, in: store)
    }

    /// A type that a module defines is shown as the abstract type above it.
    public var type: GlobalType {
        GlobalType(store.registry.valueType(state.valueType), isMutable: state.type.isMutable)
    }

    /// What the global holds now.
    public var value: Value { Value(state.cell.bits, state.valueType, in: store) }

    /// What the global holds now, as a value of a Swift type: `try global.value(as: Int32.self)`.
    ///
    /// - Throws: `SignatureMismatch` where the type does not stand for the global's; what the conversion throws.
    public func value<T: WasmValue>(as _: T.Type) throws -> T {
        let bits = state.cell.bits
        return try store.read([bits.low, bits.high], [state.valueType], as: T.self, "global")
    }

    /// Sets the global to a value of a Swift type: `try global.set(5 as Int32)`.
    ///
    /// - Throws: `SignatureMismatch` also when the global is immutable; `StoreMismatch`; what the conversion throws.
    public func set<T: WasmValue>(_ value: T) throws {
        let slots = try store.slots(value, as: [state.valueType], "global")
        guard state.type.isMutable else {
            let type = store.registry.describe(state.valueType)
            throw SignatureMismatch(subject: "global", expected: type, found: "(mut \(type))")
        }
        set(GlobalCell(slots))
    }

    /// Sets the global.
    ///
    /// - Throws: `SignatureMismatch` also when the global is immutable; `StoreMismatch`.
    public func set(_ value: Value) throws {
        guard state.type.isMutable, let slots = try Value.slots(of: [value], as: [state.valueType], in: store) else {
            let type = store.registry.describe(state.valueType)
            throw SignatureMismatch(
                subject: "global", expected: state.type.isMutable ? "(mut \(type))" : type,
                found: "(mut \(value.typeDescription))")
        }
        set(GlobalCell(slots))
    }

    private func set(_ bits: GlobalCell) {
        state.cell.bits = bits
        store.state.border?.recorder?.set(state)
    }
}

extension Global: Equatable {
    public static func == (a: Global, b: Global) -> Bool { a.state === b.state }
}

extension Global: CustomStringConvertible {
    public var description: String { "global of type \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")" }
}

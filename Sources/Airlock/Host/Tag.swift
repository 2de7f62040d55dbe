/// A tag of a store: what kind of exception one is, and the types of the values that it carries (spec 4.2.11).
///
/// It has reference semantics: two tags are equal if they are the same one, whatever their types.
public struct Tag {
    /// The store to which the tag belongs.
    public let store: Store
    let state: TagInstance

    init(store: Store, state: TagInstance) {
        self.store = store
        self.state = state
    }

    /// Makes a tag that instances can import, for exceptions that carry values of these types.
    ///
    /// - Parameters:
    ///   - values: The types of what exceptions carry.
    ///   - store: The store to which it belongs.
    ///   - module: Whose types the indices in `values` count.
    ///   - name: For messages.
    /// - Throws: `UnknownType`, `LimitError`, `UnsupportedFeature`.
    public init(_ values: [ValueType], of module: Module? = nil, name: String? = nil, in store: Store) throws {
        let type = try store.engine.canonical(FunctionType(parameters: values), of: module)
        self.init(store: store, state: TagInstance(type, name: name, owner: store.state.identity))
    }

    /// Makes a tag for exceptions that carry values of Swift types: `Tag(carrying: (Int32, Double).self, in: store)`.
    /// The name is for messages.
    ///
    /// - Throws: `LimitError`.
    public init<each T: WasmValue>(carrying _: (repeat each T).Type, name: String? = nil, in store: Store) throws {
        let types = WasmKinds(repeat (each T).self).types
        try self.init(types.map { store.registry.valueType($0) }, name: name, in: store)
    }

    /// The types of the values are the parameters; there are no results.
    public var type: FunctionType {
        state.type.signature.map { store.registry.functionType($0) } ?? FunctionType()
    }
}

extension Tag: Equatable {
    public static func == (a: Tag, b: Tag) -> Bool { a.state === b.state }
}

extension Tag: CustomStringConvertible {
    public var description: String { "tag of type \(type)" }
}

/// What instances are given for their imports, by module and name.
///
/// Can be shared between threads and serve many instances. Functions of the host that are given as closures belong to no
/// store, and so may run on any thread. What belongs to a store serves instances of that store alone, on its thread: so
/// do closures that are given along with a store.
public struct Imports: @unchecked Sendable {
    // Safe to send, because what belongs to a store comes to light only where an instance is made in that very store.

    enum Definition {
        /// The object keeps alive what is given.
        case extern(Store, ExternInstance, AnyObject?)
        /// The store is nil for a closure that may run anywhere.
        case hostFunction(Store?, HostFunctionDefinition)
    }

    private var definitions: [Key: Definition] = [:]

    private struct Key: Hashable {
        let module: Name
        let name: Name
    }

    /// Nothing: for modules that import nothing, and to begin with.
    public init() {}

    private mutating func set(_ module: String, _ name: String, _ definition: Definition) {
        definitions[Key(module: Name(module), name: Name(name))] = definition
    }

    /// Gives a function of the host. Its Swift types serve each import whose type they can stand for.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, _ body: @escaping @Sendable (repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, nil, HostFunctionDefinition(body))
    }

    /// Gives a function of the host that wants to know its caller.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, _ body: @escaping @Sendable (Caller, repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, nil, HostFunctionDefinition(body))
    }

    /// Gives a function of the host to instances of one store, which run on one thread at a time: so the closure may
    /// change what it captures.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, in store: Store,
        _ body: @escaping (repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, store, HostFunctionDefinition(body))
    }

    /// The same for a function that wants to know its caller.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, in store: Store,
        _ body: @escaping (Caller, repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, store, HostFunctionDefinition(body))
    }

    @usableFromInline
    mutating func define(_ module: String, _ name: String, _ store: Store?, _ definition: HostFunctionDefinition) {
        set(module, name, .hostFunction(store, definition))
    }

    /// Gives a function of a store: a guest's, or one that was made before.
    public mutating func define(_ module: String, _ name: String, _ function: Function) {
        set(module, name, .extern(function.store, .function(function.handle), function.owner))
    }

    /// Gives a memory of a store, which guests then share.
    public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
        set(module, name, .extern(memory.store, .memory(memory.state), nil))
    }

    /// Gives a table of a store, which guests then share.
    public mutating func define(_ module: String, _ name: String, _ table: Table) {
        set(module, name, .extern(table.store, .table(table.state), table.keeper))
    }

    /// Gives a global of a store, which guests then share if it is mutable.
    public mutating func define(_ module: String, _ name: String, _ global: Global) {
        set(module, name, .extern(global.store, .global(global.state), global.keeper))
    }

    /// Gives a tag of a store: exceptions with it are caught by all that are given the same one.
    public mutating func define(_ module: String, _ name: String, _ tag: Tag) {
        set(module, name, .extern(tag.store, .tag(tag.state), nil))
    }

    /// Gives everything that an instance exports, under a module name.
    public mutating func define(_ module: String, _ instance: Instance) {
        for export in instance.module.decoded.exports {
            guard let extern = instance.state.export(export.name) else { continue }
            definitions[Key(module: Name(module), name: export.name)] = .extern(instance.store, extern, instance.state)
        }
    }
}

extension Imports {
    /// What is given for each import of a module. Nothing is made before all is known to fit.
    ///
    /// - Throws: `LinkError`, `StoreMismatch`, `LimitError`.
    func resolve(for module: Module, in store: Store) throws -> [ExternInstance] {
        let imports = module.decoded.imports
        // Keeps the numbers of types that are known for no other reason yet.
        var types: [DefinedType] = []
        defer { withExtendedLifetime(types) {} }
        try store.state.link(module.loaded) { index in
            let declared = imports[index]
            switch definition(for: declared) {
            case nil: return nil
            case .extern(let owner, let extern, _):
                try Self.check(owner, store, declared)
                return store.state.type(of: extern)
            case .hostFunction(let owner, let definition):
                if let owner { try Self.check(owner, store, declared) }
                types.append(try definition.type(for: module.functionType(of: declared), store.registry))
                return types.last.map { .function($0.id) }
            }
        }
        return try imports.compactMap { declared in
            switch definition(for: declared) {
            case nil: return nil
            case .extern(_, let extern, _): return extern
            case .hostFunction(_, let definition):
                let type = try definition.type(for: module.functionType(of: declared), store.registry)
                let name = "\(declared.module).\(declared.name)"
                return .function(try definition.make(in: store, name: name, type: type).handle)
            }
        }
    }

    private static func check(_ owner: Store, _ store: Store, _ declared: Import) throws {
        guard owner === store else { throw StoreMismatch(subject: "import \(declared.module).\(declared.name)") }
    }

    private func definition(for declared: Import) -> Definition? {
        definitions[Key(module: declared.module, name: declared.name)]
    }
}

extension Module {
    /// The type of a function that is imported; nil for other imports.
    fileprivate func functionType(of declared: Import) -> DefinedType? {
        guard case .function(let index) = declared.type else { return nil }
        return validated.types[index.position]
    }
}

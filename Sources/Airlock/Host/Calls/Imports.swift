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

    /// Gives what an instance exports, or what was made for the purpose, under another name.
    public mutating func define(_ module: String, _ name: String, _ extern: Extern) {
        switch extern {
        case .function(let function): define(module, name, function)
        case .table(let table): define(module, name, table)
        case .memory(let memory): define(module, name, memory)
        case .global(let global): define(module, name, global)
        case .tag(let tag): define(module, name, tag)
        }
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
    /// All that keeps a module from being linked with these imports: what is missing, and what is of a wrong type, in the
    /// module's order; nothing where it can be instantiated. No instance is made, and nothing of the module runs.
    ///
    ///     for problem in try imports.problems(for: plugin) { print(problem) }
    ///
    /// - Parameter module: The module that is to be linked.
    /// - Parameter store: The one in which the module would be instantiated. Without it, what belongs to a store is only
    ///   known to be given: its type is not compared, as another thread may have that store.
    /// - Throws: `StoreMismatch` where something given belongs to another store than `store`; `LimitError`.
    public func problems(for module: Module, in store: Store? = nil) throws -> [LinkError.Problem] {
        if let store, store.engine !== module.engine { throw StoreMismatch(subject: "module") }
        let registry = module.engine.registry
        let imports = module.decoded.imports
        // Keeps the numbers of types that are known for no other reason yet.
        var types: [DefinedType] = []
        defer { withExtendedLifetime(types) {} }
        let problems = try module.loaded.problems(registry) { index, expected in
            let declared = imports[index]
            switch definition(for: declared) {
            case nil: return nil
            case .extern(let owner, let extern, _):
                guard let store else { return expected }
                try Self.check(owner, store, declared)
                return store.state.type(of: extern)
            case .hostFunction(let owner, let definition):
                if let owner, let store { try Self.check(owner, store, declared) }
                types.append(try definition.type(for: module.functionType(of: declared), registry))
                return types.last.map { .function($0.id) }
            }
        }
        return suggesting(for: problems)
    }

    /// The same problems, those that messages show with what was probably meant.
    private func suggesting(for problems: [LinkError.Problem]) -> [LinkError.Problem] {
        var problems = problems
        for index in problems.indices.prefix(LinkError.shown) where problems[index].reason == .unknownImport {
            problems[index].suggestion = suggestion(for: problems[index])
        }
        return problems
    }

    /// What is given under the same name in another module, or else under the most similar name in the same one.
    private func suggestion(for problem: LinkError.Problem) -> String? {
        let wanted = Array(problem.name.utf8)
        var best: (distance: Int, text: String)?
        for key in definitions.keys {
            let isSameModule = key.module == Name(problem.module)
            let distance: Int? =
                isSameModule
                ? Array(key.name.string.utf8).editDistance(to: wanted, limit: max(1, wanted.count / 4))
                : key.name == Name(problem.name) ? 0 : nil
            guard let distance else { continue }
            let text = "\(key.module.string.quotedForMessage).\(key.name.string.quotedForMessage)"
            if let best, (best.distance, best.text) < (distance, text) { continue }
            best = (distance, text)
        }
        return best?.text
    }

    /// What is given for each import of a module. Nothing is made before all is known to fit.
    ///
    /// - Throws: `LinkError`, `StoreMismatch`, `LimitError`.
    func resolve(for module: Module, in store: Store) throws -> [ExternInstance] {
        let problems = try problems(for: module, in: store)
        guard problems.isEmpty else { throw LinkError(problems) }
        let imports = module.decoded.imports
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

extension [UInt8] {
    /// Names longer than this are not compared: they may come from anywhere, and time grows with the square.
    private static var comparedCount: Int { 64 }

    /// How many bytes must be added, taken away or replaced to make one name of the other; nil for more than `limit`.
    fileprivate func editDistance(to other: [UInt8], limit: Int) -> Int? {
        guard Swift.max(count, other.count) <= Self.comparedCount else { return nil }
        var row = [Int](0...other.count)
        for (line, byte) in enumerated() {
            var diagonal = row[0]
            row[0] = line &+ 1
            for (column, wanted) in other.enumerated() {
                let replaced = diagonal &+ (byte == wanted ? 0 : 1)
                diagonal = row[column &+ 1]
                row[column &+ 1] = Swift.min(replaced, Swift.min(row[column], diagonal) &+ 1)
            }
        }
        return row[other.count] <= limit ? row[other.count] : nil
    }
}

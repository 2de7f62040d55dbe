/// A module with memory of its own: what a host calls.
///
/// After an error it stays usable. Memories, tables and globals are then as the guest left them, in the middle of what it was
/// doing; only the pointer to the stack that compiled code keeps in memory is put back to what it was when the host called
/// (`Module.shadowStackPointer`). What the guest holds for itself, such as locks and half-built lists, is not: where that
/// matters, make a store with `poisonOnTrap`, or a new instance.
///
/// It has reference semantics: copies stand for the same instance.
public struct Instance {
    /// The store that owns the instance and all it uses, and on whose thread it is called.
    public let store: Store
    /// What the instance was made of.
    public let module: Module
    let state: InstanceState

    /// Links a module, runs its data and element segments, and its start function.
    ///
    /// - Parameters:
    ///   - module: The module whose instance is made.
    ///   - imports: One for each import of the module; more do no harm.
    ///   - store: Without one, the instance gets a store of its own.
    ///   - inspector: Looks on while the guest uses its memory, which then runs slower: see `Inspector`.
    /// - Throws: `LinkError`, `LimitError`, `StoreMismatch`; what the start function throws; `Trap` or
    ///   `HeapAccessOutOfBounds` for a segment that does not fit.
    public init(
        _ module: Module, imports: Imports = Imports(), store: Store? = nil, inspector: Inspector? = nil
    ) throws {
        try self.init(module, imports: imports, store: store, restoring: nil, inspector: inspector)
    }

    init(
        _ module: Module, imports: Imports, store: Store?, restoring captured: CapturedInstance?,
        inspector: Inspector? = nil
    ) throws {
        let store = try store ?? Store(engine: module.engine)
        guard store.engine === module.engine else { throw StoreMismatch(subject: "module") }
        self.store = store
        self.module = module
        state = try store.state.instantiate(
            module.loaded, imports: imports.resolve(for: module, in: store), restoring: captured,
            inspector: inspector)
    }

    init(store: Store, state: InstanceState) {
        self.init(store: store, state: state, module: Module(engine: store.engine, loaded: state.module))
    }

    init(store: Store, state: InstanceState, module: Module) {
        self.store = store
        self.state = state
        self.module = module
    }

    // MARK: Exports

    /// An exported function, called with values whose types are checked at each call.
    ///
    /// - Throws: `ExportError`.
    public func function(_ name: String) throws -> Function {
        // Many hosts call one function again and again by its name.
        if let latest = state.latestFunction, latest.name.string == name, latest.name == Name(name) {
            return Function(store: store, handle: latest.handle, owner: state)
        }
        let extern = state.export(Name(name))
        guard case .function(let handle)? = extern else { throw missing(name, .function, extern) }
        let function = Function(store: store, handle: handle)
        if function.owner === state { state.latestFunction = (Name(name), handle) }
        return function
    }

    /// An exported function as a Swift closure, its types checked now:
    /// `instance.function("add", as: ((Int32, Int32) -> Int32).self)`.
    ///
    /// - Throws: `ExportError`, `SignatureMismatch`.
    @inlinable
    public func function<each P: WasmValue, each R: WasmValue>(
        _ name: String, as type: ((repeat each P) -> (repeat each R)).Type
    ) throws -> (repeat each P) throws -> (repeat each R) {
        try function(name).typed(as: type, name: name)
    }

    /// - Throws: `ExportError`.
    public func memory(_ name: String = "memory") throws -> Memory {
        let extern = state.export(Name(name))
        guard case .memory(let memory)? = extern else { throw missing(name, .memory, extern) }
        return Memory(store: store, state: memory, name: name)
    }

    /// - Throws: `ExportError`.
    public func table(_ name: String) throws -> Table {
        let extern = state.export(Name(name))
        guard case .table(let table)? = extern else { throw missing(name, .table, extern) }
        return Table(store: store, state: table)
    }

    /// - Throws: `ExportError`.
    public func global(_ name: String) throws -> Global {
        let extern = state.export(Name(name))
        guard case .global(let global)? = extern else { throw missing(name, .global, extern) }
        return Global(store: store, state: global)
    }

    /// - Throws: `ExportError`.
    public func tag(_ name: String) throws -> Tag {
        let extern = state.export(Name(name))
        guard case .tag(let tag)? = extern else { throw missing(name, .tag, extern) }
        return Tag(store: store, state: tag)
    }

    private func missing(_ name: String, _ expected: ExternKind, _ found: ExternInstance?) -> ExportError {
        ExportError(name: name, expected: expected, found: found?.kind)
    }
}

extension Instance: Equatable {
    public static func == (a: Instance, b: Instance) -> Bool { a.state === b.state }
}

extension Instance: CustomStringConvertible {
    public var description: String { "instance" + (module.name.map { " of \($0.quotedForMessage)" } ?? "") }
}

extension ExternInstance {
    var kind: ExternKind {
        switch self {
        case .function: .function
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        }
    }
}

/// What instances are given for their imports, by module and name.
public struct Imports {
    enum Definition {
        case extern(Store, ExternInstance)
        case hostFunction(HostFunctionDefinition)
    }

    private var definitions: [Key: Definition] = [:]

    private struct Key: Hashable {
        let module: Name
        let name: Name
    }

    public init() {}

    func definition(_ module: Name, _ name: Name) -> Definition? { definitions[Key(module: module, name: name)] }

    private mutating func set(_ module: String, _ name: String, _ definition: Definition) {
        definitions[Key(module: Name(module), name: Name(name))] = definition
    }

    /// Gives a function of the host. It belongs to no store yet, so the same imports can serve many instances.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, _ body: @escaping (repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, HostFunctionDefinition(body))
    }

    /// Gives a function of the host that wants to know its caller.
    @inlinable
    public mutating func define<each P: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String, _ body: @escaping (Caller, repeat each P) throws -> (repeat each R)
    ) {
        define(module, name, HostFunctionDefinition(body))
    }

    @usableFromInline
    mutating func define(_ module: String, _ name: String, _ definition: HostFunctionDefinition) {
        set(module, name, .hostFunction(definition))
    }

    public mutating func define(_ module: String, _ name: String, _ function: Function) {
        set(module, name, .extern(function.store, .function(function.handle)))
    }

    public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
        set(module, name, .extern(memory.store, .memory(memory.state)))
    }

    public mutating func define(_ module: String, _ name: String, _ table: Table) {
        set(module, name, .extern(table.store, .table(table.state)))
    }

    public mutating func define(_ module: String, _ name: String, _ global: Global) {
        set(module, name, .extern(global.store, .global(global.state)))
    }

    /// Gives everything that an instance exports, under a module name.
    public mutating func define(_ module: String, _ instance: Instance) {
        for export in instance.module.decoded.exports {
            guard let extern = instance.state.export(export.name) else { continue }
            definitions[Key(module: Name(module), name: export.name)] = .extern(instance.store, extern)
        }
    }
}

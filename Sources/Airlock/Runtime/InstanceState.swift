/// An instance of a module in a store (spec 4.2.5).
package final class InstanceState {
    package let module: LoadedModule
    /// Position in the store's list of instances.
    let number: Int
    let storage: InstanceStorage
    // Index spaces, imports first.
    package internal(set) var memories: [MemoryInstance] = []
    package internal(set) var tables: [TableInstance] = []
    package internal(set) var globals: [GlobalInstance] = []
    package internal(set) var tags: [TagInstance] = []
    /// The references of each element segment; empty once dropped.
    var elements: [[UInt64]] = []
    var isDataDropped: [Bool]
    /// What the bridge found out about the exports.
    var bridge = BridgeCache()

    init(_ module: LoadedModule, number: Int) {
        self.module = module
        self.number = number
        let validated = module.validated
        isDataDropped = Array(repeating: false, count: validated.module.data.count)
        storage = InstanceStorage(
            number: number,
            .init(
                functions: validated.functions.count,
                ownFunctions: validated.functions.count &- validated.importedFunctionCount,
                globals: validated.globals.count,
                ownGlobals: validated.globals.count &- validated.importedGlobalCount,
                memories: validated.memories.count, tables: validated.tables.count))
    }

    /// The bytes of a data segment: none once it is dropped.
    func data(_ index: Int) -> ArraySlice<UInt8> {
        isDataDropped[index] ? [] : module.validated.module.bytes[module.validated.module.data[index].range]
    }

    package func export(_ name: Name) -> ExternInstance? {
        guard let export = module.exports[name] else { return nil }
        let index = Int(export.index)
        switch export.kind {
        case .function: return .function(storage.function(index))
        case .table: return .table(tables[index])
        case .memory: return .memory(memories[index])
        case .global: return .global(globals[index])
        case .tag: return .tag(tags[index])
        }
    }

    /// The export name of a memory, for messages.
    func name(ofMemory index: Int) -> String? {
        for export in module.validated.module.exports where export.kind == .memory && export.index == index {
            return export.name.string
        }
        return module.validated.module.names.memories[UInt32(truncatingIfNeeded: index)]
    }
}

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
    private(set) var elements: [[UInt64]] = []
    var isDataDropped: [Bool]
    /// Who looks on; nil where nobody does.
    private(set) var inspector: Inspector?
    /// Whether its instructions are counted one by one.
    var isProfiled = false
    /// Of functions that were called of which the inspector knows what they do.
    private var inspectedFunctions: [Int: InspectedFunction] = [:]
    /// What the bridge found out about the exports.
    var bridge = BridgeCache()
    /// The function of its own that was looked up last by the name of its export.
    var latestFunction: (name: Name, handle: FunctionHandle)?
    /// The default memory with the allocator that was found for it; nil before the first transfer.
    var usualTarget: BridgeTarget?
    /// Why functions of this instance are not entered any more; nil while they are.
    private(set) var poison: String?
    /// How many of its own functions are in the store's table.
    var madeFunctionCount = 0
    private let account: ResourceAccount
    /// What is counted for this instance.
    private var byteCount: UInt64

    /// - Throws: `LimitError`.
    init(_ module: LoadedModule, number: Int, serial: UInt64, account: ResourceAccount) throws(LimitError) {
        self.module = module
        self.number = number
        self.account = account
        let validated = module.validated
        byteCount = validated.instanceBytes
        try account.demand(byteCount, for: .instance)
        isDataDropped = Array(repeating: false, count: validated.module.data.count)
        storage = InstanceStorage(
            number: number, serial: serial,
            .init(
                functions: validated.functions.count,
                ownFunctions: validated.functions.count &- validated.importedFunctionCount,
                globals: validated.globals.count,
                ownGlobals: validated.globals.count &- validated.importedGlobalCount,
                memories: validated.memories.count, tables: validated.tables.count))
        storage.setOwner(self)
    }

    deinit { account.giveBack(byteCount, of: .instance) }

    // MARK: Inspection

    /// Lets an inspector look on what the functions of this instance do with its memories. Before any of them is called.
    ///
    /// - Throws: `LimitError`.
    func inspect(
        with inspector: Inspector, of host: MemoryInspection.Host
    ) throws {
        self.inspector = inspector
        for memory in memories { try memory.inspect(with: inspector, of: host) }
        memories.first?.inspection?.setNullPage(bytes: module.validated.nullPageBytes(module.shadowStackPointer))
        for (index, memory) in memories.enumerated() {
            guard let trace = memory.inspection?.trace else { continue }
            trace.name = trace.name ?? name(ofMemory: index)
            trace.module = trace.module ?? module.validated.module.names.module
            if index == 0 { trace.stackTop = trace.stackTop ?? stackTop }
        }
    }

    /// Where the guest's stack begins.
    private var stackTop: UInt64? {
        guard let global = module.shadowStackPointer?.global else { return nil }
        let decoded = module.validated.module
        let position = Int(global) &- module.validated.importedGlobalCount
        guard decoded.globals.indices.contains(position) else { return nil }
        return decoded.constantAddress(of: decoded.globals[position].initializer)
    }

    func inspectedFunction(_ index: Int) -> InspectedFunction? {
        if let known = inspectedFunctions[index] { return known }
        let found = InspectedFunction(module.validated, function: index)
        inspectedFunctions[index] = found
        return found
    }

    /// Keeps the references of the next element segment.
    func add(elements segment: [UInt64]) { elements.append(segment) }

    func dropElements(_ index: Int) {
        let dropped = UInt64(elements[index].count) &* 8
        elements[index] = []
        account.giveBack(dropped, of: .instance)
        byteCount &-= dropped
    }

    /// Makes the segments what they were, and lets functions be entered again.
    func reset(elements segments: [[UInt64]], isDataDropped: [Bool]) throws(LimitError) {
        let (old, new) = (Self.byteCount(of: elements), Self.byteCount(of: segments))
        if new > old {
            try account.demand(new &- old, for: .instance)
        } else {
            account.giveBack(old &- new, of: .instance)
        }
        byteCount = byteCount &- old &+ new
        elements = segments
        self.isDataDropped = isDataDropped
        poison = nil
    }

    private static func byteCount(of segments: [[UInt64]]) -> UInt64 {
        segments.reduce(0) { $0 &+ UInt64($1.count) &* 8 }
    }

    /// Lets no function of this instance be entered again.
    func poison(_ error: any Error) {
        guard poison == nil else { return }
        poison = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
        storage.resetFunctions()
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

    /// The memory that is exported, or imported, as "memory".
    private(set) var usualMemory: MemoryInstance?

    /// Notes the usual memory, once all are there: nearly each function of the host asks for it.
    func findUsualMemory() { usualMemory = module.usualMemory.map { memories[$0] } }

    /// The memory that is exported under a name, or else imported.
    func memory(named name: Name) -> MemoryInstance? { module.memoryIndex(named: name).map { memories[$0] } }

    /// The export name of a memory, for messages.
    func name(ofMemory index: Int) -> String? {
        for export in module.validated.module.exports where export.kind == .memory && export.index == index {
            return export.name.string
        }
        return module.validated.module.names.memories[UInt32(truncatingIfNeeded: index)]
    }
}

extension ValidatedModule {
    /// What an instance takes besides its memories and tables, roughly.
    var instanceBytes: UInt64 {
        var bytes: UInt64 = 1024
        func add(_ count: Int, each size: UInt64) { bytes &+= UInt64(count) &* size }
        add(functions.count, each: 8)
        // A record, and a place in the store's table.
        add(functions.count &- importedFunctionCount, each: FunctionHandle.byteCount &+ 8)
        add(globals.count, each: 16)
        add(globals.count &- importedGlobalCount, each: 80)
        add(memories.count &+ tables.count, each: 256)
        add(tags.count, each: 64)
        add(module.data.count, each: 1)
        for segment in module.elements { add(segment.items.count &+ 5, each: 8) }
        return bytes
    }
}

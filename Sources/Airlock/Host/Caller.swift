/// The guest that calls a host function.
public struct Caller {
    public let store: Store
    private let state: InstanceState?
    /// Nil when the host calls its own function.
    public var instance: Instance? { state.map { Instance(store: store, state: $0) } }

    @usableFromInline
    init(of call: HostCall) {
        store = Store.owner(of: call.store)
        state = call.caller
    }

    /// A memory that the calling instance exports, or imports, under a name.
    ///
    /// - Throws: `ExportError`, also when no guest is calling.
    public func memory(_ name: String = "memory") throws -> Memory {
        guard let instance else { throw ExportError(name: name, expected: .memory, found: nil) }
        if let memory = instance.importedMemory(name) { return memory }
        return try instance.memory(name)
    }
}

extension Instance {
    /// Nil where an export has the name, which comes first, or where no import does.
    fileprivate func importedMemory(_ name: String) -> Memory? {
        let key = Name(name)
        guard state.module.exports[key] == nil else { return nil }
        var index = 0
        for declared in module.decoded.imports where declared.type.kind == .memory {
            if declared.name == key { return Memory(store: store, state: state.memories[index], name: name) }
            index &+= 1
        }
        return nil
    }
}

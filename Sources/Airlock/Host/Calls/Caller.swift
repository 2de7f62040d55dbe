/// The guest that calls a host function.
public struct Caller {
    /// The store in which the call runs: where functions of the host make what they return.
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
        // Most host functions ask for this one, each time that they are called.
        let isUsual = name == "memory"
        if let memory = isUsual ? state?.usualMemory : state?.memory(named: Name(name)) {
            return Memory(store: store, state: memory, name: name)
        }
        guard let instance else { throw ExportError(name: name, expected: .memory, found: nil) }
        return try instance.memory(name)
    }
}

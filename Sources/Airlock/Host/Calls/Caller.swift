/// The guest that calls a host function.
public struct Caller {
    /// The store in which the call runs: where functions of the host make what they return.
    public let store: Store
    // Not the instance itself, which would have to be counted at each call of a function of the host.
    private let number: Int
    private let serial: UInt64

    private var state: InstanceState? {
        let machine = store.state
        if machine.context.instanceSerial == serial { return machine.current }
        return machine.instance(number).flatMap { $0.storage.serial == serial ? $0 : nil }
    }

    /// Nil when the host calls its own function, and when the instance is gone because this value was kept for longer than
    /// the call.
    public var instance: Instance? { state.map { Instance(store: store, state: $0) } }

    @usableFromInline
    init(of call: HostCall) {
        store = Store.owner(of: call.store)
        number = call.store.context.instanceNumber
        serial = call.store.context.instanceSerial
    }

    /// A memory that the calling instance exports, or imports, under a name.
    ///
    /// - Throws: `ExportError`, also when no guest is calling.
    public func memory(_ name: String = "memory") throws -> Memory {
        // Most host functions ask for this one, each time that they are called.
        let isUsual = name == "memory"
        if isUsual, store.state.context.instanceSerial == serial,
            let memory = store.state.context.withCurrent(InstanceState.self, { $0.usualMemory })
        {
            return Memory(store: store, state: memory, name: name)
        }
        let state = state
        if let memory = isUsual ? state?.usualMemory : state?.memory(named: Name(name)) {
            return Memory(store: store, state: memory, name: name)
        }
        guard let instance else { throw ExportError(name: name, expected: .memory, found: nil) }
        return try instance.memory(name)
    }
}

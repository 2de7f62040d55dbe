/// The guest that calls a host function.
public struct Caller {
    public let store: Store
    /// Nil when the host calls its own function.
    public let instance: Instance?

    @usableFromInline
    init(of call: HostCall) {
        let store = Store.owner(of: call.store)
        self.store = store
        instance = call.caller.map { Instance(store: store, state: $0) }
    }

    /// A memory that the calling instance exports.
    ///
    /// - Throws: `ExportError`, also when no guest is calling.
    public func memory(_ name: String = "memory") throws -> Memory {
        guard let instance else { throw ExportError(name: name, expected: .memory, found: nil) }
        return try instance.memory(name)
    }
}

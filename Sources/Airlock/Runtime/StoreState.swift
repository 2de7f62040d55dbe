/// All that a store owns, and the machine that runs its functions. Everything it ever made lives as long as it does, so
/// that no handle can dangle. Not for use by two threads at once.
package final class StoreState {
    package let registry: TypeRegistry
    package let limits: ResourceLimits
    let context: MachineContext
    private let hostRecords = HostRecords()
    /// The public face of this state, for host functions that ask for it. Its end is noted here by itself: a weak reference
    /// would make every retain of it slower.
    unowned var owner: AnyObject?

    package internal(set) var instances: [InstanceState] = []
    private(set) var memories: [MemoryInstance] = []
    private(set) var tables: [TableInstance] = []
    private(set) var hostFunctions: [HostFunction] = []
    /// What host references stand for: reference n is element n - 1.
    private var hostReferences: [any Sendable] = []
    /// What the bridge was given of late.
    var hostBuffers = HostBufferLog()

    /// What exception references stand for: reference n is element n - 1.
    private var exceptions: [ExceptionInstance] = []

    // MARK: State of the machine

    /// The instance whose function runs.
    var current: InstanceState? { instance(context.instanceNumber) }
    /// Calls between instances that have not returned: where to, to which instance, and the frame whose first slots will
    /// hold the results.
    var switches: [(returnTo: CodePointer, instance: InstanceState?, frame: Frame)] = []

    package init(registry: TypeRegistry, limits: ResourceLimits) throws {
        self.registry = registry
        self.limits = limits
        let handlers = HandlerTable.shared
        let exits = CodeMemory([handlers.cell(.halt), 0, handlers.cell(.switchBack), 0])
        let bytes = max(limits.guestStackBytes, 4096)
        guard
            let context = MachineContext(
                stackBytes: bytes, depthLimit: min(limits.hostCallDepth, 1 << 16), exits: exits)
        else {
            throw LimitError("bytes of guest stack", limit: 0, demand: UInt64(bytes))
        }
        self.context = context
    }

    /// Nil for the negative number that stands for no instance.
    func instance(_ number: Int) -> InstanceState? { number >= 0 && number < instances.count ? instances[number] : nil }

    // MARK: Making things

    package func makeMemory(_ type: MemoryType) throws -> MemoryInstance {
        guard memories.count < limits.memories else {
            throw LimitError("memories", limit: UInt64(limits.memories), demand: UInt64(memories.count) &+ 1)
        }
        let memory = try MemoryInstance(type, limits: limits)
        memories.append(memory)
        return memory
    }

    package func makeTable(
        _ type: TableType, element: CanonicalType, filledWith value: UInt64
    ) throws -> TableInstance {
        guard tables.count < limits.tables else {
            throw LimitError("tables", limit: UInt64(limits.tables), demand: UInt64(tables.count) &+ 1)
        }
        let table = try TableInstance(type, element: element, filledWith: value, limits: limits)
        tables.append(table)
        return table
    }

    package func makeGlobal(_ type: GlobalType, valueType: CanonicalType, value: UInt64) -> GlobalInstance {
        let global = GlobalInstance(type, valueType: valueType, cell: hostRecords.makeGlobal())
        global.cell.value = value
        return global
    }

    package func makeFunction(_ function: HostFunction) throws -> FunctionHandle {
        guard let signature = function.type.signature else { throw LimitError("function types", limit: 0, demand: 1) }
        let handle = hostRecords.makeFunction(
            type: function.type.id, reference: try nextFunctionReference(), number: hostFunctions.count,
            parameterSlots: signature.parameterSlots.count, resultSlots: signature.resultSlots.count,
            handler: HandlerTable.shared.cell(.hostCallStub))
        hostFunctions.append(function)
        context.add(handle)
        return handle
    }

    func nextFunctionReference() throws -> UInt32 {
        guard let reference = UInt32(exactly: context.functionCount), reference < .max else {
            throw LimitError("functions of a store", limit: UInt64(UInt32.max), demand: UInt64(context.functionCount))
        }
        return reference
    }

    // MARK: References

    package func function(_ reference: UInt64) -> FunctionHandle? { context.function(reference) }

    /// A reference that guests can hold but not look into.
    package func makeHostReference(_ value: any Sendable) -> UInt64 {
        hostReferences.append(value)
        return UInt64(hostReferences.count)
    }

    /// Nil when the store may make no more.
    func makeExceptionReference(_ exception: ExceptionInstance) -> UInt64? {
        guard exceptions.count < limits.exceptionReferences else { return nil }
        exceptions.append(exception)
        return UInt64(exceptions.count)
    }

    /// Nil for null and for what is no reference of this store.
    func exception(_ reference: UInt64) -> ExceptionInstance? {
        guard reference > 0, reference <= UInt64(exceptions.count) else { return nil }
        return exceptions[Int(reference &- 1)]
    }

    /// Nil for null and for what is no reference of this store.
    package func hostReference(_ reference: UInt64) -> (any Sendable)? {
        guard reference > 0, reference <= UInt64(hostReferences.count) else { return nil }
        return hostReferences[Int(reference &- 1)]
    }
}

/// A function that the host gave to a store.
package final class HostFunction {
    package let type: DefinedType
    /// For backtraces.
    package let name: String?
    package let body: (HostCall) throws -> Void

    package init(type: DefinedType, name: String? = nil, body: @escaping (HostCall) throws -> Void) {
        self.type = type
        self.name = name
        self.body = body
    }
}

/// A call from the guest that a host function is to answer.
@usableFromInline
package struct HostCall {
    package let store: StoreState
    /// Arguments, and later results.
    @usableFromInline let frame: Frame

    /// The instance whose code calls; nil when no guest runs.
    package var caller: InstanceState? { store.current }

    /// Raw parameter `index`, which must be below the number of parameters.
    package func argument(_ index: Int) -> UInt64 { frame[index] }
    /// Sets raw result `index`, which must be below the number of results. Results overwrite parameters.
    package func setResult(_ index: Int, _ value: UInt64) { frame[index] = value }
}

/// All that a store owns, and the machine that runs its functions. Instances and functions that it made live as long as it
/// does, so that no reference can dangle. Not for use by two threads at once.
package final class StoreState {
    package let registry: TypeRegistry
    package var limits: ResourceLimits { account.limits }
    let account: ResourceAccount
    let identity = StoreIdentity()
    let context: MachineContext
    private let hostRecords = HostRecords()
    /// The public face of this state, for host functions that ask for it. Its end is noted here by itself: a weak reference
    /// would make every retain of it slower.
    unowned var owner: AnyObject?

    var instances: [InstanceState] = []
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
    /// Calls between instances that have not returned.
    var switches: [InstanceSwitch] = []
    /// How many calls by the host were open when a function of the host threw last; 0 where that no longer matters.
    var hostErrorDepth = 0
    /// Whether it was a function of the host that ended the call that the host just made.
    var isErrorOfHost: Bool { hostErrorDepth == context.depth &+ 1 }
    /// Whether an instance whose frames an error crossed is not entered again.
    let poisonsOnTrap: Bool

    package init(registry: TypeRegistry, limits: ResourceLimits, poisonsOnTrap: Bool = false) {
        self.registry = registry
        self.poisonsOnTrap = poisonsOnTrap
        let handlers = HandlerTable.shared
        let exits = CodeMemory([handlers.cell(.halt), 0, handlers.cell(.switchBack), 0])
        context = MachineContext(
            stackBytes: limits.stackBytes, depthLimit: min(limits.hostCallDepth, 1 << 16), exits: exits)
        account = ResourceAccount(limits)
    }

    /// Nil for the negative number that stands for no instance.
    func instance(_ number: Int) -> InstanceState? { number >= 0 && number < instances.count ? instances[number] : nil }

    // MARK: Making things

    package func makeMemory(_ type: MemoryType) throws -> MemoryInstance {
        try MemoryInstance(type, account: account)
    }

    package func makeTable(
        _ type: TableType, element: CanonicalType, filledWith value: UInt64
    ) throws -> TableInstance {
        try TableInstance(type, element: element, filledWith: value, account: account)
    }

    package func makeGlobal(_ type: GlobalType, valueType: CanonicalType, bits: GlobalCell) -> GlobalInstance {
        let global = GlobalInstance(type, valueType: valueType, cell: hostRecords.makeGlobal())
        global.cell.bits = bits
        return global
    }

    package func makeFunction(_ function: HostFunction) throws -> FunctionHandle {
        guard let signature = function.type.signature else { throw LimitError("function types", limit: 0, demand: 1) }
        try account.demand(HostFunction.byteCount, for: .instance)
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

    // MARK: Code

    /// Bodies whose code was counted, by module.
    private var countedBodies: [ObjectIdentifier: [Bool]] = [:]

    /// The code of a body of an instance's module, lowered where nobody did, and counted where this store did not.
    func code(ofBody body: Int, _ instance: InstanceState) throws -> CodePointer {
        let code = try instance.module.code(ofBody: body)
        let module = ObjectIdentifier(instance.module)
        let isCounted = countedBodies[module]?[body] ?? false
        if !isCounted {
            try account.demand(UInt64(code.byteCount), for: .code)
            let count = instance.module.validated.module.code.count
            countedBodies[module, default: Array(repeating: false, count: count)][body] = true
        }
        return code.memory.start
    }

    // MARK: Taking back

    /// How much a store has made.
    struct Mark {
        fileprivate let instances: Int
        fileprivate let functions: Int
        fileprivate let hostFunctions: Int
    }

    var mark: Mark {
        Mark(instances: instances.count, functions: context.functionCount, hostFunctions: hostFunctions.count)
    }

    /// Forgets what was made since. Nobody may hold a reference to it, not even a guest.
    func takeBack(to mark: Mark) {
        account.giveBack(UInt64(hostFunctions.count &- mark.hostFunctions) &* HostFunction.byteCount, of: .instance)
        context.removeFunctions(from: mark.functions)
        hostRecords.removeFunctions(from: mark.hostFunctions)
        hostFunctions.removeSubrange(mark.hostFunctions...)
        instances.removeSubrange(mark.instances...)
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
        guard account.take(exception.byteCount, for: .exception) else { return nil }
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

/// A call between instances that has not returned.
struct InstanceSwitch {
    /// Where to, and to which instance.
    let returnTo: CodePointer
    let caller: InstanceState?
    /// Its first slots will hold the results.
    let frame: Frame
    let entered: InstanceState
    /// The stack pointer of the instance that was entered, as it was then.
    let shadowStack: UInt64
}

/// A function that the host gave to a store.
package final class HostFunction {
    package let type: DefinedType
    /// For backtraces.
    package let name: String?
    package let body: (HostCall) throws -> Void

    /// What one takes with its record and its closure, roughly.
    static let byteCount: UInt64 = 256

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

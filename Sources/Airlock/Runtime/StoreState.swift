/// All that a store owns, and the machine that runs its functions. Instances and functions that it made live as long as it
/// does, so that no reference can dangle. Not for use by two threads at once.
package final class StoreState {
    package let registry: TypeRegistry
    package var limits: ResourceLimits { account.limits }
    let account: ResourceAccount
    let identity = StoreIdentity()
    let context: MachineContext
    let interrupts: Interrupts
    let hostRecords = HostRecords()
    /// The public face of this state, for host functions that ask for it.
    let owner = BackReference()

    var instances = NumberedTable<InstanceState>()
    var hostFunctions = NumberedTable<HostFunction>()
    /// Numbers of functions that were released.
    private var freeFunctions: [UInt32] = []
    /// What references stand for that lead out of the heap.
    var foreign = ForeignTable()
    /// What values of the host keep alive.
    let roots = HostRoots()
    /// What the bridge was given of late.
    let hostBuffers = HostBufferLog()

    /// The types that objects of this store can have, kept because their numbers stand in objects.
    var objectTypes: [DefinedTypeID: DefinedType] = [:]
    /// Whether a type may be known that neither a module nor an object has.
    var mayTypesBeUnused = false
    /// The operands of the constant expression being evaluated.
    var constants: [UInt64] = []
    /// What waits while the host's code runs, and may be references.
    var parked: [UInt64] = []
    /// How far the heap grows before it is collected again, in bytes.
    var heapGoal = 0

    /// How many entries of `foreign` there may be before the next collection.
    var foreignGoal = leastForeignGoal
    /// How many bytes of instances the latest collection has left.
    var usageAfterCollection: UInt64 = 0
    var collectionNumber = 0

    /// What the store holds for its guests now.
    package var usage: ResourceUsage {
        roots.takeReleased()
        return account.usage
    }

    /// How many functions there are.
    var functionCount: Int { context.functionCount &- 1 &- freeFunctions.count }

    // MARK: State of the machine

    /// The instance whose function runs.
    var current: InstanceState? { context.current(InstanceState.self) }
    /// How many calls by the host were open when a function of the host threw last; 0 where that no longer matters.
    var hostErrorDepth = 0
    /// Whether it was a function of the host that ended the call that the host just made.
    var isErrorOfHost: Bool { hostErrorDepth == context.depth &+ 1 }
    /// Whether an instance whose frames an error crossed is not entered again.
    let poisonsOnTrap: Bool

    /// How many calls were open when the innermost of those began that may wait without a thread; 0 for none.
    var asyncDepth = 0
    /// Where the machine stands that has left the thread at the end of its turn.
    var turnEnd: (handler: UInt64, pc: CodePointer, frame: Frame)?

    /// Looks on at instances that get no other inspector.
    var inspector: Inspector?
    /// Is told of crossings, of instances and functions of the host that were made since.
    private(set) var border: Border?
    /// Counts what instances execute that were made since, or looks what runs.
    var profiler: Profiler?
    /// After how many instructions an inspector begins a new slice of time.
    var sliceLength: Int64 = 1 << 6
    /// Whether an inspector looks on at an instance of the store.
    var isInspected = false

    /// What is known of the store's fuel; nil where guests need none.
    var fuel: FuelAccount?

    package init(
        registry: TypeRegistry, limits: ResourceLimits, fuel: UInt64? = nil,
        observer: (any ResourceObserver)? = nil, poisonsOnTrap: Bool = false, tracer: Tracer? = nil
    ) {
        self.registry = registry
        self.poisonsOnTrap = poisonsOnTrap
        let handlers = HandlerTable.shared
        let exits = CodeMemory([handlers.cell(.halt), 0, handlers.cell(.switchBack), 0, handlers.cell(.unreachable), 0])
        context = MachineContext(
            stackBytes: limits.stackBytes, depthLimit: min(limits.hostCallDepth, 1 << 16), exits: exits)
        account = ResourceAccount(limits, observer: observer)
        interrupts = Interrupts(context.shared)
        if let fuel {
            context.fuel = Int64(clamping: fuel)
            self.fuel = FuelAccount(given: UInt64(context.fuel))
        }
        if let tracer { border = Border(tracing: Tracing(tracer, of: self)) }
        if observer != nil {
            account.asHost = { [unowned self] body in asHost(above: currentStackEnd, body) }
        }
    }

    deinit {
        border?.recorder?.close()
        account.asHost = nil
        account.shrink(.heap, by: charge(heap.extent))
        interrupts.close()
    }

    /// Nil for the negative number that stands for no instance.
    func instance(_ number: Int) -> InstanceState? { instances[number] }

    /// Who tells a tracer; nil where there is none.
    var teller: Border? { border?.tracing == nil ? nil : border }

    /// Changes who is told of crossings.
    func changeBorder(_ body: (Border) -> Void) {
        let border = border ?? Border()
        body(border)
        self.border = border.isIdle ? nil : border
    }

    // MARK: Making things

    package func makeMemory(
        _ type: MemoryType, beginningWith captured: CapturedInstance.Memory? = nil
    ) throws -> MemoryInstance {
        let (bytes, overflow) = type.limits.minimum.multipliedReportingOverflow(by: MemoryInstance.pageBytes)
        collectForRoom(bytes: captured.map { UInt64($0.image.byteCount) } ?? (overflow ? .max : bytes))
        let memory = try MemoryInstance(type, beginningWith: captured, account: account)
        memory.teller = teller
        return memory
    }

    package func makeTable(
        _ type: TableType, element: CanonicalType, filledWith value: UInt64
    ) throws -> TableInstance {
        let (bytes, overflow) = type.limits.minimum.multipliedReportingOverflow(by: TableInstance.elementBytes)
        collectForRoom(bytes: overflow ? .max : bytes)
        let table = try TableInstance(type, element: element, filledWith: value, account: account)
        table.teller = teller
        return table
    }

    package func makeGlobal(_ type: GlobalType, valueType: CanonicalType, bits: GlobalCell) -> GlobalInstance {
        let storage = GlobalStorage()
        storage.cell.bits = bits
        return GlobalInstance(type, valueType: valueType, cell: storage.cell, storage: storage)
    }

    package func makeFunction(_ function: HostFunction) throws -> FunctionHandle {
        guard let signature = function.type.signature else { throw LimitError("function types", limit: 0, demand: 1) }
        try account.demand(HostFunction.byteCount, for: .instance)
        let number = hostFunctions.nextNumber
        let function = border.map { $0.wrap(function, number) } ?? function
        let handle = hostRecords.makeFunction(
            of: function, type: function.type.id, reference: try nextFunctionReference(), number: number,
            parameterSlots: signature.parameterSlots.count, resultSlots: signature.resultSlots.count,
            handler: HandlerTable.shared.cell(.hostCallStub))
        hostFunctions.insert(function)
        hostFunctionsOfLink?.append(number)
        context.add(handle)
        return handle
    }

    /// The number of the next function to be added.
    func nextFunctionReference() throws -> UInt32 {
        if let reference = freeFunctions.popLast() { return reference }
        guard let reference = UInt32(exactly: context.functionCount), reference < .max else {
            throw LimitError("functions of a store", limit: UInt64(UInt32.max), demand: UInt64(context.functionCount))
        }
        return reference
    }

    /// What keeps a function alive: its instance, or what the host gave.
    func owner(of function: FunctionHandle) -> AnyObject? {
        if let instance = function.instance { return instances[instance] }
        return hostFunctions[function.index]
    }

    /// The type of a function, from where it stands: a look into the registry takes a lock.
    func definedType(of function: FunctionHandle) -> DefinedType? {
        guard let number = function.instance else { return hostFunctions[function.index]?.type }
        guard let module = instances[number]?.module.validated, function.index < module.functions.count else {
            return nil
        }
        return module.types[module.functions[function.index].position]
    }

    // MARK: Code

    /// What was counted of a module's code, and how many instances have it.
    private struct CountedCode {
        var bodies: [Bool]
        var byteCount: UInt64 = 0
        var instanceCount = 0
    }

    /// How many instances were made.
    private var instanceSerial: UInt64 = 0

    /// An instance that is not entered yet.
    ///
    /// - Throws: `LimitError`.
    func makeInstance(of module: LoadedModule) throws(LimitError) -> InstanceState {
        instanceSerial &+= 1
        return try InstanceState(module, number: instances.nextNumber, serial: instanceSerial, account: account)
    }

    private var countedCode: [ObjectIdentifier: CountedCode] = [:]

    /// Enters an instance under its number.
    func add(_ instance: InstanceState) {
        instances.insert(instance)
        let count = instance.module.validated.module.code.count
        countedCode[
            ObjectIdentifier(instance.module), default: CountedCode(bodies: Array(repeating: false, count: count))
        ].instanceCount &+= 1
        interrupts.add(instance.module)
    }

    /// The code of a body of an instance's module, lowered where nobody did, and counted where this store did not.
    func code(ofBody body: Int, _ instance: InstanceState) throws -> CodePointer {
        var variant: CodeVariant = fuel == nil ? .plain : .metered
        if instance.inspector != nil { variant.insert(.observed) }
        if instance.isProfiled { variant.insert(.profiled) }
        let code = try instance.module.code(ofBody: body, as: variant)
        let module = ObjectIdentifier(instance.module)
        if countedCode[module]?.bodies[body] == false {
            let bytes = UInt64(code.byteCount)
            try account.demand(bytes, for: .code)
            countedCode[module]?.bodies[body] = true
            countedCode[module]?.byteCount &+= bytes
        }
        return code.memory.start
    }

    private func forgetCode(of instance: InstanceState) {
        interrupts.remove(instance.module)
        let module = ObjectIdentifier(instance.module)
        countedCode[module]?.instanceCount &-= 1
        guard let counted = countedCode[module], counted.instanceCount == 0 else { return }
        account.giveBack(counted.byteCount, of: .code)
        countedCode[module] = nil
    }

    // MARK: Releasing

    /// The functions of the host that were made for an instance that is being linked; nil while none is.
    var hostFunctionsOfLink: [Int]?

    /// Lets go of a function of the host, to which nothing refers any more.
    func releaseHostFunction(_ number: Int) -> HostFunction? {
        guard let function = hostFunctions.remove(number), let handle = hostRecords.function(number) else { return nil }
        release(handle)
        hostRecords.removeFunction(number)
        account.giveBack(HostFunction.byteCount, of: .instance)
        return function
    }

    private func release(_ function: FunctionHandle) {
        let reference = UInt32(truncatingIfNeeded: function.reference)
        context.release(function)
        freeFunctions.append(reference)
    }

    /// Lets go of an instance, to whose functions nothing refers any more.
    func releaseInstance(_ number: Int) -> InstanceState? {
        guard let instance = instances.remove(number) else { return nil }
        mayTypesBeUnused = true
        forgetCode(of: instance)
        for own in 0..<instance.madeFunctionCount { release(instance.storage.ownFunction(own)) }
        return instance
    }

    // MARK: References

    package func function(_ reference: UInt64) -> FunctionHandle? { context.function(reference) }

    /// A reference that guests can hold but not look into.
    ///
    /// - Throws: `LimitError`.
    package func makeHostReference(_ value: any Sendable) throws -> UInt64 {
        guard let reference = makeForeign(.host(value), collect: { collect() }) else {
            throw LimitError("bytes of a store", limit: limits.storeBytes, demand: account.usage.totalBytes)
        }
        return reference
    }

    /// Nil when the store may make no more.
    ///
    /// - Parameter stackEnd: Where the frames end that are still needed.
    func makeExceptionReference(_ exception: ExceptionInstance, stackEnd: Frame) -> UInt64? {
        makeForeign(.exception(exception)) { collect(keeping: exception, stackEnd: stackEnd) }
    }

    private func makeForeign(_ thing: ForeignTable.Thing, collect: () -> Void) -> UInt64? {
        let isTaken =
            foreign.count < foreignGoal && !heap.isStressed && account.take(thing.byteCount, for: thing.resource)
        if !isTaken {
            collect()
            guard account.take(thing.byteCount, for: thing.resource) else { return nil }
        }
        return foreign.insert(thing)
    }

    /// Nil for null and for what is no reference of this store.
    func exception(_ reference: UInt64) -> ExceptionInstance? {
        if case .exception(let exception) = foreign[reference] { exception } else { nil }
    }

    /// Nil for null and for what is no reference of this store.
    package func hostReference(_ reference: UInt64) -> (any Sendable)? {
        if case .host(let value) = foreign[reference] { value } else { nil }
    }
}

extension ForeignTable.Thing {
    var byteCount: UInt64 {
        switch self {
        case .host: ForeignTable.byteCount
        case .exception(let exception): ForeignTable.byteCount &+ exception.byteCount
        }
    }

    var resource: ResourceAccount.Resource {
        switch self {
        case .host: .heap
        case .exception: .exception
        }
    }
}

/// A function that the host gave to a store.
package final class HostFunction {
    package let type: DefinedType
    /// For backtraces.
    package let name: String?
    package let body: (HostCall) throws -> Void
    /// What a call runs that may wait; `body` throws `AsyncFunctionCalled` then.
    let asyncBody: AsyncBody?
    /// Its number among those that were made while the store was recorded.
    let recorded: Int?

    package typealias AsyncBody = nonisolated(nonsending) (HostCall) async throws -> Void

    /// What one takes with its record and its closure, roughly.
    static let byteCount: UInt64 = 256

    package init(
        type: DefinedType, name: String? = nil, recorded: Int? = nil, body: @escaping (HostCall) throws -> Void
    ) {
        self.type = type
        self.name = name
        self.recorded = recorded
        self.body = body
        asyncBody = nil
    }

    init(type: DefinedType, name: String? = nil, recorded: Int? = nil, asyncBody: @escaping AsyncBody) {
        self.type = type
        self.name = name
        self.recorded = recorded
        body = { call in throw AsyncFunctionCalled(name: name, depth: call.store.context.depth) }
        self.asyncBody = asyncBody
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

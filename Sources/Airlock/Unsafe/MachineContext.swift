/// The machine's memory outside of registers: its context, the guest stack, and the table of functions. Starts handlers,
/// and is where they return to.
///
/// Invariant: `stack` has `stackSlots` slots, the context's limit leaves none out, and the function table has
/// `functionCapacity` places of which the first `functionTableCount` are filled.
@safe
final class MachineContext {
    private let context: UnsafeMutablePointer<ExecutionContext>
    private let stack: Slots
    private let stackSlots: Int
    private var functionCapacity: Int
    /// Code that leads out of the machine.
    private let exits: CodeMemory
    /// What handlers see while no instance runs.
    private let noInstance = InstanceStorage(
        number: -1, .init(functions: 0, ownFunctions: 0, globals: 0, ownGlobals: 0, memories: 0, tables: 0))

    /// Nil when the platform has no room for a stack of that size. It takes none of it until it is used.
    ///
    /// `exits` holds the handler that ends a run, an empty cell, and the handler that returns to another instance.
    init?(stackBytes: Int, depthLimit: Int, exits: CodeMemory) {
        let slots = max(stackBytes / 8, 64)
        guard let memory = unsafe PlatformMemory.allocate(bytes: slots &* 8) else { return nil }
        unsafe stack = memory.bindMemory(to: UInt64.self, capacity: slots)
        stackSlots = slots
        functionCapacity = 16
        self.exits = exits
        unsafe context = .allocate(capacity: 1)
        let nowhere = unsafe UnsafeMutableRawPointer(bitPattern: 1 << 16).unsafelyUnwrapped
        unsafe context.initialize(
            to: ExecutionContext(
                pc: exits.start.cells, sp: stack, memory: nowhere, memorySize: 0, stackLimit: stack + slots,
                instance: noInstance.record, ownFunctions: noInstance.record.pointee.ownFunctions,
                globals: noInstance.record.pointee.globals,
                functionTable: .allocate(capacity: functionCapacity), top: stack, depthLimit: max(depthLimit, 0),
                activations: .allocate(capacity: max(depthLimit, 1))))
        // Reference 0 is null, so no function has that number.
        unsafe context.pointee.functionTable.initialize(
            to: nowhere.assumingMemoryBound(to: FunctionRecord.self))
        unsafe context.pointee.functionTableCount = 1
    }

    deinit {
        unsafe PlatformMemory.release(UnsafeMutableRawPointer(stack), bytes: stackSlots &* 8)
        unsafe context.pointee.functionTable.deallocate()
        unsafe context.pointee.activations.deallocate()
        unsafe context.deallocate()
    }

    // MARK: State while the machine is stopped

    var pc: CodePointer { unsafe CodePointer(context.pointee.pc) }
    var frame: Frame { unsafe Frame(context.pointee.sp) }
    var faultAddress: UInt64 { unsafe context.pointee.faultAddress }
    /// For `Exit.indirectCall`, the reference to be called.
    var accumulator: UInt64 { unsafe context.pointee.accumulator }
    var bottom: Frame { unsafe Frame(stack) }

    /// The place where a function called by the host returns to, and where one of another instance does.
    var halt: CodePointer { exits.start }
    var switchBack: CodePointer { exits.start.advanced(by: 2) }

    /// Whether a frame of `slots` slots at `frame` is inside the stack.
    func hasRoom(_ frame: Frame, slots: Int) -> Bool {
        let free = unsafe context.pointee.stackLimit - frame.slots
        return slots <= free
    }

    func setInstance(_ instance: InstanceStorage?) { unsafe set((instance ?? noInstance).record) }

    @inline(__always)
    private func set(_ instance: UnsafeMutablePointer<InstanceRecord>) {
        guard unsafe context.pointee.instance != instance else { return }
        unsafe context.pointee.instance = instance
        unsafe context.pointee.ownFunctions = instance.pointee.ownFunctions
        unsafe context.pointee.globals = instance.pointee.globals
    }

    /// The position in the store of the instance whose code runs; negative while there is none.
    var instanceNumber: Int { unsafe context.pointee.instance.pointee.number }

    // MARK: Calls by the host

    var depth: Int { unsafe context.pointee.depth }

    var top: Frame {
        get { unsafe Frame(context.pointee.top) }
        set { unsafe context.pointee.top = newValue.slots }
    }

    /// Whether the host may call a function now. If so its arguments go to `top`.
    @inline(__always)
    func canCall(_ function: FunctionHandle) -> Bool {
        let slots =
            function.parameterSlots &+ max(function.parameterSlots &+ FrameMeta.headerSlots, function.resultSlots)
        return unsafe context.pointee.depth < context.pointee.depthLimit && hasRoom(top, slots: slots)
    }

    /// Starts a call for which `canCall` was true, with the arguments at `top`. Returns an `Exit`.
    @inline(__always)
    func start(_ function: FunctionHandle) -> Int {
        let arguments = top
        let count = function.parameterSlots
        let frame = arguments.advanced(by: count)
        for index in 0..<count { frame[index] = arguments[index] }
        let depth = unsafe context.pointee.depth
        unsafe (context.pointee.activations + depth).initialize(
            to: ActivationRecord(
                function: function.record, arguments: arguments.slots, previous: context.pointee.instance, pc: nil,
                sp: frame.slots, instance: context.pointee.instance))
        unsafe context.pointee.depth = depth &+ 1
        return begin(function, frame, returnTo: halt, caller: frame)
    }

    /// Ends the innermost call, however it went: frames of the guest are simply forgotten.
    @inline(__always)
    func finishCall() {
        let depth = unsafe context.pointee.depth &- 1
        unsafe context.pointee.depth = depth
        let activation = unsafe context.pointee.activations + depth
        unsafe context.pointee.top = activation.pointee.arguments
        unsafe set(activation.pointee.previous)
    }

    /// Does what a call handler does, from outside: checks room, writes the header, clears locals, and runs the callee.
    @inline(__always)
    func begin(_ function: FunctionHandle, _ frame: Frame, returnTo: CodePointer, caller: Frame) -> Int {
        let meta = function.code.meta
        guard hasRoom(frame, slots: Int(meta.frameSlots)) else { return Exit.noRoom }
        if let instance = unsafe function.record.pointee.instance { unsafe set(instance) }
        let header = Int(meta.parameterSlots)
        frame.setHeader(header, returnTo: returnTo, caller: caller)
        for slot in 0..<Int(meta.zeroSlots) { frame[header &+ FrameMeta.headerSlots &+ slot] = 0 }
        return run(at: function.code.advanced(by: 1), frame)
    }

    /// Notes that the function of the host whose stub stopped the machine runs now, and frees the stack above its frame.
    @inline(__always)
    func suspend(_ function: FunctionHandle, _ frame: Frame) {
        let activation = unsafe context.pointee.activations + (context.pointee.depth &- 1)
        unsafe activation.pointee.pc = context.pointee.pc
        unsafe activation.pointee.sp = frame.slots
        unsafe activation.pointee.instance = context.pointee.instance
        top = frame.advanced(by: max(function.parameterSlots &+ FrameMeta.headerSlots, function.resultSlots))
    }

    /// Takes back what `suspend` did.
    @inline(__always)
    func resume() {
        let activation = unsafe context.pointee.activations + (context.pointee.depth &- 1)
        unsafe activation.pointee.pc = nil
        unsafe set(activation.pointee.instance)
    }

    /// A call by the host, outermost first.
    func activation(_ index: Int) -> Activation {
        let record = unsafe context.pointee.activations[index]
        let suspension: Activation.Suspension? =
            if let pc = unsafe record.pc {
                unsafe Activation.Suspension(
                    pc: CodePointer(pc), frame: Frame(record.sp), instance: record.instance.pointee.number)
            } else {
                nil
            }
        return unsafe Activation(
            function: FunctionHandle(record.function), arguments: Frame(record.arguments), suspension: suspension)
    }

    // MARK: Functions

    var functionCount: Int { unsafe Int(truncatingIfNeeded: context.pointee.functionTableCount) }

    /// Enters a function at the number that its record already holds.
    func add(_ function: FunctionHandle) {
        let count = functionCount
        if count == functionCapacity {
            let larger: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>> = .allocate(
                capacity: functionCapacity &* 2)
            unsafe larger.moveInitialize(from: context.pointee.functionTable, count: count)
            unsafe context.pointee.functionTable.deallocate()
            unsafe context.pointee.functionTable = larger
            functionCapacity &*= 2
        }
        unsafe (context.pointee.functionTable + count).initialize(to: function.record)
        unsafe context.pointee.functionTableCount = UInt64(count &+ 1)
    }

    /// Nil for null and for what is no reference of this store.
    func function(_ reference: UInt64) -> FunctionHandle? {
        guard reference != 0, unsafe reference < context.pointee.functionTableCount else { return nil }
        return unsafe FunctionHandle(context.pointee.functionTable[Int(truncatingIfNeeded: reference)])
    }

    // MARK: Running

    /// Runs from a handler cell until something must be done outside of handlers. Returns an `Exit`.
    ///
    /// The results of a call, if they are what to go on with, begin at `results`; they stay there.
    func run(at target: CodePointer, _ frame: Frame, results: Frame? = nil) -> Int {
        let result = unsafe UnsafeRawPointer((results ?? frame).slots).loadUnaligned(as: SIMD2<UInt64>.self)
        let scalar = Double(bitPattern: result[0])
        let vector: SIMD2<Double> = result.bits()
        let memory = unsafe context.pointee.instance.pointee.memory0.pointee
        #if DEBUG || AIRLOCK_DRIVER_LOOP
        // Without optimisation there are no tail calls, so handlers come back here instead of calling the next.
        unsafe context.pointee.pc = target.cells
        unsafe context.pointee.sp = frame.slots
        unsafe context.pointee.accumulator = result[0]
        unsafe context.pointee.floatAccumulator = scalar
        unsafe context.pointee.vectorAccumulator = vector
        while true {
            let pc = unsafe context.pointee.pc
            let handler = unsafe unsafeBitCast(UInt(pc.pointee), to: Handler.self)
            let exit = unsafe handler(
                pc + 1, context.pointee.sp, memory.base, context.pointee.accumulator, UnsafeMutableRawPointer(context),
                memory.size, context.pointee.floatAccumulator, context.pointee.vectorAccumulator[0],
                context.pointee.vectorAccumulator[1])
            if exit != Exit.continue { return exit }
        }
        #else
        let handler = unsafe unsafeBitCast(UInt(target.cells.pointee), to: Handler.self)
        return unsafe handler(
            target.cells + 1, frame.slots, memory.base, result[0], UnsafeMutableRawPointer(context), memory.size,
            scalar, vector[0], vector[1])
        #endif
    }
}

/// A call by the host that has not returned.
struct Activation {
    let function: FunctionHandle
    /// A copy of the arguments, which the guest's frame does not keep.
    let arguments: Frame
    /// While a host function runs inside this call: where the guest stopped, and in which instance of the store.
    let suspension: Suspension?

    struct Suspension {
        let pc: CodePointer
        let frame: Frame
        let instance: Int
    }
}

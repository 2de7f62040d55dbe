/// The machine's memory outside of registers: its context, and the table of functions. Starts handlers, and is where they
/// return to. Frames lie on the stack of the thread that calls.
///
/// Invariant: while `depth` is above 0, `top` and all frames of the store's calls lie on one stack, with room up to the
/// context's `stackLimit`; and the function table has `functionCapacity` places of which the first `functionTableCount` are
/// filled.
@safe
final class MachineContext {
    private let context: UnsafeMutablePointer<ExecutionContext>
    /// What `context` points to.
    let shared: ContextMemory
    private var functionCapacity: Int
    private var activationCapacity = 0
    private var switchCapacity = 0
    /// How many slots the frames of a call by the host and of all calls inside it may take.
    private let stackSlots: Int
    /// A stack for calls that find no room on their thread's, because another store's calls are there. Kept for the next.
    private var spareStack = unsafe GuestStack.none
    /// Code that leads out of the machine.
    private let exits: CodeMemory
    /// Stands in the table of functions for those that were released.
    private let released: UnsafeMutablePointer<FunctionRecord>
    private let threadKey = NativeThread.key
    /// Stands for the thread of a call that waits without one.
    private let noThread: UnsafeMutablePointer<ThreadRecord> = .allocate(capacity: 1)
    /// What handlers see while no instance runs.
    private let noInstance = InstanceStorage(
        number: -1, serial: 0, .init(functions: 0, ownFunctions: 0, globals: 0, ownGlobals: 0, memories: 0, tables: 0))

    /// The objects of guests; and what handlers know of their types. Both live in the context, so no one else may keep them.
    let heap: ObjectHeap
    let types: ObjectTypes

    /// `exits` holds the handler that ends a run, an empty cell, the handler that returns to another instance, an empty
    /// cell, and one that traps.
    init(stackBytes: Int, depthLimit: Int, exits: CodeMemory) {
        // So many that the end of a stack is always an address.
        stackSlots = min(max(stackBytes / 8, 64), 1 << 40)
        functionCapacity = 16
        self.exits = exits
        let nowhere = unsafe UnsafeMutableRawPointer(bitPattern: 1 << 16).unsafelyUnwrapped
        unsafe noThread.initialize(to: .nowhere)
        let noStack = unsafe GuestStack.none.base
        shared = unsafe ContextMemory(
            ExecutionContext(
                pc: exits.start.cells, sp: noStack, memory: nowhere, memorySize: 0, stackLimit: noStack,
                instance: noInstance.record, ownFunctions: noInstance.record.pointee.ownFunctions,
                globals: noInstance.record.pointee.globals,
                functionTable: .allocate(capacity: functionCapacity), heap: ObjectHeap.emptyRecord, top: noStack,
                depthLimit: max(depthLimit, 0),
                activations: .allocate(capacity: 0), switches: .allocate(capacity: 0), thread: noThread))
        unsafe context = shared.context
        // Reference 0 is null, so no function has that number.
        unsafe context.pointee.functionTable.initialize(
            to: nowhere.assumingMemoryBound(to: FunctionRecord.self))
        unsafe context.pointee.functionTableCount = 1
        unsafe released = .allocate(capacity: 1)
        unsafe released.initializeStub(
            instance: nil, type: DefinedTypeID(.max), reference: 0, index: 0, parameterSlots: 0, resultSlots: 0,
            handler: exits.count > 4 ? exits.start[4] : exits.start[0])
        let offset = unsafe MemoryLayout<ExecutionContext>.offset(of: \.heap) ?? 0
        let record = unsafe (UnsafeMutableRawPointer(context) + offset).assumingMemoryBound(to: HeapRecord.self)
        unsafe heap = ObjectHeap(record: record)
        unsafe types = ObjectTypes(heap: record)
    }

    deinit {
        types.release()
        unsafe spareStack.release()
        unsafe context.pointee.functionTable.deallocate()
        unsafe context.pointee.activations.deallocate()
        unsafe context.pointee.switches.deallocate()
        unsafe released.deallocate()
        unsafe noThread.deallocate()
    }

    // MARK: State while the machine is stopped

    var pc: CodePointer { unsafe CodePointer(context.pointee.pc) }
    var frame: Frame { unsafe Frame(context.pointee.sp) }
    var faultAddress: UInt64 { unsafe context.pointee.faultAddress }
    var fuel: Int64 {
        get { unsafe context.pointee.fuel }
        set { unsafe context.pointee.fuel = newValue }
    }
    /// For `Exit.indirectCall`, the reference to be called.
    var accumulator: UInt64 { unsafe context.pointee.accumulator }

    /// The place where a function called by the host returns to, and where one of another instance does.
    var halt: CodePointer { exits.start }
    var switchBack: CodePointer { exits.start.advanced(by: 2) }

    /// Whether a frame of `slots` slots at `frame` is inside the stack.
    func hasRoom(_ frame: Frame, slots: Int) -> Bool {
        unsafe frame.slots + slots <= context.pointee.stackLimit
    }

    @inline(__always)
    private func set(_ instance: UnsafeMutablePointer<InstanceRecord>) {
        guard unsafe context.pointee.instance != instance else { return }
        unsafe context.pointee.instance = instance
        unsafe context.pointee.ownFunctions = instance.pointee.ownFunctions
        unsafe context.pointee.globals = instance.pointee.globals
    }

    /// The position in the store of the instance whose code runs; negative while there is none.
    var instanceNumber: Int { unsafe context.pointee.instance.pointee.number }
    /// Its serial number; 0 while there is none.
    var instanceSerial: UInt64 { unsafe context.pointee.instance.pointee.serial }

    /// The instance whose code runs, which the collector keeps meanwhile.
    @inline(__always)
    func current<Object: AnyObject>(_: Object.Type) -> Object? {
        guard let object = unsafe context.pointee.instance.pointee.owner?.takeUnretainedValue() else { return nil }
        return type(of: object) == Object.self ? unsafe unsafeDowncast(object, to: Object.self) : nil
    }

    /// Shows the same without a retain.
    @inline(__always)
    func withCurrent<Object: AnyObject, Result>(
        _: Object.Type, _ body: (Object) throws -> Result?
    ) rethrows -> Result? {
        try unsafe context.pointee.instance.pointee.owner?._withUnsafeGuaranteedRef { object in
            type(of: object) == Object.self ? try body(unsafe unsafeDowncast(object, to: Object.self)) : nil
        } ?? nil
    }

    // MARK: What other threads see, and ask for

    /// Whether calls must end.
    @inline(__always)
    var isStopping: Bool { unsafe ContextMemory.requests(of: context) != 0 }

    @inline(__always)
    private func setDepth(_ depth: Int) { unsafe ContextMemory.setDepth(depth, of: context) }

    // MARK: Calls by the host

    var depth: Int { unsafe context.pointee.depth }

    /// How many there were, and how many of functions of the host.
    var callCount: UInt64 { unsafe context.pointee.callCount }
    var hostCallCount: UInt64 { unsafe context.pointee.hostCallCount }

    /// Whether the machine is stopped in the midst of a guest's code, rather than because the host runs.
    var isGuestRunning: Bool {
        let depth = unsafe context.pointee.depth
        return unsafe depth > 0 && context.pointee.activations[depth &- 1].pc == nil
    }

    var top: Frame {
        get { unsafe Frame(context.pointee.top) }
        set { unsafe context.pointee.top = newValue.slots }
    }

    /// Finds the place for a call by the host: its arguments go to `top`, and then `start` makes it.
    @inline(__always)
    func admit(_ function: FunctionHandle) -> Admission {
        guard let threadKey, let thread = NativeThread.current(threadKey) else { return .noPlatformRoom }
        if unsafe context.pointee.depth == 0 {
            guard place(on: thread) else { return .noPlatformRoom }
        } else if unsafe context.pointee.thread != thread.record {
            guard join(thread) else { return .otherThread }
        } else if unsafe thread.record.pointee.innermost != context {
            placeBehindOthers(thread)
        }
        return roomForCall(function, thread)
    }

    @inline(__always)
    private func roomForCall(_ function: FunctionHandle, _ thread: NativeThread) -> Admission {
        let slots =
            function.parameterSlots &+ max(function.parameterSlots &+ FrameMeta.headerSlots, function.resultSlots)
        guard hasRoom(top, slots: slots), !thread.isNearStackEnd else { return .noRoom }
        let depth = unsafe context.pointee.depth
        if depth == activationCapacity {
            guard unsafe depth < context.pointee.depthLimit else { return .noRoom }
            growActivations()
        }
        return .admitted
    }

    // MARK: Calls that wait without a thread

    /// How many calls were open when the innermost one was detached that still is; 0 for none.
    private(set) var detachedDepth = 0

    /// Lets the innermost call leave its thread, which may do other things while the call waits.
    func detach() {
        let activation = unsafe context.pointee.activations + (context.pointee.depth &- 1)
        unsafe context.pointee.thread.pointee.innermost = activation.pointee.outer
        unsafe context.pointee.thread = noThread
        detachedDepth = depth
    }

    /// Brings the innermost call to the thread that runs now. `outer` is what `detachedDepth` was when the call began.
    func attach(outer: Int) -> Bool {
        guard let threadKey, let thread = NativeThread.current(threadKey) else { return false }
        let activation = unsafe context.pointee.activations + (context.pointee.depth &- 1)
        unsafe activation.pointee.outer = thread.record.pointee.innermost
        unsafe context.pointee.thread = thread.record
        unsafe thread.record.pointee.innermost = context
        detachedDepth = outer
        return true
    }

    /// Whether a call may be made on this thread inside of one that waits for a function of the host. It must have returned
    /// when that goes on, as all calls have that do not wait themselves.
    @inline(never)
    private func join(_ thread: NativeThread) -> Bool {
        guard detachedDepth == depth, !isGuestRunning else { return false }
        unsafe context.pointee.thread = thread.record
        return true
    }

    /// As `admit`, for a call that may wait: its frames lie on no thread's stack.
    func admitDetachable(_ function: FunctionHandle) -> Admission {
        guard depth == 0 else { return admit(function) }
        guard !isClosed, let threadKey, let thread = NativeThread.current(threadKey) else { return .noPlatformRoom }
        guard placeOnSpareStack(thread) else { return .noPlatformRoom }
        return roomForCall(function, thread)
    }

    /// Where the arguments of the innermost call are, above which its frames begin.
    var topOfInnermost: Frame {
        unsafe Frame(context.pointee.activations[context.pointee.depth &- 1].arguments)
    }

    // MARK: Places

    /// Puts the first call of this store behind what other stores have on the thread's stack.
    @inline(__always)
    private func place(on thread: NativeThread) -> Bool {
        guard unsafe thread.record.pointee.innermost == nil else { return placeBehind(thread) }
        return unsafe place(thread, at: thread.record.pointee.guestStack.base)
    }

    @inline(never)
    private func placeBehind(_ thread: NativeThread) -> Bool {
        guard !isClosed else { return false }
        return unsafe place(thread, at: thread.firstFreeSlot)
    }

    /// A store that runs already is called from inside of another one's call: what it has is no longer the top of the stack.
    @inline(never)
    private func placeBehindOthers(_ thread: NativeThread) {
        // On a stack of its own there is nobody else.
        if unsafe thread.record.pointee.guestStack.contains(context.pointee.top) {
            unsafe context.pointee.top = thread.firstFreeSlot
        }
    }

    @inline(__always)
    private func place(_ thread: NativeThread, at base: Slots) -> Bool {
        let limit = unsafe base + stackSlots
        guard unsafe limit <= thread.record.pointee.guestStackEnd else { return placeElsewhere(thread) }
        unsafe context.pointee.thread = thread.record
        unsafe context.pointee.top = base
        unsafe context.pointee.stackLimit = limit
        return true
    }

    @inline(never)
    private func placeElsewhere(_ thread: NativeThread) -> Bool {
        if unsafe thread.record.pointee.innermost == nil {
            return thread.reserve(slots: stackSlots) && place(on: thread)
        }
        return placeOnSpareStack(thread)
    }

    private func placeOnSpareStack(_ thread: NativeThread) -> Bool {
        if unsafe spareStack.slots < stackSlots {
            guard let stack = unsafe GuestStack(slots: stackSlots) else { return false }
            unsafe spareStack = stack
        }
        unsafe context.pointee.thread = thread.record
        unsafe context.pointee.top = spareStack.base
        unsafe context.pointee.stackLimit = spareStack.base + stackSlots
        return true
    }

    @inline(never)
    private func growActivations() {
        let larger = max(activationCapacity &* 2, 4)
        let activations: UnsafeMutablePointer<ActivationRecord> = .allocate(capacity: larger)
        let nowhere = unsafe noInstance.record
        unsafe activations.initialize(
            repeating: ActivationRecord(
                function: context.pointee.functionTable[0], arguments: top.slots,
                previous: nowhere, sp: top.slots, instance: nowhere, switchCount: 0,
                shadowStackPointer: nowhere.pointee.shadowStackPointer, shadowStack: 0, outer: nil),
            count: larger)
        unsafe activations.update(from: context.pointee.activations, count: depth)
        unsafe context.pointee.activations.deallocate()
        unsafe context.pointee.activations = activations
        activationCapacity = larger
    }

    /// Starts a call that was admitted, with the arguments at `top`. Returns an `Exit`.
    @inline(__always)
    func start(_ function: FunctionHandle) -> Int {
        let arguments = top
        let count = function.parameterSlots
        let frame = arguments.advanced(by: count)
        for index in 0..<count { frame[index] = arguments[index] }
        let depth = unsafe context.pointee.depth
        let shadow = unsafe (function.record.pointee.instance ?? noInstance.record).pointee.shadowStackPointer
        let activation = unsafe context.pointee.activations + depth
        unsafe activation.pointee.function = function.record
        unsafe activation.pointee.arguments = arguments.slots
        unsafe activation.pointee.previous = context.pointee.instance
        unsafe activation.pointee.pc = nil
        unsafe activation.pointee.switchCount = context.pointee.switchCount
        unsafe activation.pointee.shadowStackPointer = shadow
        unsafe activation.pointee.shadowStack = shadow.pointee.low
        unsafe activation.pointee.outer = context.pointee.thread.pointee.innermost
        unsafe context.pointee.thread.pointee.innermost = context
        setDepth(depth &+ 1)
        // Not `&+=`, which is an access to all of the context: other threads use two words of it.
        unsafe context.pointee.callCount = context.pointee.callCount &+ 1
        // Behind the change of depth: see `Interrupts`.
        guard !isStopping else { return Exit.stopped }
        return begin(function, frame, returnTo: halt, caller: frame)
    }

    /// Ends the innermost call, however it went: frames of the guest are simply forgotten.
    @inline(__always)
    func finishCall() {
        let depth = unsafe context.pointee.depth &- 1
        setDepth(depth)
        let activation = unsafe context.pointee.activations + depth
        unsafe context.pointee.top = activation.pointee.arguments
        unsafe set(activation.pointee.previous)
        unsafe context.pointee.thread.pointee.innermost = activation.pointee.outer
    }

    /// How many calls between instances were open when the innermost call by the host began.
    var switchCountAtEntry: Int {
        unsafe context.pointee.activations[context.pointee.depth &- 1].switchCount
    }

    /// Gives the guest's own stack pointer the value that it had when the innermost call by the host began.
    func restoreShadowStack() {
        let activation = unsafe context.pointee.activations + (context.pointee.depth &- 1)
        unsafe activation.pointee.shadowStackPointer.pointee.low = activation.pointee.shadowStack
    }

    // MARK: Calls between instances

    /// How many records of such calls there are.
    var switchCount: Int { unsafe context.pointee.switchCount }

    /// Those that are open, outermost first.
    var switches: [InstanceSwitch] {
        (0..<switchCount).map { unsafe InstanceSwitch(context.pointee.switches[$0]) }
    }

    /// Whether a function belongs to another instance than the one whose code runs.
    @inline(__always)
    func isElsewhere(_ function: FunctionHandle) -> Bool {
        guard let instance = unsafe function.record.pointee.instance else { return false }
        return unsafe instance != context.pointee.instance
    }

    /// A function of the instance whose code runs, imports first.
    @inline(__always)
    func functionOfCurrent(_ index: Int) -> FunctionHandle {
        unsafe FunctionHandle(context.pointee.instance.pointee.functions[index])
    }

    /// Notes that a function of another instance will return to this one.
    ///
    /// - Parameter returnTo: Nil for one that takes the place of the function that the innermost call entered.
    @inline(__always)
    func pushSwitch(to function: FunctionHandle, returnTo: CodePointer?, _ frame: Frame) {
        guard let entered = unsafe function.record.pointee.instance else { return }
        let count = switchCount
        // Bounded, because each has a frame on the guest stack.
        if count == switchCapacity { growSwitches() }
        let shadow = unsafe entered.pointee.shadowStackPointer.pointee.low
        unsafe (context.pointee.switches + count).initialize(
            to: SwitchRecord(
                returnTo: returnTo?.cells, caller: context.pointee.instance, frame: frame.slots, entered: entered,
                shadowStack: shadow))
        unsafe context.pointee.switchCount = count &+ 1
    }

    /// Notes that a function takes the place of the one that will return from the innermost call, if it is of an instance
    /// that has not done so before.
    func noteEntry(to function: FunctionHandle, _ frame: Frame) {
        var index = switchCount
        while index > 0 {
            index &-= 1
            let open = unsafe context.pointee.switches[index]
            if unsafe open.entered == function.record.pointee.instance { return }
            if unsafe open.returnTo != nil { break }
        }
        pushSwitch(to: function, returnTo: nil, frame)
    }

    /// Goes back to the instance that made the innermost call. Returns where its code goes on, and where the results are.
    @inline(__always)
    func popSwitch() -> (returnTo: CodePointer, results: Frame)? {
        while switchCount > 0 {
            let back = unsafe context.pointee.switches + (switchCount &- 1)
            unsafe context.pointee.switchCount = switchCount &- 1
            guard let returnTo = unsafe back.pointee.returnTo else { continue }
            unsafe set(back.pointee.caller)
            return unsafe (CodePointer(returnTo), Frame(back.pointee.frame))
        }
        return nil
    }

    /// Goes back past frames that did not return, and so did not put back their stack pointer: one record, innermost first.
    func unwindSwitch() -> InstanceSwitch? {
        guard switchCount > 0 else { return nil }
        let back = unsafe context.pointee.switches[switchCount &- 1]
        unsafe context.pointee.switchCount = switchCount &- 1
        unsafe back.entered.pointee.shadowStackPointer.pointee.low = back.shadowStack
        if unsafe back.returnTo != nil { unsafe set(back.caller) }
        return unsafe InstanceSwitch(back)
    }

    @inline(never)
    private func growSwitches() {
        let larger = max(switchCapacity &* 2, 4)
        let switches: UnsafeMutablePointer<SwitchRecord> = .allocate(capacity: larger)
        unsafe switches.moveInitialize(from: context.pointee.switches, count: switchCapacity)
        unsafe context.pointee.switches.deallocate()
        unsafe context.pointee.switches = switches
        switchCapacity = larger
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
        unsafe context.pointee.hostCallCount = context.pointee.hostCallCount &+ 1
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
            function: FunctionHandle(record.function), arguments: Frame(record.arguments),
            previous: record.previous.pointee.number, suspension: suspension)
    }

    /// Where no frame reaches.
    var stackEnd: Frame { unsafe Frame(context.pointee.stackLimit) }

    /// Runs code of the host, which may make calls, while the machine stands somewhere: their frames begin at `end`.
    func asHost(above end: Frame?, _ body: () -> Void) {
        guard let end, isGuestRunning else { return body() }
        let (pc, sp, oldTop, accumulators) = unsafe (
            context.pointee.pc, context.pointee.sp, context.pointee.top, accumulators
        )
        top = end
        body()
        top = unsafe Frame(oldTop)
        unsafe context.pointee.pc = pc
        unsafe context.pointee.sp = sp
        unsafe context.pointee.accumulator = accumulators.integer
        unsafe context.pointee.floatAccumulator = accumulators.float
        unsafe context.pointee.vectorAccumulator = accumulators.vector
    }

    /// Whether no function may be called, because code of the host runs that must not.
    private(set) var isClosed = false

    /// Runs code of the host that must not call functions of this store: none is admitted. It may call those of other stores,
    /// whose frames then lie behind `end`: up to there stand arguments of a call that is about to be made, or results of one.
    func withoutCalls(above end: Frame?, _ body: () -> Void) {
        let (oldTop, oldThread, oldLimit, oldDepthLimit) = unsafe (
            context.pointee.top, context.pointee.thread, context.pointee.stackLimit, context.pointee.depthLimit
        )
        let oldCapacity = activationCapacity
        let thread = threadKey.flatMap { NativeThread.current($0) }
        let oldInnermost = unsafe thread?.record.pointee.innermost
        if let end {
            if unsafe oldTop < end.slots { top = end }
            // Between its calls a store is not among those that have frames on the thread, or another one's are innermost.
            if let thread, unsafe thread.record.pointee.guestStack.contains(oldTop) {
                unsafe thread.record.pointee.innermost = context
            }
        }
        // The way on which a call that is one too many is refused: the usual ones are not tested for this.
        unsafe context.pointee.depthLimit = 0
        activationCapacity = depth
        isClosed = true
        body()
        isClosed = false
        activationCapacity = oldCapacity
        unsafe context.pointee.depthLimit = oldDepthLimit
        unsafe thread?.record.pointee.innermost = oldInnermost
        unsafe context.pointee.stackLimit = oldLimit
        unsafe context.pointee.thread = oldThread
        unsafe context.pointee.top = oldTop
    }

    // MARK: Functions

    var functionCount: Int { unsafe Int(truncatingIfNeeded: context.pointee.functionTableCount) }

    /// Enters a function at the number that its record already holds: that of one that was released, or the next.
    func add(_ function: FunctionHandle) {
        let count = functionCount
        let reference = Int(truncatingIfNeeded: function.reference)
        if reference < count {
            unsafe context.pointee.functionTable[reference] = function.record
            return
        }
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

    /// Forgets a function whose record is about to go.
    func release(_ function: FunctionHandle) {
        let reference = Int(truncatingIfNeeded: function.reference)
        if reference > 0, reference < functionCount { unsafe context.pointee.functionTable[reference] = released }
    }

    /// Nil for null and for what is no reference of this store.
    func function(_ reference: UInt64) -> FunctionHandle? {
        guard reference != 0, unsafe reference < context.pointee.functionTableCount else { return nil }
        let record = unsafe context.pointee.functionTable[Int(truncatingIfNeeded: reference)]
        return unsafe record == released ? nil : FunctionHandle(record)
    }

    // MARK: Running

    /// Runs code that uses no slots.
    func probe(_ target: CodePointer) -> Int { unsafe run(at: target, Frame(GuestStack.none.base)) }

    /// Runs from a handler cell until something must be done outside of handlers. Returns an `Exit`.
    ///
    /// The results of a call, if they are what to go on with, begin at `results`; they stay there.
    func run(at target: CodePointer, _ frame: Frame, results: Frame? = nil) -> Int {
        let result =
            if let results {
                unsafe UnsafeRawPointer(results.slots).loadUnaligned(as: SIMD2<UInt64>.self)
            } else {
                SIMD2<UInt64>(0, 0)
            }
        return run(
            at: target, frame,
            Accumulators(integer: result[0], float: Double(bitPattern: result[0]), vector: result.bits()))
    }

    /// Runs the instruction again at which the machine has stopped, with the accumulators that it saved.
    func runAgain(at pc: CodePointer, _ frame: Frame, _ accumulators: Accumulators) -> Int {
        run(at: pc.advanced(by: -1), frame, accumulators)
    }

    /// Goes on behind an instruction of one operand cell at which the machine has stopped, with the accumulators that it saved.
    func runOn(from pc: CodePointer, _ frame: Frame, _ accumulators: Accumulators) -> Int {
        run(at: pc.advanced(by: 1), frame, accumulators)
    }

    /// Goes on at an operand cell with a handler that is not the one before it.
    func run(_ handler: UInt64, at pc: CodePointer, _ frame: Frame) -> Int {
        run(handler, at: pc, frame, Accumulators(integer: 0, float: 0, vector: .zero))
    }

    /// Goes on where handlers paused, until they stop for another reason.
    func goOn() -> Int {
        while true {
            let exit = run(at: pc, frame, accumulators)
            if exit != Exit.continue { return exit }
        }
    }

    struct Accumulators {
        var integer: UInt64
        var float: Double
        var vector: SIMD2<Double>
    }

    /// What a handler that will run again has saved.
    var accumulators: Accumulators {
        unsafe Accumulators(
            integer: context.pointee.accumulator, float: context.pointee.floatAccumulator,
            vector: context.pointee.vectorAccumulator)
    }

    /// Drops what a handler saved, which would keep alive what it refers to until another one saves something.
    func forgetAccumulator() { unsafe context.pointee.accumulator = 0 }

    @inline(__always)
    private func run(at target: CodePointer, _ frame: Frame, _ accumulators: Accumulators) -> Int {
        run(unsafe Atomic.load(target.cells), at: target.advanced(by: 1), frame, accumulators)
    }

    @inline(__always)
    private func run(_ handler: UInt64, at pc: CodePointer, _ frame: Frame, _ accumulators: Accumulators) -> Int {
        let memory = unsafe context.pointee.instance.pointee.memory0.pointee
        let handler = unsafe unsafeBitCast(UInt(handler), to: Handler.self)
        let exit = unsafe handler(
            pc.cells, frame.slots, memory.base, accumulators.integer, UnsafeMutableRawPointer(context), memory.size,
            accumulators.float, accumulators.vector[0], accumulators.vector[1])
        #if DEBUG
        // Without optimisation there are no tail calls, so handlers come back here instead of calling the next.
        var next = exit
        while next == Exit.continue {
            let pc = unsafe context.pointee.pc
            let handler = unsafe unsafeBitCast(UInt(Atomic.load(pc)), to: Handler.self)
            next = unsafe handler(
                pc + 1, context.pointee.sp, memory.base, context.pointee.accumulator, UnsafeMutableRawPointer(context),
                memory.size, context.pointee.floatAccumulator, context.pointee.vectorAccumulator[0],
                context.pointee.vectorAccumulator[1])
        }
        return next
        #else
        return exit
        #endif
    }
}

/// Whether the host may call a function now.
enum Admission {
    case admitted
    /// The guest stack, the native stack or the number of nested calls is exhausted.
    case noRoom
    /// The store runs on another thread.
    case otherThread
    /// The platform has no memory for a stack.
    case noPlatformRoom
}

/// A call between instances that has not returned, or an instance that was entered in tail position since.
struct InstanceSwitch {
    /// Where to; nil for a call in tail position.
    let returnTo: CodePointer?
    /// Positions in the store of the instance that called, which is negative for none, and of the one that was entered.
    let caller: Int
    let entered: Int

    fileprivate init(_ record: SwitchRecord) {
        returnTo = unsafe record.returnTo.map { unsafe CodePointer($0) }
        (caller, entered) = unsafe (record.caller.pointee.number, record.entered.pointee.number)
    }
}

/// A call by the host that has not returned.
struct Activation {
    let function: FunctionHandle
    /// A copy of the arguments, which the guest's frame does not keep.
    let arguments: Frame
    /// The instance that ran when the call was made; negative for none.
    let previous: Int
    /// While a host function runs inside this call: where the guest stopped, and in which instance of the store.
    let suspension: Suspension?

    struct Suspension {
        let pc: CodePointer
        let frame: Frame
        let instance: Int
    }
}

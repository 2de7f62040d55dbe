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
    init?(stackBytes: Int, exits: CodeMemory) {
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
                functionTable: .allocate(capacity: functionCapacity)))
        // Reference 0 is null, so no function has that number.
        unsafe context.pointee.functionTable.initialize(
            to: nowhere.assumingMemoryBound(to: FunctionRecord.self))
        unsafe context.pointee.functionTableCount = 1
    }

    deinit {
        unsafe PlatformMemory.release(UnsafeMutableRawPointer(stack), bytes: stackSlots &* 8)
        unsafe context.pointee.functionTable.deallocate()
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

    func setInstance(_ instance: InstanceStorage?) {
        let instance = instance ?? noInstance
        unsafe context.pointee.instance = instance.record
        unsafe context.pointee.ownFunctions = instance.record.pointee.ownFunctions
        unsafe context.pointee.globals = instance.record.pointee.globals
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
    func run(at target: CodePointer, _ frame: Frame, result: UInt64 = 0) -> Int {
        let memory = unsafe context.pointee.instance.pointee.memory0.pointee
        #if DEBUG || AIRLOCK_DRIVER_LOOP
        // Without optimisation there are no tail calls, so handlers come back here instead of calling the next.
        unsafe context.pointee.pc = target.cells
        unsafe context.pointee.sp = frame.slots
        unsafe context.pointee.accumulator = result
        unsafe context.pointee.floatAccumulator = Double(bitPattern: result)
        while true {
            let pc = unsafe context.pointee.pc
            let handler = unsafe unsafeBitCast(UInt(pc.pointee), to: Handler.self)
            let exit = unsafe handler(
                pc + 1, context.pointee.sp, memory.base, memory.size, UnsafeMutableRawPointer(context),
                context.pointee.accumulator, context.pointee.floatAccumulator)
            if exit != Exit.continue { return exit }
        }
        #else
        let handler = unsafe unsafeBitCast(UInt(target.cells.pointee), to: Handler.self)
        return unsafe handler(
            target.cells + 1, frame.slots, memory.base, memory.size, UnsafeMutableRawPointer(context), result,
            Double(bitPattern: result))
        #endif
    }
}

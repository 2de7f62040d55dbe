/// The registers of the machine as a handler sees them, and the only way in which semantics touch raw memory.
///
/// Rests on: lowering emitted the code, so operand fields name slots inside the frame (slot < frameSlots, which the call
/// checked against the stack's limit), and wide cells follow where a handler reads them.
@safe
struct Registers {
    var pc: Code
    var sp: Slots
    let memory: MemoryBase
    let memorySize: UInt64
    let context: ContextAddress
    var accumulator: UInt64
    var floatAccumulator: Double
    var vectorAccumulator: SIMD2<Double>

    @inline(__always)
    init(
        _ pc: Code, _ sp: Slots, _ memory: MemoryBase, _ memorySize: UInt64, _ context: ContextAddress,
        _ accumulator: UInt64, _ floatAccumulator: Double, _ vectorLow: Double, _ vectorHigh: Double
    ) {
        unsafe self.pc = pc
        unsafe self.sp = sp
        unsafe self.memory = memory
        self.memorySize = memorySize
        unsafe self.context = context
        self.accumulator = accumulator
        self.floatAccumulator = floatAccumulator
        vectorAccumulator = SIMD2(vectorLow, vectorHigh)
    }

    /// The registers with a value in the accumulator of its class.
    @inline(__always)
    func accumulating<T: SlotValue>(_ value: T) -> Registers {
        var registers = self
        value.accumulate(in: &registers)
        return registers
    }

    /// The registers at another operand cell.
    @inline(__always)
    func at(_ pc: Code) -> Registers {
        var registers = self
        unsafe registers.pc = pc
        return registers
    }

    // MARK: Operand fields. See `Operands` for the layout of the cell.

    @inline(__always) var field0: Int { unsafe Int(UnsafeRawPointer(pc).load(as: UInt16.self)) }
    @inline(__always) var field1: Int { unsafe Int(UnsafeRawPointer(pc).load(fromByteOffset: 2, as: UInt16.self)) }
    @inline(__always) var field2: Int { unsafe Int(UnsafeRawPointer(pc).load(fromByteOffset: 4, as: UInt16.self)) }
    @inline(__always) var field3: Int { unsafe Int(UnsafeRawPointer(pc).load(fromByteOffset: 6, as: UInt16.self)) }
    @inline(__always) var immediate: Int32 { unsafe UnsafeRawPointer(pc).load(fromByteOffset: 4, as: Int32.self) }
    @inline(__always) var unsignedImmediate: UInt32 {
        unsafe UnsafeRawPointer(pc).load(fromByteOffset: 4, as: UInt32.self)
    }
    @inline(__always) var wide: UInt64 { unsafe pc[1] }

    // MARK: Slots

    @inline(__always)
    func slot<T: SlotValue>(_ index: Int, as: T.Type = T.self) -> T { unsafe T(at: UnsafeRawPointer(sp + index)) }

    @inline(__always)
    func setSlot<T: SlotValue>(_ index: Int, _ value: T) { unsafe value.write(to: sp + index) }

    // MARK: Dispatch

    /// Goes on at `target`, a pointer to a handler cell.
    @inline(__always)
    func dispatch(_ target: Code) -> Int {
        #if DEBUG
        // Without optimisation there are no tail calls: the driver's loop makes each call.
        return unsafe pause(at: target)
        #else
        let handler = unsafe unsafeBitCast(UInt(target.pointee), to: Handler.self)
        return unsafe handler(
            target + 1, sp, memory, accumulator, context, memorySize, floatAccumulator, vectorAccumulator[0],
            vectorAccumulator[1])
        #endif
    }

    /// Goes on at `target` in another frame.
    @inline(__always)
    func dispatch(_ target: Code, sp: Slots) -> Int {
        var registers = self
        unsafe registers.sp = sp
        return unsafe registers.dispatch(target)
    }

    /// Goes on `cells` after the first operand cell.
    @inline(__always)
    func next(_ cells: Int = 1) -> Int { unsafe dispatch(pc + cells) }

    /// The branch offset counts cells from the first operand cell.
    @inline(__always)
    func branch() -> Int { unsafe dispatch(pc + Int(immediate)) }

    // MARK: Leaving

    @inline(__always)
    func save(_ pc: Code, _ sp: Slots) {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        unsafe context.pointee.pc = pc
        unsafe context.pointee.sp = sp
    }

    @inline(__always)
    func exit(_ code: Int) -> Int {
        unsafe save(pc, sp)
        return code
    }

    /// Stops the machine only to go on at `target` with the registers as they are.
    @inline(__always)
    func pause(at target: Code) -> Int {
        unsafe save(target, sp)
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        unsafe context.pointee.accumulator = accumulator
        unsafe context.pointee.floatAccumulator = floatAccumulator
        unsafe context.pointee.vectorAccumulator = vectorAccumulator
        return Exit.continue
    }

    /// Leads to the handler in the next cell: see `FunctionLowering.pauses`.
    @inline(__always)
    func pause() -> Int { unsafe pause(at: pc) }

    @inline(__always)
    func trap(_ code: TrapCode) -> Int { exit(Exit.trap | Int(code.rawValue)) }

    /// Leaves with the depth of the native stack as the faulting address: see `TailCallProbe`.
    @inline(__always)
    func probe() -> Int {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        unsafe context.pointee.faultAddress = UInt64(Intrinsics.stackPointer)
        return exit(Exit.finished)
    }

    @inline(__always)
    func memoryFault(_ address: UInt64) -> Int {
        unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.faultAddress = address
        return trap(.heapAccessOutOfBounds)
    }
}

/// The registers of the machine as a handler sees them, and the only way in which semantics touch raw memory.
///
/// Rests on: lowering emitted the code, so operand fields name slots inside the frame (slot < frameSlots, which the call
/// checked against the stack's limit), and wide cells follow where a handler reads them.
@safe
struct Registers {
    let pc: Code
    let sp: Slots
    let memory: MemoryBase
    let memorySize: UInt64
    let context: ContextAddress
    let accumulator: UInt64
    let floatAccumulator: Double

    @inline(__always)
    init(
        _ pc: Code, _ sp: Slots, _ memory: MemoryBase, _ memorySize: UInt64, _ context: ContextAddress,
        _ accumulator: UInt64, _ floatAccumulator: Double
    ) {
        unsafe self.pc = pc
        unsafe self.sp = sp
        unsafe self.memory = memory
        self.memorySize = memorySize
        unsafe self.context = context
        self.accumulator = accumulator
        self.floatAccumulator = floatAccumulator
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
    func slot<T: CellValue>(_ index: Int, as: T.Type = T.self) -> T {
        unsafe UnsafeRawPointer(sp).load(fromByteOffset: index &* 8, as: T.self)
    }

    @inline(__always)
    func setSlot<T: CellValue>(_ index: Int, _ value: T) { unsafe sp[index] = value.cell }

    // MARK: Dispatch

    /// Goes on at `target`, a pointer to a handler cell.
    @inline(__always)
    func dispatch(
        _ target: Code, sp: Slots? = nil, accumulator: UInt64? = nil, floatAccumulator: Double? = nil
    ) -> Int {
        let sp = unsafe sp ?? self.sp
        let accumulator = accumulator ?? self.accumulator
        let floatAccumulator = floatAccumulator ?? self.floatAccumulator
        #if DEBUG || AIRLOCK_DRIVER_LOOP
        // Without optimisation there are no tail calls: the driver's loop makes each call.
        unsafe save(target, sp)
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        unsafe context.pointee.accumulator = accumulator
        unsafe context.pointee.floatAccumulator = floatAccumulator
        return Exit.continue
        #else
        let handler = unsafe unsafeBitCast(UInt(target.pointee), to: Handler.self)
        return unsafe handler(target + 1, sp, memory, accumulator, context, memorySize, floatAccumulator)
        #endif
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

    @inline(__always)
    func trap(_ code: TrapCode) -> Int { exit(Exit.trap | Int(code.rawValue)) }

    /// Leaves with the depth of the native stack as the faulting address: see `TailCallProbe`.
    @inline(__always)
    func probe() -> Int {
        var here: UInt8 = 0
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        unsafe withUnsafeMutablePointer(to: &here) {
            unsafe context.pointee.faultAddress = UInt64(UInt(bitPattern: $0))
        }
        return exit(Exit.finished)
    }

    @inline(__always)
    func memoryFault(_ address: UInt64) -> Int {
        unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.faultAddress = address
        return trap(.heapAccessOutOfBounds)
    }
}

/// A value of a slot or accumulator: how a machine type stands in 64 bits.
///
/// The upper half of a slot that holds an i32 or f32 is unspecified: readers of these types look at 4 bytes only.
protocol CellValue: BitwiseCopyable {
    /// Which accumulator values of this type pass through.
    static var isFloat: Bool { get }
    var cell: UInt64 { get }
    static func accumulated(_ registers: Registers) -> Self
    init(cell: UInt64)
    /// Goes on with this value in the accumulator of its class.
    func dispatch(_ registers: Registers, _ target: Code) -> Int
}

extension UInt32: CellValue {
    @inline(__always) static var isFloat: Bool { false }
    @inline(__always) var cell: UInt64 { UInt64(self) }
    @inline(__always) init(cell: UInt64) { self = UInt32(truncatingIfNeeded: cell) }
    @inline(__always) static func accumulated(_ r: Registers) -> UInt32 { UInt32(cell: r.accumulator) }
    @inline(__always) func dispatch(_ r: Registers, _ target: Code) -> Int {
        unsafe r.dispatch(target, accumulator: cell)
    }
}

extension UInt64: CellValue {
    @inline(__always) static var isFloat: Bool { false }
    @inline(__always) var cell: UInt64 { self }
    @inline(__always) init(cell: UInt64) { self = cell }
    @inline(__always) static func accumulated(_ r: Registers) -> UInt64 { r.accumulator }
    @inline(__always) func dispatch(_ r: Registers, _ target: Code) -> Int {
        unsafe r.dispatch(target, accumulator: self)
    }
}

extension Float: CellValue {
    @inline(__always) static var isFloat: Bool { true }
    @inline(__always) var cell: UInt64 { UInt64(bitPattern) }
    @inline(__always) init(cell: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: cell)) }
    @inline(__always) static func accumulated(_ r: Registers) -> Float { Float(cell: r.floatAccumulator.bitPattern) }
    @inline(__always) func dispatch(_ r: Registers, _ target: Code) -> Int {
        unsafe r.dispatch(target, floatAccumulator: Double(bitPattern: cell))
    }
}

extension Double: CellValue {
    @inline(__always) static var isFloat: Bool { true }
    @inline(__always) var cell: UInt64 { bitPattern }
    @inline(__always) init(cell: UInt64) { self.init(bitPattern: cell) }
    @inline(__always) static func accumulated(_ r: Registers) -> Double { r.floatAccumulator }
    @inline(__always) func dispatch(_ r: Registers, _ target: Code) -> Int {
        unsafe r.dispatch(target, floatAccumulator: self)
    }
}

/// A value of slots or an accumulator: how a machine type stands in a frame.
///
/// The upper half of a slot that holds an i32 or f32 is unspecified: readers of these types look at 4 bytes only.
protocol SlotValue {
    /// How many slots, or cells of code, it takes.
    static var slots: Int { get }
    /// The value with these as its lowest bits, and none higher.
    init(cell: UInt64)
    /// From the slot or cell at an address.
    init(at address: UnsafeRawPointer)
    func write(to slot: Slots)
    /// The value in the accumulator of its class.
    init(accumulatorOf registers: Registers)
    func accumulate(in registers: inout Registers)
}

/// A value of one slot.
protocol CellValue: SlotValue, BitwiseCopyable {
    var cell: UInt64 { get }
}

extension CellValue {
    @inline(__always) static var slots: Int { 1 }
    @inline(__always) init(at address: UnsafeRawPointer) { self = unsafe address.load(as: Self.self) }
    @inline(__always) func write(to slot: Slots) { unsafe slot.pointee = cell }
}

extension UInt32: CellValue {
    /// The whole slot: arm64 scales the index of a load only by the bytes that it loads.
    @inline(__always) init(at address: UnsafeRawPointer) { unsafe self.init(cell: address.load(as: UInt64.self)) }
    @inline(__always) var cell: UInt64 { UInt64(self) }
    @inline(__always) init(cell: UInt64) { self = UInt32(truncatingIfNeeded: cell) }
    @inline(__always) init(accumulatorOf r: Registers) { self.init(cell: r.accumulator) }
    @inline(__always) func accumulate(in r: inout Registers) { r.accumulator = cell }
}

extension UInt64: CellValue {
    @inline(__always) var cell: UInt64 { self }
    @inline(__always) init(cell: UInt64) { self = cell }
    @inline(__always) init(accumulatorOf r: Registers) { self = r.accumulator }
    @inline(__always) func accumulate(in r: inout Registers) { r.accumulator = self }
}

extension Float: CellValue {
    @inline(__always) var cell: UInt64 { UInt64(bitPattern) }
    @inline(__always) init(cell: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: cell)) }
    @inline(__always) init(accumulatorOf r: Registers) { self.init(cell: r.floatAccumulator.bitPattern) }
    @inline(__always) func accumulate(in r: inout Registers) { r.floatAccumulator = Double(bitPattern: cell) }
}

extension Double: CellValue {
    @inline(__always) var cell: UInt64 { bitPattern }
    @inline(__always) init(cell: UInt64) { self.init(bitPattern: cell) }
    @inline(__always) init(accumulatorOf r: Registers) { self = r.floatAccumulator }
    @inline(__always) func accumulate(in r: inout Registers) { r.floatAccumulator = self }
}

// A vector passes through an accumulator of its own, in two registers: a Swift vector is no type of C.

extension SlotValue where Self: Vector128 {
    @inline(__always) static var slots: Int { 2 }
    @inline(__always) init(cell: UInt64) { self = SIMD2<UInt64>(cell, 0).bits() }
    @inline(__always) init(at address: UnsafeRawPointer) {
        self = unsafe address.loadUnaligned(as: SIMD2<UInt64>.self).bits()
    }
    @inline(__always) func write(to slot: Slots) {
        unsafe UnsafeMutableRawPointer(slot).storeBytes(of: bits(), as: SIMD2<UInt64>.self)
    }
    @inline(__always) init(accumulatorOf r: Registers) { self = r.vectorAccumulator.bits() }
    @inline(__always) func accumulate(in r: inout Registers) { r.vectorAccumulator = bits() }
}

extension SIMD16: SlotValue where Scalar: WasmLane8 {}
extension SIMD8: SlotValue where Scalar: WasmLane16 {}
extension SIMD4: SlotValue where Scalar: WasmLane32 {}
extension SIMD2: SlotValue where Scalar: WasmLane64 {}

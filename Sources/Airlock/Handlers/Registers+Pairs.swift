/// Operations that go on as they are told: with a dispatch, or as the first half of a fused pair with the operation that is
/// next in line.
///
/// A fused handler stands in the place of the first instruction, and both instructions stay where they are, so branches to
/// the second one still find it. What is saved is the second's dispatch.
extension Registers {
    /// Dispatches to the instruction at whose operand cell these registers are.
    @inline(__always)
    func resume() -> Int { unsafe dispatch(pc - 1) }

    @inline(__always)
    func binaryThen<T: SlotValue, V: SlotValue, U: SlotValue, X: Source, Y: Source, D: Destination>(
        _ operation: (T, V) -> U, _: X.Type, _: Y.Type, _: D.Type, _ next: (Registers) -> Int
    ) -> Int {
        let result = operation(X.read(self, as: T.self), Y.read(self, as: V.self))
        D.store(self, result)
        return unsafe next(accumulating(result).at(pc + 2 + X.extraCells(T.self) + Y.extraCells(V.self)))
    }

    @inline(__always)
    func unaryThen<T: SlotValue, U: SlotValue, X: Source, D: Destination>(
        _ operation: (T) -> U, _: X.Type, _: D.Type, _ next: (Registers) -> Int
    ) -> Int {
        let result = operation(X.read(self, as: T.self))
        D.store(self, result)
        return unsafe next(accumulating(result).at(pc + 2))
    }

    /// Of what begins below 2^33. Signed, so that a memory smaller than what is read or written has a negative limit; and
    /// without the sum of address, offset and size, which the compiler would add up a second time.
    @inline(__always)
    private func isInMemory(_ start: UInt64, size: Int) -> Bool {
        if size == 1 { return start < memorySize }
        return Int64(bitPattern: start) <= Int64(bitPattern: memorySize) &- Int64(size)
    }

    @inline(__always)
    func loadThen<M: BitwiseCopyable, T: SlotValue, X: Source, D: Destination>(
        _ convert: (M) -> T, _: X.Type, _: D.Type, _ next: (Registers) -> Int
    ) -> Int {
        let address = UInt64(X.read(self, as: UInt32.self))
        let start = address &+ UInt64(unsignedImmediate)
        guard _fastPath(isInMemory(start, size: MemoryLayout<M>.size)) else { return memoryFault(address) }
        let result = unsafe convert(memory.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: start), as: M.self))
        D.store(self, result)
        return unsafe next(accumulating(result).at(pc + 2))
    }

    @inline(__always)
    func copyThen<T: SlotValue, X: Source>(_ type: T.Type, _: X.Type, _ next: (Registers) -> Int) -> Int {
        setSlot(field0, X.read(self, as: type))
        return unsafe next(at(pc + 2 + X.extraCells(T.self)))
    }

    @inline(__always)
    func storeThen<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source>(
        _ convert: (T) -> M, _: X.Type, _: Y.Type, _ next: (Registers) -> Int
    ) -> Int {
        let address = UInt64(X.read(self, as: UInt32.self))
        let start = address &+ UInt64(unsignedImmediate)
        guard _fastPath(isInMemory(start, size: MemoryLayout<M>.size)) else { return memoryFault(address) }
        let value = convert(Y.read(self, as: T.self))
        unsafe memory.storeBytes(of: value, toByteOffset: Int(truncatingIfNeeded: start), as: M.self)
        return unsafe next(at(pc + 2 + Y.extraCells(T.self)))
    }
}

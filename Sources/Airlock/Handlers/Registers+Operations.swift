/// The shapes of operations: each takes the pure semantics and the places of operands and result.
extension Registers {
    @inline(__always)
    func binary<T: SlotValue, V: SlotValue, U: SlotValue, X: Source, Y: Source, D: Destination>(
        _ operation: (T, V) -> U, _: X.Type, _: Y.Type, _: D.Type
    ) -> Int {
        binaryThen(operation, X.self, Y.self, D.self) { $0.resume() }
    }

    @inline(__always)
    func binaryTrapping<T: CellValue, U: CellValue & Sendable, X: Source, Y: Source, D: Destination>(
        _ operation: (T, T) -> Faulting<U>, _: X.Type, _: Y.Type, _: D.Type
    ) -> Int {
        switch operation(X.read(self, as: T.self), Y.read(self, as: T.self)) {
        case .value(let result):
            D.store(self, result)
            return unsafe accumulating(result).dispatch(pc + 1)
        case .trap(let code): return trap(code)
        }
    }

    @inline(__always)
    func compare<T: CellValue, X: Source, Y: Source, D: Destination>(
        _ operation: (T, T) -> Bool, _: X.Type, _: Y.Type, _: D.Type
    ) -> Int {
        let result: UInt32 = operation(X.read(self, as: T.self), Y.read(self, as: T.self)) ? 1 : 0
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1 + X.extraCells(T.self) + Y.extraCells(T.self))
    }

    @inline(__always)
    func unary<T: SlotValue, U: SlotValue, X: Source, D: Destination>(
        _ operation: (T) -> U, _: X.Type, _: D.Type
    ) -> Int {
        let result = operation(X.read(self, as: T.self))
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    @inline(__always)
    func unaryTrapping<T: CellValue, U: CellValue & Sendable, X: Source, D: Destination>(
        _ operation: (T) -> Faulting<U>, _: X.Type, _: D.Type
    ) -> Int {
        switch operation(X.read(self, as: T.self)) {
        case .value(let result):
            D.store(self, result)
            return unsafe accumulating(result).dispatch(pc + 1)
        case .trap(let code): return trap(code)
        }
    }

    // MARK: Moves. They leave both accumulators as they are.

    @inline(__always)
    func copy<T: SlotValue, X: Source>(_ type: T.Type, _: X.Type) -> Int {
        copyThen(type, X.self) { $0.resume() }
    }

    @inline(__always)
    func select<T: SlotValue, C: Source>(_: T.Type, _: C.Type) -> Int {
        let first = Slot1.read(self, as: T.self)
        let second = Slot2.read(self, as: T.self)
        let result = C.read(self, as: UInt32.self) != 0 ? first : second
        setSlot(field0, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    /// Clears eight slots: those of a function's locals that its call did not clear.
    @inline(__always)
    func clear8() -> Int {
        unsafe Self.clear4(sp + field0)
        unsafe Self.clear4(sp + field0 + 4)
        return next()
    }

    @inline(__always)
    static func clear4(_ slots: Slots) {
        unsafe UnsafeMutableRawPointer(slots).storeBytes(of: SIMD4<UInt64>(repeating: 0), as: SIMD4<UInt64>.self)
    }

    // MARK: Branches. Two dispatches keep a real branch, where a computed target would chain it on the condition.

    @inline(__always)
    func branchIf<T: CellValue, X: Source, Y: Source>(
        _ operation: (T, T) -> Bool, is truth: Bool, _: X.Type, _: Y.Type
    ) -> Int {
        if operation(X.read(self, as: T.self), Y.read(self, as: T.self)) == truth { return branch() }
        return next(1 &+ Y.extraCells(T.self))
    }

    @inline(__always)
    func branchIfNonZero<X: Source>(_: X.Type) -> Int {
        if X.read(self, as: UInt32.self) != 0 { return branch() }
        return next()
    }

    @inline(__always)
    func branchIfZero<X: Source>(_: X.Type) -> Int {
        if X.read(self, as: UInt32.self) == 0 { return branch() }
        return next()
    }

    /// The table of offsets follows the operand cell; the last entry is the default.
    @inline(__always)
    func branchTable<X: Source>(_: X.Type) -> Int {
        let index = min(X.read(self, as: UInt32.self), unsignedImmediate)
        return unsafe dispatch(pc + Int(truncatingIfNeeded: Int64(bitPattern: pc[1 &+ Int(index)])))
    }

    // MARK: Memory 0 with 32-bit addresses

    @inline(__always)
    func load<M: BitwiseCopyable, T: SlotValue, X: Source, D: Destination>(
        _ convert: (M) -> T, _: X.Type, _: D.Type
    ) -> Int {
        loadThen(convert, X.self, D.self) { $0.resume() }
    }

    @inline(__always)
    func store<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source>(
        _ convert: (T) -> M, _: X.Type, _: Y.Type
    ) -> Int {
        storeThen(convert, X.self, Y.self) { $0.resume() }
    }

    // MARK: Any memory, 32- or 64-bit addresses; the wide cell is the static offset.

    @inline(__always)
    private var instance: UnsafeMutablePointer<InstanceRecord> {
        unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.instance
    }

    @inline(__always)
    private func checkedAddress(_ address: UInt64, width: Int, in memory: MemoryRecord) -> Int? {
        let (start, wrapped) = address.addingReportingOverflow(wide)
        let (end, pastEnd) = start.addingReportingOverflow(UInt64(width))
        guard !wrapped, !pastEnd, unsafe end <= memory.size else { return nil }
        return Int(truncatingIfNeeded: start)
    }

    @inline(__always)
    func loadAny<M: BitwiseCopyable, A: CellValue & FixedWidthInteger, T: SlotValue>(
        _: A.Type, _ convert: (M) -> T
    ) -> Int {
        let record = unsafe instance.pointee.memories[field2].pointee
        let address = UInt64(Slot1.read(self, as: A.self))
        guard let start = unsafe checkedAddress(address, width: MemoryLayout<M>.size, in: record) else {
            return memoryFault(address)
        }
        let result = unsafe convert(record.base.loadUnaligned(fromByteOffset: start, as: M.self))
        setSlot(field0, result)
        return unsafe accumulating(result).dispatch(pc + 2)
    }

    @inline(__always)
    func storeAny<M: BitwiseCopyable, A: CellValue & FixedWidthInteger, T: SlotValue>(
        _: A.Type, _ convert: (T) -> M
    ) -> Int {
        let record = unsafe instance.pointee.memories[field2].pointee
        let address = UInt64(Slot1.read(self, as: A.self))
        guard let start = unsafe checkedAddress(address, width: MemoryLayout<M>.size, in: record) else {
            return memoryFault(address)
        }
        let value = convert(Slot0.read(self, as: T.self))
        unsafe record.base.storeBytes(of: value, toByteOffset: start, as: M.self)
        return next(2)
    }

    /// The size of memory 0 in pages.
    @inline(__always)
    func memorySize<D: Destination>(_: D.Type) -> Int {
        let pages = memorySize &>> 16
        D.store(self, pages)
        return unsafe accumulating(pages).dispatch(pc + 1)
    }

    // MARK: Globals

    @inline(__always)
    func globalGet<T: SlotValue, D: Destination>(_: T.Type, own: Bool, _: D.Type) -> Int {
        let result = unsafe T(at: UnsafeRawPointer(global(own: own)))
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    @inline(__always)
    func globalSet<T: SlotValue, X: Source>(_: T.Type, own: Bool, _: X.Type) -> Int {
        let value = X.read(self, as: T.self)
        unsafe value.write(to: UnsafeMutableRawPointer(global(own: own)).assumingMemoryBound(to: UInt64.self))
        return next()
    }

    @inline(__always)
    private func global(own: Bool) -> UnsafeMutablePointer<GlobalCell> {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        let index = Int(unsignedImmediate)
        return own
            ? unsafe context.pointee.globals + index
            : unsafe context.pointee.instance.pointee.globalAddresses[index]
    }
}

/// Calls and returns. A callee's frame begins at the caller's staged arguments; its header holds the return address and
/// the caller's frame, so a guest call takes no native stack.
extension Registers {
    /// Enters a function of the current instance or of the host.
    @inline(__always)
    private func enter(_ code: Code, returnTo: Code) -> Int {
        let frame = unsafe sp + field0
        let meta = unsafe UnsafeRawPointer(code).load(as: FrameMeta.self)
        let limit = unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.stackLimit
        guard unsafe _fastPath(frame + Int(meta.frameSlots) <= limit) else { return trap(.stackOverflow) }
        let header = unsafe frame + field1
        unsafe header[0] = UInt64(UInt(bitPattern: returnTo))
        unsafe header[1] = UInt64(UInt(bitPattern: sp))
        if meta.zeroSlots != 0 {
            unsafe Self.clear4(header + 2)
            if meta.zeroSlots > 4 { unsafe Self.clear4(header + 6) }
        }
        return unsafe dispatch(code + 1, sp: frame)
    }

    @inline(__always)
    func call() -> Int {
        let functions = unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.ownFunctions
        return unsafe enter((functions + Int(unsignedImmediate)).pointee.code, returnTo: pc + 1)
    }

    @inline(__always)
    func callImport() -> Int {
        let instance = unsafe context.assumingMemoryBound(to: ExecutionContext.self).pointee.instance
        let function = unsafe instance.pointee.functions[Int(unsignedImmediate)]
        guard unsafe isReachable(function, from: instance) else { return exit(Exit.crossCall) }
        return unsafe enter(function.pointee.code, returnTo: pc + 1)
    }

    /// The wide cell holds the canonical type and, in its upper half, the table. `I` is the table's address type.
    @inline(__always)
    func callIndirect<I: CellValue & FixedWidthInteger, X: Source>(_: I.Type, _: X.Type) -> Int {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        let instance = unsafe context.pointee.instance
        let table = unsafe instance.pointee.tables[Int(truncatingIfNeeded: wide &>> 32)].pointee
        let index = UInt64(X.read(self, as: I.self))
        guard unsafe _fastPath(index < table.count) else { return trap(.undefinedElement) }
        let reference = unsafe table.base[Int(truncatingIfNeeded: index)]
        guard _fastPath(reference != 0) else { return trap(.indirectCallToNull) }
        guard unsafe _fastPath(reference < context.pointee.functionTableCount) else { return exit(Exit.indirectCall) }
        let function = unsafe context.pointee.functionTable[Int(truncatingIfNeeded: reference)]
        guard unsafe _fastPath(function.pointee.type == UInt32(truncatingIfNeeded: wide)),
            unsafe _fastPath(isReachable(function, from: instance))
        else {
            unsafe context.pointee.accumulator = reference
            return exit(Exit.indirectCall)
        }
        return unsafe enter(function.pointee.code, returnTo: pc + 2)
    }

    @inline(__always)
    func callReference<X: Source>(_: X.Type) -> Int {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        let reference = X.read(self, as: UInt64.self)
        guard _fastPath(reference != 0) else { return trap(.nullFunctionReference) }
        unsafe context.pointee.accumulator = reference
        guard unsafe _fastPath(reference < context.pointee.functionTableCount) else { return exit(Exit.referenceCall) }
        let function = unsafe context.pointee.functionTable[Int(truncatingIfNeeded: reference)]
        guard unsafe _fastPath(isReachable(function, from: context.pointee.instance)) else {
            return exit(Exit.referenceCall)
        }
        return unsafe enter(function.pointee.code, returnTo: pc + 1)
    }

    /// Whether a function runs with the registers as they are: same instance, or the host's.
    @inline(__always)
    private func isReachable(
        _ function: UnsafeMutablePointer<FunctionRecord>, from instance: UnsafeMutablePointer<InstanceRecord>
    ) -> Bool {
        guard let owner = unsafe function.pointee.instance else { return true }
        return unsafe owner == instance
    }

    @inline(__always)
    func returnNone() -> Int {
        let header = unsafe sp + field0
        return unsafe leave(header)
    }

    @inline(__always)
    func returnOne<T: SlotValue, X: Source>(_: T.Type, _: X.Type) -> Int {
        let value = X.read(self, as: T.self)
        let header = unsafe sp + field0
        let target = unsafe Code(bitPattern: UInt(header[0])).unsafelyUnwrapped
        let caller = unsafe Slots(bitPattern: UInt(header[1])).unsafelyUnwrapped
        setSlot(0, value)
        return unsafe accumulating(value).dispatch(target, sp: caller)
    }

    @inline(__always)
    func returnTwo() -> Int {
        let first = slot(field1, as: UInt64.self)
        let second = slot(field2, as: UInt64.self)
        let header = unsafe sp + field0
        let target = unsafe Code(bitPattern: UInt(header[0])).unsafelyUnwrapped
        let caller = unsafe Slots(bitPattern: UInt(header[1])).unsafelyUnwrapped
        setSlot(0, first)
        setSlot(1, second)
        return unsafe dispatch(target, sp: caller)
    }

    @inline(__always)
    private func leave(_ header: Slots) -> Int {
        let target = unsafe Code(bitPattern: UInt(header[0])).unsafelyUnwrapped
        let caller = unsafe Slots(bitPattern: UInt(header[1])).unsafelyUnwrapped
        return unsafe dispatch(target, sp: caller)
    }
}

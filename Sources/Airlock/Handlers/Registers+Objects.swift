/// Structures and arrays (spec 4.6.3), and casts. Every access is checked against the heap; see `HeapRecord`.
extension Registers {
    @inline(__always)
    private var machine: UnsafeMutablePointer<ExecutionContext> {
        unsafe context.assumingMemoryBound(to: ExecutionContext.self)
    }

    /// How far from the beginning of the heap a reference leads: into the heap if `isInHeap` approves it, which refuses null
    /// and, if validation let one through, a number of another kind.
    @inline(__always)
    private func offset(_ reference: UInt64) -> UInt64 { reference &- HeapReference.origin }

    @inline(__always)
    private func isInHeap(_ offset: UInt64) -> Bool { unsafe offset < machine.pointee.heap.extent }

    @inline(__always)
    private func object(_ offset: UInt64) -> UnsafeMutableRawPointer {
        unsafe machine.pointee.heap.base + Int(truncatingIfNeeded: offset)
    }

    // MARK: Structures. The upper half of the operand cell is the field's offset.

    @inline(__always)
    func structGet<M: BitwiseCopyable, T: SlotValue, X: Source, D: Destination>(
        _ convert: (M) -> T, _ object: X.Type, _ result: D.Type
    ) -> Int {
        structGetThen(convert, object, result) { $0.resume() }
    }

    @inline(__always)
    func structGetThen<M: BitwiseCopyable, T: SlotValue, X: Source, D: Destination>(
        _ convert: (M) -> T, _: X.Type, _: D.Type, _ next: (Registers) -> Int
    ) -> Int {
        let object = offset(X.read(self, as: UInt64.self))
        guard _fastPath(isInHeap(object)) else { return trap(.nullStructureReference) }
        let field = unsafe self.object(object) + Int(unsignedImmediate)
        let result = unsafe convert(field.loadUnaligned(as: M.self))
        D.store(self, result)
        return unsafe next(accumulating(result).at(pc + 2))
    }

    @inline(__always)
    func structSet<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source>(
        _ convert: (T) -> M, _: X.Type, _: Y.Type
    ) -> Int {
        let object = offset(X.read(self, as: UInt64.self))
        guard _fastPath(isInHeap(object)) else { return trap(.nullStructureReference) }
        let value = convert(Y.read(self, as: T.self))
        unsafe self.object(object).storeBytes(of: value, toByteOffset: Int(unsignedImmediate), as: M.self)
        return next(1 &+ Y.extraCells(T.self))
    }

    // MARK: Arrays

    /// How far an element is from the beginning of the heap; nil where there is none.
    @inline(__always)
    private func element(_ array: UInt64, _ index: UInt32, width: Int) -> Int? {
        let length = unsafe object(array).loadUnaligned(fromByteOffset: ObjectHeader.lengthOffset, as: UInt32.self)
        guard _fastPath(index < length) else { return nil }
        let offset = array &+ UInt64(ObjectHeader.elementOffset) &+ UInt64(index) &* UInt64(width)
        return unsafe _fastPath(offset < machine.pointee.heap.extent) ? Int(truncatingIfNeeded: offset) : nil
    }

    @inline(__always)
    func arrayGet<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source, D: Destination>(
        _ convert: (M) -> T, _ array: X.Type, _ index: Y.Type, _ result: D.Type
    ) -> Int {
        arrayGetThen(convert, array, index, result) { $0.resume() }
    }

    @inline(__always)
    func arrayGetThen<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source, D: Destination>(
        _ convert: (M) -> T, _: X.Type, _: Y.Type, _: D.Type, _ next: (Registers) -> Int
    ) -> Int {
        let array = offset(X.read(self, as: UInt64.self))
        guard _fastPath(isInHeap(array)) else { return trap(.nullArrayReference) }
        guard let offset = element(array, Y.read(self, as: UInt32.self), width: MemoryLayout<M>.size) else {
            return trap(.arrayOutOfBounds)
        }
        let result = unsafe convert(machine.pointee.heap.base.loadUnaligned(fromByteOffset: offset, as: M.self))
        D.store(self, result)
        return unsafe next(accumulating(result).at(pc + 2))
    }

    @inline(__always)
    func arraySet<M: BitwiseCopyable, T: SlotValue, X: Source, Y: Source>(
        _ convert: (T) -> M, index: X.Type, value: Y.Type
    ) -> Int {
        let array = offset(slot(field1, as: UInt64.self))
        guard _fastPath(isInHeap(array)) else { return trap(.nullArrayReference) }
        guard let offset = element(array, X.read(self, as: UInt32.self), width: MemoryLayout<M>.size) else {
            return trap(.arrayOutOfBounds)
        }
        let value = convert(Y.read(self, as: T.self))
        unsafe machine.pointee.heap.base.storeBytes(of: value, toByteOffset: offset, as: M.self)
        return next(1 &+ Y.extraCells(T.self))
    }

    @inline(__always)
    func arrayLength<X: Source, D: Destination>(_: X.Type, _: D.Type) -> Int {
        let array = offset(X.read(self, as: UInt64.self))
        guard _fastPath(isInHeap(array)) else { return trap(.nullArrayReference) }
        let length = unsafe object(array).loadUnaligned(fromByteOffset: ObjectHeader.lengthOffset, as: UInt32.self)
        D.store(self, length)
        return unsafe accumulating(length).dispatch(pc + 1)
    }

    // MARK: Making objects

    /// Takes room for an object and writes its header; nil where the span has none left.
    @inline(__always)
    private func make(bytes: UInt64, header: UInt64) -> UInt64? {
        let start = unsafe machine.pointee.heap.cursor
        let end = start &+ bytes
        guard unsafe _fastPath(end <= machine.pointee.heap.spanEnd) else { return nil }
        unsafe machine.pointee.heap.cursor = end
        let granule = start &>> 3
        unsafe machine.pointee.heap.starts[Int(granule &>> 6)] |= 1 &<< (granule & 63)
        unsafe object(start).storeBytes(of: header, as: UInt64.self)
        return start &+ HeapReference.origin
    }

    /// Leaves, to run again once there is room.
    @inline(__always)
    private func exitForRoom(bytes: UInt64) -> Int {
        unsafe machine.pointee.heap.demand = bytes
        return exitKeepingAccumulators(Exit.allocate)
    }

    /// A structure of up to three fields of 32 bits each, taken from any slots. The wide cell is type and size.
    @inline(__always)
    func structNew(fields: Int) -> Int {
        let bytes = wide &>> 32
        guard let reference = make(bytes: bytes, header: wide & 0xFFFF_FFFF) else { return exitForRoom(bytes: bytes) }
        if fields > 0 { storeField(0, of: reference, slot(field1)) }
        if fields > 1 { storeField(1, of: reference, slot(field2)) }
        if fields > 2 { storeField(2, of: reference, slot(field3)) }
        setSlot(field0, reference)
        return unsafe accumulating(reference).dispatch(pc + 2)
    }

    @inline(__always)
    private func storeField(_ index: Int, of reference: UInt64, _ value: UInt32) {
        unsafe object(offset(reference)).storeBytes(
            of: value, toByteOffset: ObjectHeader.fieldOffset &+ index &* 4, as: UInt32.self)
    }

    /// A structure whose fields are in consecutive slots. A cell for each follows the wide one: see `FieldCell`.
    @inline(__always)
    func structNewMany() -> Int {
        let bytes = wide &>> 32
        guard let reference = make(bytes: bytes, header: wide & 0xFFFF_FFFF) else { return exitForRoom(bytes: bytes) }
        let place = unsafe object(offset(reference))
        let count = Int(unsignedImmediate)
        let slots = unsafe sp + field1
        for index in 0..<count {
            let field = unsafe pc[2 &+ index]
            let target = unsafe place + Int(truncatingIfNeeded: field & 0xFFFF_FFFF)
            let slot = Int(truncatingIfNeeded: field &>> 40)
            let value = unsafe slots[slot]
            switch UInt8(truncatingIfNeeded: field &>> 32) {
            case 0: unsafe target.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
            case 1: unsafe target.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
            case 2: unsafe target.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
            case 3: unsafe target.storeBytes(of: value, as: UInt64.self)
            default:
                unsafe target.storeBytes(of: value, as: UInt64.self)
                unsafe target.storeBytes(of: slots[slot &+ 1], toByteOffset: 8, as: UInt64.self)
            }
        }
        setSlot(field0, reference)
        return unsafe accumulating(reference).dispatch(pc + 2 + count)
    }

    /// An array of zeros. The operand cell is that of the service, which makes large ones; the wide cell is the type and,
    /// above, log2 of an element's bytes.
    @inline(__always)
    func arrayNewDefault() -> Int {
        let length = slot(field1, as: UInt32.self)
        let bytes = (UInt64(ObjectHeader.elementOffset) &+ UInt64(length) &<< (wide &>> 32) &+ 7) & ~7
        guard _fastPath(bytes <= UInt64(ObjectHeap.largeObject)) else { return exit(Exit.service) }
        guard let reference = make(bytes: bytes, header: wide & 0xFFFF_FFFF | UInt64(length) &<< 32) else {
            return exit(Exit.service)
        }
        setSlot(field1, reference)
        return unsafe accumulating(reference).dispatch(pc + 2)
    }

    // MARK: Casts. The upper half of the operand cell is the type, or a set of kinds; the wide cell is the type's depth.

    /// Set above the depth where null belongs to the type.
    static let nullableBit: UInt64 = 1 << 32

    /// Whether type `id` is the one in the operand cell or declared below it.
    @inline(__always)
    private func isBelow(_ id: UInt32) -> Bool {
        let target = unsignedImmediate
        if id == target { return true }
        guard unsafe UInt64(id) < machine.pointee.heap.typeLimit else { return false }
        let type = unsafe machine.pointee.heap.types[Int(id &>> 8)] + Int(id & 255)
        let depth = UInt32(truncatingIfNeeded: wide)
        guard unsafe depth < type.pointee.depth, let supertypes = unsafe type.pointee.supertypes else { return false }
        return unsafe supertypes[Int(depth)] == target
    }

    @inline(__always)
    func isObjectOfType(_ reference: UInt64) -> Bool {
        if reference == 0 { return wide & Self.nullableBit != 0 }
        guard reference & HeapReference.tagMask == 0, isInHeap(offset(reference)) else { return false }
        return unsafe isBelow(object(offset(reference)).loadUnaligned(as: UInt32.self))
    }

    @inline(__always)
    func isFunctionOfType(_ reference: UInt64) -> Bool {
        if reference == 0 { return wide & Self.nullableBit != 0 }
        guard unsafe reference < machine.pointee.functionTableCount else { return false }
        return unsafe isBelow(machine.pointee.functionTable[Int(truncatingIfNeeded: reference)].pointee.type)
    }

    /// Whether the kind of a reference of `any` is in the set in the operand cell: see `ReferenceKinds`.
    @inline(__always)
    func isOfKind(_ reference: UInt64) -> Bool {
        if reference == 0 { return unsignedImmediate & ReferenceKinds.null != 0 }
        if HeapReference.isNumber(reference) { return unsignedImmediate & ReferenceKinds.number != 0 }
        guard reference & HeapReference.tagMask == 0, isInHeap(offset(reference)) else { return false }
        let id = unsafe object(offset(reference)).loadUnaligned(as: UInt32.self)
        guard unsafe UInt64(id) < machine.pointee.heap.typeLimit else { return false }
        let type = unsafe machine.pointee.heap.types[Int(id &>> 8)] + Int(id & 255)
        return unsafe unsignedImmediate &>> UInt32(type.pointee.kind) & 1 != 0
    }

    @inline(__always)
    func isNonNull(_ reference: UInt64) -> Bool { reference != 0 }

    @inline(__always)
    func refTest<X: Source, D: Destination>(_ matches: (Registers, UInt64) -> Bool, _: X.Type, _: D.Type) -> Int {
        let result: UInt32 = matches(self, X.read(self, as: UInt64.self)) ? 1 : 0
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 2)
    }

    @inline(__always)
    func refCast<X: Source, D: Destination>(_ matches: (Registers, UInt64) -> Bool, _: X.Type, _: D.Type) -> Int {
        let reference = X.read(self, as: UInt64.self)
        guard _fastPath(matches(self, reference)) else { return trap(.castFailure) }
        D.store(self, reference)
        return unsafe accumulating(reference).dispatch(pc + 2)
    }
}

/// What making a structure needs to know of a field.
enum FieldCell {
    /// Its offset in 32 bits, log2 of its bytes in 8, and the slot of its value, counted from the first.
    static func make(offset: UInt32, shift: UInt8, slot: Int) -> UInt64 {
        UInt64(offset) | UInt64(shift) &<< 32 | UInt64(slot) &<< 40
    }
}

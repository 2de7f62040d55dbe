/// What an access does, in the operand cell of the instruction that looks at it first.
struct ObservedAccess {
    /// In the lowest byte the width in bytes, which is a power of two up to 16.
    let rawValue: Int

    private static let writes = 1 << 8
    private static let isWide = 1 << 9

    init(rawValue: Int) { self.rawValue = rawValue }

    init(width: Int, writes: Bool, addressType: AddressType) {
        rawValue = width | (writes ? Self.writes : 0) | (addressType == .i64 ? Self.isWide : 0)
    }

    var width: Int { rawValue & 0xFF }
    var writes: Bool { rawValue & Self.writes != 0 }
    /// Whether the address has 64 bits.
    var isWide: Bool { rawValue & Self.isWide != 0 }
}

/// Code that is lowered to be observed.
extension Registers {
    /// Before a load or store: goes on unless a byte of it has a mark that is worth looking at. Bytes that will be written
    /// are not unwritten any more. The accumulators pass through.
    ///
    /// An access that is not inside the memory is left to the instruction that makes it.
    @inline(__always)
    func observe() -> Int {
        let context = unsafe self.context.assumingMemoryBound(to: ExecutionContext.self)
        let record = unsafe context.pointee.instance.pointee.memories[field2].pointee
        let access = ObservedAccess(rawValue: field0)
        let slot: UInt64 = slot(field1)
        let (start, wrapped) = (access.isWide ? slot : slot & 0xFFFF_FFFF).addingReportingOverflow(wide)
        let (end, pastEnd) = start.addingReportingOverflow(UInt64(access.width))
        if let cells = unsafe record.cells, let counts = unsafe record.counts, !wrapped, !pastEnd,
            unsafe end <= record.size
        {
            let (first, last) = (
                Int(truncatingIfNeeded: start) &>> AccessCells.cellShift,
                Int(truncatingIfNeeded: end &- 1) &>> AccessCells.cellShift
            )
            let actor = unsafe record.actor
            unsafe note(cells + first, access, actor)
            if last != first { unsafe note(cells + last, access, actor) }
            let page = Int(truncatingIfNeeded: start) &>> AccessCells.pageShift
            unsafe counts[page &* 2 &+ (access.writes ? 1 : 0)] &+= 1
        }
        guard let shadow = unsafe record.shadow, !wrapped, !pastEnd, unsafe end <= record.size else { return next(2) }
        let marks = unsafe UnsafeMutableRawPointer(shadow + Int(truncatingIfNeeded: start))
        let isPlain =
            switch access.width {
            case 1: unsafe isPlain(marks, UInt8.self, access)
            case 2: unsafe isPlain(marks, UInt16.self, access)
            case 4: unsafe isPlain(marks, UInt32.self, access)
            case 8: unsafe isPlain(marks, UInt64.self, access)
            default: unsafe isPlain(marks, UInt64.self, access) && isPlain(marks + 8, UInt64.self, access)
            }
        guard _fastPath(isPlain) else { return exitKeepingAccumulators(Exit.observe) }
        return next(2)
    }

    /// Notes who used a cell last.
    @inline(__always)
    private func note(_ cell: UnsafeMutablePointer<UInt8>, _ access: ObservedAccess, _ actor: UInt8) {
        let old = unsafe cell.pointee
        unsafe cell.pointee = access.writes ? old & 0xF0 | actor : old & 0x0F | actor &<< 4
    }

    @inline(__always)
    private func isPlain<Word: FixedWidthInteger & UnsignedInteger>(
        _ marks: UnsafeMutableRawPointer, _: Word.Type, _ access: ObservedAccess
    ) -> Bool {
        let ones = Word.max / 0xFF
        let found = unsafe marks.loadUnaligned(as: Word.self)
        let worth: ShadowMemory.Marks = access.writes ? .writable : .readable
        guard found & (ones &* Word(worth.rawValue)) == 0 else { return false }
        if access.writes {
            unsafe marks.storeBytes(of: found & ~(ones &* Word(ShadowMemory.Marks.unwritten.rawValue)), as: Word.self)
        }
        return true
    }
}

/// Where a handler finds an operand. One type a place, so that each handler is an operation applied to kinds of places.
protocol Source {
    /// Whether the operand stands in cells of its own after the operand cell.
    static var isWide: Bool { get }
    static func read<T: SlotValue>(_ registers: Registers, as: T.Type) -> T
}

extension Source {
    @inline(__always) static var isWide: Bool { false }

    /// Cells that an operand of a type takes after the operand cell.
    @inline(__always) static func extraCells<T: SlotValue>(_: T.Type) -> Int { isWide ? T.slots : 0 }
}

enum Slot0: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { r.slot(r.field0) }
}

enum Slot1: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { r.slot(r.field1) }
}

enum Slot2: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { r.slot(r.field2) }
}

enum Slot3: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { r.slot(r.field3) }
}

/// The accumulator of the operand's class.
enum Accumulator: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { T(accumulatorOf: r) }
}

/// 32 bits in the operand cell, sign-extended.
enum Immediate: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T {
        T(cell: UInt64(bitPattern: Int64(r.immediate)))
    }
}

/// A constant address, which the static offset contains already.
enum Zero: Source {
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T { T(cell: 0) }
}

/// Cells of its own after the operand cell.
enum Wide: Source {
    @inline(__always) static var isWide: Bool { true }
    @inline(__always) static func read<T: SlotValue>(_ r: Registers, as: T.Type) -> T {
        unsafe T(at: UnsafeRawPointer(r.pc + 1))
    }
}

/// Where a handler leaves its result: always in the accumulator, and in a slot unless only the next consumer reads it.
protocol Destination {
    static func store<T: SlotValue>(_ registers: Registers, _ value: T)
}

enum ToSlot: Destination {
    @inline(__always) static func store<T: SlotValue>(_ r: Registers, _ value: T) { r.setSlot(r.field0, value) }
}

enum ToAccumulator: Destination {
    @inline(__always) static func store<T: SlotValue>(_ r: Registers, _ value: T) {}
}

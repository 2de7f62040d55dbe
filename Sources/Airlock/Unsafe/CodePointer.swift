/// A place in threaded code.
///
/// Rests on: made from code of this engine only, so reading operand cells after a handler stays inside that code.
@safe
struct CodePointer: AddressIdentified {
    var address: UInt { unsafe UInt(bitPattern: cells) }
    let cells: Code

    init(_ cells: Code) { unsafe self.cells = cells }

    /// A return address out of a frame's header.
    init(bits: UInt64) { unsafe cells = Code(bitPattern: UInt(bits)).unsafelyUnwrapped }

    var bits: UInt64 { unsafe UInt64(UInt(bitPattern: cells)) }
    subscript(index: Int) -> UInt64 { unsafe cells[index] }
    func advanced(by count: Int) -> CodePointer { unsafe CodePointer(cells + count) }

    // The fields of an operand cell, as handlers read them.
    var field0: Int { Int(UInt16(truncatingIfNeeded: self[0])) }
    var field1: Int { Int(UInt16(truncatingIfNeeded: self[0] &>> 16)) }
    var field2: Int { Int(UInt16(truncatingIfNeeded: self[0] &>> 32)) }
    var field3: Int { Int(truncatingIfNeeded: self[0] &>> 48) }
    var immediate: Int { Int(truncatingIfNeeded: self[0] &>> 32) }

    /// The meta cell of a function's entry.
    var meta: FrameMeta { unsafe UnsafeRawPointer(cells).load(as: FrameMeta.self) }
}

/// Threaded code at an address that does not change.
@safe
final class CodeMemory: @unchecked Sendable {
    private let cells: UnsafeMutablePointer<UInt64>
    let count: Int

    /// Behind the code is a cell that belongs to it, so that the end of none is the start of another: allocators may put one
    /// right behind the other, and the place that outermost frames return to would be taken for the end of a function.
    init(_ code: [UInt64]) {
        count = code.count
        unsafe cells = .allocate(capacity: code.count &+ 1)
        unsafe cells.initialize(to: 0)
        for (index, cell) in code.enumerated() { unsafe (cells + index).initialize(to: cell) }
    }

    deinit { unsafe cells.deallocate() }

    var start: CodePointer { unsafe CodePointer(Code(cells)) }

    /// Replaces a handler, while other threads may be running this code.
    func setHandler(at cell: Int, _ handler: UInt64) { unsafe Atomic.store(handler, at: cells + cell) }

    /// The number of the cell at `pointer`, or nil if it is not in this code. One past the end counts as inside, because a
    /// return address may point there.
    func position(of pointer: CodePointer) -> Int? {
        let distance = unsafe pointer.cells - Code(cells)
        return distance >= 0 && distance <= count ? distance : nil
    }
}

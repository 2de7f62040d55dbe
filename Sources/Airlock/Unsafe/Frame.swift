/// The slots of a function's activation.
///
/// Rests on: made for a place below the stack's limit, and used only for slots that a limit check covered.
@safe
@usableFromInline
struct Frame {
    @usableFromInline var slots: UnsafeMutablePointer<UInt64>

    init(_ slots: Slots) { unsafe self.slots = slots }

    @inlinable subscript(index: Int) -> UInt64 {
        get { unsafe slots[index] }
        nonmutating set { unsafe slots[index] = newValue }
    }

    func advanced(by count: Int) -> Frame { unsafe Frame(slots + count) }
    @inlinable mutating func advance() { unsafe slots += 1 }
    var address: UInt { unsafe UInt(bitPattern: slots) }
    func distance(to other: Frame) -> Int { unsafe other.slots - slots }

    /// Slots of no activation, all zero, for as long as `body` runs: for values that cross outside of calls.
    static func withScratch<Result>(_ count: Int, _ body: (Frame) throws -> Result) rethrows -> Result {
        unsafe try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(count, 1)) { buffer in
            unsafe buffer.initialize(repeating: 0)
            // The capacity is not zero.
            return try body(unsafe Frame(buffer.baseAddress.unsafelyUnwrapped))
        }
    }

    // MARK: The header, which follows the parameters.

    func returnAddress(header: Int) -> CodePointer { CodePointer(bits: self[header]) }

    func caller(header: Int) -> Frame {
        unsafe Frame(Slots(bitPattern: UInt(self[header &+ 1])).unsafelyUnwrapped)
    }

    func setHeader(_ header: Int, returnTo: CodePointer, caller: Frame) {
        self[header] = returnTo.bits
        self[header &+ 1] = unsafe UInt64(UInt(bitPattern: caller.slots))
    }
}

/// Where the latest buffers of the host lie that the bridge was given: a guest address that equals the lower half of one
/// was probably mistaken for it.
///
/// Invariant: `entries` has `capacity` places, all of them filled, and `next` is one of them.
@safe
final class HostBufferLog {
    struct Entry: Hashable {
        var address: UInt64
        /// In bytes.
        var count: UInt64
    }

    /// Nil before the first buffer.
    private var entries: UnsafeMutablePointer<Entry>?
    private var next = 0

    static let capacity = 16

    deinit { unsafe entries?.deallocate() }

    /// Cheap, as every transfer calls it: no search for whether the buffer is known.
    @inline(__always)
    func note(_ address: UInt64, count: UInt64) {
        guard address != 0 else { return }
        let entries = unsafe entries ?? begin()
        unsafe entries[next] = Entry(address: address, count: count)
        next = (next &+ 1) % Self.capacity
    }

    @inline(never)
    private func begin() -> UnsafeMutablePointer<Entry> {
        let new: UnsafeMutablePointer<Entry> = .allocate(capacity: Self.capacity)
        unsafe new.initialize(repeating: Entry(address: 0, count: 0), count: Self.capacity)
        unsafe entries = new
        return unsafe new
    }

    func removeAll() {
        unsafe entries?.update(repeating: Entry(address: 0, count: 0), count: Self.capacity)
    }

    /// The buffer that has, or whose lower half has, `address` inside or for its start; and how far inside.
    ///
    /// - Parameter isWide: Whether the guest's addresses have 64 bits.
    func buffer(around address: UInt64, isWide: Bool) -> (entry: Entry, offset: UInt64)? {
        guard let entries = unsafe entries else { return nil }
        for index in 0..<Self.capacity {
            let entry = unsafe entries[index]
            guard entry.address != 0 else { continue }
            let distance = isWide ? address &- entry.address : (address &- entry.address) & 0xFFFF_FFFF
            if distance < max(entry.count, 1) { return (entry, distance) }
        }
        return nil
    }
}

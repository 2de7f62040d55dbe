/// Where the latest buffers of the host lie that the bridge was given: a guest address that equals the lower half of one
/// was probably mistaken for it.
struct HostBufferLog {
    struct Entry: Hashable {
        var address: UInt64
        /// In bytes.
        var count: UInt64
    }

    private var entries: [Entry] = Array(repeating: Entry(address: 0, count: 0), count: Self.capacity)
    private var next = 0

    static let capacity = 16

    /// Cheap, as every transfer calls it: no search for whether the buffer is known.
    mutating func note(_ address: UInt64, count: UInt64) {
        guard address != 0 else { return }
        entries[next] = Entry(address: address, count: count)
        next = (next &+ 1) % Self.capacity
    }

    mutating func removeAll() {
        for index in entries.indices { entries[index] = Entry(address: 0, count: 0) }
    }

    /// The buffer that has, or whose lower half has, `address` inside or for its start; and how far inside.
    ///
    /// - Parameter isWide: Whether the guest's addresses have 64 bits.
    func buffer(around address: UInt64, isWide: Bool) -> (entry: Entry, offset: UInt64)? {
        for entry in entries where entry.address != 0 {
            let distance = isWide ? address &- entry.address : (address &- entry.address) & 0xFFFF_FFFF
            if distance < max(entry.count, 1) { return (entry, distance) }
        }
        return nil
    }
}

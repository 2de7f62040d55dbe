/// Collects bytes to chunks of equal size.
struct Chunks {
    /// The bytes of the chunk at work; its room is used for all chunks.
    private(set) var pending: [UInt8] = []
    let size: Int

    init(size: Int) {
        self.size = max(size, 1)
        pending.reserveCapacity(min(self.size, 1 << 20))
    }

    /// Adds a byte, and passes a chunk to `body` when it is full.
    @inline(__always)
    mutating func add(_ byte: UInt8, _ body: ([UInt8]) throws -> Void) rethrows {
        pending.append(byte)
        if pending.count == size { try flush(body) }
    }

    /// Passes what is left to `body`.
    mutating func flush(_ body: ([UInt8]) throws -> Void) rethrows {
        guard !pending.isEmpty else { return }
        try body(pending)
        pending.removeAll(keepingCapacity: true)
    }
}

/// Transfers of any length through one buffer in the guest, in constant memory.
extension Instance {
    /// Copies bytes to the guest chunk by chunk, always to the same place, and runs `body` for each.
    ///
    /// - Parameters:
    ///   - allocator: Who gives the place, and takes it back.
    ///   - body: What is run for each chunk.
    ///   - bytes: What is copied in.
    ///   - chunkBytes: The size of every chunk but the last, at least 1.
    ///   - label: What messages call the buffer.
    ///   - memory: By default that of `defaultMemory`.
    /// - Throws: `AllocatorError`, `ExportError`; what `body` throws.
    @inlinable
    public func forEachChunk(
        of bytes: some Sequence<UInt8>, chunkBytes: Int = 65_536, label: String? = nil,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil, _ body: (GuestRegion) throws -> Void
    ) throws {
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        try bound.withChunks(of: bytes, chunkBytes: chunkBytes, label: label) { try body($0) }
    }

    /// Calls a function with the address and length of each chunk, and combines its results.
    ///
    /// - Throws: `AllocatorError`, `ExportError`, `SignatureMismatch`; what the call or `combine` throws.
    @inlinable
    public func fold<Element: WasmValue, Result>(
        _ bytes: some Sequence<UInt8>, through name: String, returning _: Element.Type, into initial: Result,
        chunkBytes: Int = 65_536, label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil,
        _ combine: (inout Result, Element) throws -> Void
    ) throws -> Result {
        let function = try function(name, as: ((GuestAddress, GuestLength) -> Element).self)
        var result = initial
        try forEachChunk(
            of: bytes, chunkBytes: chunkBytes, label: label ?? "chunk for \(name)", allocator: allocator, memory: memory
        ) { region in
            try combine(&result, function(region.start, GuestLength(region.count)))
        }
        return result
    }

    /// Passes each chunk through a function that answers with bytes, and the answers to `body`, in order.
    ///
    /// - Throws: As `exchange`; what `body` throws.
    @inlinable
    public func exchangeChunks(
        _ name: String, _ bytes: some Sequence<UInt8>, returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, chunkBytes: Int = 65_536, label: String? = nil,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil, _ body: ([UInt8]) throws -> Void
    ) throws {
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        let exchange = bound.exchange(name, of: self, convention, ownership)
        try bound.withChunks(of: bytes, chunkBytes: chunkBytes, label: label ?? "chunk for \(name)") { region in
            try body(exchange.run(region))
        }
    }
}

extension Instance {
    /// Calls a function with the address and length of each chunk of bytes as they arrive, and combines its results.
    ///
    /// While it waits for bytes, the buffer stays allocated, and others on the same actor may use the instance.
    ///
    /// - Throws: `AllocatorError`, `ExportError`, `SignatureMismatch`; what the sequence, the call or `combine` throws.
    public func fold<Bytes: AsyncSequence, Element: WasmValue, Result>(
        _ bytes: Bytes, through name: String, returning _: Element.Type, into initial: Result,
        chunkBytes: Int = 65_536, label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil,
        isolation: isolated (any Actor)? = #isolation, _ combine: (inout Result, Element) throws -> Void
    ) async throws -> Result where Bytes.Element == UInt8 {
        let function = try function(name, as: ((GuestAddress, GuestLength) -> Element).self)
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        let buffer = try bound.allocate(UInt64(max(chunkBytes, 1)), label: RegionLabel(label ?? "chunk for \(name)"))
        var result = initial
        func pass(_ chunk: [UInt8]) throws {
            let region = try bound.memory.write(chunk, at: buffer.start)
            try combine(&result, function(region.start, GuestLength(region.count)))
        }
        do {
            var chunks = Chunks(size: chunkBytes)
            for try await byte in bytes { try chunks.add(byte, pass) }
            try chunks.flush(pass)
        } catch {
            // The first error is the one to know of.
            try? bound.release(buffer)
            throw error
        }
        try bound.release(buffer)
        return result
    }
}

extension BoundAllocator {
    /// Copies bytes chunk by chunk to one buffer.
    @inlinable
    func withChunks(
        of bytes: some Sequence<UInt8>, chunkBytes: Int, label: String?, _ body: (GuestRegion) throws -> Void
    ) throws {
        let size = max(chunkBytes, 1)
        try withRegion(UInt64(size), label: label) { buffer in
            let whole: Void? = try HostBytes.withContiguous(bytes) { source in
                try source.forEachChunk(size: size) { try body(write($0, to: buffer.start)) }
            }
            guard whole == nil else { return }
            var iterator = bytes.makeIterator()
            while true {
                // Most chunks are taken at once; of enormous ones the room is not taken before the bytes are there.
                var chunk = iterator.take(min(size, 1 << 20))
                while chunk.count < size, let byte = iterator.next() { chunk.append(byte) }
                guard !chunk.isEmpty else { return }
                try body(memory.write(chunk, at: buffer.start))
            }
        }
    }

    /// Writes bytes to a place that was allocated for them, and returns where they stand.
    @usableFromInline
    func write(_ bytes: HostBytes, to address: GuestAddress) throws -> GuestRegion {
        try bytes.write(to: memory, at: address)
        return GuestRegion(start: address, count: bytes.count)
    }
}

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

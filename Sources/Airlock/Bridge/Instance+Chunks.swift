/// Transfers of any length through one buffer in the guest, in constant memory.
extension Instance {
    /// Copies bytes to the guest chunk by chunk, always to the same place, and runs `body` for each.
    ///
    /// - Parameters:
    ///   - chunkBytes: The size of every chunk but the last, at least 1.
    ///   - label: What messages call the buffer.
    ///   - memory: By default that of `defaultMemory`.
    /// - Throws: `AllocatorError`, `ExportError`; what `body` throws.
    public func forEachChunk(
        of bytes: some Sequence<UInt8>, chunkBytes: Int = 65_536, label: String? = nil,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil, _ body: (GuestRegion) throws -> Void
    ) throws {
        let bound = try BoundAllocator(allocator, for: memory ?? defaultMemory(), of: self)
        try bound.withChunks(of: bytes, chunkBytes: chunkBytes, label: label) { try body($0) }
    }

    /// Calls a function with the address and length of each chunk, and combines its results.
    ///
    /// - Throws: `AllocatorError`, `ExportError`, `SignatureMismatch`; what the call or `combine` throws.
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
    public func exchangeChunks(
        _ name: String, _ bytes: some Sequence<UInt8>, returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, chunkBytes: Int = 65_536, label: String? = nil,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil, _ body: ([UInt8]) throws -> Void
    ) throws {
        let bound = try BoundAllocator(allocator, for: memory ?? defaultMemory(), of: self)
        let exchange = Exchange(
            instance: self, name: name, convention: convention, ownership: ownership, allocator: bound)
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
        let bound = try BoundAllocator(allocator, for: memory ?? defaultMemory(), of: self)
        let buffer = try bound.allocate(UInt64(max(chunkBytes, 1)), label: label ?? "chunk for \(name)")
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
    func withChunks(
        of bytes: some Sequence<UInt8>, chunkBytes: Int, label: String?, _ body: (GuestRegion) throws -> Void
    ) throws {
        try withRegion(UInt64(max(chunkBytes, 1)), label: label) { buffer in
            let whole: Void? = try HostBytes.withContiguous(bytes) { source in
                try source.forEachChunk(size: max(chunkBytes, 1)) { chunk in
                    try chunk.write(to: memory, at: buffer.start)
                    try body(buffer.prefix(chunk.count))
                }
            }
            guard whole == nil else { return }
            var chunks = Chunks(size: chunkBytes)
            func pass(_ chunk: [UInt8]) throws { try body(memory.write(chunk, at: buffer.start)) }
            for byte in bytes { try chunks.add(byte, pass) }
            try chunks.flush(pass)
        }
    }
}

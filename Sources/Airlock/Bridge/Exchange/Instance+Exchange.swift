/// Bytes in, bytes out: level 2 of the bridge.
extension Instance {
    /// Calls a function with bytes that are copied in for the call, and returns a copy of the bytes that it answers with.
    ///
    /// - Parameters:
    ///   - arguments: Further arguments, behind those of the convention.
    ///   - convention: How the function says where its answer is.
    ///   - ownership: Who releases the answer. What the function was given itself is never released twice.
    ///   - label: What messages call the input.
    ///   - allocator: Who gives the place for the input, and takes back the answer.
    ///   - memory: By default that of `defaultMemory`.
    /// - Throws: `ResultError` for an answer that is none; `HeapAccessOutOfBounds` for one outside the memory, before the
    ///   host allocates for it; `AllocatorError`, `ExportError`, `SignatureMismatch`; what the call throws.
    @inlinable
    public func exchange<each Argument: WasmValue>(
        _ name: String, _ bytes: some Sequence<UInt8>, with arguments: repeat each Argument,
        returning convention: ResultConvention = .packedPointerHigh, ownership: ResultOwnership = .host,
        label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> [UInt8] {
        let placed = try place(bytes, label: label ?? "input of " + name, allocator: allocator, memory: memory)
        return try placed.using { input in
            try placed.allocator.exchange(name, of: self, convention, ownership).run(input, repeat each arguments)
        }
    }
}

extension BoundAllocator {
    /// An exchange that works in this allocator's memory.
    @usableFromInline
    func exchange(
        _ name: String, of instance: Instance, _ convention: ResultConvention, _ ownership: ResultOwnership
    ) -> Exchange {
        Exchange(instance: instance, name: name, convention: convention, ownership: ownership, allocator: self)
    }
}

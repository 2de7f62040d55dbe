/// Bytes in, bytes out: level 2 of the bridge.
extension Instance {
    /// Calls a function with bytes that are copied in for the call, and returns a copy of the bytes that it answers with.
    ///
    /// - Parameters:
    ///   - name: The function's name among the exports.
    ///   - bytes: What is copied in.
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
        let placed = try place(bytes, label: RegionLabel(label) ?? .inputOf(name), allocator: allocator, memory: memory)
        return try placed.using { input in
            try placed.allocator.exchange(name, of: self, convention, ownership).run(input, repeat each arguments)
        }
    }
}

extension Instance {
    /// Calls a function that is given no bytes, and returns a copy of the bytes that it answers with.
    ///
    /// - Parameters: As for `exchange` with bytes; `arguments` are all that the function is given but for the place of the
    ///   answer, where the convention has the host say it.
    /// - Throws: As `exchange` with bytes; `ResultError` for the convention `inPlace`.
    @inlinable
    public func exchange<each Argument: WasmValue>(
        _ name: String, with arguments: repeat each Argument,
        returning convention: ResultConvention = .packedPointerHigh, ownership: ResultOwnership = .host,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> [UInt8] {
        try exchange(name, convention, ownership, allocator, memory).run(nil, repeat each arguments)
    }

    @usableFromInline
    func exchange(
        _ name: String, _ convention: ResultConvention, _ ownership: ResultOwnership, _ allocator: GuestAllocator,
        _ memory: Memory?
    ) throws -> Exchange {
        try BoundAllocator(allocator, for: memory, of: self).exchange(name, of: self, convention, ownership)
    }

    /// Calls a function with text that is copied in as UTF-8 for the call, and returns the text that it answers with.
    ///
    /// - Parameters: As for `exchange` with bytes.
    /// - Throws: As `exchange` with bytes; `ResultError` for an answer that is not UTF-8.
    @inlinable
    public func exchange<each Argument: WasmValue>(
        _ name: String, _ text: String, with arguments: repeat each Argument,
        returning convention: ResultConvention = .packedPointerHigh, ownership: ResultOwnership = .host,
        label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> String {
        let answer = try exchange(
            name, text.utf8, with: repeat each arguments, returning: convention, ownership: ownership, label: label,
            allocator: allocator, memory: memory)
        return try Self.text(answer, of: name, convention)
    }

    @usableFromInline
    static func text(_ answer: [UInt8], of name: String, _ convention: ResultConvention) throws -> String {
        if let offset = UTF8Check.firstInvalid(in: answer) {
            throw ResultError(function: name, convention: convention, reason: .notUTF8(offset: offset))
        }
        return String(decoding: answer, as: UTF8.self)
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

/// Reading and writing through buffers of the host, and views of a memory's own bytes.
extension Memory {
    /// Fills a buffer of the host from the guest's memory.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was copied.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at address: GuestAddress) throws {
        unsafe noteHostBuffer(UnsafeRawBufferPointer(buffer))
        let done: Void? = unsafe bytes.withBytes(at: address.offset, count: UInt64(buffer.count)) { source in
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(source))
        }
        guard done != nil else { throw fault(.read, "read", at: address, width: UInt64(buffer.count)) }
    }

    /// Copies a buffer of the host to the guest's memory, and returns where it stands there.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write(_ buffer: UnsafeRawBufferPointer, at address: GuestAddress) throws -> GuestRegion {
        unsafe noteHostBuffer(buffer)
        guard unsafe bytes.write(buffer, at: address.offset) else {
            throw fault(.write, "write", at: address, width: UInt64(buffer.count))
        }
        return GuestRegion(start: address, count: UInt64(buffer.count))
    }

    /// Copies bytes of the host to the guest's memory, and returns where they stand there.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write(_ bytes: [UInt8], at address: GuestAddress) throws -> GuestRegion {
        unsafe try bytes.withUnsafeBytes { unsafe try write($0, at: address) }
    }

    /// Copies bytes of the host to the guest's memory, and returns where they stand there.
    ///
    /// Bytes that are in one piece are copied as such. Others are first collected, but never more of them than the memory
    /// has room for, so that an endless sequence ends with an error.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write(_ bytes: some Sequence<UInt8>, at address: GuestAddress) throws -> GuestRegion {
        let written = try bytes.withContiguousStorageIfAvailable { buffer in
            unsafe try write(UnsafeRawBufferPointer(buffer), at: address)
        }
        return try written ?? write(collect(bytes, at: address), at: address)
    }

    /// Shows bytes of the guest's memory to `body` without a copy.
    ///
    /// Meanwhile the memory does not grow: neither does the guest, to whom growing fails, nor the host. What the guest
    /// writes while `body` runs shows in the view.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; what `body` throws.
    @_specialize(where Result == Int)
    public func withBytes<Result>(of region: GuestRegion, _ body: (Span<UInt8>) throws -> Result) throws -> Result {
        guard let bytes = unsafe bytes.buffer(at: region.start.offset, count: region.count) else {
            throw fault(.read, "view", at: region.start, width: region.count)
        }
        state.pinCount &+= 1
        defer { state.pinCount &-= 1 }
        return try body(unsafe Span(_unsafeBytes: UnsafeRawBufferPointer(bytes)))
    }

    /// Lets `body` change bytes of the guest's memory in place. See `withBytes` for what holds meanwhile.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; what `body` throws.
    @_specialize(where Result == Int)
    public func withMutableBytes<Result>(
        of region: GuestRegion, _ body: (inout MutableSpan<UInt8>) throws -> Result
    ) throws -> Result {
        guard let bytes = unsafe bytes.buffer(at: region.start.offset, count: region.count) else {
            throw fault(.write, "mutable view", at: region.start, width: region.count)
        }
        state.pinCount &+= 1
        defer { state.pinCount &-= 1 }
        var span = unsafe MutableSpan<UInt8>(_unsafeBytes: bytes)
        return try body(&span)
    }

    /// Remembers where a buffer of the host lies, to recognise its address when a guest uses it.
    func noteHostBuffer(_ buffer: UnsafeRawBufferPointer) {
        store.state.hostBuffers.note(UInt64(UInt(bitPattern: buffer.baseAddress)), count: UInt64(buffer.count))
    }
}

/// Reading and writing through buffers of the host, and views of a memory's own bytes.
extension Memory {
    /// Fills a buffer of the host from the guest's memory.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was copied.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at address: GuestAddress) throws {
        unsafe noteHostBuffer(UnsafeRawBufferPointer(buffer))
        bytes.tell(address.offset, UInt64(buffer.count), writes: false)
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
    @inlinable
    @discardableResult
    public func write(_ bytes: some Sequence<UInt8>, at address: GuestAddress) throws -> GuestRegion {
        let written = try bytes.withContiguousStorageIfAvailable { buffer in
            unsafe try write(UnsafeRawBufferPointer(buffer), at: address)
        }
        if let written { return written }
        return try write(bytes.collect(limit: room(at: address, for: bytes.underestimatedCount)), at: address)
    }

    /// Copies bytes of the host to the guest's memory, and returns where they stand there.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write(_ bytes: RawSpan, at address: GuestAddress) throws -> GuestRegion {
        unsafe try bytes.withUnsafeBytes { unsafe try write($0, at: address) }
    }

    /// Copies bytes of the host to the guest's memory, and returns where they stand there.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write(_ bytes: Span<UInt8>, at address: GuestAddress) throws -> GuestRegion {
        unsafe try bytes.withUnsafeBytes { unsafe try write($0, at: address) }
    }

    /// Fills a span of the host from the guest's memory.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was copied.
    public func read(into bytes: inout MutableRawSpan, at address: GuestAddress) throws {
        unsafe try bytes.withUnsafeMutableBytes { unsafe try read(into: $0, at: address) }
    }

    /// Fills a span of the host from the guest's memory.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was copied.
    public func read(into bytes: inout MutableSpan<UInt8>, at address: GuestAddress) throws {
        unsafe try bytes.withUnsafeMutableBytes { unsafe try read(into: $0, at: address) }
    }

    // MARK: Elements

    /// A copy of the elements of a slice.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated.
    @inlinable
    public func read<T>(_ slice: GuestSlice<T>) throws -> [T] {
        let width = T.guestWidth
        let region = slice.region(width)
        guard T.isStoredAlike else {
            // What the type does to become a value must not see the guest's memory, which it might let grow.
            let bytes = try read(region)
            return stride(from: 0, to: bytes.count, by: Int(width.byteCount)).map {
                T(guestBits: bytes.number(at: $0, width))
            }
        }
        try check(.read, "read", region)
        if slice.count == 0 { return [] }
        return unsafe try [T](unsafeUninitializedCapacity: Int(slice.count)) { buffer, count in
            unsafe try copy(region, to: UnsafeMutableRawBufferPointer(buffer))
            count = Int(slice.count)
        }
    }

    /// Stores elements one behind the other, and returns where they stand.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @inlinable
    @discardableResult
    public func write<T>(_ elements: [T], at pointer: GuestPointer<T>) throws -> GuestSlice<T> {
        let slice = GuestSlice(start: pointer, count: UInt64(elements.count))
        guard T.isStoredAlike else {
            let width = T.guestWidth
            let region = slice.region(width)
            try check(.write, "write", region)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Int(region.count))
            for element in elements { bytes.append(element.guestBits, width) }
            try write(bytes, at: pointer.address)
            return slice
        }
        unsafe try elements.withUnsafeBytes { _ = unsafe try write($0, at: pointer.address) }
        return slice
    }

    @usableFromInline
    func check(_ kind: HeapAccessOutOfBounds.Kind, _ operation: String, _ region: GuestRegion) throws {
        guard contains(region) else { throw fault(kind, operation, at: region.start, width: region.count) }
    }

    /// Copies a region to as many bytes of the host.
    @usableFromInline
    func copy(_ region: GuestRegion, to buffer: UnsafeMutableRawBufferPointer) throws {
        bytes.tell(region.start.offset, region.count, writes: false)
        let done: Void? = unsafe bytes.withBytes(at: region.start.offset, count: region.count) { source in
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(source.count))
                .copyMemory(from: UnsafeRawBufferPointer(source))
        }
        guard done != nil else { throw fault(.read, "read", at: region.start, width: region.count) }
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
        self.bytes.tell(region.start.offset, region.count, writes: false)
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
        self.bytes.tell(region.start.offset, region.count, writes: true)
        state.pinCount &+= 1
        defer { state.pinCount &-= 1 }
        var span = unsafe MutableSpan<UInt8>(_unsafeBytes: bytes)
        return try body(&span)
    }

    /// Remembers where a buffer of the host lies, to recognise its address when a guest uses it.
    func noteHostBuffer(_ buffer: UnsafeRawBufferPointer) {
        unsafe store.state.note(buffer)
    }
}

extension StoreState {
    @inline(__always)
    fileprivate func note(_ buffer: UnsafeRawBufferPointer) {
        let (address, count) = (UInt64(UInt(bitPattern: buffer.baseAddress)), UInt64(buffer.count))
        hostBuffers.note(address, count: count)
        if let border { border.recorder?.hostBuffer(address, count: count) }
    }
}

extension BoundAllocator {
    /// Copies an array to a place that was allocated for it, without making a `Memory` first.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    func write(_ array: [UInt8], to address: GuestAddress) throws {
        let isDone = unsafe array.withUnsafeBytes { buffer in
            // One store or the other: `??` would hold on to both.
            if let otherStore { unsafe otherStore.state.note(buffer) } else { unsafe store.state.note(buffer) }
            return unsafe target.memory.bytes.write(buffer, at: address.offset)
        }
        guard isDone else { throw memory.fault(.write, "write", at: address, width: UInt64(array.count)) }
    }
}

extension Instance {
    /// Copies bytes of a span into the guest's memory for as long as `body` runs: see `withGuestBytes` for sequences.
    ///
    /// - Throws: `AllocatorError`, `ExportError`; what `body` throws.
    public func withGuestBytes<Result>(
        _ bytes: Span<UInt8>, label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil,
        _ body: (GuestRegion) throws -> Result
    ) throws -> Result {
        unsafe try bytes.withUnsafeBytes { buffer in
            try place(unsafe HostBytes(buffer: buffer), RegionLabel(label), allocator, memory).using(body)
        }
    }

    /// Calls a function with bytes of a span, and returns a copy of the bytes that it answers with: see `exchange` for
    /// sequences.
    ///
    /// - Throws: As `exchange` for sequences.
    public func exchange(
        _ name: String, _ bytes: Span<UInt8>, returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, label: String? = nil, allocator: GuestAllocator = .automatic,
        memory: Memory? = nil
    ) throws -> [UInt8] {
        try withGuestBytes(bytes, label: label ?? "input of " + name, allocator: allocator, memory: memory) {
            try exchange(name, convention, ownership, allocator, memory).run($0)
        }
    }
}

extension Memory {
    /// A copy of the bytes of a region.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated.
    public func read(_ region: GuestRegion) throws -> [UInt8] {
        guard let copy = bytes.read(at: region.start.offset, count: region.count) else {
            throw fault(.read, "read", at: region.start, width: region.count)
        }
        return copy
    }

    /// Reads as many bytes as an array has, and puts them in their place.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then the array is as it was.
    public func read(into array: inout [UInt8], at address: GuestAddress) throws {
        let count = UInt64(array.count)
        guard bytes.read(into: &array, at: 0, from: address.offset, count: count) else {
            throw fault(.read, "read", at: address, width: count)
        }
    }

    /// The number at an address, which need not be aligned.
    ///
    /// - Throws: `HeapAccessOutOfBounds`.
    @_specialize(where T == UInt32)
    @_specialize(where T == UInt64)
    public func load<T: GuestScalar>(as type: T.Type = T.self, at address: GuestAddress) throws -> T {
        guard let bits = bytes.load(at: address.offset, count: T.guestByteCount) else {
            throw fault(.read, "load", at: address, width: UInt64(T.guestByteCount))
        }
        return T(guestBits: bits)
    }

    /// Stores a number at an address, which need not be aligned.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @_specialize(where T == UInt32)
    @_specialize(where T == UInt64)
    public func store<T: GuestScalar>(_ value: T, at address: GuestAddress) throws {
        guard bytes.store(value.guestBits, at: address.offset, count: T.guestByteCount) else {
            throw fault(.write, "store", at: address, width: UInt64(T.guestByteCount))
        }
    }

    /// - Throws: `HeapAccessOutOfBounds`.
    public func load<T>(_ pointer: GuestPointer<T>) throws -> T { try load(as: T.self, at: pointer.address) }

    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    public func store<T>(_ value: T, at pointer: GuestPointer<T>) throws { try store(value, at: pointer.address) }

    /// A copy of the elements of a slice.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated.
    public func read<T>(_ slice: GuestSlice<T>) throws -> [T] {
        let region = slice.region
        guard contains(region) else { throw fault(.read, "read", at: region.start, width: region.count) }
        let stride = UInt64(T.guestByteCount)
        return (0..<slice.count).map { index in
            T(guestBits: bytes.load(at: region.start.offset &+ index &* stride, count: T.guestByteCount) ?? 0)
        }
    }

    /// Stores elements one behind the other, and returns where they stand.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @discardableResult
    public func write<T>(_ elements: [T], at pointer: GuestPointer<T>) throws -> GuestSlice<T> {
        let slice = GuestSlice(start: pointer, count: UInt64(elements.count))
        let region = slice.region
        guard contains(region) else { throw fault(.write, "write", at: region.start, width: region.count) }
        var address = region.start.offset
        for element in elements {
            _ = bytes.store(element.guestBits, at: address, count: T.guestByteCount)
            address &+= UInt64(T.guestByteCount)
        }
        return slice
    }

    /// Sets every byte of a region.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    public func fill(_ region: GuestRegion, with byte: UInt8) throws {
        guard bytes.fill(at: region.start.offset, byte, count: region.count) else {
            throw fault(.fill, "fill", at: region.start, width: region.count)
        }
    }

    /// Copies bytes from a place of this memory to another, which may overlap.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    public func copy(_ source: GuestRegion, to address: GuestAddress) throws {
        try copy(source, of: self, to: address)
    }

    /// Copies bytes from another memory, of any store.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    public func copy(_ source: GuestRegion, of other: Memory, to address: GuestAddress) throws {
        guard other.contains(source) else {
            throw other.fault(.read, "copy", at: source.start, width: source.count)
        }
        let done = bytes.copy(
            to: address.offset, from: other.bytes, at: source.start.offset, count: source.count)
        guard done else { throw fault(.copy, "copy", at: address, width: source.count) }
    }

    /// The bytes of a sequence that is not in one piece, as long as the memory has room for them.
    func collect(_ sequence: some Sequence<UInt8>, at address: GuestAddress) throws -> [UInt8] {
        func check(_ count: UInt64) throws {
            guard bytes.contains(address.offset, count: count) else {
                throw fault(.write, "write", at: address, width: count)
            }
        }
        let promised = UInt64(clamping: sequence.underestimatedCount)
        try check(promised)
        let room = byteCount &- address.offset
        var collected: [UInt8] = []
        collected.reserveCapacity(Int(clamping: promised))
        for byte in sequence {
            collected.append(byte)
            if UInt64(collected.count) > room { break }
        }
        try check(UInt64(collected.count))
        return collected
    }

    /// The error for an access of the host that is not inside the memory.
    func fault(
        _ kind: HeapAccessOutOfBounds.Kind, _ operation: String, at address: GuestAddress, width: UInt64
    ) -> HeapAccessOutOfBounds {
        store.state.hostFault(state, name: name, kind, operation, at: address.offset, width: width)
    }
}

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
    @inlinable
    public func load<T: GuestScalar>(as type: T.Type = T.self, at address: GuestAddress) throws -> T {
        T(guestBits: try load(at: address, T.guestWidth))
    }

    /// Stores a number at an address, which need not be aligned.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @inlinable
    public func store<T: GuestScalar>(_ value: T, at address: GuestAddress) throws {
        try store(value.guestBits, at: address, T.guestWidth)
    }

    /// - Throws: `HeapAccessOutOfBounds`.
    @inlinable
    public func load<T>(_ pointer: GuestPointer<T>) throws -> T { try load(as: T.self, at: pointer.address) }

    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @inlinable
    public func store<T>(_ value: T, at pointer: GuestPointer<T>) throws { try store(value, at: pointer.address) }

    @usableFromInline
    func load(at address: GuestAddress, _ width: GuestWidth) throws -> UInt64 {
        guard let bits = bytes.load(at: address.offset, width) else {
            throw fault(.read, "load", at: address, width: width.byteCount)
        }
        return bits
    }

    @usableFromInline
    func store(_ bits: UInt64, at address: GuestAddress, _ width: GuestWidth) throws {
        guard bytes.store(bits, at: address.offset, width) else {
            throw fault(.write, "store", at: address, width: width.byteCount)
        }
    }

    /// Sets every byte of a region.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    public func fill(_ region: GuestRegion, with byte: UInt8) throws {
        bytes.tell(region.start.offset, region.count, writes: true)
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
        other.bytes.tell(source.start.offset, source.count, writes: false)
        bytes.tell(address.offset, source.count, writes: true)
        let done = bytes.copy(
            to: address.offset, from: other.bytes, at: source.start.offset, count: source.count)
        guard done else { throw fault(.copy, "copy", at: address, width: source.count) }
    }

    /// How many bytes there are from an address on, which must be at least `count`.
    ///
    /// - Throws: `HeapAccessOutOfBounds`.
    @usableFromInline
    func room(at address: GuestAddress, for count: Int) throws -> UInt64 {
        let count = UInt64(clamping: count)
        guard bytes.contains(address.offset, count: count) else {
            throw fault(.write, "write", at: address, width: count)
        }
        return byteCount &- address.offset
    }

    /// The error for an access of the host that is not inside the memory.
    func fault(
        _ kind: HeapAccessOutOfBounds.Kind, _ operation: String, at address: GuestAddress, width: UInt64
    ) -> HeapAccessOutOfBounds {
        store.state.hostFault(state, name: name, kind, operation, at: address.offset, width: width)
    }
}

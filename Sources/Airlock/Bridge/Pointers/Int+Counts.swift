// What the host counts is an `Int`. A negative one becomes a number that no memory, table or allocator has room for, so that its
// use ends in the error for too large ones instead of a smaller number that is not meant.

extension UInt64 {
    fileprivate init(countingAs count: Int) { self.init(bitPattern: Int64(count)) }
}

extension GuestAddress {
    /// The address so many bytes behind the start of the memory; above every memory where the number is negative.
    @_disfavoredOverload
    public init(_ offset: Int) { self.init(UInt64(countingAs: offset)) }

    /// The address `bytes` on, or back where the number is negative; nil where there is none.
    @_disfavoredOverload
    public func advanced(by bytes: Int) -> GuestAddress? {
        guard bytes < 0 else { return advanced(by: UInt64(bytes)) }
        let (difference, wrapped) = offset.subtractingReportingOverflow(UInt64(bytes.magnitude))
        return wrapped ? nil : GuestAddress(difference)
    }
}

extension GuestLength {
    /// A number of bytes; a negative one is larger than every memory.
    @_disfavoredOverload
    public init(_ count: Int) { self.init(UInt64(countingAs: count)) }
}

extension GuestRegion {
    /// Says where bytes are; a negative count makes a region that no memory holds.
    @_disfavoredOverload
    public init(start: GuestAddress, count: Int) { self.init(start: start, count: UInt64(countingAs: count)) }

    /// The first bytes of the region, at most `count` of them; none where the number is negative.
    @_disfavoredOverload
    public func prefix(_ count: Int) -> GuestRegion { prefix(UInt64(max(count, 0))) }

    /// All but the first bytes of the region; all where the number is negative.
    @_disfavoredOverload
    public func dropFirst(_ count: Int) -> GuestRegion { dropFirst(UInt64(max(count, 0))) }

    /// The last bytes of the region, at most `count` of them; none where the number is negative.
    @_disfavoredOverload
    public func suffix(_ count: Int) -> GuestRegion { suffix(UInt64(max(count, 0))) }

    /// The bytes at these positions, counted from the start of the region; nil where it does not have them all.
    @_disfavoredOverload
    public func slice(_ positions: Range<Int>) -> GuestRegion? {
        guard positions.lowerBound >= 0 else { return nil }
        return slice(UInt64(positions.lowerBound)..<UInt64(positions.upperBound))
    }

    /// The region in pieces of `size` bytes: see `chunks(of:)` for numbers of 64 bits. A size below 1 counts as 1.
    @_disfavoredOverload
    public func chunks(of size: Int) -> some Sequence<GuestRegion> { chunks(of: UInt64(max(size, 1))) }
}

extension GuestSlice {
    /// Says where elements stand; a negative count makes a slice that no memory holds.
    @_disfavoredOverload
    public init(start: GuestPointer<Element>, count: Int) { self.init(start: start, count: UInt64(countingAs: count)) }
}

extension Pages {
    /// So many pages; more than any memory has where the number is negative.
    @_disfavoredOverload
    public init(_ count: Int) { self.init(UInt64(countingAs: count)) }
}

extension GuestBufferPool {
    /// Hands out a buffer of `count` bytes for as long as `body` runs. What it held before is undefined.
    ///
    /// - Throws: `AllocatorError`, also for a negative number; what `body` throws.
    @_disfavoredOverload
    public func withBuffer<Result>(of count: Int, _ body: (GuestRegion) throws -> Result) throws -> Result {
        try withBuffer(of: UInt64(countingAs: count), body)
    }

    /// Allocates buffers now, so that later calls need not.
    ///
    /// - Throws: `AllocatorError`, also for a negative number.
    @_disfavoredOverload
    public func reserve(bytes count: Int, buffers: Int = 1) throws {
        try reserve(bytes: UInt64(countingAs: count), buffers: buffers)
    }
}

extension Memory {
    /// Adds pages now so that the pool (`GuestAllocator.pool`) can later hand out `bytes` in one piece without growing.
    ///
    /// - Throws: `MemoryGrowError`, also for a negative number.
    @_disfavoredOverload
    public func reserve(bytes: Int) throws { try reserve(bytes: UInt64(countingAs: bytes)) }
}

extension Table {
    /// An element.
    ///
    /// - Throws: `Trap` with code `tableAccessOutOfBounds`, also for a negative index.
    @_disfavoredOverload
    public func get(_ index: Int) throws -> Value { try get(UInt64(countingAs: index)) }

    /// An element as a reference of a Swift type.
    ///
    /// - Throws: As `get(_:as:)` for indices of 64 bits; `Trap` with code `tableAccessOutOfBounds` for a negative one.
    @_disfavoredOverload
    public func get<T: WasmValue>(_ index: Int, as type: T.Type) throws -> T {
        try get(UInt64(countingAs: index), as: type)
    }

    /// Sets an element.
    ///
    /// - Throws: `Trap` with code `tableAccessOutOfBounds`, also for a negative index; `SignatureMismatch`, `StoreMismatch`.
    @_disfavoredOverload
    public func set(_ index: Int, _ value: Value) throws { try set(UInt64(countingAs: index), value) }

    /// Adds elements. Returns the count before; nil, and no change, when limits or the store's `ResourceObserver` do not
    /// allow it, and for a negative number.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; what the observer throws.
    @_disfavoredOverload
    public func grow(by count: Int, filledWith value: Value) throws -> UInt64? {
        try grow(by: UInt64(countingAs: count), filledWith: value)
    }
}

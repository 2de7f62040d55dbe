extension Memory {
    /// The size in pages of 64 KiB, as `memory.size` gives it to the guest.
    public var size: Pages { Pages(state.size) }

    /// The size in bytes.
    public var byteCount: UInt64 { UInt64(bytes.byteCount) }

    /// All of the memory as it is now.
    public var region: GuestRegion { GuestRegion(start: GuestAddress(0), count: byteCount) }

    /// Adds pages, and returns the region that was added along with the size before.
    ///
    /// - Throws: `MemoryGrowError`; what the store's `ResourceObserver` throws. Then the memory is as it was.
    @discardableResult
    public func grow(by pages: Pages) throws -> MemoryGrowth {
        let size = size
        let previous: UInt64
        switch try state.grow(by: pages.count) {
        case .success(let size): previous = size
        case .failure(let refusal):
            let reason: MemoryGrowError.Reason =
                switch refusal {
                case .limit: .limit
                case .viewed: .viewed
                case .store: .store
                case .platform: .platform
                }
            throw MemoryGrowError(
                reason: reason, size: size, demand: size + pages, limit: Pages(state.maximumPages))
        }
        return MemoryGrowth(
            previousSize: Pages(previous),
            region: GuestRegion(start: GuestAddress(Pages(previous).bytes), count: pages.bytes))
    }

    /// In bytes: what it can never hold more than.
    @usableFromInline var byteLimit: UInt64 { Pages(state.maximumPages).bytes }

    var bytes: LinearMemory { state.bytes }

    /// Whether a region lies inside the memory as it is now.
    public func contains(_ region: GuestRegion) -> Bool { bytes.contains(region.start.offset, count: region.count) }
}

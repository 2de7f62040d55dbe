extension Memory {
    /// Adds pages now so that the pool (`GuestAllocator.pool`) can later hand out `bytes` in one piece without growing.
    ///
    /// - Throws: `MemoryGrowError`.
    public func reserve(bytes: UInt64) throws {
        let missing = state.pool.missing(for: bytes, memoryBytes: byteCount)
        guard missing != 0 else { return }
        let region = try grow(by: missing.map { Pages(holding: $0) } ?? Pages(.max)).region
        state.pool.add(region)
    }
}

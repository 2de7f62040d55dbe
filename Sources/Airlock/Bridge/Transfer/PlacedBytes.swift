/// Bytes of the host that stand in the guest's memory until they are released.
@usableFromInline
struct PlacedBytes {
    @usableFromInline let allocator: BoundAllocator
    @usableFromInline let region: GuestRegion

    @usableFromInline func release() throws { try allocator.release(region) }

    /// Runs `body` and releases the bytes, however it ends.
    @inlinable
    func using<Result>(_ body: (GuestRegion) throws -> Result) throws -> Result {
        let result: Result
        do {
            result = try body(region)
        } catch {
            // The first error is the one to know of.
            try? release()
            throw error
        }
        try release()
        return result
    }
}

extension BoundAllocator {
    @inline(__always)
    func place(
        _ count: UInt64, _ label: RegionLabel?, _ write: (GuestAddress) throws -> Void
    ) throws -> GuestRegion {
        let region = try allocate(count, label: label)
        do {
            try write(region.start)
        } catch {
            // The first error is the one to know of.
            try? release(region)
            throw error
        }
        return region
    }
}

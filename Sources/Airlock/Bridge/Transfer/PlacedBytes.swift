/// Bytes of the host that stand in the guest's memory until they are released.
@usableFromInline
struct PlacedBytes {
    @usableFromInline let allocator: BoundAllocator
    @usableFromInline let region: GuestRegion

    init(_ bytes: [UInt8], label: String?, by allocator: BoundAllocator) throws {
        region = try allocator.place(UInt64(bytes.count), label) { try allocator.memory.write(bytes, at: $0) }
        self.allocator = allocator
    }

    init(_ source: HostBytes, label: String?, by allocator: BoundAllocator) throws {
        region = try allocator.place(source.count, label) { try allocator.write(source, to: $0) }
        self.allocator = allocator
    }

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
    fileprivate func place(
        _ count: UInt64, _ label: String?, _ write: (GuestAddress) throws -> GuestRegion
    ) throws -> GuestRegion {
        let region = try allocate(count, label: label)
        do {
            _ = try write(region.start)
        } catch {
            // The first error is the one to know of.
            try? release(region)
            throw error
        }
        return region
    }
}

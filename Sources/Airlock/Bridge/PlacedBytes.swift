/// Bytes of the host that stand in the guest's memory until they are released.
@usableFromInline
struct PlacedBytes {
    let allocator: BoundAllocator
    @usableFromInline let region: GuestRegion

    init(_ bytes: some Sequence<UInt8>, label: String?, by allocator: BoundAllocator) throws {
        let memory = allocator.memory
        region = try HostBytes.with(bytes, limit: Pages(memory.state.maximumPages).bytes) { source in
            let region = try allocator.allocate(source.count, label: label)
            do {
                try source.write(to: memory, at: region.start)
            } catch {
                // The first error is the one to know of.
                try? allocator.release(region)
                throw error
            }
            return region
        }
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

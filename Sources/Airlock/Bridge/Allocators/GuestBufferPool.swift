/// Buffers in a guest's memory that are used again instead of being allocated anew for each call.
///
/// They come from the guest's allocator, in sizes that are powers of two, and stay its until `drain`, which must be called
/// for the guest to get them back: the pool cannot call the guest when it is itself deallocated.
public final class GuestBufferPool {
    @usableFromInline let allocator: BoundAllocator
    private let label: String?
    /// Buffers that nobody uses, by size.
    private var idle: [UInt64: [GuestRegion]] = [:]

    /// How many buffers came from the allocator.
    public private(set) var allocations = 0
    /// How often a buffer was used again instead.
    public private(set) var reuses = 0
    /// The bytes of buffers that nobody uses; beyond this many, buffers go back to the allocator at once.
    public let maximumIdleBytes: UInt64
    /// How many bytes the buffers have that nobody uses now: at most `maximumIdleBytes`.
    public private(set) var idleBytes: UInt64 = 0

    private static let smallest: UInt64 = 64

    /// - Parameters:
    ///   - maximumIdleBytes: How many bytes of unused buffers are kept, at most.
    ///   - instance: The guest in whose memory the buffers are.
    ///   - allocator: Who gives the place, and takes it back.
    ///   - memory: By default that of `Instance.defaultMemory`.
    ///   - label: What messages call the buffers.
    /// - Throws: `ExportError`, `SignatureMismatch`.
    public init(
        _ instance: Instance, allocator: GuestAllocator = .automatic, memory: Memory? = nil, label: String? = nil,
        maximumIdleBytes: UInt64 = 64 << 20
    ) throws {
        self.allocator = try BoundAllocator(allocator, for: memory, of: instance)
        self.label = label
        self.maximumIdleBytes = maximumIdleBytes
    }

    /// The memory in which the buffers are.
    public var memory: Memory { allocator.memory }

    /// Hands out a buffer of `count` bytes for as long as `body` runs. What it held before is undefined.
    ///
    /// - Throws: `AllocatorError`; what `body` throws.
    public func withBuffer<Result>(of count: UInt64, _ body: (GuestRegion) throws -> Result) throws -> Result {
        guard count > 0 else { return try allocator.withRegion(0, label: label, body) }
        let buffer = try take(Self.size(for: count))
        let result: Result
        do {
            result = try body(buffer.prefix(count))
        } catch {
            // The first error is the one to know of.
            try? give(buffer)
            throw error
        }
        try give(buffer)
        return result
    }

    /// Copies bytes into a buffer for as long as `body` runs.
    ///
    /// - Throws: `AllocatorError`; what `body` throws.
    @inlinable
    public func withBytes<Result>(
        _ bytes: some Sequence<UInt8>, _ body: (GuestRegion) throws -> Result
    ) throws -> Result {
        try HostBytes.with(bytes, limit: memory.byteLimit) { source in
            try withBuffer(of: source.count) { try body(allocator.write(source, to: $0.start)) }
        }
    }

    /// Allocates buffers now, so that later calls need not.
    ///
    /// - Throws: `AllocatorError`.
    public func reserve(bytes count: UInt64, buffers: Int = 1) throws {
        guard count > 0 else { return }
        let size = Self.size(for: count)
        while idle[size]?.count ?? 0 < buffers { keep(try allocate(size)) }
    }

    /// Gives all buffers that nobody uses back to the allocator.
    ///
    /// - Throws: `AllocatorError`; then the rest is still the pool's.
    public func drain() throws {
        for size in idle.keys {
            while let buffer = idle[size]?.popLast() {
                idleBytes &-= size
                try allocator.release(buffer)
            }
        }
    }

    /// A power of two, except where that does not fit.
    private static func size(for count: UInt64) -> UInt64 {
        guard count > smallest else { return smallest }
        guard count <= 1 << 31 else { return count }
        return 1 << UInt64(UInt64.bitWidth &- (count &- 1).leadingZeroBitCount)
    }

    private func take(_ size: UInt64) throws -> GuestRegion {
        if let buffer = idle[size]?.popLast() {
            idleBytes &-= size
            reuses &+= 1
            return buffer
        }
        return try allocate(size)
    }

    private func allocate(_ size: UInt64) throws -> GuestRegion {
        let buffer = try allocator.allocate(size, label: RegionLabel(label))
        allocations &+= 1
        return buffer
    }

    private func give(_ buffer: GuestRegion) throws {
        if idleBytes &+ buffer.count <= maximumIdleBytes { keep(buffer) } else { try allocator.release(buffer) }
    }

    private func keep(_ buffer: GuestRegion) {
        idle[buffer.count, default: []].append(buffer)
        idleBytes &+= buffer.count
    }
}

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

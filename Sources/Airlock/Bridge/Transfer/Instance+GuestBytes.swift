/// Bytes of the host for a guest to work on: levels 1 and 2 of the bridge.
extension Instance {
    /// The memory that the bridge uses unless told otherwise: the export "memory", or the only one there is.
    ///
    /// - Throws: `ExportError` when there is none, or more than one to choose from.
    public func defaultMemory() throws -> Memory {
        if let (memory, name) = state.bridge.defaultMemory { return Memory(store: store, state: memory, name: name) }
        let found: Memory
        if case .memory(let memory)? = state.export(Name("memory")) {
            found = Memory(store: store, state: memory, name: "memory")
        } else if state.memories.count == 1, let memory = state.memories.first {
            found = Memory(store: store, state: memory, name: state.name(ofMemory: 0))
        } else {
            throw ExportError(name: "memory", expected: .memory, found: nil)
        }
        state.bridge.defaultMemory = (found.state, found.name)
        return found
    }

    /// The allocator that the guest exports, by names and types; nil where there is none, and the bridge uses its pool.
    ///
    /// - Throws: `ExportError` where there is no memory to choose.
    public func allocatorProfile(for memory: Memory? = nil) throws -> AllocatorProfile? {
        try detectedAllocator((memory ?? defaultMemory()).type.addressType)?.profile
    }

    /// Copies bytes into the guest's memory, at a place from the guest's own allocator, for as long as `body` runs.
    ///
    /// The place is given back on every way out of `body`. Bytes that the guest changes there are lost: read them in
    /// `body`, or use `exchange`.
    ///
    /// - Parameters:
    ///   - body: What runs meanwhile.
    ///   - bytes: What is copied in.
    ///   - label: What messages call the region.
    ///   - allocator: Who gives the place.
    ///   - memory: By default that of `defaultMemory`.
    /// - Throws: `AllocatorError`, `ExportError`; what `body` throws.
    @inlinable
    public func withGuestBytes<Result>(
        _ bytes: some Sequence<UInt8>, label: String? = nil, allocator: GuestAllocator = .automatic,
        memory: Memory? = nil, _ body: (GuestRegion) throws -> Result
    ) throws -> Result {
        try place(bytes, label: RegionLabel(label), allocator: allocator, memory: memory).using(body)
    }

    /// Copies bytes in for the caller to release.
    ///
    /// - Throws: `AllocatorError`, `ExportError`.
    @inlinable
    func place(
        _ bytes: some Sequence<UInt8>, label: RegionLabel?, allocator: GuestAllocator, memory: Memory?
    ) throws -> PlacedBytes {
        // Most bytes come in an array: for that there is code that passes nothing through generic closures.
        if let bytes = bytes as? [UInt8] { return try place(array: bytes, label, allocator, memory) }
        return try HostBytes.with(bytes, limit: (memory ?? defaultMemory()).byteLimit) {
            try place($0, label, allocator, memory)
        }
    }

    @usableFromInline
    func place(
        array bytes: [UInt8], _ label: RegionLabel?, _ allocator: GuestAllocator, _ memory: Memory?
    ) throws -> PlacedBytes {
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        let region = try bound.place(UInt64(bytes.count), label) { try bound.write(bytes, to: $0) }
        return PlacedBytes(allocator: consume bound, region: region)
    }

    @usableFromInline
    func place(
        _ source: HostBytes, _ label: RegionLabel?, _ allocator: GuestAllocator, _ memory: Memory?
    ) throws -> PlacedBytes {
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        let region = try bound.place(source.count, label) { _ = try bound.write(source, to: $0) }
        return PlacedBytes(allocator: consume bound, region: region)
    }

    /// Calls a function with the address and the number of bytes that are copied in for the call, and any further
    /// arguments behind them.
    ///
    /// - Throws: `AllocatorError`, `ExportError`, `SignatureMismatch`; what the call throws.
    @inlinable
    public func call<each Argument: WasmValue, Result: WasmValue>(
        _ name: String, passing bytes: some Sequence<UInt8>, with arguments: repeat each Argument,
        returning: Result.Type, label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> Result {
        let function = try function(
            name, as: ((GuestAddress, GuestLength, repeat each Argument) -> Result).self)
        return try place(
            bytes, label: RegionLabel(label) ?? .inputOf(name), allocator: allocator, memory: memory
        ).using { region in
            try function(region.start, GuestLength(region.count), repeat each arguments)
        }
    }

    /// Calls a function without results in the same way.
    ///
    /// - Throws: `AllocatorError`, `ExportError`, `SignatureMismatch`; what the call throws.
    @inlinable
    public func call<each Argument: WasmValue>(
        _ name: String, passing bytes: some Sequence<UInt8>, with arguments: repeat each Argument,
        label: String? = nil, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws {
        let function = try function(name, as: ((GuestAddress, GuestLength, repeat each Argument) -> Void).self)
        try place(
            bytes, label: RegionLabel(label) ?? .inputOf(name), allocator: allocator, memory: memory
        ).using { region in
            try function(region.start, GuestLength(region.count), repeat each arguments)
        }
    }
}

extension Instance {
    /// What transfers work on unless told otherwise, found once.
    ///
    /// - Throws: `ExportError`.
    func usualTarget() throws -> BridgeTarget {
        if let target = state.usualTarget { return target }
        let memory = try defaultMemory()
        let target = BridgeTarget(
            memory.state, name: memory.name, try detectedAllocator(memory.type.addressType))
        state.usualTarget = target
        return target
    }
}

extension BoundAllocator {
    /// Hands out a region for as long as `body` runs. What it held before is undefined.
    @usableFromInline
    func withRegion<Result>(
        _ count: UInt64, label: String?, _ body: (GuestRegion) throws -> Result
    ) throws -> Result {
        let region = try allocate(count, label: RegionLabel(label))
        let result: Result
        do {
            result = try body(region)
        } catch {
            // The first error is the one to know of.
            try? release(region)
            throw error
        }
        try release(region)
        return result
    }
}

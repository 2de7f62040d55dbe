/// An allocator at work on one memory. Checks what it returns before anyone writes there.
struct BoundAllocator {
    enum Kind {
        case pool
        case profile(AllocatorProfile, AllocatorFunctions)
        case closures(name: String, (UInt64, UInt64) throws -> GuestAddress, (GuestRegion) throws -> Void)
    }

    let kind: Kind
    let memory: Memory

    /// For messages.
    var name: String {
        switch kind {
        case .pool: "pool of pages added by the bridge"
        case .profile(let profile, _): profile.description
        case .closures(let name, _, _): name.quotedForMessage
        }
    }

    /// The functions of a profile.
    struct AllocatorFunctions {
        let allocate: Function
        let pin: Function?
        let release: Function?
    }

    init(_ allocator: GuestAllocator, for memory: Memory, of instance: Instance) throws {
        self.memory = memory
        let detection = AllocatorDetection(module: instance.module, addressType: memory.type.addressType)
        var profile: AllocatorProfile?
        switch allocator.kind {
        case .automatic: profile = instance.allocatorProfile(addressType: memory.type.addressType)
        case .pool: break
        case .exports(let allocate, let release):
            let function = try instance.function(allocate)
            let releasing = try release.map { try instance.function($0) }
            profile = detection.pair(allocate, release)
            if profile == nil {
                throw SignatureMismatch(
                    subject: "allocator \(allocate.quotedForMessage)"
                        + (release.map { " / \($0.quotedForMessage)" } ?? ""),
                    expected: function.type.description + (releasing.map { " / \($0.type)" } ?? ""),
                    found:
                        "functions that allocate and release in a memory of \(memory.type.addressType.valueType) addresses"
                )
            }
        case .closures(let name, let allocate, let release):
            kind = .closures(name: name, allocate, release)
            return
        }
        guard let profile else {
            kind = .pool
            return
        }
        kind = .profile(
            profile,
            AllocatorFunctions(
                allocate: try instance.function(profile.allocateName),
                pin: try profile.pinName.map { try instance.function($0) },
                release: try profile.releaseName.map { try instance.function($0) }))
    }

    // MARK: Allocating

    /// A region of `count` bytes that nobody else uses. No bytes need no allocator: they get an address inside that is
    /// not null, as guests may take null for an error.
    func allocate(_ count: UInt64, label: String?) throws -> GuestRegion {
        guard count > 0 else {
            return GuestRegion(start: GuestAddress(memory.byteCount >= 8 ? 8 : 0), count: 0)
        }
        let action = AllocatorError.Action.allocate(count)
        guard memory.type.addressType == .i64 || count <= UInt64(UInt32.max) else {
            throw AllocatorError(allocator: name, action: action, reason: .tooLarge)
        }
        let region = GuestRegion(start: GuestAddress(try attempt(action) { try address(for: count) }), count: count)
        if let reason = objection(to: region) {
            throw AllocatorError(allocator: name, action: action, reason: reason)
        }
        memory.state.regions.add(region, label: label)
        return region
    }

    private func address(for count: UInt64) throws -> UInt64 {
        switch kind {
        case .pool: return try takeFromPool(count).start.offset
        case .closures(_, let allocate, _): return try allocate(count, AllocatorProfile.requestedAlignment).offset
        case .profile(let profile, let functions):
            let arguments: [UInt64] =
                switch profile.request {
                case .size: [count]
                case .sizeAlignment: [count, AllocatorProfile.requestedAlignment]
                case .sizeIdentifier: [count, AllocatorProfile.arrayBufferIdentifier]
                case .reallocation: [0, 0, AllocatorProfile.requestedAlignment, count]
                }
            let address = try call(functions.allocate, arguments)
            if let pin = functions.pin, address != 0 { _ = try call(pin, [address]) }
            return address
        }
    }

    private func call(_ function: Function, _ arguments: [UInt64]) throws -> UInt64 {
        let result = try memory.store.state.call(function.handle, arguments).first ?? 0
        return memory.type.addressType == .i64 ? result : result & 0xFFFF_FFFF
    }

    /// What is wrong with a region that an allocator returned.
    private func objection(to region: GuestRegion) -> AllocatorError.Reason? {
        if region.start.offset == 0 {
            // Pages that the bridge added to a memory that had none start at 0.
            guard case .pool = kind else { return .null }
        }
        let alignment: UInt64 =
            switch kind {
            case .pool: 1
            case .closures: AllocatorProfile.requestedAlignment
            case .profile(let profile, _): profile.requiredAlignment(for: region.count)
            }
        guard memory.contains(region) else { return .outOfBounds(region, memoryBytes: memory.byteCount) }
        guard region.start.isAligned(to: alignment) else {
            return .misaligned(address: region.start, alignment: alignment)
        }
        if let used = memory.state.regions.conflict(with: region) {
            return .overlapping(region, inUse: used.region, label: used.label)
        }
        return nil
    }

    private func takeFromPool(_ count: UInt64) throws -> GuestRegion {
        try memory.reserve(bytes: count)
        guard let region = memory.state.pool.take(count) else {
            throw MemoryGrowError(reason: .limit, size: memory.size, demand: memory.size, limit: memory.size)
        }
        return region
    }

    // MARK: Releasing

    /// Takes back a region that `allocate` gave.
    func release(_ region: GuestRegion) throws {
        guard region.count > 0 else { return }
        memory.state.regions.release(region)
        try attempt(.release(region)) {
            switch kind {
            case .pool: memory.state.pool.give(region)
            case .closures(_, _, let release): try release(region)
            case .profile(let profile, let functions):
                try release(region, alignment: AllocatorProfile.requestedAlignment, profile, functions)
            }
        }
    }

    /// Releases what the guest allocated by itself and left to the host.
    func releaseResult(_ region: GuestRegion) throws {
        guard region.start.offset != 0 else { return }
        try attempt(.release(region)) {
            switch kind {
            case .pool: break
            case .closures(_, _, let release): try release(region)
            case .profile(let profile, let functions):
                // What was not pinned is the collector's.
                guard profile.pinName == nil else { return }
                try release(region, alignment: 1, profile, functions)
            }
        }
    }

    private func release(
        _ region: GuestRegion, alignment: UInt64, _ profile: AllocatorProfile, _ functions: AllocatorFunctions
    ) throws {
        guard let function = functions.release else { return }
        let arguments: [UInt64] =
            switch profile.release {
            case .none: []
            case .pointer: [region.start.offset]
            case .pointerSize: [region.start.offset, region.count]
            case .pointerSizeAlignment: [region.start.offset, region.count, alignment]
            case .reallocation: [region.start.offset, region.count, alignment, 0]
            }
        _ = try memory.store.state.call(function.handle, arguments)
    }

    /// Names the allocator in whatever goes wrong.
    private func attempt<Result>(_ action: AllocatorError.Action, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            throw AllocatorError(allocator: name, action: action, reason: .failed(error))
        }
    }
}

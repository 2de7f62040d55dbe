/// An allocator at work on one memory. Checks what it returns before anyone writes there.
@usableFromInline
struct BoundAllocator {
    enum Kind {
        case pool
        /// Those of the target.
        case guest
        case closures(AllocatorClosures)
        /// The guest grows its memory by itself, and by which functions nobody said.
        case unknown
    }

    let kind: Kind
    /// One object for all that is the same for most transfers of an instance, since each is counted.
    let target: BridgeTarget
    /// The store of the guest's functions.
    let store: Store
    /// That of the memory, if it is another.
    let otherStore: Store?
    /// Keeps the functions alive.
    private let owner: InstanceState

    @usableFromInline var memory: Memory {
        Memory(store: otherStore ?? store, state: target.memory, name: target.name)
    }

    /// For messages.
    var name: String {
        switch kind {
        case .pool: "pool of pages added by the bridge"
        case .guest: target.functions?.profile.description ?? ""
        case .closures(let closures): closures.name.quotedForMessage
        case .unknown: "under an unknown name"
        }
    }

    @usableFromInline
    init(_ allocator: GuestAllocator, for memory: Memory?, of instance: Instance) throws {
        store = instance.store
        owner = instance.state
        if case .automatic = allocator.kind, memory == nil {
            target = try instance.usualTarget()
            otherStore = nil
            kind = target.functions == nil ? (target.memory.isGrownByGuests ? .unknown : .pool) : .guest
            return
        }
        let memory = try memory ?? instance.defaultMemory()
        otherStore = memory.store === store ? nil : memory.store
        var functions: AllocatorFunctions?
        switch allocator.kind {
        case .automatic:
            functions = try instance.detectedAllocator(memory.type.addressType)
            kind = functions == nil ? (memory.state.isGrownByGuests ? .unknown : .pool) : .guest
        case .pool: kind = .pool
        case .exports(let allocate, let release):
            functions = try Self.functions(allocate, release, memory.type.addressType, of: instance)
            kind = .guest
        case .closures(let closures): kind = .closures(closures)
        }
        target = BridgeTarget(memory.state, name: memory.name, functions)
    }

    private static func functions(
        _ allocate: String, _ release: String?, _ addressType: AddressType, of instance: Instance
    ) throws -> AllocatorFunctions {
        let function = try instance.function(allocate)
        let releasing = try release.map { try instance.function($0) }
        let detection = AllocatorDetection(module: instance.module, addressType: addressType)
        guard let profile = detection.pair(allocate, release) else {
            throw SignatureMismatch(
                subject: "allocator \(allocate.quotedForMessage)"
                    + (release.map { " / \($0.quotedForMessage)" } ?? ""),
                expected: function.type.description + (releasing.map { " / \($0.type)" } ?? ""),
                found: "functions that allocate and release in a memory of \(addressType.valueType) addresses")
        }
        return try AllocatorFunctions(profile, of: instance)
    }

    // MARK: Allocating

    /// A region of `count` bytes that nobody else uses. No bytes need no allocator: they get an address inside that is
    /// not null, as guests may take null for an error.
    func allocate(_ count: UInt64, label: RegionLabel?) throws -> GuestRegion {
        let memory = target.memory
        guard count > 0 else {
            return GuestRegion(start: GuestAddress(memory.bytes.byteCount >= 8 ? 8 : 0), count: 0)
        }
        let action = AllocatorError.Action.allocate(count)
        guard memory.type.addressType == .i64 || count <= UInt64(UInt32.max) else {
            throw AllocatorError(allocator: name, action: action, reason: .tooLarge)
        }
        let region = GuestRegion(start: GuestAddress(try attempt(action) { try address(for: count) }), count: count)
        if let reason = objection(to: region) {
            throw AllocatorError(allocator: name, action: action, reason: reason)
        }
        memory.regions.add(region, label: label)
        if let inspection = memory.inspection { inspection.handOut(region, label: label?.text, zone: zone) }
        store.state.border?.recorder?.handOut(region, of: memory, label: label?.text)
        return region
    }

    private func address(for count: UInt64) throws -> UInt64 {
        switch kind {
        case .unknown: throw AllocatorError(allocator: name, action: .allocate(count), reason: .unknown)
        case .pool: return try takeFromPool(count &+ 2 &* zone).start.offset &+ zone
        case .closures(let closures):
            return try closures.allocate(count, AllocatorProfile.requestedAlignment).offset
        case .guest:
            guard let functions = target.functions else { return 0 }
            let address =
                switch functions.request {
                case .size: try call(functions.allocate, count)
                case .sizeAlignment: try call(functions.allocate, count, AllocatorProfile.requestedAlignment)
                case .sizeIdentifier: try call(functions.allocate, count, AllocatorProfile.arrayBufferIdentifier)
                case .reallocation:
                    try call(functions.allocate, 0, 0, AllocatorProfile.requestedAlignment, count)
                }
            if let pin = functions.pin, address != 0 { _ = try call(pin, address) }
            return address
        }
    }

    /// The function's first result, or 0. Arguments are given one by one, so that there is no array of them to allocate.
    private func call(
        _ function: FunctionHandle, _ first: UInt64 = 0, _ second: UInt64 = 0, _ third: UInt64 = 0, _ fourth: UInt64 = 0
    ) throws -> UInt64 {
        let state = store.state
        let frame = try state.prepare(function)
        for index in 0..<function.parameterSlots {
            frame[index] =
                switch index {
                case 0: first
                case 1: second
                case 2: third
                case 3: fourth
                default: 0
                }
        }
        let results = try state.run(function)
        guard function.resultSlots > 0 else { return 0 }
        return target.memory.type.addressType == .i64 ? results[0] : results[0] & 0xFFFF_FFFF
    }

    /// What is wrong with a region that an allocator returned.
    private func objection(to region: GuestRegion) -> AllocatorError.Reason? {
        if region.start.offset == 0 {
            // Pages that the bridge added to a memory that had none start at 0.
            guard case .pool = kind else { return .null }
        }
        let alignment: UInt64 =
            switch kind {
            case .pool, .unknown: 1
            case .closures: AllocatorProfile.requestedAlignment
            case .guest: target.functions?.requiredAlignment(for: region.count) ?? 1
            }
        let bytes = target.memory.bytes
        guard bytes.contains(region.start.offset, count: region.count) else {
            return .outOfBounds(region, memoryBytes: UInt64(bytes.byteCount))
        }
        guard region.start.isAligned(to: alignment) else {
            return .misaligned(address: region.start, alignment: alignment)
        }
        if let used = target.memory.regions.conflict(with: region) {
            return .overlapping(region, inUse: used.region, label: used.label)
        }
        return nil
    }

    /// How many bytes stand before and behind a region of the pool, so that an inspector sees who goes beyond.
    private var zone: UInt64 {
        guard case .pool = kind, target.memory.inspection != nil else { return 0 }
        return AllocatorInspection.redZone
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
        target.memory.regions.release(region)
        if let inspection = target.memory.inspection { inspection.takeBack(region) }
        store.state.border?.recorder?.takeBack(region, of: target.memory)
        try attempt(.release(region)) {
            switch kind {
            case .unknown: break
            case .pool:
                let start = GuestAddress(region.start.offset &- zone)
                target.memory.pool.give(GuestRegion(start: start, count: region.count &+ 2 &* zone))
            case .closures(let closures): try closures.release(region)
            case .guest:
                guard let functions = target.functions else { return }
                try release(region, alignment: AllocatorProfile.requestedAlignment, functions)
            }
        }
    }

    /// Releases what the guest allocated by itself and left to the host.
    func releaseResult(_ region: GuestRegion) throws {
        guard region.start.offset != 0 else { return }
        try attempt(.release(region)) {
            switch kind {
            case .pool, .unknown: break
            case .closures(let closures): try closures.release(region)
            case .guest:
                // What was not pinned is the collector's.
                guard let functions = target.functions, functions.pin == nil else { return }
                try release(region, alignment: 1, functions)
            }
        }
    }

    private func release(_ region: GuestRegion, alignment: UInt64, _ functions: AllocatorFunctions) throws {
        guard let function = functions.release else { return }
        let (address, count) = (region.start.offset, region.count)
        switch functions.releasing {
        case .none: _ = try call(function)
        case .pointer: _ = try call(function, address)
        case .pointerSize: _ = try call(function, address, count)
        case .pointerSizeAlignment: _ = try call(function, address, count, alignment)
        case .reallocation: _ = try call(function, address, count, alignment)
        }
    }

    /// Names the allocator in whatever goes wrong with it. What a function of the host throws that it calls is not its
    /// fault, and leaves unchanged.
    @inline(__always)
    private func attempt<Result>(_ action: AllocatorError.Action, _ body: () throws -> Result) throws -> Result {
        store.state.hostErrorDepth = 0
        do {
            return try body()
        } catch {
            throw named(error, action)
        }
    }

    @inline(never)
    private func named(_ error: any Error, _ action: AllocatorError.Action) -> any Error {
        if error is AllocatorError || store.state.isErrorOfHost { return error }
        return AllocatorError(allocator: name, action: action, reason: .failed(error))
    }
}

extension AllocatorFunctions {
    /// - Throws: `ExportError`.
    convenience init(_ profile: AllocatorProfile, of instance: Instance) throws {
        self.init(
            profile, allocate: try instance.function(profile.allocateName).handle,
            pin: try profile.pinName.map { try instance.function($0).handle },
            release: try profile.releaseName.map { try instance.function($0).handle })
    }
}

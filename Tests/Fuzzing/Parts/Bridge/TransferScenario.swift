import Airlock

/// Bytes in and out of guests with allocators of all kinds: regions in use never overlap or change, and nothing stays
/// allocated.
struct TransferScenario {
    /// How far a guest's allocator can be trusted.
    enum Trust {
        case good
        /// Whatever it does, requests or releases may fail, in the ways that the bridge documents.
        case none
    }

    private var random: SeededRandom
    private let instance: Instance
    private let memory: Memory
    private let trust: Trust
    private let allocator: GuestAllocator
    private let pool: GuestBufferPool
    /// Regions in use and what they hold.
    private var live: [(region: GuestRegion, bytes: [UInt8])] = []
    /// All of the memory, where nothing but the bridge writes there.
    private var model: [UInt8]?

    private struct OfTheHost: Error {}

    init(_ random: SeededRandom, _ module: Module, trust: Trust, allocator: GuestAllocator, isModelled: Bool) throws {
        self.random = random
        instance = try Instance(module)
        memory = try instance.memory()
        self.trust = trust
        self.allocator = allocator
        pool = try GuestBufferPool(
            instance, allocator: allocator, maximumIdleBytes: UInt64([0, 1000, 1 << 20][self.random.below(3)]))
        model = isModelled ? try memory.read(memory.region) : nil
    }

    mutating func run() throws {
        for _ in 0..<random.from(2...14) {
            try step(0)
            try checkModel()
        }
        try tolerating { try pool.drain() }
        guard trust == .good else { return }
        // Where objects are collected, what is unpinned stays until then.
        if let collect = try? instance.function("__collect", as: (() -> Void).self) { try collect() }
        for name in ["live", "misuses"] {
            guard let count = try? instance.function(name, as: (() -> UInt32).self) else { continue }
            let left = try count()
            try expect(left == 0, "\(name) is \(left) at the end")
        }
    }

    /// Lets errors pass that an allocator which is not trusted may cause.
    private func tolerating(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as AllocatorError where trust == .none {
            _ = error.description
        }
    }

    private mutating func bytes() -> [UInt8] {
        let count =
            switch random.below(10) {
            case 0: 0
            case 1: random.below(60_000)
            default: random.below(400)
            }
        return random.bytes(count)
    }

    /// Enters a region that was handed out, runs what comes inside, and checks that it is as it was left.
    private mutating func use(_ region: GuestRegion, _ content: [UInt8], _ depth: Int) throws {
        try expect(UInt64(content.count) == region.count, "\(region) for \(content.count) bytes")
        guard region.count > 0 else { return }
        try expect(region.start.offset != 0, "a region at null: \(region)")
        try expect(memory.contains(region), "\(region) is outside of the memory")
        for other in live where other.region.overlaps(region) {
            throw Mismatch("\(region) overlaps \(other.region), which is in use")
        }
        try expect(try memory.read(region) == content, "\(region) does not hold what was copied there")
        note(region, content)
        live.append((region, content))
        if depth < 3 { for _ in 0..<random.below(3) { try step(depth + 1) } }
        try expect(try memory.read(region) == content, "\(region) changed while it was in use")
        live.removeLast()
    }

    /// What the bridge wrote.
    private mutating func note(_ region: GuestRegion, _ content: [UInt8]) {
        guard model != nil else { return }
        grow()
        if let range = place(region, in: model?.count ?? 0) { model?.replaceSubrange(range, with: content) }
    }

    private mutating func grow() {
        guard let count = model?.count else { return }
        model? += [UInt8](repeating: 0, count: max(Int(memory.byteCount) - count, 0))
    }

    private mutating func checkModel() throws {
        guard model != nil else { return }
        grow()
        guard let model else { return }
        try expect(try memory.read(memory.region) == model, "bytes changed that nobody wrote")
    }

    private mutating func step(_ depth: Int) throws {
        let content = bytes()
        let count = live.count
        let isFailing = random.chance(10)
        do {
            switch random.below(7) {
            case 0, 1:
                try instance.withGuestBytes(content, allocator: allocator) { region in
                    try use(region, content, depth)
                    if isFailing { throw OfTheHost() }
                }
            case 2:
                try pool.withBytes(content) { region in
                    try use(region, content, depth)
                    if isFailing { throw OfTheHost() }
                }
            case 3:
                try pool.withBuffer(of: UInt64(content.count)) { region in
                    try memory.write(content, at: region.start)
                    try use(region, content, depth)
                }
            case 4:
                let sum = try instance.call("sum", passing: content, returning: UInt32.self, allocator: allocator)
                try expect(sum == content.reduce(0) { $0 &+ UInt32($1) }, "the sum of \(content.count) bytes is \(sum)")
                try observe(content)
            case 5: try chunks(content, depth)
            default: try pool.reserve(bytes: UInt64(random.below(500)), buffers: random.below(3))
            }
        } catch is OfTheHost {
            try expect(isFailing, "an error came from nowhere")
            live.removeLast(live.count - count)
        } catch let error as AllocatorError where trust == .none {
            _ = error.description
            live.removeLast(live.count - count)
        }
    }

    /// Where a call put its bytes is not told, so that the model learns it from the memory.
    private mutating func observe(_ content: [UInt8]) throws {
        guard model != nil else { return }
        grow()
        let found = try memory.read(memory.region)
        guard var expected = model, let first = zip(found, expected).enumerated().first(where: { $1.0 != $1.1 })?.offset
        else { return }
        let last = zip(found, expected).enumerated().reversed().first { $1.0 != $1.1 }?.offset ?? first
        // Equal bytes around the difference may be part of it, but no more than were copied.
        try expect(
            last - first < content.count, "a call changed bytes \(first) to \(last), and was given \(content.count)")
        let region = GuestRegion(start: GuestAddress(UInt64(first)), count: UInt64(last - first + 1))
        for other in live where other.region.overlaps(region) {
            throw Mismatch("\(other.region) changed during a call")
        }
        expected.replaceSubrange(first...last, with: found[first...last])
        model = expected
    }

    private mutating func chunks(_ content: [UInt8], _ depth: Int) throws {
        let size = random.from(1...500)
        var passed: [UInt8] = []
        let isLazy = random.chance(50)
        func pass(_ region: GuestRegion) throws {
            let chunk = Array(content[passed.count..<min(content.count, passed.count + size)])
            try use(region, chunk, 3)
            passed += chunk
        }
        if isLazy {
            try instance.forEachChunk(of: content.lazy.map { $0 }, chunkBytes: size, allocator: allocator, pass)
        } else {
            try instance.forEachChunk(of: content, chunkBytes: size, allocator: allocator, pass)
        }
        try expect(passed == content, "chunks of \(size) from \(content.count) bytes came to \(passed.count)")
        let sum = try instance.fold(
            content, through: "sum", returning: UInt32.self, into: UInt32(0), chunkBytes: size, allocator: allocator
        ) { $0 &+= $1 }
        try expect(sum == content.reduce(0) { $0 &+ UInt32($1) }, "the folded sum of \(content.count) bytes")
        // Chunks lie where others lay before them.
        if model != nil { model = try memory.read(memory.region) }
    }
}

import Testing

@testable import Airlock

/// Every allocator that guests bring, good or bad.
@Suite struct AllocatorTests {
    static let text = Array("The quick brown fox".utf8)
    static let sum = text.reduce(Int32(0)) { $0 + Int32($1) }

    static func count(_ name: String, _ instance: Instance) throws -> Int32 {
        try instance.function(name, as: (() -> Int32).self)()
    }

    static let profiles: [(String, String)] = [
        ("malloc_free", "malloc(size) / free(pointer)"),
        ("alloc_dealloc", "alloc(size) / dealloc(pointer, size)"),
        ("allocate_deallocate", "allocate(size) / deallocate(pointer, size)"),
        ("wbindgen", "__wbindgen_malloc(size, alignment) / __wbindgen_free(pointer, size, alignment)"),
        ("wbindgen_numbered", "__wbindgen_export_0(size, alignment) / __wbindgen_export_2(pointer, size, alignment)"),
        ("wbindgen_suffixed", "__wbindgen_export(size, alignment) / __wbindgen_export3(pointer, size, alignment)"),
        ("wbindgen_pair", "__wbindgen_export_0(size, alignment) / __wbindgen_export_1(pointer, size, alignment)"),
        ("cabi_realloc", "cabi_realloc(pointer, old size, alignment, size)"),
        ("new_pin_unpin", "__new(size, id) / __pin(pointer) / __unpin(pointer)"),
    ]

    @Test(arguments: profiles)
    func detectsAndUses(_ guest: String, _ description: String) throws {
        let instance = try Fixture.instance("Allocators/\(guest)")
        #expect(try instance.allocatorProfile()?.description == description)
        for count in [1, 2, 7, 1000, 100_000] {
            let bytes = [UInt8](repeating: 3, count: count)
            #expect(try instance.call("sum", passing: bytes, returning: Int32.self) == Int32(3 * count))
        }
        #expect(try instance.call("sum", passing: [UInt8](), returning: Int32.self) == 0)
        // Two at once, the outer one alive while the inner one is allocated.
        let both = try instance.withGuestBytes(Self.text) { outer in
            try instance.withGuestBytes(Self.text) { inner in
                #expect(!inner.overlaps(outer))
                return try instance.memory().read(outer) + instance.memory().read(inner)
            }
        }
        #expect(both == Self.text + Self.text)
        struct Stop: Error {}
        #expect(throws: Stop.self) { try instance.withGuestBytes(Self.text) { _ in throw Stop() } }
        #expect(try instance.memory().state.regions.live.isEmpty)
        #expect(try Self.count("misuses", instance) == 0)
        if guest == "new_pin_unpin" {
            #expect(try Self.count("pinned", instance) == 0)
        } else {
            #expect(try Self.count("live", instance) == 0)
        }
    }

    @Test func freesAfterTraps() throws {
        let instance = try Fixture.instance("Faults/mistakes")
        let keep = try instance.function("off_by_one", as: ((GuestAddress, GuestLength) -> Int32).self)
        let memory = try instance.memory()
        #expect(throws: HeapAccessOutOfBounds.self) {
            try instance.withGuestBytes(Self.text) { region in _ = try keep(region.start, GuestLength(0xFFFF_FFF0)) }
        }
        #expect(memory.state.regions.live.isEmpty)
        #expect(memory.state.regions.released.count == 1)
    }

    @Test func namesAloneAreNotEnough() throws {
        let instance = try Fixture.instance("Allocators/wrong_signatures")
        #expect(try instance.allocatorProfile() == nil)
        #expect(try instance.call("sum", passing: Self.text, returning: Int32.self) == Self.sum)
        #expect(throws: SignatureMismatch.self) {
            try instance.withGuestBytes(Self.text, allocator: .exports(allocate: "malloc", release: "free")) { _ in }
        }
        #expect(throws: ExportError.self) {
            try instance.withGuestBytes(Self.text, allocator: .exports(allocate: "none", release: nil)) { _ in }
        }
    }

    @Test func namesGivenByTheHost() throws {
        let instance = try Fixture.instance("Allocators/wbindgen_numbered")
        let allocator = GuestAllocator.exports(allocate: "__wbindgen_export_0", release: "__wbindgen_export_2")
        #expect(
            try instance.call("sum", passing: Self.text, returning: Int32.self, allocator: allocator) == Self.sum)
        #expect(try Self.count("live", instance) == 0)
        let leaking = GuestAllocator.exports(allocate: "__wbindgen_export_0", release: nil)
        _ = try instance.call("sum", passing: Self.text, returning: Int32.self, allocator: leaking)
        #expect(try Self.count("live", instance) == 1)
    }

    @Test func closuresOfTheHost() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        let place = try instance.memory().grow(by: 1).region
        var released: [GuestRegion] = []
        let allocator = GuestAllocator.custom("fixed place") { count, alignment in
            #expect(count == UInt64(Self.text.count))
            #expect(alignment == 8)
            return place.start
        } release: {
            released.append($0)
        }
        #expect(
            try instance.call("sum", passing: Self.text, returning: Int32.self, allocator: allocator) == Self.sum)
        #expect(released == [GuestRegion(start: place.start, count: UInt64(Self.text.count))])
        let null = GuestAllocator.custom("nothing") { _, _ in
            GuestAddress(0)
        } release: { _ in
        }
        #expect(throws: AllocatorError.self) { try instance.withGuestBytes(Self.text, allocator: null) { _ in } }
    }

    // MARK: Hostile guests

    /// The error of the first request, and a check that nothing was written anywhere.
    private func error(_ guest: String) throws -> AllocatorError {
        let instance = try Fixture.instance("Allocators/hostile_\(guest)")
        let memory = try instance.memory()
        let marker = [UInt8](repeating: 0xA5, count: 32)
        var ran = false
        let error = try #require(throws: AllocatorError.self) {
            try instance.withGuestBytes(marker) { _ in ran = true }
        }
        #expect(!ran)
        let all = try memory.read(memory.region)
        #expect(!all.indices.dropLast(4).contains { all[$0] == 0xA5 && all[$0 + 1] == 0xA5 && all[$0 + 2] == 0xA5 })
        #expect(memory.state.regions.live.isEmpty)
        // No bytes need no allocator.
        #expect(try instance.call("sum", passing: [UInt8](), returning: Int32.self) == 0)
        return error
    }

    @Test func refusesNull() throws {
        let error = try error("null")
        guard case .null = error.reason else { Issue.record(error); return }
        #expect(
            error.description
                == "guest allocator malloc(size) / free(pointer) failed to allocate 32 bytes: it returned 0")
    }

    @Test(arguments: ["misaligned", "misaligned_cabi"])
    func refusesMisaligned(_ guest: String) throws {
        let error = try error(guest)
        guard case .misaligned(_, 8) = error.reason else { Issue.record(error); return }
    }

    @Test(arguments: ["out_of_bounds", "high", "straddling"])
    func refusesOutside(_ guest: String) throws {
        let error = try error(guest)
        guard case .outOfBounds = error.reason else { Issue.record(error); return }
    }

    @Test(arguments: ["trapping", "recursive"])
    func reportsTraps(_ guest: String) throws {
        let error = try error(guest)
        guard case .failed(let cause) = error.reason, let trap = cause as? Trap else { Issue.record(error); return }
        #expect(trap.code == (guest == "trapping" ? .unreachableCodeReached : .stackOverflow))
        #expect(error.description.contains("malloc"))
    }

    @Test func refusesOverlapping() throws {
        let instance = try Fixture.instance("Allocators/hostile_overlapping")
        let memory = try instance.memory()
        try instance.withGuestBytes(Self.text, label: "first") { first in
            let error = try #require(throws: AllocatorError.self) {
                try instance.withGuestBytes([1, 2, 3], label: "second") { _ in }
            }
            guard case .overlapping(_, inUse: first, label: "first") = error.reason else {
                Issue.record(error)
                return
            }
            #expect(try memory.read(first) == Self.text)
        }
        // Given back, the region may be handed out again.
        #expect(try instance.call("sum", passing: Self.text, returning: Int32.self) == Self.sum)
    }

    @Test func reportsWhenRoomShrinks() throws {
        let instance = try Fixture.instance("Allocators/hostile_shrinking_room")
        #expect(try instance.call("sum", passing: Self.text, returning: Int32.self) == Self.sum)
        #expect(throws: AllocatorError.self) { try instance.call("sum", passing: Self.text, returning: Int32.self) }
    }

    @Test func survivesGrowing() throws {
        let instance = try Fixture.instance("Allocators/hostile_growing")
        let memory = try instance.memory()
        let before = memory.size
        #expect(try instance.call("sum", passing: Self.text, returning: Int32.self) == Self.sum)
        #expect(memory.size > before)
        // While the host looks at the memory it cannot grow, so this allocator fails.
        _ = try memory.withBytes(of: GuestRegion(start: GuestAddress(0), count: 16)) { _ in
            #expect(throws: AllocatorError.self) { try instance.withGuestBytes(Self.text) { _ in } }
        }
    }

    @Test func reportsTrapsOnRelease() throws {
        let instance = try Fixture.instance("Allocators/hostile_trapping_free")
        let error = try #require(throws: AllocatorError.self) {
            try instance.call("sum", passing: Self.text, returning: Int32.self)
        }
        guard case .release = error.action else { Issue.record(error); return }
        // What the body throws is more important.
        struct Stop: Error {}
        #expect(throws: Stop.self) { try instance.withGuestBytes(Self.text) { _ in throw Stop() } }
    }

    @Test func refusesLengthsAboveItsAddresses() throws {
        let instance = try Fixture.instance("Allocators/malloc_free")
        let bound = try BoundAllocator(.automatic, for: instance.memory(), of: instance)
        let error = try #require(throws: AllocatorError.self) { try bound.allocate(1 << 32, label: nil) }
        guard case .tooLarge = error.reason else { Issue.record(error); return }
    }

    // MARK: The pool

    @Test func poolUsesItsPagesAgain() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        let memory = try instance.memory()
        for _ in 0..<1000 {
            #expect(try instance.call("sum", passing: Self.text, returning: Int32.self) == Self.sum)
        }
        #expect(memory.size == Pages(18))
        #expect(try instance.function("greeting_intact", as: (() -> Bool).self)())
        try memory.reserve(bytes: 1 << 20)
        let reserved = memory.size
        let large = [UInt8](repeating: 1, count: 1 << 20)
        #expect(try instance.call("sum", passing: large, returning: Int32.self) == 1 << 20)
        #expect(memory.size == reserved)
        #expect(throws: MemoryGrowError.self) { try memory.reserve(bytes: .max) }
        #expect(throws: MemoryGrowError.self) { try memory.reserve(bytes: 1 << 40) }
    }

    @Test func poolReportsLimits() throws {
        var limits = ResourceLimits()
        limits.memoryBytes = 18 * 65_536
        let instance = try Fixture.instance("Bytes/process_bytes", limits: limits)
        let error = try #require(throws: AllocatorError.self) {
            try instance.call("sum", passing: [UInt8](repeating: 0, count: 65_537), returning: Int32.self)
        }
        guard case .failed(let cause) = error.reason else { Issue.record(error); return }
        #expect(
            cause as? MemoryGrowError
                == MemoryGrowError(reason: .limit, size: Pages(17), demand: Pages(19), limit: Pages(18)))
    }
}

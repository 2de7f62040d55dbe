import Testing

@testable import Airlock

/// Numbers of the host's own, and numbers in bulk.
@Suite struct ScalarTests {
    /// Three bytes of four.
    struct Color: GuestScalar, Equatable {
        var red: UInt8 = 0
        var green: UInt8 = 0
        var blue: UInt8 = 0

        static let guestWidth = GuestWidth.four

        init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

        init(guestBits: UInt64) {
            (red, green, blue) = (
                UInt8(truncatingIfNeeded: guestBits), UInt8(truncatingIfNeeded: guestBits >> 8),
                UInt8(truncatingIfNeeded: guestBits >> 16)
            )
        }

        // The bits above are not used.
        var guestBits: UInt64 { ~0 << 24 | UInt64(blue) << 16 | UInt64(green) << 8 | UInt64(red) }
    }

    /// Says something else each time.
    struct Liar: GuestScalar {
        @TaskLocal static var widths = Widths()

        final class Widths: @unchecked Sendable {
            private var count = 0
            var next: GuestWidth {
                count += 1
                return [.one, .eight, .two, .four, .eight][count % 5]
            }
        }

        static var guestWidth: GuestWidth { widths.next }
        init() {}
        init(guestBits: UInt64) {}
        var guestBits: UInt64 { .max }
    }

    private static func memory() throws -> Memory {
        try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 4)), in: Store())
    }

    @Test func typesOfTheHostsOwn() throws {
        let memory = try Self.memory()
        let place = GuestPointer<Color>(GuestAddress(101 as UInt64))
        let colors = [Color(1, 2, 3), Color(4, 5, 6)]
        let slice = try memory.write(colors, at: place)
        #expect(slice.region.count == 8)
        #expect(try memory.read(slice.region) == [1, 2, 3, 255, 4, 5, 6, 255])
        #expect(try memory.read(slice) == colors)
        try memory.store(Color(7, 8, 9), at: place)
        #expect(try memory.load(place) == Color(7, 8, 9))
        let end = GuestPointer<Color>(GuestAddress(65_536 - 7 as UInt64))
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.write(colors, at: end) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.read(GuestSlice(start: end, count: 2)) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.read(GuestSlice(start: place, count: .max / 2)) }
        #expect(try memory.read(GuestRegion(start: end.address, count: 7)) == [0, 0, 0, 0, 0, 0, 0])
    }

    /// Whatever a type says of its width, each transfer goes by what it said first, and stays inside.
    @Test func widthsThatChangeStayInside() throws {
        let memory = try Self.memory()
        for start in 65_500..<65_540 as Range<UInt64> {
            for count in 0..<9 {
                let pointer = GuestPointer<Liar>(GuestAddress(start))
                let liars = Array(repeating: Liar(), count: count)
                _ = try? memory.write(liars, at: pointer)
                _ = try? memory.read(GuestSlice(start: pointer, count: UInt64(count)))
                _ = try? memory.read(GuestSlice<Liar>(GuestRegion(start: pointer.address, count: 36)))
                _ = try? memory.load(pointer)
                _ = try? memory.store(Liar(), at: pointer)
            }
        }
        #expect(try memory.read(GuestRegion(start: GuestAddress(0), count: 65_500)).allSatisfy { $0 == 0 })
    }

    /// A type whose conversion lets the memory grow, and so move.
    struct Grower: GuestScalar {
        nonisolated(unsafe) static var grow: () -> Void = {}

        let bits: UInt64
        static let guestWidth = GuestWidth.two

        init(_ bits: UInt64) { self.bits = bits }

        init(guestBits: UInt64) {
            unsafe Self.grow()
            bits = guestBits
        }

        var guestBits: UInt64 {
            unsafe Self.grow()
            return bits
        }
    }

    @Test func conversionsMayMoveTheMemory() throws {
        let memory = try Self.memory()
        unsafe Grower.grow = { _ = try? memory.grow(by: 1) }
        defer { unsafe Grower.grow = {} }
        let slice = try memory.write([Grower(1), Grower(2), Grower(3)], at: GuestPointer(GuestAddress(16 as UInt64)))
        #expect(try memory.read(slice).map(\.bits) == [1, 2, 3])
        #expect(memory.size == 4)
    }

    @Test func allWidthsInBulk() throws {
        let memory = try Self.memory()
        func check<T: GuestScalar & Equatable>(_ values: [T]) throws {
            for address in [0, 1, 7, 65_536 - UInt64(values.count) * T.guestWidth.byteCount] {
                let slice = try memory.write(values, at: GuestPointer(GuestAddress(address)))
                #expect(try memory.read(slice) == values)
                for (index, value) in values.enumerated() {
                    let pointer = try #require(slice.start.advanced(by: UInt64(index)))
                    #expect(try memory.load(pointer) == value)
                }
                #expect(GuestSlice<T>(slice.region) == slice)
            }
            let outside = GuestPointer<T>(GuestAddress(65_537 - UInt64(values.count) * T.guestWidth.byteCount))
            let fault = try #require(throws: HeapAccessOutOfBounds.self) { try memory.write(values, at: outside) }
            #expect(fault.width == UInt64(values.count) * T.guestWidth.byteCount)
            #expect(throws: HeapAccessOutOfBounds.self) {
                try memory.read(GuestSlice(start: outside, count: UInt64(values.count)))
            }
        }
        try check([1, 255, 0] as [UInt8])
        try check([1, -1, .min] as [Int8])
        try check([1, .max, 0x1234] as [UInt16])
        try check([1, -2, .min] as [Int16])
        try check([1, .max, 0x1234_5678] as [UInt32])
        try check([1, -2, .min] as [Int32])
        try check([1, .max, 0x1234_5678_9ABC_DEF0] as [UInt64])
        try check([1, -2, .min] as [Int64])
        try check([1.5, -0.0, .infinity] as [Float])
        try check([1.5, -0.0, .greatestFiniteMagnitude] as [Double])
        let empty: [UInt64] = []
        #expect(try memory.write(empty, at: GuestPointer(GuestAddress(65_536 as UInt64))).count == 0)
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.write(empty, at: GuestPointer(GuestAddress(65_537 as UInt64)))
        }
    }

    // MARK: Sequences

    /// A sequence that says anything of its length.
    struct Numbers: Sequence {
        let count: Int
        let underestimatedCount: Int

        func makeIterator() -> AnyIterator<UInt8> {
            var next = 0
            return AnyIterator {
                guard next < count else { return nil }
                next += 1
                return UInt8(truncatingIfNeeded: next)
            }
        }
    }

    @Test(arguments: [Int.min, -1, 0, 1, 49, 50, 51, 1000])
    func hintsOfLengthAreHints(hint: Int) throws {
        let memory = try Self.memory()
        let expected = (1...50).map { UInt8($0) }
        let region = try memory.write(
            Numbers(count: 50, underestimatedCount: hint), at: GuestAddress(100 as UInt64))
        #expect(region.count == 50)
        #expect(try memory.read(region) == expected)
        var module = ModuleBuilder()
        module.addMemory(1, export: "memory")
        module.addFunction([.i32, .i32], [.i32], export: "count", body: [.localGet(1)])
        let instance = try Instance(try Module(module.bytes))
        let numbers = Numbers(count: 50, underestimatedCount: hint)
        #expect(try instance.withGuestBytes(numbers, allocator: .pool) { try instance.memory().read($0) } == expected)
        var chunks: [[UInt8]] = []
        try instance.forEachChunk(of: numbers, chunkBytes: 16, allocator: .pool) {
            chunks.append(try instance.memory().read($0))
        }
        #expect(chunks.map(\.count) == [16, 16, 16, 2] && chunks.flatMap(\.self) == expected)
    }

    @Test func moreThanThereIsRoomForIsRefused() throws {
        let memory = try Self.memory()
        let address = GuestAddress(65_500 as UInt64)
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.write(Numbers(count: 10, underestimatedCount: .max), at: address)
        }
        let fault = try #require(throws: HeapAccessOutOfBounds.self) {
            try memory.write(Numbers(count: .max, underestimatedCount: 0), at: address)
        }
        #expect(fault.width == 37)
        #expect(try memory.read(GuestRegion(start: address, count: 36)).allSatisfy { $0 == 0 })
        #expect(try memory.write((0..<36).lazy.map { _ in 7 as UInt8 }, at: address).count == 36)
    }
}

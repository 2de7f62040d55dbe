import Testing

@testable import Airlock

/// Reading and writing by the host.
@Suite struct MemoryTests {
    static func memory(_ pages: UInt64 = 1, maximum: UInt64? = nil) throws -> Memory {
        try Memory(MemoryType(limits: Limits(minimum: pages, maximum: maximum)), in: Store())
    }

    static func region(_ start: UInt64, _ count: UInt64) -> GuestRegion {
        GuestRegion(start: GuestAddress(start), count: count)
    }

    /// (start, count, whether inside one page): sums that wrap, nothing at the end and past it, numbers above 2^31.
    static let rows: [(UInt64, UInt64, Bool)] = [
        (0, 0, true), (0, 65_536, true), (0, 65_537, false), (65_535, 1, true), (65_535, 2, false), (65_536, 0, true),
        (65_536, 1, false), (65_537, 0, false), (1 << 31, 0, false), (1 << 31, 1, false), (0xFFFF_FFFF, 1, false),
        (16, 0xFFFF_FFFF, false), (0xFFFF_FFF0, 32, false), (1 << 32, 0, false), (.max, 0, false), (.max, 1, false),
        (1, .max, false), (.max, .max, false), (65_536, .max - 65_535, false), (1 << 63, 1 << 63, false),
    ]

    @Test(arguments: rows)
    func boundsAreExact(_ start: UInt64, _ count: UInt64, _ isInside: Bool) throws {
        let memory = try Self.memory()
        let region = Self.region(start, count)
        func check(_ body: () throws -> Void) {
            if isInside {
                #expect(throws: Never.self) { try body() }
            } else {
                #expect(throws: HeapAccessOutOfBounds.self) { try body() }
            }
        }
        #expect(memory.contains(region) == isInside)
        check { _ = try memory.read(region) }
        check { _ = try memory.readUTF8Repairing(region) }
        check { _ = try memory.withBytes(of: region) { $0.count } }
        check { _ = try memory.withMutableBytes(of: region) { $0.count } }
        check { try memory.fill(region, with: 1) }
        check { try memory.copy(region, to: GuestAddress(0)) }
        check { _ = try memory.read(GuestSlice<UInt8>(region)) }
        if count <= 1 << 17 {
            let bytes = [UInt8](repeating: 2, count: Int(count))
            check { try memory.write(bytes, at: region.start) }
            check { try memory.write(bytes.lazy.map { $0 }, at: region.start) }
            check { try memory.write(bytes, at: GuestPointer<UInt8>(region.start)) }
            var target = bytes
            check { try memory.read(into: &target, at: region.start) }
        }
    }

    @Test func numbersNeedNoAlignment() throws {
        let memory = try Self.memory()
        func roundTrip<T: GuestScalar & Equatable>(_ values: T...) throws {
            for value in values {
                for address in [0, 1, 3, 65_536 - T.guestWidth.byteCount] {
                    try memory.store(value, at: GuestAddress(address))
                    #expect(try memory.load(as: T.self, at: GuestAddress(address)) == value)
                }
                let outside = GuestAddress(65_537 - T.guestWidth.byteCount)
                #expect(throws: HeapAccessOutOfBounds.self) { try memory.store(value, at: outside) }
                #expect(throws: HeapAccessOutOfBounds.self) { try memory.load(as: T.self, at: outside) }
            }
        }
        try roundTrip(UInt8.max, 1)
        try roundTrip(Int8.min, -1)
        try roundTrip(UInt16.max, 0x1234)
        try roundTrip(Int16.min, -2)
        try roundTrip(UInt32.max, 0x1234_5678)
        try roundTrip(Int32.min, -3)
        try roundTrip(UInt64.max, 0x1234_5678_9ABC_DEF0)
        try roundTrip(Int64.min, -4)
        try roundTrip(Float.pi, -0.0, .infinity)
        try roundTrip(Double.pi, -0.0, .infinity)
        try memory.store(0x0403_0201 as UInt32, at: GuestAddress(5))
        #expect(try memory.read(Self.region(5, 4)) == [1, 2, 3, 4])
        let slice = try memory.write([1.5, -2.5] as [Double], at: GuestPointer(GuestAddress(9)))
        #expect(try memory.read(slice) == [1.5, -2.5])
        #expect(slice.region == Self.region(9, 16))
    }

    @Test func failedWritesChangeNothing() throws {
        let memory = try Self.memory()
        let all = memory.region
        try memory.fill(all, with: 0x11)
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.write([1, 2, 3], at: GuestAddress(65_534)) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.store(UInt64.max, at: GuestAddress(65_529)) }
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.write(repeatElement(2, count: 70_000), at: GuestAddress(0))
        }
        #expect(try memory.read(all).allSatisfy { $0 == 0x11 })
        var target: [UInt8] = [9, 9, 9]
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.read(into: &target, at: GuestAddress(65_534)) }
        #expect(target == [9, 9, 9])
    }

    @Test func endlessSequencesEnd() throws {
        let memory = try Self.memory()
        let endless = sequence(first: UInt8(0)) { $0 &+ 1 }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.write(endless, at: GuestAddress(10)) }
        #expect(try memory.write(endless.prefix(300), at: GuestAddress(10)).count == 300)
        #expect(try memory.load(as: UInt8.self, at: GuestAddress(10 + 299)) == 43)
    }

    @Test func copiesOverlapAndCross() throws {
        let memory = try Self.memory()
        try memory.write("abcdef".utf8, at: GuestAddress(0))
        try memory.copy(Self.region(0, 6), to: GuestAddress(2))
        #expect(try memory.readUTF8(Self.region(0, 8)) == "ababcdef")
        let other = try Self.memory(2)
        try other.copy(Self.region(2, 4), of: memory, to: GuestAddress(65_536))
        #expect(try other.readUTF8(Self.region(65_536, 4)) == "abcd")
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.copy(Self.region(65_536, 1), of: other, to: GuestAddress(65_536))
        }
        #expect(throws: HeapAccessOutOfBounds.self) {
            try other.copy(Self.region(65_536, 1), of: memory, to: GuestAddress(0))
        }
    }

    @Test func rawBuffers() throws {
        let memory = try Self.memory()
        let source: [UInt8] = [1, 2, 3]
        _ = unsafe try source.withUnsafeBytes { unsafe try memory.write($0, at: GuestAddress(100)) }
        var target = [UInt8](repeating: 0, count: 5)
        unsafe try target.withUnsafeMutableBytes { unsafe try memory.read(into: $0, at: GuestAddress(99)) }
        #expect(target == [0, 1, 2, 3, 0])
        let empty = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        let written = unsafe try memory.write(empty, at: GuestAddress(65_536))
        #expect(written.isEmpty)
        #expect(throws: HeapAccessOutOfBounds.self) { unsafe try memory.write(empty, at: GuestAddress(65_537)) }
    }

    // MARK: Text

    @Test func text() throws {
        let memory = try Self.memory()
        let text = "Grüße, 世界 🌍"
        let region = try memory.write(text.utf8, at: GuestAddress(7))
        #expect(try memory.readUTF8(region) == text)
        #expect(try memory.readCString(at: GuestAddress(7)) == text)
        try memory.write([0x6F, 0x6B, 0xFF, 0xC0], at: GuestAddress(100))
        let bad = Self.region(100, 4)
        #expect(throws: InvalidUTF8(region: bad, offset: 2)) { try memory.readUTF8(bad) }
        #expect(try memory.readUTF8Repairing(bad) == "ok\u{FFFD}\u{FFFD}")
        #expect(throws: InvalidUTF8.self) { try memory.readCString(at: GuestAddress(100)) }
    }

    @Test(
        arguments: [
            ([0x80], 0), ([0x61, 0xC0, 0x80], 1), ([0xC1, 0xBF], 0), ([0xC2], 0), ([0xE0, 0x9F, 0xBF], 0),
            ([0xED, 0xA0, 0x80], 0), ([0xEF, 0xBF], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xF5, 0x80, 0x80, 0x80], 0), ([0xC2, 0x80, 0xE1, 0x80, 0x41], 2), ([0xF1, 0x80, 0x80], 0), ([0xFE], 0),
        ] as [([UInt8], Int)])
    func whatIsNotUTF8(_ bytes: [UInt8], _ offset: Int) {
        #expect(UTF8Check.firstInvalid(in: bytes) == offset)
    }

    @Test(
        arguments: [
            [], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
            [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0x00],
        ] as [[UInt8]])
    func whatIsUTF8(_ bytes: [UInt8]) {
        #expect(UTF8Check.firstInvalid(in: bytes) == nil)
    }

    @Test func strings() throws {
        let memory = try Self.memory()
        try memory.fill(memory.region, with: 0x61)
        #expect(throws: UnterminatedString(address: GuestAddress(0), limit: 10)) {
            try memory.readCString(at: GuestAddress(0), limit: 10)
        }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.readCString(at: GuestAddress(65_530)) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.readCString(at: GuestAddress(65_530), limit: .max) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.readCString(at: GuestAddress(65_536)) }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.readCString(at: GuestAddress(.max)) }
        try memory.store(0 as UInt8, at: GuestAddress(10))
        #expect(try memory.readCString(at: GuestAddress(0), limit: 10) == "aaaaaaaaaa")
        #expect(throws: UnterminatedString.self) { try memory.readCString(at: GuestAddress(0), limit: 9) }
        #expect(try memory.readCString(at: GuestAddress(10), limit: 0) == "")
        try memory.store(0 as UInt8, at: GuestAddress(65_535))
        #expect(try memory.readCString(at: GuestAddress(65_530)) == "aaaaa")
    }

    // MARK: Growing and views

    @Test func growing() throws {
        let memory = try Self.memory(1, maximum: 3)
        let growth = try memory.grow(by: 2)
        #expect(growth.previousSize == 1)
        #expect(growth.region == Self.region(65_536, 131_072))
        #expect(memory.size == 3)
        #expect(try memory.grow(by: 0).region == Self.region(196_608, 0))
        #expect(throws: MemoryGrowError(reason: .limit, size: 3, demand: 4, limit: 3)) { try memory.grow(by: 1) }
        #expect(throws: MemoryGrowError.self) { try memory.grow(by: Pages(.max)) }
        #expect(throws: MemoryGrowError.self) { try memory.grow(by: Pages(1 << 48)) }
        #expect(memory.size == 3)
    }

    @Test func viewsHoldTheMemory() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "memory")
        m.addFunction([.i32], [.i32], export: "grow", body: [.localGet(0), .op(.memoryGrow, 0)])
        let instance = try Instance(Module(m.bytes))
        let memory = try instance.memory()
        let grow = try instance.function("grow", as: ((Int32) -> Int32).self)
        try memory.write([1, 2, 3], at: GuestAddress(0))
        let sum = try memory.withBytes(of: Self.region(0, 3)) { span in
            let answer = try grow(1)
            #expect(answer == -1)
            #expect(throws: MemoryGrowError(reason: .viewed, size: 1, demand: 2, limit: 65_536)) {
                try memory.grow(by: 1)
            }
            var sum = 0
            for index in span.indices { sum += Int(span[index]) }
            return sum
        }
        #expect(sum == 6)
        struct Stop: Error {}
        #expect(throws: Stop.self) { try memory.withMutableBytes(of: Self.region(0, 3)) { _ in throw Stop() } }
        try memory.withMutableBytes(of: Self.region(0, 3)) { span in
            for index in span.indices { span[index] *= 2 }
        }
        #expect(try memory.read(Self.region(0, 3)) == [2, 4, 6])
        #expect(try grow(1) == 1)
        #expect(memory.size == 2)
    }

    // MARK: Addresses

    @Test func addressesAreUnsignedAndNeverCut() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "memory")
        m.addFunction([.i32], [.i32], export: "same", body: [.localGet(0)])
        m.addFunction([.i64], [.i64], export: "wide", body: [.localGet(0)])
        let instance = try Instance(Module(m.bytes))
        let same = try instance.function("same", as: ((GuestAddress) -> GuestAddress).self)
        #expect(try same(GuestAddress(0xFFFF_FFF0)) == GuestAddress(0xFFFF_FFF0))
        #expect(GuestAddress(zeroExtending: -16) == GuestAddress(0xFFFF_FFF0))
        #expect(throws: AddressRangeError(.address, value: 1 << 32)) { try same(GuestAddress(1 << 32)) }
        let length = try instance.function("same", as: ((GuestLength) -> Int32).self)
        #expect(throws: AddressRangeError(.count, value: 1 << 33)) { try length(GuestLength(1 << 33)) }
        #expect(throws: AddressRangeError(.count, value: 1 << 33)) { try Self.region(0, 1 << 33).count32 }
        let wide = try instance.function("wide", as: ((GuestPointer<Int32>) -> GuestAddress).self)
        #expect(try wide(GuestPointer(GuestAddress(1 << 40))) == GuestAddress(1 << 40))
        #expect(GuestAddress(0x11_0000).description == "0x0011_0000")
        #expect(GuestAddress(0x1_0000_0000).description == "0x0001_0000_0000")
    }

    @Test func pagesStopAtTheEnds() {
        #expect(Pages(2).bytes == 131_072)
        #expect(Pages(.max).bytes == .max)
        #expect(Pages(1) - 2 == 0)
        #expect(Pages(.max) + 1 == Pages(.max))
        #expect(Pages(1 << 63) * 4 == Pages(.max))
        #expect(Pages(holding: 0) == 0)
        #expect(Pages(holding: 65_537) == 2)
        #expect(Pages(holding: .max) == Pages(1 << 48))
    }

    @Test func regions() {
        let region = Self.region(10, 5)
        #expect(region.end == GuestAddress(15))
        #expect(region.contains(GuestAddress(14)) && !region.contains(GuestAddress(15)))
        #expect(region.overlaps(Self.region(14, 1)) && !region.overlaps(Self.region(15, 1)))
        #expect(!region.overlaps(Self.region(12, 0)))
        #expect(Self.region(.max, 5).end == GuestAddress(.max))
        #expect(GuestSlice<Int64>(start: GuestPointer(GuestAddress(0)), count: .max).region.count == .max)
        #expect(GuestPointer<Int32>(GuestAddress(8)).advanced(by: .max) == nil)
        #expect(GuestPointer<Int32>(GuestAddress(8)).advanced(by: 2) == GuestPointer(GuestAddress(16)))
    }

    @Test func theOnlyMemoryIsTheDefault() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "heap")
        #expect(try Instance(Module(m.bytes)).defaultMemory().size == 1)
        m.addMemory(2, export: "other")
        let two = try Instance(Module(m.bytes))
        #expect(throws: ExportError.self) { try two.defaultMemory() }
        #expect(try two.withGuestBytes([1], memory: two.memory("other")) { try two.memory("other").read($0) } == [1])
    }
}

@testable import Airlock
import AirlockWAT
import Testing

/// An address and a length as one parameter, in both directions.
@Suite struct GuestBytesTests {
    private static let guest = """
        (module
          (import "host" "take" (func $take (param i32 i32) (result i32)))
          (memory (export "memory") 1)
          (data (i32.const 16) "h\\c3\\a9llo\\ff\\ff\\ff")
          (data (i32.const 32) "\\01\\00\\00\\00\\02\\00\\00\\00\\03\\00\\00\\00")
          (func (export "run") (param i32 i32) (result i32) (call $take (local.get 0) (local.get 1)))
          (func (export "place") (param i32 i32 i32) (result i32 i32)
            (i32.add (local.get 0) (local.get 2)) (i32.sub (local.get 1) (local.get 2))))
        """

    private func run<each P: WasmValue>(
        _ start: Int, _ count: Int, _ take: @escaping @Sendable (repeat each P) throws -> Int32
    ) throws -> Int32 {
        var imports = Imports()
        imports.define("host", "take", take)
        return try Instance(try Module(wat: Self.guest), imports: imports).call(
            "run", start, count, returning: Int32.self)
    }

    @Test func textIsOneParameter() throws {
        #expect(
            try run(16, 6) { (text: GuestString) in text.string == "héllo" ? text.region.count == 6 ? 1 : 2 : 0 } == 1)
        #expect(try run(16, 0) { (text: GuestString) in text.string.isEmpty ? 1 : 0 } == 1)
        #expect(throws: InvalidUTF8.self) { try run(16, 7) { (_: GuestString) in 0 } }
        let fault = try #require(throws: HeapAccessOutOfBounds.self) { try run(65_535, 2) { (_: GuestString) in 0 } }
        #expect(fault.address == 65_535 && fault.width == 2)
        #expect(throws: HeapAccessOutOfBounds.self) { try run(-1, -1) { (_: GuestString) in 0 } }
    }

    @Test func bytesAndNumbersAreReadWhenAskedFor() throws {
        #expect(try run(16, 2) { (bytes: GuestBytes) in Int32(try bytes.read()[0]) } == 0x68)
        #expect(try run(16, 2) { (bytes: GuestBytes) in Int32(try bytes.withBytes { $0[0] }) } == 0x68)
        // Who does not look meets no error.
        #expect(try run(-1, -1) { (bytes: GuestBytes) in bytes.region.count == 0xFFFF_FFFF ? 1 : 0 } == 1)
        #expect(throws: HeapAccessOutOfBounds.self) { try run(-1, -1) { (b: GuestBytes) in Int32(try b.read().count) } }
        #expect(try run(32, 3) { (numbers: GuestArray<UInt32>) in Int32(try numbers.read().reduce(0, +)) } == 6)
        #expect(throws: HeapAccessOutOfBounds.self) {
            try run(32, -1) { (numbers: GuestArray<UInt32>) in Int32(try numbers.read().count) }
        }
    }

    @Test func answersFitTheRoomThatGuestsGive() throws {
        var imports = Imports()
        imports.define("host", "take") { (room: GuestBytes) in Int32(try room.write(Array("yes".utf8))) }
        let instance = try Instance(try Module(wat: Self.guest), imports: imports)
        #expect(try instance.call("run", 64, 3, returning: Int32.self) == 3)
        #expect(try instance.memory().readUTF8(GuestRegion(start: GuestAddress(64), count: 3)) == "yes")
        #expect(throws: HeapAccessOutOfBounds.self) { try instance.call("run", 100, 2, returning: Int32.self) }
        #expect(try instance.memory().isEqual(GuestRegion(start: GuestAddress(100), count: 3), to: [0, 0, 0]))
    }

    /// Between other parameters, and with the caller.
    @Test func countsAsTwoParameters() throws {
        let module = try Module(
            wat: """
                (module
                  (import "host" "f" (func $f (param i32 i32 i32 f64) (result i32)))
                  (memory (export "memory") 1)
                  (data (i32.const 0) "abc")
                  (func (export "run") (result i32)
                    (call $f (i32.const 7) (i32.const 1) (i32.const 2) (f64.const 0.5))))
                """)
        var imports = Imports()
        imports.define("host", "f") { (caller: Caller, first: Int32, text: GuestString, last: Double) -> Int32 in
            first == 7 && text.string == "bc" && last == 0.5 && caller.instance != nil ? 1 : 0
        }
        #expect(try Instance(module, imports: imports).call("run", returning: Int32.self) == 1)
        // One number does not make a region.
        imports.define("host", "f") { (_: Int32, _: GuestBytes) -> Int32 in 0 }
        #expect(throws: LinkError.self) { try Instance(module, imports: imports) }
    }

    @Test func functionsOfTheGuestTakeAndGiveThem() throws {
        var imports = Imports()
        imports.define("host", "take") { (_: GuestBytes) in 0 as Int32 }
        let instance = try Instance(try Module(wat: Self.guest), imports: imports)
        let place = try instance.function("place", as: ((GuestBytes, Int32) -> GuestBytes).self)
        let rest = try place(GuestBytes(GuestRegion(start: GuestAddress(16), count: 6)), 3)
        #expect(try rest.read() == Array("llo".utf8))
        let text = try instance.function("place", as: ((GuestBytes, Int32) -> GuestString).self)
        #expect(try text(GuestBytes(GuestRegion(start: GuestAddress(16), count: 6)), 1).string == "éllo")
        let array = try instance.function("place", as: ((GuestArray<UInt32>, Int32) -> GuestArray<UInt32>).self)
        let numbers = GuestArray(GuestSlice<UInt32>(start: GuestPointer(GuestAddress(32)), count: 3))
        #expect(try array(numbers, 0).read() == [1, 2, 3])
        #expect(throws: ExportError.self) { try numbers.read() }
        let wide = GuestBytes(GuestRegion(start: GuestAddress(1 << 32 as UInt64), count: 1))
        #expect(throws: AddressRangeError.self) { try place(wide, 0) }
    }

    /// A guest without a memory has no bytes.
    @Test func withoutMemoryThereIsNothing() throws {
        let module = try Module(
            wat: """
                (module (import "host" "f" (func $f (param i32 i32)))
                  (func (export "run") (call $f (i32.const 0) (i32.const 0))))
                """)
        var imports = Imports()
        imports.define("host", "f") { (_: GuestString) in }
        #expect(throws: ExportError.self) { try Instance(module, imports: imports).call("run") }
    }

    // MARK: Regions

    @Test func regionsHaveParts() throws {
        let region = GuestRegion(start: GuestAddress(100), count: 10)
        #expect(region.dropFirst(3) == GuestRegion(start: GuestAddress(103), count: 7))
        #expect(region.dropFirst(30) == GuestRegion(start: GuestAddress(110), count: 0))
        #expect(region.suffix(2) == GuestRegion(start: GuestAddress(108), count: 2))
        #expect(region.suffix(11) == region)
        #expect(region.slice(2..<5) == GuestRegion(start: GuestAddress(102), count: 3))
        #expect(region.slice(2..<11) == nil && region.slice(-1..<2 as Range<Int>) == nil)
        #expect(region.contains(region) && region.contains(region.suffix(0)) && !region.suffix(9).contains(region))
        #expect(!region.contains(GuestRegion(start: GuestAddress(105), count: UInt64.max)))
        #expect(Array(region.chunks(of: 4)).map(\.count) == [4, 4, 2])
        #expect(Array(region.chunks(of: 4)).map(\.start.offset) == [100, 104, 108])
        #expect(Array(region.chunks(of: 0)).count == 10 && Array(region.prefix(0).chunks(of: 4)).isEmpty)
        let edge = GuestRegion(start: GuestAddress(.max - 2), count: UInt64.max)
        #expect(Array(edge.chunks(of: 1 << 63 as UInt64)).count == 2)
        #expect(GuestAddress(5).advanced(by: -5 as Int) == GuestAddress(0))
        #expect(GuestAddress(5).advanced(by: -6 as Int) == nil)
    }

    /// Numbers below zero end in the error for those that are too large.
    @Test func negativeCountsAreTooLarge() throws {
        let instance = try Instance(try Module(wat: "(module (memory (export \"memory\") 1 2))"))
        let memory = try instance.memory()
        let minus = -1 as Int
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.read(GuestRegion(start: GuestAddress(0), count: minus))
        }
        #expect(throws: HeapAccessOutOfBounds.self) { try memory.write([1], at: GuestAddress(minus)) }
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.read(GuestSlice<UInt16>(start: GuestPointer(GuestAddress(0)), count: minus))
        }
        #expect(throws: MemoryGrowError.self) { try memory.grow(by: Pages(minus)) }
        #expect(throws: MemoryGrowError.self) { try memory.reserve(bytes: minus) }
        let pool = try GuestBufferPool(instance)
        #expect(throws: AllocatorError.self) { try pool.withBuffer(of: minus) { _ in } }
        #expect(throws: AllocatorError.self) { try pool.reserve(bytes: minus) }
    }

    @Test func memoriesAreCompared() throws {
        let instance = try Instance(
            try Module(wat: "(module (memory (export \"memory\") 1) (data (i32.const 0) \"abcabc\"))"))
        let memory = try instance.memory()
        let (first, second) = (
            GuestRegion(start: GuestAddress(0), count: 3), GuestRegion(start: GuestAddress(3), count: 3)
        )
        #expect(try memory.isEqual(first, to: second))
        #expect(try !memory.isEqual(first, to: second.suffix(2)))
        #expect(try memory.isEqual(first, to: "abc".utf8) && !memory.isEqual(first, to: "ab".utf8))
        #expect(try !memory.isEqual(first, to: "abcd".utf8))
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.isEqual(first, to: GuestRegion(start: GuestAddress(65_535), count: 3))
        }
    }

    // MARK: Spans

    @Test func spansGoInAndOut() throws {
        let instance = try Fixture.instance("Bytes/transform")
        let bytes = Array("stressed".utf8)
        #expect(try instance.exchange("transform", bytes.span) == Array("desserts".utf8))
        try instance.withGuestBytes(bytes.span) { region in
            let memory = try instance.memory()
            #expect(try memory.read(region) == bytes)
            var copy = [UInt8](repeating: 0, count: 4)
            var span = copy.mutableSpan
            try memory.read(into: &span, at: region.start)
            #expect(copy == Array("stre".utf8))
            try memory.write("S".utf8.span, at: region.start)
            var raw = copy.mutableSpan
            var rawBytes = unsafe raw.mutableBytes
            try memory.read(into: &rawBytes, at: region.start)
            #expect(copy == Array("Stre".utf8))
            #expect(throws: HeapAccessOutOfBounds.self) { try memory.write(bytes.span, at: GuestAddress(.max)) }
        }
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }
}

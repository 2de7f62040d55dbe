import Testing

@testable import Airlock

/// The three ways to hand bytes to a guest, from explicit to one line.
@Suite struct LevelTests {
    static let hello: [UInt8] = [0x48, 0x65, 0x6C, 0x6C, 0x6F]
    static let sum: Int32 = 500

    @Test func explicit() throws {
        let bytes = try Fixture.bytes("Bytes/process_bytes")
        let module = try Module(bytes)
        let instance = try Instance(module)
        let memory = try instance.memory("memory")

        let added = try memory.grow(by: Pages(1)).region
        try memory.write([0x48, 0x65, 0x6C, 0x6C, 0x6F], at: added.start)
        let process = try instance.function("process_bytes", as: ((GuestAddress, UInt32) -> Int32).self)
        let result = try process(added.start, 5)
        #expect(result == Self.sum)
        #expect(added == GuestRegion(start: GuestAddress(17 * 65_536), count: 65_536))
        #expect(try instance.function("greeting_intact", as: (() -> Bool).self)())
    }

    @Test(arguments: ["Bytes/process_bytes", "Allocators/malloc_free", "Allocators/cabi_realloc"])
    func scopedAndOneCall(_ guest: String) throws {
        let instance = try Fixture.instance(guest)
        let hello = Self.hello
        let process = try instance.function("sum", as: ((GuestAddress, UInt32) -> Int32).self)
        do {
            let result = try instance.withGuestBytes(hello) { region in try process(region.start, region.count32) }
            #expect(result == Self.sum)
        }
        do {
            let result = try instance.call("sum", passing: hello, returning: Int32.self)
            #expect(result == Self.sum)
        }
    }

    @Test func bytesOut() throws {
        let instance = try Fixture.instance("Bytes/transform")
        let hello = Self.hello
        let reply = try instance.exchange("transform", hello)
        #expect(reply == Array("olleH".utf8))
        #expect(try instance.exchange("repeat", "ab".utf8, with: 3 as Int32) == Array("aaabbb".utf8))
        #expect(try instance.exchange("transform", []) == [])
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test func furtherArgumentsAndNoResult() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        #expect(
            try instance.call("count", passing: "banana".utf8, with: Int32(0x61), returning: Int32.self) == 3)
        try instance.call("reverse", passing: Self.hello)
        #expect(try instance.exchange("reverse", Self.hello, returning: .inPlace) == Array("olleH".utf8))
    }
}

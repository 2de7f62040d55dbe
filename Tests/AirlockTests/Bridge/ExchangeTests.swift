import AirlockWAT
import Testing

@testable import Airlock

/// Every convention for bytes out, and guests that abuse them.
@Suite struct ExchangeTests {
    static let rows: [(String, ResultConvention)] = [
        ("packed_pointer_high", .packedPointerHigh), ("packed_length_high", .packedLengthHigh),
        ("two_results", .twoResults), ("pair_pointer", .pairPointer), ("length_prefixed", .lengthPrefixed),
        ("output_buffer", .outputBuffer(capacity: 4)), ("output_buffer", .outputBuffer(capacity: 1 << 16)),
        ("in_place", .inPlace),
    ]

    @Test(arguments: rows)
    func conventions(_ guest: String, _ convention: ResultConvention) throws {
        let instance = try Fixture.instance("Results/\(guest)")
        func upper(_ text: String) throws -> String {
            let reply = try instance.exchange("uppercase", text.utf8, returning: convention)
            return String(decoding: reply, as: UTF8.self)
        }
        #expect(try upper("hello, Guest") == "HELLO, GUEST")
        let long = String(repeating: "airlock ", count: 20_000)
        #expect(try upper(long) == long.uppercased())
        #expect(try upper("") == "")
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test func shorterInPlace() throws {
        let instance = try Fixture.instance("Results/in_place")
        let reply = try instance.exchange("squeeze", "a b  c".utf8, returning: .inPlace)
        #expect(reply == Array("abc".utf8))
    }

    @Test func resultsOfTheGuestStayItsOwn() throws {
        let instance = try Fixture.instance("Bytes/transform")
        _ = try instance.exchange("transform", "abc".utf8, ownership: .guest)
        #expect(try instance.function("live", as: (() -> Int32).self)() == 1)
    }

    @Test func wrongConventionIsASignatureMismatch() throws {
        let instance = try Fixture.instance("Bytes/transform")
        #expect(throws: SignatureMismatch.self) {
            try instance.exchange("transform", "abc".utf8, returning: .twoResults)
        }
        #expect(throws: ExportError.self) { try instance.exchange("none", "abc".utf8) }
    }

    @Test func textInTextOut() throws {
        let instance = try Fixture.instance("Bytes/transform")
        #expect(try instance.exchange("transform", "stressed desserts") == "desserts stressed")
        // Reversed byte by byte, two bytes of UTF-8 are none.
        let error = try #require(throws: ResultError.self) { try instance.exchange("transform", "aé") }
        #expect(error.reason == .notUTF8(offset: 0) && error.identifier == "result.not-utf8")
    }

    @Test func bytesOutWithoutBytesIn() throws {
        let guest = try Instance(
            try Module(
                wat: """
                    (module (memory (export "memory") 1)
                      (data (i32.const 8) "\\10\\00\\00\\00\\05\\00\\00\\00hello")
                      (data (i32.const 32) "\\05\\00\\00\\00hello")
                      (func (export "packed") (result i64) (i64.const 0x1000000005))
                      (func (export "reversed") (result i64) (i64.const 0x500000010))
                      (func (export "two") (param i32) (result i32 i32) (local.get 0) (i32.const 5))
                      (func (export "pair") (result i32) (i32.const 8))
                      (func (export "prefixed") (result i32) (i32.const 32))
                      (func (export "fill") (param $at i32) (param $room i32) (param $n i32) (result i32)
                        (if (i32.lt_u (local.get $room) (local.get $n))
                          (then (return (i32.sub (i32.const 0) (local.get $n)))))
                        (memory.fill (local.get $at) (i32.const 0x41) (local.get $n))
                        (local.get $n)))
                    """))
        let hello = Array("hello".utf8)
        #expect(try guest.exchange("packed", ownership: .guest) == hello)
        #expect(try guest.exchange("reversed", returning: .packedLengthHigh, ownership: .guest) == hello)
        #expect(try guest.exchange("two", with: 16 as Int32, returning: .twoResults, ownership: .guest) == hello)
        #expect(try guest.exchange("pair", returning: .pairPointer, ownership: .guest) == hello)
        #expect(try guest.exchange("prefixed", returning: .lengthPrefixed, ownership: .guest) == hello)
        let filled = try guest.exchange("fill", with: 100 as Int32, returning: .outputBuffer(capacity: 4))
        #expect(filled == Array(repeating: 0x41, count: 100))
        let error = try #require(throws: ResultError.self) { try guest.exchange("packed", returning: .inPlace) }
        #expect(error.reason == .nothingInPlace && error.category == .host)
        #expect(throws: SignatureMismatch.self) { try guest.exchange("two", returning: .twoResults) }
    }

    // MARK: Guests that lie

    private func reply(_ name: String, _ convention: ResultConvention) throws -> [UInt8] {
        try Fixture.instance("Results/lying").exchange(
            name, "some input".utf8, returning: convention, ownership: .guest)
    }

    @Test(arguments: [
        ("packed_pointer_high", ResultConvention.packedPointerHigh), ("packed_length_high", .packedLengthHigh),
        ("packed_wrapping", .packedPointerHigh), ("packed_one_past", .packedPointerHigh),
        ("packed_empty_past_end", .packedPointerHigh), ("two_results", .twoResults),
        ("pair_pointer_outside", .pairPointer), ("pair_pointer", .pairPointer), ("length_prefixed", .lengthPrefixed),
    ])
    func resultsOutsideAreFaults(_ name: String, _ convention: ResultConvention) throws {
        let fault = try #require(throws: HeapAccessOutOfBounds.self) { try reply(name, convention) }
        #expect(fault.accessor == .host)
        #expect(fault.kind == .read)
    }

    @Test func emptyAtTheEndIsInside() throws {
        #expect(try reply("packed_empty_at_end", .packedPointerHigh) == [])
    }

    @Test(arguments: ["output_buffer", "output_buffer_greedy", "output_buffer_creeping"])
    func buffersHaveLimits(_ name: String) throws {
        let error = try #require(throws: ResultError.self) { try reply(name, .outputBuffer(capacity: 16)) }
        switch (name, error.reason) {
        case ("output_buffer", .tooLong(claimed: 17, capacity: 16)): break
        case ("output_buffer_greedy", .demandsTooMuch(demand: 1 << 31, maximum: 1 << 28)): break
        case ("output_buffer_creeping", .demandsTooMuch(demand: 20, maximum: 1 << 28)): break
        default: Issue.record(error)
        }
    }

    @Test func nullIsAFailure() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "memory")
        m.addFunction([.i32, .i32], [.i64], export: "packed", body: [.i64Const(0)])
        m.addFunction([.i32, .i32], [.i32], export: "pointer", body: [.i32Const(0)])
        let instance = try Instance(Module(m.bytes))
        for convention in [ResultConvention.packedPointerHigh, .packedLengthHigh] {
            let error = try #require(throws: ResultError.self) {
                try instance.exchange("packed", [1], returning: convention)
            }
            #expect(error.reason == .null)
        }
        for convention in [ResultConvention.pairPointer, .lengthPrefixed] {
            let error = try #require(throws: ResultError.self) {
                try instance.exchange("pointer", [1], returning: convention)
            }
            #expect(error.reason == .null)
        }
    }

    @Test func inputReturnedIsReleasedOnce() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "memory")
        // Returns its input: address << 32 | length.
        m.addFunction(
            [.i32, .i32], [.i64], export: "same",
            body: [
                .localGet(0), .op(.i64ExtendI32U), .i64Const(32), .op(.i64Shl), .localGet(1), .op(.i64ExtendI32U),
                .op(.i64Or),
            ])
        let instance = try Instance(Module(m.bytes))
        var released = 0
        let allocator = GuestAllocator.custom("counting") { _, _ in
            GuestAddress(64)
        } release: { _ in
            released += 1
        }
        #expect(try instance.exchange("same", [1, 2, 3], allocator: allocator) == [1, 2, 3])
        #expect(released == 1)
    }

    @Test func worksWithWideAddresses() throws {
        var m = ModuleBuilder()
        m.addMemory(1, addressType: .i64, export: "memory")
        m.addFunction([.i64, .i64], [.i64], export: "length", body: [.localGet(1)])
        m.addFunction([.i64, .i64], [.i64, .i64], export: "same", body: [.localGet(0), .localGet(1)])
        let instance = try Instance(Module(m.bytes))
        #expect(try instance.call("length", passing: [1, 2, 3], returning: Int64.self) == 3)
        #expect(try instance.exchange("same", [1, 2, 3], returning: .twoResults) == [1, 2, 3])
        #expect(try instance.exchange("length", [1, 2, 3], returning: .inPlace) == [1, 2, 3])
    }
}

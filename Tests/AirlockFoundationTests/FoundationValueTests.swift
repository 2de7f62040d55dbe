import Airlock
import AirlockFoundation
import AirlockWAT
import Foundation
import Testing

/// Values of Foundation in and out.
@Suite struct FoundationValueTests {
    /// Answers with what it is given.
    private func echo() throws -> Instance {
        try Instance(
            try Module(
                wat: """
                    (module (memory (export "memory") 1)
                      (func (export "echo") (param i32 i32))
                      (func (export "spoil") (param i32 i32) (i32.store8 (local.get 0) (i32.const 0))))
                    """))
    }

    private struct Packed: ContiguousBytes {
        var bytes: [UInt8]
        func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
            unsafe try bytes.withUnsafeBytes(body)
        }
    }

    private struct Shape: Codable, Equatable {
        var name: String
        var sides: [Double]
    }

    @Test func valuesGoAsJSON() throws {
        let guest = try echo()
        let shape = Shape(name: "Dreieck ▲", sides: [3, 4, 5])
        #expect(try guest.exchange("echo", json: shape, as: Shape.self, returning: .inPlace) == shape)
        #expect(throws: DecodingError.self) {
            try guest.exchange("spoil", json: shape, as: Shape.self, returning: .inPlace)
        }
        #expect(throws: EncodingError.self) {
            try guest.exchange("echo", json: Double.nan, as: Double.self, returning: .inPlace)
        }
    }

    @Test func dataGoesInAndOut() throws {
        let guest = try echo()
        let data = Data((0..<1000).map { UInt8(truncatingIfNeeded: $0) })
        #expect(try guest.exchange("echo", data: data, returning: .inPlace) == data)
        #expect(try guest.exchange("echo", data: Data(), returning: .inPlace).isEmpty)
        let memory = try guest.memory()
        let region = try memory.write(data, at: GuestAddress(5000))
        #expect(try memory.readData(region) == data)
        // Not a sequence of bytes, but bytes in one piece.
        let written = try memory.write(Packed(bytes: [1, 0, 0, 0, 2, 0, 0, 0]), at: GuestAddress(64))
        #expect(written.count == 8)
        #expect(try memory.readData(written) == Data([1, 0, 0, 0, 2, 0, 0, 0]))
        #expect(throws: HeapAccessOutOfBounds.self) {
            try memory.readData(GuestRegion(start: GuestAddress(1 << 30), count: 1))
        }
    }
}

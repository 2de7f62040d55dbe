import Testing

@testable import Airlock

/// Large transfers through one buffer, and buffers that are used again.
@Suite struct ChunkTests {
    @Test(arguments: [0, 1, 99, 100, 101, 1000, 12_345])
    func foldsChunks(_ count: Int) throws {
        let instance = try Fixture.instance("Allocators/malloc_free")
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let expected = bytes.reduce(0) { $0 + Int($1) }
        let sum = try instance.fold(bytes, through: "sum", returning: UInt32.self, into: 0, chunkBytes: 100) {
            $0 += Int($1)
        }
        #expect(sum == expected)
        // Not in one piece.
        let lazy = bytes.lazy.map { $0 }
        var starts: Set<GuestAddress> = []
        var lengths: [UInt64] = []
        try instance.forEachChunk(of: lazy, chunkBytes: 100) { region in
            starts.insert(region.start)
            lengths.append(region.count)
        }
        #expect(starts.count == (count == 0 ? 0 : 1))
        #expect(lengths.reduce(0, +) == UInt64(count))
        #expect(lengths.dropLast().allSatisfy { $0 == 100 })
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test func takesConstantMemory() throws {
        var limits = ResourceLimits()
        limits.memoryBytes = 18 * 65_536
        let instance = try Fixture.instance("Bytes/process_bytes", limits: limits)
        // More than the whole memory holds.
        let bytes = repeatElement(UInt8(1), count: 3 << 19)
        let sum = try instance.fold(bytes, through: "sum", returning: UInt32.self, into: 0) { $0 += Int($1) }
        #expect(sum == 3 << 19)
        #expect(try instance.memory().size == 18)
    }

    @Test func streamsAnswers() throws {
        let instance = try Fixture.instance("Results/packed_pointer_high")
        let text = String(repeating: "abc ", count: 1000)
        var answer: [UInt8] = []
        try instance.exchangeChunks("uppercase", text.utf8, chunkBytes: 333) { answer += $0 }
        #expect(String(decoding: answer, as: UTF8.self) == text.uppercased())
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test func foldsBytesAsTheyArrive() async throws {
        let instance = try Fixture.instance("Allocators/malloc_free")
        let stream = AsyncStream<UInt8> { continuation in
            for index in 0..<1000 { continuation.yield(UInt8(truncatingIfNeeded: index)) }
            continuation.finish()
        }
        let sum = try await instance.fold(stream, through: "sum", returning: UInt32.self, into: 0, chunkBytes: 64) {
            $0 += Int($1)
        }
        #expect(sum == (0..<1000).reduce(0) { $0 + $1 % 256 })
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test(arguments: [0, 1, 332, 333, 4000])
    func streamsAnswersAsBytesArrive(_ count: Int) async throws {
        let instance = try Fixture.instance("Results/packed_pointer_high")
        let text = String(repeating: "abcd", count: (count + 3) / 4).prefix(count)
        let source = AsyncStream<UInt8> { continuation in
            for byte in text.utf8 { continuation.yield(byte) }
            continuation.finish()
        }
        var answers: [[UInt8]] = []
        for try await answer in try instance.stream("uppercase", source, chunkBytes: 333) { answers.append(answer) }
        #expect(answers.count == (count + 332) / 333)
        #expect(String(decoding: answers.joined(), as: UTF8.self) == text.uppercased())
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    /// The source is asked for more only when somebody takes what the guest made of the last chunk; its errors arrive.
    @Test func streamsWaitForWhoeverTakes() async throws {
        struct Torn: Error {}
        final class Count: @unchecked Sendable { var value = 0 }
        let asked = Count()
        let source = AsyncThrowingStream<UInt8, any Error> {
            asked.value += 1
            if asked.value > 25 { throw Torn() }
            return UInt8(ascii: "a")
        }
        let instance = try Fixture.instance("Results/packed_pointer_high")
        var iterator = try instance.stream("uppercase", source, chunkBytes: 10).makeAsyncIterator()
        #expect(try await iterator.next() == Array(repeating: UInt8(ascii: "A"), count: 10))
        #expect(asked.value == 10)
        #expect(try await iterator.next()?.count == 10)
        await #expect(throws: Torn.self) { _ = try await iterator.next() }
        #expect(try await iterator.next() == nil)
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
    }

    @Test func releasesTheBufferOnErrors() throws {
        struct Stop: Error {}
        let instance = try Fixture.instance("Allocators/malloc_free")
        #expect(throws: Stop.self) {
            try instance.forEachChunk(of: [1, 2, 3], chunkBytes: 2) { _ in throw Stop() }
        }
        #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
        #expect(throws: AllocatorError.self) {
            try instance.forEachChunk(of: [1, 2, 3], chunkBytes: .max) { _ in }
        }
    }

    // MARK: Pools of buffers

    @Test(arguments: ["Allocators/malloc_free", "Bytes/process_bytes"])
    func reusesBuffers(_ guest: String) throws {
        let instance = try Fixture.instance(guest)
        let sum = try instance.function("sum", as: ((GuestAddress, UInt32) -> UInt32).self)
        let pool = try GuestBufferPool(instance, label: "request")
        for round in 1...100 {
            let bytes = [UInt8](repeating: 2, count: round)
            #expect(try pool.withBytes(bytes) { try sum($0.start, $0.count32) } == UInt32(round) * 2)
        }
        #expect(pool.allocations == 2)
        #expect(pool.reuses == 98)
        try pool.withBytes([1]) { outer in
            try pool.withBytes([2]) { inner in #expect(!inner.overlaps(outer)) }
        }
        #expect(try pool.withBuffer(of: 0) { $0.count } == 0)
        try pool.drain()
        #expect(pool.idleBytes == 0)
        #expect(pool.memory.state.regions.live.isEmpty)
        try pool.reserve(bytes: 1000, buffers: 3)
        #expect(pool.idleBytes == 3072)
        let before = pool.allocations
        try pool.withBuffer(of: 600) { _ in try pool.withBuffer(of: 1024) { _ in } }
        #expect(pool.allocations == before)
        try pool.drain()
        if guest.hasPrefix("Allocators") {
            #expect(try instance.function("live", as: (() -> Int32).self)() == 0)
        }
    }

    @Test func keepsNoMoreThanAllowed() throws {
        let instance = try Fixture.instance("Allocators/malloc_free")
        let pool = try GuestBufferPool(instance, maximumIdleBytes: 100)
        try pool.withBytes([1]) { _ in try pool.withBytes([2]) { _ in } }
        #expect(pool.idleBytes == 64)
        #expect(try instance.function("live", as: (() -> Int32).self)() == 1)
    }
}

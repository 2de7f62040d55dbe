import Airlock

/// Bytes in, bytes out, by every convention; and guests that lie about what they answer.
struct ExchangeScenario {
    private var random: SeededRandom
    private let guests: BridgeGuests

    init(_ random: SeededRandom, _ guests: BridgeGuests) {
        self.random = random
        self.guests = guests
    }

    private static let conventions: [(guest: String, convention: ResultConvention)] = [
        ("packed_pointer_high", .packedPointerHigh), ("packed_length_high", .packedLengthHigh),
        ("two_results", .twoResults), ("pair_pointer", .pairPointer), ("length_prefixed", .lengthPrefixed),
        ("output_buffer", .outputBuffer(capacity: 16)), ("output_buffer", .outputBuffer(capacity: 1 << 16)),
        ("in_place", .inPlace),
    ]

    mutating func run() throws { if random.chance(75) { try honest() } else { try lying() } }

    private static func upperCase(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    }

    private mutating func honest() throws {
        let (guest, convention) = Self.conventions[random.below(Self.conventions.count)]
        let instance = try Instance(try guests.module("Results/\(guest)"))
        for _ in 0..<random.from(1...8) {
            let bytes = random.bytes(random.chance(90) ? random.below(600) : random.below(150_000))
            if random.chance(70) {
                let answer = try instance.exchange("uppercase", bytes, returning: convention)
                try expect(answer == Self.upperCase(bytes), "\(guest) answers \(answer.count) bytes to \(bytes.count)")
            } else {
                var answer: [UInt8] = []
                let size = random.from(1...900)
                try instance.exchangeChunks("uppercase", bytes, returning: convention, chunkBytes: size) {
                    answer += $0
                }
                try expect(answer == Self.upperCase(bytes), "\(guest) answers \(answer.count) bytes to \(bytes.count)")
            }
        }
        let live = try instance.function("live", as: (() -> UInt32).self)()
        try expect(live == 0, "\(guest) has \(live) regions that nobody gave back")
    }

    private static let lies: [(name: String, convention: ResultConvention)] = [
        ("packed_pointer_high", .packedPointerHigh), ("packed_length_high", .packedLengthHigh),
        ("packed_wrapping", .packedPointerHigh), ("packed_one_past", .packedPointerHigh),
        ("packed_empty_past_end", .packedPointerHigh), ("two_results", .twoResults),
        ("pair_pointer_outside", .pairPointer), ("pair_pointer", .pairPointer), ("length_prefixed", .lengthPrefixed),
        ("output_buffer", .outputBuffer(capacity: 16)), ("output_buffer_greedy", .outputBuffer(capacity: 16)),
        ("output_buffer_creeping", .outputBuffer(capacity: 16)),
    ]

    private mutating func lying() throws {
        let instance = try Instance(try guests.module("Results/lying"))
        let memory = try instance.memory()
        for _ in 0..<random.from(1...6) {
            let (name, convention) = Self.lies[random.below(Self.lies.count)]
            let bytes = random.bytes(random.below(300))
            // Bytes in use, which no answer may touch.
            let guarded = random.bytes(random.from(1...100))
            try instance.withGuestBytes(guarded) { region in
                do {
                    let answer = try instance.exchange(
                        name, bytes, returning: convention, ownership: random.chance(50) ? .host : .guest)
                    throw Mismatch("the lie \(name) was taken for an answer of \(answer.count) bytes")
                } catch is HeapAccessOutOfBounds {
                } catch is ResultError {
                } catch let error as AllocatorError {
                    throw Mismatch("the lie \(name) ends with \(error)")
                }
                try expect(try memory.read(region) == guarded, "the lie \(name) changed bytes in use")
            }
        }
    }
}

import Testing

@testable import Airlock

/// Random operations against a model: an array of bytes. Failures name the seed.
@Suite struct BridgePropertyTests {
    /// The generator SplitMix64.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        /// Addresses and counts of all sizes, most of them near 0, near the end, or near where sums wrap.
        mutating func number(near size: UInt64) -> UInt64 {
            switch next() % 8 {
            case 0: next() >> (next() % 64)
            case 1: UInt64.max &- next() % 64
            case 2: (1 << 32) &- 32 &+ next() % 64
            case 3, 4: size &- 32 &+ next() % 64
            default: next() % size
            }
        }
    }

    @Test(arguments: 0..<16 as Range<UInt64>)
    func accessesMatchTheModel(_ seed: UInt64) throws {
        var random = Generator(state: seed)
        let pages = 1 + random.next() % 2
        let memory = try MemoryTests.memory(pages, maximum: 4)
        var model = [UInt8](repeating: 0, count: Int(pages) * 65_536)
        for _ in 0..<200 {
            let size = UInt64(model.count)
            let start = random.number(near: size)
            let count = random.number(near: size) >> (random.next() % 2 == 0 ? 0 : 10)
            let region = MemoryTests.region(start, count)
            let (end, wrapped) = start.addingReportingOverflow(count)
            let range = !wrapped && end <= size ? Int(start)..<Int(end) : nil
            /// Runs an operation that must succeed exactly when the region is inside.
            func attempt(_ body: () throws -> Void) throws -> Range<Int>? {
                do {
                    try body()
                    #expect(range != nil, "region \(region) is outside of \(size)")
                } catch let fault as HeapAccessOutOfBounds {
                    #expect(range == nil, "region \(region) is inside of \(size)")
                    #expect(fault.accessor == .host && fault.memoryBytes == size)
                }
                return range
            }
            switch random.next() % 8 {
            case 0:
                if let range = try attempt({ _ = try memory.read(region) }) {
                    #expect(try memory.read(region) == Array(model[range]))
                }
            case 1 where count <= size &+ 64:
                let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
                if let range = try attempt({ try memory.write(bytes, at: region.start) }) {
                    model.replaceSubrange(range, with: bytes)
                }
            case 2:
                let byte = UInt8(truncatingIfNeeded: random.next())
                if let range = try attempt({ try memory.fill(region, with: byte) }) {
                    model.replaceSubrange(range, with: repeatElement(byte, count: range.count))
                }
            case 3:
                let target = random.next() % (size &- min(count, size) &+ 1)
                if let range = try attempt({ try memory.copy(region, to: GuestAddress(target)) }) {
                    model.replaceSubrange(Int(target)..<(Int(target) + range.count), with: Array(model[range]))
                }
            case 4:
                if let range = try attempt({ _ = try memory.withBytes(of: region) { $0.count } }), !range.isEmpty {
                    let last = try memory.withBytes(of: region) { $0[$0.count - 1] }
                    #expect(last == model[range.upperBound - 1])
                }
            case 5:
                let value = random.next()
                let isInside = !start.addingReportingOverflow(8).overflow && start &+ 8 <= size
                do {
                    try memory.store(value, at: region.start)
                    #expect(isInside)
                    for byte in 0..<8 { model[Int(start) + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
                    #expect(try memory.load(as: UInt64.self, at: region.start) == value)
                } catch is HeapAccessOutOfBounds {
                    #expect(!isInside)
                }
            case 6 where random.next() % 8 == 0:
                let added = random.next() % 3
                do {
                    let region = try memory.grow(by: Pages(added)).region
                    #expect(region == MemoryTests.region(size, added * 65_536))
                    model += repeatElement(0, count: Int(added) * 65_536)
                } catch let error as MemoryGrowError {
                    #expect(size / 65_536 + added > 4 && error.reason == .limit)
                }
            default:
                let byte = random.next() % size
                #expect(try memory.load(as: UInt8.self, at: GuestAddress(byte)) == model[Int(byte)])
            }
        }
        #expect(try memory.read(memory.region) == model)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func poolHandsOutNothingTwice(_ seed: UInt64) throws {
        var random = Generator(state: seed)
        let instance = try Fixture.instance("Bytes/process_bytes")
        let memory = try instance.memory()
        let allocator = try BoundAllocator(.pool, for: memory, of: instance)
        var live: [(region: GuestRegion, byte: UInt8)] = []
        for _ in 0..<300 {
            if live.isEmpty || random.next() % 5 < 3 {
                let count = 1 + random.next() % (random.next() % 10 == 0 ? 100_000 : 300)
                let region = try allocator.allocate(count, label: nil)
                #expect(region.start.isAligned(to: 16) && region.start.offset >= 17 * 65_536)
                #expect(live.allSatisfy { !$0.region.overlaps(region) })
                let byte = UInt8(truncatingIfNeeded: random.next())
                try memory.fill(region, with: byte)
                live.append((region, byte))
            } else {
                let (region, byte) = live.remove(at: Int(random.next() % UInt64(live.count)))
                #expect(try memory.read(region).allSatisfy { $0 == byte })
                try allocator.release(region)
            }
        }
        for (region, _) in live { try allocator.release(region) }
        #expect(memory.state.regions.live.isEmpty)
        // All is one piece again.
        #expect(memory.state.pool.free == [17 * 65_536..<memory.byteCount])
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func transfersMatchTheModel(_ seed: UInt64) throws {
        var random = Generator(state: seed)
        let guest = ["malloc_free", "cabi_realloc", "wbindgen", "new_pin_unpin"][Int(seed % 4)]
        let instance = try Fixture.instance("Allocators/\(guest)")
        for _ in 0..<10 {
            let bytes = (0..<(random.next() % 2000)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let expected = bytes.reduce(UInt32(0)) { $0 + UInt32($1) }
            #expect(try instance.call("sum", passing: bytes, returning: UInt32.self) == expected)
            let chunk = 1 + Int(random.next() % 500)
            let sum = try instance.fold(bytes, through: "sum", returning: UInt32.self, into: 0, chunkBytes: chunk) {
                $0 += $1
            }
            #expect(sum == expected)
        }
        #expect(try instance.function("misuses", as: (() -> Int32).self)() == 0)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func validationOfTextAgrees(_ seed: UInt64) {
        var random = Generator(state: seed)
        // Bytes where most sequences start, continue, or just fail to.
        let bytes: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF4, 0xF5,
        ]
        for _ in 0..<500 {
            let text = (0..<(random.next() % 8)).map { _ in bytes[Int(random.next() % 16)] }
            let isValid = Array(String(decoding: text, as: UTF8.self).utf8) == text
            #expect((UTF8Check.firstInvalid(in: text) == nil) == isValid, "\(text)")
        }
    }
}

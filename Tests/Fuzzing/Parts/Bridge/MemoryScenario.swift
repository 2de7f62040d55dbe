import Airlock

/// Every way in which the host reaches a memory, against arrays of bytes.
struct MemoryScenario {
    private var random: SeededRandom
    /// Two, so that bytes can be copied between them.
    private var memories: [Memory] = []
    private var models: [[UInt8]] = []

    init(_ given: SeededRandom) throws {
        random = given
        let store = try Store()
        for _ in 0..<2 {
            let pages = UInt64(random.below(3))
            let type = MemoryType(
                limits: Limits(minimum: pages, maximum: pages + 3), addressType: random.chance(70) ? .i32 : .i64)
            memories.append(try Memory(type, in: store))
            models.append([UInt8](repeating: 0, count: Int(pages) * 65_536))
        }
    }

    mutating func run() throws {
        for _ in 0..<random.from(5...60) { try step(random.below(2)) }
        for (memory, model) in zip(memories, models) {
            try expect(try memory.read(memory.region) == model, "a memory differs from its model")
        }
    }

    /// Addresses and counts of all sizes, most of them near 0, near the end, or near where sums wrap.
    private mutating func number(near size: Int) -> UInt64 {
        switch random.below(8) {
        case 0: random.next() >> UInt64(random.below(64))
        case 1: UInt64.max - UInt64(random.below(64))
        case 2: (1 << 32) - 32 + UInt64(random.below(64))
        case 3, 4: UInt64(size) &- 32 &+ UInt64(random.below(64))
        default: UInt64(random.below(max(size, 1)))
        }
    }

    private mutating func step(_ which: Int) throws {
        let memory = memories[which]
        let size = models[which].count
        let count = random.chance(50) ? number(near: size) : UInt64(random.below(300))
        let region = GuestRegion(start: GuestAddress(number(near: size)), count: count)
        let range = place(region, in: size)
        /// Runs an access that must succeed exactly when the region is inside.
        func attempt(_ name: String, _ region: GuestRegion, _ body: () throws -> Void) throws -> Range<Int>? {
            let range = place(region, in: size)
            do {
                try body()
                try expect(range != nil, "\(name) of \(region) is outside of \(size) bytes, and succeeded")
            } catch let fault as HeapAccessOutOfBounds {
                try expect(range == nil, "\(name) of \(region) is inside of \(size) bytes, and failed: \(fault)")
                try expect(
                    fault.accessor == .host && fault.memoryBytes == UInt64(size)
                        && fault.address == region.start.offset,
                    "\(name) of \(region): the fault says \(fault)")
            }
            return range
        }
        try expect(memory.contains(region) == (range != nil), "contains(\(region)) of \(size) bytes")
        switch random.below(14) {
        case 0:
            var found: [UInt8] = []
            if let range = try attempt("read", region, { found = try memory.read(region) }) {
                try expect(found == Array(models[which][range]), "read of \(region)")
            }
        case 1 where count < 200_000:
            var buffer = random.bytes(Int(count))
            let before = buffer
            let range = try attempt("read into", region) { try memory.read(into: &buffer, at: region.start) }
            try expect(buffer == range.map { Array(models[which][$0]) } ?? before, "read into an array at \(region)")
        case 2 where count < 200_000:
            let bytes = random.bytes(Int(count))
            let isLazy = random.chance(50)
            let range = try attempt("write", region) {
                let written =
                    isLazy
                    ? try memory.write(bytes.lazy.map { $0 }, at: region.start)
                    : try memory.write(bytes, at: region.start)
                try expect(written == region, "write at \(region) says \(written)")
            }
            if let range { models[which].replaceSubrange(range, with: bytes) }
        case 3:
            let byte = UInt8(truncatingIfNeeded: random.next())
            if let range = try attempt("fill", region, { try memory.fill(region, with: byte) }) {
                models[which].replaceSubrange(range, with: repeatElement(byte, count: range.count))
            }
        case 4: try copy(region, from: which)
        case 5:
            var sum = 0
            let range = try attempt("view", region) {
                sum = try memory.withBytes(of: region) { bytes in
                    try expect(UInt64(bytes.count) == region.count, "a view of \(region) has \(bytes.count) bytes")
                    try expect((try? memory.grow(by: Pages(1))) == nil, "a memory grew while it was viewed")
                    return bytes.count == 0 ? 0 : Int(bytes[0]) + Int(bytes[bytes.count - 1])
                }
            }
            if let range, !range.isEmpty {
                let expected = Int(models[which][range.lowerBound]) + Int(models[which][range.upperBound - 1])
                try expect(sum == expected, "a view of \(region)")
            }
        case 6:
            let byte = UInt8(truncatingIfNeeded: random.next())
            let range = try attempt("mutable view", region) {
                try memory.withMutableBytes(of: region) { bytes in
                    if bytes.count > 0 { bytes[bytes.count - 1] = byte }
                }
            }
            if let range, !range.isEmpty { models[which][range.upperBound - 1] = byte }
        case 7:
            let pages = UInt64(random.below(5))
            let limit = memory.type.limits.maximum ?? 0
            do {
                let added = try memory.grow(by: Pages(pages))
                try expect(
                    added.region == GuestRegion(start: GuestAddress(UInt64(size)), count: pages * 65_536),
                    "grow(by: \(pages)) says \(added.region)")
                models[which] += [UInt8](repeating: 0, count: Int(pages) * 65_536)
            } catch is MemoryGrowError {
                try expect(UInt64(size) / 65_536 + pages > limit, "grow(by: \(pages)) failed below the limit")
            }
        case 8: try text(which, region.start)
        case 9: try scalar(UInt8.self, which, region.start)
        case 10: try scalar(Int16.self, which, region.start)
        case 11: try scalar(UInt32.self, which, region.start)
        case 12: try scalar(Int64.self, which, region.start)
        default: try scalar(Double.self, which, region.start)
        }
    }

    private mutating func copy(_ region: GuestRegion, from which: Int) throws {
        let other = random.below(2)
        let target = GuestRegion(start: GuestAddress(number(near: models[other].count)), count: region.count)
        let (from, to) = (place(region, in: models[which].count), place(target, in: models[other].count))
        do {
            if other == which {
                try memories[which].copy(region, to: target.start)
            } else {
                try memories[other].copy(region, of: memories[which], to: target.start)
            }
            guard let from, let to else { throw Mismatch("copy of \(region) to \(target.start) is outside") }
            models[other].replaceSubrange(to, with: Array(models[which][from]))
        } catch is HeapAccessOutOfBounds {
            try expect(from == nil || to == nil, "copy of \(region) to \(target.start) is inside, and failed")
        }
    }

    private func bytes(_ bits: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    }

    /// A number alone, and a slice of them.
    private mutating func scalar<T: GuestScalar>(_: T.Type, _ which: Int, _ address: GuestAddress) throws {
        let width = T.guestByteCount
        let count = random.below(4)
        let values = (0..<count).map { _ in T(guestBits: random.next()) }
        let slice = GuestSlice<T>(start: GuestPointer(address), count: UInt64(count))
        if let range = try attempt(which, slice.region, { _ = try memories[which].write(values, at: slice.start) }) {
            models[which].replaceSubrange(range, with: values.flatMap { bytes($0.guestBits, width) })
        }
        var found: [T] = []
        if let range = try attempt(which, slice.region, { found = try memories[which].read(slice) }) {
            try expect(found.flatMap { bytes($0.guestBits, width) } == Array(models[which][range]), "read of \(slice)")
        }
        let one = GuestRegion(start: address, count: UInt64(width))
        let value = T(guestBits: random.next())
        if let range = try attempt(which, one, { try memories[which].store(value, at: address) }) {
            models[which].replaceSubrange(range, with: bytes(value.guestBits, width))
            let loaded = try memories[which].load(as: T.self, at: address)
            try expect(bytes(loaded.guestBits, width) == Array(models[which][range]), "load at \(address)")
        }
    }

    private func attempt(_ which: Int, _ region: GuestRegion, _ body: () throws -> Void) throws -> Range<Int>? {
        let range = place(region, in: models[which].count)
        do {
            try body()
            try expect(range != nil, "\(region) is outside of \(models[which].count) bytes, and was reached")
        } catch is HeapAccessOutOfBounds {
            try expect(range == nil, "\(region) is inside of \(models[which].count) bytes, and was not reached")
        }
        return range
    }

    private mutating func text(_ which: Int, _ address: GuestAddress) throws {
        let words = ["plain", "grüße", "", "日本", "🎈"]
        let bytes = Array(words[random.below(words.count)].utf8) + (random.chance(80) ? [0] : [])
        guard let range = place(GuestRegion(start: address, count: UInt64(bytes.count)), in: models[which].count) else {
            return
        }
        try memories[which].write(bytes, at: address)
        models[which].replaceSubrange(range, with: bytes)
        let limit = UInt64(random.below(12))
        // What stands there up to the first zero.
        let rest = models[which][range.lowerBound...]
        let end = rest.firstIndex(of: 0)
        do {
            let found = try memories[which].readCString(at: address, limit: limit)
            guard let end else { throw Mismatch("a string without end was read at \(address)") }
            try expect(
                Array(found.utf8) == Array(rest[..<end]) && end - range.lowerBound <= Int(limit),
                "the string at \(address)")
        } catch is UnterminatedString {
            try expect(
                end == nil || end.map { $0 - range.lowerBound } ?? 0 > Int(limit), "the string at \(address) ends")
        } catch is HeapAccessOutOfBounds {
            try expect(end == nil, "the string at \(address) ends inside")
        } catch is InvalidUTF8 {
            let bytes = Array(rest[..<(end ?? rest.endIndex)])
            try expect(Array(String(decoding: bytes, as: UTF8.self).utf8) != bytes, "the string at \(address) is valid")
        }
    }
}

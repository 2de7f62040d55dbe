import Testing

@testable import Airlock

@Suite struct MemoryImageTests {
    private static let page = 65_536

    /// What memories are after any writes and growth, and after they were put back, against arrays of bytes.
    @Test(arguments: [false, true], [0, 1 << 20])
    func memoriesGoBack(copies: Bool, reserve: Int) throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<8 {
            let pages = Int.random(in: 0...6, using: &random)
            let origin = try #require(LinearMemory(bytes: pages * Self.page, maximum: 64 * Self.page))
            var model = [UInt8](repeating: 0, count: pages * Self.page)
            Self.scribble(origin, &model, &random)
            let image = MemoryImage(of: origin, copies: copies)
            #expect(image.byteCount == model.count)
            #expect(image.runs.count <= 8)
            let memory = try #require(LinearMemory(image, maximum: 64 * Self.page, reserve: reserve))
            for _ in 0..<6 {
                #expect(memory.read(at: 0, count: UInt64(memory.byteCount)) == model)
                var changed = model
                Self.scribble(memory, &changed, &random)
                if Bool.random(using: &random) {
                    let size = memory.byteCount + Int.random(in: 0...20, using: &random) * Self.page
                    #expect(memory.grow(to: size))
                    changed += [UInt8](repeating: 0, count: size - changed.count)
                    #expect(memory.read(at: 0, count: UInt64(size)) == changed)
                    Self.scribble(memory, &changed, &random)
                }
                #expect(memory.read(at: 0, count: UInt64(memory.byteCount)) == changed)
                #expect(memory.reset(to: image))
            }
            // What is captured is a copy: the first memory has a life of its own.
            #expect(origin.fill(at: 0, 0xEE, count: UInt64(origin.byteCount)))
            #expect(memory.read(at: 0, count: UInt64(memory.byteCount)) == model)
            // Of one image memories go to another.
            let other = MemoryImage(of: origin, copies: copies)
            #expect(memory.reset(to: other))
            #expect(memory.byteCount == other.byteCount)
            #expect(memory.distanceToZero(from: 0, limit: UInt64(memory.byteCount)) == nil)
        }
    }

    @Test func pagesOfZerosAreNotKept() throws {
        let memory = try #require(LinearMemory(bytes: 1024 * Self.page, maximum: 1024 * Self.page))
        #expect(MemoryImage(of: memory).storedBytes == 0)
        for page in [0, 500, 1023] { #expect(memory.store(1, at: UInt64(page * Self.page), .one)) }
        let image = MemoryImage(of: memory)
        #expect(image.runs.count == 3)
        #expect(image.storedBytes <= 3 * Self.page)
        // So many parts that gaps between them are kept as well.
        for page in 0..<256 { #expect(memory.store(1, at: UInt64(page * 3 * Self.page), .one)) }
        let spread = MemoryImage(of: memory)
        #expect(spread.runs.count <= 8)
        let restored = try #require(LinearMemory(spread, maximum: 1024 * Self.page, reserve: 0))
        #expect(
            restored.read(at: 0, count: UInt64(restored.byteCount))
                == memory.read(at: 0, count: UInt64(memory.byteCount)))
    }

    private static func scribble(
        _ memory: LinearMemory, _ model: inout [UInt8], _ random: inout SystemRandomNumberGenerator
    ) {
        guard !model.isEmpty else { return }
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            let start = Int.random(in: 0..<model.count, using: &random)
            let count = min(Int.random(in: 0...9000, using: &random), model.count - start)
            let byte = UInt8.random(in: 0...255, using: &random)
            #expect(memory.fill(at: UInt64(start), byte, count: UInt64(count)))
            for index in start..<(start + count) { model[index] = byte }
        }
    }
}

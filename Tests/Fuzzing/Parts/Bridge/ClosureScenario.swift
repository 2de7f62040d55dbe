import Airlock

/// Allocators of the host that answer anything: the bridge takes exactly the regions that are usable.
struct ClosureScenario {
    private var random: SeededRandom
    private let instance: Instance
    private let memory: Memory
    private var model: [UInt8]
    private var live: [GuestRegion] = []
    /// What the next request is answered with.
    private let answer = Answer()

    private final class Answer {
        var address: UInt64 = 0
        var released: [GuestRegion] = []
    }

    init(_ random: SeededRandom, _ module: Module) throws {
        self.random = random
        instance = try Instance(module)
        memory = try instance.memory()
        model = try memory.read(memory.region)
    }

    mutating func run() throws { for _ in 0..<random.from(2...20) { try step(0) } }

    private mutating func step(_ depth: Int) throws {
        let count = random.chance(90) ? random.from(1...500) : 0
        let content = random.bytes(count)
        let size = UInt64(model.count)
        answer.address =
            switch random.below(8) {
            case 0: 0
            case 1: size &- UInt64(count) &+ UInt64(random.below(32)) &- 16
            case 2: random.integer(bits: 64)
            case 3: (1 << 32) &- UInt64(random.below(64))
            case 4: (live.randomElement(using: &random)?.start.offset ?? 64) &+ UInt64(random.below(600)) &- 300
            default: UInt64(random.below(Int(size))) & ~7
            }
        let region = GuestRegion(start: GuestAddress(answer.address), count: UInt64(count))
        let isUsable =
            count == 0
            || answer.address != 0 && answer.address % 8 == 0 && place(region, in: model.count) != nil
                && !live.contains { $0.overlaps(region) }
        let answer = answer
        let allocator = GuestAllocator.custom("model") { _, _ in
            GuestAddress(answer.address)
        } release: {
            answer.released.append($0)
        }
        do {
            try instance.withGuestBytes(content, allocator: allocator) { given in
                try expect(isUsable, "\(region) was taken")
                guard count > 0 else { return }
                try expect(given == region, "\(given) instead of \(region)")
                if let range = place(region, in: model.count) { model.replaceSubrange(range, with: content) }
                live.append(region)
                if depth < 4, random.chance(50) { try step(depth + 1) }
                live.removeLast()
            }
            if count > 0 { try expect(answer.released.popLast() == region, "\(region) was not released") }
        } catch let error as AllocatorError {
            try expect(!isUsable, "\(region) was refused: \(error)")
        }
        try expect(try memory.read(memory.region) == model, "bytes changed that nobody wrote")
    }
}

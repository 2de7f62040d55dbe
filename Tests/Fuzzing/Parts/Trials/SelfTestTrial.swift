/// Cases that end as badly as they can, for tests of the harness itself.
package struct SelfTestTrial: Trial {
    package enum Case: UInt64, CaseIterable {
        case good, finding, abort, memory, hang
    }

    package init() {}

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] {
        [("index.txt", Array("\(random.index)".utf8))]
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        switch Case(rawValue: random.index) {
        case .good, nil: return CaseReport(classes: ["good"])
        case .finding: return CaseReport(finding: "as was to be expected", files: input(random))
        case .abort: fatalError("on purpose")
        case .memory:
            var bytes = [UInt8](repeating: 0, count: Watchdog.allowedGrowth + (64 << 20))
            for index in stride(from: 0, to: bytes.count, by: 4096) { bytes[index] = UInt8(truncatingIfNeeded: index) }
            return CaseReport(classes: ["\(bytes.count)"])
        case .hang:
            var random = random
            while random.next() != 0 || random.next() != 0 {}
            return CaseReport()
        }
    }
}

import Airlock

/// Changes the debug information of a module where DWARF has its joints, and nothing else.
struct DebugInfoMutator {
    private(set) var random: SeededRandom

    init(_ random: SeededRandom) { self.random = random }

    /// Parts of mangled names of C++, Rust and Swift.
    private static let pieces = [
        "_ZN", "_Z", "$s", "$e", "_R", "3foo", "4main", "1a", "E", "I", "N", "K", "P", "R", "O", "S_", "S0_", "SA_",
        "St",
        "T_", "T0_", "Li5E", "J", "Dp", "DTclE", "cv", "i", "v", "17h0123456789abcdefE", "$LT$", "$u20$", "..", "Sg",
        "Si",
        "SS", "SayG", "A2_", "AA", "AbC", "C", "V", "O", "y", "x", "q_", "F", "Z", "Tm", "Tg5", "WOh", "0", "9", "99",
        "_",
    ]

    mutating func mutate(_ module: inout DecodedModule) {
        let places = module.customSections.indices.filter {
            module.customSections[$0].name.hasPrefix(".debug_") && !module.customSections[$0].range.isEmpty
        }
        guard let place = random.pick(places) else { return }
        let section = module.customSections[place]
        let offset = random.from(section.range.lowerBound...(section.range.upperBound - 1))
        var bytes: [UInt8]
        switch random.below(10) {
        case 0..<3: bytes = [UInt8(truncatingIfNeeded: random.integer(bits: 8))]
        case 3: bytes = little(random.integer(bits: 32))
        case 4:
            // An offset into some section.
            let target = module.customSections[places[random.below(places.count)]].range.count
            bytes = little(UInt64(random.below(target + 2)))
        case 5:
            bytes =
                [UInt8](repeating: random.chance(50) ? 0x80 : 0xFF, count: random.from(1...12)) + [
                    random.chance(50) ? 0 : 1
                ]
        case 6:
            // What stands elsewhere.
            let other = module.customSections[places[random.below(places.count)]].range
            let start = random.from(other.lowerBound...(other.upperBound - 1))
            bytes = Array(module.bytes[start..<min(start + random.from(1...64), other.upperBound)])
        case 7:
            let end = random.from(section.range.lowerBound...section.range.upperBound)
            module.customSections[place] = CustomSection(
                name: section.name, range: section.range.lowerBound..<end, place: section.place)
            return
        default:
            guard let strings = module.customSections.first(where: { $0.name == ".debug_str" })?.range else { return }
            let starts = strings.filter { $0 == strings.lowerBound || module.bytes[$0 - 1] == 0 }
            guard let start = random.pick(starts) else { return }
            bytes = (0..<random.from(1...60)).flatMap { _ in Array((random.pick(Self.pieces) ?? "").utf8) } + [0]
            write(bytes, at: start, of: strings, in: &module)
            return
        }
        write(bytes, at: offset, of: section.range, in: &module)
    }

    private func write(_ bytes: [UInt8], at offset: Int, of range: Range<Int>, in module: inout DecodedModule) {
        for (index, byte) in zip(offset..<range.upperBound, bytes) { module.bytes[index] = byte }
    }

    private func little(_ value: UInt64) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}

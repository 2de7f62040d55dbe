import Airlock
import AirlockTestModules

/// Changes modules where the format has its joints, so that many mutants are still well-formed, and some valid.
struct ModuleMutator {
    private var random: SeededRandom
    /// Another module, of which parts are taken.
    private let donor: ModuleParts?

    init(_ random: SeededRandom, donor: [UInt8]) {
        self.random = random
        self.donor = ModuleParts(donor)
    }

    mutating func mutate(_ module: [UInt8]) -> [UInt8] {
        var bytes = module
        repeat {
            bytes = change(bytes)
        } while random.chance(35)
        return bytes
    }

    private mutating func change(_ bytes: [UInt8]) -> [UInt8] {
        guard !random.chance(8), var parts = ModuleParts(bytes) else { return changeBytes(bytes) }
        let done: Bool =
            switch random.below(100) {
            case 0..<60: changeCode(&parts)
            case 60..<80: changeEntries(&parts)
            case 80..<90: changeSections(&parts)
            default: false
            }
        return done ? parts.encoded : changeBytes(bytes)
    }

    // MARK: Bytes

    private mutating func changeBytes(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return random.bytes(8) }
        var bytes = bytes
        let place = random.below(bytes.count)
        switch random.below(8) {
        case 0: bytes[place] ^= 1 << UInt8(random.below(8))
        case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 2:
            bytes[place] = [0, 1, 0x7F, 0x80, 0xFF, 0x40, 0x0B, 0x70, 0x6F, 0xFB, 0xFC, 0xFD, 0xFE][random.below(13)]
        case 3: bytes.insert(contentsOf: random.bytes(random.from(1...4)), at: place)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + random.from(1...8)))
        case 5: bytes.removeSubrange(place...)
        case 6: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.from(1...40))], at: place)
        default: bytes.replaceSubrange(place..<min(bytes.count, place + 1), with: number())
        }
        return bytes
    }

    /// A number in LEB128, at times one that is longer than it need be, or too long.
    private mutating func number() -> [UInt8] {
        switch random.below(12) {
        case 0: Encoding.unsigned(random.integer(bits: 32), width: random.from(1...6))
        case 1: Encoding.unsigned(random.integer(bits: 64), width: random.from(1...11))
        case 2: Encoding.signed(Int64(bitPattern: random.integer(bits: 64)))
        case 3, 4: Encoding.signed(Int64(Int32(truncatingIfNeeded: random.integer(bits: 32))))
        case 5: Encoding.unsigned(random.integer(bits: 32))
        default: Encoding.unsigned(UInt64(random.below(12)))
        }
    }

    // MARK: Sections

    private mutating func changeSections(_ parts: inout ModuleParts) -> Bool {
        guard !parts.sections.isEmpty else { return false }
        let place = random.below(parts.sections.count)
        switch random.below(5) {
        case 0: parts.sections.remove(at: place)
        case 1: parts.sections.insert(parts.sections[place], at: random.below(parts.sections.count))
        case 2: parts.sections.swapAt(place, random.below(parts.sections.count))
        case 3:
            guard let section = random.pick(donor?.sections ?? []) else { return false }
            if let same = parts.sections.firstIndex(where: { $0.id == section.id }) {
                parts.sections[same] = section
            } else {
                parts.sections.insert(section, at: place)
            }
        default:
            let names = ["name", "producers", "", "metadata.code.branch_hint"]
            let contents = Encoding.name(names[random.below(4)]) + random.bytes(random.below(30))
            parts.sections.insert(ModuleParts.Section(id: 0, head: contents, entries: nil), at: place)
        }
        return true
    }

    // MARK: Entries of sections

    private mutating func changeEntries(_ parts: inout ModuleParts) -> Bool {
        let choices = parts.sections.indices.filter { parts.sections[$0].entries != nil }
        guard let place = random.pick(choices), var entries = parts.sections[place].entries else { return false }
        let id = parts.sections[place].id
        switch random.below(6) {
        case 0 where !entries.isEmpty: entries.remove(at: random.below(entries.count))
        case 1:
            guard let entry = random.pick(entries) else { return false }
            entries.insert(entry, at: random.below(entries.count))
        case 2 where entries.count > 1: entries.swapAt(random.below(entries.count), random.below(entries.count))
        case 3:
            let others = donor?.sections.first { $0.id == id }?.entries
            guard let entry = random.pick(others ?? []) else { return false }
            if entries.isEmpty || random.chance(50) {
                entries.append(entry)
            } else {
                entries[random.below(entries.count)] = entry
            }
        default:
            guard !entries.isEmpty else { return false }
            let index = random.below(entries.count)
            guard !entries[index].isEmpty else { return false }
            let byte = random.below(entries[index].count)
            if random.chance(50) {
                entries[index].replaceSubrange(byte...byte, with: number())
            } else {
                let codes: [UInt8] = [
                    0x7F, 0x7E, 0x7D, 0x7C, 0x7B, 0x70, 0x6F, 0x69, 0x63, 0x64, 0x40, 0x60, 0, 1, 2, 3,
                ]
                entries[index][byte] = codes[random.below(codes.count)]
            }
        }
        parts.sections[place].entries = entries
        // Functions and their bodies belong together.
        if id == Section.function.rawValue || id == Section.code.rawValue, random.chance(60) { parts.matchBodies() }
        return true
    }

    // MARK: Code

    private mutating func changeCode(_ parts: inout ModuleParts) -> Bool {
        guard let place = parts.sections.firstIndex(where: { $0.id == Section.code.rawValue }),
            let count = parts.sections[place].entries?.count, count > 0
        else { return false }
        let index = random.below(count)
        guard var body = parts.sections[place].entries.flatMap({ BodyParts($0[index]) }), !body.instructions.isEmpty
        else {
            return false
        }
        let at = random.below(body.instructions.count)
        switch random.below(12) {
        case 0: body.instructions.remove(at: at)
        case 1: body.instructions.insert(body.instructions[at], at: random.below(body.instructions.count))
        case 2: body.instructions.swapAt(at, random.below(body.instructions.count))
        case 3: body.instructions[at] = body.instructions[random.below(body.instructions.count)]
        case 4:
            guard let other = donorInstruction() else { return false }
            if random.chance(50) { body.instructions[at] = other } else { body.instructions.insert(other, at: at) }
        case 5, 6, 7:
            guard let other = sibling(of: body.instructions[at]) else { return false }
            body.instructions[at] = other
        case 8, 9, 10:
            // Another immediate behind the same opcode.
            let instruction = body.instructions[at]
            let head = (instruction.first ?? 0) >= 0xFB ? 2 : 1
            guard instruction.count > head else { return false }
            if random.chance(70) {
                body.instructions[at] = instruction.prefix(head) + number() + instruction.dropFirst(head + 1)
            } else {
                body.instructions[at][random.from(head...(instruction.count - 1))] ^= 1 << UInt8(random.below(8))
            }
        default:
            let codes: [UInt8] = [0x7F, 0x7E, 0x7D, 0x7C, 0x7B, 0x70, 0x6F, 0x69, 0x64, 0x63]
            body.locals = Encoding.vector([number() + [codes[random.below(codes.count)]]])
        }
        parts.sections[place].entries?[index] = body.encoded
        return true
    }

    private mutating func donorInstruction() -> [UInt8]? {
        let bodies = donor?.sections.first { $0.id == Section.code.rawValue }?.entries
        guard let body = random.pick(bodies ?? []).flatMap({ BodyParts($0) }) else { return nil }
        return random.pick(body.instructions)
    }

    /// Opcodes by the kind of their immediates, of which one may stand for another.
    private static let siblings: [(opcode: Opcode, kind: ImmediateKind)] = Opcode.allCases.map {
        ($0, $0.row.immediates)
    }

    private mutating func sibling(of instruction: [UInt8]) -> [UInt8]? {
        guard let first = instruction.first else { return nil }
        let code = first < 0xFB ? UInt16(first) : UInt16(first) << 8 | UInt16(instruction.dropFirst().first ?? 0)
        guard let opcode = Opcode(rawValue: code) else { return nil }
        let kind = opcode.row.immediates
        let choices = Self.siblings.filter { $0.opcode != opcode && Self.fits($0.kind, kind) }
        guard let other = random.pick(choices)?.opcode else { return nil }
        return Code.op(other).bytes + instruction.dropFirst(first < 0xFB ? 1 : 2)
    }

    private static func fits(_ a: ImmediateKind, _ b: ImmediateKind) -> Bool {
        if case .memarg = a, case .memarg = b { return true }
        return a == b
    }
}

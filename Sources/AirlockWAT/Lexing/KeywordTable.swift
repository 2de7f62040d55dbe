import Airlock

/// Finds keywords and mnemonics by their bytes, without making strings of them.
final class KeywordTable: Sendable {
    static let shared = KeywordTable()

    /// What a mnemonic stands for. Where two encodings share one, the first, and `shape` tells so.
    struct Instruction: Sendable {
        let operation: Operation
        let immediates: ImmediateKind
        let shape: Shape
        /// The bytes of the opcode.
        let encoding: [UInt8]
        /// The only byte, or nil.
        let singleByte: UInt8?
    }

    /// How the text format treats an instruction, where the immediates alone do not tell.
    enum Shape: Sendable {
        case plain
        /// `block` and `loop`
        case block
        case tryTable
        case `if`
        case `else`
        case end
        /// Another encoding when result types follow.
        case select
        /// Another encoding when the type is nullable.
        case cast
    }

    enum Word: Sendable {
        case keyword(Keyword)
        case instruction(Int)
    }

    private struct Entry: Sendable {
        let hash: UInt64
        let bytes: [UInt8]
        let word: Word
    }

    let instructions: [Instruction]
    private let entries: [Entry]
    /// Entry number + 1 by hash, 0 where empty: open addressing.
    private let slots: [UInt16]
    private let mask: Int

    private init() {
        var instructions: [Instruction] = []
        var entries: [Entry] = []
        func add(_ spelling: String, _ word: Word) {
            let bytes = Array(spelling.utf8)
            entries.append(Entry(hash: bytes.reduce(Self.seed, Self.combine), bytes: bytes, word: word))
        }
        func add(_ operation: Operation, encoding: [UInt8]) {
            let row = operation.row
            let shape = Self.shape(of: operation)
            if operation == .core(.selectTyped) || operation == .core(.refTestNull) || operation == .core(.refCastNull)
            {
                return
            }
            add(row.mnemonic.description, .instruction(instructions.count))
            instructions.append(
                Instruction(
                    operation: operation, immediates: row.immediates, shape: shape, encoding: encoding,
                    singleByte: encoding.count == 1 ? encoding.first : nil))
        }
        for keyword in Keyword.allCases { add(keyword.spelling, .keyword(keyword)) }
        for opcode in Opcode.allCases { add(.core(opcode), encoding: opcode.encoding) }
        for opcode in VectorOpcode.allCases { add(.vector(opcode), encoding: opcode.encoding) }

        var size = 1
        while size < entries.count * 4 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(truncatingIfNeeded: number + 1)
        }
        self.instructions = instructions
        self.entries = entries
        self.slots = slots
        self.mask = size - 1
    }

    private static func shape(of operation: Operation) -> Shape {
        guard case .core(let opcode) = operation else { return .plain }
        if opcode == .block || opcode == .loop { return .block }
        if opcode == .tryTable { return .tryTable }
        if opcode == .if { return .if }
        if opcode == .else { return .else }
        if opcode == .end { return .end }
        if opcode == .select { return .select }
        if opcode == .refTest || opcode == .refCast { return .cast }
        return .plain
    }

    /// The hash is FNV-1a, which the lexer computes while it looks for the end of a word. The table is fixed, so nobody
    /// can make it slow by choosing words.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    func find(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) -> Word? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let number = Int(slots[slot])
            if number == 0 { return nil }
            let entry = entries[number - 1]
            if entry.hash == hash, entry.bytes.count == range.count {
                var same = true
                for index in 0..<entry.bytes.count where entry.bytes[index] != source[range.lowerBound &+ index] {
                    same = false
                    break
                }
                if same { return entry.word }
            }
            slot = (slot &+ 1) & mask
        }
    }
}

extension Opcode {
    /// The bytes that encode it, prefix included.
    var encoding: [UInt8] {
        let prefix = UInt8(truncatingIfNeeded: rawValue >> 8)
        let code = UInt8(truncatingIfNeeded: rawValue)
        return prefix == 0 ? [code] : [prefix, code]
    }
}

extension VectorOpcode {
    /// The bytes that encode it, prefix included.
    var encoding: [UInt8] {
        var bytes = [UInt8(InstructionTable.Prefix.vector)]
        bytes.append(unsigned: UInt64(rawValue))
        return bytes
    }
}

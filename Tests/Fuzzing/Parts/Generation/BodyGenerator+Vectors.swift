import Airlock
import AirlockTestModules

/// Vector instructions, chosen from their rows by what they give.
extension BodyGenerator {
    private static let byResult: [ValueType: [VectorOpcode]] = {
        var lists: [ValueType: [VectorOpcode]] = [:]
        for opcode in VectorOpcode.allCases {
            if let result = opcode.row.result?.type { lists[result, default: []].append(opcode) }
        }
        return lists
    }()

    private static let withoutResult = VectorOpcode.allCases.filter { $0.row.result == nil }

    /// Writes a vector instruction with its operands that gives a value; false where none fits.
    mutating func vector(giving type: ValueType, _ depth: Int) -> Bool {
        guard plan.hasVectors, let opcode = random.pick(Self.byResult[type] ?? []) else { return false }
        return vector(opcode, depth)
    }

    mutating func vectorStore(_ depth: Int) -> Bool {
        guard plan.hasVectors, let opcode = random.pick(Self.withoutResult) else { return false }
        return vector(opcode, depth)
    }

    /// A constant with lanes at which engines go wrong.
    static func vectorConstant(_ random: inout SeededRandom) -> Code {
        func half() -> UInt64 {
            func repeated(_ bits: Int, _ value: () -> UInt64) -> UInt64 {
                stride(from: 0, to: 64, by: bits).reduce(0) { $0 | value() << UInt64($1) }
            }
            switch random.below(9) {
            case 0: return random.next()
            case 8:
                // The same in each.
                let value = random.integer(bits: 8)
                return repeated(8) { value }
            case 1, 2: return repeated(8) { random.integer(bits: 8) }
            case 3: return repeated(16) { random.integer(bits: 16) }
            case 4: return repeated(32) { random.integer(bits: 32) }
            case 5: return random.integer(bits: 64)
            case 6: return repeated(32) { UInt64(random.float32()) }
            default: return random.float64()
            }
        }
        return .v128Const(low: half(), high: half())
    }

    private mutating func vector(_ opcode: VectorOpcode, _ depth: Int) -> Bool {
        guard let operands = opcode.row.operands else { return false }
        let bound = noNaN(opcode)
        if let bound { emit(bound.least) }
        let memory: Int?
        switch opcode.row.immediates {
        case .memarg, .memargLane:
            guard let some = self.memory() else { return false }
            memory = some
        default: memory = nil
        }
        var offset: UInt64 = 0
        for index in 0..<operands.count {
            if let memory, operands[index] == .address {
                offset = address(memory, width: Self.width(opcode.row.immediates), depth)
            } else if let type = operands[index]?.type {
                settled(type, depth + 1)
            }
        }
        let code: Code? =
            switch opcode.row.immediates {
            case .none: .op(opcode)
            case .v128: Self.vectorConstant(&random)
            case .lane(let count): .op(opcode, lane: UInt8(random.below(Int(count))))
            case .shuffle: .shuffle((0..<16).map { _ in UInt8(random.below(32)) })
            case .memarg(let natural):
                .access(
                    opcode, offset: offset, alignment: UInt8(random.below(Int(natural) + 1)),
                    memory: UInt32(memory ?? 0))
            case .memargLane(let natural, let lanes):
                .access(
                    opcode, offset: offset, alignment: UInt8(random.below(Int(natural) + 1)),
                    memory: UInt32(memory ?? 0), lane: UInt8(random.below(Int(lanes))))
            default: nil
            }
        guard let code else { return false }
        emit(code)
        if let bound { emit(bound.maximum) }
        return true
    }

    static func width(_ immediates: ImmediateKind) -> UInt64 {
        switch immediates {
        case .memarg(let natural), .memargLane(let natural, _): 1 << UInt64(natural)
        default: 1
        }
    }

    /// What to write before and after arithmetic on floats, whose NaNs differ between engines: the greater of the least
    /// number and a result is the result, but for NaNs.
    private mutating func noNaN(_ opcode: VectorOpcode) -> (least: Code, maximum: Code)? {
        let name = "\(opcode.row.mnemonic)"
        let isComparison = [".eq", ".ne", ".lt", ".gt", ".le", ".ge"].contains { name.hasSuffix($0) }
        guard opcode.row.result == .v128, !isComparison, !random.chance(4) else { return nil }
        if name.hasPrefix("f32x4") {
            return (.v128Const(low: 0xFF80_0000_FF80_0000, high: 0xFF80_0000_FF80_0000), .op(.f32x4Pmax))
        }
        if name.hasPrefix("f64x2") {
            return (.v128Const(low: 0xFFF0_0000_0000_0000, high: 0xFFF0_0000_0000_0000), .op(.f64x2Pmax))
        }
        return nil
    }
}

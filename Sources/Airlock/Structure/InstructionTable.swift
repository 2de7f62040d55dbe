/// Finds operations by their encoding. Built once from the opcode enums, so that an encoding stands in one place only.
///
/// A table, because `init(rawValue:)` of a large enum is a chain of comparisons in builds without optimisation.
package final class InstructionTable: Sendable {
    package static let shared = InstructionTable()

    /// Each family indexed by its (sub-)opcode.
    private let single: [Opcode?]
    private let gc: [Opcode?]
    private let miscellaneous: [Opcode?]
    private let vector: [VectorOpcode?]

    /// Rows by (sub-)opcode, at the same places.
    private let singleRows: [InstructionRow]
    private let gcRows: [InstructionRow]
    private let miscellaneousRows: [InstructionRow]
    private let vectorRows: [InstructionRow]

    private init() {
        let nop = Opcode.nop.row
        var single = [Opcode?](repeating: nil, count: 0x100)
        var gc = [Opcode?](repeating: nil, count: 0x20)
        var miscellaneous = [Opcode?](repeating: nil, count: 0x20)
        var vector = [VectorOpcode?](repeating: nil, count: 0x120)
        var singleRows = [InstructionRow](repeating: nop, count: single.count)
        var gcRows = [InstructionRow](repeating: nop, count: gc.count)
        var miscellaneousRows = [InstructionRow](repeating: nop, count: miscellaneous.count)
        var vectorRows = [InstructionRow](repeating: nop, count: vector.count)
        for opcode in Opcode.allCases {
            let encoding = Int(opcode.rawValue)
            switch encoding >> 8 {
            case Prefix.gc:
                gc[encoding & 0xFF] = opcode
                gcRows[encoding & 0xFF] = opcode.row
            case Prefix.miscellaneous:
                miscellaneous[encoding & 0xFF] = opcode
                miscellaneousRows[encoding & 0xFF] = opcode.row
            default:
                single[encoding] = opcode
                singleRows[encoding] = opcode.row
            }
        }
        for opcode in VectorOpcode.allCases {
            vector[Int(opcode.rawValue)] = opcode
            vectorRows[Int(opcode.rawValue)] = opcode.row
        }
        self.single = single
        self.gc = gc
        self.miscellaneous = miscellaneous
        self.vector = vector
        self.singleRows = singleRows
        self.gcRows = gcRows
        self.miscellaneousRows = miscellaneousRows
        self.vectorRows = vectorRows
    }

    package func row(_ opcode: Opcode) -> InstructionRow {
        let encoding = Int(opcode.rawValue)
        switch encoding >> 8 {
        case Prefix.gc: return gcRows[encoding & 0xFF]
        case Prefix.miscellaneous: return miscellaneousRows[encoding & 0xFF]
        default: return singleRows[encoding]
        }
    }

    package func row(_ operation: Operation) -> InstructionRow {
        switch operation {
        case .core(let opcode): row(opcode)
        case .vector(let opcode): vectorRows[Int(opcode.rawValue)]
        }
    }

    /// The prefix bytes that introduce a sub-opcode.
    package enum Prefix {
        package static let gc = 0xFB
        package static let miscellaneous = 0xFC
        package static let vector = 0xFD
    }

    package func opcode(_ byte: UInt8) -> Opcode? { single[Int(byte)] }

    /// The row of the opcode that is this one byte; of `nop` if there is none.
    package func row(_ byte: UInt8) -> InstructionRow { singleRows[Int(byte)] }

    /// The operation behind a prefix byte, or nil when prefix or sub-opcode is unknown.
    package func operation(prefix: UInt8, subOpcode: UInt32) -> Operation? {
        let index = Int(subOpcode)
        switch Int(prefix) {
        case Prefix.gc:
            guard index < gc.count, let opcode = gc[index] else { return nil }
            return .core(opcode)
        case Prefix.miscellaneous:
            guard index < miscellaneous.count, let opcode = miscellaneous[index] else { return nil }
            return .core(opcode)
        case Prefix.vector:
            guard index < vector.count, let opcode = vector[index] else { return nil }
            return .vector(opcode)
        default: return nil
        }
    }
}

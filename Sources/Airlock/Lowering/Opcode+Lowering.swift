/// What lowering asks of an instruction.
extension Opcode {
    var mayTrap: Bool { !InstructionTable.shared.row(self).traps.isEmpty }

    /// The class of the single result of a numeric instruction.
    var resultClass: ValueClass { InstructionTable.shared.row(self).result.map { ValueClass($0) } ?? .i64 }
}

extension InstructionRow {
    /// How many bytes a load or store touches, which is its natural alignment.
    var accessWidth: UInt64 {
        switch immediates {
        case .memarg(let log2), .memargLane(let log2, _): 1 &<< UInt64(log2)
        default: 0
        }
    }
}

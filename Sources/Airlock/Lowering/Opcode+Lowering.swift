/// What lowering asks of an instruction.
extension Opcode {
    var mayTrap: Bool { !InstructionTable.shared.row(self).traps.isEmpty }

    /// The class of the single result of a numeric instruction.
    var resultClass: ValueClass { InstructionTable.shared.row(self).result.map { ValueClass($0) } ?? .i64 }
}

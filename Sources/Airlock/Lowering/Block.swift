/// A structured instruction that is being lowered.
struct Block {
    enum Kind { case function, block, loop, `if`, `else`, tryTable }

    var kind: Kind
    let parameters: [ValueClass]
    let results: [ValueClass]
    /// The number of operands below the parameters.
    let height: Int
    /// The slot of the first parameter or result.
    let base: Int
    /// The code position of a loop's body.
    let start: Int
    /// The newest branch to the end, as an index into the list of patches; -1 when there is none.
    var patches = -1
    /// The branch to the `else`, likewise.
    var elsePatch = -1
    /// Whether the code after the last instruction can be reached.
    var isReachable = true

    /// What a branch to this block carries.
    var labelTypes: [ValueClass] { kind == .loop ? parameters : results }
}

/// A branch offset that is not known yet.
struct Patch {
    /// The cell that holds the offset: an operand cell's upper half, or a whole cell of a branch table.
    let cell: Int
    /// The operand cell from which the offset counts.
    let base: Int
    /// The next older branch to the same place, or -1.
    let next: Int
}

/// A `try_table` that is being lowered.
struct OpenTry {
    let start: Int
    let clauses: [(kind: CatchClause.Kind, tag: Int, target: Int)]
}

/// A comparison just emitted, which a branch that consumes it replaces.
struct PendingComparison {
    /// Its operand cell.
    var position: Int
    /// Where its code begins.
    let start: Int
    var opcode: Opcode
    let first: ResolvedOperand
    let second: ResolvedOperand
    /// Whether an `i32.eqz` follows it.
    var isNegated = false
}

/// A shift of a vector by a constant: two of them may be a rotation.
struct PendingShift {
    /// Its operand cell.
    let position: Int
    let opcode: VectorOpcode
    let source: ResolvedOperand
    let count: UInt64
}

extension ValidatedModule {
    // Lowering asks only for indices that validation accepted; the empty signature is never seen.
    private static let noSignature = DefinedType.Signature(parameters: [], results: [])

    func signature(_ type: TypeIndex) -> DefinedType.Signature { types[type.position].signature ?? Self.noSignature }
    func signature(ofFunction index: Int) -> DefinedType.Signature { signature(functions[index]) }
}

/// What is open around the next instruction: a folded instruction or a block.
struct InstructionFrame {
    enum Kind {
        /// A folded instruction that takes its operands.
        case operands
        /// A folded block up to its parenthesis.
        case foldedBlock
        /// A folded `if` before `(then`.
        case condition
        /// A folded `if` after one of its arms.
        case afterThen, afterElse
        /// The arms of a folded `if`.
        case thenArm, elseArm
        /// A block up to its `end`.
        case block
        /// An `if` up to its `else` or `end`.
        case ifBlock
    }

    var kind: Kind
    /// The symbol of the label, or `SymbolTable.none`.
    let label: UInt32
    /// Where the encoding of the instruction begins in `pending`.
    let pendingStart: Int
}

/// A block that is open at the instruction being validated (spec appendix, "Validation Algorithm").
struct ControlFrame: BitwiseCopyable {
    enum Kind: UInt8 {
        /// The body of a function, or a constant expression.
        case body
        case block, loop, `if`, `else`, tryTable
    }

    let kind: Kind
    /// The rest of the block cannot be reached: its operand stack gives whatever is asked for.
    var isUnreachable = false
    /// The operands below this height belong to the blocks around.
    let height: Int
    /// How many locals had been set without having an initial value, when the block began.
    let initializedCount: Int
    let parameters: TypeList
    let results: TypeList

    /// What a branch to this block carries.
    var label: TypeList { kind == .loop ? parameters : results }
}

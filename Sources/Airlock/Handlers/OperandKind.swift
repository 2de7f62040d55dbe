/// Where lowering found an operand.
enum OperandKind: Int {
    case slot = 0
    case accumulator, immediate, wide
}

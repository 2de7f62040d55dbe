/// The part of a row that decoding and validation need for every instruction: small enough to travel in registers.
package struct InstructionTyping: Sendable {
    package let immediates: ImmediateKind
    package let operands: OperandTypes?
    package let result: OperandType?
    package let feature: Feature
    package let isConstant: Bool
}

extension InstructionRow {
    package var typing: InstructionTyping {
        InstructionTyping(
            immediates: immediates, operands: operands, result: result, feature: feature, isConstant: isConstant)
    }
}

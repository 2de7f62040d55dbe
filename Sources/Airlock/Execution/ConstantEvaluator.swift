/// Evaluates constant expressions at instantiation (spec 4.6.13).
struct ConstantEvaluator {
    let store: StoreState
    let instance: InstanceState

    /// The value of an expression that validation accepted, and that is of no vector.
    func evaluate(_ expression: ConstantExpression) throws -> UInt64 { try slots(of: expression).last ?? 0 }

    /// The slots of the value of such an expression.
    func slots(of expression: ConstantExpression) throws -> [UInt64] {
        var stack: [UInt64] = []
        try instance.module.validated.module.bytes.withByteReader { bytes in
            var reader = InstructionReader(bytes.slice(expression.range), hasDataCount: true)
            var instruction = Instruction(operation: .core(.nop), offset: 0)
            while true {
                try reader.next(&instruction)
                if reader.isFinished { break }
                try step(instruction, &stack)
            }
        }
        return stack
    }

    private func step(_ instruction: Instruction, _ stack: inout [UInt64]) throws {
        guard case .core(let opcode) = instruction.operation else {
            stack += [instruction.literal, instruction.literalHigh]  // v128.const
            return
        }
        let index = Int(instruction.index)
        switch opcode {
        case .i32Const, .i64Const, .f32Const, .f64Const: stack.append(instruction.literal)
        case .globalGet:
            let global = instance.globals[index]
            stack.append(global.cell.bits.low)
            if global.valueType == .v128 { stack.append(global.cell.bits.high) }
        case .refNull: stack.append(0)
        case .refFunc: stack.append(instance.storage.function(index).reference)
        case .i32Add: binary(&stack, Integer<UInt32>.add)
        case .i32Sub: binary(&stack, Integer<UInt32>.sub)
        case .i32Mul: binary(&stack, Integer<UInt32>.mul)
        case .i64Add: binary(&stack, Integer<UInt64>.add)
        case .i64Sub: binary(&stack, Integer<UInt64>.sub)
        case .i64Mul: binary(&stack, Integer<UInt64>.mul)
        default: throw unsupported(instruction)
        }
    }

    private func binary<T: CellValue>(_ stack: inout [UInt64], _ operation: (T, T) -> T) {
        guard let second = stack.popLast(), let first = stack.popLast() else { return }
        stack.append(operation(T(cell: first), T(cell: second)).cell)
    }

    private func unsupported(_ instruction: Instruction) -> UnsupportedFeature {
        let row = instruction.operation.row
        return UnsupportedFeature(row.feature, construct: "\(row.mnemonic)", offset: instruction.offset)
    }
}

extension ValidatedModule {
    /// How many bytes from address 0 on hold nothing in a module that LLVM's linker made, which keeps them free so that null
    /// points to nothing; 0 where that is not known.
    func nullPageBytes(_ stackPointer: ShadowStackPointer?) -> UInt64 {
        guard stackPointer != nil else { return 0 }
        var lowest = Self.nullPageBytes
        for segment in module.data {
            guard case .active(_, let expression) = segment.mode else { continue }
            lowest = min(lowest, module.constantAddress(of: expression) ?? 0)
        }
        return lowest
    }

    private static var nullPageBytes: UInt64 { 1024 }
}

extension DecodedModule {
    /// The value of an expression that is one constant.
    func constantAddress(of expression: ConstantExpression) -> UInt64? {
        bytes.withByteReader { reader in
            var instructions = InstructionReader(reader.slice(expression.range), hasDataCount: true)
            var instruction = Instruction(operation: .core(.nop), offset: 0)
            // The bytes were valid once, and modules do not change.
            guard (try? instructions.next(&instruction)) != nil else { return nil }
            switch instruction.operation {
            case .core(.i32Const): return instruction.literal & 0xFFFF_FFFF
            case .core(.i64Const): return instruction.literal
            default: return nil
            }
        }
    }
}

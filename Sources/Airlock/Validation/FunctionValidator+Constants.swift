/// Constant expressions (spec 3.4.13).
extension FunctionValidator {
    /// Checks an expression that must give one value of type `expected` and may read the first `visibleGlobals` globals.
    mutating func constantExpression(
        _ expression: ConstantExpression, expected: CanonicalType, visibleGlobals: Int
    ) throws(ValidationFailure) {
        self.visibleGlobals = visibleGlobals
        nonConstantOffset = nil
        locals.removeAll()
        try sequence(expression.range, results: list(of: expected))
        self.visibleGlobals = nil
        // The specification checks types first, and its test scripts show.
        if let offset = nonConstantOffset { throw .invalid("constant expression required", offset: offset) }
    }

    mutating func noteConstness(_ row: InstructionRow) throws(ValidationFailure) {
        // The `end` of the expression itself is no instruction.
        if row.isConstant || reader.isFinished {
            // Of the instructions of WebAssembly 1.0, the arithmetic ones became constant later.
            guard row.operands?.count != 2 || row.feature != .core
                || context.types.features.contains(.extendedConst)
            else { throw unsupported(.extendedConst, row.mnemonic) }
        } else if nonConstantOffset == nil {
            nonConstantOffset = instruction.offset
        }
    }
}

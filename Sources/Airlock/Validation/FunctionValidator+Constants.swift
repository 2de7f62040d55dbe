/// Constant expressions (spec 3.4.13).
extension FunctionValidator {
    /// Checks an expression that must give one value of type `expected` and may read the first `visibleGlobals` globals.
    mutating func constantExpression(
        _ expression: ConstantExpression, expected: CanonicalType, visibleGlobals: Int
    ) throws(ValidationFailure) {
        self.visibleGlobals = visibleGlobals
        locals.restart()
        try sequence(expression.range, results: list(of: expected))
        self.visibleGlobals = nil
    }

    func requireConstant(_ typing: InstructionTyping) throws(ValidationFailure) {
        // The `end` of the expression itself is no instruction.
        guard typing.isConstant || reader.isFinished else { throw invalid("constant expression required") }
        // Of the instructions of WebAssembly 1.0, the arithmetic ones became constant later.
        guard typing.operands?.count != 2 || typing.feature != .core || context.types.features.contains(.extendedConst)
        else { throw unsupported(.extendedConst) }
    }
}

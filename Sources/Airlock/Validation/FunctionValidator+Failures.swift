/// The errors of validation, and how they name types.
extension FunctionValidator {
    func invalid(_ message: String) -> ValidationFailure { .invalid(message, offset: instruction.offset) }

    func unknown(_ space: StaticString, _ index: UInt32) -> ValidationFailure { invalid("unknown \(space) \(index)") }

    func unsupported(_ feature: Feature, _ construct: StaticString) -> ValidationFailure {
        .unsupported(UnsupportedFeature(feature, construct: "\(construct)", offset: instruction.offset))
    }

    /// The instruction at hand needs a feature.
    func unsupported(_ feature: Feature) -> ValidationFailure {
        unsupported(feature, instruction.operation.row.mnemonic)
    }

    func limit(_ name: StaticString, _ granted: Int, demanded: Int) -> ValidationFailure {
        .limit(
            ImplementationLimitExceeded(
                "\(name)", granted: UInt64(clamping: granted), demanded: UInt64(clamping: demanded),
                offset: instruction.offset))
    }

    var excessOfPassed: ValidationFailure {
        limit("operands of blocks, branches and calls", passedLimit, demanded: passed)
    }

    func mismatch(_ expected: CanonicalType, found: CanonicalType?) -> ValidationFailure {
        mismatch(describe(expected), found: found)
    }

    func mismatch(_ expected: String, found: CanonicalType?) -> ValidationFailure {
        let found = if let found { describe(found) } else { "" }
        return invalid("type mismatch: instruction requires [\(expected)] but stack has [\(found)]")
    }

    /// The type in the words of the text format, with a type index of this module for a defined type.
    func describe(_ type: CanonicalType) -> String {
        if type == .bottom { return "anything" }
        guard type.isReference, let id = type.heap.definedType else { return type.description }
        let index = context.types.index(of: id).map { String($0) } ?? "?"
        return "(ref \(type.isNullable ? "null " : "")\(index))"
    }
}

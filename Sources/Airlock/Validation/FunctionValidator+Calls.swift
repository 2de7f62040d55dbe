/// Calls (spec 3.4.11), direct, through tables and through references; each also as a tail call.
extension FunctionValidator {
    mutating func signature(_ type: UInt32) throws(ValidationFailure) -> SignaturePlace {
        guard Int(type) < context.signatures.count else { throw unknown("type", type) }
        guard let signature = context.signatures[Int(type)] else {
            throw invalid("unknown type: \(type) is not a function type")
        }
        return signature
    }

    /// The type index of a function.
    mutating func functionType(_ index: UInt32) throws(ValidationFailure) -> TypeIndex {
        guard Int(index) < context.functions.count else { throw unknown("function", index) }
        return context.functions[Int(index)]
    }

    mutating func call(isTail: Bool) throws(ValidationFailure) {
        try call(try signature(try functionType(instruction.index).rawValue), isTail: isTail)
    }

    mutating func callIndirect(isTail: Bool) throws(ValidationFailure) {
        let table = try table(instruction.secondIndex)
        let signature = try signature(instruction.index)
        guard context.types.isSubtype(table.element, of: CanonicalType(isNullable: true, .func)) else {
            throw invalid("type mismatch: instruction requires a table of functions")
        }
        try pop(table.address)
        try call(signature, isTail: isTail)
    }

    mutating func callReference(isTail: Bool) throws(ValidationFailure) {
        let signature = try signature(instruction.index)
        try pop(CanonicalType(isNullable: true, try definedType(instruction.index)))
        try call(signature, isTail: isTail)
    }

    private mutating func call(_ signature: SignaturePlace, isTail: Bool) throws(ValidationFailure) {
        try pop(signature.parameters)
        guard isTail else { return push(signature.results) }
        guard let own = frames[0]?.results, own.count == signature.results.count else {
            throw invalid("type mismatch: tail call of a function with another number of results")
        }
        try match(signature.results, own)
        markUnreachable()
    }
}

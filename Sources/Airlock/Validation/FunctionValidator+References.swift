/// References and casts (spec 3.4.4).
extension FunctionValidator {
    func definedType(_ index: UInt32) throws(ValidationFailure) -> CanonicalHeapType {
        CanonicalHeapType(try context.types.type(TypeIndex(index), offset: instruction.offset).id)
    }

    private func heapType() throws(ValidationFailure) -> CanonicalHeapType {
        try context.types.canonical(instruction.heapType, offset: instruction.offset)
    }

    mutating func refNull() throws(ValidationFailure) { push(CanonicalType(isNullable: true, try heapType())) }

    /// In a constant expression the index is declared by occurring there.
    mutating func refFunc() throws(ValidationFailure) {
        let type = try functionType(instruction.index)
        if visibleGlobals != nil {
            declared[Int(instruction.index)] = true
        } else if !declared[Int(instruction.index)] {
            throw invalid("undeclared function reference")
        }
        push(CanonicalType(isNullable: false, try definedType(type.rawValue)))
    }

    mutating func refIsNull() throws(ValidationFailure) {
        _ = try popReference()
        push(.i32)
    }

    mutating func refAsNonNull() throws(ValidationFailure) { push(try popReference().nonNull) }

    mutating func refEq() throws(ValidationFailure) {
        try pop(CanonicalType(isNullable: true, .eq))
        try pop(CanonicalType(isNullable: true, .eq))
        push(.i32)
    }

    mutating func brOnNull() throws(ValidationFailure) {
        let label = try label(instruction.index)
        let type = try popReference()
        try pop(label)
        push(label)
        push(type.nonNull)
    }

    mutating func brOnNonNull() throws(ValidationFailure) {
        let label = try label(instruction.index)
        guard let last = label.range.last, pool[last].isReference else {
            throw invalid("type mismatch: instruction requires a label that takes a reference")
        }
        try pop(pool[last].nullable)
        try pop(label.withoutLast)
        push(label.withoutLast)
    }

    mutating func refTest() throws(ValidationFailure) {
        try popForCast(to: try heapType())
        push(.i32)
    }

    mutating func refCast(isNullable: Bool) throws(ValidationFailure) {
        let target = try heapType()
        try popForCast(to: target)
        push(CanonicalType(isNullable: isNullable, target))
    }

    /// Anything of the target's hierarchy may be cast.
    private mutating func popForCast(to target: CanonicalHeapType) throws(ValidationFailure) {
        try pop(CanonicalType(isNullable: true, context.types.top(of: target)))
    }

    /// `br_on_cast` branches with what matches the target, `br_on_cast_fail` with what does not.
    mutating func brOnCast(branchesOnFailure: Bool) throws(ValidationFailure) {
        let label = try label(instruction.index)
        let source = try context.types.canonical(instruction.castSource, offset: instruction.offset)
        let target = try context.types.canonical(instruction.castTarget, offset: instruction.offset)
        guard context.types.isSubtype(target, of: source) else { throw mismatch(source, found: target) }
        let rest = target.isNullable ? source.nonNull : source
        let branching = branchesOnFailure ? rest : target
        guard let last = label.range.last else {
            throw invalid("type mismatch: instruction requires a label that takes a reference")
        }
        guard context.types.isSubtype(branching, of: pool[last]) else { throw mismatch(pool[last], found: branching) }
        try pop(source)
        try pop(label.withoutLast)
        push(label.withoutLast)
        push(branchesOnFailure ? target : rest)
    }

    mutating func convert(
        from source: CanonicalHeapType, to target: CanonicalHeapType
    ) throws(ValidationFailure) {
        let type = try popReference()
        guard context.types.isSubtype(type.heap, of: source) else {
            throw mismatch(CanonicalType(isNullable: true, source), found: type)
        }
        push(CanonicalType(isNullable: type.isNullable, target))
    }

    mutating func refI31() throws(ValidationFailure) {
        try pop(.i32)
        push(CanonicalType(isNullable: false, .i31))
    }

    mutating func i31Get() throws(ValidationFailure) {
        try pop(CanonicalType(isNullable: true, .i31))
        push(.i32)
    }
}

/// Blocks and branches (spec 3.4.10).
extension FunctionValidator {
    /// A list of one type.
    mutating func list(of type: CanonicalType) -> TypeList {
        if !type.isReference { return TypeList(start: type.rawValue, count: 1) }
        pool.append(type)
        return TypeList(start: UInt32(truncatingIfNeeded: pool.count &- 1), count: 1)
    }

    private mutating func blockType() throws(ValidationFailure) -> SignaturePlace {
        switch instruction.blockType {
        case .empty: return SignaturePlace(parameters: .empty, results: .empty)
        case .value(let type):
            let type = try context.types.canonical(type, offset: instruction.offset)
            return SignaturePlace(parameters: .empty, results: list(of: type))
        case .index(let index):
            guard context.types.features.contains(.multiValue) else {
                throw unsupported(.multiValue, "block type that is a type index")
            }
            return try signature(index.rawValue)
        }
    }

    mutating func block(_ kind: ControlFrame.Kind) throws(ValidationFailure) {
        let type = try blockType()
        if kind == .if { try pop(.i32) }
        try pop(type.parameters)
        pushFrame(kind, parameters: type.parameters, results: type.results)
    }

    mutating func tryTable() throws(ValidationFailure) {
        let type = try blockType()
        try pop(type.parameters)
        for clause in reader.catches { try catchClause(clause) }
        pushFrame(.tryTable, parameters: type.parameters, results: type.results)
    }

    /// What a clause hands to its label: the payload of its tag, then the exception itself if the clause asks for it.
    private mutating func catchClause(_ clause: CatchClause) throws(ValidationFailure) {
        let label = try label(clause.label)
        let payload: TypeList
        switch clause.kind {
        case .tag, .tagReference: payload = try tag(clause.tag.rawValue)
        case .all, .allReference: payload = .empty
        }
        let hasReference: Bool
        switch clause.kind {
        case .tagReference, .allReference: hasReference = true
        case .tag, .all: hasReference = false
        }
        guard label.count == payload.count &+ (hasReference ? 1 : 0) else {
            throw invalid("type mismatch: catch clause and label differ in the number of values")
        }
        try match(payload, hasReference ? label.withoutLast : label)
        if hasReference, let last = label.range.last {
            let exception = CanonicalType(isNullable: false, .exn)
            guard context.types.isSubtype(exception, of: pool[last]) else {
                throw mismatch(pool[last], found: exception)
            }
        }
    }

    mutating func elseBranch() throws(ValidationFailure) {
        let frame = try popFrame()
        pushFrame(.else, parameters: frame.parameters, results: frame.results)
    }

    mutating func end() throws(ValidationFailure) {
        let frame = try popFrame()
        if frame.kind == .if {
            // An absent `else` passes the parameters on.
            guard frame.parameters.count == frame.results.count else {
                throw invalid("type mismatch: if without else must give what it takes")
            }
            try match(frame.parameters, frame.results)
        }
        if frames.count > 0 { push(frame.results) }
    }

    mutating func br() throws(ValidationFailure) {
        try pop(try label(instruction.index))
        markUnreachable()
    }

    /// The operands that stay have the types of the label afterwards.
    mutating func brIf() throws(ValidationFailure) {
        let label = try label(instruction.index)
        try pop(.i32)
        try pop(label)
        push(label)
    }

    mutating func brTable() throws(ValidationFailure) {
        let entries = reader.labels.count &- 1
        guard entries <= ImplementationLimits.branchTableEntries else {
            throw limit("entries of a branch table", ImplementationLimits.branchTableEntries, demanded: entries)
        }
        try pop(.i32)
        let fallback = try label(reader.labels[entries])
        var previous: UInt32?
        for depth in reader.labels where depth != previous {
            let label = try label(depth)
            guard label.count == fallback.count else {
                throw invalid("type mismatch: labels of a branch table differ in their number of values")
            }
            try peek(label)
            previous = depth
        }
        markUnreachable()
    }

    mutating func returnFromFunction() throws(ValidationFailure) {
        guard let body = frames[0] else { return }
        try pop(body.results)
        markUnreachable()
    }

    mutating func throwException() throws(ValidationFailure) {
        try pop(try tag(instruction.index))
        markUnreachable()
    }

    mutating func throwReference() throws(ValidationFailure) {
        try pop(CanonicalType(isNullable: true, .exn))
        markUnreachable()
    }

    /// The payload of a tag.
    private mutating func tag(_ index: UInt32) throws(ValidationFailure) -> TypeList {
        guard Int(index) < context.tags.count else { throw unknown("tag", index) }
        return try signature(context.tags[Int(index)].rawValue).parameters
    }
}

/// Function bodies (spec 3.4.12).
extension FunctionValidator {
    /// Checks a body against the function type with index `type`, which must be one.
    mutating func function(_ body: FunctionBody, type: TypeIndex) throws(ValidationFailure) {
        instruction.offset = body.start
        let signature = try signature(type.rawValue)
        var total = Int(signature.parameters.count)
        var vectors = signature.parameters.range.reduce(0) { $0 &+ pool[$1].slotCount &- 1 }
        locals.restart(parameters: signature.parameters)
        isInitialized.removeAll(keepingCapacity: true)
        for group in body.locals {
            let type = try context.types.canonical(group.type, offset: body.start)
            total &+= Int(group.count)
            vectors &+= Int(group.count) &* (type.slotCount &- 1)
            guard total <= ImplementationLimits.locals else {
                throw limit("locals", ImplementationLimits.locals, demanded: total)
            }
            locals.append(type, count: group.count, budget: body.range.count)
        }
        try sequence(body.range, results: signature.results)
        // Room for the header, for clearing locals by eights, and for an operand that the engine adds for a while.
        var slots = total &+ vectors &+ maximumOperands &+ 16
        // If there are vectors, each operand may be one, and constants have slots too.
        let slotsWithVectors = slots &+ maximumOperands &+ 2 &* ImplementationLimits.vectorConstants
        if slotsWithVectors > ImplementationLimits.frameSlots {
            let mayUseVectors = vectors > 0 ? true : try mayUseVectors(body)
            if mayUseVectors { slots = slotsWithVectors }
        }
        guard slots <= ImplementationLimits.frameSlots else {
            throw limit("slots of a function", ImplementationLimits.frameSlots, demanded: slots)
        }
    }

    /// Whether a body whose locals are no vectors may have one among its operands.
    private mutating func mayUseVectors(_ body: FunctionBody) throws(ValidationFailure) -> Bool {
        // The pool begins with a type of each kind.
        if context.pool.dropFirst(Int(CanonicalType.v128.rawValue) &+ 1).contains(.v128) { return true }
        if context.globals.contains(where: { $0.type == .v128 }) { return true }
        reader.restart(reader.bytes.slice(body.range))
        while !reader.isFinished {
            do {
                try reader.next(&instruction)
            } catch {
                throw .malformed(error)
            }
            if case .vector = instruction.operation { return true }
        }
        return false
    }
}

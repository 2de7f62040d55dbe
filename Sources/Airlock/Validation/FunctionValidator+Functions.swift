/// Function bodies (spec 3.4.12).
extension FunctionValidator {
    /// Checks a body against the function type with index `type`, which must be one.
    mutating func function(_ body: FunctionBody, type: TypeIndex) throws(ValidationFailure) {
        instruction.offset = body.start
        let signature = try signature(type.rawValue)
        var total = Int(signature.parameters.count)
        locals.restart(parameters: signature.parameters)
        isInitialized.removeAll(keepingCapacity: true)
        for group in body.locals {
            let type = try context.types.canonical(group.type, offset: body.start)
            total &+= Int(group.count)
            guard total <= ImplementationLimits.locals else {
                throw limit("locals", ImplementationLimits.locals, demanded: total)
            }
            locals.append(type, count: group.count, budget: body.range.count)
        }
        try sequence(body.range, results: signature.results)
        // Room for the header, for clearing locals by eights, and for an operand that the engine adds for a while.
        let slots = total &+ maximumOperands &+ 16
        guard slots <= ImplementationLimits.frameSlots else {
            throw limit("slots of a function", ImplementationLimits.frameSlots, demanded: slots)
        }
    }
}

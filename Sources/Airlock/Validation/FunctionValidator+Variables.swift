/// Parametric instructions, locals, globals, tables and copies between memories (spec 3.4.3 to 3.4.8).
extension FunctionValidator {
    mutating func select() throws(ValidationFailure) {
        try pop(.i32)
        let second = try pop()
        let first = try pop()
        for type in [first, second] where type.isReference {
            throw mismatch("a number or vector", found: type)
        }
        guard first == second || first == .bottom || second == .bottom else { throw mismatch(first, found: second) }
        push(first == .bottom ? second : first)
    }

    mutating func selectTyped() throws(ValidationFailure) {
        guard reader.valueTypes.count == 1 else { throw invalid("invalid result arity") }
        let type = try context.types.canonical(reader.valueTypes[0], offset: instruction.offset)
        try pop(.i32)
        try pop(type)
        try pop(type)
        push(type)
    }

    // MARK: - Locals and globals

    @inline(__always)
    private mutating func local() throws(ValidationFailure) -> CanonicalType {
        guard let type = locals.type(instruction.index, pool) else { throw unknown("local", instruction.index) }
        return type
    }

    /// Whether the local at hand has a value: from the caller, by default, or because it has been set.
    @inline(__always)
    private mutating func isSet(_ type: CanonicalType) -> Bool {
        type.isDefaultable || instruction.index < locals.parameters.count || isInitialized.contains(instruction.index)
    }

    @inline(__always)
    mutating func localGet() throws(ValidationFailure) {
        let type = try local()
        guard isSet(type) else {
            throw invalid("uninitialized local \(instruction.index)")
        }
        push(type)
    }

    @inline(__always)
    mutating func localSet() throws(ValidationFailure) {
        let type = try local()
        try pop(type)
        if !isSet(type), isInitialized.insert(instruction.index).inserted {
            initialized.append(instruction.index)
        }
    }

    @inline(__always)
    mutating func localTee() throws(ValidationFailure) {
        try localSet()
        push(try local())
    }

    private mutating func global() throws(ValidationFailure) -> ValidationContext.Global {
        guard Int(instruction.index) < visibleGlobals ?? context.globals.count else {
            throw unknown("global", instruction.index)
        }
        return context.globals[Int(instruction.index)]
    }

    mutating func globalGet() throws(ValidationFailure) {
        let global = try global()
        if visibleGlobals != nil {
            if global.isMutable { throw invalid("constant expression required") }
            // Reading a global of the module itself came after WebAssembly 2.0.
            let features = context.types.features
            guard
                Int(instruction.index) < context.importedGlobalCount || features.contains(.extendedConst)
                    || features.contains(.gc)
            else { throw unsupported(.extendedConst, "global.get of a global that is not imported") }
        }
        push(global.type)
    }

    mutating func globalSet() throws(ValidationFailure) {
        let global = try global()
        guard global.isMutable else { throw invalid("immutable global \(instruction.index)") }
        try pop(global.type)
    }

    // MARK: - Tables

    mutating func tableGet() throws(ValidationFailure) {
        let table = try table(instruction.index)
        try pop(table.address)
        push(table.element)
    }

    mutating func tableSet() throws(ValidationFailure) {
        let table = try table(instruction.index)
        try pop(table.element)
        try pop(table.address)
    }

    mutating func tableSize() throws(ValidationFailure) { push(try table(instruction.index).address) }

    mutating func tableGrow() throws(ValidationFailure) {
        let table = try table(instruction.index)
        try pop(table.address)
        try pop(table.element)
        push(table.address)
    }

    mutating func tableFill() throws(ValidationFailure) {
        let table = try table(instruction.index)
        try pop(table.address)
        try pop(table.element)
        try pop(table.address)
    }

    mutating func tableCopy() throws(ValidationFailure) {
        let destination = try table(instruction.index)
        let source = try table(instruction.secondIndex)
        guard context.types.isSubtype(source.element, of: destination.element) else {
            throw mismatch(destination.element, found: source.element)
        }
        try popCopy(destination.address, source.address)
    }

    mutating func tableInit() throws(ValidationFailure) {
        let table = try table(instruction.secondIndex)
        let segment = try element(instruction.index)
        guard context.types.isSubtype(segment, of: table.element) else {
            throw mismatch(table.element, found: segment)
        }
        try pop(.i32)
        try pop(.i32)
        try pop(table.address)
    }

    // MARK: - Copies

    mutating func memoryCopy() throws(ValidationFailure) {
        let destination = try memory(instruction.index)
        try popCopy(destination, try memory(instruction.secondIndex))
    }

    /// The length is as wide as the narrower address.
    private mutating func popCopy(
        _ destination: CanonicalType, _ source: CanonicalType
    ) throws(ValidationFailure) {
        try pop(destination == .i64 && source == .i64 ? .i64 : .i32)
        try pop(source)
        try pop(destination)
    }
}

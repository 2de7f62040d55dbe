/// Structures and arrays (spec 3.4.4).
extension FunctionValidator {
    // MARK: - Structures

    private func structure() throws(ValidationFailure) -> [DefinedType.Field] { try structureType().fields }

    private func structureType() throws(ValidationFailure) -> (DefinedType, fields: [DefinedType.Field]) {
        let type = try context.types.type(TypeIndex(instruction.index), offset: instruction.offset)
        guard case .structure(let fields) = type.composite else {
            throw invalid("unknown type: \(instruction.index) is not a structure type")
        }
        return (type, fields)
    }

    private func field() throws(ValidationFailure) -> DefinedType.Field {
        let fields = try structure()
        guard Int(instruction.secondIndex) < fields.count else { throw unknown("field", instruction.secondIndex) }
        return fields[Int(instruction.secondIndex)]
    }

    /// A reference to the type that the first index names.
    private func reference(isNullable: Bool) throws(ValidationFailure) -> CanonicalType {
        CanonicalType(isNullable: isNullable, try definedType(instruction.index))
    }

    mutating func structNew() throws(ValidationFailure) {
        for field in try structure().reversed() {
            try pop(field.unpacked)
            // An unreachable stack gives the rest as well.
            if isUnreachable, values.isAtFloor { break }
        }
        push(try reference(isNullable: false))
    }

    mutating func structNewDefault() throws(ValidationFailure) {
        if let field = try structureType().0.fieldWithoutDefault { try requireDefault(field) }
        push(try reference(isNullable: false))
    }

    private func requireDefault(_ field: DefinedType.Field) throws(ValidationFailure) {
        guard field.storage.isDefaultable else {
            throw invalid("type mismatch: \(describe(field.storage)) has no default value")
        }
    }

    /// Packed fields are read with an extension, others without.
    private func requirePacked(_ isPacked: Bool, _ field: DefinedType.Field) throws(ValidationFailure) {
        guard field.storage.isPacked == isPacked else {
            throw invalid("type mismatch: field is \(isPacked ? "not packed" : "packed")")
        }
    }

    mutating func structGet(isPacked: Bool) throws(ValidationFailure) {
        let field = try field()
        try requirePacked(isPacked, field)
        try pop(try reference(isNullable: true))
        push(field.unpacked)
    }

    mutating func structSet() throws(ValidationFailure) {
        let field = try field()
        guard field.isMutable else { throw invalid("immutable field \(instruction.secondIndex)") }
        try pop(field.unpacked)
        try pop(try reference(isNullable: true))
    }

    // MARK: - Arrays

    private func array(_ index: UInt32) throws(ValidationFailure) -> DefinedType.Field {
        let type = try context.types.type(TypeIndex(index), offset: instruction.offset)
        guard case .array(let element) = type.composite else {
            throw invalid("unknown type: \(index) is not an array type")
        }
        return element
    }

    private func mutableArray() throws(ValidationFailure) -> DefinedType.Field {
        let element = try array(instruction.index)
        guard element.isMutable else { throw invalid("immutable array") }
        return element
    }

    private func requireBytes(_ element: DefinedType.Field) throws(ValidationFailure) {
        guard !element.storage.isReference else { throw invalid("array type is not numeric or vector") }
    }

    private func requireElements(_ element: DefinedType.Field) throws(ValidationFailure) {
        let segment = try self.element(instruction.secondIndex)
        guard context.types.isSubtype(segment, of: element.storage) else {
            throw mismatch(element.storage, found: segment)
        }
    }

    mutating func arrayNew() throws(ValidationFailure) {
        let element = try array(instruction.index)
        try pop(.i32)
        try pop(element.unpacked)
        push(try reference(isNullable: false))
    }

    mutating func arrayNewDefault() throws(ValidationFailure) {
        try requireDefault(try array(instruction.index))
        try pop(.i32)
        push(try reference(isNullable: false))
    }

    /// The claimed number of elements needs no check: on a reachable stack it runs out, on an unreachable one it costs
    /// nothing to stop there.
    mutating func arrayNewFixed() throws(ValidationFailure) {
        let element = try array(instruction.index).unpacked
        var count = instruction.secondIndex
        while count > 0, !values.isAtFloor || !isUnreachable {
            try pop(element)
            count &-= 1
        }
        push(try reference(isNullable: false))
    }

    mutating func arrayNewData() throws(ValidationFailure) {
        try requireBytes(try array(instruction.index))
        try data(instruction.secondIndex)
        try pop(.i32)
        try pop(.i32)
        push(try reference(isNullable: false))
    }

    mutating func arrayNewElem() throws(ValidationFailure) {
        try requireElements(try array(instruction.index))
        try pop(.i32)
        try pop(.i32)
        push(try reference(isNullable: false))
    }

    mutating func arrayGet(isPacked: Bool) throws(ValidationFailure) {
        let element = try array(instruction.index)
        try requirePacked(isPacked, element)
        try pop(.i32)
        try pop(try reference(isNullable: true))
        push(element.unpacked)
    }

    mutating func arraySet() throws(ValidationFailure) {
        try pop(try mutableArray().unpacked)
        try pop(.i32)
        try pop(try reference(isNullable: true))
    }

    mutating func arrayLen() throws(ValidationFailure) {
        try pop(CanonicalType(isNullable: true, .array))
        push(.i32)
    }

    mutating func arrayFill() throws(ValidationFailure) {
        let element = try mutableArray()
        try pop(.i32)
        try pop(element.unpacked)
        try pop(.i32)
        try pop(try reference(isNullable: true))
    }

    mutating func arrayCopy() throws(ValidationFailure) {
        let destination = try mutableArray()
        let source = try array(instruction.secondIndex)
        guard context.types.isSubtype(source.storage, of: destination.storage) else {
            throw invalid("type mismatch: array types do not match")
        }
        try pop(.i32)
        try pop(.i32)
        try pop(CanonicalType(isNullable: true, try definedType(instruction.secondIndex)))
        try pop(.i32)
        try pop(try reference(isNullable: true))
    }

    mutating func arrayInitData() throws(ValidationFailure) {
        try requireBytes(try mutableArray())
        try data(instruction.secondIndex)
        try popInit()
    }

    mutating func arrayInitElem() throws(ValidationFailure) {
        try requireElements(try mutableArray())
        try popInit()
    }

    private mutating func popInit() throws(ValidationFailure) {
        try pop(.i32)
        try pop(.i32)
        try pop(.i32)
        try pop(try reference(isNullable: true))
    }
}

/// Objects that the host makes.
extension Store {
    /// The type at an index of a module, of which this store can have objects from now on.
    ///
    /// - Throws: `UnknownType`, `StoreMismatch`, `LimitError`.
    func objectType(_ index: UInt32, of module: Module) throws -> DefinedType {
        guard module.engine === engine else { throw StoreMismatch(subject: "module") }
        let types = module.loaded.validated.types
        guard Int(index) < types.count else {
            throw UnknownType(.reference(ReferenceType(isNullable: true, .index(TypeIndex(index)))), count: types.count)
        }
        state.mayTypesBeUnused = true
        try state.addTypes(of: module.loaded.validated)
        return types[Int(index)]
    }

    /// - Throws: `LimitError`.
    func makeObject(_ type: DefinedType, length: UInt32 = 0, bytes: UInt64) throws -> UInt64 {
        state.border?.recorder?.fail(.objects)
        guard let object = try state.makeObject(type.id, length: length, bytes: bytes) else {
            throw LimitError("bytes of a heap", limit: min(limits.heapBytes, limits.storeBytes), demand: bytes)
        }
        return object
    }

    func value(of field: DefinedType.Field, at place: UInt64) -> Value {
        Value.list(slots: state.read(field.storage, at: place), as: [field.unpacked], in: self).first ?? .i32(0)
    }

    /// - Throws: `SignatureMismatch`, `StoreMismatch`.
    func slots(of value: Value, for field: DefinedType.Field, _ subject: String) throws -> [UInt64] {
        guard let slots = try Value.slots(of: [value], as: [field.unpacked], in: self), !slots.isEmpty else {
            throw mismatch(subject, field, value)
        }
        return slots
    }

    func mismatch(_ subject: String, _ field: DefinedType.Field, _ value: Value) -> SignatureMismatch {
        let type = registry.describe(field.unpacked)
        return SignatureMismatch(
            subject: subject, expected: type,
            found: field.isMutable ? value.typeDescription : "an immutable \(subject) of type \(type)")
    }

    /// Releases what neither guests nor the host can reach any more: objects, exceptions, values of the host, instances.
    ///
    /// This happens by itself where room is needed. Calling it tells when.
    public func collectGarbage() { state.collect() }
}

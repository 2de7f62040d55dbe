/// The type index space of a module, with its types made canonical (spec 3.2.9, 3.4.1).
struct ModuleTypes: DefinedTypeLookup, Sendable {
    /// By type index.
    private(set) var types: [DefinedType] = []
    /// A type index for each canonical number that occurs in the module.
    private var places: [DefinedTypeID: Int] = [:]
    /// The number of supertypes of each type.
    private var depths: [UInt8] = []
    let features: Features
    /// Of all types.
    let hold: TypeHold

    /// Checks the type section and enters its types into `registry`.
    init(
        _ module: DecodedModule, registry: TypeRegistry, features: Features
    ) throws(ValidationFailure) {
        self.features = features
        hold = TypeHold(registry)
        types.reserveCapacity(module.types.count)
        for count in module.recursionGroups {
            try addGroup(module, count: count, registry: registry)
        }
    }

    func definedType(_ id: DefinedTypeID) -> DefinedType? { places[id].map { types[$0] } }

    /// A type index with this canonical number.
    func index(of id: DefinedTypeID) -> Int? { places[id] }

    /// The canonical form of a type that stands at `offset`.
    func canonical(_ type: ValueType, offset: Int) throws(ValidationFailure) -> CanonicalType {
        switch type {
        case .i32: return .i32
        case .i64: return .i64
        case .f32: return .f32
        case .f64: return .f64
        case .v128:
            try require(.simd, "v128", offset: offset)
            return .v128
        case .reference(let type): return try canonical(type, offset: offset)
        }
    }

    func canonical(_ type: ReferenceType, offset: Int) throws(ValidationFailure) -> CanonicalType {
        if !type.isNullable { try require(.functionReferences, "non-nullable reference type", offset: offset) }
        return CanonicalType(isNullable: type.isNullable, try canonical(type.heapType, offset: offset))
    }

    func canonical(_ type: HeapType, offset: Int) throws(ValidationFailure) -> CanonicalHeapType {
        try requireFeature(of: type, offset: offset)
        switch type {
        case .index(let index): return CanonicalHeapType(try self.type(index, offset: offset).id)
        case .any, .eq, .i31, .struct, .array, .none, .func, .nofunc, .exn, .noexn, .extern, .noextern:
            return CanonicalHeapType(abstract: type) ?? .bottom
        }
    }

    func type(_ index: TypeIndex, offset: Int) throws(ValidationFailure) -> DefinedType {
        guard index.position < types.count else { throw .invalid("unknown type \(index)", offset: offset) }
        return types[index.position]
    }

    func require(_ feature: Feature, _ construct: StaticString, offset: Int) throws(ValidationFailure) {
        guard features.contains(feature) else {
            throw .unsupported(UnsupportedFeature(feature, construct: "\(construct)", offset: offset))
        }
    }

    private func requireFeature(of type: HeapType, offset: Int) throws(ValidationFailure) {
        switch type {
        case .func, .extern: try require(.referenceTypes, "reference type", offset: offset)
        case .index: try require(.functionReferences, "typed reference", offset: offset)
        case .exn, .noexn: try require(.exceptions, "exception reference", offset: offset)
        case .any, .eq, .i31, .struct, .array, .none, .nofunc, .noextern:
            try require(.gc, "reference type of the garbage collection proposal", offset: offset)
        }
    }
}

// MARK: - The type section

extension ModuleTypes {
    private mutating func addGroup(
        _ module: DecodedModule, count: Int, registry: TypeRegistry
    ) throws(ValidationFailure) {
        let first = types.count
        let group = first..<(first &+ count)
        if count != 1 {
            try require(.gc, "recursion group", offset: first < module.types.count ? module.typeOffsets[first] : 0)
        }
        var key = TypeGroupKey()
        for index in group {
            try add(module.types[index], index: index, group: group, offset: module.typeOffsets[index], to: &key)
        }
        do {
            types.append(contentsOf: try registry.intern(key, for: hold))
        } catch {
            throw .limit(error)
        }
        for index in group where places[types[index].id] == nil { places[types[index].id] = index }
        for index in group {
            try checkSupertype(module.types[index], index: index, offset: module.typeOffsets[index])
        }
    }

    /// Adds a member to the key of its group, after checking all that can be checked by indices alone.
    private mutating func add(
        _ type: SubType, index: Int, group: Range<Int>, offset: Int, to key: inout TypeGroupKey
    ) throws(ValidationFailure) {
        if !type.isFinal || !type.supertypes.isEmpty { try require(.gc, "subtype declaration", offset: offset) }
        guard type.supertypes.count <= 1 else {
            throw .invalid("sub type \(index) has more than one super type", offset: offset)
        }
        var supertype: CanonicalHeapType?
        if let declared = type.supertypes.first {
            guard declared.position < group.upperBound else {
                throw .invalid("unknown type \(declared)", offset: offset)
            }
            guard declared.position < index else {
                throw .invalid("forward use of type \(declared) in sub type definition", offset: offset)
            }
            supertype = reference(to: declared, group: group)
        }
        depths.append(try depth(below: type.supertypes.first, offset: offset))
        key.beginMember(isFinal: type.isFinal, supertype: supertype)
        switch type.composite {
        case .function(let function):
            if function.results.count > 1 { try require(.multiValue, "several results", offset: offset) }
            key.beginFunction()
            try add(function.parameters, group: group, offset: offset, to: &key)
            try add(function.results, group: group, offset: offset, to: &key)
        case .structure(let fields):
            try require(.gc, "structure type", offset: offset)
            key.beginStructure(count: fields.count)
            for field in fields { try add(field, group: group, offset: offset, to: &key) }
        case .array(let field):
            try require(.gc, "array type", offset: offset)
            key.beginArray()
            try add(field, group: group, offset: offset, to: &key)
        }
    }

    /// Limited before the type is interned, because every type keeps the list of its supertypes.
    private func depth(below supertype: TypeIndex?, offset: Int) throws(ValidationFailure) -> UInt8 {
        guard let supertype else { return 0 }
        let depth = depths[supertype.position] &+ 1
        guard depth <= ImplementationLimits.subtypeDepth else {
            throw .limit(
                ImplementationLimitExceeded(
                    "levels of subtypes", granted: UInt64(ImplementationLimits.subtypeDepth), demanded: UInt64(depth),
                    offset: offset))
        }
        return depth
    }

    private func add(
        _ list: [ValueType], group: Range<Int>, offset: Int, to key: inout TypeGroupKey
    ) throws(ValidationFailure) {
        key.beginList(count: list.count)
        for type in list { key.add(try member(type, group: group, offset: offset)) }
    }

    private func add(
        _ field: FieldType, group: Range<Int>, offset: Int, to key: inout TypeGroupKey
    ) throws(ValidationFailure) {
        switch field.storage {
        case .i8: key.addField(isMutable: field.isMutable, .i8)
        case .i16: key.addField(isMutable: field.isMutable, .i16)
        case .value(let type):
            key.addField(isMutable: field.isMutable, try member(type, group: group, offset: offset))
        }
    }

    /// A type as keys write it: types of the group at hand by their position.
    private func member(
        _ type: ValueType, group: Range<Int>, offset: Int
    ) throws(ValidationFailure) -> CanonicalType {
        guard case .reference(let type) = type, case .index(let index) = type.heapType,
            index.position >= group.lowerBound
        else { return try canonical(type, offset: offset) }
        try requireFeature(of: type.heapType, offset: offset)
        guard index.position < group.upperBound else { throw .invalid("unknown type \(index)", offset: offset) }
        if !type.isNullable { try require(.functionReferences, "non-nullable reference type", offset: offset) }
        return CanonicalType(isNullable: type.isNullable, reference(to: index, group: group))
    }

    private func reference(to index: TypeIndex, group: Range<Int>) -> CanonicalHeapType {
        index.position < group.lowerBound
            ? CanonicalHeapType(types[index.position].id)
            : CanonicalHeapType(positionInGroup: UInt32(truncatingIfNeeded: index.position &- group.lowerBound))
    }

    private func checkSupertype(_ type: SubType, index: Int, offset: Int) throws(ValidationFailure) {
        guard let declared = type.supertypes.first else { return }
        let supertype = types[declared.position]
        guard !supertype.isFinal else {
            throw .invalid("sub type \(index) has final super type \(declared)", offset: offset)
        }
        guard isSubtype(types[index].composite, of: supertype.composite) else {
            throw .invalid("sub type \(index) does not match super type \(declared)", offset: offset)
        }
    }
}

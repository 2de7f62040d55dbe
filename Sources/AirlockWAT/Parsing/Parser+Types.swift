import Airlock

/// Types (spec 6.4).
extension Parser {
    private func referenceAbbreviation(_ keyword: Keyword) -> HeapType? {
        switch keyword {
        case .anyref: .any
        case .eqref: .eq
        case .i31ref: .i31
        case .structref: .struct
        case .arrayref: .array
        case .nullref: HeapType.none
        case .funcref: .func
        case .nullfuncref: .nofunc
        case .exnref: .exn
        case .nullexnref: .noexn
        case .externref: .extern
        case .nullexternref: .noextern
        default: nil
        }
    }

    private func abstractHeapType(_ keyword: Keyword) -> HeapType? {
        switch keyword {
        case .any: .any
        case .eq: .eq
        case .i31: .i31
        case .struct: .struct
        case .array: .array
        case .none: HeapType.none
        case .func: .func
        case .nofunc: .nofunc
        case .exn: .exn
        case .noexn: .noexn
        case .extern: .extern
        case .noextern: .noextern
        default: nil
        }
    }

    mutating func heapType() throws(WATError) -> HeapType {
        if let keyword = nextKeyword {
            guard let type = abstractHeapType(keyword) else { throw unexpected("a heap type") }
            at &+= 1
            return type
        }
        return .index(TypeIndex(try index(.type, expected: "a heap type")))
    }

    /// Whether a reference type comes next.
    var isReferenceType: Bool {
        if let keyword = nextKeyword { return referenceAbbreviation(keyword) != nil }
        return isOpen(.ref)
    }

    mutating func referenceType() throws(WATError) -> ReferenceType {
        if let keyword = nextKeyword, let type = referenceAbbreviation(keyword) {
            at &+= 1
            return ReferenceType(isNullable: true, type)
        }
        guard acceptOpen(.ref) else { throw unexpected("a reference type") }
        let isNullable = accept(.null)
        let type = try heapType()
        try expectClose()
        return ReferenceType(isNullable: isNullable, type)
    }

    mutating func valueType() throws(WATError) -> ValueType {
        if let keyword = nextKeyword {
            let number: ValueType? =
                switch keyword {
                case .i32: .i32
                case .i64: .i64
                case .f32: .f32
                case .f64: .f64
                case .v128: .v128
                default: nil
                }
            if let number {
                at &+= 1
                return number
            }
        }
        guard isReferenceType else { throw unexpected("a value type") }
        return .reference(try referenceType())
    }

    private mutating func storageType() throws(WATError) -> StorageType {
        if accept(.i8) { return .i8 }
        if accept(.i16) { return .i16 }
        return .value(try valueType())
    }

    private mutating func fieldType() throws(WATError) -> FieldType {
        guard acceptOpen(.mut) else { return FieldType(isMutable: false, try storageType()) }
        let type = try storageType()
        try expectClose()
        return FieldType(isMutable: true, type)
    }

    mutating func globalType() throws(WATError) -> GlobalType {
        guard acceptOpen(.mut) else { return GlobalType(try valueType()) }
        let type = try valueType()
        try expectClose()
        return GlobalType(type, isMutable: true)
    }

    mutating func addressType() -> AddressType {
        if accept(.i64) { return .i64 }
        _ = accept(.i32)
        return .i32
    }

    mutating func limits() throws(WATError) -> Limits {
        let minimum = try natural64()
        return Limits(minimum: minimum, maximum: next.kind == .natural ? try natural64() : nil)
    }

    mutating func memoryType() throws(WATError) -> MemoryType {
        let address = addressType()
        return MemoryType(limits: try limits(), addressType: address)
    }

    mutating func tableType() throws(WATError) -> TableType {
        let address = addressType()
        let limits = try limits()
        return TableType(element: try referenceType(), limits: limits, addressType: address)
    }

    // MARK: Definitions

    /// `(type …)` or `(rec …)`, the next token being the keyword.
    mutating func typeField() throws(WATError) {
        if accept(.rec) {
            let first = module.types.count
            while isOpen(.type) {
                at &+= 1
                try typeDefinition()
                try expectClose()
            }
            module.endRecursionGroup(from: first)
        } else {
            let first = module.types.count
            try typeDefinition()
            module.endRecursionGroup(from: first)
        }
    }

    private mutating func typeDefinition() throws(WATError) {
        try expect(.type)
        let symbol = acceptID()
        let index = UInt32(truncatingIfNeeded: module.types.count)
        if let name = try debugName(symbol) {
            module.names[.type].append(NameAssignment(index: index, symbol: name))
        }
        var isFinal = true
        var supertypes: [TypeIndex] = []
        let isSub = acceptOpen(.sub)
        if isSub {
            isFinal = accept(.final)
            while next.kind == .id || next.kind == .natural { supertypes.append(TypeIndex(try self.index(.type))) }
        }
        let composite = try compositeType(index)
        if isSub { try expectClose() }
        module.types.append(SubType(isFinal: isFinal, supertypes: supertypes, composite: composite))
    }

    private mutating func compositeType(_ index: UInt32) throws(WATError) -> CompositeType {
        if acceptOpen(.func) {
            try signature(ids: .ignored)
            try expectClose()
            return .function(FunctionType(parameters: parameters, results: results))
        }
        if acceptOpen(.struct) {
            let fields = try structureFields(index)
            try expectClose()
            return .structure(fields)
        }
        guard acceptOpen(.array) else { throw unexpected("a composite type") }
        let element = try fieldType()
        try expectClose()
        return .array(element)
    }

    private mutating func structureFields(_ type: UInt32) throws(WATError) -> [FieldType] {
        var list: [FieldType] = []
        var names: [NameAssignment] = []
        while acceptOpen(.field) {
            let offset = next.offset
            let symbol = acceptID()
            let index = UInt32(truncatingIfNeeded: list.count)
            let name = try debugName(symbol)
            if let symbol {
                guard fields[type, symbol] == nil else {
                    throw error("duplicate field \(shortened(tokens[at &- 1].range))", at: offset)
                }
                fields[type, symbol] = index
                list.append(try fieldType())
            } else {
                while !isClose { list.append(try fieldType()) }
            }
            if let name { names.append(NameAssignment(index: index, symbol: name)) }
            try expectClose()
        }
        if !names.isEmpty { module.fieldNames.append((type, names)) }
        return list
    }

    // MARK: Signatures and type uses

    /// What happens to the identifiers of parameters.
    enum ParameterIDs {
        case forbidden
        case ignored
        /// They name locals.
        case locals
    }

    /// `(param …)* (result …)*`, into `parameters` and `results`. Returns whether there was anything at all.
    @discardableResult
    mutating func signature(ids: ParameterIDs) throws(WATError) -> Bool {
        parameters.removeAll(keepingCapacity: true)
        results.removeAll(keepingCapacity: true)
        let start = at
        while acceptOpen(.param) {
            if next.kind == .id {
                if ids == .forbidden { throw unexpected("a value type") }
                let symbol = acceptID()
                if ids == .locals { try declareLocal(symbol) }
                parameters.append(try valueType())
            } else {
                if ids == .locals, let name = try debugName(nil) { nameLocal(name) }
                while !isClose {
                    parameters.append(try valueType())
                    if ids == .locals { function.localCount &+= 1 }
                }
            }
            try expectClose()
        }
        while acceptOpen(.result) {
            while !isClose { results.append(try valueType()) }
            try expectClose()
        }
        // In any other order they would not be a signature, which matters more than what it then fails to match.
        if isOpen(.param) || isOpen(.type) {
            at &+= 1
            throw unexpected()
        }
        return at != start
    }

    /// A type use (spec 6.4.9): the type index, which is made up where the text gives a signature only.
    mutating func typeUse(ids: ParameterIDs) throws(WATError) -> UInt32 {
        let offset = next.offset
        let explicit = try explicitTypeUse()
        let hasSignature = try signature(ids: ids)
        return try typeIndex(explicit: explicit, hasSignature: hasSignature, ids: ids, offset: offset)
    }

    /// `(type x)`
    mutating func explicitTypeUse() throws(WATError) -> UInt32? {
        guard acceptOpen(.type) else { return nil }
        let index = try index(.type)
        try expectClose()
        return index
    }

    mutating func typeIndex(
        explicit: UInt32?, hasSignature: Bool, ids: ParameterIDs, offset: Int
    ) throws(WATError) -> UInt32 {
        guard let explicit else { return module.implicitType(parameters, results) }
        let position = Int(explicit)
        if !hasSignature {
            guard position < module.types.count, case .function(let type) = module.types[position].composite else {
                // The validator has the words for this.
                return explicit
            }
            if ids == .locals { function.localCount &+= UInt32(truncatingIfNeeded: type.parameters.count) }
            return explicit
        }
        guard position < module.types.count else { throw error("unknown type \(explicit)", at: offset) }
        guard case .function(let type) = module.types[position].composite, type.parameters == parameters,
            type.results == results
        else { throw error("inline function type does not match type \(explicit)", at: offset) }
        return explicit
    }

    // MARK: Indices

    mutating func index(_ space: Space, expected: String? = nil) throws(WATError) -> UInt32 {
        let token = next
        switch token.kind {
        case .natural: return try natural32()
        case .id:
            guard let index = scopes[space.rawValue][token.payload] else {
                throw error("unknown \(space.noun) \(shortened(token.range))", at: token.offset)
            }
            at &+= 1
            return index
        default: throw unexpected(expected ?? "a \(space.noun) index")
        }
    }

    /// Whether an index comes next.
    var isIndex: Bool { next.kind == .natural || next.kind == .id }

    mutating func declareLocal(_ symbol: UInt32?) throws(WATError) {
        if let symbol {
            guard locals[symbol] == nil else {
                throw error("duplicate local \(shortened(tokens[at &- 1].range))", at: tokens[at &- 1].offset)
            }
            locals[symbol] = function.localCount
        }
        if let name = try debugName(symbol) { nameLocal(name) }
        function.localCount &+= 1
    }

    /// Gives the next local a name in the name section.
    mutating func nameLocal(_ name: UInt32) {
        function.localNames.append(NameAssignment(index: function.localCount, symbol: name))
    }
}

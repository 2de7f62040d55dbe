/// Imports and definitions: what fills the index spaces.
extension ModuleValidator {
    mutating func imports() throws(ValidationFailure) {
        for item in module.imports {
            switch item.type {
            case .function(let type): try addFunction(type, offset: item.offset)
            case .table(let type): try addTable(type, offset: item.offset)
            case .memory(let type): try addMemory(type, offset: item.offset)
            case .global(let type): try addGlobal(type, offset: item.offset)
            case .tag(let type): try addTag(type, offset: item.offset)
            }
        }
        context.importedGlobalCount = context.globals.count
    }

    mutating func indexSpaces() throws(ValidationFailure) {
        let functionOffset = offset(of: .function)
        for type in module.functions { try addFunction(type, offset: functionOffset) }
        let tagOffset = offset(of: .tag)
        for type in module.tags { try addTag(type, offset: tagOffset) }
        let memoryOffset = offset(of: .memory)
        for type in module.memories { try addMemory(type, offset: memoryOffset) }
        for table in module.tables { try addTable(table.type, offset: table.offset) }
        for global in module.globals { try addGlobal(global.type, offset: global.offset) }
        for segment in module.elements {
            context.elements.append(try elementType(segment))
        }
        context.dataCount = module.data.count
        if module.dataCount != nil { try require(.bulkMemory, "data count section", offset: offset(of: .dataCount)) }
    }

    /// Where a section's contents begin; 0 if there is no such section.
    func offset(of section: Section) -> Int {
        module.sections.first { $0.id == section.rawValue }?.range.lowerBound ?? 0
    }

    func require(_ feature: Feature, _ construct: StaticString, offset: Int) throws(ValidationFailure) {
        try context.types.require(feature, construct, offset: offset)
    }

    private func signature(
        _ type: TypeIndex, offset: Int
    ) throws(ValidationFailure) -> SignaturePlace {
        guard type.position < context.signatures.count else {
            throw .invalid("unknown type \(type)", offset: offset)
        }
        guard let signature = context.signatures[type.position] else {
            throw .invalid("unknown type: \(type) is not a function type", offset: offset)
        }
        return signature
    }

    private mutating func addFunction(_ type: TypeIndex, offset: Int) throws(ValidationFailure) {
        _ = try signature(type, offset: offset)
        context.functions.append(type)
    }

    private mutating func addTag(_ type: TypeIndex, offset: Int) throws(ValidationFailure) {
        try require(.exceptions, "tag", offset: offset)
        guard try signature(type, offset: offset).results.isEmpty else {
            throw .invalid("non-empty tag result type", offset: offset)
        }
        context.tags.append(type)
    }

    private mutating func addTable(_ type: TableType, offset: Int) throws(ValidationFailure) {
        if type.addressType == .i64 { try require(.memory64, "table with 64-bit indices", offset: offset) }
        if !tables.isEmpty { try require(.referenceTypes, "several tables", offset: offset) }
        let maximum = type.addressType == .i64 ? UInt64.max : UInt64(UInt32.max)
        try check(type.limits, atMost: maximum, "table size must be at most 2^32-1", offset: offset)
        let element = try elementType(type.element, offset: offset)
        context.tables.append(ValidationContext.Table(address: type.addressType.canonical, element: element))
        tables.append(type)
    }

    /// `funcref` as the type of table elements is older than reference types.
    private func elementType(_ type: ReferenceType, offset: Int) throws(ValidationFailure) -> CanonicalType {
        type == .funcref
            ? CanonicalType(isNullable: true, .func) : try context.types.canonical(type, offset: offset)
    }

    private mutating func addMemory(_ type: MemoryType, offset: Int) throws(ValidationFailure) {
        if type.addressType == .i64 { try require(.memory64, "memory with 64-bit addresses", offset: offset) }
        if !memories.isEmpty { try require(.multiMemory, "several memories", offset: offset) }
        let count = memories.count &+ 1
        guard count <= ImplementationLimits.memories else {
            throw .limit(
                ImplementationLimitExceeded(
                    "memories", granted: UInt64(ImplementationLimits.memories), demanded: UInt64(count),
                    offset: offset))
        }
        switch type.addressType {
        case .i32:
            try check(
                type.limits, atMost: 1 << 16, "memory size must be at most 65536 pages (4GiB)", offset: offset)
        case .i64:
            try check(type.limits, atMost: 1 << 48, "memory size must be at most 2^48 pages", offset: offset)
        }
        context.memories.append(type.addressType.canonical)
        memories.append(type)
    }

    private func check(
        _ limits: Limits, atMost bound: UInt64, _ message: StaticString, offset: Int
    ) throws(ValidationFailure) {
        guard limits.minimum <= bound, limits.maximum ?? 0 <= bound else {
            throw .invalid("\(message)", offset: offset)
        }
        guard limits.minimum <= limits.maximum ?? .max else {
            throw .invalid("size minimum must not be greater than maximum", offset: offset)
        }
    }

    private mutating func addGlobal(_ type: GlobalType, offset: Int) throws(ValidationFailure) {
        let value = try context.types.canonical(type.value, offset: offset)
        context.globals.append(ValidationContext.Global(type: value, isMutable: type.isMutable))
        globals.append(type)
    }

    private func elementType(_ segment: ElementSegment) throws(ValidationFailure) -> CanonicalType {
        switch segment.mode {
        case .active: break
        case .passive: try require(.bulkMemory, "passive element segment", offset: segment.offset)
        case .declarative: try require(.referenceTypes, "declarative element segment", offset: segment.offset)
        }
        switch segment.items {
        // Their element type is non-null by definition, which no module wrote.
        case .functions: return CanonicalType(isNullable: false, .func)
        case .expressions:
            try require(.bulkMemory, "expressions in element segment", offset: segment.offset)
            return try elementType(segment.type, offset: segment.offset)
        }
    }
}

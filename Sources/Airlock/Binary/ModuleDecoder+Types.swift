/// Type section, and the types of externals (spec 5.3, 5.5.4).
extension ModuleDecoder {
    mutating func typeSection() throws {
        let groups = try bytes.count()
        module.recursionGroups.reserveCapacity(min(groups, ImplementationLimits.types))
        for _ in 0..<groups {
            let offset = bytes.position
            var members = 1
            if bytes.peek() == TypeCode.recursionGroup {
                try bytes.skip(1)
                members = try bytes.count(minimumSize: 2)
                guard members <= ImplementationLimits.recursionGroupMembers else {
                    throw excess(
                        "types of a recursion group", ImplementationLimits.recursionGroupMembers, demanded: members,
                        offset: offset)
                }
            }
            // Empty groups count as well: they take two bytes each and a word here.
            let total = max(module.types.count + members, module.recursionGroups.count + 1)
            guard total <= ImplementationLimits.types else {
                throw excess("types", ImplementationLimits.types, demanded: total, offset: offset)
            }
            for _ in 0..<members {
                module.typeOffsets.append(bytes.position)
                module.types.append(try subType())
            }
            module.recursionGroups.append(members)
        }
    }

    private mutating func subType() throws -> SubType {
        let code = bytes.peek()
        guard code == TypeCode.sub || code == TypeCode.subFinal else {
            return SubType(isFinal: true, supertypes: [], composite: try compositeType())
        }
        try bytes.skip(1)
        var supertypes: [TypeIndex] = []
        for _ in 0..<(try bytes.count()) { supertypes.append(TypeIndex(try bytes.u32())) }
        return SubType(isFinal: code == TypeCode.subFinal, supertypes: supertypes, composite: try compositeType())
    }

    private mutating func compositeType() throws -> CompositeType {
        let offset = bytes.position
        let code = try bytes.byte()
        switch code {
        case TypeCode.function:
            let parameters = try vector("parameters", ImplementationLimits.parameters) { try $0.bytes.valueType() }
            let results = try vector("results", ImplementationLimits.results) { try $0.bytes.valueType() }
            return .function(FunctionType(parameters: parameters, results: results))
        case TypeCode.structure:
            return .structure(
                try vector("fields of a structure", ImplementationLimits.structureFields, minimumSize: 2) {
                    try $0.fieldType()
                })
        case TypeCode.array: return .array(try fieldType())
        default:
            if let construct = ProposedEncodings.compositeType(code, offset: offset) {
                throw MalformedModule(construct)
            }
            throw MalformedModule("malformed definition type", offset: offset)
        }
    }

    private mutating func fieldType() throws(MalformedModule) -> FieldType {
        let storage = try storageType()
        return FieldType(isMutable: try mutability(), storage)
    }

    private mutating func storageType() throws(MalformedModule) -> StorageType {
        switch bytes.peek() {
        case TypeCode.i8:
            try bytes.skip(1)
            return .i8
        case TypeCode.i16:
            try bytes.skip(1)
            return .i16
        default: return .value(try bytes.valueType())
        }
    }

    private mutating func mutability() throws(MalformedModule) -> Bool {
        let offset = bytes.position
        switch try bytes.byte() {
        case 0: return false
        case 1: return true
        default: throw MalformedModule("malformed mutability", offset: offset)
        }
    }

    private mutating func limits(_ flags: UInt8) throws(MalformedModule) -> (Limits, AddressType) {
        let minimum = try bytes.u64()
        let maximum = flags & LimitsFlag.hasMaximum != 0 ? try bytes.u64() : nil
        return (
            Limits(minimum: minimum, maximum: maximum), flags & LimitsFlag.is64Bit != 0 ? .i64 : .i32
        )
    }

    private enum LimitsFlag {
        static let hasMaximum: UInt8 = 1
        static let is64Bit: UInt8 = 4
        static let all = hasMaximum | is64Bit
    }

    mutating func memoryType() throws(MalformedModule) -> MemoryType {
        let offset = bytes.position
        let flags = try bytes.byte()
        let proposed = flags & ~LimitsFlag.all
        guard proposed & ~(ProposedEncodings.MemoryFlag.isShared | ProposedEncodings.MemoryFlag.hasPageSize) == 0 else {
            throw MalformedModule("malformed limits flags", offset: offset)
        }
        if proposed & ProposedEncodings.MemoryFlag.hasPageSize != 0 { return try memoryTypeWithPageSize(flags, offset) }
        if proposed != 0 {
            module.note(ProposedConstruct(feature: .threads, name: "shared memory", offset: offset))
        }
        let (limits, addressType) = try limits(flags)
        return MemoryType(limits: limits, addressType: addressType)
    }

    /// Flags without the bytes that belong to them are malformed flags.
    private mutating func memoryTypeWithPageSize(
        _ flags: UInt8, _ offset: Int
    ) throws(MalformedModule) -> MemoryType {
        do {
            let (limits, addressType) = try limits(flags)
            guard try bytes.u32() < 64 else { throw MalformedModule("malformed page size", offset: offset) }
            module.note(ProposedConstruct(feature: .customPageSizes, name: "page size of a memory", offset: offset))
            return MemoryType(limits: limits, addressType: addressType)
        } catch {
            throw MalformedModule("malformed limits flags", offset: offset)
        }
    }

    mutating func tableType() throws(MalformedModule) -> TableType {
        let element = try bytes.referenceType()
        let offset = bytes.position
        let flags = try bytes.byte()
        guard flags & ~LimitsFlag.all == 0 else { throw MalformedModule("malformed limits flags", offset: offset) }
        let (limits, addressType) = try limits(flags)
        return TableType(element: element, limits: limits, addressType: addressType)
    }

    mutating func globalType() throws(MalformedModule) -> GlobalType {
        let value = try bytes.valueType()
        return GlobalType(value, isMutable: try mutability())
    }

    mutating func tagType() throws(MalformedModule) -> TypeIndex {
        let offset = bytes.position
        guard try bytes.byte() == 0 else { throw MalformedModule("zero byte expected", offset: offset) }
        return TypeIndex(try bytes.u32())
    }
}

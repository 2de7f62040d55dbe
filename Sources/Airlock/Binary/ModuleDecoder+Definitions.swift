/// What sections define, import and export, apart from types (spec 5.5).
extension ModuleDecoder {
    mutating func importSection() throws {
        module.imports = try vector("imports", ImplementationLimits.imports) { decoder in
            let offset = decoder.bytes.position
            let module = Name(try decoder.bytes.name())
            let name = Name(try decoder.bytes.name())
            return Import(module: module, name: name, type: try decoder.importType(), offset: offset)
        }
    }

    private mutating func importType() throws(MalformedModule) -> ImportType {
        let offset = bytes.position
        switch ExternKind(rawValue: try bytes.byte()) {
        case .function: return .function(TypeIndex(try bytes.u32()))
        case .table: return .table(try tableType())
        case .memory: return .memory(try memoryType())
        case .global: return .global(try globalType())
        case .tag: return .tag(try tagType())
        case nil: throw MalformedModule("malformed import kind", offset: offset)
        }
    }

    mutating func export() throws(MalformedModule) -> Export {
        let offset = bytes.position
        let name = Name(try bytes.name())
        let kindOffset = bytes.position
        guard let kind = ExternKind(rawValue: try bytes.byte()) else {
            throw MalformedModule("malformed export kind", offset: kindOffset)
        }
        return Export(name: name, kind: kind, index: try bytes.u32(), offset: offset)
    }

    mutating func table() throws(MalformedModule) -> TableDefinition {
        let offset = bytes.position
        guard bytes.peek() == TypeCode.emptyBlock else {
            return TableDefinition(type: try tableType(), initializer: nil, offset: offset)
        }
        try bytes.skip(1)
        let reserved = bytes.position
        guard try bytes.byte() == 0 else { throw MalformedModule("zero byte expected", offset: reserved) }
        let type = try tableType()
        return TableDefinition(type: type, initializer: try constantExpression(), offset: offset)
    }

    mutating func global() throws(MalformedModule) -> GlobalDefinition {
        let offset = bytes.position
        let type = try globalType()
        return GlobalDefinition(type: type, initializer: try constantExpression(), offset: offset)
    }

    mutating func dataSegment() throws(MalformedModule) -> DataSegment {
        let offset = bytes.position
        let mode: SegmentMode<MemoryIndex>
        switch try bytes.u32() {
        case 0: mode = .active(MemoryIndex(0), offset: try constantExpression())
        case 1: mode = .passive
        case 2:
            let memory = MemoryIndex(try bytes.u32())
            mode = .active(memory, offset: try constantExpression())
        default: throw MalformedModule("malformed data segment kind", offset: offset)
        }
        let count = try bytes.count()
        let start = bytes.position
        try bytes.skip(count)
        return DataSegment(mode: mode, range: start..<bytes.position, offset: offset)
    }

    mutating func functionBody() throws -> FunctionBody {
        var body = try bytes.fence(count: try bytes.count())
        let start = body.position
        var locals: [FunctionBody.LocalGroup] = []
        var total: UInt64 = 0
        for _ in 0..<(try body.count(minimumSize: 2)) {
            let offset = body.position
            let count = try body.u32()
            total += UInt64(count)
            guard total <= UInt64(UInt32.max) else { throw MalformedModule("too many locals", offset: offset) }
            locals.append(FunctionBody.LocalGroup(count: count, type: try body.valueType()))
        }
        return FunctionBody(locals: locals, range: body.position..<body.end, start: start)
    }
}

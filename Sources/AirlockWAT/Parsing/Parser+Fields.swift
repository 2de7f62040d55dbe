import Airlock

/// The fields of a module but for types and segments (spec 6.6).
extension Parser {
    mutating func field() throws(WATError) {
        guard next.kind == .leftParen else { throw unexpected("a module field") }
        let start = at
        at &+= 1
        switch nextKeyword {
        case .type, .rec:
            // Read before.
            at = Int(tokens[start].payload)
        case .import:
            at &+= 1
            try importField()
        case .export:
            at &+= 1
            try exportField()
        case .start:
            guard module.start == nil else { throw error("multiple start sections") }
            at &+= 1
            module.start = try index(.function)
        case .func:
            at &+= 1
            try functionField()
        case .table:
            at &+= 1
            try tableField()
        case .memory:
            at &+= 1
            try memoryField()
        case .global:
            at &+= 1
            try globalField()
        case .tag:
            at &+= 1
            try tagField()
        case .elem:
            at &+= 1
            try elementField()
        case .data:
            at &+= 1
            try dataField()
        default: throw unexpected("a module field")
        }
        try expectClose()
    }

    // MARK: Imports and exports

    private mutating func importField() throws(WATError) {
        let offset = tokens[at &- 1].offset
        let module = try name()
        let name = try name()
        try beginImport(module, name, at: offset)
        guard next.kind == .leftParen else { throw unexpected("an import description") }
        at &+= 1
        guard let keyword = nextKeyword, let space = Self.externSpace(keyword) else {
            throw unexpected("an import description")
        }
        at &+= 1
        _ = try enter(space)
        try importType(space)
        try expectClose()
    }

    private mutating func beginImport(_ module: [UInt8], _ name: [UInt8], at offset: Int) throws(WATError) {
        if let definition = self.module.lastDefinition {
            throw error("import after \(definition.noun)", at: offset)
        }
        self.module.imports.count &+= 1
        self.module.imports.bytes.append(name: module)
        self.module.imports.bytes.append(name: name)
    }

    /// The type of an import, encoded with its kind.
    private mutating func importType(_ space: Space) throws(WATError) {
        module.imports.bytes.append(Self.externKind(space).rawValue)
        switch space {
        case .table: module.imports.bytes.append(try tableType())
        case .memory: module.imports.bytes.append(try memoryType())
        case .global: module.imports.bytes.append(try globalType())
        case .tag:
            module.imports.bytes.append(0)
            module.imports.bytes.append(unsigned: try typeUse(ids: .ignored))
        case .function, .type, .element, .data:
            module.imports.bytes.append(unsigned: try typeUse(ids: .ignored))
        }
    }

    static func externKind(_ space: Space) -> ExternKind {
        switch space {
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        case .function, .type, .element, .data: .function
        }
    }

    private mutating func exportField() throws(WATError) {
        let name = try name()
        guard next.kind == .leftParen else { throw unexpected("an export description") }
        at &+= 1
        guard let keyword = nextKeyword, let space = Self.externSpace(keyword) else {
            throw unexpected("an export description")
        }
        at &+= 1
        addExport(name, space, try index(space))
        try expectClose()
    }

    private mutating func addExport(_ name: [UInt8], _ space: Space, _ index: UInt32) {
        module.exports.count &+= 1
        module.exports.bytes.append(name: name)
        module.exports.bytes.append(Self.externKind(space).rawValue)
        module.exports.bytes.append(unsigned: index)
    }

    /// The optional identifier of a new entry of `space`, whose index it returns.
    mutating func enter(_ space: Space) throws(WATError) -> UInt32 {
        let symbol = acceptID()
        let index = module.add(to: space)
        if let name = try debugName(symbol) {
            module.names[space].append(NameAssignment(index: index, symbol: name))
        }
        return index
    }

    private mutating func inlineExports(_ space: Space, _ index: UInt32) throws(WATError) {
        while acceptOpen(.export) {
            addExport(try name(), space, index)
            try expectClose()
        }
    }

    /// Reads the rest of a field that is an import, or returns false: then it is a definition.
    private mutating func inlineImport(_ space: Space) throws(WATError) -> Bool {
        guard isOpen(.import) else {
            module.lastDefinition = space
            return false
        }
        let offset = next.offset
        at &+= 2
        try beginImport(try name(), try name(), at: offset)
        try expectClose()
        try importType(space)
        return true
    }

    // MARK: Definitions

    private mutating func functionField() throws(WATError) {
        let index = try enter(.function)
        try inlineExports(.function, index)
        if try inlineImport(.function) { return }
        function.reset()
        locals.removeAll()
        let type = try typeUse(ids: .locals)
        module.functions.count &+= 1
        module.functions.bytes.append(unsigned: type)
        while acceptOpen(.local) { try localDeclaration() }
        output.removeAll(keepingCapacity: true)
        output.append(unsigned: function.localGroups.count)
        for group in function.localGroups {
            output.append(unsigned: group.count)
            output.append(group.type)
        }
        try instructionSequence()
        output.append(UInt8(Opcode.end.rawValue))
        module.code.count &+= 1
        module.code.bytes.append(sized: output)
        if !function.localNames.isEmpty { module.localNames.append((index, function.localNames)) }
        if !function.labelNames.isEmpty { module.labelNames.append((index, function.labelNames)) }
    }

    private mutating func localDeclaration() throws(WATError) {
        if next.kind == .id {
            let symbol = acceptID()
            try declareLocal(symbol)
            addLocal(try valueType())
        } else {
            if let name = try debugName(nil) { nameLocal(name) }
            while !isClose {
                addLocal(try valueType())
                function.localCount &+= 1
            }
        }
        try expectClose()
    }

    private mutating func addLocal(_ type: ValueType) {
        if let last = function.localGroups.last, last.type == type {
            function.localGroups.removeLast()
            function.localGroups.append(.init(count: last.count &+ 1, type: type))
        } else {
            function.localGroups.append(.init(count: 1, type: type))
        }
    }

    private mutating func tableField() throws(WATError) {
        let index = try enter(.table)
        try inlineExports(.table, index)
        if try inlineImport(.table) { return }
        module.tables.count &+= 1
        let address = addressType()
        if isReferenceType {
            let element = try referenceType()
            let count = try inlineElements(table: index, address, element)
            let limits = Limits(minimum: count, maximum: count)
            module.tables.bytes.append(TableType(element: element, limits: limits, addressType: address))
            return
        }
        let limits = try limits()
        let type = TableType(element: try referenceType(), limits: limits, addressType: address)
        if isClose {
            module.tables.bytes.append(type)
            return
        }
        // The marker of a table with an initial value (spec 5.5.7).
        module.tables.bytes.append(contentsOf: [TypeCode.emptyBlock, 0])
        module.tables.bytes.append(type)
        try expression(parenthesized: false)
        module.tables.bytes.append(contentsOf: output)
    }

    private mutating func memoryField() throws(WATError) {
        let index = try enter(.memory)
        try inlineExports(.memory, index)
        if try inlineImport(.memory) { return }
        module.memories.count &+= 1
        let address = addressType()
        if acceptOpen(.data) {
            let size = try inlineData(memory: index, address)
            let pageSize: UInt64 = 1 << 16
            let pages = (UInt64(truncatingIfNeeded: size) &+ pageSize &- 1) / pageSize
            let limits = Limits(minimum: pages, maximum: pages)
            module.memories.bytes.append(MemoryType(limits: limits, addressType: address))
            try expectClose()
            return
        }
        module.memories.bytes.append(MemoryType(limits: try limits(), addressType: address))
    }

    private mutating func globalField() throws(WATError) {
        let index = try enter(.global)
        try inlineExports(.global, index)
        if try inlineImport(.global) { return }
        module.globals.count &+= 1
        module.globals.bytes.append(try globalType())
        try expression(parenthesized: false)
        module.globals.bytes.append(contentsOf: output)
    }

    private mutating func tagField() throws(WATError) {
        let index = try enter(.tag)
        try inlineExports(.tag, index)
        if try inlineImport(.tag) { return }
        module.tags.count &+= 1
        module.tags.bytes.append(0)
        module.tags.bytes.append(unsigned: try typeUse(ids: .ignored))
    }
}

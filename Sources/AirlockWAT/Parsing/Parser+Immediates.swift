import Airlock

/// The immediates of instructions: read in the order of the text, written in that of the binary format.
extension Parser {
    /// An instruction that is not a block, its mnemonic having been read.
    mutating func plain(_ instruction: KeywordTable.Instruction) throws(WATError) {
        switch instruction.shape {
        case .select: return try select(instruction)
        case .cast: return try cast(instruction)
        case .plain, .block, .tryTable, .if, .else, .end: break
        }
        if let byte = instruction.singleByte {
            output.append(byte)
        } else {
            output.append(contentsOf: instruction.encoding)
        }
        try immediates(instruction.immediates)
    }

    private mutating func immediates(_ kind: ImmediateKind) throws(WATError) {
        switch kind {
        case .none: break
        case .blockType: try blockType()
        case .tryTable:
            try blockType()
            try catchClauses()
        case .label: output.append(unsigned: try label())
        case .labelTable: try labelTable()
        case .function: output.append(unsigned: try index(.function))
        case .type: output.append(unsigned: try index(.type))
        case .typeTable:
            let table = isIndex ? try index(.table) : 0
            output.append(unsigned: try typeUse(ids: .forbidden))
            output.append(unsigned: table)
        case .typeField: try typeAndField()
        case .typeType:
            output.append(unsigned: try index(.type))
            output.append(unsigned: try index(.type))
        case .typeCount:
            output.append(unsigned: try index(.type))
            output.append(unsigned: try natural32())
        case .typeData:
            module.needsDataCount = true
            output.append(unsigned: try index(.type))
            output.append(unsigned: try index(.data))
        case .typeElement:
            output.append(unsigned: try index(.type))
            output.append(unsigned: try index(.element))
        case .tag: output.append(unsigned: try index(.tag))
        case .local: output.append(unsigned: try localIndex())
        case .global: output.append(unsigned: try index(.global))
        case .table: output.append(unsigned: isIndex ? try index(.table) : 0)
        case .tableTable: try pairOrNone(.table)
        case .elementTable: try segment(.element, of: .table)
        case .element: output.append(unsigned: try index(.element))
        case .memory: output.append(unsigned: isIndex ? try index(.memory) : 0)
        case .memoryMemory: try pairOrNone(.memory)
        case .dataMemory:
            module.needsDataCount = true
            try segment(.data, of: .memory)
        case .data:
            module.needsDataCount = true
            output.append(unsigned: try index(.data))
        case .memarg(let log2): try memarg(memory: isIndex ? try index(.memory) : 0, log2: log2)
        case .memargLane(let log2, _): try memargLane(log2: log2)
        case .lane: output.append(try lane())
        case .shuffle: try shuffle()
        case .i32:
            let bits = try integer(bits: 32)
            output.append(signed: Int64(Int32(truncatingIfNeeded: bits)))
        case .i64: output.append(signed: Int64(bitPattern: try integer(bits: 64)))
        case .f32: output.append(littleEndian: try float(.f32), bytes: 4)
        case .f64: output.append(littleEndian: try float(.f64), bytes: 8)
        case .v128: output.append(contentsOf: try vectorConstant())
        case .heapType: output.append(try heapType())
        case .castBranch: try castBranch()
        case .valueTypes: break
        }
    }

    // MARK: Control

    /// A block type, in its short form where there is one.
    mutating func blockType() throws(WATError) {
        guard next.kind == .leftParen else {
            output.append(TypeCode.emptyBlock)
            return
        }
        let offset = next.offset
        let explicit = try explicitTypeUse()
        let hasSignature = try signature(ids: .forbidden)
        if explicit == nil, parameters.isEmpty, results.count < 2 {
            if let result = results.first { output.append(result) } else { output.append(TypeCode.emptyBlock) }
            return
        }
        let index = try typeIndex(explicit: explicit, hasSignature: hasSignature, ids: .forbidden, offset: offset)
        output.append(signed: Int64(index))
    }

    mutating func catchClauses() throws(WATError) {
        var count = 0
        var clauses: [UInt8] = []
        while next.kind == .leftParen, let keyword = Self.keyword(afterNext), let kind = catchKind(keyword) {
            at &+= 2
            clauses.append(kind.rawValue)
            if kind == .tag || kind == .tagReference { clauses.append(unsigned: try index(.tag)) }
            clauses.append(unsigned: try label())
            try expectClose()
            count &+= 1
        }
        output.append(unsigned: count)
        output.append(contentsOf: clauses)
    }

    private func catchKind(_ keyword: Keyword) -> CatchClause.Kind? {
        switch keyword {
        case .catch: .tag
        case .catchRef: .tagReference
        case .catchAll: .all
        case .catchAllRef: .allReference
        default: nil
        }
    }

    private mutating func labelTable() throws(WATError) {
        var targets = [try label()]
        while isIndex { targets.append(try label()) }
        output.append(unsigned: targets.count &- 1)
        for target in targets { output.append(unsigned: target) }
    }

    private mutating func select(_ instruction: KeywordTable.Instruction) throws(WATError) {
        guard isOpen(.result) else {
            output.append(contentsOf: instruction.encoding)
            return
        }
        results.removeAll(keepingCapacity: true)
        while acceptOpen(.result) {
            while !isClose { results.append(try valueType()) }
            try expectClose()
        }
        output.append(contentsOf: Opcode.selectTyped.encoding)
        output.append(results)
    }

    // MARK: References

    /// `ref.test` and `ref.cast`, whose opcodes tell whether the type is nullable.
    private mutating func cast(_ instruction: KeywordTable.Instruction) throws(WATError) {
        let type = try referenceType()
        let isTest = instruction.operation == .core(.refTest)
        let nullable: Opcode = isTest ? .refTestNull : .refCastNull
        output.append(contentsOf: type.isNullable ? nullable.encoding : instruction.encoding)
        output.append(type.heapType)
    }

    private mutating func castBranch() throws(WATError) {
        let label = try label()
        let source = try referenceType()
        let target = try referenceType()
        output.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
        output.append(unsigned: label)
        output.append(source.heapType)
        output.append(target.heapType)
    }

    private mutating func typeAndField() throws(WATError) {
        let type = try index(.type)
        output.append(unsigned: type)
        guard next.kind == .id else {
            output.append(unsigned: try natural32())
            return
        }
        guard let field = fields[type, next.payload] else {
            throw error("unknown field \(shortened(next.range))", at: next.offset)
        }
        at &+= 1
        output.append(unsigned: field)
    }

    private mutating func localIndex() throws(WATError) -> UInt32 {
        guard next.kind == .id else {
            guard next.kind == .natural else { throw unexpected("a local index") }
            return try natural32()
        }
        guard let index = locals[next.payload] else {
            throw error("unknown local \(shortened(next.range))", at: next.offset)
        }
        at &+= 1
        return index
    }

    // MARK: Memories and tables

    private mutating func pairOrNone(_ space: Space) throws(WATError) {
        guard isIndex else {
            output.append(contentsOf: [0, 0])
            return
        }
        output.append(unsigned: try index(space))
        output.append(unsigned: try index(space))
    }

    /// The container may be left out and comes first in the text, last in the binary.
    private mutating func segment(_ space: Space, of container: Space) throws(WATError) {
        let hasContainer = isIndex && (afterNext.kind == .natural || afterNext.kind == .id)
        let containerIndex = hasContainer ? try index(container) : 0
        output.append(unsigned: try index(space))
        output.append(unsigned: containerIndex)
    }

    private mutating func memarg(memory: UInt32, log2: UInt8) throws(WATError) {
        var offset: UInt64 = 0
        if next.kind == .offset { offset = try assigned(Lexer.offsetPrefix.count) }
        var alignment = UInt64(log2)
        if next.kind == .align {
            let position = next.offset
            let value = try assigned(Lexer.alignPrefix.count)
            guard value.nonzeroBitCount == 1 else {
                throw error("alignment must be a power of two", at: position)
            }
            alignment = UInt64(value.trailingZeroBitCount)
        }
        output.append(unsigned: alignment | (memory == 0 ? 0 : 0x40))
        if memory != 0 { output.append(unsigned: memory) }
        output.append(unsigned: offset)
    }

    /// The number in `offset=N` or `align=N`.
    private mutating func assigned(_ prefixLength: Int) throws(WATError) -> UInt64 {
        let range = next.range
        guard let value = NumberSyntax.natural(source, (range.lowerBound &+ prefixLength)..<range.upperBound) else {
            throw error("i64 constant out of range", at: range.lowerBound)
        }
        at &+= 1
        return value
    }

    /// A single number is the lane; a memory index before it needs something to follow.
    private mutating func memargLane(log2: UInt8) throws(WATError) {
        let follower = afterNext.kind
        let hasMemory =
            next.kind == .id
            || (next.kind == .natural && (follower == .natural || follower == .offset || follower == .align))
        try memarg(memory: hasMemory ? try index(.memory) : 0, log2: log2)
        output.append(try lane())
    }

    // MARK: Vectors

    private mutating func lane() throws(WATError) -> UInt8 {
        guard next.kind == .natural else { throw unexpected("a lane index") }
        return try laneByte()
    }

    private mutating func laneByte() throws(WATError) -> UInt8 {
        guard next.kind == .natural, let value = NumberSyntax.natural(source, next.range),
            let byte = UInt8(exactly: value)
        else { throw error("i8 constant out of range") }
        at &+= 1
        return byte
    }

    private var isNumber: Bool { next.kind == .natural || next.kind == .integer || next.kind == .float }

    private mutating func shuffle() throws(WATError) {
        let offset = next.offset
        var count = 0
        while isNumber {
            output.append(try laneByte())
            count &+= 1
        }
        if next.kind == .reserved { throw unexpected() }
        guard count == 16 else { throw error("invalid lane length", at: offset) }
    }

    /// The bytes of a vector literal: its shape, then its lanes.
    mutating func vectorConstant() throws(WATError) -> [UInt8] {
        guard let keyword = nextKeyword, let shape = VectorShape(keyword) else { throw unexpected("a vector shape") }
        at &+= 1
        let start = at
        while isNumber { at &+= 1 }
        let count = at &- start
        if next.kind == .reserved { throw unexpected() }
        at = start
        guard count == shape.lanes else { throw error("wrong number of lane literals") }
        var bytes: [UInt8] = []
        for _ in 0..<shape.lanes {
            let lane: UInt64
            if let format = shape.format { lane = try float(format) } else { lane = try integer(bits: shape.bits) }
            bytes.append(littleEndian: lane, bytes: 16 / shape.lanes)
        }
        return bytes
    }
}

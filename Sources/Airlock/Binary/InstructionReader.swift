/// Decodes a sequence of instructions up to the `end` that closes it (spec 5.4).
///
/// The one decoder of instructions: validation, lowering, constant expressions and the printer all read with it.
/// It checks what makes a sequence malformed, and keeps the nesting of blocks, so that a caller only needs to stop when
/// `isFinished`.
package struct InstructionReader {
    package private(set) var bytes: ByteReader
    private let table = InstructionTable.shared
    /// Whether data indices may occur: the binary format demands the data count section before them.
    package var hasDataCount: Bool
    /// One entry for each open block; true while it is an `if` that may still get its `else`.
    private var openBlocks: [Bool] = [false]

    /// The targets of the last `br_table`, its default last.
    package private(set) var labels: [UInt32] = []
    /// The types of the last `select` with types.
    package private(set) var valueTypes: [ValueType] = []
    /// The clauses of the last `try_table`.
    package private(set) var catches: [CatchClause] = []

    package init(_ bytes: ByteReader, hasDataCount: Bool) {
        self.bytes = bytes
        self.hasDataCount = hasDataCount
    }

    /// Starts again on another sequence, keeping the buffers.
    package mutating func restart(_ bytes: ByteReader) {
        self.bytes = bytes
        openBlocks.removeAll(keepingCapacity: true)
        openBlocks.append(false)
    }

    /// Whether the `end` of the whole sequence has been read.
    package var isFinished: Bool { openBlocks.isEmpty }

    /// The number of blocks open around the next instruction, the sequence itself counted.
    package var depth: Int { openBlocks.count }

    /// Reads the next instruction into `instruction`, of which only the fields its row names are then meaningful, and
    /// returns the row's place in the table of instructions: a typing takes more to return than to look up again.
    @discardableResult
    package mutating func next(_ instruction: inout Instruction) throws(MalformedModule) -> Int {
        let offset = bytes.position
        guard !bytes.isAtEnd || bytes.endsFile else { throw MalformedModule("END opcode expected", offset: offset) }
        let byte = try bytes.byte()
        instruction.offset = offset
        let place = byte < Self.firstPrefix ? Int(byte) : try prefixed(byte, offset)
        guard let operation = table.operation(at: place) else { throw illegal(byte, nil, offset) }
        instruction.operation = operation
        if byte <= Self.lastStructured { try nest(operation, offset: offset) }
        try immediates(table.typing(at: place).immediates, &instruction)
        return place
    }

    private static let firstPrefix: UInt8 = 0xFB

    private mutating func prefixed(_ byte: UInt8, _ offset: Int) throws(MalformedModule) -> Int {
        guard byte != 0xFF else { throw illegal(byte, nil, offset) }
        let subOpcode = try bytes.u32()
        guard let place = table.place(prefix: byte, subOpcode: subOpcode) else {
            throw illegal(byte, subOpcode, offset)
        }
        return place
    }

    /// No opcode above this byte opens or closes a block.
    private static let lastStructured: UInt8 = 0x1F

    @inline(__always)
    private mutating func nest(_ operation: Operation, offset: Int) throws(MalformedModule) {
        switch operation {
        case .core(.block), .core(.loop), .core(.tryTable): openBlocks.append(false)
        case .core(.if): openBlocks.append(true)
        case .core(.else):
            guard openBlocks.last == true else { throw MalformedModule("misplaced ELSE opcode", offset: offset) }
            openBlocks[openBlocks.count &- 1] = false
        case .core(.end): openBlocks.removeLast()
        default: break
        }
    }

    private func illegal(_ byte: UInt8, _ subOpcode: UInt32?, _ offset: Int) -> MalformedModule {
        let proposed = subOpcode.map { ProposedEncodings.instruction(prefix: byte, subOpcode: $0, offset: offset) }
        if let construct = proposed ?? ProposedEncodings.instruction(byte, offset: offset) {
            return MalformedModule(construct)
        }
        let sub = subOpcode.map { " " + String($0, radix: 16) } ?? ""
        return MalformedModule("illegal opcode \(byte < 16 ? "0" : "")\(String(byte, radix: 16))\(sub)", offset: offset)
    }

    @inline(__always)
    private mutating func immediates(_ kind: ImmediateKind, _ i: inout Instruction) throws(MalformedModule) {
        switch kind {
        case .none: return
        case .local, .global, .label, .function, .type, .table, .memory, .tag, .element:
            i.index = try bytes.u32()
        case .i32: i.literal = UInt64(UInt32(bitPattern: try bytes.s32()))
        case .i64: i.literal = UInt64(bitPattern: try bytes.s64())
        case .memarg: try memarg(&i)
        case .blockType: i.blockType = try bytes.blockType()
        default: try rareImmediates(kind, &i)
        }
    }

    private mutating func rareImmediates(_ kind: ImmediateKind, _ i: inout Instruction) throws(MalformedModule) {
        switch kind {
        case .none, .local, .global, .label, .function, .type, .table, .memory, .tag, .element, .i32, .i64, .memarg,
            .blockType:
            break
        case .typeTable, .typeField, .typeType, .typeCount, .typeElement, .tableTable, .elementTable, .memoryMemory:
            i.index = try bytes.u32()
            i.secondIndex = try bytes.u32()
        case .data:
            try requireDataCount(i)
            i.index = try bytes.u32()
        case .dataMemory, .typeData:
            try requireDataCount(i)
            i.index = try bytes.u32()
            i.secondIndex = try bytes.u32()
        case .f32: i.literal = UInt64(try bytes.fixed32())
        case .f64: i.literal = try bytes.fixed64()
        case .v128, .shuffle:
            i.literal = try bytes.fixed64()
            i.literalHigh = try bytes.fixed64()
        case .lane: i.lane = try bytes.byte()
        case .memargLane:
            try memarg(&i)
            i.lane = try bytes.byte()
        case .heapType: i.heapType = try bytes.heapType()
        case .castBranch: try castBranch(&i)
        case .labelTable: try labelTable()
        case .valueTypes:
            valueTypes.removeAll(keepingCapacity: true)
            for _ in 0..<(try bytes.count()) { valueTypes.append(try bytes.valueType()) }
        case .tryTable:
            i.blockType = try bytes.blockType()
            try catchClauses()
        }
    }

    private func requireDataCount(_ i: Instruction) throws(MalformedModule) {
        guard hasDataCount else { throw MalformedModule("data count section required", offset: i.offset) }
    }

    /// `flags [memidx] offset` (spec 5.4.6).
    private mutating func memarg(_ i: inout Instruction) throws(MalformedModule) {
        let offset = bytes.position
        let flags = try bytes.u32()
        guard flags < 0x80 else { throw MalformedModule("malformed memop flags", offset: offset) }
        i.alignment = UInt8(truncatingIfNeeded: flags & 0x3F)
        i.index = flags & 0x40 == 0 ? 0 : try bytes.u32()
        i.literal = try bytes.u64()
    }

    private mutating func labelTable() throws(MalformedModule) {
        labels.removeAll(keepingCapacity: true)
        for _ in 0..<(try bytes.count()) { labels.append(try bytes.u32()) }
        labels.append(try bytes.u32())
    }

    private mutating func castBranch(_ i: inout Instruction) throws(MalformedModule) {
        let offset = bytes.position
        let flags = try bytes.byte()
        guard flags < 4 else { throw MalformedModule("malformed br_on_cast flags", offset: offset) }
        i.index = try bytes.u32()
        i.castSource = ReferenceType(isNullable: flags & 1 != 0, try bytes.heapType())
        i.castTarget = ReferenceType(isNullable: flags & 2 != 0, try bytes.heapType())
    }

    private mutating func catchClauses() throws(MalformedModule) {
        catches.removeAll(keepingCapacity: true)
        for _ in 0..<(try bytes.count(minimumSize: 2)) {
            let offset = bytes.position
            guard let kind = CatchClause.Kind(rawValue: try bytes.byte()) else {
                throw MalformedModule("malformed catch clause", offset: offset)
            }
            let tag: UInt32
            switch kind {
            case .tag, .tagReference: tag = try bytes.u32()
            case .all, .allReference: tag = 0
            }
            catches.append(CatchClause(kind: kind, tag: TagIndex(tag), label: try bytes.u32()))
        }
    }
}

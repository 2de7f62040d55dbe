import Airlock

/// Instruction sequences.
extension Printer {
    /// One line an instruction; the final `end` is that of the function.
    mutating func functionBody(_ body: FunctionBody, labelNames: [UInt32: String]) throws {
        labels.removeAll()
        var reader = InstructionReader(try reader(body.range), hasDataCount: true)
        var item = Instruction(operation: .core(.nop), offset: body.range.lowerBound)
        var labelIndex: UInt32 = 0
        while true {
            try reader.next(&item)
            let row = item.operation.row
            if reader.isFinished { break }
            let isMiddle = item.operation == .core(.else)
            if item.operation == .core(.end) { labels.pop() }
            try line(depth: labels.depth + (isMiddle ? 1 : 2))
            if opensBlock(item.operation) {
                let name = labelNames[labelIndex]
                labelIndex &+= 1
                try instruction(item, row, reader, label: name)
                labels.push(name?.isEmpty == true ? nil : name)
            } else {
                try instruction(item, row, reader, label: nil)
            }
        }
        guard reader.bytes.isAtEnd else {
            throw MalformedModule("section size mismatch", offset: reader.bytes.position, section: Section.code.name)
        }
    }

    private func opensBlock(_ operation: Operation) -> Bool {
        operation == .core(.block) || operation == .core(.loop) || operation == .core(.if)
            || operation == .core(.tryTable)
    }

    /// A constant expression: folded where it is a single instruction, or else as it comes, in parentheses with
    /// `keyword` where the place wants them.
    mutating func expression(_ expression: ConstantExpression, keyword: StaticString?) throws {
        labels.removeAll()
        var reader = InstructionReader(try reader(expression.range), hasDataCount: true)
        var item = Instruction(operation: .core(.nop), offset: expression.range.lowerBound)
        var count = 0
        let start = text.count
        while true {
            try reader.next(&item)
            let row = item.operation.row
            if reader.isFinished { break }
            if item.operation == .core(.end) { labels.pop() }
            try checkLength()
            if count > 0 { write(" ") }
            try instruction(item, row, reader, label: nil)
            if opensBlock(item.operation) { labels.push(nil) }
            count += 1
        }
        if count == 1 {
            text.insert(UInt8(ascii: "("), at: start)
            write(")")
        } else if let keyword {
            text.insert(contentsOf: "(\(keyword) ".utf8, at: start)
            write(")")
        }
    }

    private mutating func instruction(
        _ item: Instruction, _ row: InstructionRow, _ reader: InstructionReader, label: String?
    ) throws {
        write(row.mnemonic)
        if let label { write(label.isEmpty ? " (@name \"\")" : " \(TextEscape.identifier(label))") }
        try immediates(item, row.immediates, reader)
    }

    private mutating func blockType(_ type: BlockType) throws {
        switch type {
        case .empty: break
        case .value(let type): write(" (result \(string(type)))")
        case .index(let index): try typeUse(index)
        }
    }

    private mutating func immediates(_ item: Instruction, _ kind: ImmediateKind, _ reader: InstructionReader) throws {
        let first = item.index
        let second = item.secondIndex
        switch kind {
        case .none: break
        case .blockType: try blockType(item.blockType)
        case .tryTable:
            try blockType(item.blockType)
            for clause in reader.catches { try catchClause(clause) }
        case .label: write(" \(labels.reference(first))")
        case .labelTable:
            for target in reader.labels {
                try checkLength()
                write(" \(labels.reference(target))")
            }
        case .function: write(" \(functions.reference(first))")
        case .type: write(" \(types.reference(first))")
        case .typeTable:
            if second != 0 { write(" \(tables.reference(second))") }
            try typeUse(TypeIndex(first))
        case .typeField:
            write(" \(types.reference(first)) \(fields[first]?.reference(second) ?? String(second))")
        case .typeType: write(" \(types.reference(first)) \(types.reference(second))")
        case .typeCount: write(" \(types.reference(first)) \(second)")
        case .typeData: write(" \(types.reference(first)) \(data.reference(second))")
        case .typeElement: write(" \(types.reference(first)) \(elements.reference(second))")
        case .tag: write(" \(tags.reference(first))")
        case .local: write(" \(locals.reference(first))")
        case .global: write(" \(globals.reference(first))")
        case .table: if first != 0 { write(" \(tables.reference(first))") }
        case .tableTable:
            if first != 0 || second != 0 { write(" \(tables.reference(first)) \(tables.reference(second))") }
        case .elementTable:
            if second != 0 { write(" \(tables.reference(second))") }
            write(" \(elements.reference(first))")
        case .element: write(" \(elements.reference(first))")
        case .memory: if first != 0 { write(" \(memories.reference(first))") }
        case .memoryMemory:
            if first != 0 || second != 0 { write(" \(memories.reference(first)) \(memories.reference(second))") }
        case .dataMemory:
            if second != 0 { write(" \(memories.reference(second))") }
            write(" \(data.reference(first))")
        case .data: write(" \(data.reference(first))")
        case .memarg(let log2): memarg(item, natural: log2)
        case .memargLane(let log2, _):
            memarg(item, natural: log2)
            write(" \(item.lane)")
        case .lane: write(" \(item.lane)")
        case .shuffle:
            for lane in 0..<16 {
                let half = lane < 8 ? item.literal : item.literalHigh
                write(" \(UInt8(truncatingIfNeeded: half &>> UInt64(lane % 8 * 8)))")
            }
        case .i32: write(" \(Int32(truncatingIfNeeded: item.literal))")
        case .i64: write(" \(Int64(bitPattern: item.literal))")
        case .f32: write(" \(FloatText.single(UInt32(truncatingIfNeeded: item.literal)))")
        case .f64: write(" \(FloatText.double(item.literal))")
        case .v128:
            write(" i32x4")
            for half in [item.literal, item.literalHigh] {
                for lane in [UInt32(truncatingIfNeeded: half), UInt32(truncatingIfNeeded: half >> 32)] {
                    let digits = String(lane, radix: 16)
                    write(" 0x\(String(repeating: "0", count: 8 - digits.count))\(digits)")
                }
            }
        case .heapType: heapType(item)
        case .castBranch:
            write(" \(labels.reference(first)) \(string(item.castSource)) \(string(item.castTarget))")
        case .valueTypes:
            // Without any types, the parentheses alone tell this form from the one without.
            write(" (result")
            for type in reader.valueTypes { write(" \(string(type))") }
            write(")")
        }
    }

    /// `ref.null` takes a heap type; the casts take a reference type, whose nullability is in the opcode.
    private mutating func heapType(_ item: Instruction) {
        if item.operation == .core(.refNull) {
            write(" \(string(item.heapType))")
        } else {
            let isNullable = item.operation == .core(.refTestNull) || item.operation == .core(.refCastNull)
            write(" \(string(ReferenceType(isNullable: isNullable, item.heapType)))")
        }
    }

    private mutating func memarg(_ item: Instruction, natural: UInt8) {
        if item.index != 0 { write(" \(memories.reference(item.index))") }
        if item.literal != 0 { write(" offset=\(item.literal)") }
        if item.alignment != natural { write(" align=\(UInt64(1) &<< UInt64(item.alignment))") }
    }

    private mutating func catchClause(_ clause: CatchClause) throws {
        try checkLength()
        let label = labels.reference(clause.label)
        switch clause.kind {
        case .tag: write(" (catch \(tags.reference(clause.tag.rawValue)) \(label))")
        case .tagReference: write(" (catch_ref \(tags.reference(clause.tag.rawValue)) \(label))")
        case .all: write(" (catch_all \(label))")
        case .allReference: write(" (catch_all_ref \(label))")
        }
    }
}

import Airlock

/// Instruction sequences, flat and folded (spec 6.5). Nesting is kept in `frames`, so no text can exhaust the stack.
extension Parser {
    /// Instructions up to a parenthesis that closes what is around them.
    mutating func instructionSequence() throws(WATError) {
        beginInstructions()
        while true {
            switch next.kind {
            case .instruction: try flatInstruction()
            case .leftParen: try openFolded()
            case .rightParen:
                if frames.isEmpty { return }
                try closeFolded()
            default: throw unexpected(frames.isEmpty ? "an instruction" : nil)
            }
        }
    }

    /// A single folded instruction.
    mutating func foldedInstruction() throws(WATError) {
        beginInstructions()
        guard next.kind == .leftParen else { throw unexpected("an instruction in parentheses") }
        try openFolded()
        while !frames.isEmpty {
            switch next.kind {
            case .instruction: try flatInstruction()
            case .leftParen: try openFolded()
            case .rightParen: try closeFolded()
            default: throw unexpected()
            }
        }
    }

    private mutating func beginInstructions() {
        frames.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
        openLabels.removeAll(keepingCapacity: true)
        foldedLabelNames.removeAll(keepingCapacity: true)
        labels.removeAll()
    }

    private func emit(_ opcode: Opcode) -> UInt8 { UInt8(truncatingIfNeeded: opcode.rawValue) }

    /// Whether flat instructions may come next.
    private var isSequence: Bool {
        switch frames.last?.kind {
        case .operands, .condition, .afterThen, .afterElse: false
        case nil, .foldedBlock, .thenArm, .elseArm, .block, .ifBlock: true
        }
    }

    // MARK: Flat

    private mutating func flatInstruction() throws(WATError) {
        guard isSequence else { throw unexpected("')'") }
        let instruction = table.instructions[Int(next.payload)]
        switch instruction.shape {
        case .plain, .select, .cast:
            at &+= 1
            try plain(instruction)
        case .block:
            at &+= 1
            try blockHead(instruction, .block)
        case .tryTable:
            at &+= 1
            try tryTableHead(instruction, .block)
        case .if:
            at &+= 1
            try blockHead(instruction, .ifBlock)
        case .else:
            guard let frame = frames.last, frame.kind == .ifBlock else { throw unexpected() }
            at &+= 1
            try repeatedLabel(frame)
            output.append(emit(.else))
            frames[frames.count &- 1].kind = .block
        case .end:
            guard let frame = frames.last, frame.kind == .ifBlock || frame.kind == .block else { throw unexpected() }
            at &+= 1
            try repeatedLabel(frame)
            output.append(emit(.end))
            closeLabel()
            frames.removeLast()
        }
    }

    /// The label that may follow `else` and `end` must be that of the block.
    private mutating func repeatedLabel(_ frame: InstructionFrame) throws(WATError) {
        let offset = next.offset
        guard let symbol = acceptID() else { return }
        guard symbol == frame.label else { throw error("mismatching label", at: offset) }
    }

    private mutating func blockHead(
        _ instruction: KeywordTable.Instruction, _ kind: InstructionFrame.Kind
    ) throws(WATError) {
        let symbol = acceptID()
        let name = try debugName(symbol)
        output.append(contentsOf: instruction.encoding)
        try blockType()
        openBlock(symbol, name, kind)
    }

    private mutating func tryTableHead(
        _ instruction: KeywordTable.Instruction, _ kind: InstructionFrame.Kind
    ) throws(WATError) {
        let symbol = acceptID()
        let name = try debugName(symbol)
        output.append(contentsOf: instruction.encoding)
        try blockType()
        try catchClauses()
        openBlock(symbol, name, kind)
    }

    private mutating func openBlock(_ symbol: UInt32?, _ name: UInt32?, _ kind: InstructionFrame.Kind) {
        openLabel(symbol, name)
        frames.append(InstructionFrame(kind: kind, label: symbol ?? SymbolTable.none, pendingStart: pending.count))
    }

    // MARK: Folded

    private mutating func openFolded() throws(WATError) {
        if let frame = frames.last, frame.kind != .operands, frame.kind != .foldedBlock, frame.kind != .block,
            frame.kind != .ifBlock
        {
            if try openArm(frame) { return }
        }
        let token = afterNext
        guard token.kind == .instruction else {
            at &+= 1
            throw unexpected("an instruction")
        }
        let instruction = table.instructions[Int(token.payload)]
        at &+= 2
        switch instruction.shape {
        case .plain, .select, .cast: try foldedPlain(instruction)
        case .block: try blockHead(instruction, .foldedBlock)
        case .tryTable: try tryTableHead(instruction, .foldedBlock)
        case .if: try foldedIf(instruction)
        case .else, .end:
            at &-= 1
            throw unexpected()
        }
    }

    private mutating func foldedPlain(_ instruction: KeywordTable.Instruction) throws(WATError) {
        let start = output.count
        try plain(instruction)
        if isClose {
            // Without operands it can stay where it is.
            at &+= 1
            return
        }
        let pendingStart = pending.count
        pending.append(contentsOf: output[start...])
        output.removeSubrange(start...)
        frames.append(
            InstructionFrame(kind: .operands, label: SymbolTable.none, pendingStart: pendingStart))
    }

    private mutating func foldedIf(_ instruction: KeywordTable.Instruction) throws(WATError) {
        let symbol = acceptID()
        let name = try debugName(symbol)
        let start = output.count
        output.append(contentsOf: instruction.encoding)
        try blockType()
        let pendingStart = pending.count
        pending.append(contentsOf: output[start...])
        output.removeSubrange(start...)
        foldedLabelNames.append(name)
        frames.append(
            InstructionFrame(kind: .condition, label: symbol ?? SymbolTable.none, pendingStart: pendingStart))
    }

    /// `(then` or `(else`, where the innermost folded `if` wants one; false where an instruction may come.
    private mutating func openArm(_ frame: InstructionFrame) throws(WATError) -> Bool {
        switch frame.kind {
        case .condition:
            guard acceptOpen(.then) else { return false }
            flushPending(frame)
            openLabel(frame.label == SymbolTable.none ? nil : frame.label, foldedLabelNames.popLast() ?? nil)
            frames[frames.count &- 1].kind = .afterThen
            frames.append(
                InstructionFrame(kind: .thenArm, label: SymbolTable.none, pendingStart: pending.count))
            return true
        case .afterThen:
            guard afterNext.kind == .instruction, table.instructions[Int(afterNext.payload)].shape == .else else {
                at &+= 1
                throw unexpected("'else'")
            }
            at &+= 2
            output.append(emit(.else))
            frames[frames.count &- 1].kind = .afterElse
            frames.append(
                InstructionFrame(kind: .elseArm, label: SymbolTable.none, pendingStart: pending.count))
            return true
        case .afterElse: throw unexpected("')'")
        case .operands, .foldedBlock, .thenArm, .elseArm, .block, .ifBlock: return false
        }
    }

    private mutating func closeFolded() throws(WATError) {
        guard let frame = frames.last else { throw unexpected() }
        switch frame.kind {
        case .operands: flushPending(frame)
        case .foldedBlock, .afterThen, .afterElse:
            output.append(emit(.end))
            closeLabel()
        case .thenArm, .elseArm: break
        case .condition: throw unexpected("'(then'")
        case .block, .ifBlock: throw unexpected("'end'")
        }
        at &+= 1
        frames.removeLast()
    }

    private mutating func flushPending(_ frame: InstructionFrame) {
        output.append(contentsOf: pending[frame.pendingStart...])
        pending.removeSubrange(frame.pendingStart...)
    }

    // MARK: Labels

    private mutating func openLabel(_ symbol: UInt32?, _ name: UInt32?) {
        if let name {
            function.labelNames.append(NameAssignment(index: function.labelCount, symbol: name))
        }
        function.labelCount &+= 1
        if let symbol {
            openLabels.append((symbol, labels[symbol]))
            labels[symbol] = UInt32(truncatingIfNeeded: openLabels.count)
        } else {
            openLabels.append((SymbolTable.none, nil))
        }
    }

    private mutating func closeLabel() {
        guard let label = openLabels.popLast(), label.symbol != SymbolTable.none else { return }
        labels[label.symbol] = label.shadowed
    }

    mutating func label() throws(WATError) -> UInt32 {
        guard next.kind == .id else {
            guard next.kind == .natural else { throw unexpected("a label") }
            return try natural32()
        }
        guard let depth = labels[next.payload] else {
            throw error("unknown label \(shortened(next.range))", at: next.offset)
        }
        at &+= 1
        return UInt32(truncatingIfNeeded: openLabels.count) &- depth
    }
}

/// Structured control and branches.
extension FunctionLowering {
    // MARK: Blocks

    mutating func beginBlock(_ kind: Block.Kind) {
        let condition = kind == .if ? takeCondition() : nil
        let (parameters, results) = blockTypes
        settleLocals()
        settleTop(parameters.count)
        let base =
            stack.count >= parameters.count && !parameters.isEmpty
            ? stack[stack.count &- parameters.count].home : nextHome
        // A loop's body is entered from its end as well.
        if kind == .loop { join() }
        let start = kind == .loop ? beginLabel() : code.count
        var block = Block(
            kind: kind, parameters: parameters, results: results, height: stack.count &- parameters.count, base: base,
            start: start)
        if let condition {
            block.elsePatch = emitBranch(condition, if: false, after: -1)
            beginFallThrough()
        }
        if kind == .loop {
            // Of a body that begins with a loop, the two are the same.
            if safepoints.last != start { safepoints.append(start) }
            noteSource()
            openLoops &+= 1
        }
        if kind == .tryTable { openTry() }
        blocks.append(block)
    }

    private var blockTypes: ([ValueClass], [ValueClass]) {
        switch instruction.blockType {
        case .empty: return ([], [])
        case .value(let type): return ([], [ValueClass(type)])
        case .index(let index):
            let signature = module.signature(index)
            return (signature.parameters.map { ValueClass($0) }, signature.results.map { ValueClass($0) })
        }
    }

    mutating func elseBlock() {
        guard var block = blocks.popLast() else { return }
        if block.isReachable {
            settleTop(block.results.count)
            block.patches = emitJump(after: block.patches)
        }
        unwind(to: block)
        patch(block.elsePatch, to: beginLabel())
        block.elsePatch = -1
        join()
        for type in block.parameters { pushTemporary(type) }
        block.kind = .else
        block.isReachable = true
        blocks.append(block)
    }

    mutating func endBlock() {
        guard let block = blocks.last else { return }
        if block.kind == .function {
            if block.isReachable { emitReturn(block.results) }
            blocks.removeLast()
            return
        }
        if block.kind == .loop { openLoops &-= 1 }
        if block.kind == .tryTable, closeTry() { return endBlock(blocks[blocks.count &- 1]) }
        endBlock(block)
    }

    private mutating func endBlock(_ block: Block) {
        if block.isReachable, block.patches < 0, block.elsePatch < 0 {
            // Nothing else comes here, so the operands may stay as they are.
            blocks.removeLast()
            return
        }
        if block.isReachable { settleTop(block.results.count) }
        blocks.removeLast()
        let isJoined = block.patches >= 0 || block.elsePatch >= 0
        if isJoined {
            let label = beginLabel()
            patch(block.patches, to: label)
            // Without an `else`, parameters and results are the same slots.
            patch(block.elsePatch, to: label)
        }
        unwind(to: block)
        join()
        for type in block.results { pushTemporary(type) }
        if !block.isReachable, !isJoined { markUnreachable() }
    }

    /// Drops the operands that a block left.
    private mutating func unwind(to block: Block) {
        while stack.count > block.height { _ = pop() }
    }

    /// What follows is dead until the innermost block ends.
    mutating func markUnreachable() {
        guard !blocks.isEmpty else { return }
        blocks[blocks.count &- 1].isReachable = false
        deadBlocks = 0
    }

    var isReachable: Bool { blocks.last?.isReachable ?? false }

    // MARK: Conditions

    enum Condition {
        case value(ResolvedOperand, Operand)
        case comparison(PendingComparison)
        /// True for null.
        case isNull(ResolvedOperand)
    }

    /// Pops a condition. A comparison that made it is taken out of the code again, to become part of the branch.
    mutating func takeCondition() -> Condition {
        if let pending = pendingComparison {
            _ = pop()
            code.removeSubrange(pending.start...)
            while let start = starts.last, start >= pending.start { starts.removeLast() }
            comparison = nil
            held.integer = -1
            last = -1
            return .comparison(pending)
        }
        let operand = pop()
        return .value(resolveInPlace(operand), operand)
    }

    /// Branches when the condition is `truth`. Returns the list of patches with this branch before `head`.
    private mutating func emitBranch(_ condition: Condition, if truth: Bool, after head: Int) -> Int {
        switch condition {
        case .value(let resolved, let operand):
            let isAccumulated = resolved.kind == .accumulator
            if isAccumulated { consumeAccumulator(operand) }
            let handler: HandlerID =
                truth ? (isAccumulated ? .brIfA : .brIf) : (isAccumulated ? .brUnlessA : .brUnless)
            emit(handler, cell(0, resolved.slot))
            return addPatch(cell: last, base: last, after: head)
        case .comparison(let pending): return emitBranch(pending, if: truth != pending.isNegated, after: head)
        case .isNull(let resolved):
            guard let handler = handlers.branch(.i64Eq, if: truth, resolved.kind, .wide) else { return head }
            emit(handler, cell(0, resolved.slot))
            let position = last
            code.append(0)
            return addPatch(cell: position, base: position, after: head)
        }
    }

    private mutating func emitBranch(_ pending: PendingComparison, if truth: Bool, after head: Int) -> Int {
        var first = pending.first
        var second = pending.second
        var opcode = pending.opcode
        if second.kind == .immediate, second.bits == 0, opcode == .i32Eq || opcode == .i32Ne {
            let isAccumulated = first.kind == .accumulator
            let handler: HandlerID =
                truth == (opcode == .i32Ne)
                ? (isAccumulated ? .brIfA : .brIf) : (isAccumulated ? .brUnlessA : .brUnless)
            emit(handler, cell(0, first.slot))
            return addPatch(cell: last, base: last, after: head)
        }
        second.kind = second.widened
        if second.kind == .accumulator, let swapped = opcode.swappedOperands {
            (first, second, opcode) = (second, first, swapped)
        }
        guard let handler = handlers.branch(opcode, if: truth, first.kind, second.kind) else { return head }
        emit(handler, cell(second.slot, first.slot))
        let position = last
        if second.kind == .wide { code.append(second.bits) }
        return addPatch(cell: position, base: position, after: head)
    }

    // MARK: Branches

    /// More operands than these move all at once: else a few bytes of a module could become kilobytes of code.
    private static let fewOperands = 2

    /// The block that a label index names.
    func target(_ label: UInt32) -> Int { blocks.count &- 1 &- Int(label) }

    mutating func branch(_ label: UInt32) {
        emitBranch(to: target(label))
        markUnreachable()
    }

    /// Carries the label's operands to where it expects them, and jumps.
    private mutating func emitBranch(to target: Int) {
        let block = blocks[target]
        if block.kind == .function {
            emitReturn(block.results)
            return
        }
        emitMoves(to: block)
        jump(to: target)
    }

    private mutating func emitMoves(to block: Block) {
        let count = block.labelTypes.count
        if count > Self.fewOperands {
            settleTop(count)
            let source = stack[stack.count &- count].home
            guard source != block.base else { return }
            emit(.service, cell(Int(Service.moveMany.rawValue), source, immediate: UInt64(block.base)))
            code.append(UInt64(nextHome &- source))
            join()
            return
        }
        var target = block.base
        for operand in stack[(stack.count &- count)...] {
            // Targets are at or below their sources, so going upwards overwrites none that is still needed.
            emitMove(operand, to: target)
            target &+= operand.valueClass.slots
        }
    }

    private func needsMoves(to block: Block) -> Bool {
        var target = block.base
        for operand in stack[(stack.count &- block.labelTypes.count)...] {
            if operand.place != .temporary || operand.slot != target { return true }
            target &+= operand.valueClass.slots
        }
        return false
    }

    mutating func jump(to target: Int) {
        if blocks[target].kind == .loop {
            emit(.br, cell(0))
            setOffset(cell: last, base: last, to: blocks[target].start)
        } else {
            blocks[target].patches = emitJump(after: blocks[target].patches)
        }
    }

    mutating func emitJump(after head: Int) -> Int {
        emit(.br, cell(0))
        return addPatch(cell: last, base: last, after: head)
    }

    mutating func branchIf(_ label: UInt32) { branchIf(takeCondition(), is: true, label) }

    /// Branches on a condition that is off the stack already.
    mutating func branchIf(_ condition: Condition, is truth: Bool, _ label: UInt32) {
        let target = target(label)
        let block = blocks[target]
        if block.labelTypes.count > Self.fewOperands || block.kind == .function && returnsMany(block.results) {
            // They travel side by side; the path that goes on must find them there too.
            settleTop(block.labelTypes.count)
        } else {
            settleForBranch(block.labelTypes.count)
        }
        if block.kind == .function || needsMoves(to: block) {
            let over = emitBranch(condition, if: !truth, after: -1)
            let held = held
            emitBranch(to: target)
            patch(over, to: code.count)
            // The moves were on the other path.
            join()
            self.held = held
        } else if block.kind == .loop {
            patch(emitBranch(condition, if: truth, after: -1), to: block.start)
            last = -1
        } else {
            blocks[target].patches = emitBranch(condition, if: truth, after: block.patches)
            last = -1
        }
        beginFallThrough(isBehindLoop: block.kind == .loop)
    }

    /// Operands that a conditional branch carries stay on the stack as well, so their slots must be written.
    private mutating func settleForBranch(_ count: Int) {
        for index in (stack.count &- count)..<stack.count {
            stack[index].producer = -1
            stack[index].handler = nil
        }
    }

    mutating func branchTable() {
        let operand = pop()
        var index = resolveInPlace(operand)
        let labels = reader.labels
        let count = labels.last.map { blocks[target($0)].labelTypes.count } ?? 0
        if count > 0 { settleTop(count) }
        if index.kind == .accumulator { consumeAccumulator(operand) }
        if index.kind == .slot { index.slot = operand.place == .constant ? operand.home : operand.slot }
        emit(
            index.kind == .accumulator ? .brTableA : .brTable,
            cell(0, index.slot, immediate: UInt64(labels.count &- 1)))
        let base = last
        let table = code.count
        code.append(contentsOf: repeatElement(0, count: labels.count))
        // Labels that need moves or a return get a landing of their own behind the table, shared by equal labels.
        var landings: [Int: Int] = [:]
        var previous: (target: Int, needsLanding: Bool)?
        for (position, label) in labels.enumerated() {
            let target = target(label)
            let block = blocks[target]
            if previous?.target != target { previous = (target, block.kind == .function || needsMoves(to: block)) }
            if previous?.needsLanding == true {
                if landings[target] == nil {
                    landings[target] = code.count
                    let held = held
                    emitBranch(to: target)
                    self.held = held
                }
                setOffset(cell: table &+ position, base: base, to: landings[target] ?? 0)
            } else if block.kind == .loop {
                setOffset(cell: table &+ position, base: base, to: block.start)
            } else {
                blocks[target].patches = addPatch(cell: table &+ position, base: base, after: blocks[target].patches)
            }
        }
        markUnreachable()
    }

    // MARK: Offsets

    private mutating func addPatch(cell: Int, base: Int, after head: Int) -> Int {
        patches.append(Patch(cell: cell, base: base, next: head))
        return patches.count &- 1
    }

    mutating func patch(_ head: Int, to position: Int) {
        var index = head
        while index >= 0 {
            setOffset(cell: patches[index].cell, base: patches[index].base, to: position)
            index = patches[index].next
        }
    }

    /// An operand cell keeps the offset in its upper half; a table entry is all offset.
    private mutating func setOffset(cell: Int, base: Int, to position: Int) {
        let offset = UInt64(bitPattern: Int64(position &- base))
        if cell == base {
            code[cell] = code[cell] & 0xFFFF_FFFF | offset &<< 32
        } else {
            code[cell] = offset
        }
    }
}

/// Exceptions. They unwind in the driver, which finds handlers by code position; code that throws nothing pays nothing.
extension FunctionLowering {
    mutating func throwTag(_ tag: Int) {
        let signature = module.signature(module.tags[tag])
        let base = stage(signature.parameters.count)
        noteSource()
        emit(.throwTag, cell(base, signature.parameterSlots.count, immediate: UInt64(tag)))
        markUnreachable()
    }

    mutating func throwReference() {
        settleTop(1)
        _ = pop()
        noteSource()
        emit(.throwReference, cell(nextHome))
        markUnreachable()
    }

    /// Before its block is opened, because clauses name labels outside of it.
    mutating func openTry() {
        openTries.append(
            OpenTry(
                start: code.count,
                clauses: reader.catches.map { ($0.kind, $0.tag.position, target($0.label)) }))
    }

    /// Emits a landing for each clause behind the body. False when there is none.
    mutating func closeTry() -> Bool {
        guard let open = openTries.popLast(), !open.clauses.isEmpty, let body = blocks.last else { return false }
        let end = code.count
        if body.isReachable {
            settleTop(body.results.count)
            blocks[blocks.count &- 1].patches = emitJump(after: body.patches)
            blocks[blocks.count &- 1].isReachable = false
        }
        var handlers: [TryRegion.Handler] = []
        for clause in open.clauses {
            let target = blocks[clause.target]
            // The driver writes the values there, so the frame must reach as far.
            frameSlots = max(frameSlots, target.base &+ target.labelTypes.reduce(0) { $0 &+ $1.slots })
            handlers.append(
                TryRegion.Handler(
                    tag: clause.kind == .tag || clause.kind == .tagReference ? clause.tag : nil,
                    wantsReference: clause.kind == .tagReference || clause.kind == .allReference, base: target.base,
                    landing: code.count))
            join()
            tellProfiler()
            land(on: clause.target)
        }
        handlerCount &+= handlers.count
        tryRegions.append(TryRegion(cells: open.start..<end, handlers: handlers))
        return true
    }

    private mutating func land(on target: Int) {
        guard blocks[target].kind == .function else {
            jump(to: target)
            return
        }
        // Operands that are no locals, so that the table of locals stays as it is.
        let operands = stack
        stack.removeAll()
        for type in blocks[target].results { pushTemporary(type) }
        emitReturn(blocks[target].results)
        stack = operands
    }
}

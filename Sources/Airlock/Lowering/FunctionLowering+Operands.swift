/// The operand stack at translation time.
extension FunctionLowering {
    /// The slot that the next operand pushed will call its home.
    var nextHome: Int { stack.last.map { $0.home &+ $0.valueClass.slots } ?? operandBase }

    // MARK: Pushing

    mutating func push(_ operand: Operand) {
        stack.append(operand)
        frameSlots = max(frameSlots, operand.home &+ operand.valueClass.slots)
    }

    /// Pushes what the last instruction wrote to the next home.
    mutating func pushResult(_ valueClass: ValueClass, handler: HandlerID?, isZeroExtended: Bool = true) {
        let home = nextHome
        push(
            Operand(
                place: .temporary, valueClass: valueClass, home: home, slot: home, producer: last, handler: handler,
                isZeroExtended: isZeroExtended))
        wrote(home, valueClass)
    }

    /// Pushes a value that is in its slot already, from a call or where paths joined.
    mutating func pushTemporary(_ valueClass: ValueClass) {
        let home = nextHome
        push(Operand(place: .temporary, valueClass: valueClass, home: home, slot: home))
    }

    mutating func pushConstant(_ bits: UInt64, _ valueClass: ValueClass) {
        push(Operand(place: .constant, valueClass: valueClass, home: nextHome, slot: 0, bits: bits))
    }

    mutating func pushLocal(_ index: Int) {
        var local = locals[index]
        push(
            Operand(
                place: .local, valueClass: local.valueClass, home: nextHome, slot: local.slot, bits: UInt64(index),
                olderUse: local.newestUse))
        local.uses &+= 1
        local.newestUse = stack.count &- 1
        locals[index] = local
    }

    // MARK: Popping

    mutating func pop() -> Operand {
        let operand = stack.removeLast()
        if operand.place == .local { locals[Int(operand.bits)].uses &-= 1 }
        if let older = operand.olderUse { locals[Int(operand.bits)].newestUse = older }
        settledHeight = min(settledHeight, stack.count)
        return operand
    }

    /// How an instruction can take an operand now.
    func resolve(_ operand: Operand) -> ResolvedOperand {
        switch operand.place {
        case .constant:
            return ResolvedOperand(
                kind: ResolvedOperand.fitsImmediate(operand.bits, operand.valueClass) ? .immediate : .wide,
                slot: operand.home, bits: operand.bits)
        case .local, .temporary:
            let isHeld = held[operand.valueClass.accumulator] == operand.slot
            return ResolvedOperand(kind: isHeld ? .accumulator : .slot, slot: operand.slot, bits: 0)
        }
    }

    /// Resolves to an accumulator or slot; a constant is put into its home.
    mutating func resolveInPlace(_ operand: Operand) -> ResolvedOperand {
        if operand.place == .constant { return inSlot(operand) }
        return resolve(operand)
    }

    /// Resolves to a slot.
    mutating func inSlot(_ operand: Operand) -> ResolvedOperand {
        if operand.place == .constant { emitConstant(operand.bits, operand.valueClass, to: operand.home) }
        let slot = operand.place == .constant ? operand.home : operand.slot
        return ResolvedOperand(kind: .slot, slot: slot, bits: 0)
    }

    /// Tells that an instruction takes a popped operand from the accumulator, so that its producer need not write the
    /// slot.
    mutating func consumeAccumulator(_ operand: Operand) {
        guard operand.place == .temporary, operand.producer >= 0, let handler = operand.handler else { return }
        code[operand.producer &- 1] = UInt64(handler.toAccumulator.rawValue)
        overwrote(operand.slot)
    }

    // MARK: Bringing values to slots

    mutating func emitConstant(_ bits: UInt64, _ valueClass: ValueClass, to slot: Int) {
        if ResolvedOperand.fitsImmediate(bits, valueClass) {
            emit(.const32, cell(slot, 0, immediate: bits))
        } else {
            emit(.const64, cell(slot))
            code.append(bits)
        }
        overwrote(slot)
    }

    /// Writes any operand to a slot.
    mutating func emitMove(_ operand: Operand, to slot: Int) {
        switch operand.place {
        case .constant: emitConstant(operand.bits, operand.valueClass, to: slot)
        case .local, .temporary:
            guard operand.slot != slot else { return }
            let accumulator = operand.valueClass.accumulator
            if held[accumulator] == operand.slot {
                let handler: HandlerID =
                    switch accumulator {
                    case .integer: .copyAccumulator
                    case .float: .copyFloatAccumulator
                    case .vector: .copyVectorAccumulator
                    }
                emit(handler, cell(slot))
            } else {
                emit(accumulator == .vector ? .copyVector : .copy, cell(slot, operand.slot))
            }
            overwrote(slot)
        }
    }

    /// Puts the operand at `index` into its home, for good: its producer may not be redirected any more.
    mutating func settle(_ index: Int) {
        let operand = stack[index]
        emitMove(operand, to: operand.home)
        if operand.place == .local { locals[Int(operand.bits)].uses &-= 1 }
        stack[index].place = .temporary
        stack[index].slot = operand.home
        stack[index].producer = -1
        stack[index].handler = nil
    }

    /// Puts the top `count` operands into their homes.
    mutating func settleTop(_ count: Int) {
        for index in (stack.count &- count)..<stack.count { settle(index) }
    }

    /// Before control flow splits: operands that stand for locals must not see a write on only one of the paths.
    mutating func settleLocals() {
        for index in settledHeight..<stack.count where stack[index].place == .local { settle(index) }
        settledHeight = stack.count
    }

    /// Before a local is written: operands that stand for its old value take a copy.
    mutating func settleUses(ofLocal local: Int) {
        var index = locals[local].newestUse
        while locals[local].uses > 0, index >= 0 {
            let older = stack[index].olderUse ?? -1
            if stack[index].place == .local { settle(index) }
            index = older
        }
    }
}

/// Locals and globals.
extension FunctionLowering {
    mutating func setLocal(_ index: Int) {
        let local = locals[index]
        let slot = local.slot
        let operand = pop()
        if operand.place == .local, operand.slot == slot { return }
        if operand.place == .temporary, operand.producer >= 0, operand.producer == last, local.uses == 0 {
            redirect(operand, to: slot)
            return
        }
        settleUses(ofLocal: index)
        let isHeld = operand.place != .constant && held[operand.valueClass.accumulator] == operand.slot
        emitMove(operand, to: slot)
        if isHeld {
            // The accumulator now stands for the local; a temporary is gone with its pop.
            if operand.place == .temporary { consumeAccumulator(operand) }
            wrote(slot, operand.valueClass)
        }
    }

    /// Lets the last instruction write a local instead of a temporary.
    private mutating func redirect(_ operand: Operand, to slot: Int) {
        code[operand.producer] = code[operand.producer] & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: slot))
        let holder = held
        overwrote(slot)
        if holder.integer == operand.slot { held.integer = slot }
        if holder.float == operand.slot { held.float = slot }
        if holder.vector == operand.slot { held.vector = slot }
        comparison = nil
    }

    mutating func teeLocal(_ index: Int) {
        setLocal(index)
        pushLocal(index)
    }

    mutating func getGlobal(_ index: Int) {
        let isOwn = index >= module.importedGlobalCount
        let valueClass = ValueClass(module.globals[index].value)
        let handler: HandlerID =
            switch (isOwn, valueClass.accumulator) {
            case (true, .integer): .globalOwnGetInteger
            case (true, .float): .globalOwnGetFloat
            case (true, .vector): .globalOwnGetVector
            case (false, .integer): .globalAnyGetInteger
            case (false, .float): .globalAnyGetFloat
            case (false, .vector): .globalAnyGetVector
            }
        emit(handler, cell(nextHome, 0, immediate: UInt64(globalCell(index))))
        pushResult(valueClass, handler: handler, isZeroExtended: false)
    }

    mutating func setGlobal(_ index: Int) {
        let isOwn = index >= module.importedGlobalCount
        let operand = pop()
        let resolved = resolveInPlace(operand)
        let handler: HandlerID
        if resolved.kind == .accumulator {
            consumeAccumulator(operand)
            handler =
                switch (isOwn, operand.valueClass.accumulator) {
                case (true, .integer): .globalOwnSetIntegerA
                case (true, .float): .globalOwnSetFloatA
                case (true, .vector): .globalOwnSetVectorA
                case (false, .integer): .globalAnySetIntegerA
                case (false, .float): .globalAnySetFloatA
                case (false, .vector): .globalAnySetVectorA
                }
        } else if operand.valueClass == .vector {
            handler = isOwn ? .globalOwnSetVector : .globalAnySetVector
        } else {
            handler = isOwn ? .globalOwnSet : .globalAnySet
        }
        emit(handler, cell(0, resolved.slot, immediate: UInt64(globalCell(index))))
    }

    /// Own globals are numbered from the first that is not imported.
    private func globalCell(_ index: Int) -> Int {
        index >= module.importedGlobalCount ? index &- module.importedGlobalCount : index
    }
}

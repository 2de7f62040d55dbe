/// Loads, stores, and the instructions that the driver performs.
extension FunctionLowering {
    mutating func load(_ opcode: Opcode) {
        let valueClass = opcode.resultClass
        let address = pop()
        let memory = Int(instruction.index)
        guard isFast(memory) else {
            let slot = inSlot(address).slot
            observe(memory, address: slot, InstructionTable.shared.row(opcode).accessWidth)
            guard let handler = handlers.loadAny(opcode, module.memories[memory].addressType) else { return }
            noteSource()
            emit(handler, cell(nextHome, slot, memory))
            code.append(instruction.literal)
            pushResult(valueClass, handler: nil)
            return
        }
        var offset = instruction.literal
        var resolved = resolve(address)
        foldAddress(address, &resolved, &offset)
        guard let handler = handlers.load(opcode, resolved.kind) else { return }
        if resolved.kind == .accumulator { consumeAccumulator(address) }
        noteSource()
        emit(handler, cell(nextHome, resolved.slot, immediate: offset))
        pushResult(valueClass, handler: handler)
    }

    mutating func store(_ opcode: Opcode) {
        let valueOperand = pop()
        let address = pop()
        let memory = Int(instruction.index)
        guard isFast(memory) else {
            let addressSlot = inSlot(address).slot
            let valueSlot = inSlot(valueOperand).slot
            observe(memory, address: addressSlot, value: valueSlot, InstructionTable.shared.row(opcode).accessWidth)
            guard let handler = handlers.storeAny(opcode, module.memories[memory].addressType) else { return }
            noteSource()
            emit(handler, cell(valueSlot, addressSlot, memory))
            code.append(instruction.literal)
            return
        }
        var offset = instruction.literal
        var first = resolve(address)
        foldAddress(address, &first, &offset)
        var second = resolve(valueOperand)
        second.kind = second.widened
        if first.kind == .accumulator, second.kind == .accumulator, valueOperand.valueClass.accumulator == .integer {
            second.kind = .slot
        }
        guard let handler = handlers.store(opcode, first.kind, second.kind) else { return }
        if first.kind == .accumulator { consumeAccumulator(address) }
        if second.kind == .accumulator { consumeAccumulator(valueOperand) }
        noteSource()
        emit(handler, cell(second.slot, first.slot, immediate: offset))
        if second.kind == .wide { code.append(second.bits) }
    }

    /// Memory 0 with 32-bit addresses has its base and size in registers. Observed accesses need their address in a slot.
    func isFast(_ memory: Int) -> Bool {
        memory == 0 && module.memories[memory].addressType == .i32 && !isObserved
    }

    /// Adds a constant address to the static offset, if the sum still fits.
    mutating func foldAddress(_ operand: Operand, _ resolved: inout ResolvedOperand, _ offset: inout UInt64) {
        guard operand.place == .constant else { return }
        let sum = operand.bits &+ offset
        if sum <= UInt64(UInt32.max) {
            offset = sum
            resolved.kind = .immediate
        } else {
            resolved = inSlot(operand)
        }
    }

    mutating func memorySize(_ memory: Int) {
        let valueClass: ValueClass = module.memories[memory].addressType == .i64 ? .i64 : .i32
        if memory == 0 {
            emit(.memorySize, cell(nextHome))
            pushResult(valueClass, handler: .memorySize)
        } else {
            service(.memorySize, operands: 0, result: valueClass, memory)
        }
    }

    /// Leaves the work to the driver, which finds the operands in consecutive slots and puts the result in their place.
    mutating func service(
        _ service: Service, operands: Int, result: ValueClass?, _ first: Int = 0, _ second: Int = 0
    ) {
        settleTop(operands)
        for _ in 0..<operands { _ = pop() }
        noteSource()
        emit(.service, cell(Int(service.rawValue), nextHome, immediate: UInt64(first)))
        code.append(UInt64(second))
        join()
        if let result { pushTemporary(result) }
    }

    func addressClass(ofTable table: Int) -> ValueClass { module.tables[table].addressType == .i64 ? .i64 : .i32 }
    func addressClass(ofMemory memory: Int) -> ValueClass { module.memories[memory].addressType == .i64 ? .i64 : .i32 }
}

/// Code that an inspector looks on. Its accesses take their address from a slot, and an instruction before each looks whether
/// a byte of it has a mark; functions that allocate, release or copy tell when they begin and when they return.
extension FunctionLowering {
    /// Looks at the access that will be emitted next. `value` is the slot of what it stores; nil for a load.
    mutating func observe(_ memory: Int, address: Int, value: Int? = nil, _ width: UInt64) {
        guard isObserved else { return }
        let access = ObservedAccess(
            width: Int(width), writes: value != nil, addressType: module.memories[memory].addressType)
        noteSource()
        emit(.observe, cell(access.rawValue, address, memory, value ?? 0))
        code.append(instruction.literal)
    }

    /// The inspector may change the arguments, and may have what the function does put off: then it returns at once.
    mutating func beginInspected() {
        guard let inspected else { return }
        let answer = emitInspected(.enterInspected)
        guard inspected.action == .release, blocks[0].results.isEmpty else { return }
        emit(.brIf, cell(0, answer))
        let branch = last
        emit(.returnNone, cell(parameterSlots))
        code[branch] |= UInt64(code.count &- branch) &<< 32
        join()
    }

    /// The inspector may change the result. The operand stack stays as it is, as the return may be on one of two paths.
    mutating func emitInspectedReturn(_ results: [ValueClass]) {
        let slot = nextHome
        if let operand = stack.last, !results.isEmpty { emitMove(operand, to: slot) }
        emitInspected(.leaveInspected)
        emit(results.isEmpty ? .returnNone : .returnInteger, cell(parameterSlots, slot))
    }

    /// Where a function begins, and where it goes on behind a call or an exception: there what runs is another's. Nothing is in
    /// an accumulator.
    mutating func tellProfiler(begins: Bool = false) {
        guard isProfiled else { return }
        emit(.service, cell(Int(Service.profile.rawValue), parameterSlots, immediate: UInt64(index)))
        code.append(begins ? 1 : 0)
        join()
    }

    @discardableResult
    private mutating func emitInspected(_ service: Service) -> Int {
        let slot = nextHome
        frameSlots = max(frameSlots, slot &+ 1)
        noteSource()
        emit(.service, cell(Int(service.rawValue), slot, immediate: UInt64(index)))
        code.append(0)
        return slot
    }
}

/// Calls and returns.
extension FunctionLowering {
    mutating func call(_ function: Int) {
        let signature = module.signature(ofFunction: function)
        let base = stage(signature.parameters.count)
        let isOwn = function >= module.importedFunctionCount
        noteSource()
        emit(
            isOwn ? .call : .callImport,
            cell(
                base, signature.parameterSlots.count,
                immediate: UInt64(isOwn ? function &- module.importedFunctionCount : function)))
        finishCall(signature)
    }

    mutating func callIndirect(type: TypeIndex, table: Int) {
        let signature = module.signature(type)
        let operand = pop()
        var index = resolveInPlace(operand)
        let base = stage(signature.parameters.count)
        if index.kind == .accumulator {
            consumeAccumulator(operand)
        } else if operand.place == .local {
            index.slot = operand.slot
        }
        let isAccumulated = index.kind == .accumulator
        let handler: HandlerID =
            switch module.tables[table].addressType {
            case .i32: isAccumulated ? .callIndirectA : .callIndirect
            case .i64: isAccumulated ? .callIndirectWideA : .callIndirectWide
            }
        noteSource()
        emit(handler, cell(base, signature.parameterSlots.count, index.slot))
        code.append(UInt64(module.types[type.position].id.rawValue) | UInt64(table) &<< 32)
        finishCall(signature)
    }

    /// Puts the arguments where the callee's frame begins.
    mutating func stage(_ count: Int) -> Int {
        settleTop(count)
        for _ in 0..<count { _ = pop() }
        return nextHome
    }

    mutating func finishCall(_ signature: DefinedType.Signature) {
        join()
        tellProfiler()
        for type in signature.results { pushTemporary(ValueClass(type)) }
        if signature.results.count == 1, !isProfiled, let top = stack.last {
            wrote(top.home, top.valueClass)
        }
    }

    /// Returns the top operands from the function.
    mutating func emitReturn(_ results: [ValueClass]) {
        if inspected != nil { return emitInspectedReturn(results) }
        let header = parameterSlots
        switch results.count {
        case 0: emit(.returnNone, cell(header))
        case 1: emitReturnOne(stack[stack.count &- 1])
        case 2 where !returnsMany(results):
            let first = inSlot(stack[stack.count &- 2])
            let second = inSlot(stack[stack.count &- 1])
            emit(.returnTwo, cell(header, first.slot, second.slot))
        default:
            settleTop(results.count)
            let base = stack[stack.count &- results.count].home
            emit(.returnMany, cell(header, base, nextHome &- base))
        }
    }

    /// Whether results are returned from consecutive slots, and not each from where it is.
    func returnsMany(_ results: [ValueClass]) -> Bool {
        results.count > 2 || results.count == 2 && results.contains(.vector)
    }

    private mutating func emitReturnOne(_ operand: Operand) {
        let header = parameterSlots
        let resolved = resolve(operand)
        let accumulator = operand.valueClass.accumulator
        switch resolved.kind {
        case .immediate: emit(.returnImmediate, cell(header, 0, immediate: resolved.bits))
        case .accumulator:
            let handler: HandlerID =
                switch accumulator {
                case .integer: .returnIntegerA
                case .float: .returnFloatA
                case .vector: .returnVectorA
                }
            emit(handler, cell(header))
        case .slot, .wide:
            let slot = resolved.kind == .wide ? inSlot(operand).slot : resolved.slot
            let handler: HandlerID =
                switch accumulator {
                case .integer: .returnInteger
                case .float: .returnFloat
                case .vector: .returnVector
                }
            emit(handler, cell(header, slot))
        }
    }
}

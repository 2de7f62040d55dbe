/// Tests of what references refer to.
extension FunctionLowering {
    /// An instruction on the bits of an `i31`.
    mutating func number(_ opcode: Opcode, _ result: ValueClass) {
        unary(opcode)
        stack[stack.count &- 1].valueClass = result
    }

    /// What a cast has to look at.
    private enum Test {
        case null, nonNull
        case always, never
        case kind(UInt32)
        case object(DefinedType)
        case function(DefinedType)
    }

    /// The test for a heap type, of a value in its hierarchy.
    private func test(for heap: HeapType, isNullable: Bool) -> Test {
        let null = isNullable ? ReferenceKinds.null : 0
        switch heap {
        case .any, .func, .extern, .exn: return isNullable ? .always : .nonNull
        case .none, .nofunc, .noextern, .noexn: return isNullable ? .null : .never
        case .eq: return .kind(null | ReferenceKinds.number | ReferenceKinds.structure | ReferenceKinds.array)
        case .i31: return .kind(null | ReferenceKinds.number)
        case .struct: return .kind(null | ReferenceKinds.structure)
        case .array: return .kind(null | ReferenceKinds.array)
        case .index(let index):
            let type = module.types[index.position]
            return type.signature == nil ? .object(type) : .function(type)
        }
    }

    mutating func testReference(isNullable: Bool) {
        switch test(for: instruction.heapType, isNullable: isNullable) {
        case .always: constant(1)
        case .never: constant(0)
        case .null:
            pushConstant(0, .i64)
            binary(.i64Eq)
        case .nonNull:
            pushConstant(0, .i64)
            binary(.i64Ne)
        case .kind(let kinds): emitTest(.refTestKindS, .refTestKindA, kinds, 0)
        case .object(let type): emitTest(.refTestObjectS, .refTestObjectA, type, isNullable)
        case .function(let type): emitTest(.refTestFunctionS, .refTestFunctionA, type, isNullable)
        }
    }

    private mutating func constant(_ value: UInt64) {
        _ = pop()
        pushConstant(value, .i32)
    }

    mutating func castReference(isNullable: Bool) {
        switch test(for: instruction.heapType, isNullable: isNullable) {
        case .always: return
        case .nonNull: emitCast(.refCastNonNullS, .refCastNonNullA, 0, 0)
        // Nothing but null, of no other kind.
        case .null: emitCast(.refCastKindS, .refCastKindA, ReferenceKinds.null, 0)
        case .never: emitCast(.refCastKindS, .refCastKindA, 0, 0)
        case .kind(let kinds): emitCast(.refCastKindS, .refCastKindA, kinds, 0)
        case .object(let type): emitCast(.refCastObjectS, .refCastObjectA, type, isNullable)
        case .function(let type): emitCast(.refCastFunctionS, .refCastFunctionA, type, isNullable)
        }
    }

    private func depth(_ type: DefinedType, _ isNullable: Bool) -> UInt64 {
        UInt64(type.supertypes.count) | (isNullable ? Registers.nullableBit : 0)
    }

    private mutating func emitTest(_ slot: HandlerID, _ accumulator: HandlerID, _ type: DefinedType, _ isNullable: Bool)
    {
        emitTest(slot, accumulator, type.id.rawValue, depth(type, isNullable))
    }

    private mutating func emitTest(_ slot: HandlerID, _ accumulator: HandlerID, _ target: UInt32, _ depth: UInt64) {
        emitUnary(slot, accumulator, target, depth, .i32)
    }

    private mutating func emitCast(_ slot: HandlerID, _ accumulator: HandlerID, _ type: DefinedType, _ isNullable: Bool)
    {
        emitCast(slot, accumulator, type.id.rawValue, depth(type, isNullable))
    }

    private mutating func emitCast(_ slot: HandlerID, _ accumulator: HandlerID, _ target: UInt32, _ depth: UInt64) {
        emitUnary(slot, accumulator, target, depth, .reference)
    }

    private mutating func emitUnary(
        _ slot: HandlerID, _ accumulator: HandlerID, _ target: UInt32, _ depth: UInt64, _ result: ValueClass
    ) {
        let operand = pop()
        let reference = resolveInPlace(operand)
        let handler = reference.kind == .accumulator ? accumulator : slot
        if reference.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(handler, cell(nextHome, reference.slot, immediate: UInt64(target)))
        code.append(depth)
        pushResult(result, handler: handler)
    }

    // MARK: Branches. The reference stays where it is on both paths.

    mutating func branchOnCast(_ label: UInt32, branchesOnFailure: Bool) {
        let target = instruction.castTarget
        settleTop(1)
        guard let reference = stack.last else { return }
        let slot = ResolvedOperand(kind: .slot, slot: reference.home, bits: 0)
        switch test(for: target.heapType, isNullable: target.isNullable) {
        case .always: if !branchesOnFailure { branch(label) }
        case .never: if branchesOnFailure { branch(label) }
        case .null: branchIf(.isNull(slot), is: !branchesOnFailure, label)
        case .nonNull: branchIf(.isNull(slot), is: branchesOnFailure, label)
        case .kind(let kinds): branch(.refTestKindS, kinds, 0, slot, is: !branchesOnFailure, label)
        case .object(let type):
            branch(
                .refTestObjectS, type.id.rawValue, depth(type, target.isNullable), slot, is: !branchesOnFailure, label)
        case .function(let type):
            branch(
                .refTestFunctionS, type.id.rawValue, depth(type, target.isNullable), slot, is: !branchesOnFailure,
                label)
        }
    }

    private mutating func branch(
        _ test: HandlerID, _ target: UInt32, _ depth: UInt64, _ slot: ResolvedOperand, is truth: Bool, _ label: UInt32
    ) {
        emit(test.toAccumulator, cell(0, slot.slot, immediate: UInt64(target)))
        code.append(depth)
        held.integer = -1
        // Nothing is to be done about the test's own result, which is in no slot.
        let result = Operand(place: .constant, valueClass: .i32, home: nextHome, slot: nextHome)
        branchIf(.value(ResolvedOperand(kind: .accumulator, slot: 0, bits: 0), result), is: truth, label)
    }
}

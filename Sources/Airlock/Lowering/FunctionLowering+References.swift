/// Function references: calls of them, and tests for null.
extension FunctionLowering {
    mutating func asNonNull() {
        unary(.refAsNonNull)
        stack[stack.count &- 1].valueClass = .reference
    }

    /// Branches on null, which it drops; else the reference stays on the stack.
    mutating func branchOnNull(_ label: UInt32) {
        let operand = pop()
        // It is needed on both paths, so its slot must be written.
        let resolved = resolveInPlace(operand)
        branchIf(.isNull(resolved), is: true, label)
        push(
            Operand(
                place: .temporary, valueClass: .reference, home: operand.home, slot: operand.home))
        moveHome(operand)
    }

    /// Branches with a reference that is not null; null is dropped.
    mutating func branchOnNonNull(_ label: UInt32) {
        settleTop(1)
        guard let operand = stack.last else { return }
        branchIf(.isNull(ResolvedOperand(kind: .slot, slot: operand.home, bits: 0)), is: false, label)
        _ = pop()
    }

    private mutating func moveHome(_ operand: Operand) {
        if operand.place == .local { emitMove(operand, to: operand.home) }
    }

    mutating func callReference(_ type: TypeIndex) {
        let signature = module.signature(type)
        let operand = pop()
        let reference = resolveInPlace(operand)
        let base = stage(signature.parameters.count)
        if reference.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(
            reference.kind == .accumulator ? .callReferenceA : .callReference,
            cell(base, signature.parameterSlots.count, reference.slot))
        finishCall(signature)
    }

    // MARK: Tail calls

    mutating func tailCall(_ function: Int) {
        emitTailCall(.direct, module.signature(ofFunction: function), UInt64(function))
    }

    mutating func tailCallIndirect(type: TypeIndex, table: Int) {
        let callee = UInt64(module.types[type.position].id.rawValue) | UInt64(table) &<< 32
        emitTailCall(.indirect, module.signature(type), callee)
    }

    mutating func tailCallReference(_ type: TypeIndex) {
        emitTailCall(.reference, module.signature(type), 0)
    }

    /// The driver replaces the frame: arguments, and the index or reference behind them, are in consecutive slots.
    private mutating func emitTailCall(
        _ kind: TailCallKind, _ signature: DefinedType.Signature, _ callee: UInt64
    ) {
        let base = stage(signature.parameters.count &+ (kind == .direct ? 0 : 1))
        let parameters = signature.parameterSlots.count
        noteSource()
        emit(.tailCall, cell(base, parameters, parameterSlots, kind.rawValue))
        code.append(callee)
        // The callee's frame begins at this one's.
        frameSlots = max(frameSlots, parameters &+ FrameMeta.headerSlots)
        markUnreachable()
    }
}

/// Instructions that compute: operand kinds decide between the variants of a handler.
extension FunctionLowering {
    mutating func binary(_ opcode: Opcode) {
        var opcode = opcode
        var second = pop()
        let first = pop()
        if let addition = opcode.additionOfNegative, second.place == .constant {
            opcode = addition
            second.bits =
                second.valueClass == .i32 ? UInt64(0 &- UInt32(truncatingIfNeeded: second.bits)) : 0 &- second.bits
        }
        let choice = choose(opcode, first, second) { table, opcode, first, second in
            table.binary(opcode, first, second)
        }
        consume(choice, first, second)
        if opcode.mayTrap { noteSource() }
        let begin = code.count
        emit(choice.handler, binaryCell(nextHome, choice))
        appendWide(choice)
        pushResult(opcode.resultClass, handler: choice.handler)
        if opcode.isComparison {
            comparison = PendingComparison(
                position: last, start: begin, opcode: choice.opcode, first: choice.first, second: choice.second)
        }
    }

    mutating func unary(_ opcode: Opcode) {
        let operand = pop()
        let resolved = resolveInPlace(operand)
        guard let handler = handlers.unary(opcode, resolved.kind) else { return }
        if resolved.kind == .accumulator { consumeAccumulator(operand) }
        if opcode.mayTrap { noteSource() }
        emit(handler, cell(nextHome, resolved.slot))
        pushResult(opcode.resultClass, handler: handler)
    }

    /// An operation that changes the type of a value, not its bits as slots hold them.
    mutating func retype(_ valueClass: ValueClass, isZeroExtended: Bool) {
        var operand = pop()
        if operand.place == .local {
            // The new type must not be mistaken for the local's own.
            locals[Int(operand.bits)].uses &+= 1
            stack.append(operand)
            settle(stack.count &- 1)
            operand = stack.removeLast()
            operand.olderUse = nil
        }
        if operand.valueClass.accumulator != valueClass.accumulator {
            // The value is not in the accumulator of its new class, so its producer must write the slot.
            operand.handler = nil
        }
        operand.valueClass = valueClass
        operand.isZeroExtended = isZeroExtended
        push(operand)
    }

    mutating func wrap() {
        guard let operand = stack.last else { return }
        switch operand.place {
        case .constant:
            _ = pop()
            pushConstant(operand.bits & 0xFFFF_FFFF, .i32)
        case .temporary: retype(.i32, isZeroExtended: false)
        case .local:
            // Readers of an i32 look at the lower half of the slot only, which is all that a wrap does.
            stack[stack.count &- 1].valueClass = .i32
        }
    }

    mutating func extendUnsigned() {
        guard let operand = stack.last else { return }
        if operand.place == .constant {
            _ = pop()
            pushConstant(operand.bits, .i64)
        } else if operand.place == .temporary, operand.isZeroExtended {
            retype(.i64, isZeroExtended: true)
        } else {
            unary(.i64ExtendI32U)
        }
    }

    /// A test for zero: turns the comparison before it around where that is possible.
    mutating func testZero(_ opcode: Opcode) {
        if opcode == .i32Eqz, let pending = pendingComparison {
            if let negated = pending.opcode.negatedComparison,
                let handler = handlers.binary(negated, pending.first.kind, pending.second.kind)
            {
                code[pending.position &- 1] = UInt64(handler.rawValue)
                comparison?.opcode = negated
                stack[stack.count &- 1].handler = handler
                return
            }
            if !pending.isNegated {
                compareWithZero(.i32Eq, .i32)
                comparison = PendingComparison(
                    position: last, start: pending.start, opcode: pending.opcode, first: pending.first,
                    second: pending.second, isNegated: true)
                return
            }
        }
        compareWithZero(opcode == .i32Eqz ? .i32Eq : .i64Eq, opcode == .i32Eqz ? .i32 : .i64)
    }

    private mutating func compareWithZero(_ opcode: Opcode, _ valueClass: ValueClass) {
        pushConstant(0, valueClass)
        binary(opcode)
    }

    /// The comparison that made the top operand, if it is the last instruction and nothing can come between.
    var pendingComparison: PendingComparison? {
        guard let comparison, comparison.position == last, let top = stack.last, top.place == .temporary,
            top.producer == last, last >= 0
        else { return nil }
        return comparison
    }

    mutating func select() {
        let condition = pop()
        let second = pop()
        let first = pop()
        let firstSlot = inSlot(first)
        let secondSlot = inSlot(second)
        let test = resolveInPlace(condition)
        let isAccumulated = test.kind == .accumulator
        if isAccumulated { consumeAccumulator(condition) }
        let valueClass = first.valueClass
        let handler: HandlerID =
            switch valueClass.accumulator {
            case .integer: isAccumulated ? .selectIntegerA : .selectInteger
            case .float: isAccumulated ? .selectFloatA : .selectFloat
            case .vector: isAccumulated ? .selectVectorA : .selectVector
            }
        emit(handler, cell(nextHome, firstSlot.slot, secondSlot.slot, test.slot))
        pushResult(valueClass, handler: nil, isZeroExtended: false)
    }

    // MARK: Choosing variants

    struct Choice<O: OpcodeWithOperands> {
        var handler: HandlerID
        var opcode: O
        var first: ResolvedOperand
        var second: ResolvedOperand
        /// Whether the operands changed places.
        var isSwapped: Bool
    }

    /// Finds the variant that takes the operands where they are, or brings them where one can take them.
    mutating func choose<O: OpcodeWithOperands>(
        _ opcode: O, _ firstOperand: Operand, _ secondOperand: Operand,
        _ find: (HandlerTable, O, OperandKind, OperandKind) -> HandlerID?
    ) -> Choice<O> {
        var first = resolve(firstOperand)
        var second = resolve(secondOperand)
        if first.kind == .accumulator, second.kind == .accumulator { second.kind = .slot }
        while true {
            for (a, b) in [(first.kind, second.kind), (first.widened, second.widened)] {
                if let handler = find(handlers, opcode, a, b) {
                    first.kind = a
                    second.kind = b
                    return Choice(handler: handler, opcode: opcode, first: first, second: second, isSwapped: false)
                }
                if let swapped = opcode.swappedOperands, let handler = find(handlers, swapped, b, a) {
                    first.kind = a
                    second.kind = b
                    return Choice(handler: handler, opcode: swapped, first: second, second: first, isSwapped: true)
                }
            }
            // Each turn makes one operand a plain slot, and every instruction has a variant for two slots.
            if second.kind == .immediate || second.kind == .wide, first.kind != .immediate, first.kind != .wide {
                second = inSlot(secondOperand)
            } else if first.kind == .immediate || first.kind == .wide {
                first = inSlot(firstOperand)
            } else if first.kind == .accumulator {
                first.kind = .slot
            } else {
                second.kind = .slot
            }
        }
    }

    /// Tells which operand comes from the accumulator.
    mutating func consume<O>(_ choice: Choice<O>, _ first: Operand, _ second: Operand) {
        if choice.first.kind == .accumulator { consumeAccumulator(choice.isSwapped ? second : first) }
        if choice.second.kind == .accumulator { consumeAccumulator(choice.isSwapped ? first : second) }
    }

    func binaryCell<O>(_ destination: Int, _ choice: Choice<O>) -> UInt64 {
        if choice.second.kind == .immediate {
            return cell(destination, choice.first.slot, immediate: choice.second.bits)
        }
        if choice.first.kind == .immediate {
            // The second slot would overlap the immediate, so it is the accumulator or comes first.
            return cell(destination, choice.second.slot, immediate: choice.first.bits)
        }
        return cell(destination, choice.first.slot, choice.second.slot)
    }

    private mutating func appendWide(_ choice: Choice<Opcode>) {
        if choice.first.kind == .wide { code.append(choice.first.bits) }
        if choice.second.kind == .wide { code.append(choice.second.bits) }
    }
}

/// An instruction with two operands, as far as finding its handler goes.
protocol OpcodeWithOperands {
    /// The instruction that gives the same result with its operands exchanged.
    var swappedOperands: Self? { get }
}

extension Opcode: OpcodeWithOperands {}
extension VectorOpcode: OpcodeWithOperands {}

extension ResolvedOperand {
    /// The kind with an immediate as a wide one, for variants that have no 32 bits to spare.
    var widened: OperandKind { kind == .immediate ? .wide : kind }
}

/// Vectors. They have an accumulator of their own, and constants of loops stand in slots, so that no variant of a handler
/// takes one.
extension FunctionLowering {
    mutating func lower(_ opcode: VectorOpcode) {
        guard isReachable else { return }
        let opcode = opcode.deterministicChoice ?? opcode
        let row = InstructionTable.shared.row(.vector(opcode))
        guard let operands = row.operands else { return }
        switch row.immediates {
        case .v128: vectorConstant(VectorConstant(low: instruction.literal, high: instruction.literalHigh))
        case .shuffle: shuffle()
        case .lane:
            if row.result == .v128 {
                let value = pop()
                replaceLane(opcode, of: pop(), with: value)
            } else {
                extractLane(opcode)
            }
        case .memarg: row.result == nil ? storeVector(opcode) : loadVector(opcode)
        case .memargLane: row.result == nil ? storeLane(opcode) : loadLane(opcode)
        default:
            let result = row.result.map { ValueClass($0) } ?? .vector
            switch operands.count {
            case 1: vectorUnary(opcode, result)
            case 2: vectorBinary(opcode)
            default: vectorTernary(opcode)
            }
        }
    }

    private mutating func vectorUnary(_ opcode: VectorOpcode, _ result: ValueClass) {
        let operand = pop()
        var resolved = resolveInPlace(operand)
        if handlers.vector(opcode, resolved.kind) == nil { resolved.kind = .slot }
        guard let handler = handlers.vector(opcode, resolved.kind) else { return }
        if resolved.kind == .accumulator { consumeAccumulator(operand) }
        emit(handler, cell(nextHome, resolved.slot))
        pushResult(result, handler: handler)
    }

    /// Also shifts, whose count is a number.
    private mutating func vectorBinary(_ opcode: VectorOpcode) {
        if opcode == .v128Or, rotate() { return }
        let second = pop()
        let first = pop()
        let choice = choose(opcode, first, second) { table, opcode, first, second in
            table.vector(opcode, first, second)
        }
        consume(choice, first, second)
        emit(choice.handler, binaryCell(nextHome, choice))
        pushResult(.vector, handler: choice.handler)
        if choice.second.kind == .immediate {
            if shifts.count == 2 { shifts.removeFirst() }
            shifts.append(
                PendingShift(position: last, opcode: opcode, source: choice.first, count: choice.second.bits))
        }
    }

    /// Replaces two shifts of one vector in opposite directions, whose results come together, by a rotation. False, and
    /// nothing changed, where these are not the last two instructions.
    private mutating func rotate() -> Bool {
        guard shifts.count == 2, stack.count >= 2, shifts[1].position == last, shifts[0].position == last &- 2,
            stack[stack.count &- 1].producer == last, stack[stack.count &- 2].producer == last &- 2,
            shifts[0].source.slot == shifts[1].source.slot
        else { return false }
        let width: UInt64
        let left: PendingShift
        switch (shifts[0].opcode, shifts[1].opcode) {
        case (.i32x4Shl, .i32x4ShrU): (width, left) = (32, shifts[0])
        case (.i32x4ShrU, .i32x4Shl): (width, left) = (32, shifts[1])
        case (.i64x2Shl, .i64x2ShrU): (width, left) = (64, shifts[0])
        case (.i64x2ShrU, .i64x2Shl): (width, left) = (64, shifts[1])
        default: return false
        }
        guard left.count < width, shifts[0].count &+ shifts[1].count == width else { return false }
        // The vector was where the first of them took it.
        let source = shifts[0].source
        _ = pop()
        _ = pop()
        code.removeLast(4)
        starts.removeLast(2)
        held.vector = -1
        let isAccumulated = source.kind == .accumulator
        let handler: HandlerID =
            width == 32
            ? (isAccumulated ? .i32x4RotlA : .i32x4RotlS) : (isAccumulated ? .i64x2RotlA : .i64x2RotlS)
        emit(handler, cell(nextHome, source.slot, immediate: left.count))
        pushResult(.vector, handler: handler)
        return true
    }

    private mutating func vectorTernary(_ opcode: VectorOpcode) {
        let third = pop()
        let second = pop()
        let first = pop()
        var (a, c) = (resolve(first), resolve(third))
        if a.kind == .accumulator { c.kind = .slot }
        guard let handler = handlers.vector(opcode, a.kind, c.kind) else { return }
        if a.kind == .accumulator { consumeAccumulator(first) }
        if c.kind == .accumulator { consumeAccumulator(third) }
        emit(handler, cell(nextHome, a.slot, second.slot, c.slot))
        pushResult(.vector, handler: handler)
    }

    // MARK: Constants

    private mutating func vectorConstant(_ constant: VectorConstant) {
        if openLoops > 0 {
            if let index = constants.firstIndex(of: constant) {
                pushLocal(constantLocals[index])
                return
            }
            if constants.isEmpty, wantedConstants.count < ImplementationLimits.vectorConstants,
                !wantedConstants.contains(constant)
            {
                wantedConstants.append(constant)
            }
        }
        emitVector(constant, to: nextHome)
        pushResult(.vector, handler: .constVector)
    }

    mutating func emitVector(_ constant: VectorConstant, to slot: Int) {
        emit(.constVector, cell(slot))
        code.append(constant.low)
        code.append(constant.high)
    }

    // MARK: Lanes

    private mutating func extractLane(_ opcode: VectorOpcode) {
        let vector = pop()
        guard let handler = handlers.vector(opcode, .slot) else { return }
        emit(handler, cell(nextHome, vector.slot, Int(instruction.lane)))
        pushResult(ValueClass(InstructionTable.shared.row(.vector(opcode)).result ?? .i32), handler: handler)
    }

    private mutating func replaceLane(_ opcode: VectorOpcode, of vector: Operand, with value: Operand) {
        var (a, b) = (resolve(vector), resolveInPlace(value))
        if a.kind == .accumulator, b.kind == .accumulator { a.kind = .slot }
        guard let handler = handlers.vector(opcode, a.kind, b.kind) else { return }
        if a.kind == .accumulator { consumeAccumulator(vector) }
        if b.kind == .accumulator { consumeAccumulator(value) }
        emit(handler, cell(nextHome, a.slot, b.slot, Int(instruction.lane)))
        pushResult(.vector, handler: handler)
    }

    /// Goes by the widest lanes that stay together. Both operands are read from their slots.
    private mutating func shuffle() {
        let second = pop()
        let first = pop()
        var (a, b) = (first.slot, second.slot)
        if abs(a &- b) >= Self.shuffleReach {
            emitMove(first, to: first.home)
            emitMove(second, to: second.home)
            (a, b) = (first.home, second.home)
        }
        let base = min(a, b)
        let bytes = (0..<16).map { lane in
            let half = lane < 8 ? instruction.literal : instruction.literalHigh
            let number = Int(half &>> UInt64((lane & 7) &* 8)) & 31
            return ((number < 16 ? a : b) &- base) &* 8 &+ (number & 15)
        }
        let width = [8, 4, 2].first { Self.keepsTogether(bytes, width: $0) } ?? 1
        let handler: HandlerID =
            switch width {
            case 8: .shuffle64
            case 4: .shuffle32
            case 2: .shuffle16
            default: .shuffle8
            }
        emit(handler, cell(nextHome, base))
        let lanes = stride(from: 0, to: 16, by: width).map { bytes[$0] }
        for start in stride(from: 0, to: lanes.count, by: 4) {
            func place(_ lane: Int) -> Int { start &+ lane < lanes.count ? lanes[start &+ lane] : 0 }
            code.append(cell(place(0), place(1), place(2), place(3)))
        }
        pushResult(.vector, handler: handler)
    }

    /// Slots that a distance of 16 bits in bytes reaches, both vectors included.
    private static let shuffleReach = 1 &<< 13 &- 2

    private static func keepsTogether(_ bytes: [Int], width: Int) -> Bool {
        bytes.indices.allSatisfy { $0 % width == 0 || bytes[$0] == bytes[$0 &- 1] &+ 1 }
    }

    // MARK: Memory

    private mutating func loadVector(_ opcode: VectorOpcode) {
        let memory = Int(instruction.index)
        guard isFast(memory) else { return loadVectorAny(opcode) }
        let address = pop()
        var offset = instruction.literal
        var resolved = resolve(address)
        foldAddress(address, &resolved, &offset)
        if handlers.vector(opcode, resolved.kind) == nil { resolved = inSlot(address) }
        guard let handler = handlers.vector(opcode, resolved.kind) else { return }
        if resolved.kind == .accumulator { consumeAccumulator(address) }
        noteSource()
        emit(
            handler,
            cell(nextHome, resolved.slot, immediate: resolved.kind == .immediate ? offset : instruction.literal))
        pushResult(.vector, handler: handler)
    }

    /// From other memories than memory 0, and by 64-bit addresses: a number is loaded, and the vector made of it.
    private mutating func loadVectorAny(_ opcode: VectorOpcode) {
        switch opcode {
        case .v128Load8Splat: loadThen(.i32Load8U, .i8x16Splat)
        case .v128Load16Splat: loadThen(.i32Load16U, .i16x8Splat)
        case .v128Load32Splat: loadThen(.i32Load, .i32x4Splat)
        case .v128Load64Splat: loadThen(.i64Load, .i64x2Splat)
        case .v128Load32Zero: loadThen(.i64Load32U, nil)
        case .v128Load64Zero: loadThen(.i64Load, nil)
        case .v128Load8x8S: loadThen(.i64Load, nil, .i16x8ExtendLowI8x16S)
        case .v128Load8x8U: loadThen(.i64Load, nil, .i16x8ExtendLowI8x16U)
        case .v128Load16x4S: loadThen(.i64Load, nil, .i32x4ExtendLowI16x8S)
        case .v128Load16x4U: loadThen(.i64Load, nil, .i32x4ExtendLowI16x8U)
        case .v128Load32x2S: loadThen(.i64Load, nil, .i64x2ExtendLowI32x4S)
        case .v128Load32x2U: loadThen(.i64Load, nil, .i64x2ExtendLowI32x4U)
        default:
            let address = inSlot(pop()).slot
            let memory = Int(instruction.index)
            observe(memory, address: address, 16)
            noteSource()
            emit(
                module.memories[memory].addressType == .i32 ? .v128LoadAny32 : .v128LoadAny64,
                cell(nextHome, address, memory))
            code.append(instruction.literal)
            pushResult(.vector, handler: nil)
        }
    }

    /// Without a `first` instruction to make a vector of the number, it becomes the lowest bits of one.
    private mutating func loadThen(_ load: Opcode, _ first: VectorOpcode?, _ second: VectorOpcode? = nil) {
        self.load(load)
        if let first { vectorUnary(first, .vector) } else { vectorOfInteger() }
        if let second { vectorUnary(second, .vector) }
    }

    private mutating func vectorOfInteger() {
        let operand = pop()
        let resolved = resolveInPlace(operand)
        let handler: HandlerID = resolved.kind == .accumulator ? .vectorOfIntegerA : .vectorOfIntegerS
        if resolved.kind == .accumulator { consumeAccumulator(operand) }
        emit(handler, cell(nextHome, resolved.slot))
        pushResult(.vector, handler: handler)
    }

    private mutating func storeVector(_ opcode: VectorOpcode) {
        let value = pop()
        let address = pop()
        let memory = Int(instruction.index)
        guard isFast(memory) else {
            let addressSlot = inSlot(address).slot
            observe(memory, address: addressSlot, value: value.slot, 16)
            noteSource()
            emit(
                module.memories[memory].addressType == .i32 ? .v128StoreAny32 : .v128StoreAny64,
                cell(value.slot, addressSlot, memory))
            code.append(instruction.literal)
            return
        }
        var offset = instruction.literal
        var first = resolve(address)
        foldAddress(address, &first, &offset)
        let second = resolve(value)
        guard let handler = handlers.vector(opcode, first.kind, second.kind) else { return }
        if first.kind == .accumulator { consumeAccumulator(address) }
        if second.kind == .accumulator { consumeAccumulator(value) }
        noteSource()
        emit(handler, cell(second.slot, first.slot, immediate: offset))
    }

    private mutating func loadLane(_ opcode: VectorOpcode) {
        let vector = pop()
        switch opcode {
        case .v128Load8Lane: load(.i32Load8U)
        case .v128Load16Lane: load(.i32Load16U)
        case .v128Load32Lane: load(.i32Load)
        default: load(.i64Load)
        }
        let value = pop()
        switch opcode {
        case .v128Load8Lane: replaceLane(.i8x16ReplaceLane, of: vector, with: value)
        case .v128Load16Lane: replaceLane(.i16x8ReplaceLane, of: vector, with: value)
        case .v128Load32Lane: replaceLane(.i32x4ReplaceLane, of: vector, with: value)
        default: replaceLane(.i64x2ReplaceLane, of: vector, with: value)
        }
    }

    private mutating func storeLane(_ opcode: VectorOpcode) {
        switch opcode {
        case .v128Store8Lane:
            extractLane(.i8x16ExtractLaneU)
            store(.i32Store8)
        case .v128Store16Lane:
            extractLane(.i16x8ExtractLaneU)
            store(.i32Store16)
        case .v128Store32Lane:
            extractLane(.i32x4ExtractLane)
            store(.i32Store)
        default:
            extractLane(.i64x2ExtractLane)
            store(.i64Store)
        }
    }
}

/// The bits of a vector.
struct VectorConstant: Equatable {
    let low: UInt64
    let high: UInt64
}

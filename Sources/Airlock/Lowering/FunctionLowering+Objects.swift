/// Structures and arrays.
extension FunctionLowering {
    private func fields(_ index: UInt32) -> [DefinedType.Field] {
        guard case .structure(let fields) = module.types[Int(index)].composite else { return [] }
        return fields
    }

    private func element(_ index: UInt32) -> CanonicalType {
        guard case .array(let field) = module.types[Int(index)].composite else { return .bottom }
        return field.storage
    }

    // MARK: Structures

    mutating func structure(_ opcode: Opcode) {
        switch opcode {
        case .structGet, .structGetS, .structGetU: structGet(isSigned: opcode == .structGetS)
        case .structSet: structSet()
        case .structNew: structNew()
        default: structNewDefault()
        }
    }

    private var fieldOffset: UInt64 {
        UInt64(module.types[Int(instruction.index)].layout?.offsets[Int(instruction.secondIndex)] ?? 0)
    }

    private mutating func structGet(isSigned: Bool) {
        let storage = fields(instruction.index)[Int(instruction.secondIndex)].storage
        let operand = pop()
        let object = resolveInPlace(operand)
        guard let handler = handlers.fieldLoad(storage, isSigned: isSigned, object.kind) else { return }
        if object.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(handler, cell(nextHome, object.slot, immediate: fieldOffset))
        pushResult(ValueClass(storage.unpacked), handler: handler)
    }

    private mutating func structSet() {
        let storage = fields(instruction.index)[Int(instruction.secondIndex)].storage
        let operand = pop()
        let reference = pop()
        let object = resolveInPlace(reference)
        var value = resolve(operand)
        value.kind = value.widened
        if object.kind == .accumulator, value.kind == .accumulator, operand.valueClass.accumulator == .integer {
            value.kind = .slot
        }
        guard let handler = handlers.fieldStore(storage, object.kind, value.kind) else { return }
        if object.kind == .accumulator { consumeAccumulator(reference) }
        if value.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(handler, cell(value.slot, object.slot, immediate: fieldOffset))
        if value.kind == .wide { code.append(value.bits) }
    }

    /// A structure with more fields is made by the driver: else a few bytes of a module could become kilobytes of code.
    private static let fewFields = 12

    private mutating func structNew() {
        let fields = fields(instruction.index)
        guard let layout = module.types[Int(instruction.index)].layout else { return }
        if fields.count <= 3, fields.allSatisfy({ $0.storage.storageShift == 2 }) {
            return structNewWords(fields.count, layout)
        }
        guard fields.count <= Self.fewFields else {
            return service(.structNew, operands: fields.count, result: .reference, Int(instruction.index))
        }
        settleTop(fields.count)
        for _ in 0..<fields.count { _ = pop() }
        noteSource()
        emit(.structNewMany, cell(nextHome, nextHome, immediate: UInt64(fields.count)))
        appendType(instruction.index, high: layout.byteCount)
        for (index, field) in fields.enumerated() {
            code.append(
                FieldCell.make(
                    offset: layout.offsets[index], shift: field.storage.storageShift, slot: layout.slots[index]))
        }
        pushResult(.reference, handler: nil)
    }

    private mutating func structNewWords(_ count: Int, _ layout: ObjectLayout) {
        var slots = [0, 0, 0]
        for index in 0..<count { slots[index] = inSlot(stack[stack.count &- count &+ index]).slot }
        for _ in 0..<count { _ = pop() }
        let handler: HandlerID =
            switch count {
            case 0: .structNew0
            case 1: .structNew1
            case 2: .structNew2
            default: .structNew3
            }
        noteSource()
        emit(handler, cell(nextHome, slots[0], slots[1], slots[2]))
        appendType(instruction.index, high: layout.byteCount)
        pushResult(.reference, handler: nil)
    }

    private mutating func appendType(_ index: UInt32, high: UInt32) {
        code.append(UInt64(module.types[Int(index)].id.rawValue) | UInt64(high) &<< 32)
    }

    private mutating func structNewDefault() {
        guard let layout = module.types[Int(instruction.index)].layout else { return }
        guard layout.byteCount <= ObjectHeap.largeObject else {
            return service(.structNewDefault, operands: 0, result: .reference, Int(instruction.index))
        }
        // Its fields are zeros as the room is.
        structNewWords(0, layout)
    }

    // MARK: Arrays

    mutating func array(_ opcode: Opcode) {
        let type = Int(instruction.index)
        let second = Int(instruction.secondIndex)
        switch opcode {
        case .arrayGet, .arrayGetS, .arrayGetU: arrayGet(isSigned: opcode == .arrayGetS)
        case .arraySet: arraySet()
        case .arrayLen: arrayLength()
        case .arrayNew: service(.arrayNew, operands: 2, result: .reference, type)
        case .arrayNewDefault: arrayNewDefault()
        case .arrayNewFixed: service(.arrayNewFixed, operands: second, result: .reference, type, second)
        case .arrayNewData: service(.arrayNewData, operands: 2, result: .reference, type, second)
        case .arrayNewElem: service(.arrayNewElem, operands: 2, result: .reference, type, second)
        case .arrayFill: service(.arrayFill, operands: 4, result: nil, type)
        case .arrayCopy: service(.arrayCopy, operands: 5, result: nil, type, second)
        case .arrayInitData: service(.arrayInitData, operands: 4, result: nil, type, second)
        default: service(.arrayInitElem, operands: 4, result: nil, type, second)
        }
    }

    private mutating func arrayGet(isSigned: Bool) {
        let storage = element(instruction.index)
        let indexOperand = pop()
        let reference = pop()
        let index = resolveInPlace(indexOperand)
        var array = resolveInPlace(reference)
        // Only one can be in the accumulator, and a constant that was just written is not.
        if index.kind == .accumulator { array.kind = .slot }
        guard let handler = handlers.elementLoad(storage, isSigned: isSigned, array.kind, index.kind) else { return }
        if array.kind == .accumulator { consumeAccumulator(reference) }
        if index.kind == .accumulator { consumeAccumulator(indexOperand) }
        noteSource()
        emit(handler, cell(nextHome, array.slot, index.slot))
        pushResult(ValueClass(storage.unpacked), handler: handler)
    }

    private mutating func arraySet() {
        let storage = element(instruction.index)
        let operand = pop()
        let indexOperand = pop()
        let reference = pop()
        let array = inSlot(reference)
        var index = resolveInPlace(indexOperand)
        var value = resolve(operand)
        value.kind = value.widened
        if value.kind == .accumulator, operand.valueClass.accumulator == .integer { index.kind = .slot }
        guard let handler = handlers.elementStore(storage, index.kind, value.kind) else { return }
        if index.kind == .accumulator { consumeAccumulator(indexOperand) }
        if value.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(handler, cell(value.slot, array.slot, index.slot))
        if value.kind == .wide { code.append(value.bits) }
    }

    private mutating func arrayLength() {
        let operand = pop()
        let array = resolveInPlace(operand)
        let handler: HandlerID = array.kind == .accumulator ? .arrayLengthA : .arrayLengthS
        if array.kind == .accumulator { consumeAccumulator(operand) }
        noteSource()
        emit(handler, cell(nextHome, array.slot))
        pushResult(.i32, handler: handler)
    }

    private mutating func arrayNewDefault() {
        settleTop(1)
        _ = pop()
        noteSource()
        emit(
            .arrayNewDefault,
            cell(Int(Service.arrayNewDefault.rawValue), nextHome, immediate: UInt64(instruction.index)))
        appendType(instruction.index, high: UInt32(element(instruction.index).storageShift))
        join()
        pushTemporary(.reference)
    }
}

extension CanonicalType {
    /// The type on the operand stack.
    fileprivate var unpacked: CanonicalType { isPacked ? .i32 : self }

    /// The load of a memory that reads a field of this type, which is no vector.
    fileprivate func load(isSigned: Bool) -> Opcode {
        switch self {
        case .i8: isSigned ? .i32Load8S : .i32Load8U
        case .i16: isSigned ? .i32Load16S : .i32Load16U
        case .i64: .i64Load
        case .f32: .f32Load
        case .f64: .f64Load
        default: .i32Load
        }
    }

    /// The store of a memory that writes one.
    fileprivate var store: Opcode {
        switch self {
        case .i8: .i32Store8
        case .i16: .i32Store16
        case .i64: .i64Store
        case .f32: .f32Store
        case .f64: .f64Store
        default: .i32Store
        }
    }
}

extension HandlerTable {
    fileprivate func fieldLoad(_ type: CanonicalType, isSigned: Bool, _ object: OperandKind) -> HandlerID? {
        guard type == .v128 else { return fieldLoad(type.load(isSigned: isSigned), object) }
        return object == .accumulator ? .structGetVectorA : .structGetVectorS
    }

    fileprivate func fieldStore(_ type: CanonicalType, _ object: OperandKind, _ value: OperandKind) -> HandlerID? {
        guard type == .v128 else { return fieldStore(type.store, object, value) }
        return switch (object, value) {
        case (.accumulator, .accumulator): .structSetVectorAA
        case (.accumulator, _): .structSetVectorAS
        case (_, .accumulator): .structSetVectorSA
        default: .structSetVectorSS
        }
    }

    fileprivate func elementLoad(
        _ type: CanonicalType, isSigned: Bool, _ array: OperandKind, _ index: OperandKind
    ) -> HandlerID? {
        guard type == .v128 else { return elementLoad(type.load(isSigned: isSigned), array, index) }
        return switch (array, index) {
        case (.accumulator, _): .arrayGetVectorAS
        case (_, .accumulator): .arrayGetVectorSA
        default: .arrayGetVectorSS
        }
    }

    fileprivate func elementStore(_ type: CanonicalType, _ index: OperandKind, _ value: OperandKind) -> HandlerID? {
        guard type == .v128 else { return elementStore(type.store, index, value) }
        return switch (index, value) {
        case (.accumulator, .accumulator): .arraySetVectorAA
        case (.accumulator, _): .arraySetVectorAS
        case (_, .accumulator): .arraySetVectorSA
        default: .arraySetVectorSS
        }
    }
}

/// Instructions whose types stand in their rows: one rule for all of them.
extension FunctionValidator {
    @inline(__always)
    mutating func fixedSignature(_ typing: InstructionTyping, _ operands: OperandTypes) throws(ValidationFailure) {
        let address = try immediates(typing.immediates)
        var index = operands.count
        while index > 0 {
            index &-= 1
            if let operand = operands[index] { try pop(type(operand, address)) }
        }
        if let result = typing.result { push(type(result, address)) }
    }

    @inline(__always)
    private func type(_ type: OperandType, _ address: CanonicalType) -> CanonicalType {
        type == .address ? address : CanonicalType(rawValue: UInt32(type.rawValue))
    }

    /// Checks the immediates, and returns the address type of the memory they name, if they name one.
    @inline(__always)
    private mutating func immediates(_ kind: ImmediateKind) throws(ValidationFailure) -> CanonicalType {
        switch kind {
        case .none, .i32, .i64, .f32, .f64, .v128: return .i32
        case .memarg(let log2): return try memoryArgument(log2: log2)
        case .memory:
            if instruction.operation == .core(.memoryGrow) { growsMemory = true }
            return try memory(instruction.index)
        case .lane(let count):
            try lane(instruction.lane, count)
            return .i32
        case .memargLane(let log2, let lanes):
            let address = try memoryArgument(log2: log2)
            try lane(instruction.lane, lanes)
            return address
        case .dataMemory:
            let address = try memory(instruction.secondIndex)
            try data(instruction.index)
            return address
        case .data:
            try data(instruction.index)
            return .i32
        case .element:
            _ = try element(instruction.index)
            return .i32
        case .shuffle:
            for literal in [instruction.literal, instruction.literalHigh] {
                guard literal & 0xE0E0_E0E0_E0E0_E0E0 == 0 else { throw invalid("invalid lane index") }
            }
            return .i32
        case .blockType, .tryTable, .label, .labelTable, .function, .type, .typeTable, .typeField, .typeType,
            .typeCount, .typeData, .typeElement, .tag, .local, .global, .table, .tableTable, .elementTable,
            .memoryMemory, .heapType, .castBranch, .valueTypes:
            preconditionFailure("an instruction with these immediates has a rule of its own")
        }
    }

    private mutating func lane(_ lane: UInt8, _ count: UInt8) throws(ValidationFailure) {
        guard lane < count else { throw invalid("invalid lane index \(lane)") }
    }

    @inline(__always)
    private mutating func memoryArgument(log2: UInt8) throws(ValidationFailure) -> CanonicalType {
        let address = try memory(instruction.index)
        guard instruction.alignment <= log2 else { throw invalid("alignment must not be larger than natural") }
        guard address == .i64 || instruction.literal <= UInt64(UInt32.max) else {
            throw invalid("offset out of range")
        }
        return address
    }

    /// The address type of a memory.
    @inline(__always)
    mutating func memory(_ index: UInt32) throws(ValidationFailure) -> CanonicalType {
        guard Int(index) < context.memories.count else { throw unknown("memory", index) }
        return context.memories[Int(index)]
    }

    func data(_ index: UInt32) throws(ValidationFailure) {
        guard Int(index) < context.dataCount else { throw unknown("data segment", index) }
    }

    /// The type of an element segment.
    func element(_ index: UInt32) throws(ValidationFailure) -> CanonicalType {
        guard Int(index) < context.elements.count else { throw unknown("elem segment", index) }
        return context.elements[Int(index)]
    }

    func table(_ index: UInt32) throws(ValidationFailure) -> ValidationContext.Table {
        guard Int(index) < context.tables.count else { throw unknown("table", index) }
        return context.tables[Int(index)]
    }
}

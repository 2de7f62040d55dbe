/// Evaluates constant expressions at instantiation (spec 4.6.13).
///
/// Operands are on a stack of the store's, where the collector finds them.
struct ConstantEvaluator {
    let store: StoreState
    let instance: InstanceState

    /// The value of an expression that validation accepted, and that is of no vector. It counts as in use until the next one
    /// is evaluated.
    func evaluate(_ expression: ConstantExpression) throws -> UInt64 { try slots(of: expression).last ?? 0 }

    /// The slots of the value of such an expression.
    func slots(of expression: ConstantExpression) throws -> [UInt64] { try evaluate([expression]) }

    /// The values of several.
    func evaluate(_ expressions: [ConstantExpression]) throws -> [UInt64] {
        store.constants.removeAll(keepingCapacity: true)
        for expression in expressions { try push(expression) }
        return store.constants
    }

    private func push(_ expression: ConstantExpression) throws {
        try instance.module.validated.module.bytes.withByteReader { bytes in
            var reader = InstructionReader(bytes.slice(expression.range), hasDataCount: true)
            var instruction = Instruction(operation: .core(.nop), offset: 0)
            while true {
                try reader.next(&instruction)
                if reader.isFinished { return }
                try step(instruction)
            }
        }
    }

    private func push(_ value: UInt64) { store.constants.append(value) }
    private func pop() -> UInt64 { store.constants.popLast() ?? 0 }

    private func step(_ instruction: Instruction) throws {
        guard case .core(let opcode) = instruction.operation else {
            // v128.const
            push(instruction.literal)
            push(instruction.literalHigh)
            return
        }
        let index = Int(instruction.index)
        switch opcode {
        case .i32Const, .i64Const, .f32Const, .f64Const: push(instruction.literal)
        case .globalGet:
            let global = instance.globals[index]
            push(global.cell.bits.low)
            if global.valueType == .v128 { push(global.cell.bits.high) }
        case .refNull: push(0)
        case .refFunc: push(instance.storage.function(index).reference)
        case .i32Add: binary(Integer<UInt32>.add)
        case .i32Sub: binary(Integer<UInt32>.sub)
        case .i32Mul: binary(Integer<UInt32>.mul)
        case .i64Add: binary(Integer<UInt64>.add)
        case .i64Sub: binary(Integer<UInt64>.sub)
        case .i64Mul: binary(Integer<UInt64>.mul)
        case .refI31: push(Reference.i31(UInt32(truncatingIfNeeded: pop())))
        // Both hierarchies share their numbers.
        case .anyConvertExtern, .externConvertAny: break
        case .structNew:
            let count = instance.module.validated.types[index].fieldSlotCount
            try replace(count) { first in
                try store.makeStructure(instance, index) { store.constants[first &+ $0] }
            }
        case .structNewDefault: push(try store.makeStructure(instance, index) { _ in 0 })
        case .arrayNew:
            let count = pop() & 0xFFFF_FFFF
            try replace(instance.module.validated.types[index].fieldSlotCount) { first in
                try store.makeArray(instance, index, filledWith: { store.constants[first &+ $0] }, count: count)
            }
        case .arrayNewDefault:
            let count = pop() & 0xFFFF_FFFF
            push(try store.makeArray(instance, index, filledWith: { _ in 0 }, count: count))
        case .arrayNewFixed:
            let count = Int(instruction.secondIndex)
            try replace(count &* instance.module.validated.types[index].fieldSlotCount) { first in
                try store.makeArray(instance, index, count: count) { store.constants[first &+ $0] }
            }
        default: throw unsupported(instruction)
        }
    }

    /// Puts an object in the place of the values that it is made of, the first of which `make` is told.
    private func replace(_ count: Int, _ make: (Int) throws -> UInt64) throws {
        let first = store.constants.count &- count
        guard first >= 0 else { return }
        let object = try make(first)
        store.constants.removeSubrange(first...)
        push(object)
    }

    private func binary<T: CellValue>(_ operation: (T, T) -> T) {
        let second = T(cell: pop())
        push(operation(T(cell: pop()), second).cell)
    }

    private func unsupported(_ instruction: Instruction) -> UnsupportedFeature {
        let row = instruction.operation.row
        return UnsupportedFeature(row.feature, construct: "\(row.mnemonic)", offset: instruction.offset)
    }
}

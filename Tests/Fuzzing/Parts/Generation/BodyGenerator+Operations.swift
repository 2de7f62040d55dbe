import Airlock
import AirlockTestModules

/// Instructions that compute, load, and look at tables.
extension BodyGenerator {
    /// The numeric instructions by their result, from their rows.
    private static let numeric: [ValueType: [Opcode]] = {
        var lists: [ValueType: [Opcode]] = [:]
        for opcode in Opcode.allCases {
            let row = opcode.row
            guard row.immediates == .none, let operands = row.operands, operands.count > 0,
                let result = row.result?.type
            else { continue }
            // Those that trap come once, others twice.
            lists[result, default: []] += row.traps.isEmpty ? [opcode, opcode] : [opcode]
        }
        return lists
    }()

    private static let loads: [ValueType: [Opcode]] = accesses { $0.result?.type }
    static let stores: [ValueType: [Opcode]] = accesses { $0.result == nil ? $0.operands?[1]?.type : nil }

    private static func accesses(_ type: (InstructionRow) -> ValueType?) -> [ValueType: [Opcode]] {
        var lists: [ValueType: [Opcode]] = [:]
        for opcode in Opcode.allCases {
            guard case .memarg = opcode.row.immediates, let type = type(opcode.row) else { continue }
            lists[type, default: []].append(opcode)
        }
        return lists
    }

    /// Writes an instruction with its operands that gives a value; false where none fits.
    mutating func operation(_ type: ValueType, _ depth: Int) -> Bool {
        if type == .v128 || random.chance(10), vector(giving: type, depth) { return true }
        if case .reference(let reference) = type {
            if plan.isObject(reference.heapType) { return object(reference, depth) }
            if type == .externref, !plan.objects.isEmpty, random.chance(40) {
                value(someObjectType(isNullable: true), depth + 1)
                emit(.op(.externConvertAny))
                return true
            }
        }
        if !plan.objects.isEmpty, random.chance(15), objectNumber(type, depth) { return true }
        switch random.below(10) {
        case 0..<2: return load(type, depth)
        case 2: return size(type, depth)
        case 3: return reference(type, depth)
        default: return compute(type, depth)
        }
    }

    private mutating func compute(_ type: ValueType, _ depth: Int) -> Bool {
        guard let opcode = random.pick(Self.numeric[type] ?? []), let operands = opcode.row.operands else {
            return false
        }
        switch opcode {
        case .i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU:
            value(type, depth + 1)
            value(type, depth + 1)
            if !random.chance(8) {
                emit(type == .i32 ? .i32Const(1) : .i64Const(1))
                emit(.op(type == .i32 ? .i32Or : .i64Or))
            }
        case .f32Copysign, .f64Copysign:
            value(type, depth + 1)
            settled(type, depth + 1)
        case .i32ReinterpretF32, .i64ReinterpretF64: settled(type == .i32 ? .f32 : .f64, depth + 1)
        default:
            if opcode.row.traps.isEmpty || random.chance(10) {
                for index in 0..<operands.count { if let type = operands[index]?.type { value(type, depth + 1) } }
            } else {
                // A truncation of something that mostly fits.
                value(.i32, depth + 1)
                emit(.i32Const(0x00FF_FFFF))
                emit(.op(.i32And))
                emit(.op(operands[0] == .f32 ? .f32ConvertI32U : .f64ConvertI32U))
            }
        }
        emit(.op(opcode))
        return true
    }

    private mutating func load(_ type: ValueType, _ depth: Int) -> Bool {
        guard let memory = memory(), let opcode = random.pick(Self.loads[type] ?? []) else { return false }
        let offset = address(memory, width: Self.width(opcode), depth)
        emit(.access(opcode, offset: offset, alignment: alignment(opcode), memory: UInt32(memory)))
        return true
    }

    mutating func alignment(_ opcode: Opcode) -> UInt8 {
        guard case .memarg(let natural) = opcode.row.immediates else { return 0 }
        return UInt8(random.below(Int(natural) + 1))
    }

    static func width(_ opcode: Opcode) -> UInt64 { width(opcode.row.immediates) }

    /// Some memory, rarely one without bytes.
    mutating func memory() -> Int? {
        let all = Array(plan.memories.indices)
        let filled = all.filter { plan.memories[$0].limits.minimum > 0 }
        return random.pick(filled.isEmpty || random.chance(3) ? all : filled)
    }

    /// Writes an address for an access of `width` bytes, mostly one inside, and returns the offset to go with it.
    mutating func address(_ memory: Int, width: UInt64, _ depth: Int) -> UInt64 {
        let type = plan.memories[memory].addressType
        let bytes = plan.memories[memory].limits.minimum * 65_536
        switch random.below(100) {
        case 0..<55:
            value(type.valueType, depth + 1)
            emit(constant(0x3FF8 | UInt64(random.below(8)), type))
            emit(.op(type == .i32 ? .i32And : .i64And))
            return random.chance(50) ? 0 : UInt64(random.below(random.chance(80) ? 64 : 40_000))
        case 55..<80:
            let start = UInt64(random.below(300))
            emit(constant(start, type))
            return random.chance(50) ? 0 : UInt64(random.below(100))
        case 80..<93:
            // Around the end, which is split between address and offset.
            let last = bytes &- width &+ UInt64(random.below(12) == 0 ? random.below(9) : 0)
            let offset = random.chance(40) ? 0 : min(last, random.integer(bits: 16))
            emit(constant(last &- offset, type))
            return offset
        case 93..<97:
            // The end as it is at run time.
            emit(.op(.memorySize, UInt32(memory)))
            emit(constant(16, type))
            emit(.op(type == .i32 ? .i32Shl : .i64Shl))
            emit(constant(width &- (random.chance(10) ? 1 : 0), type))
            emit(.op(type == .i32 ? .i32Sub : .i64Sub))
            return 0
        case 97:
            value(type.valueType, depth + 1)
            return random.integer(bits: type == .i32 ? 32 : 64)
        default:
            value(type.valueType, depth + 1)
            return 0
        }
    }

    func constant(_ value: UInt64, _ type: AddressType) -> Code {
        type == .i64 ? .i64Const(Int64(bitPattern: value)) : .i32Const(Int32(truncatingIfNeeded: value))
    }

    /// Writes an index or count, mostly below `bound`.
    mutating func number(below bound: Int, _ type: AddressType, _ depth: Int) {
        if random.chance(4) { return value(type.valueType, depth + 1) }
        emit(constant(UInt64(random.below(bound + (random.chance(4) ? 2 : 0))), type))
    }

    private mutating func size(_ type: ValueType, _ depth: Int) -> Bool {
        if random.chance(50) {
            let fitting = plan.memories.indices.filter { plan.memories[$0].addressType.valueType == type }
            guard let memory = random.pick(fitting) else { return false }
            if random.chance(25) {
                number(below: 2, plan.memories[memory].addressType, depth)
                emit(.op(.memoryGrow, UInt32(memory)))
            } else {
                emit(.op(.memorySize, UInt32(memory)))
            }
        } else {
            let fitting = plan.tables.indices.filter { plan.tables[$0].addressType.valueType == type }
            guard let table = random.pick(fitting) else { return false }
            if random.chance(25) {
                value(.reference(plan.tables[table].element), depth + 1)
                number(below: 4, plan.tables[table].addressType, depth)
                emit(.op(.tableGrow, UInt32(table)))
            } else {
                emit(.op(.tableSize, UInt32(table)))
            }
        }
        return true
    }

    /// Values that are references, or tell of one.
    private mutating func reference(_ type: ValueType, _ depth: Int) -> Bool {
        switch type {
        case .i32:
            let kinds: [ValueType] = [.funcref, .externref, Self.exnref]
            value(kinds[random.below(3)], depth + 1)
            if random.chance(10) { emit(.op(.refAsNonNull)) }
            emit(.op(.refIsNull))
            return true
        case .reference(let reference) where reference.isNullable: return tableElement(type, depth)
        default: return false
        }
    }

    mutating func tableElement(_ type: ValueType, _ depth: Int) -> Bool {
        let fitting = plan.tables.indices.filter { plan.isSubtype(.reference(plan.tables[$0].element), type) }
        guard let table = random.pick(fitting) else { return false }
        number(below: Int(plan.tables[table].limits.minimum), plan.tables[table].addressType, depth)
        emit(.op(.tableGet, UInt32(table)))
        return true
    }
}

extension OperandType {
    /// The value type; nil for addresses.
    var type: ValueType? {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .address: nil
        }
    }
}

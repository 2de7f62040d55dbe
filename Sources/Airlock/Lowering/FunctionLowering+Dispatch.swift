/// One entry an instruction that is not a plain computation; the rest goes by its row.
extension FunctionLowering {
    mutating func lower(_ opcode: Opcode) throws {
        guard isReachable else {
            skip(opcode)
            return
        }
        switch opcode {
        case .unreachable:
            noteSource()
            emit(.unreachable, 0)
            markUnreachable()
        case .nop: break
        case .block: beginBlock(.block)
        case .loop: beginBlock(.loop)
        case .if: beginBlock(.if)
        case .else: elseBlock()
        case .end: endBlock()
        case .br: branch(instruction.index)
        case .brIf: branchIf(instruction.index)
        case .brTable: branchTable()
        case .return:
            emitReturn(blocks[0].results)
            markUnreachable()
        case .call: call(Int(instruction.index))
        case .callIndirect:
            callIndirect(type: TypeIndex(instruction.index), table: Int(instruction.secondIndex))
        case .callRef: callReference(TypeIndex(instruction.index))
        case .returnCall: tailCall(Int(instruction.index))
        case .returnCallIndirect:
            tailCallIndirect(type: TypeIndex(instruction.index), table: Int(instruction.secondIndex))
        case .returnCallRef: tailCallReference(TypeIndex(instruction.index))
        case .tryTable: beginBlock(.tryTable)
        case .throw: throwTag(Int(instruction.index))
        case .throwRef: throwReference()
        case .refAsNonNull: asNonNull()
        case .brOnNull: branchOnNull(instruction.index)
        case .brOnNonNull: branchOnNonNull(instruction.index)
        case .drop: _ = pop()
        case .select, .selectTyped: select()
        case .localGet: pushLocal(Int(instruction.index))
        case .localSet: setLocal(Int(instruction.index))
        case .localTee: teeLocal(Int(instruction.index))
        case .globalGet: getGlobal(Int(instruction.index))
        case .globalSet: setGlobal(Int(instruction.index))
        case .i32Const: pushConstant(instruction.literal, .i32)
        case .i64Const: pushConstant(instruction.literal, .i64)
        case .f32Const: pushConstant(instruction.literal, .f32)
        case .f64Const: pushConstant(instruction.literal, .f64)
        case .refNull: pushConstant(0, .reference)
        case .refIsNull:
            pushConstant(0, .i64)
            binary(.i64Eq)
        case .refFunc: service(.refFunc, operands: 0, result: .reference, Int(instruction.index))
        case .i32Eqz, .i64Eqz: testZero(opcode)
        case .i32WrapI64: wrap()
        case .i64ExtendI32U: extendUnsigned()
        case .i32ReinterpretF32: retype(.i32, isZeroExtended: false)
        case .i64ReinterpretF64: retype(.i64, isZeroExtended: false)
        case .f32ReinterpretI32: retype(.f32, isZeroExtended: false)
        case .f64ReinterpretI64: retype(.f64, isZeroExtended: false)
        case .memorySize: memorySize(Int(instruction.index))
        case .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop: memoryService(opcode)
        case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit, .elemDrop:
            tableService(opcode)
        case .refEq: binary(.i64Eq)
        case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet: structure(opcode)
        case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayGet, .arrayGetS,
            .arrayGetU, .arraySet, .arrayLen, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem:
            array(opcode)
        case .refI31: number(opcode, .reference)
        case .i31GetS, .i31GetU: number(opcode, .i32)
        case .refTest, .refTestNull: testReference(isNullable: opcode == .refTestNull)
        case .refCast, .refCastNull: castReference(isNullable: opcode == .refCastNull)
        case .brOnCast, .brOnCastFail: branchOnCast(instruction.index, branchesOnFailure: opcode == .brOnCastFail)
        // Both hierarchies share their numbers.
        case .anyConvertExtern, .externConvertAny: break
        default: try lowerByRow(opcode)
        }
    }

    /// Dead code is validated, but never lowered.
    private mutating func skip(_ opcode: Opcode) {
        switch opcode {
        case .block, .loop, .if, .tryTable: deadBlocks &+= 1
        case .else where deadBlocks == 0: elseBlock()
        case .end:
            if deadBlocks == 0 { endBlock() } else { deadBlocks &-= 1 }
        default: break
        }
    }

    private mutating func memoryService(_ opcode: Opcode) {
        let memory = Int(instruction.index)
        switch opcode {
        case .memoryGrow: service(.memoryGrow, operands: 1, result: addressClass(ofMemory: memory), memory)
        case .memoryFill: service(.memoryFill, operands: 3, result: nil, memory)
        case .memoryCopy: service(.memoryCopy, operands: 3, result: nil, memory, Int(instruction.secondIndex))
        case .memoryInit: service(.memoryInit, operands: 3, result: nil, memory, Int(instruction.secondIndex))
        default: service(.dataDrop, operands: 0, result: nil, Int(instruction.index))
        }
    }

    private mutating func tableService(_ opcode: Opcode) {
        let table = Int(instruction.index)
        switch opcode {
        case .tableGet: service(.tableGet, operands: 1, result: .reference, table)
        case .tableSet: service(.tableSet, operands: 2, result: nil, table)
        case .tableSize: service(.tableSize, operands: 0, result: addressClass(ofTable: table), table)
        case .tableGrow: service(.tableGrow, operands: 2, result: addressClass(ofTable: table), table)
        case .tableFill: service(.tableFill, operands: 3, result: nil, table)
        case .tableCopy: service(.tableCopy, operands: 3, result: nil, table, Int(instruction.secondIndex))
        case .tableInit: service(.tableInit, operands: 3, result: nil, table, Int(instruction.secondIndex))
        default: service(.elemDrop, operands: 0, result: nil, Int(instruction.index))
        }
    }

    private mutating func lowerByRow(_ opcode: Opcode) throws {
        let row = InstructionTable.shared.row(opcode)
        guard let operands = row.operands else { throw refusal(row.feature) }
        if case .memarg = row.immediates {
            if row.result == nil { store(opcode) } else { load(opcode) }
        } else if operands.count == 2 {
            binary(opcode)
        } else {
            unary(opcode)
        }
    }
}

/// Which rule validates which instruction.
extension FunctionValidator {
    /// The instructions whose typing depends on more than their row. Exhaustive, so that none is forgotten.
    mutating func contextual(_ row: InstructionRow) throws(ValidationFailure) {
        guard case .core(let opcode) = instruction.operation else {
            preconditionFailure("vector instructions have their types in their rows")
        }
        switch opcode {
        case .unreachable: markUnreachable()
        case .block: try block(.block)
        case .loop: try block(.loop)
        case .if: try block(.if)
        case .else: try elseBranch()
        case .throw: try throwException()
        case .throwRef: try throwReference()
        case .end: try end()
        case .br: try br()
        case .brIf: try brIf()
        case .brTable: try brTable()
        case .return: try returnFromFunction()
        case .call: try call(isTail: false)
        case .callIndirect: try callIndirect(isTail: false)
        case .returnCall: try call(isTail: true)
        case .returnCallIndirect: try callIndirect(isTail: true)
        case .callRef: try callReference(isTail: false)
        case .returnCallRef: try callReference(isTail: true)
        case .drop: _ = try pop()
        case .select: try select()
        case .selectTyped: try selectTyped()
        case .tryTable: try tryTable()
        case .localGet: try localGet()
        case .localSet: try localSet()
        case .localTee: try localTee()
        case .globalGet: try globalGet()
        case .globalSet: try globalSet()
        case .tableGet: try tableGet()
        case .tableSet: try tableSet()
        case .refNull: try refNull()
        case .refIsNull: try refIsNull()
        case .refFunc: try refFunc()
        case .refEq: try refEq()
        case .refAsNonNull: try refAsNonNull()
        case .brOnNull: try brOnNull()
        case .brOnNonNull: try brOnNonNull()
        case .structNew: try structNew()
        case .structNewDefault: try structNewDefault()
        case .structGet: try structGet(isPacked: false)
        case .structGetS, .structGetU: try structGet(isPacked: true)
        case .structSet: try structSet()
        case .arrayNew: try arrayNew()
        case .arrayNewDefault: try arrayNewDefault()
        case .arrayNewFixed: try arrayNewFixed()
        case .arrayNewData: try arrayNewData()
        case .arrayNewElem: try arrayNewElem()
        case .arrayGet: try arrayGet(isPacked: false)
        case .arrayGetS, .arrayGetU: try arrayGet(isPacked: true)
        case .arraySet: try arraySet()
        case .arrayLen: try arrayLen()
        case .arrayFill: try arrayFill()
        case .arrayCopy: try arrayCopy()
        case .arrayInitData: try arrayInitData()
        case .arrayInitElem: try arrayInitElem()
        case .refTest, .refTestNull: try refTest()
        case .refCast: try refCast(isNullable: false)
        case .refCastNull: try refCast(isNullable: true)
        case .brOnCast: try brOnCast(branchesOnFailure: false)
        case .brOnCastFail: try brOnCast(branchesOnFailure: true)
        case .anyConvertExtern: try convert(from: .extern, to: .any)
        case .externConvertAny: try convert(from: .any, to: .extern)
        case .refI31: try refI31()
        case .i31GetS, .i31GetU: try i31Get()
        case .memoryCopy: try memoryCopy()
        case .tableInit: try tableInit()
        case .tableCopy: try tableCopy()
        case .tableGrow: try tableGrow()
        case .tableSize: try tableSize()
        case .tableFill: try tableFill()
        case .nop, .i32Load, .i64Load, .f32Load, .f64Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U,
            .i64Load8S, .i64Load8U, .i64Load16S, .i64Load16U, .i64Load32S, .i64Load32U, .i32Store, .i64Store,
            .f32Store, .f64Store, .i32Store8, .i32Store16, .i64Store8, .i64Store16, .i64Store32, .memorySize,
            .memoryGrow, .i32Const, .i64Const, .f32Const, .f64Const, .i32Eqz, .i32Eq, .i32Ne, .i32LtS, .i32LtU,
            .i32GtS, .i32GtU, .i32LeS, .i32LeU, .i32GeS, .i32GeU, .i64Eqz, .i64Eq, .i64Ne, .i64LtS, .i64LtU, .i64GtS,
            .i64GtU, .i64LeS, .i64LeU, .i64GeS, .i64GeU, .f32Eq, .f32Ne, .f32Lt, .f32Gt, .f32Le, .f32Ge, .f64Eq,
            .f64Ne, .f64Lt, .f64Gt, .f64Le, .f64Ge, .i32Clz, .i32Ctz, .i32Popcnt, .i32Add, .i32Sub, .i32Mul, .i32DivS,
            .i32DivU, .i32RemS, .i32RemU, .i32And, .i32Or, .i32Xor, .i32Shl, .i32ShrS, .i32ShrU, .i32Rotl, .i32Rotr,
            .i64Clz, .i64Ctz, .i64Popcnt, .i64Add, .i64Sub, .i64Mul, .i64DivS, .i64DivU, .i64RemS, .i64RemU, .i64And,
            .i64Or, .i64Xor, .i64Shl, .i64ShrS, .i64ShrU, .i64Rotl, .i64Rotr, .f32Abs, .f32Neg, .f32Ceil, .f32Floor,
            .f32Trunc, .f32Nearest, .f32Sqrt, .f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max, .f32Copysign,
            .f64Abs, .f64Neg, .f64Ceil, .f64Floor, .f64Trunc, .f64Nearest, .f64Sqrt, .f64Add, .f64Sub, .f64Mul,
            .f64Div, .f64Min, .f64Max, .f64Copysign, .i32WrapI64, .i32TruncF32S, .i32TruncF32U, .i32TruncF64S,
            .i32TruncF64U, .i64ExtendI32S, .i64ExtendI32U, .i64TruncF32S, .i64TruncF32U, .i64TruncF64S, .i64TruncF64U,
            .f32ConvertI32S, .f32ConvertI32U, .f32ConvertI64S, .f32ConvertI64U, .f32DemoteF64, .f64ConvertI32S,
            .f64ConvertI32U, .f64ConvertI64S, .f64ConvertI64U, .f64PromoteF32, .i32ReinterpretF32, .i64ReinterpretF64,
            .f32ReinterpretI32, .f64ReinterpretI64, .i32Extend8S, .i32Extend16S, .i64Extend8S, .i64Extend16S,
            .i64Extend32S, .i32TruncSatF32S, .i32TruncSatF32U, .i32TruncSatF64S, .i32TruncSatF64U, .i64TruncSatF32S,
            .i64TruncSatF32U, .i64TruncSatF64S, .i64TruncSatF64U, .memoryInit, .dataDrop, .memoryFill, .elemDrop:
            preconditionFailure("this instruction has its types in its row")
        }
    }
}

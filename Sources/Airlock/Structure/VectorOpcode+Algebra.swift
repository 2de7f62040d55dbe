/// Algebraic facts: with them, fewer handlers are needed.
extension VectorOpcode {
    /// The instruction that gives the same result with its operands exchanged.
    var swappedOperands: VectorOpcode? {
        switch self {
        case .v128And, .v128Or, .v128Xor: self
        case .i8x16Add, .i8x16AddSatS, .i8x16AddSatU, .i8x16MinS, .i8x16MinU, .i8x16MaxS, .i8x16MaxU, .i8x16AvgrU,
            .i8x16Eq, .i8x16Ne:
            self
        case .i16x8Add, .i16x8AddSatS, .i16x8AddSatU, .i16x8MinS, .i16x8MinU, .i16x8MaxS, .i16x8MaxU, .i16x8AvgrU,
            .i16x8Eq, .i16x8Ne, .i16x8Mul, .i16x8Q15mulrSatS, .i16x8ExtmulLowI8x16S, .i16x8ExtmulLowI8x16U,
            .i16x8ExtmulHighI8x16S, .i16x8ExtmulHighI8x16U:
            self
        case .i32x4Add, .i32x4MinS, .i32x4MinU, .i32x4MaxS, .i32x4MaxU, .i32x4Eq, .i32x4Ne, .i32x4Mul, .i32x4DotI16x8S,
            .i32x4ExtmulLowI16x8S, .i32x4ExtmulLowI16x8U, .i32x4ExtmulHighI16x8S, .i32x4ExtmulHighI16x8U:
            self
        case .i64x2Add, .i64x2Eq, .i64x2Ne, .i64x2Mul, .i64x2ExtmulLowI32x4S, .i64x2ExtmulLowI32x4U,
            .i64x2ExtmulHighI32x4S, .i64x2ExtmulHighI32x4U:
            self
        // Which of two NaNs a sum or product takes is not specified.
        case .f32x4Add, .f32x4Mul, .f32x4Min, .f32x4Max, .f32x4Eq, .f32x4Ne: self
        case .f64x2Add, .f64x2Mul, .f64x2Min, .f64x2Max, .f64x2Eq, .f64x2Ne: self
        case .i8x16LtS: .i8x16GtS
        case .i8x16LtU: .i8x16GtU
        case .i8x16LeS: .i8x16GeS
        case .i8x16LeU: .i8x16GeU
        case .i16x8LtS: .i16x8GtS
        case .i16x8LtU: .i16x8GtU
        case .i16x8LeS: .i16x8GeS
        case .i16x8LeU: .i16x8GeU
        case .i32x4LtS: .i32x4GtS
        case .i32x4LtU: .i32x4GtU
        case .i32x4LeS: .i32x4GeS
        case .i32x4LeU: .i32x4GeU
        case .i64x2LtS: .i64x2GtS
        case .i64x2LeS: .i64x2GeS
        case .f32x4Lt: .f32x4Gt
        case .f32x4Le: .f32x4Ge
        case .f64x2Lt: .f64x2Gt
        case .f64x2Le: .f64x2Ge
        default: nil
        }
    }

    /// The instruction that gives one of the results that the specification leaves a relaxed instruction to choose from
    /// (spec 4.3.6); here it is always this one. Relaxed instructions that give none another has are not in it.
    var deterministicChoice: VectorOpcode? {
        switch self {
        case .i8x16RelaxedSwizzle: .i8x16Swizzle
        case .i32x4RelaxedTruncF32x4S: .i32x4TruncSatF32x4S
        case .i32x4RelaxedTruncF32x4U: .i32x4TruncSatF32x4U
        case .i32x4RelaxedTruncF64x2SZero: .i32x4TruncSatF64x2SZero
        case .i32x4RelaxedTruncF64x2UZero: .i32x4TruncSatF64x2UZero
        case .i8x16RelaxedLaneselect, .i16x8RelaxedLaneselect, .i32x4RelaxedLaneselect, .i64x2RelaxedLaneselect:
            .v128Bitselect
        case .f32x4RelaxedMin: .f32x4Min
        case .f32x4RelaxedMax: .f32x4Max
        case .f64x2RelaxedMin: .f64x2Min
        case .f64x2RelaxedMax: .f64x2Max
        case .i16x8RelaxedQ15mulrS: .i16x8Q15mulrSatS
        default: nil
        }
    }
}

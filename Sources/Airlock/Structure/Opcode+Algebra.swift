/// Algebraic facts: with them, lowering needs fewer handlers.
extension Opcode {
    /// The instruction that gives the same result with its operands exchanged.
    var swappedOperands: Opcode? {
        switch self {
        case .i32Add, .i32Mul, .i32And, .i32Or, .i32Xor, .i64Add, .i64Mul, .i64And, .i64Or, .i64Xor: self
        // Which of two NaNs a sum or product takes is not specified.
        case .f32Add, .f32Mul, .f64Add, .f64Mul: self
        case .i32Eq, .i32Ne, .i64Eq, .i64Ne, .f32Eq, .f32Ne, .f64Eq, .f64Ne: self
        case .i32LtS: .i32GtS
        case .i32LtU: .i32GtU
        case .i32GtS: .i32LtS
        case .i32GtU: .i32LtU
        case .i32LeS: .i32GeS
        case .i32LeU: .i32GeU
        case .i32GeS: .i32LeS
        case .i32GeU: .i32LeU
        case .i64LtS: .i64GtS
        case .i64LtU: .i64GtU
        case .i64GtS: .i64LtS
        case .i64GtU: .i64LtU
        case .i64LeS: .i64GeS
        case .i64LeU: .i64GeU
        case .i64GeS: .i64LeS
        case .i64GeU: .i64LeU
        case .f32Lt: .f32Gt
        case .f32Gt: .f32Lt
        case .f32Le: .f32Ge
        case .f32Ge: .f32Le
        case .f64Lt: .f64Gt
        case .f64Gt: .f64Lt
        case .f64Le: .f64Ge
        case .f64Ge: .f64Le
        default: nil
        }
    }

    /// The comparison that is true exactly when this one is false. Ordered comparisons of floats have none: with a NaN
    /// both would be false.
    var negatedComparison: Opcode? {
        switch self {
        case .i32Eq: .i32Ne
        case .i32Ne: .i32Eq
        case .i32LtS: .i32GeS
        case .i32LtU: .i32GeU
        case .i32GtS: .i32LeS
        case .i32GtU: .i32LeU
        case .i32LeS: .i32GtS
        case .i32LeU: .i32GtU
        case .i32GeS: .i32LtS
        case .i32GeU: .i32LtU
        case .i64Eq: .i64Ne
        case .i64Ne: .i64Eq
        case .i64LtS: .i64GeS
        case .i64LtU: .i64GeU
        case .i64GtS: .i64LeS
        case .i64GtU: .i64LeU
        case .i64LeS: .i64GtS
        case .i64LeU: .i64GtU
        case .i64GeS: .i64LtS
        case .i64GeU: .i64LtU
        case .f32Eq: .f32Ne
        case .f32Ne: .f32Eq
        case .f64Eq: .f64Ne
        case .f64Ne: .f64Eq
        default: nil
        }
    }

    /// `x - c` is `x + (-c)`.
    var additionOfNegative: Opcode? {
        switch self {
        case .i32Sub: .i32Add
        case .i64Sub: .i64Add
        default: nil
        }
    }

    /// Two operands, one result of type i32 that is a truth value.
    var isComparison: Bool {
        rawValue >= Opcode.i32Eq.rawValue && rawValue <= Opcode.f64Ge.rawValue && self != .i64Eqz
    }
}

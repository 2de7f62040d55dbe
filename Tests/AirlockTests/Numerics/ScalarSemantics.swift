@testable import Airlock

/// The bare semantics of the scalar instructions, applied to bit patterns.
enum ScalarSemantics {
    typealias Function = @Sendable (_ operands: [UInt64]) -> ScalarRow.Outcome

    static let table = [i32, i64, f32, f64, conversions].reduce(into: [:]) { table, part in
        table.merge(part) { _, _ in fatalError("an opcode stands twice") }
    }

    private static func unary<A: Operand, R: Result>(_ function: @escaping @Sendable (A) -> R) -> Function {
        { function(A(bits: $0[0])).outcome }
    }

    private static func binary<A: Operand, R: Result>(_ function: @escaping @Sendable (A, A) -> R) -> Function {
        { function(A(bits: $0[0]), A(bits: $0[1])).outcome }
    }

    private static let i32: [Opcode: Function] = [
        .i32Add: binary(Integer<UInt32>.add),
        .i32Sub: binary(Integer<UInt32>.sub),
        .i32Mul: binary(Integer<UInt32>.mul),
        .i32And: binary(Integer<UInt32>.and),
        .i32Or: binary(Integer<UInt32>.or),
        .i32Xor: binary(Integer<UInt32>.xor),
        .i32Shl: binary(Integer<UInt32>.shl),
        .i32ShrS: binary(Integer<UInt32>.shrS),
        .i32ShrU: binary(Integer<UInt32>.shrU),
        .i32Rotl: binary(Integer<UInt32>.rotl),
        .i32Rotr: binary(Integer<UInt32>.rotr),
        .i32DivS: binary(Integer<UInt32>.divS),
        .i32DivU: binary(Integer<UInt32>.divU),
        .i32RemS: binary(Integer<UInt32>.remS),
        .i32RemU: binary(Integer<UInt32>.remU),
        .i32Eq: binary(Integer<UInt32>.eq),
        .i32Ne: binary(Integer<UInt32>.ne),
        .i32LtS: binary(Integer<UInt32>.ltS),
        .i32LtU: binary(Integer<UInt32>.ltU),
        .i32GtS: binary(Integer<UInt32>.gtS),
        .i32GtU: binary(Integer<UInt32>.gtU),
        .i32LeS: binary(Integer<UInt32>.leS),
        .i32LeU: binary(Integer<UInt32>.leU),
        .i32GeS: binary(Integer<UInt32>.geS),
        .i32GeU: binary(Integer<UInt32>.geU),
        .i32Clz: unary(Integer<UInt32>.clz),
        .i32Ctz: unary(Integer<UInt32>.ctz),
        .i32Popcnt: unary(Integer<UInt32>.popcnt),
        .i32Eqz: unary(Integer<UInt32>.eqz),
        .i32Extend8S: unary(Integer<UInt32>.extend8S),
        .i32Extend16S: unary(Integer<UInt32>.extend16S),
    ]

    private static let i64: [Opcode: Function] = [
        .i64Add: binary(Integer<UInt64>.add),
        .i64Sub: binary(Integer<UInt64>.sub),
        .i64Mul: binary(Integer<UInt64>.mul),
        .i64And: binary(Integer<UInt64>.and),
        .i64Or: binary(Integer<UInt64>.or),
        .i64Xor: binary(Integer<UInt64>.xor),
        .i64Shl: binary(Integer<UInt64>.shl),
        .i64ShrS: binary(Integer<UInt64>.shrS),
        .i64ShrU: binary(Integer<UInt64>.shrU),
        .i64Rotl: binary(Integer<UInt64>.rotl),
        .i64Rotr: binary(Integer<UInt64>.rotr),
        .i64DivS: binary(Integer<UInt64>.divS),
        .i64DivU: binary(Integer<UInt64>.divU),
        .i64RemS: binary(Integer<UInt64>.remS),
        .i64RemU: binary(Integer<UInt64>.remU),
        .i64Eq: binary(Integer<UInt64>.eq),
        .i64Ne: binary(Integer<UInt64>.ne),
        .i64LtS: binary(Integer<UInt64>.ltS),
        .i64LtU: binary(Integer<UInt64>.ltU),
        .i64GtS: binary(Integer<UInt64>.gtS),
        .i64GtU: binary(Integer<UInt64>.gtU),
        .i64LeS: binary(Integer<UInt64>.leS),
        .i64LeU: binary(Integer<UInt64>.leU),
        .i64GeS: binary(Integer<UInt64>.geS),
        .i64GeU: binary(Integer<UInt64>.geU),
        .i64Clz: unary(Integer<UInt64>.clz),
        .i64Ctz: unary(Integer<UInt64>.ctz),
        .i64Popcnt: unary(Integer<UInt64>.popcnt),
        .i64Eqz: unary(Integer<UInt64>.eqz),
        .i64Extend8S: unary(Integer<UInt64>.extend8S),
        .i64Extend16S: unary(Integer<UInt64>.extend16S),
        .i64Extend32S: unary(Integer<UInt64>.extend32S),
    ]

    private static let f32: [Opcode: Function] = [
        .f32Add: binary(Floating<Float>.add),
        .f32Sub: binary(Floating<Float>.sub),
        .f32Mul: binary(Floating<Float>.mul),
        .f32Div: binary(Floating<Float>.div),
        .f32Min: binary(Floating<Float>.min),
        .f32Max: binary(Floating<Float>.max),
        .f32Copysign: binary(Floating<Float>.copysign),
        .f32Eq: binary(Floating<Float>.eq),
        .f32Ne: binary(Floating<Float>.ne),
        .f32Lt: binary(Floating<Float>.lt),
        .f32Gt: binary(Floating<Float>.gt),
        .f32Le: binary(Floating<Float>.le),
        .f32Ge: binary(Floating<Float>.ge),
        .f32Abs: unary(Floating<Float>.abs),
        .f32Neg: unary(Floating<Float>.neg),
        .f32Ceil: unary(Floating<Float>.ceil),
        .f32Floor: unary(Floating<Float>.floor),
        .f32Trunc: unary(Floating<Float>.trunc),
        .f32Nearest: unary(Floating<Float>.nearest),
        .f32Sqrt: unary(Floating<Float>.sqrt),
    ]

    private static let f64: [Opcode: Function] = [
        .f64Add: binary(Floating<Double>.add),
        .f64Sub: binary(Floating<Double>.sub),
        .f64Mul: binary(Floating<Double>.mul),
        .f64Div: binary(Floating<Double>.div),
        .f64Min: binary(Floating<Double>.min),
        .f64Max: binary(Floating<Double>.max),
        .f64Copysign: binary(Floating<Double>.copysign),
        .f64Eq: binary(Floating<Double>.eq),
        .f64Ne: binary(Floating<Double>.ne),
        .f64Lt: binary(Floating<Double>.lt),
        .f64Gt: binary(Floating<Double>.gt),
        .f64Le: binary(Floating<Double>.le),
        .f64Ge: binary(Floating<Double>.ge),
        .f64Abs: unary(Floating<Double>.abs),
        .f64Neg: unary(Floating<Double>.neg),
        .f64Ceil: unary(Floating<Double>.ceil),
        .f64Floor: unary(Floating<Double>.floor),
        .f64Trunc: unary(Floating<Double>.trunc),
        .f64Nearest: unary(Floating<Double>.nearest),
        .f64Sqrt: unary(Floating<Double>.sqrt),
    ]

    private static let conversions: [Opcode: Function] = [
        .i32TruncF32S: unary(Conversion.truncS as @Sendable (Float) -> Faulting<UInt32>),
        .i32TruncSatF32S: unary(Conversion.truncSatS as @Sendable (Float) -> UInt32),
        .f32ConvertI32S: unary(Conversion.convertS as @Sendable (UInt32) -> Float),
        .i32TruncF32U: unary(Conversion.truncU as @Sendable (Float) -> Faulting<UInt32>),
        .i32TruncSatF32U: unary(Conversion.truncSatU as @Sendable (Float) -> UInt32),
        .f32ConvertI32U: unary(Conversion.convertU as @Sendable (UInt32) -> Float),
        .i32TruncF64S: unary(Conversion.truncS as @Sendable (Double) -> Faulting<UInt32>),
        .i32TruncSatF64S: unary(Conversion.truncSatS as @Sendable (Double) -> UInt32),
        .f64ConvertI32S: unary(Conversion.convertS as @Sendable (UInt32) -> Double),
        .i32TruncF64U: unary(Conversion.truncU as @Sendable (Double) -> Faulting<UInt32>),
        .i32TruncSatF64U: unary(Conversion.truncSatU as @Sendable (Double) -> UInt32),
        .f64ConvertI32U: unary(Conversion.convertU as @Sendable (UInt32) -> Double),
        .i64TruncF32S: unary(Conversion.truncS as @Sendable (Float) -> Faulting<UInt64>),
        .i64TruncSatF32S: unary(Conversion.truncSatS as @Sendable (Float) -> UInt64),
        .f32ConvertI64S: unary(Conversion.convertS as @Sendable (UInt64) -> Float),
        .i64TruncF32U: unary(Conversion.truncU as @Sendable (Float) -> Faulting<UInt64>),
        .i64TruncSatF32U: unary(Conversion.truncSatU as @Sendable (Float) -> UInt64),
        .f32ConvertI64U: unary(Conversion.convertU as @Sendable (UInt64) -> Float),
        .i64TruncF64S: unary(Conversion.truncS as @Sendable (Double) -> Faulting<UInt64>),
        .i64TruncSatF64S: unary(Conversion.truncSatS as @Sendable (Double) -> UInt64),
        .f64ConvertI64S: unary(Conversion.convertS as @Sendable (UInt64) -> Double),
        .i64TruncF64U: unary(Conversion.truncU as @Sendable (Double) -> Faulting<UInt64>),
        .i64TruncSatF64U: unary(Conversion.truncSatU as @Sendable (Double) -> UInt64),
        .f64ConvertI64U: unary(Conversion.convertU as @Sendable (UInt64) -> Double),
        .i32WrapI64: unary(Conversion.wrap),
        .i64ExtendI32S: unary(Conversion.extendS),
        .i64ExtendI32U: unary(Conversion.extendU),
        .f32DemoteF64: unary(Conversion.demote),
        .f64PromoteF32: unary(Conversion.promote),
        .i32ReinterpretF32: unary(Conversion.reinterpret as @Sendable (Float) -> UInt32),
        .i64ReinterpretF64: unary(Conversion.reinterpret as @Sendable (Double) -> UInt64),
        .f32ReinterpretI32: unary(Conversion.reinterpret as @Sendable (UInt32) -> Float),
        .f64ReinterpretI64: unary(Conversion.reinterpret as @Sendable (UInt64) -> Double),
    ]
}

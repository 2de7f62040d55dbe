import Airlock

/// The numeric instructions (spec 4.3, 4.6.1), each written out with what Swift's numbers offer.
extension SpecFrame {
    mutating func numeric(_ opcode: Opcode, _ i: Instruction) throws {
        switch opcode {
        case .i32Const: stack.append(.i32(UInt32(truncatingIfNeeded: i.literal)))
        case .i64Const: stack.append(.i64(i.literal))
        case .f32Const: stack.append(.f32(UInt32(truncatingIfNeeded: i.literal)))
        case .f64Const: stack.append(.f64(i.literal))

        case .i32Eqz: try test32 { $0 == 0 }
        case .i32Eq: try compare32 { $0 == $1 }
        case .i32Ne: try compare32 { $0 != $1 }
        case .i32LtS: try compare32 { Int32(bitPattern: $0) < Int32(bitPattern: $1) }
        case .i32LtU: try compare32 { $0 < $1 }
        case .i32GtS: try compare32 { Int32(bitPattern: $0) > Int32(bitPattern: $1) }
        case .i32GtU: try compare32 { $0 > $1 }
        case .i32LeS: try compare32 { Int32(bitPattern: $0) <= Int32(bitPattern: $1) }
        case .i32LeU: try compare32 { $0 <= $1 }
        case .i32GeS: try compare32 { Int32(bitPattern: $0) >= Int32(bitPattern: $1) }
        case .i32GeU: try compare32 { $0 >= $1 }
        case .i64Eqz: try compare64(second: 0) { $0 == $1 }
        case .i64Eq: try compare64 { $0 == $1 }
        case .i64Ne: try compare64 { $0 != $1 }
        case .i64LtS: try compare64 { Int64(bitPattern: $0) < Int64(bitPattern: $1) }
        case .i64LtU: try compare64 { $0 < $1 }
        case .i64GtS: try compare64 { Int64(bitPattern: $0) > Int64(bitPattern: $1) }
        case .i64GtU: try compare64 { $0 > $1 }
        case .i64LeS: try compare64 { Int64(bitPattern: $0) <= Int64(bitPattern: $1) }
        case .i64LeU: try compare64 { $0 <= $1 }
        case .i64GeS: try compare64 { Int64(bitPattern: $0) >= Int64(bitPattern: $1) }
        case .i64GeU: try compare64 { $0 >= $1 }
        case .f32Eq: try compareF32 { $0 == $1 }
        case .f32Ne: try compareF32 { $0 != $1 }
        case .f32Lt: try compareF32 { $0 < $1 }
        case .f32Gt: try compareF32 { $0 > $1 }
        case .f32Le: try compareF32 { $0 <= $1 }
        case .f32Ge: try compareF32 { $0 >= $1 }
        case .f64Eq: try compareF64 { $0 == $1 }
        case .f64Ne: try compareF64 { $0 != $1 }
        case .f64Lt: try compareF64 { $0 < $1 }
        case .f64Gt: try compareF64 { $0 > $1 }
        case .f64Le: try compareF64 { $0 <= $1 }
        case .f64Ge: try compareF64 { $0 >= $1 }

        case .i32Clz: try unary32 { UInt32($0.leadingZeroBitCount) }
        case .i32Ctz: try unary32 { UInt32($0.trailingZeroBitCount) }
        case .i32Popcnt: try unary32 { UInt32($0.nonzeroBitCount) }
        case .i32Add: try binary32 { $0 &+ $1 }
        case .i32Sub: try binary32 { $0 &- $1 }
        case .i32Mul: try binary32 { $0 &* $1 }
        case .i32DivS:
            try binary32 { UInt32(bitPattern: try Self.quotient(Int32(bitPattern: $0), Int32(bitPattern: $1))) }
        case .i32DivU: try binary32 { try Self.quotient($0, $1) }
        case .i32RemS:
            try binary32 { UInt32(bitPattern: try Self.remainder(Int32(bitPattern: $0), Int32(bitPattern: $1))) }
        case .i32RemU: try binary32 { try Self.remainder($0, $1) }
        case .i32And: try binary32 { $0 & $1 }
        case .i32Or: try binary32 { $0 | $1 }
        case .i32Xor: try binary32 { $0 ^ $1 }
        case .i32Shl: try binary32 { $0 << ($1 % 32) }
        case .i32ShrS: try binary32 { UInt32(bitPattern: Int32(bitPattern: $0) >> Int32($1 % 32)) }
        case .i32ShrU: try binary32 { $0 >> ($1 % 32) }
        case .i32Rotl: try binary32 { $0 << ($1 % 32) | $0 >> (32 - $1 % 32) }
        case .i32Rotr: try binary32 { $0 >> ($1 % 32) | $0 << (32 - $1 % 32) }
        case .i64Clz: try unary64 { UInt64($0.leadingZeroBitCount) }
        case .i64Ctz: try unary64 { UInt64($0.trailingZeroBitCount) }
        case .i64Popcnt: try unary64 { UInt64($0.nonzeroBitCount) }
        case .i64Add: try binary64 { $0 &+ $1 }
        case .i64Sub: try binary64 { $0 &- $1 }
        case .i64Mul: try binary64 { $0 &* $1 }
        case .i64DivS:
            try binary64 { UInt64(bitPattern: try Self.quotient(Int64(bitPattern: $0), Int64(bitPattern: $1))) }
        case .i64DivU: try binary64 { try Self.quotient($0, $1) }
        case .i64RemS:
            try binary64 { UInt64(bitPattern: try Self.remainder(Int64(bitPattern: $0), Int64(bitPattern: $1))) }
        case .i64RemU: try binary64 { try Self.remainder($0, $1) }
        case .i64And: try binary64 { $0 & $1 }
        case .i64Or: try binary64 { $0 | $1 }
        case .i64Xor: try binary64 { $0 ^ $1 }
        case .i64Shl: try binary64 { $0 << ($1 % 64) }
        case .i64ShrS: try binary64 { UInt64(bitPattern: Int64(bitPattern: $0) >> Int64($1 % 64)) }
        case .i64ShrU: try binary64 { $0 >> ($1 % 64) }
        case .i64Rotl: try binary64 { $0 << ($1 % 64) | $0 >> (64 - $1 % 64) }
        case .i64Rotr: try binary64 { $0 >> ($1 % 64) | $0 << (64 - $1 % 64) }

        case .f32Abs: try bits32 { $0 & 0x7FFF_FFFF }
        case .f32Neg: try bits32 { $0 ^ 0x8000_0000 }
        case .f32Copysign: try copySign32()
        case .f32Ceil: try unaryF32 { $0.rounded(.up) }
        case .f32Floor: try unaryF32 { $0.rounded(.down) }
        case .f32Trunc: try unaryF32 { $0.rounded(.towardZero) }
        case .f32Nearest: try unaryF32 { $0.rounded(.toNearestOrEven) }
        case .f32Sqrt: try unaryF32 { $0.squareRoot() }
        case .f32Add: try binaryF32 { $0 + $1 }
        case .f32Sub: try binaryF32 { $0 - $1 }
        case .f32Mul: try binaryF32 { $0 * $1 }
        case .f32Div: try binaryF32 { $0 / $1 }
        case .f32Min: try binaryF32(Self.minimum)
        case .f32Max: try binaryF32(Self.maximum)
        case .f64Abs: try bits64 { $0 & 0x7FFF_FFFF_FFFF_FFFF }
        case .f64Neg: try bits64 { $0 ^ 0x8000_0000_0000_0000 }
        case .f64Copysign: try copySign64()
        case .f64Ceil: try unaryF64 { $0.rounded(.up) }
        case .f64Floor: try unaryF64 { $0.rounded(.down) }
        case .f64Trunc: try unaryF64 { $0.rounded(.towardZero) }
        case .f64Nearest: try unaryF64 { $0.rounded(.toNearestOrEven) }
        case .f64Sqrt: try unaryF64 { $0.squareRoot() }
        case .f64Add: try binaryF64 { $0 + $1 }
        case .f64Sub: try binaryF64 { $0 - $1 }
        case .f64Mul: try binaryF64 { $0 * $1 }
        case .f64Div: try binaryF64 { $0 / $1 }
        case .f64Min: try binaryF64(Self.minimum)
        case .f64Max: try binaryF64(Self.maximum)

        case .i32WrapI64: stack.append(.i32(UInt32(truncatingIfNeeded: try popI64())))
        case .i64ExtendI32S: stack.append(.i64(UInt64(bitPattern: Int64(Int32(bitPattern: try popI32())))))
        case .i64ExtendI32U: stack.append(.i64(UInt64(try popI32())))
        case .i32Extend8S: try unary32 { UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: $0))) }
        case .i32Extend16S: try unary32 { UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: $0))) }
        case .i64Extend8S: try unary64 { UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: $0))) }
        case .i64Extend16S: try unary64 { UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: $0))) }
        case .i64Extend32S: try unary64 { UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: $0))) }

        // A float of 32 bits is exact as one of 64.
        case .i32TruncF32S: stack.append(.i32(UInt32(bitPattern: Int32(try trapping(try f32(), -0x1p31, 0x1p31)))))
        case .i32TruncF64S: stack.append(.i32(UInt32(bitPattern: Int32(try trapping(try f64(), -0x1p31, 0x1p31)))))
        case .i32TruncF32U: stack.append(.i32(UInt32(try trapping(try f32(), 0, 0x1p32))))
        case .i32TruncF64U: stack.append(.i32(UInt32(try trapping(try f64(), 0, 0x1p32))))
        case .i64TruncF32S: stack.append(.i64(UInt64(bitPattern: Int64(try trapping(try f32(), -0x1p63, 0x1p63)))))
        case .i64TruncF64S: stack.append(.i64(UInt64(bitPattern: Int64(try trapping(try f64(), -0x1p63, 0x1p63)))))
        case .i64TruncF32U: stack.append(.i64(UInt64(try trapping(try f32(), 0, 0x1p64))))
        case .i64TruncF64U: stack.append(.i64(UInt64(try trapping(try f64(), 0, 0x1p64))))
        case .i32TruncSatF32S: stack.append(.i32(UInt32(bitPattern: Self.saturating(try f32()))))
        case .i32TruncSatF64S: stack.append(.i32(UInt32(bitPattern: Self.saturating(try f64()))))
        case .i32TruncSatF32U: stack.append(.i32(Self.saturating(try f32())))
        case .i32TruncSatF64U: stack.append(.i32(Self.saturating(try f64())))
        case .i64TruncSatF32S: stack.append(.i64(UInt64(bitPattern: Self.saturating(try f32()))))
        case .i64TruncSatF64S: stack.append(.i64(UInt64(bitPattern: Self.saturating(try f64()))))
        case .i64TruncSatF32U: stack.append(.i64(Self.saturating(try f32())))
        case .i64TruncSatF64U: stack.append(.i64(Self.saturating(try f64())))

        case .f32ConvertI32S: push(Float(Int32(bitPattern: try popI32())))
        case .f32ConvertI32U: push(Float(try popI32()))
        case .f32ConvertI64S: push(Float(Int64(bitPattern: try popI64())))
        case .f32ConvertI64U: push(Float(try popI64()))
        case .f32DemoteF64: push(Float(try f64()))
        case .f64ConvertI32S: push(Double(Int32(bitPattern: try popI32())))
        case .f64ConvertI32U: push(Double(try popI32()))
        case .f64ConvertI64S: push(Double(Int64(bitPattern: try popI64())))
        case .f64ConvertI64U: push(Double(try popI64()))
        case .f64PromoteF32: push(try f32())
        case .i32ReinterpretF32: stack.append(.i32(determined(try popF32())))
        case .i64ReinterpretF64: stack.append(.i64(determined(try popF64())))
        case .f32ReinterpretI32: stack.append(.f32(try popI32()))
        case .f64ReinterpretI64: stack.append(.f64(try popI64()))

        default: throw Inconclusive("\(i.operation.row.mnemonic)")
        }
    }

    // MARK: Shapes

    private mutating func test32(_ test: (UInt32) -> Bool) throws { stack.append(.i32(test(try popI32()) ? 1 : 0)) }

    private mutating func compare32(_ test: (UInt32, UInt32) -> Bool) throws {
        let second = try popI32()
        stack.append(.i32(test(try popI32(), second) ? 1 : 0))
    }

    private mutating func compare64(second given: UInt64? = nil, _ test: (UInt64, UInt64) -> Bool) throws {
        let second = try given ?? popI64()
        stack.append(.i32(test(try popI64(), second) ? 1 : 0))
    }

    private mutating func compareF32(_ test: (Float, Float) -> Bool) throws {
        let second = Float(bitPattern: try popF32())
        stack.append(.i32(test(Float(bitPattern: try popF32()), second) ? 1 : 0))
    }

    private mutating func compareF64(_ test: (Double, Double) -> Bool) throws {
        let second = try f64()
        stack.append(.i32(test(try f64(), second) ? 1 : 0))
    }

    private mutating func unary32(_ operation: (UInt32) -> UInt32) throws {
        stack.append(.i32(operation(try popI32())))
    }
    private mutating func unary64(_ operation: (UInt64) -> UInt64) throws {
        stack.append(.i64(operation(try popI64())))
    }
    private mutating func bits32(_ operation: (UInt32) -> UInt32) throws { stack.append(.f32(operation(try popF32()))) }
    private mutating func bits64(_ operation: (UInt64) -> UInt64) throws { stack.append(.f64(operation(try popF64()))) }

    private mutating func binary32(_ operation: (UInt32, UInt32) throws -> UInt32) throws {
        let second = try popI32()
        stack.append(.i32(try operation(try popI32(), second)))
    }

    private mutating func binary64(_ operation: (UInt64, UInt64) throws -> UInt64) throws {
        let second = try popI64()
        stack.append(.i64(try operation(try popI64(), second)))
    }

    private mutating func unaryF32(_ operation: (Float) -> Float) throws {
        push(operation(Float(bitPattern: try popF32())))
    }

    private mutating func unaryF64(_ operation: (Double) -> Double) throws { push(operation(try f64())) }

    private mutating func binaryF32(_ operation: (Float, Float) -> Float) throws {
        let second = Float(bitPattern: try popF32())
        push(operation(Float(bitPattern: try popF32()), second))
    }

    private mutating func binaryF64(_ operation: (Double, Double) -> Double) throws {
        let second = try f64()
        push(operation(try f64(), second))
    }

    private mutating func f32() throws -> Double { Double(Float(bitPattern: try popF32())) }
    private mutating func f64() throws -> Double { Double(bitPattern: try popF64()) }

    // MARK: Floats

    /// Pushes what arithmetic gave.
    private mutating func push(_ value: Float) { stack.append(.f32(value.isNaN ? SomeNaN.f32 : value.bitPattern)) }
    private mutating func push(_ value: Double) { stack.append(.f64(value.isNaN ? SomeNaN.f64 : value.bitPattern)) }

    /// Takes the bits of a float out of the world of floats.
    func determined(_ bits: UInt32) -> UInt32 {
        if SomeNaN.matches(bits) { store.dependsOnNaN = true }
        return bits
    }

    func determined(_ bits: UInt64) -> UInt64 {
        if SomeNaN.matches(bits) { store.dependsOnNaN = true }
        return bits
    }

    private mutating func copySign32() throws {
        let sign = try popF32()
        let magnitude = try popF32()
        if !SomeNaN.matches(magnitude) { _ = determined(sign) }
        stack.append(.f32(magnitude & 0x7FFF_FFFF | sign & 0x8000_0000))
    }

    private mutating func copySign64() throws {
        let sign = try popF64()
        let magnitude = try popF64()
        if !SomeNaN.matches(magnitude) { _ = determined(sign) }
        stack.append(.f64(magnitude & 0x7FFF_FFFF_FFFF_FFFF | sign & 0x8000_0000_0000_0000))
    }

    static func minimum<F: BinaryFloatingPoint>(_ a: F, _ b: F) -> F {
        if a.isNaN || b.isNaN { return .nan }
        if a == b { return a.sign == .minus ? a : b }
        return a < b ? a : b
    }

    static func maximum<F: BinaryFloatingPoint>(_ a: F, _ b: F) -> F {
        if a.isNaN || b.isNaN { return .nan }
        if a == b { return a.sign == .plus ? a : b }
        return a > b ? a : b
    }

    // MARK: Division and truncation

    private static func quotient<T: FixedWidthInteger>(_ a: T, _ b: T) throws -> T {
        guard b != 0 else { throw SpecTrap(.integerDivisionByZero) }
        let (quotient, overflow) = a.dividedReportingOverflow(by: b)
        guard !overflow else { throw SpecTrap(.integerOverflow) }
        return quotient
    }

    private static func remainder<T: FixedWidthInteger>(_ a: T, _ b: T) throws -> T {
        guard b != 0 else { throw SpecTrap(.integerDivisionByZero) }
        // The least number by -1, whose quotient overflows.
        return a.remainderReportingOverflow(dividingBy: b).partialValue
    }

    /// The integer part of a number, if that is at least `low` and below `high` (spec 4.3.4).
    private func trapping(_ value: Double, _ low: Double, _ high: Double) throws -> Double {
        guard !value.isNaN else { throw SpecTrap(.badConversionToInteger) }
        let integer = value.rounded(.towardZero)
        guard integer >= low, integer < high else { throw SpecTrap(.integerOverflow) }
        return integer
    }

    static func saturating<T: FixedWidthInteger>(_ value: Double) -> T {
        if value.isNaN { return 0 }
        return T(exactly: value.rounded(.towardZero)) ?? (value < 0 ? .min : .max)
    }
}

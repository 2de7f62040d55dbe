import Airlock

/// The vector instructions (spec 4.3.5, 4.6.2), lane by lane. Those that are relaxed have the results of the deterministic
/// profile (spec A.6).
extension SpecFrame {
    mutating func vector(_ opcode: VectorOpcode, _ i: Instruction) throws {
        switch opcode {
        case .v128Const: push(SpecVector(low: i.literal, high: i.literalHigh))

        // Memory
        case .v128Load: push(try loadVector(i, 16))
        case .v128Load8x8S: try loadExtended(i, Int8.self, Int16.self)
        case .v128Load8x8U: try loadExtended(i, UInt8.self, UInt16.self)
        case .v128Load16x4S: try loadExtended(i, Int16.self, Int32.self)
        case .v128Load16x4U: try loadExtended(i, UInt16.self, UInt32.self)
        case .v128Load32x2S: try loadExtended(i, Int32.self, Int64.self)
        case .v128Load32x2U: try loadExtended(i, UInt32.self, UInt64.self)
        case .v128Load8Splat: splat(UInt8(truncatingIfNeeded: try loadVector(i, 1).low))
        case .v128Load16Splat: splat(UInt16(truncatingIfNeeded: try loadVector(i, 2).low))
        case .v128Load32Splat: splat(UInt32(truncatingIfNeeded: try loadVector(i, 4).low))
        case .v128Load64Splat: splat(try loadVector(i, 8).low)
        case .v128Load32Zero: push(try loadVector(i, 4))
        case .v128Load64Zero: push(try loadVector(i, 8))
        case .v128Load8Lane: try loadLane(i, UInt8.self)
        case .v128Load16Lane: try loadLane(i, UInt16.self)
        case .v128Load32Lane: try loadLane(i, UInt32.self)
        case .v128Load64Lane: try loadLane(i, UInt64.self)
        case .v128Store:
            let value = try popBits()
            try store(i, 16, value.low, high: value.high)
        case .v128Store8Lane: try store(i, 1, UInt64(try extract(UInt8.self, i)))
        case .v128Store16Lane: try store(i, 2, UInt64(try extract(UInt16.self, i)))
        case .v128Store32Lane: try store(i, 4, UInt64(try extract(UInt32.self, i)))
        case .v128Store64Lane: try store(i, 8, try extract(UInt64.self, i))

        // All bits
        case .v128Not: try lanes(UInt64.self) { ~$0 }
        case .v128And: try lanes(UInt64.self) { $0 & $1 }
        case .v128Andnot: try lanes(UInt64.self) { $0 & ~$1 }
        case .v128Or: try lanes(UInt64.self) { $0 | $1 }
        case .v128Xor: try lanes(UInt64.self) { $0 ^ $1 }
        case .v128Bitselect, .i8x16RelaxedLaneselect, .i16x8RelaxedLaneselect, .i32x4RelaxedLaneselect,
            .i64x2RelaxedLaneselect:
            let mask = try popBits()
            let second = try popBits()
            let first = try popBits()
            push(
                SpecVector(
                    low: first.low & mask.low | second.low & ~mask.low,
                    high: first.high & mask.high | second.high & ~mask.high))
        case .v128AnyTrue: push(try popBits() != SpecVector(low: 0, high: 0))

        // Lanes by number
        case .i8x16Shuffle:
            let second = try popBits().lanes(UInt8.self)
            let all = try popBits().lanes(UInt8.self) + second
            push(SpecVector(SpecVector(low: i.literal, high: i.literalHigh).lanes(UInt8.self).map { all[Int($0)] }))
        case .i8x16Swizzle, .i8x16RelaxedSwizzle:
            let places = try popBits().lanes(UInt8.self)
            let bytes = try popBits().lanes(UInt8.self)
            push(SpecVector(places.map { $0 < 16 ? bytes[Int($0)] : 0 }))
        case .i8x16Splat: splat(UInt8(truncatingIfNeeded: try popI32()))
        case .i16x8Splat: splat(UInt16(truncatingIfNeeded: try popI32()))
        case .i32x4Splat: splat(try popI32())
        case .i64x2Splat: splat(try popI64())
        case .f32x4Splat: splat(try popF32())
        case .f64x2Splat: splat(try popF64())
        case .i8x16ExtractLaneS: stack.append(.i32(UInt32(bitPattern: Int32(try extract(Int8.self, i)))))
        case .i8x16ExtractLaneU: stack.append(.i32(UInt32(try extract(UInt8.self, i))))
        case .i16x8ExtractLaneS: stack.append(.i32(UInt32(bitPattern: Int32(try extract(Int16.self, i)))))
        case .i16x8ExtractLaneU: stack.append(.i32(UInt32(try extract(UInt16.self, i))))
        case .i32x4ExtractLane: stack.append(.i32(try extract(UInt32.self, i)))
        case .i64x2ExtractLane: stack.append(.i64(try extract(UInt64.self, i)))
        case .f32x4ExtractLane: stack.append(.f32(try popFloats(Float.self).lanes(UInt32.self)[Int(i.lane)]))
        case .f64x2ExtractLane: stack.append(.f64(try popFloats(Double.self).lanes(UInt64.self)[Int(i.lane)]))
        case .i8x16ReplaceLane: try replace(UInt8(truncatingIfNeeded: try popI32()), i)
        case .i16x8ReplaceLane: try replace(UInt16(truncatingIfNeeded: try popI32()), i)
        case .i32x4ReplaceLane: try replace(try popI32(), i)
        case .i64x2ReplaceLane: try replace(try popI64(), i)
        case .f32x4ReplaceLane:
            let value = try popF32()
            push(Self.replacing(try popFloats(Float.self), value, i))
        case .f64x2ReplaceLane:
            let value = try popF64()
            push(Self.replacing(try popFloats(Double.self), value, i))

        // Comparisons
        case .i8x16Eq: try compare(UInt8.self) { $0 == $1 }
        case .i8x16Ne: try compare(UInt8.self) { $0 != $1 }
        case .i8x16LtS: try compare(Int8.self) { $0 < $1 }
        case .i8x16LtU: try compare(UInt8.self) { $0 < $1 }
        case .i8x16GtS: try compare(Int8.self) { $0 > $1 }
        case .i8x16GtU: try compare(UInt8.self) { $0 > $1 }
        case .i8x16LeS: try compare(Int8.self) { $0 <= $1 }
        case .i8x16LeU: try compare(UInt8.self) { $0 <= $1 }
        case .i8x16GeS: try compare(Int8.self) { $0 >= $1 }
        case .i8x16GeU: try compare(UInt8.self) { $0 >= $1 }
        case .i16x8Eq: try compare(UInt16.self) { $0 == $1 }
        case .i16x8Ne: try compare(UInt16.self) { $0 != $1 }
        case .i16x8LtS: try compare(Int16.self) { $0 < $1 }
        case .i16x8LtU: try compare(UInt16.self) { $0 < $1 }
        case .i16x8GtS: try compare(Int16.self) { $0 > $1 }
        case .i16x8GtU: try compare(UInt16.self) { $0 > $1 }
        case .i16x8LeS: try compare(Int16.self) { $0 <= $1 }
        case .i16x8LeU: try compare(UInt16.self) { $0 <= $1 }
        case .i16x8GeS: try compare(Int16.self) { $0 >= $1 }
        case .i16x8GeU: try compare(UInt16.self) { $0 >= $1 }
        case .i32x4Eq: try compare(UInt32.self) { $0 == $1 }
        case .i32x4Ne: try compare(UInt32.self) { $0 != $1 }
        case .i32x4LtS: try compare(Int32.self) { $0 < $1 }
        case .i32x4LtU: try compare(UInt32.self) { $0 < $1 }
        case .i32x4GtS: try compare(Int32.self) { $0 > $1 }
        case .i32x4GtU: try compare(UInt32.self) { $0 > $1 }
        case .i32x4LeS: try compare(Int32.self) { $0 <= $1 }
        case .i32x4LeU: try compare(UInt32.self) { $0 <= $1 }
        case .i32x4GeS: try compare(Int32.self) { $0 >= $1 }
        case .i32x4GeU: try compare(UInt32.self) { $0 >= $1 }
        case .i64x2Eq: try compare(UInt64.self) { $0 == $1 }
        case .i64x2Ne: try compare(UInt64.self) { $0 != $1 }
        case .i64x2LtS: try compare(Int64.self) { $0 < $1 }
        case .i64x2GtS: try compare(Int64.self) { $0 > $1 }
        case .i64x2LeS: try compare(Int64.self) { $0 <= $1 }
        case .i64x2GeS: try compare(Int64.self) { $0 >= $1 }
        case .f32x4Eq: try compare(Float.self) { $0 == $1 }
        case .f32x4Ne: try compare(Float.self) { $0 != $1 }
        case .f32x4Lt: try compare(Float.self) { $0 < $1 }
        case .f32x4Gt: try compare(Float.self) { $0 > $1 }
        case .f32x4Le: try compare(Float.self) { $0 <= $1 }
        case .f32x4Ge: try compare(Float.self) { $0 >= $1 }
        case .f64x2Eq: try compare(Double.self) { $0 == $1 }
        case .f64x2Ne: try compare(Double.self) { $0 != $1 }
        case .f64x2Lt: try compare(Double.self) { $0 < $1 }
        case .f64x2Gt: try compare(Double.self) { $0 > $1 }
        case .f64x2Le: try compare(Double.self) { $0 <= $1 }
        case .f64x2Ge: try compare(Double.self) { $0 >= $1 }

        // Lanes of integers
        case .i8x16Abs: try lanes(Int8.self) { $0 < 0 ? 0 &- $0 : $0 }
        case .i8x16Neg: try lanes(Int8.self) { 0 &- $0 }
        case .i8x16AllTrue: try allTrue(UInt8.self)
        case .i8x16Bitmask: try bitmask(Int8.self)
        case .i8x16Shl: try shift(UInt8.self) { $0 << $1 }
        case .i8x16ShrS: try shift(Int8.self) { $0 >> $1 }
        case .i8x16ShrU: try shift(UInt8.self) { $0 >> $1 }
        case .i8x16Add: try lanes(UInt8.self) { $0 &+ $1 }
        case .i8x16Sub: try lanes(UInt8.self) { $0 &- $1 }
        case .i8x16AddSatS: try lanes(Int8.self) { Int8(clamping: Int($0) + Int($1)) }
        case .i8x16SubSatS: try lanes(Int8.self) { Int8(clamping: Int($0) - Int($1)) }
        case .i8x16AddSatU: try lanes(UInt8.self) { UInt8(clamping: Int($0) + Int($1)) }
        case .i8x16SubSatU: try lanes(UInt8.self) { UInt8(clamping: Int($0) - Int($1)) }
        case .i8x16MinS: try lanes(Int8.self) { min($0, $1) }
        case .i8x16MaxS: try lanes(Int8.self) { max($0, $1) }
        case .i8x16MinU: try lanes(UInt8.self) { min($0, $1) }
        case .i8x16MaxU: try lanes(UInt8.self) { max($0, $1) }
        case .i16x8Abs: try lanes(Int16.self) { $0 < 0 ? 0 &- $0 : $0 }
        case .i16x8Neg: try lanes(Int16.self) { 0 &- $0 }
        case .i16x8AllTrue: try allTrue(UInt16.self)
        case .i16x8Bitmask: try bitmask(Int16.self)
        case .i16x8Shl: try shift(UInt16.self) { $0 << $1 }
        case .i16x8ShrS: try shift(Int16.self) { $0 >> $1 }
        case .i16x8ShrU: try shift(UInt16.self) { $0 >> $1 }
        case .i16x8Add: try lanes(UInt16.self) { $0 &+ $1 }
        case .i16x8Sub: try lanes(UInt16.self) { $0 &- $1 }
        case .i16x8Mul: try lanes(UInt16.self) { $0 &* $1 }
        case .i16x8AddSatS: try lanes(Int16.self) { Int16(clamping: Int($0) + Int($1)) }
        case .i16x8SubSatS: try lanes(Int16.self) { Int16(clamping: Int($0) - Int($1)) }
        case .i16x8AddSatU: try lanes(UInt16.self) { UInt16(clamping: Int($0) + Int($1)) }
        case .i16x8SubSatU: try lanes(UInt16.self) { UInt16(clamping: Int($0) - Int($1)) }
        case .i16x8MinS: try lanes(Int16.self) { min($0, $1) }
        case .i16x8MaxS: try lanes(Int16.self) { max($0, $1) }
        case .i16x8MinU: try lanes(UInt16.self) { min($0, $1) }
        case .i16x8MaxU: try lanes(UInt16.self) { max($0, $1) }
        case .i32x4Abs: try lanes(Int32.self) { $0 < 0 ? 0 &- $0 : $0 }
        case .i32x4Neg: try lanes(Int32.self) { 0 &- $0 }
        case .i32x4AllTrue: try allTrue(UInt32.self)
        case .i32x4Bitmask: try bitmask(Int32.self)
        case .i32x4Shl: try shift(UInt32.self) { $0 << $1 }
        case .i32x4ShrS: try shift(Int32.self) { $0 >> $1 }
        case .i32x4ShrU: try shift(UInt32.self) { $0 >> $1 }
        case .i32x4Add: try lanes(UInt32.self) { $0 &+ $1 }
        case .i32x4Sub: try lanes(UInt32.self) { $0 &- $1 }
        case .i32x4Mul: try lanes(UInt32.self) { $0 &* $1 }
        case .i32x4MinS: try lanes(Int32.self) { min($0, $1) }
        case .i32x4MaxS: try lanes(Int32.self) { max($0, $1) }
        case .i32x4MinU: try lanes(UInt32.self) { min($0, $1) }
        case .i32x4MaxU: try lanes(UInt32.self) { max($0, $1) }
        case .i64x2Abs: try lanes(Int64.self) { $0 < 0 ? 0 &- $0 : $0 }
        case .i64x2Neg: try lanes(Int64.self) { 0 &- $0 }
        case .i64x2AllTrue: try allTrue(UInt64.self)
        case .i64x2Bitmask: try bitmask(Int64.self)
        case .i64x2Shl: try shift(UInt64.self) { $0 << $1 }
        case .i64x2ShrS: try shift(Int64.self) { $0 >> $1 }
        case .i64x2ShrU: try shift(UInt64.self) { $0 >> $1 }
        case .i64x2Add: try lanes(UInt64.self) { $0 &+ $1 }
        case .i64x2Sub: try lanes(UInt64.self) { $0 &- $1 }
        case .i64x2Mul: try lanes(UInt64.self) { $0 &* $1 }
        case .i8x16Popcnt: try lanes(UInt8.self) { UInt8($0.nonzeroBitCount) }
        case .i8x16AvgrU: try lanes(UInt8.self) { UInt8((UInt16($0) + UInt16($1) + 1) / 2) }
        case .i16x8AvgrU: try lanes(UInt16.self) { UInt16((UInt32($0) + UInt32($1) + 1) / 2) }
        case .i16x8Q15mulrSatS, .i16x8RelaxedQ15mulrS:
            try lanes(Int16.self) { Int16(clamping: (Int32($0) * Int32($1) + 0x4000) >> 15) }

        // Between widths
        case .i8x16NarrowI16x8S: try narrow(Int16.self, Int8.self)
        case .i8x16NarrowI16x8U: try narrow(Int16.self, UInt8.self)
        case .i16x8NarrowI32x4S: try narrow(Int32.self, Int16.self)
        case .i16x8NarrowI32x4U: try narrow(Int32.self, UInt16.self)
        case .i16x8ExtendLowI8x16S: try extend(Int8.self, Int16.self, high: false)
        case .i16x8ExtmulLowI8x16S: try multiply(Int8.self, Int16.self, high: false)
        case .i16x8ExtendLowI8x16U: try extend(UInt8.self, UInt16.self, high: false)
        case .i16x8ExtmulLowI8x16U: try multiply(UInt8.self, UInt16.self, high: false)
        case .i16x8ExtendHighI8x16S: try extend(Int8.self, Int16.self, high: true)
        case .i16x8ExtmulHighI8x16S: try multiply(Int8.self, Int16.self, high: true)
        case .i16x8ExtendHighI8x16U: try extend(UInt8.self, UInt16.self, high: true)
        case .i16x8ExtmulHighI8x16U: try multiply(UInt8.self, UInt16.self, high: true)
        case .i32x4ExtendLowI16x8S: try extend(Int16.self, Int32.self, high: false)
        case .i32x4ExtmulLowI16x8S: try multiply(Int16.self, Int32.self, high: false)
        case .i32x4ExtendLowI16x8U: try extend(UInt16.self, UInt32.self, high: false)
        case .i32x4ExtmulLowI16x8U: try multiply(UInt16.self, UInt32.self, high: false)
        case .i32x4ExtendHighI16x8S: try extend(Int16.self, Int32.self, high: true)
        case .i32x4ExtmulHighI16x8S: try multiply(Int16.self, Int32.self, high: true)
        case .i32x4ExtendHighI16x8U: try extend(UInt16.self, UInt32.self, high: true)
        case .i32x4ExtmulHighI16x8U: try multiply(UInt16.self, UInt32.self, high: true)
        case .i64x2ExtendLowI32x4S: try extend(Int32.self, Int64.self, high: false)
        case .i64x2ExtmulLowI32x4S: try multiply(Int32.self, Int64.self, high: false)
        case .i64x2ExtendLowI32x4U: try extend(UInt32.self, UInt64.self, high: false)
        case .i64x2ExtmulLowI32x4U: try multiply(UInt32.self, UInt64.self, high: false)
        case .i64x2ExtendHighI32x4S: try extend(Int32.self, Int64.self, high: true)
        case .i64x2ExtmulHighI32x4S: try multiply(Int32.self, Int64.self, high: true)
        case .i64x2ExtendHighI32x4U: try extend(UInt32.self, UInt64.self, high: true)
        case .i64x2ExtmulHighI32x4U: try multiply(UInt32.self, UInt64.self, high: true)
        case .i16x8ExtaddPairwiseI8x16S: try addPairs(Int8.self, Int16.self)
        case .i16x8ExtaddPairwiseI8x16U: try addPairs(UInt8.self, UInt16.self)
        case .i32x4ExtaddPairwiseI16x8S: try addPairs(Int16.self, Int32.self)
        case .i32x4ExtaddPairwiseI16x8U: try addPairs(UInt16.self, UInt32.self)
        case .i32x4DotI16x8S:
            let second = try popBits().lanes(Int16.self)
            push(SpecVector(Self.dot(try popBits().lanes(Int16.self), second) { (a: Int32, b: Int32) in a &+ b }))
        case .i16x8RelaxedDotI8x16I7x16S:
            let second = try popBits().lanes(Int8.self)
            push(SpecVector(Self.dot(try popBits().lanes(Int8.self), second, sum: Self.saturatingSum)))
        case .i32x4RelaxedDotI8x16I7x16AddS:
            let third = try popBits().lanes(Int32.self)
            let second = try popBits().lanes(Int8.self)
            let sums = Self.pairs(Self.dot(try popBits().lanes(Int8.self), second, sum: Self.saturatingSum))
            push(SpecVector(zip(sums, third).map { Int32($0.0) + Int32($0.1) &+ $1 }))

        // Lanes of floats
        case .f32x4Abs: try floatBits(Float.self) { $0 & 0x7FFF_FFFF }
        case .f32x4Neg: try floatBits(Float.self) { $0 ^ 0x8000_0000 }
        case .f32x4Sqrt: try floats(Float.self) { $0.squareRoot() }
        case .f32x4Ceil: try floats(Float.self) { $0.rounded(.up) }
        case .f32x4Floor: try floats(Float.self) { $0.rounded(.down) }
        case .f32x4Trunc: try floats(Float.self) { $0.rounded(.towardZero) }
        case .f32x4Nearest: try floats(Float.self) { $0.rounded(.toNearestOrEven) }
        case .f32x4Add: try floats(Float.self) { $0 + $1 }
        case .f32x4Sub: try floats(Float.self) { $0 - $1 }
        case .f32x4Mul: try floats(Float.self) { $0 * $1 }
        case .f32x4Div: try floats(Float.self) { $0 / $1 }
        case .f32x4Min, .f32x4RelaxedMin: try floats(Float.self, Self.minimum)
        case .f32x4Max, .f32x4RelaxedMax: try floats(Float.self, Self.maximum)
        case .f32x4Pmin: try choose(Float.self) { $1 < $0 }
        case .f32x4Pmax: try choose(Float.self) { $0 < $1 }
        case .f32x4RelaxedMadd: try multiplyAdd(Float.self, isNegated: false)
        case .f32x4RelaxedNmadd: try multiplyAdd(Float.self, isNegated: true)
        case .f64x2Abs: try floatBits(Double.self) { $0 & 0x7FFF_FFFF_FFFF_FFFF }
        case .f64x2Neg: try floatBits(Double.self) { $0 ^ 0x8000_0000_0000_0000 }
        case .f64x2Sqrt: try floats(Double.self) { $0.squareRoot() }
        case .f64x2Ceil: try floats(Double.self) { $0.rounded(.up) }
        case .f64x2Floor: try floats(Double.self) { $0.rounded(.down) }
        case .f64x2Trunc: try floats(Double.self) { $0.rounded(.towardZero) }
        case .f64x2Nearest: try floats(Double.self) { $0.rounded(.toNearestOrEven) }
        case .f64x2Add: try floats(Double.self) { $0 + $1 }
        case .f64x2Sub: try floats(Double.self) { $0 - $1 }
        case .f64x2Mul: try floats(Double.self) { $0 * $1 }
        case .f64x2Div: try floats(Double.self) { $0 / $1 }
        case .f64x2Min, .f64x2RelaxedMin: try floats(Double.self, Self.minimum)
        case .f64x2Max, .f64x2RelaxedMax: try floats(Double.self, Self.maximum)
        case .f64x2Pmin: try choose(Double.self) { $1 < $0 }
        case .f64x2Pmax: try choose(Double.self) { $0 < $1 }
        case .f64x2RelaxedMadd: try multiplyAdd(Double.self, isNegated: false)
        case .f64x2RelaxedNmadd: try multiplyAdd(Double.self, isNegated: true)
        case .i32x4TruncSatF32x4S, .i32x4RelaxedTruncF32x4S:
            push(SpecVector(try popFloats(Float.self).floats(Float.self).map { Self.saturating(Double($0)) as Int32 }))
        case .i32x4TruncSatF32x4U, .i32x4RelaxedTruncF32x4U:
            push(SpecVector(try popFloats(Float.self).floats(Float.self).map { Self.saturating(Double($0)) as UInt32 }))
        case .i32x4TruncSatF64x2SZero, .i32x4RelaxedTruncF64x2SZero:
            push(
                SpecVector(
                    try popFloats(Double.self).floats(Double.self).map { Self.saturating($0) as Int32 } + [0, 0]))
        case .i32x4TruncSatF64x2UZero, .i32x4RelaxedTruncF64x2UZero:
            push(
                SpecVector(
                    try popFloats(Double.self).floats(Double.self).map { Self.saturating($0) as UInt32 } + [0, 0]))
        case .f32x4ConvertI32x4S: push(SpecVector(floats: try popBits().lanes(Int32.self).map { Float($0) }))
        case .f32x4ConvertI32x4U: push(SpecVector(floats: try popBits().lanes(UInt32.self).map { Float($0) }))
        case .f64x2ConvertLowI32x4S:
            push(SpecVector(floats: try popBits().lanes(Int32.self).prefix(2).map { Double($0) }))
        case .f64x2ConvertLowI32x4U:
            push(SpecVector(floats: try popBits().lanes(UInt32.self).prefix(2).map { Double($0) }))
        case .f32x4DemoteF64x2Zero:
            push(SpecVector(floats: try popFloats(Double.self).floats(Double.self).map { Float($0) } + [0, 0]))
        case .f64x2PromoteLowF32x4:
            push(SpecVector(floats: try popFloats(Float.self).floats(Float.self).prefix(2).map { Double($0) }))
        }
    }

    private static func saturatingSum(_ a: Int16, _ b: Int16) -> Int16 { Int16(clamping: Int32(a) + Int32(b)) }

    // MARK: Memory

    private mutating func loadVector(_ i: Instruction, _ width: UInt64) throws -> SpecVector {
        let memory = instance.memories[Int(i.index)]
        let range = try memory.range(try popAddress(memory.type.addressType), offset: i.literal, width)
        return SpecVector(Array(memory.bytes[range]))
    }

    private mutating func loadExtended<From: FixedWidthInteger, To: FixedWidthInteger>(
        _ i: Instruction, _: From.Type, _: To.Type
    ) throws {
        let loaded = try loadVector(i, 8).lanes(From.self)
        push(SpecVector(loaded.prefix(64 / From.bitWidth).map { To($0) }))
    }

    private mutating func loadLane<T: FixedWidthInteger>(_ i: Instruction, _: T.Type) throws {
        let vector = try popBits()
        let loaded = try loadVector(i, UInt64(T.bitWidth / 8)).lanes(T.self)[0]
        push(Self.replacing(vector, loaded, i))
    }
}

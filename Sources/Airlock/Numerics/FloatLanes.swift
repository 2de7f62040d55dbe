/// A vector of floating-point numbers. Its requirements are operations on all lanes at once: see `IntegerVector`.
protocol FloatVector: Vector128 where Scalar: FloatBits, MaskStorage: Vector128 {
    associatedtype Bits: IntegerVector where Bits.Scalar == Scalar.BitPattern

    static func + (a: Self, b: Self) -> Self
    static func - (a: Self, b: Self) -> Self
    static func * (a: Self, b: Self) -> Self
    static func / (a: Self, b: Self) -> Self
    static func .== (a: Self, b: Self) -> SIMDMask<MaskStorage>
    static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage>
    static func .>= (a: Self, b: Self) -> SIMDMask<MaskStorage>
    /// The processor's square root.
    var root: Self { get }
}

extension SIMD4: FloatVector where Scalar == Float {
    typealias Bits = SIMD4<UInt32>
    @inline(__always) var root: Self { Intrinsics.squareRoot(self) }
}

extension SIMD2: FloatVector where Scalar == Double {
    typealias Bits = SIMD2<UInt64>
    @inline(__always) var root: Self { Intrinsics.squareRoot(self) }
}

/// The instructions on lanes of floating-point numbers (spec 4.3.5), written once for both shapes. NaNs are as in
/// `Floating`.
enum FloatLanes<V: FloatVector> {
    @inline(__always) static func add(_ a: V, _ b: V) -> V { a + b }
    @inline(__always) static func sub(_ a: V, _ b: V) -> V { a - b }
    @inline(__always) static func mul(_ a: V, _ b: V) -> V { a * b }
    @inline(__always) static func div(_ a: V, _ b: V) -> V { a / b }
    @inline(__always) static func sqrt(_ a: V) -> V { a.root }

    @inline(__always) static func abs(_ a: V) -> V { (a.bits(as: V.Bits.self) & ~V.Bits.signBits).bits() }
    @inline(__always) static func neg(_ a: V) -> V { (a.bits(as: V.Bits.self) ^ V.Bits.signBits).bits() }

    @inline(__always) static func eq(_ a: V, _ b: V) -> V.Bits { (a .== b).bits() }
    @inline(__always) static func ne(_ a: V, _ b: V) -> V.Bits { ~eq(a, b) }
    @inline(__always) static func gt(_ a: V, _ b: V) -> V.Bits { (a .> b).bits() }
    @inline(__always) static func ge(_ a: V, _ b: V) -> V.Bits { (a .>= b).bits() }

    /// `b` if it is less, else `a`, also where either is NaN.
    @inline(__always) static func pmin(_ a: V, _ b: V) -> V { BitLanes.choose(gt(a, b), b, a) }
    @inline(__always) static func pmax(_ a: V, _ b: V) -> V { BitLanes.choose(gt(b, a), b, a) }

    // Where operands are ordered and different both orders give the same; two zeros differ at most in their sign.
    @inline(__always) static func min(_ a: V, _ b: V) -> V {
        let least: V.Bits = pmin(a, b).bits() | pmin(b, a).bits()
        return ordered(a, b, least.bits())
    }
    @inline(__always) static func max(_ a: V, _ b: V) -> V {
        let greatest: V.Bits = pmax(a, b).bits() & pmax(b, a).bits()
        return ordered(a, b, greatest.bits())
    }

    /// `result` where neither operand is NaN, else NaN.
    @inline(__always) private static func ordered(_ a: V, _ b: V, _ result: V) -> V {
        BitLanes.choose(eq(a, a) & eq(b, b), result, V(repeating: V.Scalar.canonicalNaN))
    }

    @inline(__always) static func ceil(_ a: V) -> V {
        let rounded = roundedToEven(a)
        return integral(a, rounded + one(where: gt(a, rounded)))
    }
    @inline(__always) static func floor(_ a: V) -> V {
        let rounded = roundedToEven(a)
        return integral(a, rounded - one(where: gt(rounded, a)))
    }
    @inline(__always) static func trunc(_ a: V) -> V {
        let magnitude = abs(a)
        let rounded = roundedToEven(magnitude)
        return integral(a, rounded - one(where: gt(rounded, magnitude)))
    }
    @inline(__always) static func nearest(_ a: V) -> V { integral(a, roundedToEven(a)) }

    /// 2^fractionWidth: numbers from there on have no digits after the point.
    @inline(__always) private static var magic: V { V(repeating: V.Scalar.powerOfTwo(V.Scalar.fractionWidth)) }

    @inline(__always) private static func one(where mask: V.Bits) -> V {
        (mask & V(repeating: 1).bits()).bits()
    }

    /// Rounds numbers with digits after the point: next to `magic` the machine's own rounding leaves an integer.
    @inline(__always) private static func roundedToEven(_ a: V) -> V { copysign((abs(a) + magic) - magic, a) }

    @inline(__always) private static func copysign(_ a: V, _ sign: V) -> V { BitLanes.choose(V.Bits.signBits, sign, a) }

    /// `rounded`, with the sign of `a`, where `a` has digits after the point; elsewhere `a`, of which a sum makes a NaN
    /// quiet.
    @inline(__always) private static func integral(_ a: V, _ rounded: V) -> V {
        BitLanes.choose(gt(magic, abs(a)), copysign(rounded, a), a + V(repeating: 0))
    }

    // MARK: Relaxed instructions, each with the result it always has here

    /// Rounded twice: without an instruction for it, a fused product and sum would be a call.
    @inline(__always) static func relaxedMadd(_ a: V, _ b: V, _ c: V) -> V { a * b + c }
    @inline(__always) static func relaxedNmadd(_ a: V, _ b: V, _ c: V) -> V { c - a * b }
}

/// Conversions between lanes of integers and of floating-point numbers (spec 4.3.5). `Zero` in a name: the upper lanes of
/// the result are zero.
enum LaneConversion {
    typealias I32x4 = SIMD4<UInt32>
    typealias F32x4 = SIMD4<Float>
    typealias F64x2 = SIMD2<Double>

    @inline(__always) static func convertS(_ a: I32x4) -> F32x4 { F32x4(a.bits(as: I32x4.Signed.self)) }
    @inline(__always) static func convertU(_ a: I32x4) -> F32x4 { F32x4(a) }
    @inline(__always) static func convertLowS(_ a: I32x4) -> F64x2 { F64x2(a.bits(as: I32x4.Signed.self).lowHalf) }
    @inline(__always) static func convertLowU(_ a: I32x4) -> F64x2 { F64x2(a.lowHalf) }
    @inline(__always) static func demoteZero(_ a: F64x2) -> F32x4 { F32x4(lowHalf: SIMD2(a), highHalf: SIMD2(0, 0)) }
    @inline(__always) static func promoteLow(_ a: F32x4) -> F64x2 { F64x2(a.lowHalf) }

    @inline(__always) static func truncSatS(_ a: F32x4) -> I32x4 { Intrinsics.truncatedS(a).bits() }
    @inline(__always) static func truncSatU(_ a: F32x4) -> I32x4 { Intrinsics.truncatedU(a) }
    @inline(__always) static func truncSatSZero(_ a: F64x2) -> I32x4 {
        I32x4(Conversion.truncSatS(a[0]), Conversion.truncSatS(a[1]), 0, 0)
    }
    @inline(__always) static func truncSatUZero(_ a: F64x2) -> I32x4 {
        I32x4(Conversion.truncSatU(a[0]), Conversion.truncSatU(a[1]), 0, 0)
    }
}

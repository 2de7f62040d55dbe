/// A vector of integers without sign.
///
/// Its requirements are what the standard library has for each shape as one operation on all lanes: code that is generic
/// over shapes would otherwise be given the loops over lanes.
protocol IntegerVector: Vector128 where Scalar: FixedWidthInteger & UnsignedInteger, MaskStorage: Vector128 {
    /// The same lanes, read as two's complement.
    associatedtype Signed: Vector128 where Signed.Scalar: FixedWidthInteger & SignedInteger

    static func &+ (a: Self, b: Self) -> Self
    static func &- (a: Self, b: Self) -> Self
    static func &* (a: Self, b: Self) -> Self
    static func &<< (a: Self, b: Self) -> Self
    static func &>> (a: Self, b: Self) -> Self
    /// Shifts that repeat the highest bit.
    func shiftedRight(by count: Scalar) -> Self
    static func .== (a: Self, b: Self) -> SIMDMask<MaskStorage>
    static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage>
    static func .>= (a: Self, b: Self) -> SIMDMask<MaskStorage>
}

extension SIMD16: IntegerVector where Scalar == UInt8 {
    typealias Signed = SIMD16<Int8>
}

extension SIMD8: IntegerVector where Scalar == UInt16 {
    typealias Signed = SIMD8<Int16>
}

extension SIMD4: IntegerVector where Scalar == UInt32 {
    typealias Signed = SIMD4<Int32>
}

extension SIMD2: IntegerVector where Scalar == UInt64 {
    typealias Signed = SIMD2<Int64>

    // Shifts of what the left operand is the one half of, and zeros the other.
    @inline(__always) static func &<< (a: Self, b: Self) -> Self { Intrinsics.funnelShiftLeft(a, SIMD2(0, 0), b) }
    @inline(__always) static func &>> (a: Self, b: Self) -> Self { Intrinsics.funnelShiftRight(SIMD2(0, 0), a, b) }

    /// Without the sign, and then what the sign became taken off again.
    @inline(__always) func shiftedRight(by count: UInt64) -> Self {
        let count = Self(repeating: count)
        let sign = Self.signBits &>> count
        return ((self &>> count) ^ sign) &- sign
    }
}

extension IntegerVector {
    @inline(__always) func shiftedRight(by count: Scalar) -> Self {
        (bits(as: Signed.self) &>> Signed(repeating: Signed.Scalar(truncatingIfNeeded: count))).bits()
    }
    @inline(__always) static var zero: Self { Self(repeating: 0) }

    /// The highest bit of each lane.
    @inline(__always) static var signBits: Self { Self(repeating: 1 &<< (laneWidth &- 1)) }

    /// In bits.
    @inline(__always) static var laneWidth: Scalar { Scalar(truncatingIfNeeded: Scalar.bitWidth) }

    /// 0, 1, 2 and so on.
    @inline(__always) static var laneNumbers: Self {
        var lanes = zero
        for lane in lanes.indices { lanes[lane] = Scalar(truncatingIfNeeded: lane) }
        return lanes
    }
}

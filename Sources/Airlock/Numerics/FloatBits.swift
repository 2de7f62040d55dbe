/// A floating-point value of the machine: `Float` for f32, `Double` for f64.
protocol FloatBits: BinaryFloatingPoint, Sendable {
    associatedtype BitPattern: IntegerBits

    var bitPattern: BitPattern { get }
    init(bitPattern: BitPattern)

    // The generic initialisers of the standard library do not compile to single instructions; these do.
    init(_ value: Int64)
    init(_ value: UInt64)

    // Truncated toward zero. Only for values whose truncation is in range: the others abort.
    var int32: Int32 { get }
    var uint32: UInt32 { get }
    var int64: Int64 { get }
    var uint64: UInt64 { get }

    /// The processor's square root.
    var root: Self { get }
}

extension Float: FloatBits {
    typealias BitPattern = UInt32

    @inline(__always) var int32: Int32 { Int32(self) }
    @inline(__always) var uint32: UInt32 { UInt32(self) }
    @inline(__always) var int64: Int64 { Int64(self) }
    @inline(__always) var uint64: UInt64 { UInt64(self) }
    @inline(__always) var root: Self { Intrinsics.squareRoot(self) }
}

extension Double: FloatBits {
    typealias BitPattern = UInt64

    @inline(__always) var int32: Int32 { Int32(self) }
    @inline(__always) var uint32: UInt32 { UInt32(self) }
    @inline(__always) var int64: Int64 { Int64(self) }
    @inline(__always) var uint64: UInt64 { UInt64(self) }
    @inline(__always) var root: Self { Intrinsics.squareRoot(self) }
}

extension FloatBits {
    @inline(__always) static var signMask: BitPattern {
        1 &<< (BitPattern(truncatingIfNeeded: BitPattern.bitWidth) &- 1)
    }

    /// The positive NaN whose payload is the quiet bit alone.
    @inline(__always) static var canonicalNaN: Self {
        Self(bitPattern: signMask &- (1 &<< (fractionWidth &- 1)))
    }

    /// Bits of the significand without the implicit one.
    @inline(__always) static var fractionWidth: BitPattern { BitPattern(truncatingIfNeeded: significandBitCount) }

    /// 2 to a power inside the range of normal numbers, folded to a constant.
    @inline(__always) static func powerOfTwo(_ exponent: BitPattern) -> Self {
        let bias = (signMask &>> (fractionWidth &+ 1)) &- 1
        return Self(bitPattern: (exponent &+ bias) &<< fractionWidth)
    }
}

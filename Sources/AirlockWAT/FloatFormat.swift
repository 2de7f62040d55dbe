/// The layout of an IEEE 754 binary format, for rounding a literal straight to it.
struct FloatFormat: Sendable {
    /// The bits of the significand that are stored.
    let fractionBits: Int
    let exponentBias: Int

    static let f32 = FloatFormat(fractionBits: 23, exponentBias: 127)
    static let f64 = FloatFormat(fractionBits: 52, exponentBias: 1023)

    var signBit: UInt64 { self.infinity &+ (1 &<< UInt64(fractionBits)) }
    var infinity: UInt64 { UInt64(2 &* exponentBias &+ 1) &<< UInt64(fractionBits) }
    var canonicalNaN: UInt64 { infinity | 1 &<< UInt64(fractionBits &- 1) }
}

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

/// How a vector literal is divided into lanes.
struct VectorShape: Sendable {
    let lanes: Int
    /// Of float lanes.
    let format: FloatFormat?

    var bits: UInt64 { UInt64(128 / lanes) }

    init?(_ keyword: Keyword) {
        switch keyword {
        case .i8x16: (lanes, format) = (16, nil)
        case .i16x8: (lanes, format) = (8, nil)
        case .i32x4: (lanes, format) = (4, nil)
        case .i64x2: (lanes, format) = (2, nil)
        case .f32x4: (lanes, format) = (4, .f32)
        case .f64x2: (lanes, format) = (2, .f64)
        default: return nil
        }
    }
}

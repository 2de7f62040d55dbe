/// The values of floating-point literals (spec 6.3.2): correctly rounded, ties to even.
enum FloatSyntax {
    /// The bits of a number token in `format`, or nil when it is out of range.
    static func bits(_ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat) -> UInt64? {
        var start = range.lowerBound
        let first = source[start]
        let isNegative = first == UInt8(ascii: "-")
        if isNegative || first == UInt8(ascii: "+") { start &+= 1 }
        guard let magnitude = magnitude(source, start..<range.upperBound, format) else { return nil }
        return isNegative ? magnitude | format.signBit : magnitude
    }

    private static func magnitude(_ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat) -> UInt64? {
        switch source[range.lowerBound] {
        case UInt8(ascii: "i"): return format.infinity
        case UInt8(ascii: "n"):
            guard range.count > 3 else { return format.canonicalNaN }
            let digits = (range.lowerBound &+ NumberSyntax.nanPayloadPrefix.count)..<range.upperBound
            guard let payload = NumberSyntax.magnitude(source, digits, hex: true), payload > 0,
                payload < 1 &<< UInt64(format.fractionBits)
            else { return nil }
            return format.infinity | payload
        default:
            return NumberSyntax.isHexadecimal(source, range)
                ? hexadecimal(source, (range.lowerBound &+ 2)..<range.upperBound, format)
                : decimal(source, range, format)
        }
    }

    // MARK: Decimal

    private static func decimal(_ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat) -> UInt64? {
        if let bits = shortDecimal(source, range, format) { return bits }
        // The standard library rounds correctly. It wants neither underscores nor a dot without digits behind it, and
        // an exponent that fits in a machine word.
        var text: [UInt8] = []
        var index = range.lowerBound
        var isZero = true
        while index < range.upperBound, source[index] | 0x20 != UInt8(ascii: "e") {
            if source[index] != UInt8(ascii: "_") { text.append(source[index]) }
            if source[index] >= UInt8(ascii: "1") { isZero = isZero && source[index] == UInt8(ascii: "_") }
            index &+= 1
        }
        if isZero { return 0 }
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        if index < range.upperBound {
            text.append(UInt8(ascii: "e"))
            text.append(contentsOf: String(exponent(source, (index &+ 1)..<range.upperBound)).utf8)
        }
        let string = String(decoding: text, as: UTF8.self)
        if format.fractionBits == FloatFormat.f32.fractionBits {
            guard let value = Float(string), value.isFinite else { return nil }
            return UInt64(value.bitPattern)
        }
        guard let value = Double(string), value.isFinite else { return nil }
        return value.bitPattern
    }

    /// Numbers whose digits and power of ten are both exact in the format: one operation rounds them correctly.
    private static func shortDecimal(_ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat) -> UInt64? {
        var digits: UInt64 = 0
        var scale = 0
        var afterDot = false
        var index = range.lowerBound
        let isSingle = format.fractionBits == FloatFormat.f32.fractionBits
        let limit: UInt64 = isSingle ? 1 << 24 : 1 << 53
        while index < range.upperBound {
            let byte = source[index]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                digits = digits &* 10 &+ UInt64(digit)
                if digits > limit { return nil }
                if afterDot { scale &-= 1 }
            } else if byte == UInt8(ascii: ".") {
                afterDot = true
            } else if byte != UInt8(ascii: "_") {
                scale &+= exponent(source, (index &+ 1)..<range.upperBound)
                break
            }
            index &+= 1
        }
        if isSingle {
            guard scale.magnitude < powersOfTenSingle.count else { return nil }
            let power = powersOfTenSingle[Int(scale.magnitude)]
            return UInt64((scale < 0 ? Float(digits) / power : Float(digits) * power).bitPattern)
        }
        guard scale.magnitude < powersOfTen.count else { return nil }
        let power = powersOfTen[Int(scale.magnitude)]
        return (scale < 0 ? Double(digits) / power : Double(digits) * power).bitPattern
    }

    /// The powers of ten that are exact.
    private static let powersOfTenSingle: [Float] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Larger exponents are cut to this: no text is long enough for its digits to make up for it.
    private static let exponentLimit = 1 << 40

    private static func exponent(_ source: [UInt8], _ range: Range<Int>) -> Int {
        guard let first = source[range].first else { return 0 }
        let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
        let digits = (range.lowerBound &+ (isSigned ? 1 : 0))..<range.upperBound
        let magnitude = NumberSyntax.magnitude(source, digits, hex: false) ?? UInt64(exponentLimit)
        let value = Int(min(magnitude, UInt64(exponentLimit)))
        return first == UInt8(ascii: "-") ? 0 &- value : value
    }

    // MARK: Hexadecimal

    private static func hexadecimal(_ source: [UInt8], _ range: Range<Int>, _ format: FloatFormat) -> UInt64? {
        var significand: UInt64 = 0
        var sticky = false
        // The value is significand * 2^exponent, plus something smaller than the last bit when sticky.
        var exponent = 0
        var afterDot = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if let digit = NumberSyntax.hexDigit(byte) {
                if significand >> 60 == 0 {
                    significand = significand << 4 | UInt64(digit)
                    if afterDot { exponent &-= 4 }
                } else {
                    sticky = sticky || digit != 0
                    if !afterDot { exponent &+= 4 }
                }
            } else if byte == UInt8(ascii: ".") {
                afterDot = true
            } else if byte != UInt8(ascii: "_") {
                exponent &+= self.exponent(source, (index &+ 1)..<range.upperBound)
                break
            }
            index &+= 1
        }
        if significand == 0 { return 0 }
        return rounded(significand, sticky: sticky, exponent: exponent, format)
    }

    private static func rounded(
        _ significand: UInt64, sticky: Bool, exponent: Int, _ format: FloatFormat
    ) -> UInt64? {
        let shift = significand.leadingZeroBitCount
        let normalized = significand &<< UInt64(shift)
        // The value is 1.xxx * 2^scale with 63 bits behind the point.
        let scale = exponent &- shift &+ 63
        if scale > format.exponentBias { return nil }
        let smallest = 1 &- format.exponentBias
        // Subnormal numbers lose further bits.
        let extra = scale < smallest ? min(smallest &- scale, 64) : 0
        let dropped = 63 &- format.fractionBits &+ extra
        if dropped > 64 { return 0 }
        let kept = dropped < 64 ? normalized &>> UInt64(dropped) : 0
        let half = UInt64(1) &<< UInt64(dropped &- 1)
        let remainder = dropped < 64 ? normalized & (half &<< 1 &- 1) : normalized
        let roundsUp = remainder > half || (remainder == half && (sticky || kept & 1 == 1))
        // A normal number's leading one adds to the exponent field, and so does a carry out of the fraction.
        let field = extra == 0 ? UInt64(scale &+ format.exponentBias &- 1) &<< UInt64(format.fractionBits) : 0
        let bits = field &+ kept &+ (roundsUp ? 1 : 0)
        return bits < format.infinity ? bits : nil
    }
}

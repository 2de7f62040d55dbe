/// Number literals (spec 6.3.1, 6.3.2): their grammar, and the values of integers.
enum NumberSyntax {
    /// Which kind of number a word is, or nil if it is none.
    static func kind(of source: [UInt8], _ range: Range<Int>) -> Token.Kind? {
        var index = range.lowerBound
        let end = range.upperBound
        guard index < end else { return nil }
        let isSigned = source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "-")
        if isSigned { index &+= 1 }
        guard index < end else { return nil }
        if let kind = special(source, index..<end) { return kind }
        let isHex = isHexadecimal(source, index..<end)
        if isHex { index &+= 2 }
        guard let integerEnd = digits(source, index..<end, hex: isHex) else { return nil }
        index = integerEnd
        if index == end { return isSigned ? .integer : .natural }
        if source[index] == UInt8(ascii: ".") {
            index &+= 1
            if let fractionEnd = digits(source, index..<end, hex: isHex) { index = fractionEnd }
        }
        if index == end { return .float }
        guard source[index] | 0x20 == (isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return nil }
        index &+= 1
        if index < end, source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "-") { index &+= 1 }
        return digits(source, index..<end, hex: false) == end ? .float : nil
    }

    /// `inf`, `nan` and `nan:0x…`
    private static func special(_ source: [UInt8], _ range: Range<Int>) -> Token.Kind? {
        let word = source[range]
        if word.elementsEqual("inf".utf8) || word.elementsEqual("nan".utf8) { return .float }
        guard word.starts(with: nanPayloadPrefix) else { return nil }
        let payload = (range.lowerBound &+ nanPayloadPrefix.count)..<range.upperBound
        return digits(source, payload, hex: true) == range.upperBound ? .float : nil
    }

    static let nanPayloadPrefix = Array("nan:0x".utf8)

    static func isHexadecimal(_ source: [UInt8], _ range: Range<Int>) -> Bool {
        range.count > 2 && source[range.lowerBound] == UInt8(ascii: "0")
            && source[range.lowerBound &+ 1] == UInt8(ascii: "x")
    }

    /// Where a sequence of digits, with single underscores between them, ends; nil if none begins.
    static func digits(_ source: [UInt8], _ range: Range<Int>, hex: Bool) -> Int? {
        var index = range.lowerBound
        guard index < range.upperBound, isDigit(source[index], hex: hex) else { return nil }
        index &+= 1
        while index < range.upperBound {
            if isDigit(source[index], hex: hex) {
                index &+= 1
            } else if source[index] == UInt8(ascii: "_"), index &+ 1 < range.upperBound,
                isDigit(source[index &+ 1], hex: hex)
            {
                index &+= 2
            } else {
                break
            }
        }
        return index
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8, hex: Bool) -> Bool {
        hex ? hexDigit(byte) != nil : byte &- UInt8(ascii: "0") < 10
    }

    @inline(__always)
    static func hexDigit(_ byte: UInt8) -> UInt8? {
        let decimal = byte &- UInt8(ascii: "0")
        if decimal < 10 { return decimal }
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter &+ 10 : nil
    }

    /// The value of digits and underscores, or nil above 2^64 - 1.
    static func magnitude(_ source: [UInt8], _ range: Range<Int>, hex: Bool) -> UInt64? {
        var value: UInt64 = 0
        let base: UInt64 = hex ? 16 : 10
        for index in range where source[index] != UInt8(ascii: "_") {
            let (product, overflow) = value.multipliedReportingOverflow(by: base)
            let (sum, carry) = product.addingReportingOverflow(UInt64(hexDigit(source[index]) ?? 0))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// The value of a natural number, or nil above 2^64 - 1.
    static func natural(_ source: [UInt8], _ range: Range<Int>) -> UInt64? {
        isHexadecimal(source, range)
            ? magnitude(source, (range.lowerBound &+ 2)..<range.upperBound, hex: true)
            : magnitude(source, range, hex: false)
    }

    /// The two's complement of an integer of `bits` bits, which may be written as signed or unsigned; nil when it does
    /// not fit.
    static func integer(_ source: [UInt8], _ range: Range<Int>, bits: UInt64) -> UInt64? {
        let first = source[range.lowerBound]
        let isNegative = first == UInt8(ascii: "-")
        let isSigned = isNegative || first == UInt8(ascii: "+")
        let digits = (range.lowerBound &+ (isSigned ? 1 : 0))..<range.upperBound
        guard let magnitude = natural(source, digits) else { return nil }
        let mask = UInt64.max &>> (64 &- bits)
        if isNegative {
            return magnitude <= 1 &<< (bits &- 1) ? (0 &- magnitude) & mask : nil
        }
        return magnitude <= mask ? magnitude : nil
    }
}

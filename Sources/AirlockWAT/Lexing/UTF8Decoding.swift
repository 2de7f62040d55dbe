/// Checks of UTF-8 (spec 5.2.4, RFC 3629) on byte arrays.
enum UTF8Decoding {
    /// The length of the well-formed sequence that begins at `index`, or 0 if there is none.
    static func sequenceLength(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
        let first = bytes[index]
        let length: Int
        // The range of the second byte excludes overlong forms, surrogates and values above U+10FFFF.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard end &- index >= length, second.contains(bytes[index &+ 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index &+ offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    static func isWellFormed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = sequenceLength(bytes, at: index, end: range.upperBound)
            if length == 0 { return false }
            index &+= length
        }
        return true
    }
}

extension [UInt8] {
    /// Appends the UTF-8 encoding of a scalar value.
    mutating func append(scalar: Unicode.Scalar) {
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}

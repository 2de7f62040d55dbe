/// String literals (spec 6.3.3).
enum StringSyntax {
    /// The offset behind the string that begins with the quote at `start`.
    static func end(of source: [UInt8], from start: Int) throws(Lexer.Failure) -> Int {
        var index = start &+ 1
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "\"") { return index &+ 1 }
            if byte == UInt8(ascii: "\\") {
                index = try endOfEscape(source, from: index)
            } else if byte == 0x0A || byte == 0x0D {
                throw Lexer.Failure(message: "unclosed string literal", offset: start)
            } else if byte < 0x20 || byte == 0x7F {
                throw Lexer.Failure(message: "illegal control character in string literal", offset: index)
            } else {
                index &+= 1
            }
        }
        throw Lexer.Failure(message: "unclosed string literal", offset: start)
    }

    private static func endOfEscape(_ source: [UInt8], from start: Int) throws(Lexer.Failure) -> Int {
        let illegal = Lexer.Failure(message: "illegal escape", offset: start)
        guard start &+ 1 < source.count else {
            throw Lexer.Failure(message: "unclosed string literal", offset: start)
        }
        let byte = source[start &+ 1]
        if simpleEscape(byte) != nil { return start &+ 2 }
        if byte == UInt8(ascii: "u") {
            guard start &+ 2 < source.count, source[start &+ 2] == UInt8(ascii: "{") else { throw illegal }
            let digits = start &+ 3
            var index = digits
            while index < source.count, source[index] != UInt8(ascii: "}"), source[index] != UInt8(ascii: "\"") {
                index &+= 1
            }
            guard index < source.count, source[index] == UInt8(ascii: "}"), scalar(source, digits..<index) != nil else {
                throw illegal
            }
            return index &+ 1
        }
        guard start &+ 2 < source.count, NumberSyntax.hexDigit(byte) != nil,
            NumberSyntax.hexDigit(source[start &+ 2]) != nil
        else { throw illegal }
        return start &+ 3
    }

    private static func simpleEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): byte
        default: nil
        }
    }

    private static func scalar(_ source: [UInt8], _ digits: Range<Int>) -> Unicode.Scalar? {
        guard NumberSyntax.digits(source, digits, hex: true) == digits.upperBound else { return nil }
        let value = NumberSyntax.magnitude(source, digits, hex: true)
        guard let value, let narrow = UInt32(exactly: value) else { return nil }
        return Unicode.Scalar(narrow)
    }

    /// Appends the bytes that a string stands for. The lexer has checked its syntax.
    static func decode(_ source: [UInt8], _ range: Range<Int>, into bytes: inout [UInt8]) {
        var index = range.lowerBound &+ 1
        let end = range.upperBound &- 1
        while index < end {
            let byte = source[index]
            guard byte == UInt8(ascii: "\\"), index &+ 1 < end else {
                bytes.append(byte)
                index &+= 1
                continue
            }
            let next = source[index &+ 1]
            if let simple = simpleEscape(next) {
                bytes.append(simple)
                index &+= 2
            } else if next == UInt8(ascii: "u") {
                let digits = index &+ 3
                index = digits
                while index < end, source[index] != UInt8(ascii: "}") { index &+= 1 }
                if let scalar = scalar(source, digits..<index) { bytes.append(scalar: scalar) }
                index &+= 1
            } else {
                let high = NumberSyntax.hexDigit(next) ?? 0
                let low = index &+ 2 < end ? NumberSyntax.hexDigit(source[index &+ 2]) ?? 0 : 0
                bytes.append(high << 4 | low)
                index &+= 3
            }
        }
    }
}

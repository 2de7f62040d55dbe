extension String {
    /// The same text with what could steer a terminal or reorder a line shown as escapes. Names in modules are chosen
    /// by strangers.
    var printable: String {
        if unicodeScalars.allSatisfy(\.isPrintable) { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.isPrintable {
                text.unicodeScalars.append(scalar)
            } else {
                text += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
    }

    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

    func leftPadded(to width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        if self == "\n" { return true }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }
}

extension BinaryInteger {
    /// With a comma between groups of three digits.
    var grouped: String {
        let digits = Array(String(magnitude))
        var text = self < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// With prefix, at least `width` digits.
    func hexadecimal(width: Int = 1) -> String {
        let digits = String(magnitude, radix: 16)
        return "0x" + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}

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

    /// The paragraphs, which empty lines separate, with their lines broken anew.
    func wrapped(to width: Int = 80, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        let paragraphs = split(separator: "\n\n").map { paragraph in
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                if !line.isEmpty, line.count + 1 + word.count > width - indent {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            return (lines + [line]).joined(separator: "\n" + margin)
        }
        return paragraphs.joined(separator: "\n\n" + margin)
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

extension String {
    /// A name from a module as messages show it: as it is when it is made of harmless characters, otherwise quoted, with
    /// escapes for what could pass for other text, and cut where it is long.
    var quotedForMessage: String {
        guard !isEmpty, utf8.count <= 256 else { return "\"" + escapedForMessage + "\"" }
        // Nearly all names are of these, and finding out is much faster than asking for properties of characters.
        if utf8.allSatisfy({ $0.isHarmlessInNames }) { return self }
        let isPlain =
            unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || "_.$-:<>#/@+*!&~".unicodeScalars.contains($0)
            }
        return isPlain ? self : "\"" + escapedForMessage + "\""
    }

    /// The same without quotation marks.
    var escapedForMessage: String {
        if utf8.count <= 256, utf8.allSatisfy({ $0.isHarmlessInQuotes }) { return self }
        var result = ""
        for (count, scalar) in unicodeScalars.enumerated() {
            if count == 256 { return result + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                result += scalar.escaped(asASCII: true)
            default:
                result += scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
            }
        }
        return result
    }
}

extension String {
    /// As a string of JSON (RFC 8259, section 7).
    package var jsonString: String {
        var text = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

extension UInt8 {
    /// Whether this is an ASCII character that `quotedForMessage` shows as it is.
    fileprivate var isHarmlessInNames: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"),
            UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    /// Whether this is an ASCII character that `escapedForMessage` shows as it is.
    fileprivate var isHarmlessInQuotes: Bool {
        (0x20...0x7E).contains(self) && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
    }
}

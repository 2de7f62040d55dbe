/// Writing strings and identifiers (spec 6.3.3, 6.3.5).
enum TextEscape {
    /// An identifier, quoted where it must be.
    static func identifier(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { CharacterClass.table[Int($0)] == .idCharacter }
        return isPlain ? "$\(name)" : "$\(self.name(name))"
    }

    /// A string of text: what cannot be seen, or could change how the rest is shown, is escaped.
    static func name(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            default:
                if isVisible(scalar) {
                    text.unicodeScalars.append(scalar)
                } else {
                    text += "\\u{\(String(scalar.value, radix: 16))}"
                }
            }
        }
        return text + "\""
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    /// Appends a string of arbitrary bytes.
    static func append(data bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in bytes {
            if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                text.append(byte)
            } else {
                text.append(UInt8(ascii: "\\"))
                text.append(digit(byte >> 4))
                text.append(digit(byte & 15))
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
    }
}

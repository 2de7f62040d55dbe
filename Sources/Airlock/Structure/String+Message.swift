extension String {
    /// A name from a module as messages show it: as it is when it is made of harmless characters, otherwise quoted, with
    /// escapes for what could pass for other text, and cut where it is long.
    var quotedForMessage: String {
        let isPlain =
            !isEmpty && utf8.count <= 256
            && unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || "_.$-:<>#/@+*!&~".unicodeScalars.contains($0)
            }
        return isPlain ? self : "\"" + escapedForMessage + "\""
    }

    /// The same without quotation marks.
    var escapedForMessage: String {
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

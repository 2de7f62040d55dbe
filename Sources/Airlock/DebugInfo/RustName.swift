/// Names of Rust.
enum RustName {
    /// The path of what has the name; nil for names that are none of Rust's, or have no path that is short.
    static func path(_ name: String) -> String? { legacy(name) ?? current(name) }

    /// Of the kind that begins with `_R`, those of what belongs to modules and functions rather than to types.
    private static func current(_ name: String) -> String? {
        guard name.hasPrefix("_R") else { return nil }
        var reader = MangledReader(name.utf8.dropFirst(2))
        var depth = 0
        while true {
            if reader.skip("N") {
                // What kind of thing it is.
                guard reader.next() != nil else { return nil }
                depth &+= 1
            } else if reader.skip("C") {
                break
            } else if !reader.skip("I") {
                return nil
            }
        }
        var parts: [String] = []
        for _ in 0...depth {
            if reader.skip("s") {
                while let byte = reader.next(), byte != UInt8(ascii: "_") {}
            }
            // One of a closure is empty, one that is no ASCII is encoded.
            guard !reader.skip("u"), let length = reader.number() else { return nil }
            _ = reader.skip("_")
            guard let text = reader.take(length) else { return nil }
            parts.append(text.isEmpty ? "{closure}" : text)
        }
        return parts.joined(separator: "::")
    }

    /// Of the kind that is a name of C++ whose last part is a hash, which is left out; nil for others.
    static func legacy(_ name: String) -> String? {
        guard name.hasPrefix("_ZN"), name.hasSuffix("E") else { return nil }
        var rest = name.utf8.dropFirst(3).dropLast()
        var parts: [Substring.UTF8View] = []
        while let first = rest.first, first != UInt8(ascii: "E") {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard digits.count <= 4, let length = Int(String(Substring(digits))), length <= rest.count &- digits.count
            else { return nil }
            rest = rest.dropFirst(digits.count)
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty, parts.count > 1, let hash = parts.popLast(), hash.count == 17,
            hash.first == UInt8(ascii: "h"),
            hash.dropFirst().allSatisfy(isHexadecimal)
        else { return nil }
        return parts.map(unescaped).joined(separator: "::")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static let escapes: [String: String] = [
        "SP": "@", "BP": "*", "RF": "&", "LT": "<", "GT": ">", "LP": "(", "RP": ")", "C": ",",
    ]

    private static func unescaped(_ part: Substring.UTF8View) -> String {
        var rest = part
        // What stands before an escape that an identifier may not begin with.
        if rest.starts(with: "_$".utf8) { rest = rest.dropFirst() }
        var result = ""
        while let first = rest.first {
            if first == UInt8(ascii: "."), rest.dropFirst().first == first {
                result += "::"
                rest = rest.dropFirst(2)
            } else if first == UInt8(ascii: "$"), let end = rest.dropFirst().firstIndex(of: first),
                let text = unescaped(code: String(Substring(rest[rest.index(after: rest.startIndex)..<end])))
            {
                result += text
                rest = rest[rest.index(after: end)...]
            } else {
                let plain = rest.dropFirst().prefix { $0 != UInt8(ascii: "$") && $0 != UInt8(ascii: ".") }
                result += String(Substring(rest[..<plain.endIndex]))
                rest = rest[plain.endIndex...]
            }
        }
        return result
    }

    private static func unescaped(code: String) -> String? {
        if let known = escapes[code] { return known }
        guard code.hasPrefix("u"), let value = UInt32(code.dropFirst(), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        return String(Character(scalar))
    }
}

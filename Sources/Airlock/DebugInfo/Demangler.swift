import AirlockPlatform

/// Names as their language writes them, of those that compilers and linkers use.
enum Demangler {
    /// Nil where the name is of no known kind, or where nothing here can tell.
    static func demangled(_ name: String) -> String? {
        guard name.utf8.count <= longest else { return nil }
        if isSwift(name) {
            return isModest(name, references: "A") ? RuntimeDemangler.swift(name).flatMap(checked) : nil
        }
        guard name.hasPrefix("_Z") || name.hasPrefix("__Z") else { return nil }
        if let rust = RustName.legacy(name) { return rust }
        return isModest(name, references: "ST") ? RuntimeDemangler.cxx(name).flatMap(checked) : nil
    }

    /// The runtimes take it that compilers made a name: their work and their stack grow with its length at least.
    private static let longest = 512
    private static let mostReferences = 24

    private static func isSwift(_ name: String) -> Bool {
        ["$s", "$S", "$e", "_$s", "_$S", "_$e"].contains { name.hasPrefix($0) }
    }

    /// Whether so few parts of the name refer to others that what they stand for is no longer than some megabytes: each may
    /// multiply it.
    private static func isModest(_ name: String, references: String) -> Bool {
        var count = 0
        var isReference = false
        for byte in name.utf8 {
            if references.utf8.contains(byte) {
                count &+= 1
                isReference = true
            } else if isReference, references == "A" {
                // In Swift's a number repeats what follows, and each small letter is a reference more.
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): count &+= Int(byte &- UInt8(ascii: "0")) &* 3
                case UInt8(ascii: "a")...UInt8(ascii: "z"): count &+= 1
                default: isReference = false
                }
            }
        }
        return count <= mostReferences
    }

    private static func checked(_ name: String) -> String? { name.utf8.count <= TextPlace.longest ? name : nil }
}

/// Names of Rust.
enum RustName {
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

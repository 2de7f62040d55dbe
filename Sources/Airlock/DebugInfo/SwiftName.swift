/// Names of Swift. What stands behind the path, labels and types, is not told.
enum SwiftName {
    /// The module, the types and the function; nil for names that are none of Swift's.
    static func path(_ name: String) -> String? {
        let text = name.hasPrefix("_") ? name.dropFirst() : name[...]
        guard ["$s", "$S", "$e"].contains(where: { text.hasPrefix($0) }) else { return nil }
        var reader = SwiftNameReader(MangledReader(text.utf8.dropFirst(2)))
        guard let module = reader.context() else { return nil }
        var parts = [module]
        while let part = reader.identifier() {
            // The module of an extension is none of the path.
            if reader.skipsExtension() { continue }
            parts.append(part)
            // Behind a name that is no type's come labels.
            guard reader.skipsType() else { break }
        }
        return parts.count > 1 ? parts.joined(separator: ".") : nil
    }
}

private struct SwiftNameReader {
    private var reader: MangledReader
    /// Parts of identifiers, which later ones may refer to.
    private var words: [String] = []

    init(_ reader: MangledReader) { self.reader = reader }

    private static let mostWords = 26
    /// Types of the standard library that have names of two letters.
    private static let known: [UInt8: String] = [
        UInt8(ascii: "a"): "Array", UInt8(ascii: "b"): "Bool", UInt8(ascii: "D"): "Dictionary",
        UInt8(ascii: "d"): "Double", UInt8(ascii: "f"): "Float", UInt8(ascii: "h"): "Set", UInt8(ascii: "i"): "Int",
        UInt8(ascii: "J"): "Character", UInt8(ascii: "N"): "ClosedRange", UInt8(ascii: "n"): "Range",
        UInt8(ascii: "q"): "Optional", UInt8(ascii: "R"): "UnsafeBufferPointer",
        UInt8(ascii: "r"):
            "UnsafeMutableBufferPointer", UInt8(ascii: "S"): "String", UInt8(ascii: "s"): "Substring",
        UInt8(ascii: "u"): "UInt", UInt8(ascii: "V"): "UnsafeRawPointer", UInt8(ascii: "v"): "UnsafeMutableRawPointer",
        UInt8(ascii: "P"): "UnsafePointer", UInt8(ascii: "p"): "UnsafeMutablePointer",
    ]

    /// The module, or the type that is extended.
    mutating func context() -> String? {
        if reader.skip("s") { return "Swift" }
        guard reader.skip("S") else { return identifier() }
        guard let name = reader.next().flatMap({ Self.known[$0] }) else { return nil }
        // The module that extends it.
        if identifier() != nil { return reader.skip("E") ? name : nil }
        return name
    }

    /// Whether what was read is the module of an extension.
    mutating func skipsExtension() -> Bool { reader.skip("E") }

    /// Whether what was read is the name of a type.
    mutating func skipsType() -> Bool {
        // A name that is private has another one behind it, which makes it unique.
        if reader.skip("33_") {
            guard reader.take(32) != nil, reader.skip("LL") else { return false }
        }
        return ["V", "C", "O", "P"].contains { reader.skip($0) }
    }

    mutating func identifier() -> String? {
        guard let first = reader.peek, Self.isDigit(first) else { return nil }
        var hasWords = false
        if reader.skip("0") {
            // What is no ASCII is encoded.
            guard reader.peek != UInt8(ascii: "0") else { return nil }
            hasWords = true
        }
        var result = ""
        repeat {
            while hasWords, let byte = reader.peek, Self.isLetter(byte) {
                _ = reader.next()
                // The last one is a capital letter.
                hasWords = byte >= UInt8(ascii: "a")
                let index = Int(byte &- (hasWords ? UInt8(ascii: "a") : UInt8(ascii: "A")))
                guard index < words.count else { return nil }
                result += words[index]
            }
            if reader.skip("0") { break }
            guard let length = reader.number(), length > 0, let text = reader.take(length) else { return nil }
            result += text
            note(text)
        } while hasWords
        return result
    }

    /// Keeps the words of an identifier: they begin with capital letters or behind underscores.
    private mutating func note(_ text: String) {
        var word: [UInt8] = []
        var previous: UInt8 = 0
        for byte in Array(text.utf8) + [0] {
            let isEnd = byte == 0 || byte == UInt8(ascii: "_") || Self.isUpper(byte) && !Self.isUpper(previous)
            if isEnd, !word.isEmpty {
                if word.count >= 2, words.count < Self.mostWords { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            }
            let isStart = byte != 0 && byte != UInt8(ascii: "_") && !Self.isDigit(byte)
            if !word.isEmpty || isStart { word.append(byte) }
            previous = byte
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        isUpper(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}

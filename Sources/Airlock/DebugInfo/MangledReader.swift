/// Reads what mangled names of several languages have in common.
struct MangledReader {
    private var rest: Substring.UTF8View

    init(_ name: Substring.UTF8View) { rest = name }

    var isAtEnd: Bool { rest.isEmpty }
    var peek: UInt8? { rest.first }

    mutating func next() -> UInt8? { rest.popFirst() }

    /// Whether this comes next, which is skipped then.
    mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    /// A decimal number of at most four digits.
    mutating func number() -> Int? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count <= 4, let number = Int(String(Substring(digits))) else { return nil }
        rest = rest.dropFirst(digits.count)
        return number
    }

    /// The next bytes as text.
    mutating func take(_ count: Int) -> String? {
        guard count <= rest.count else { return nil }
        let text = String(decoding: rest.prefix(count), as: UTF8.self)
        rest = rest.dropFirst(count)
        return text
    }
}

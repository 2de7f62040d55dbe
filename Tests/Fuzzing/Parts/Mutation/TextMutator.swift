/// Changes texts token by token.
struct TextMutator {
    private var random: SeededRandom

    init(_ random: SeededRandom) { self.random = random }

    private static let pieces = [
        "(", ")", "(;", ";)", ";;", "\"", "\"\\u{d800}\"", "\"\\00\\ff\"", "$x", "$\"x\"", "$", "0", "-1", "0x", "1_",
        "1__0",
        "0xffffffffffffffff", "0x1p-1075", "nan:0x0", "nan:0x1", "-inf", "1e400", "offset=4294967296", "align=3",
        "align=0",
        "(type 0)", "(param i32)", "(result)", "(local i64)", "(ref null 0)", "(ref func)", "(module)", "(rec)",
        "(@name \"\")",
        "(@custom \"c\" (before first) \"x\")", "block", "loop", "if", "else", "end", "then", "(then)", "try_table",
        "(catch 0 0)", "(catch_all 0)", "i32.const", "i64.const", "v128.const i8x16", "memory.copy 0",
        "select (result i32)",
        "call_indirect", "br_table", "func", "memory", "shared", "pagesize", "declare", "item", "i31ref", "exnref",
        "\u{FEFF}",
    ]

    mutating func mutate(_ text: [UInt8]) -> [UInt8] {
        var tokens = Self.tokens(text)
        repeat {
            guard !tokens.isEmpty else { return random.bytes(6) }
            let place = random.below(tokens.count)
            switch random.below(8) {
            case 0: tokens.remove(at: place)
            case 1: tokens.insert(tokens[place], at: random.below(tokens.count))
            case 2: tokens.swapAt(place, random.below(tokens.count))
            case 3: tokens[place] = tokens[random.below(tokens.count)]
            case 4: tokens.insert(Array(Self.pieces[random.below(Self.pieces.count)].utf8)[...], at: place)
            case 5: tokens[place] = Array(Self.pieces[random.below(Self.pieces.count)].utf8)[...]
            case 6: tokens[place] = random.bytes(random.from(1...3))[...]
            default:
                // A run of tokens again, as fields and instructions are.
                let run = tokens[place..<min(tokens.count, place + random.from(1...12))]
                tokens.insert(contentsOf: Array(run), at: random.below(tokens.count))
            }
        } while random.chance(40)
        return Array(tokens.joined(separator: [UInt8(ascii: " ")]))
    }

    /// Parentheses, strings, and what stands between blanks.
    private static func tokens(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var tokens: [ArraySlice<UInt8>] = []
        var start = 0
        var place = 0
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        func flush() { if start < place { tokens.append(text[start..<place]) } }
        while place < text.count {
            switch text[place] {
            case UInt8(ascii: "("), UInt8(ascii: ")"):
                flush()
                tokens.append(text[place...place])
                place += 1
                start = place
            case UInt8(ascii: "\""):
                place += 1
                while place < text.count, text[place] != UInt8(ascii: "\"") {
                    place += text[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                place = min(place + 1, text.count)
            case let byte where isBlank(byte):
                flush()
                place += 1
                start = place
            default: place += 1
            }
        }
        flush()
        return tokens
    }
}

/// Splits a text into tokens (spec 6.3) in time linear in its length.
///
/// All tokens are made before parsing, so that the parser can look ahead and skip over parentheses at no cost. An error
/// becomes the last token: the parser reports it only when it gets there, as if it had read the text itself.
struct Lexer {
    struct Failure: Error {
        let message: String
        let offset: Int
    }

    let source: [UInt8]
    var position = 0
    private(set) var tokens: [Token] = []
    private(set) var annotations: [Annotation] = []
    private(set) var symbols = SymbolTable()
    private(set) var failure: Failure?
    private var openParens: [Int] = []
    let classes = CharacterClass.table
    private let keywords = KeywordTable.shared

    init(_ source: [UInt8]) { self.source = source }

    /// The most bytes a text may have: positions fit in tokens, and the tokens in memory.
    static let maximumLength = 1 << 28

    mutating func run(_ lines: LineTable) {
        tokens.reserveCapacity(min(source.count / 4, 1 << 20))
        do throws(Failure) {
            guard source.count <= Self.maximumLength else { throw Failure(message: "text too long", offset: 0) }
            if let offset = lines.malformedUTF8 {
                throw Failure(message: "malformed UTF-8 encoding", offset: offset)
            }
            try scan()
        } catch {
            failure = error
            append(.failure, min(error.offset, Int(UInt32.max)), min(error.offset, Int(UInt32.max)))
        }
        let end = min(source.count, Int(UInt32.max))
        for paren in openParens { tokens[paren].payload = UInt32(truncatingIfNeeded: tokens.count) }
        append(.end, end, end)
    }

    private mutating func scan() throws(Failure) {
        while position < source.count {
            switch classes[Int(source[position])] {
            case .space: position &+= 1
            case .leftParen:
                switch byte(at: position &+ 1) {
                case UInt8(ascii: ";"): try skipBlockComment()
                case UInt8(ascii: "@"): try annotation()
                default:
                    openParens.append(tokens.count)
                    append(.leftParen, position, position &+ 1)
                    position &+= 1
                }
            case .rightParen:
                if let open = openParens.popLast() {
                    tokens[open].payload = UInt32(truncatingIfNeeded: tokens.count)
                }
                append(.rightParen, position, position &+ 1)
                position &+= 1
            case .semicolon where byte(at: position &+ 1) == UInt8(ascii: ";"): skipLineComment()
            case .idCharacter, .quote, .punctuation, .semicolon: try word()
            case .control: throw Failure(message: "misplaced control character", offset: position)
            case .nonASCII: throw Failure(message: "misplaced unicode character", offset: position)
            }
        }
    }

    @inline(__always)
    func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

    private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int, payload: UInt32 = 0) {
        tokens.append(
            Token(
                kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
                payload: payload))
    }

    // MARK: Comments

    mutating func skipLineComment() {
        while position < source.count, source[position] != 0x0A, source[position] != 0x0D { position &+= 1 }
    }

    mutating func skipBlockComment() throws(Failure) {
        let start = position
        var depth = 0
        while position < source.count {
            let byte = source[position]
            let next = self.byte(at: position &+ 1)
            if byte == UInt8(ascii: "("), next == UInt8(ascii: ";") {
                depth &+= 1
                position &+= 2
            } else if byte == UInt8(ascii: ";"), next == UInt8(ascii: ")") {
                depth &-= 1
                position &+= 2
                if depth == 0 { return }
            } else {
                position &+= 1
            }
        }
        throw Failure(message: "unclosed comment", offset: start)
    }

    // MARK: Words

    /// The longest run of characters that reserved tokens are made of, whatever token it turns out to be.
    private mutating func word() throws(Failure) {
        let start = position
        var hash = KeywordTable.seed
        while position < source.count, classes[Int(source[position])] == .idCharacter {
            hash = KeywordTable.combine(hash, source[position])
            position &+= 1
        }
        let plainEnd = position
        let strings = try finishRun(start: start)
        if position == plainEnd {
            try plainWord(start..<position, hash: hash)
        } else if strings == 1, plainEnd == start, singleString(start) {
            append(.string, start, position)
        } else if strings == 1, plainEnd == start &+ 1, source[start] == UInt8(ascii: "$"), singleString(plainEnd) {
            try quotedID(start)
        } else {
            append(.reserved, start, position)
        }
    }

    /// Takes in the strings and punctuation that touch a word, and returns the number of strings.
    mutating func finishRun(start: Int) throws(Failure) -> Int {
        var strings = 0
        while position < source.count {
            switch classes[Int(source[position])] {
            case .idCharacter, .punctuation: position &+= 1
            case .semicolon:
                if byte(at: position &+ 1) == UInt8(ascii: ";") { return strings }
                position &+= 1
            case .quote:
                let isQuotedID = position == start &+ 1 && source[start] == UInt8(ascii: "$")
                do {
                    try skipString()
                } catch {
                    throw isQuotedID ? Failure(message: "empty identifier", offset: start) : error
                }
                strings &+= 1
            default: return strings
            }
        }
        return strings
    }

    /// Whether the run from the quote at `start` to the current position is that string alone. Only asked of runs with
    /// one string, so its closing quote is the last one.
    private func singleString(_ start: Int) -> Bool {
        source[start] == UInt8(ascii: "\"") && source[position &- 1] == UInt8(ascii: "\"")
    }

    private mutating func plainWord(_ range: Range<Int>, hash: UInt64) throws(Failure) {
        let first = source[range.lowerBound]
        if first == UInt8(ascii: "$") {
            guard range.count > 1 else { throw Failure(message: "empty identifier", offset: range.lowerBound) }
            let symbol = symbols.intern(source, (range.lowerBound &+ 1)..<range.upperBound)
            append(.id, range.lowerBound, range.upperBound, payload: symbol)
        } else if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
            switch keywords.find(source, range, hash: hash) {
            case .keyword(let keyword):
                append(.keyword, range.lowerBound, range.upperBound, payload: UInt32(keyword.rawValue))
            case .instruction(let index):
                append(
                    .instruction, range.lowerBound, range.upperBound, payload: UInt32(truncatingIfNeeded: index))
            case nil: append(otherWord(range), range.lowerBound, range.upperBound)
            }
        } else {
            append(NumberSyntax.kind(of: source, range) ?? .reserved, range.lowerBound, range.upperBound)
        }
    }

    /// `offset=N`, `align=N`, `inf` and `nan` begin like keywords.
    private func otherWord(_ range: Range<Int>) -> Token.Kind {
        for (prefix, kind) in [(Self.offsetPrefix, Token.Kind.offset), (Self.alignPrefix, Token.Kind.align)] {
            let number = (range.lowerBound &+ prefix.count)..<max(range.upperBound, range.lowerBound &+ prefix.count)
            if source[range].starts(with: prefix), NumberSyntax.kind(of: source, number) == .natural { return kind }
        }
        return NumberSyntax.kind(of: source, range) ?? .reserved
    }

    static let offsetPrefix = Array("offset=".utf8)
    static let alignPrefix = Array("align=".utf8)

    private mutating func quotedID(_ start: Int) throws(Failure) {
        var name: [UInt8] = []
        StringSyntax.decode(source, (start &+ 1)..<position, into: &name)
        guard UTF8Decoding.isWellFormed(name, 0..<name.count) else {
            throw Failure(message: "malformed UTF-8 encoding", offset: start)
        }
        guard !name.isEmpty else { throw Failure(message: "empty identifier", offset: start) }
        let symbol = symbols.intern(name, 0..<name.count)
        append(.id, start, position, payload: symbol)
    }

    private mutating func skipString() throws(Failure) {
        position = try StringSyntax.end(of: source, from: position)
    }

    // MARK: Annotations

    private mutating func annotation() throws(Failure) {
        let start = position
        position &+= 2
        let idStart = position
        if byte(at: position) == UInt8(ascii: "\"") {
            do {
                try skipString()
            } catch {
                throw Failure(message: "empty annotation id", offset: start)
            }
        } else {
            while position < source.count, classes[Int(source[position])] == .idCharacter { position &+= 1 }
        }
        let kind = try annotationKind(idStart..<position, start: start)
        var contents: [Token] = []
        try annotationContents(start: start, into: &contents, keep: kind != nil)
        if let kind {
            annotations.append(
                Annotation(kind: kind, offset: start, position: tokens.count, contents: contents))
        }
    }

    private func annotationKind(_ range: Range<Int>, start: Int) throws(Failure) -> Annotation.Kind? {
        var id: [UInt8] = []
        if byte(at: range.lowerBound) == UInt8(ascii: "\"") {
            StringSyntax.decode(source, range, into: &id)
            guard UTF8Decoding.isWellFormed(id, 0..<id.count) else {
                throw Failure(message: "malformed UTF-8 encoding", offset: start)
            }
        } else {
            id.append(contentsOf: source[range])
        }
        if id.isEmpty { throw Failure(message: "empty annotation id", offset: start) }
        if id.elementsEqual("custom".utf8) { return .custom }
        if id.elementsEqual("name".utf8) { return .name }
        return nil
    }

    /// Everything up to the parenthesis that closes the annotation: any tokens that nest well (spec 6.3.6).
    private mutating func annotationContents(
        start: Int, into contents: inout [Token], keep: Bool
    ) throws(Failure) {
        var depth = 1
        while position < source.count {
            let tokenStart = position
            var kind = Token.Kind.reserved
            switch classes[Int(source[position])] {
            case .space:
                position &+= 1
                continue
            case .leftParen:
                if byte(at: position &+ 1) == UInt8(ascii: ";") {
                    try skipBlockComment()
                    continue
                }
                depth &+= 1
                kind = .leftParen
                position &+= 1
            case .rightParen:
                depth &-= 1
                position &+= 1
                if depth == 0 { return }
                kind = .rightParen
            case .semicolon where byte(at: position &+ 1) == UInt8(ascii: ";"):
                skipLineComment()
                continue
            case .idCharacter, .quote, .punctuation, .semicolon:
                let isString = source[position] == UInt8(ascii: "\"")
                if try finishRun(start: position) == 1, isString, singleString(tokenStart) { kind = .string }
            case .control, .nonASCII: throw Failure(message: "illegal character", offset: position)
            }
            if keep {
                contents.append(
                    Token(
                        kind: kind, start: UInt32(truncatingIfNeeded: tokenStart),
                        end: UInt32(truncatingIfNeeded: position), payload: 0))
            }
        }
        throw Failure(message: "unclosed annotation", offset: start)
    }
}

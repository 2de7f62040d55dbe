import Airlock

/// Reads the text format from tokens, and encodes what it reads at once: there is no syntax tree.
///
/// One parser serves a whole text. For each module it goes over the fields twice: first for their identifiers and
/// types, which may be used before they stand, then for everything else in order.
struct Parser {
    let source: [UInt8]
    let tokens: [Token]
    let annotations: [Annotation]
    let lines: LineTable
    private let lexicalFailure: Lexer.Failure?
    let table = KeywordTable.shared
    var symbols: SymbolTable
    /// The index of the next token.
    var at = 0

    var module = ModuleBuilder()
    /// Indices by identifier, by `Space`.
    var scopes = [SymbolMap](repeating: SymbolMap(), count: Space.allCases.count)
    var locals = SymbolMap()
    /// The nesting depth at which a label was opened.
    var labels = SymbolMap()
    /// The open blocks: the symbol of the label, and what it meant outside.
    var openLabels: [(symbol: UInt32, shadowed: UInt32?)] = []
    var fields = FieldScope()

    /// The instructions that are being read.
    var frames: [InstructionFrame] = []
    /// The encoded instruction sequence.
    var output: [UInt8] = []
    /// Encoded instructions whose operands are still being read, innermost last.
    var pending: [UInt8] = []
    /// The names of the labels of folded `if`s whose conditions are being read: the block opens only after them.
    var foldedLabelNames: [UInt32?] = []
    /// What the last type use said.
    var parameters: [ValueType] = []
    var results: [ValueType] = []
    var function = FunctionScope()

    init(_ source: [UInt8]) {
        var lexer = Lexer(source)
        lines = LineTable(source)
        lexer.run(lines)
        self.source = source
        tokens = lexer.tokens
        annotations = lexer.annotations
        symbols = lexer.symbols
        lexicalFailure = lexer.failure
    }

    // MARK: Errors

    func error(_ message: String, at offset: Int) -> WATError { lines.error(message, in: source, at: offset) }

    /// The error at the next token.
    func error(_ message: String) -> WATError {
        if tokens[at].kind == .failure || tokens[at].kind == .reserved { return unexpected() }
        return error(message, at: tokens[at].offset)
    }

    /// The next token does not fit, for which the reason may be the token itself.
    func unexpected(_ expected: String? = nil) -> WATError {
        let token = tokens[at]
        switch token.kind {
        case .failure:
            guard let failure = lexicalFailure else { break }
            return error(failure.message, at: failure.offset)
        case .reserved: return error("unknown operator \(shortened(token.range))", at: token.offset)
        default: break
        }
        let suffix = expected.map { ", expected \($0)" } ?? ""
        return error("unexpected token\(suffix)", at: token.offset)
    }

    /// A part of the source for a message.
    func shortened(_ range: Range<Int>) -> String {
        let limit = 64
        let text = String(decoding: source[range.prefix(limit)], as: UTF8.self)
        return range.count > limit ? text + "…" : text
    }

    // MARK: Tokens

    var next: Token { tokens[at] }

    /// The token after the next one. There is always one, but after the end.
    var afterNext: Token { at &+ 1 < tokens.count ? tokens[at &+ 1] : tokens[at] }

    func isNext(_ keyword: Keyword) -> Bool { Self.token(tokens[at], is: keyword) }

    static func token(_ token: Token, is keyword: Keyword) -> Bool {
        token.kind == .keyword && token.payload == UInt32(keyword.rawValue)
    }

    /// Whether a parenthesis with this keyword comes next.
    func isOpen(_ keyword: Keyword) -> Bool {
        tokens[at].kind == .leftParen && Self.token(afterNext, is: keyword)
    }

    var nextKeyword: Keyword? { Self.keyword(tokens[at]) }

    static func keyword(_ token: Token) -> Keyword? {
        token.kind == .keyword ? Keyword(rawValue: UInt8(truncatingIfNeeded: token.payload)) : nil
    }

    mutating func accept(_ keyword: Keyword) -> Bool {
        guard isNext(keyword) else { return false }
        at &+= 1
        return true
    }

    /// Enters a parenthesis with this keyword, if that comes next.
    mutating func acceptOpen(_ keyword: Keyword) -> Bool {
        guard isOpen(keyword) else { return false }
        at &+= 2
        return true
    }

    mutating func expect(_ keyword: Keyword) throws(WATError) {
        guard accept(keyword) else { throw unexpected("'\(keyword.spelling)'") }
    }

    mutating func expectOpen(_ keyword: Keyword) throws(WATError) {
        guard acceptOpen(keyword) else {
            if tokens[at].kind == .leftParen { at &+= 1 }
            throw unexpected("'(\(keyword.spelling)'")
        }
    }

    var isClose: Bool { tokens[at].kind == .rightParen }

    mutating func expectClose() throws(WATError) {
        guard isClose else { throw unexpected("')'") }
        at &+= 1
    }

    /// The symbol of an identifier, if one comes next.
    mutating func acceptID() -> UInt32? {
        guard tokens[at].kind == .id else { return nil }
        at &+= 1
        return tokens[at &- 1].payload
    }

    // MARK: Strings

    /// Appends the bytes of the string that comes next.
    mutating func string(into bytes: inout [UInt8]) throws(WATError) {
        guard tokens[at].kind == .string else { throw unexpected("a string") }
        StringSyntax.decode(source, tokens[at].range, into: &bytes)
        at &+= 1
    }

    /// All strings that come next, as one.
    mutating func strings(into bytes: inout [UInt8]) throws(WATError) {
        while tokens[at].kind == .string { try string(into: &bytes) }
    }

    /// A string that must be well-formed UTF-8.
    mutating func name() throws(WATError) -> [UInt8] {
        let offset = tokens[at].offset
        var bytes: [UInt8] = []
        try string(into: &bytes)
        guard UTF8Decoding.isWellFormed(bytes, 0..<bytes.count) else {
            throw error("malformed UTF-8 encoding", at: offset)
        }
        return bytes
    }

    // MARK: Numbers

    mutating func natural64() throws(WATError) -> UInt64 {
        let token = tokens[at]
        guard token.kind == .natural else { throw unexpected("a number") }
        guard let value = NumberSyntax.natural(source, token.range) else {
            throw error("i64 constant out of range", at: token.offset)
        }
        at &+= 1
        return value
    }

    mutating func natural32() throws(WATError) -> UInt32 {
        let token = tokens[at]
        guard token.kind == .natural else { throw unexpected("a number") }
        guard let value = NumberSyntax.natural(source, token.range), let narrow = UInt32(exactly: value) else {
            throw error("i32 constant out of range", at: token.offset)
        }
        at &+= 1
        return narrow
    }

    mutating func integer(bits: UInt64) throws(WATError) -> UInt64 {
        let token = tokens[at]
        guard token.kind == .natural || token.kind == .integer else { throw unexpected("an integer") }
        guard let value = NumberSyntax.integer(source, token.range, bits: bits) else {
            throw error("constant out of range", at: token.offset)
        }
        at &+= 1
        return value
    }

    mutating func float(_ format: FloatFormat) throws(WATError) -> UInt64 {
        let token = tokens[at]
        guard token.kind == .natural || token.kind == .integer || token.kind == .float else {
            throw unexpected("a number")
        }
        guard let value = FloatSyntax.bits(source, token.range, format) else {
            throw error("constant out of range", at: token.offset)
        }
        at &+= 1
        return value
    }

    // MARK: Names of the name section

    /// The name that something gets in the name section: that of an annotation here, or else its identifier.
    mutating func debugName(_ symbol: UInt32?) throws(WATError) -> UInt32? {
        var name = symbol
        if annotations.isEmpty { return name }
        var cursor = firstAnnotation(notBefore: at)
        while cursor < annotations.count, annotations[cursor].position == at {
            if annotations[cursor].kind == .name { name = try nameAnnotation(annotations[cursor]) }
            cursor &+= 1
        }
        return name
    }

    /// The first annotation that stands at or after the token.
    func firstAnnotation(notBefore token: Int) -> Int {
        var low = 0
        var high = annotations.count
        while low < high {
            let middle = (low &+ high) / 2
            if annotations[middle].position < token { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    private mutating func nameAnnotation(_ annotation: Annotation) throws(WATError) -> UInt32 {
        guard annotation.contents.count == 1, let token = annotation.contents.first, token.kind == .string else {
            throw error("@name annotation: unexpected token", at: annotation.offset)
        }
        var bytes: [UInt8] = []
        StringSyntax.decode(source, token.range, into: &bytes)
        guard UTF8Decoding.isWellFormed(bytes, 0..<bytes.count) else {
            throw error("@name annotation: malformed UTF-8 encoding", at: annotation.offset)
        }
        return symbols.intern(bytes, 0..<bytes.count)
    }
}

/// A token: a range of the source with what the lexer found out about it.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case leftParen, rightParen
        case string
        case id
        /// A number without sign, fraction and exponent.
        case natural
        /// The same with a sign.
        case integer
        /// A number with fraction or exponent, an infinity, or a NaN.
        case float
        case keyword
        /// The mnemonic of an instruction.
        case instruction
        /// `offset=N`
        case offset
        /// `align=N`
        case align
        /// Anything else made of the characters of tokens (spec 6.3.1).
        case reserved
        /// The lexer could not go on.
        case failure
        case end
    }

    var kind: Kind
    var start: UInt32
    var end: UInt32
    /// By kind: the token index of the matching parenthesis, the symbol of an id, a `Keyword`, an index into the
    /// instructions of `KeywordTable`.
    var payload: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
    var offset: Int { Int(start) }
}

/// An annotation that means something to the parser (spec 7.5), kept beside the tokens because annotations may stand
/// wherever white space may.
struct Annotation: Sendable {
    enum Kind: Sendable { case custom, name }

    let kind: Kind
    /// Byte offset of its parenthesis.
    let offset: Int
    /// The index of the token that follows it.
    let position: Int
    /// Keywords are not looked up: they are of kind `reserved`.
    let contents: [Token]
}

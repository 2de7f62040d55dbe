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

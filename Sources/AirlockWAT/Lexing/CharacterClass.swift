/// What a byte of the text may be part of (spec 6.2, 6.3).
enum CharacterClass: UInt8, Sendable {
    case space
    case leftParen, rightParen
    case semicolon
    case quote
    case idCharacter
    /// Characters of reserved tokens only.
    case punctuation
    case control
    case nonASCII

    static let table: [CharacterClass] = (0...255).map { byte in
        switch UInt8(truncatingIfNeeded: byte) {
        case 0x20, 0x09, 0x0A, 0x0D: .space
        case UInt8(ascii: "("): .leftParen
        case UInt8(ascii: ")"): .rightParen
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): .punctuation
        case 0x00..<0x20, 0x7F: .control
        case 0x80...0xFF: .nonASCII
        default: .idCharacter
        }
    }
}

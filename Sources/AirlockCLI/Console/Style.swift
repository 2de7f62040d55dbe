/// How text is set off on a terminal.
enum Style {
    case plain, colored

    enum Accent: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case cyan = "36"
    }

    func callAsFunction(_ text: String, _ accents: Accent...) -> String {
        switch self {
        case .plain: text
        case .colored: "\u{1B}[" + accents.map(\.rawValue).joined(separator: ";") + "m" + text + "\u{1B}[0m"
        }
    }

    /// The text without what sets it off.
    static func removed(from text: String) -> String {
        let parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
            text += part.drop { $0 != "m" }.dropFirst()
        }
    }
}

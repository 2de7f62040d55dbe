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
}

/// A subcommand: parsing, help, manual pages and the completions of shells all read this one description of it.
struct Command: Sendable {
    let name: String
    /// Other names that it goes by.
    var aliases: [String] = []
    /// One sentence.
    let summary: String
    /// Further paragraphs of its help.
    var discussion = ""
    var operands: [Operand] = []
    var options: [Option] = []
    /// Whether options are looked for behind the first operand only when the command says so (`Arguments.readRest`).
    var keepsRest = false
    let run: @Sendable (Arguments, Console) throws -> CommandStatus
}

/// An argument known by its position.
struct Operand: Sendable {
    enum Count: Sendable { case one, optional, any, oneOrMore }

    let name: String
    var count = Count.one
    /// What it may be, where that is one of a few.
    var choices = Choices.any
    let help: String

    var notation: String {
        switch count {
        case .one: name
        case .optional: "[\(name)]"
        case .any: "[\(name)...]"
        case .oneOrMore: "\(name)..."
        }
    }
}

/// An argument known by its name: `--name`, or `--name VALUE` and `--name=VALUE` if it takes a value.
struct Option: Sendable {
    let name: String
    /// A single letter that stands for the name after one dash.
    var letter: Character?
    /// What help calls the value; nil if the option takes none.
    var value: String?
    var isRepeatable = false
    /// What the value may be, where that is one of a few.
    var choices = Choices.any
    let help: String

    var notation: String { "--\(name)" + (value.map { " \($0)" } ?? "") }

    /// All ways to write it, for help.
    var term: String { (letter.map { "-\($0), " } ?? "") + notation }

    func isWritten(_ text: String) -> Bool { text == "--\(name)" || letter.map { text == "-\($0)" } ?? false }
}

/// What a shell can offer for an operand or a value.
enum Choices: Sendable {
    case any
    case words([String])
    /// The names of all commands.
    case commands
}

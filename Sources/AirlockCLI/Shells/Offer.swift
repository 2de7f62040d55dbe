/// What a shell offers in one place of a command line.
enum Offer: Equatable {
    case nothing, files, folders
    case words([String])
}

extension Choices {
    /// What is not one of a few is known by what help calls it.
    fileprivate func offer(notation: String, of program: Program) -> Offer {
        switch self {
        case .words(let words): .words(words)
        case .commands: .words(program.commands.map(\.name))
        case .any where notation.hasPrefix("HOST"): .folders
        case .any where ["FILE", "PATH", "OUT", "ARG", "FOLDER"].contains(notation): .files
        case .any: .nothing
        }
    }
}

extension Program {
    func offer(for option: Option) -> Offer {
        option.value.map { option.choices.offer(notation: $0, of: self) } ?? .nothing
    }

    func offer(for operand: Operand) -> Offer { operand.choices.offer(notation: operand.name, of: self) }

    /// What completes the command lines of this program, by the shell that it is for.
    var completionScripts: [(shell: String, script: String)] {
        [("bash", bashCompletion), ("zsh", zshCompletion), ("fish", fishCompletion)]
    }
}

extension Command {
    var names: [String] { [name] + aliases }
}

extension Option {
    /// All ways to write it, without its value.
    var spellings: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--\(name)"] }
}

extension String {
    /// As one word of a shell, with nothing in it that the shell reads.
    var quotedForShell: String {
        "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

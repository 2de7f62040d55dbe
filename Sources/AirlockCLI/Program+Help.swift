extension Program {
    var help: String {
        let rows = commands.map { ($0.name, $0.summary) } + [("help [COMMAND]", "Explain a command.")]
        return """
            \(summary)

            Usage: \(name) COMMAND ...

            Commands:
            \(table(rows))

            Options:
            \(table([("-h, --help", "Show this help; after a command, that of the command."), ("--version", "Show the version.")]))

            Exit status: 0 success; 1 a module is refused, a guest is stopped, or a file cannot be read; 2 wrong usage.
            """
    }

    func usage(of command: Command) -> String {
        let operands = command.operands.map(\.notation)
        let options = command.options.map { "[\($0.notation)]" }
        return "Usage: " + ([name, command.name] + options + operands).joined(separator: " ")
    }

    func help(of command: Command) -> String {
        var paragraphs = [command.summary, usage(of: command)]
        if !command.operands.isEmpty {
            paragraphs.append("Operands:\n" + table(command.operands.map { ($0.name, $0.help) }))
        }
        let options = command.options.map { ($0.notation, $0.help) } + [("-h, --help", "Show this help.")]
        paragraphs.append("Options:\n" + table(options))
        if !command.discussion.isEmpty { paragraphs.append(command.discussion) }
        return paragraphs.joined(separator: "\n\n")
    }

    private func table(_ rows: [(term: String, help: String)]) -> String {
        let width = rows.map(\.term.count).max() ?? 0
        return rows.map { row in
            let lines = row.help.split(separator: "\n")
            return "  " + row.term.padded(to: width) + "  "
                + lines.joined(separator: "\n" + String(repeating: " ", count: width + 4))
        }.joined(separator: "\n")
    }
}

extension Program {
    var help: String {
        let rows = commands.map { ($0.name, $0.summary) } + [("help [COMMAND]", "Explain a command.")]
        let statuses = [
            ("0", "Success."),
            ("1", "A module is refused, a guest is stopped, a test fails, or a file cannot be read."),
            ("2", "Wrong usage."),
            ("other", "That of the program that was run; 134 after a trap, 130 when interrupted."),
        ]
        return """
            \(summary)

            Usage: \(name) COMMAND ...

            Commands:
            \(table(rows))

            Options:
            \(table([("-h, --help", "Show this help; after a command, its own."), ("--version", "Show the version.")]))

            Exit status:
            \(table(statuses))
            """
    }

    func usage(of command: Command) -> String {
        let operands = command.operands.map(\.notation)
        let options = command.options.map { "[\($0.notation)]" }
        return ("Usage: " + ([name, command.name] + options + operands).joined(separator: " ")).wrapped(indent: 7)
    }

    func help(of command: Command) -> String {
        var paragraphs = [command.summary, usage(of: command)]
        if !command.aliases.isEmpty { paragraphs.append("Also named: " + command.aliases.joined(separator: ", ")) }
        if !command.operands.isEmpty {
            paragraphs.append("Operands:\n" + table(command.operands.map { ($0.name, $0.help) }))
        }
        let options = command.options.map { ($0.term, $0.help) } + [("-h, --help", "Show this help.")]
        paragraphs.append("Options:\n" + table(options))
        if !command.discussion.isEmpty { paragraphs.append(command.discussion.wrapped()) }
        return paragraphs.joined(separator: "\n\n")
    }

    private func table(_ rows: [(term: String, help: String)]) -> String {
        let width = rows.map(\.term.count).max() ?? 0
        return rows.map { row in
            "  " + row.term.padded(to: width) + "  " + row.help.wrapped(indent: width + 4)
        }.joined(separator: "\n")
    }
}

extension Program {
    var help: String {
        """
        \(summary)

        Usage: \(name) COMMAND ...

        Commands:
        \(table(commands.map { ($0.name, $0.summary) }))

        Options:
        \(table(Self.options.map { ($0.term, $0.help) }))

        Exit status:
        \(table(Self.statuses))
        """
    }

    /// What may stand in place of a command.
    static let options = [
        Option(name: "help", letter: "h", help: "Show this help; after a command, its own."),
        Option(name: "version", help: "Show the version."),
    ]

    static let statuses = [
        ("0", "Success."),
        ("1", "A module is refused, a guest is stopped, a test fails, or a file cannot be read."),
        ("2", "Wrong usage."),
        ("other", "That of the program that was run; 134 after a trap, 130 when interrupted."),
    ]

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
        paragraphs.append("Options:\n" + table(command.allOptions.map { ($0.term, $0.help) }))
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

extension Command {
    static let help = Command(
        name: "help", summary: "Explain a command.",
        operands: [
            Operand(name: "COMMAND", count: .optional, choices: .commands, help: "All of them unless one is named.")
        ]
    ) { arguments, console in
        let program = Program.airlock
        console.print(try arguments.operands.first.map { program.help(of: try program.command($0)) } ?? program.help)
        return .success
    }

    /// With the one that each command has.
    var allOptions: [Option] { options + [Option(name: "help", letter: "h", help: "Show this help.")] }
}

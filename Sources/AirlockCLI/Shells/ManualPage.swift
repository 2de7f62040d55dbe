extension Program {
    /// A manual page in the macros `man`, of section 1: that of a command, or of the program.
    func manualPage(of command: Command?) -> String {
        let title = ([name] + (command.map { [$0.name] } ?? [])).joined(separator: "-")
        var lines = [
            ".TH \(roff(title.uppercased())) 1 \"\" \"\(roff("\(name) \(version)"))\" \"Airlock\"",
            ".SH NAME", "\(roff(title)) \\- \(roff(String((command?.summary ?? summary).dropLast())))",
            ".SH SYNOPSIS", ".nh", ".ad l",
        ]
        if let command {
            lines.append(".B \(roff("\(name) \(command.name)"))")
            lines += command.options.map { "[\(notation($0.notation))]" + ($0.isRepeatable ? "..." : "") }
            lines += command.operands.map { italic($0.notation) }
        } else {
            lines += [".B \(roff(name))", "\\fICOMMAND\\fR ..."]
        }
        lines += [".ad", ".hy", ".SH DESCRIPTION", roff(command?.summary ?? summary)]
        if let command {
            if !command.aliases.isEmpty {
                lines += [".PP", roff("Also named: \(command.aliases.joined(separator: ", "))")]
            }
            lines += paragraphs(command.discussion.split(separator: "\n\n").map(String.init))
            if !command.operands.isEmpty {
                lines.append(".SH OPERANDS")
                lines += list(command.operands.map { (italic($0.name), $0.help) })
            }
        } else {
            lines.append(".SH COMMANDS")
            lines += list(commands.map { ("\\fB\(roff($0.name))\\fR", $0.summary) })
        }
        lines.append(".SH OPTIONS")
        lines += list((command?.allOptions ?? Self.options).map { (notation($0.term), $0.help) })
        lines.append(".SH EXIT STATUS")
        lines += list(Self.statuses.map { (roff($0.0), $0.1) })
        lines.append(".SH SEE ALSO")
        let others = command == nil ? commands.map { "\(name)-\($0.name)" } : [name]
        lines.append(others.map { "\\fB\(roff($0))\\fR(1)" }.joined(separator: ",\n"))
        return lines.joined(separator: "\n")
    }

    private func paragraphs(_ texts: [String]) -> [String] {
        texts.flatMap { text in [".PP"] + text.wrapped().split(separator: "\n").map { roff(String($0)) } }
    }

    private func list(_ rows: [(term: String, help: String)]) -> [String] {
        rows.flatMap { row in [".TP", row.term] + row.help.wrapped().split(separator: "\n").map { roff(String($0)) } }
    }

    /// `-o, --output OUT` with the value in italics, all else in bold.
    private func notation(_ term: String) -> String {
        let parts = term.split(separator: " ")
        let bold = parts.filter { $0.hasPrefix("-") }.joined(separator: " ")
        let value = parts.filter { !$0.hasPrefix("-") }.joined(separator: " ")
        return "\\fB\(roff(bold))\\fR" + (value.isEmpty ? "" : " " + italic(value))
    }

    private func italic(_ text: String) -> String { "\\fI\(roff(text))\\fR" }

    /// Text as troff reads it. What begins a line with a dot or an apostrophe would be a request, and a dash a hyphen.
    private func roff(_ text: String) -> String {
        let escaped = text.map { character in
            switch character {
            case "\\": "\\e"
            case "-": "\\-"
            case "\"": "\\(dq"
            default: String(character)
            }
        }.joined()
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}

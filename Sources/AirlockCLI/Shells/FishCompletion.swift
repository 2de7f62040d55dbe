extension Program {
    var fishCompletion: String {
        var lines = commands.map { command in
            line("__\(name)_is_first", "-a", command.name.quotedForShell, "-d", command.summary.quotedForShell)
        }
        lines += Self.options.map { line("__\(name)_is_first", spellings($0), "-d", $0.help.quotedForShell) }
        for command in commands {
            let condition = "__\(name)_command \(command.names.joined(separator: " "))".quotedForShell
            for option in command.allOptions {
                let value = option.value == nil ? "" : offer(for: option).isFiles ? "-r -F" : "-x"
                lines.append(
                    line(
                        condition, spellings(option), value, fish(offer(for: option)), "-d", option.help.quotedForShell)
                )
            }
            for operand in command.operands {
                let offer = offer(for: operand)
                if offer != .nothing { lines.append(line(condition, offer.isFiles ? "-F" : "", fish(offer))) }
            }
        }
        return """
            # Completion for fish. For this session: \(name) completions fish | source
            function __\(name)_is_first
                test (count (commandline -opc)) -eq 1
            end
            function __\(name)_command
                set -l words (commandline -opc)
                test (count $words) -gt 1; and contains -- $words[2] $argv
            end
            complete -c \(name) -f
            \(lines.joined(separator: "\n"))
            """
    }

    private func line(_ condition: String, _ parts: String...) -> String {
        (["complete -c \(name) -n", condition] + parts.filter { !$0.isEmpty }).joined(separator: " ")
    }

    private func spellings(_ option: Option) -> String {
        (option.letter.map { "-s \($0) " } ?? "") + "-l \(option.name)"
    }

    private func fish(_ offer: Offer) -> String {
        switch offer {
        case .nothing, .files: ""
        case .folders: "-a '(__fish_complete_directories)'"
        case .words(let words): "-a " + words.joined(separator: " ").quotedForShell
        }
    }
}

extension Offer {
    fileprivate var isFiles: Bool { self == .files }
}

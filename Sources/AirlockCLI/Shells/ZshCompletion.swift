extension Program {
    var zshCompletion: String {
        let cases = commands.map { command in
            let options = command.allOptions.map { zsh($0) }
            let operands = command.operands.enumerated().map { index, operand in
                let isLast = operand.count == .any || operand.count == .oneOrMore
                let place = isLast ? "*" : operand.count == .optional ? "\(index + 1):" : "\(index + 1)"
                return (place + ":\(escaped(operand.name)):" + action(offer(for: operand))).quotedForShell
            }
            return """
                        \(command.names.map(\.quotedForShell).joined(separator: "|")))
                            _arguments -s \((options + operands).joined(separator: " \\\n                "))
                            ;;
                """
        }
        let rows = commands.map { "\(escaped($0.name)):\($0.summary)".quotedForShell }
        return """
            #compdef \(name)
            # Completion for zsh, as a file _\(name) on $fpath. For this session, after compinit: eval "$(\(name) completions zsh)"
            _\(name)() {
                if (( CURRENT == 2 )); then
                    local -a commands=(
                        \(rows.joined(separator: "\n            "))
                    )
                    _describe command commands
                    _arguments \(Self.options.map { zsh($0) }.joined(separator: " "))
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            \(cases.joined(separator: "\n"))
                esac
            }
            if [ "$funcstack[1]" = _\(name) ]; then _\(name) "$@"; else compdef _\(name) \(name); fi
            """
    }

    /// What `_arguments` reads: `(exclusive)--name=[help]:value:action`.
    private func zsh(_ option: Option) -> String {
        let value = option.value.map { ":\(escaped($0)):" + action(offer(for: option)) } ?? ""
        let help = "[\(escaped(option.help))]" + value
        let prefix =
            option.isRepeatable ? "*" : option.letter == nil ? "" : "(\(option.spellings.joined(separator: " ")))"
        return option.spellings.map { spelling in
            let isLong = spelling.hasPrefix("--")
            return (prefix + spelling + (option.value == nil ? "" : isLong ? "=" : "+") + help).quotedForShell
        }.joined(separator: " ")
    }

    private func action(_ offer: Offer) -> String {
        switch offer {
        case .nothing: " "
        case .files: "_files"
        case .folders: "_files -/"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
    }

    private func escaped(_ text: String) -> String {
        text.map { "\\:[]".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

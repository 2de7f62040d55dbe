extension Program {
    /// For bash 3.2 and later, which has neither `mapfile` nor `compopt`.
    var bashCompletion: String {
        let values = commands.flatMap { command in
            command.options.filter { $0.value != nil }.flatMap { option in
                option.spellings.flatMap { spelling in
                    command.names.map { ("\($0) \(spelling)".quotedForShell, offer(for: option)) }
                }
            }
        }
        let cases = values.map { "        \($0.0)) \(bash($0.1)); return ;;" }.joined(separator: "\n")
        let operands = commands.map { command in
            let offers = command.operands.map { bash(offer(for: $0)) }
            let all = command.operands.last.map { last in
                last.count == .any || last.count == .oneOrMore ? bash(offer(for: last)) : ":"
            }
            // An offer for each place, and the last one for all places behind.
            let places = offers.enumerated().map { "\($0.offset + 1)) \($0.element) ;;" } + ["*) \(all ?? ":") ;;"]
            return """
                        \(command.names.map(\.quotedForShell).joined(separator: "|")))
                            case "$word" in
                                -*) \(bash(.words(command.allOptions.flatMap(\.spellings)))) ;;
                                *) case "$place" in \(places.joined(separator: " ")) esac ;;
                            esac
                            ;;
                """
        }
        let valued = values.map(\.0).joined(separator: "|")
        return """
            # Completion for bash. For this session: eval "$(\(name) completions bash)"
            _\(name)() {
                local IFS=$'\\n' word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
                local command="${COMP_WORDS[1]}" place=1 index
                COMPREPLY=()
                if [ "$COMP_CWORD" -eq 1 ]; then
                    \(bash(.words(commands.map(\.name) + Self.options.flatMap(\.spellings))))
                    return
                fi
                # Bash takes --name=value apart.
                if [ "$word" = = ]; then
                    word=
                elif [ "$previous" = = ]; then
                    previous="${COMP_WORDS[COMP_CWORD - 2]}"
                fi
                case "$command $previous" in
            \(cases)
                esac
                # How many operands there are.
                for ((index = 2; index < COMP_CWORD; index++)); do
                    case "${COMP_WORDS[index]}" in -*|=) continue ;; esac
                    [ "${COMP_WORDS[index - 1]}" != = ] || continue
                    case "$command ${COMP_WORDS[index - 1]}" in
                        \(valued.isEmpty ? "''" : valued)) ;;
                        *) place=$((place + 1)) ;;
                    esac
                done
                case "$command" in
            \(operands.joined(separator: "\n"))
                esac
            }
            complete -o filenames -F _\(name) \(name)
            """
    }

    private func bash(_ offer: Offer) -> String {
        switch offer {
        case .nothing: ":"
        case .files: "COMPREPLY=($(compgen -f -- \"$word\"))"
        case .folders: "COMPREPLY=($(compgen -d -- \"$word\"))"
        case .words(let words):
            "COMPREPLY=($(compgen -W \(words.joined(separator: "\n").quotedForShell) -- \"$word\"))"
        }
    }
}

extension Command {
    static let completions = Command(
        name: "completions", summary: "Print what makes a shell complete command lines of this tool.",
        discussion: """
            For the session alone: eval "$(airlock completions bash)", the same with zsh after compinit, or in fish
            airlock completions fish | source. To stay, the script goes where the shell looks for such: for bash the folder
            ~/.local/share/bash-completion/completions under the name airlock, for zsh a folder of $fpath under the name
            _airlock, for fish the folder ~/.config/fish/completions under the name airlock.fish.
            """,
        operands: [
            Operand(name: "SHELL", choices: .words(["bash", "zsh", "fish"]), help: "One of bash, zsh and fish.")
        ]
    ) { arguments, console in
        let scripts = Program.airlock.completionScripts
        let name = arguments.operands[0]
        guard let script = scripts.first(where: { $0.shell == name })?.script else {
            throw UsageError("unknown shell '\(name)'" + suggestion(name, among: scripts.map(\.shell)))
        }
        console.print(script)
        return .success
    }

    static let man = Command(
        name: "man", summary: "Print a manual page.",
        discussion: """
            The page is in the macros of man: airlock man run | man -l - shows it, and it can be installed as
            airlock-run.1.
            """,
        operands: [
            Operand(
                name: "COMMAND", count: .optional, choices: .commands, help: "That of the tool unless one is named.")
        ]
    ) { arguments, console in
        console.print(
            Program.airlock.manualPage(of: try arguments.operands.first.map { try Program.airlock.command($0) }))
        return .success
    }
}

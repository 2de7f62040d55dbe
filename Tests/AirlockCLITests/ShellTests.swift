import Testing

@testable import AirlockCLI

/// Completions and manual pages, which follow from the table of commands.
@Suite struct ShellTests {
    private static func script(_ shell: String) -> String {
        let console = RecordingConsole()
        #expect(console.run("completions", shell) == .success)
        return console.output
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func everyCommandAndOptionIsCompleted(_ shell: String) {
        let script = Self.script(shell)
        for command in Program.airlock.commands {
            #expect(script.contains(command.name))
            for option in command.allOptions {
                #expect(script.contains(shell == "fish" ? "-l \(option.name)" : "--\(option.name)"), "\(option.name)")
            }
        }
    }

    @Test func refusesOtherShells() {
        let console = RecordingConsole()
        #expect(console.run("completions", "bsh") == .usage)
        #expect(console.errors.contains("unknown shell 'bsh'; did you mean 'bash'?"))
        #expect(console.run("man", "inspct") == .usage)
        #expect(console.errors.contains("did you mean 'inspect'?"))
        #expect(console.run("man", "run", "inspect") == .usage)
        #expect(console.errors.contains("unexpected argument 'inspect'"))
    }

    @Test(
        .enabled(if: Tool.isInstalled("bash"), "no bash on the path"),
        arguments: [
            (["ins"], ["inspect"]),
            (["--v"], ["--version"]),
            (["run", "--in"], ["--invoke", "--inspect"]),
            (["run", "a.wasm", "--inv"], ["--invoke"]),
            (["completions", ""], ["bash", "zsh", "fish"]),
            (["completions", "bash", ""], []),
            (["help", "wat"], ["wat2wasm"]),
            (["print", "--out"], ["--output"]),
            (["validate", "--features", "=", "si"], ["sign-extension", "simd"].reversed()),
            (["validate", "--features", "tail"], ["tail-call"]),
            (["inspect", "one f"], ["one file.wasm"]),
            (["run", "--dir", "a"], ["a folder"]),
            (["run", "--stdin", "a"], ["a folder", "a file"]),
            (["run", "--fuel", ""], []),
            (["demo", ""], []),
        ] as [([String], [String])])
    func bashCompletes(_ words: [String], _ expected: [String]) throws {
        let bash = try #require(Tool("bash"))
        let scratch = try TemporaryFolder()
        try scratch.write(Self.script("bash"), to: "airlock.bash")
        try scratch.write("", to: "work/one file.wasm")
        try scratch.write("", to: "work/a file")
        try scratch.write("", to: "work/a folder/file")
        let line = (["airlock"] + words).map(\.quotedForShell).joined(separator: " ")
        let test = """
            source ../airlock.bash
            [ "$(complete -p airlock)" = "complete -o filenames -F _airlock airlock" ] || exit 9
            COMP_WORDS=(\(line))
            COMP_CWORD=\(words.count)
            _airlock
            for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
            """
        let outcome = try bash.run(
            ["--norc", "--noprofile", "-c", test], folder: scratch.url.appendingPathComponent("work"))
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
        #expect(Set(outcome.output.split(separator: "\n").map(String.init)) == Set(expected))
    }

    @Test(
        .enabled(if: Tool.isInstalled("fish"), "no fish on the path"),
        arguments: [
            ("airlock ins", ["inspect"]),
            ("airlock run --in", ["--invoke", "--inspect"]),
            ("airlock completions ", ["bash", "zsh", "fish"]),
            ("airlock man wat", ["wat2wasm"]),
            ("airlock demo ", []),
        ] as [(String, [String])])
    func fishCompletes(_ line: String, _ expected: [String]) throws {
        let scratch = try TemporaryFolder()
        let path = try scratch.write(Self.script("fish"), to: "airlock.fish")
        let test = "source \(path.quotedForShell); complete -C \(line.quotedForShell)"
        let outcome = try #require(Tool("fish")).run(["--no-config", "-c", test], folder: scratch.url)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
        let words = outcome.output.split(separator: "\n").compactMap {
            $0.split(separator: "\t").first.map(String.init)
        }
        #expect(Set(words) == Set(expected))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func shellsAcceptTheirScripts(_ shell: String) throws {
        guard let tool = Tool(shell) else {
            print("skipped: no \(shell) on the path")
            return
        }
        let scratch = try TemporaryFolder()
        let outcome = try tool.run(["-n", try scratch.write(Self.script(shell), to: "script")])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    }

    private static let pages = [nil] + Program.airlock.commands

    @Test func everyCommandHasAPage() {
        for command in Self.pages {
            let console = RecordingConsole()
            #expect(console.run(["man"] + (command.map { [$0.name] } ?? [])) == .success)
            let page = console.output.replacing("\\-", with: "-").replacing("\\fR", with: "").replacing(
                "\\fB", with: "")
            #expect(page.contains(".SH NAME\nairlock" + (command.map { "-" + $0.name } ?? "") + " - "))
            for option in command?.options ?? [] { #expect(page.contains("\n\(option.term.prefix { $0 != " " })")) }
            for other in command == nil ? Program.airlock.commands : [] { #expect(page.contains("\n\(other.name)\n")) }
            // No text begins a request by chance.
            let requests = Set(["TH", "SH", "nh", "hy", "ad", "B", "PP", "TP"])
            for line in console.output.split(separator: "\n") where line.hasPrefix(".") {
                #expect(requests.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
            }
            #expect(!console.output.split(separator: "\n").contains { $0.hasPrefix("'") })
        }
    }

    @Test(.enabled(if: Tool.isInstalled("mandoc"), "no mandoc on the path"))
    func mandocFindsNothing() throws {
        for command in Self.pages {
            let page = Program.airlock.manualPage(of: command)
            let outcome = try #require(Tool("mandoc")).run(["-T", "lint", "-W", "warning"], input: page)
            let findings = outcome.output.split(separator: "\n").filter { !$0.contains("missing date") }
            #expect(findings.isEmpty, "\(findings)")
        }
    }

    @Test(.enabled(if: Tool.isInstalled("groff"), "no groff on the path"))
    func groffFindsNothing() throws {
        for command in Self.pages {
            let page = Program.airlock.manualPage(of: command)
            let outcome = try #require(Tool("groff")).run(["-man", "-ww", "-z", "-T", "utf8"], input: page + "\n")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        }
    }
}

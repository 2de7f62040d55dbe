import Testing

@testable import AirlockCLI

@Suite struct ProgramTests {
    @Test func explainsItself() {
        for arguments in [["--help"], ["-h"], ["help"]] {
            let console = RecordingConsole()
            #expect(console.run(arguments) == .success)
            for command in Program.airlock.commands { #expect(console.output.contains("  \(command.name) ")) }
            #expect(console.errors.isEmpty)
        }
    }

    @Test func explainsEachCommand() {
        for command in Program.airlock.commands {
            let first = RecordingConsole()
            #expect(first.run("help", command.name) == .success)
            #expect(first.output.contains("Usage: airlock \(command.name)"))
            for option in command.options { #expect(first.output.contains("--\(option.name)")) }
            for arguments in [[command.name, "--help"], [command.name, "x", "-h"]] {
                let console = RecordingConsole()
                #expect(console.run(arguments) == .success)
                #expect(console.output == first.output)
            }
        }
    }

    @Test func helpFitsATerminal() {
        for command in Program.airlock.commands {
            let lines = Program.airlock.help(of: command).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= 80 }, "\(command.name)")
        }
        #expect(Program.airlock.help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func tellsItsVersion() {
        let console = RecordingConsole()
        #expect(console.run("--version") == .success)
        #expect(console.output == "airlock \(Program.airlock.version)\n")
    }

    @Test func refusesWrongUsage() {
        let file = Fixture.path("Bytes/process_bytes")
        let cases: [(arguments: [String], message: String)] = [
            ([], "Usage: airlock COMMAND"),
            (["rnu"], "did you mean 'run'?"),
            (["validte", file], "did you mean 'validate'?"),
            (["--versoin"], "did you mean '--version'?"),
            (["help", "inspct"], "did you mean 'inspect'?"),
            (["xyzzyxyzzy"], "unknown command 'xyzzyxyzzy'\n"),
            (["run"], "no FILE given"),
            (["validate"], "no FILE given"),
            (["inspect"], "no FILE given"),
            (["inspect", file, file], "unexpected argument '\(file)'"),
            (["run", "--invok", "sum", file], "did you mean '--invoke'?"),
            (["run", file, "--invoke"], "option '--invoke NAME' needs a value"),
            (["run", file, "--invoke", "sum", "--invoke", "sum"], "option '--invoke' is given twice"),
            (["inspect", "--json=1", file], "option '--json' takes no value"),
            (["validate", "--features", "simdd", file], "did you mean 'simd'?"),
        ]
        for (arguments, message) in cases {
            let console = RecordingConsole()
            #expect(console.run(arguments) == .usage, "\(arguments)")
            #expect(console.errors.contains(message), "\(arguments): \(console.errors)")
            #expect(console.output.isEmpty, "\(arguments)")
        }
    }

    @Test func countsEdits() {
        #expect(editDistance("", "") == 0)
        #expect(editDistance("run", "run") == 0)
        #expect(editDistance("", "abc") == 3)
        #expect(editDistance("rnu", "run") == 1)
        #expect(editDistance("kitten", "sitting") == 3)
        #expect(suggestion("zzzzzz", among: ["run", "inspect"]) == "")
    }

    @Test func namesFilesThatCannotBeRead() {
        for command in ["run", "validate", "inspect"] {
            let console = RecordingConsole()
            #expect(console.run(command, "/no/such.wasm") == .failure)
            #expect(console.errors.contains("/no/such.wasm: no such file"))
            let folder = RecordingConsole()
            #expect(folder.run(command, Fixture.root.path) == .failure)
            #expect(folder.errors.contains("\(Fixture.root.path): is a folder"))
        }
    }

    @Test func escapesWhatSteersTerminals() {
        #expect("plain äöü 日本".printable == "plain äöü 日本")
        #expect("\u{1B}[2Jx\u{7}".printable == "\\u{1b}[2Jx\\u{7}")
        #expect("a\u{202E}b".printable == "a\\u{202e}b")
    }
}

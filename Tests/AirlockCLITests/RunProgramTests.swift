import Foundation
import Testing

@testable import AirlockCLI

/// `airlock run` with programs for WASI.
@Suite struct RunProgramTests {
    private let arguments = Fixture.path("WASI/arguments")
    private let program = Fixture.path("WASI/input_output")

    @Test func everythingBehindTheFileIsTheProgramsOwn() {
        let console = RecordingConsole()
        let given = ["--invoke", "x", "-h", "--", "--env", "A=1", ""]
        #expect(console.run(["run", "--env", "B=2=3", "--env=C=", arguments] + given).rawValue == 8)
        #expect(
            console.programOutput.text == (["arguments.wasm"] + given + ["B=2=3", "C="]).map { $0 + "\n" }.joined())
        #expect(console.errors.isEmpty && console.output.isEmpty)
        let named = RecordingConsole()
        #expect(named.run("run", "--argv0", "me", "--", arguments, "x").rawValue == 2)
        #expect(named.programOutput.text == "me\nx\n")
    }

    @Test func exitCodesAreTheProgramsOwn() {
        #expect(RecordingConsole().run("run", program).rawValue == 100)
        #expect(RecordingConsole().run("run", Fixture.path("WASI/raise"), "6") == .trap)
        #expect(RecordingConsole().run("run", program, "copy", "a", "b").rawValue == 8)
    }

    @Test func trapsAreReported() {
        let console = RecordingConsole()
        #expect(console.run("run", program, "trap") == .trap)
        #expect(console.programOutput.text == "before\n")
        #expect(console.errors.contains("unreachable"))
        #expect(console.errors.contains("called by the host"))
    }

    @Test func directories() throws {
        let folder = try TemporaryFolder()
        try folder.write("text", to: "in")
        let names = RecordingConsole()
        #expect(names.run("run", "--dir", folder.url.path + "::/", program, "copy", "in", "out") == .success)
        #expect(folder.bytes("out") == Array("text".utf8))
        // Without a name of its own, under that of the host.
        #expect(RecordingConsole().run("run", "--dir", folder.url.path, program, "copy", "in", "out2") == .success)
        #expect(folder.bytes("out2") == Array("text".utf8))
        let reading = RecordingConsole()
        #expect(reading.run("run", "--dir", folder.url.path + "::/:ro", program, "copy", "in", "out3").rawValue == 69)
        #expect(reading.run("run", "--dir=" + folder.url.path + ":ro", program, "copy", "in", "out3").rawValue == 69)
        #expect(folder.bytes("out3") == nil)
        let missing = RecordingConsole()
        #expect(missing.run("run", "--dir", folder.path("none"), program, "lines", "1") == .failure)
        #expect(missing.errors.contains("cannot be given to the guest: noent"))
    }

    @Test func standardInput() throws {
        let console = RecordingConsole(input: Array("from here\n".utf8))
        #expect(console.run("run", program, "upper") == .success)
        #expect(console.programOutput.text == "FROM HERE\n")
        let folder = try TemporaryFolder()
        let file = try folder.write("from a file\n", to: "in")
        let other = RecordingConsole(input: Array("from here\n".utf8))
        #expect(other.run("run", "--stdin", file, program, "upper") == .success)
        #expect(other.programOutput.text == "FROM A FILE\n")
        #expect(RecordingConsole().run("run", "--stdin", folder.path("none"), program, "upper") == .failure)
    }

    @Test func deterministicTimeDoesNotWait() {
        #expect(RecordingConsole().run("run", "--deterministic", program, "sleep").rawValue == 101)
    }

    @Test func otherModulesCanBeLinked() throws {
        let folder = try TemporaryFolder()
        let library = try folder.write(
            "(module (func (export \"answer\") (result i32) (i32.const 42)))", to: "library.wat")
        let middle = try folder.write(
            """
            (module (import "library" "answer" (func $answer (result i32)))
              (func (export "twice") (result i32) (i32.add (call $answer) (call $answer))))
            """, to: "middle.wat")
        let main = try folder.write(
            """
            (module (import "middle" "twice" (func $twice (result i32)))
              (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
              (func (export "_start") (call $exit (call $twice))))
            """, to: "main.wat")
        let preloads = ["--preload", "library=\(library)", "--preload", "middle=\(middle)"]
        #expect(RecordingConsole().run(["run"] + preloads + [main]).rawValue == 84)
        let console = RecordingConsole()
        #expect(console.run("run", main) == .failure)
        #expect(console.errors.contains("middle"))
        #expect(RecordingConsole().run("run", "--preload", "library", main) == .usage)
        #expect(RecordingConsole().run("run", "--preload", "library=none", main) == .failure)
        #expect(RecordingConsole().run("run", "--preload", "middle=\(middle)", main) == .failure)
    }

    @Test func functionsOfReactors() throws {
        let folder = try TemporaryFolder()
        let reactor = Fixture.path("WASI/reactor")
        let console = RecordingConsole()
        #expect(console.run("run", "--dir", folder.url.path, "--invoke", "note", reactor, "65") == .success)
        #expect(console.output == "1\n")
        #expect(folder.bytes("log") == [65])
        #expect(
            RecordingConsole().run("run", "--dir", folder.url.path, "--invoke", "quit", reactor, "9").rawValue == 9)
        // It cannot start without the directory, and says so by its exit code.
        #expect(RecordingConsole().run("run", reactor).rawValue == 3)
    }

    @Test func memoryHasTheLimitThatIsSaid() throws {
        let folder = try TemporaryFolder()
        // Ends with the number of times by which it could grow by 256 MiB.
        let file = try folder.write(
            """
            (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
              (func (export "_start") (local $count i32)
                (block $full (loop $more
                  (br_if $full (i32.eq (memory.grow (i32.const 4096)) (i32.const -1)))
                  (local.set $count (i32.add (local.get $count) (i32.const 1)))
                  (br $more)))
                (call $exit (local.get $count))))
            """, to: "grows.wat")
        #expect(RecordingConsole().run("run", file).rawValue == 15)
        #expect(RecordingConsole().run("run", "--memory-limit", "1000", file).rawValue == 3)
        #expect(RecordingConsole().run("run", "--memory-limit", "100", file).rawValue == 0)
    }

    // MARK: Stopping

    @Test(.timeLimit(.minutes(1)), arguments: ["spin", "sleep"])
    func timeIsLimited(_ what: String) {
        let console = RecordingConsole()
        #expect(console.run("run", "--timeout", "50ms", "--stats", program, what) == .timeout)
        #expect(console.errors.contains("input_output.wasm: deadline exceeded\n"))
        #expect(console.errors.contains("called by the host"))
        #expect(console.errors.contains("wall time"))
        #expect(RecordingConsole().run("run", "--timeout", "1.5m", program, "lines", "3") == .success)
    }

    @Test(.timeLimit(.minutes(1))) func timeOfFunctionsIsLimited() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "(module (func $f (export \"spin\") (loop (br 0))) (func (export \"_start\")))", to: "spin.wat")
        let console = RecordingConsole()
        #expect(console.run("run", "--invoke", "spin", "--timeout=0.05s", file) == .timeout)
        #expect(console.errors.contains("deadline exceeded\n"))
        #expect(console.errors.contains("in f+0x"))
        // While it starts, too.
        let library = try folder.write("(module (func $f (loop (br 0))) (start $f))", to: "library.wat")
        #expect(RecordingConsole().run("run", "--timeout", "50ms", library) == .timeout)
        let preload = RecordingConsole()
        #expect(preload.run("run", "--timeout", "50ms", "--preload", "library=\(library)", file) == .timeout)
        #expect(preload.errors.contains("deadline exceeded"))
    }

    @Test(.timeLimit(.minutes(1))) func fuelIsLimited() throws {
        let console = RecordingConsole()
        #expect(console.run("run", "--fuel", "1000", "--stats", program, "spin") == .trap)
        #expect(console.errors.contains("all fuel consumed\n"))
        let bytes = Fixture.path("Bytes/process_bytes")
        #expect(RecordingConsole().run("run", "--fuel", "5", "--invoke", "sum", bytes, "0", "100") == .failure)
        func price() throws -> Substring {
            let console = RecordingConsole()
            #expect(
                console.run("run", "--fuel", "5000", "--stats", "--invoke", "sum", bytes, "0", "100") == .success)
            return try #require(console.errors.split(separator: "\n").first { $0.hasPrefix("fuel") })
        }
        #expect(try price() == price())
        #expect(try #require(Int(price().filter(\.isNumber))) > 100)
    }

    @Test func timesAreRead() {
        #expect(Duration("500ms") == .milliseconds(500))
        #expect(Duration("5s") == .seconds(5))
        #expect(Duration("2m") == .seconds(120))
        #expect(Duration(".5s") == .milliseconds(500))
        #expect(Duration("0s") == .zero)
        for text in ["", "5", "s", "5h", "-1s", "1e3s", "1..2s", "5 s", "5ss", "99999999999s", "infs", "nans"] {
            #expect(Duration(text) == nil, "\(text)")
        }
    }

    @Test func refusesWrongOptions() {
        let cases: [(arguments: [String], message: String)] = [
            (["--env", "A", program], "'A' is not of the form NAME=VALUE, which --env wants"),
            (["--preload", "=x", program], "is not of the form NAME=PATH"),
            (["--memory-limit", "x", program], "'x' is not a size in MiB"),
            (["--timeout", "5", program], "'5' is not a time such as 500ms, 5s or 2m: write 5s for seconds"),
            (["--timeout", "soon", program], "'soon' is not a time such as 500ms, 5s or 2m\n"),
            (["--fuel", "much", program], "'much' is not a number of units of fuel"),
            (["--argv0", "a", "--argv0", "b", program], "option '--argv0' is given twice"),
            (["--dri", "x", program], "did you mean '--dir'?"),
            (["--invoke", "nothing", program], "no function 'nothing' is exported"),
        ]
        for (arguments, message) in cases {
            let console = RecordingConsole()
            #expect(console.run(["run"] + arguments) == .usage, "\(arguments)")
            #expect(console.errors.contains(message), "\(arguments): \(console.errors)")
        }
    }

    @Test func statisticsAreToldAtTheEnd() throws {
        let program = Fixture.path("WASI/input_output")
        for (what, status) in [("upper", CommandStatus.success), ("trap", .trap)] {
            let console = RecordingConsole()
            #expect(console.run("run", "--stats", "--stdin", "/dev/null", program, what) == status)
            let lines = console.errors.split(separator: "\n").suffix(6).map(String.init)
            #expect(lines.count == 6)
            let names = ["peak memory", "peak in all", "calls", "host calls", "wall time", "CPU time"]
            for (line, name) in zip(lines, names) { #expect(line.hasPrefix(name)) }
            #expect(lines[0].hasSuffix(" bytes"))
            #expect(lines[2].hasSuffix(" 1"))
        }
        let console = RecordingConsole()
        #expect(
            console.run("run", Fixture.path("Bytes/process_bytes"), "--invoke", "sum", "--stats", "1", "0") == .success)
        #expect(console.output == "0\n")
        #expect(console.errors.contains("peak memory  1,114,112 bytes\n"))
        #expect(console.errors.contains("calls        1\n"))
        #expect(console.errors.contains("host calls   0\n"))
        let without = RecordingConsole()
        #expect(without.run("run", Fixture.path("Bytes/process_bytes"), "--invoke", "sum", "1", "0") == .success)
        #expect(without.errors.isEmpty)
    }

    @Test func inspectionTellsWhatIsWrong() throws {
        let bugs = Fixture.path("Bugs/memory")
        let console = RecordingConsole()
        #expect(console.run("run", "--inspect", "--invoke", "bug_doubleRelease_twice", bugs) == .failure)
        #expect(console.errors.contains("doubleRelease"))
        #expect(console.errors.contains("given back at:"))
        let right = RecordingConsole()
        #expect(right.run("run", "--inspect", "--invoke", "right_doubleRelease_twice", bugs) == .success)
        #expect(right.errors.isEmpty)
        let without = RecordingConsole()
        #expect(without.run("run", "--invoke", "bug_doubleRelease_twice", bugs) == .success)
    }

    @Test func profilesAreWritten() throws {
        let folder = try TemporaryFolder()
        let bytes = Fixture.path("Bytes/process_bytes")
        let (folded, json) = (folder.path("profile.txt"), folder.path("profile.json"))
        let call = ["--invoke", "sum", bytes, "0", "100"]
        #expect(RecordingConsole().run(["run", "--profile", folded] + call) == .success)
        let lines = try String(contentsOfFile: folded, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("sum ") == true)
        let consumed = try #require(lines.first?.split(separator: " ").last.flatMap { UInt64($0) })
        #expect(consumed > 500)
        #expect(RecordingConsole().run(["run", "--profile", json, "--sample"] + call) == .success)
        let file =
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: json))) as? [String: Any]
        #expect(file?["$schema"] as? String == "https://www.speedscope.app/file-format-schema.json")
        // Also of what ends in a trap.
        let program = Fixture.path("WASI/input_output")
        let trap = ["run", "--profile", folded, "--profile-format", "speedscope", "--fuel", "1000", program, "spin"]
        #expect(RecordingConsole().run(trap) == .trap)
        #expect(try String(contentsOfFile: folded, encoding: .utf8).contains("speedscope"))
        for wrong in [["--sample"], ["--profile-format", "folded"], ["--profile", folded, "--profile-format", "x"]] {
            #expect(RecordingConsole().run(["run"] + wrong + call) == .usage)
        }
    }

    @Test func theBorderIsLogged() throws {
        let folder = try TemporaryFolder()
        let console = RecordingConsole()
        let path = folder.path("log.jsonl")
        let program = Fixture.path("WASI/input_output")
        _ = console.run("run", "--border-log", path, "--stdin", "/dev/null", program, "upper")
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.first?.contains("\"event\":\"call\",\"function\":\"start\"") == true)
        #expect(lines.contains { $0.contains("\"event\":\"hostCall\"") && $0.contains("fd_read") })
        #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil })
    }
}

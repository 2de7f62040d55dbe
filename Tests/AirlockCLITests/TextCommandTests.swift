import Airlock
import AirlockWAT
import Testing

@testable import AirlockCLI

@Suite struct TextCommandTests {
    private let text = """
        (module $m
          (func $twice (export "twice") (param $n i32) (result i32)
            (i32.add (local.get $n) (local.get $n))))
        """
    private let malformed = "(module\n  (func\n    (i32.ad)))"

    @Test func translatesBesideTheText() throws {
        let folder = try TemporaryFolder()
        let console = RecordingConsole()
        #expect(console.run("wat2wasm", try folder.write(text, to: "a.wat")) == .success)
        #expect(console.output.isEmpty && console.errors.isEmpty && console.bytes.isEmpty)
        #expect(folder.bytes("a.wasm") == (try WAT.parse(text)))
        #expect(console.run("wat2wasm", try folder.write(text, to: "plain")) == .success)
        #expect(folder.bytes("plain.wasm") == folder.bytes("a.wasm"))
    }

    @Test func translatesToWhereItIsTold() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "a.wat")
        for (index, option) in [["-o"], ["--output"]].enumerated() {
            #expect(RecordingConsole().run(["wat2wasm", file] + option + [folder.path("\(index)")]) == .success)
            #expect(folder.bytes("\(index)") == (try WAT.parse(text)))
        }
        #expect(folder.bytes("a.wasm") == nil)
        let streams = RecordingConsole(input: Array(text.utf8))
        #expect(streams.run("wat2wasm", "-") == .success)
        #expect(streams.bytes == (try WAT.parse(text)))
        let nowhere = RecordingConsole()
        #expect(nowhere.run("wat2wasm", file, "-o", folder.path("none/a.wasm")) == .failure)
        #expect(nowhere.errors.contains("none/a.wasm: cannot be written"))
    }

    @Test func leavesNamesOut() throws {
        let console = RecordingConsole(input: Array(text.utf8))
        #expect(console.run("wat2wasm", "--no-names", "-") == .success)
        #expect(console.bytes == (try WAT.parse(text, options: WAT.Options(nameSection: false))))
        #expect(try Module(console.bytes).name == nil)
    }

    @Test func writesOnlyValidModules() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("(func (result i32))", to: "a.wat")
        let console = RecordingConsole()
        #expect(console.run("wat2wasm", file) == .failure)
        #expect(console.errors.hasPrefix("\(file): invalid module: type mismatch"))
        #expect(folder.bytes("a.wasm") == nil)
        #expect(console.run("wat2wasm", "--no-check", file) == .success)
        #expect(folder.bytes("a.wasm") == (try WAT.parse("(func (result i32))")))
    }

    @Test func keepsItsInput() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "a.wasm")
        let console = RecordingConsole()
        #expect(console.run("wat2wasm", file) == .usage)
        #expect(console.errors.contains("would be overwritten"))
        let binary = RecordingConsole(input: try WAT.parse(text))
        #expect(binary.run("wat2wasm", "-") == .failure)
        #expect(binary.errors == "<stdin>: is binary already\n")
    }

    @Test func showsModulesAsText() throws {
        for command in ["wasm2wat", "print"] {
            let console = RecordingConsole(input: try WAT.parse(text))
            #expect(console.run(command, "-") == .success)
            let shown = String(decoding: console.bytes, as: UTF8.self)
            #expect(shown.hasPrefix("(module $m\n") && shown.contains("i32.add"))
            #expect(try WAT.parse(shown) == WAT.parse(text))
        }
        let folder = try TemporaryFolder()
        let console = RecordingConsole()
        #expect(console.run("wasm2wat", Fixture.path("Bytes/process_bytes"), "-o", folder.path("a.wat")) == .success)
        #expect(console.bytes.isEmpty)
        let back = try WAT.parse(folder.bytes("a.wat") ?? [])
        #expect(try Module(back).exports == Module(try Fixture.bytes("Bytes/process_bytes")).exports)
    }

    @Test func tellsWhereTextIsMalformed() throws {
        for command in ["wat2wasm", "wasm2wat", "run", "validate", "inspect"] {
            let console = RecordingConsole(input: Array(malformed.utf8))
            #expect(console.run(command, "-") == .failure)
            #expect(
                console.errors == """
                    <stdin>: malformed module: unknown operator i32.ad (at line 3, column 6)
                            (i32.ad)))
                             ^

                    """)
            #expect(console.output.isEmpty && console.bytes.isEmpty)
            let missing = RecordingConsole()
            #expect(missing.run(command, "/no/such.wat") == .failure)
            #expect(missing.errors == "airlock: /no/such.wat: no such file\n" || command == "validate")
        }
    }

    @Test func otherCommandsTakeText() {
        let run = RecordingConsole(input: Array(text.utf8))
        #expect(run.run("run", "-", "--invoke", "twice", "21") == .success)
        #expect(run.output == "42\n")
        let validate = RecordingConsole(input: Array(text.utf8))
        #expect(validate.run("validate", "-") == .success)
        #expect(validate.output == "<stdin>: valid\n")
        let inspect = RecordingConsole(input: Array(text.utf8))
        #expect(inspect.run("inspect", "-") == .success)
        #expect(inspect.output.contains("valid module \"m\""))
    }

    @Test func nothingIsNoModule() {
        for input: [UInt8] in [[], [0], [0, 0x61, 0x73]] {
            let console = RecordingConsole(input: input)
            #expect(console.run("validate", "-") == .failure)
            #expect(console.errors.contains("malformed module: "))
        }
    }
}

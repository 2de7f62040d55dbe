import Testing

@testable import AirlockCLI

@Suite struct RunTests {
    private let bytes = Fixture.path("Bytes/process_bytes")

    @Test func printsResultsOneALine() {
        let console = RecordingConsole()
        #expect(console.run("run", bytes, "--invoke", "greeting_length") == .success)
        #expect(console.output == "45\n")
        #expect(console.errors.isEmpty)
        let pair = RecordingConsole()
        #expect(pair.run("run", "--invoke=uppercase", Fixture.path("Results/two_results"), "64", "0") == .success)
        #expect(pair.output.split(separator: "\n").count == 2)
    }

    @Test func takesNegativeAndTypedArguments() {
        let file = Fixture.path("Programs/recursion")
        let console = RecordingConsole()
        #expect(console.run("run", file, "--invoke", "ackermann", "i32:2", "0x3") == .success)
        #expect(console.output == "9\n")
        let negative = RecordingConsole()
        #expect(negative.run("run", bytes, "--invoke", "sum", "-1", "0") == .success)
        #expect(negative.output == "0\n")
    }

    @Test func takesAndGivesVectors() throws {
        let text = """
            (module
              (func (export "scale") (param v128 f32) (result v128) (f32x4.mul (local.get 0) (f32x4.splat (local.get 1))))
              (func (export "swap") (param v128 i32 v128) (result v128 i32 v128)
                (local.get 2) (local.get 1) (local.get 0)))
            """
        func run(_ arguments: String...) -> RecordingConsole {
            let console = RecordingConsole(input: Array(text.utf8))
            #expect(console.run(["run", "-", "--invoke"] + arguments) == .success, "\(console.errors)")
            return console
        }
        #expect(
            run("scale", "f32x4:1,2,3,4", "0.5").output
                == "0x40000000_3fc00000_3f800000_3f000000\n".filter { $0 != "_" })
        #expect(
            run("swap", "i64x2:1,2", "-7", "0xff").output
                == "0x000000000000000000000000000000ff\n-7\n0x00000000000000020000000000000001\n")
        let wrong = RecordingConsole(input: Array(text.utf8))
        #expect(wrong.run("run", "-", "--invoke", "scale", "i32x4:1,2,3", "1") == .usage)
        #expect(wrong.errors.contains("argument 1 of 'scale': 'i32x4:1,2,3' is not a value of type v128"))
    }

    @Test func readsTheModuleFromTheInput() throws {
        let console = RecordingConsole(input: try Fixture.bytes("Bytes/process_bytes"))
        #expect(console.run("run", "-", "--invoke", "greeting_intact") == .success)
        #expect(console.output == "1\n")
    }

    @Test func listsExportsWhenThereIsNothingToRun() {
        let console = RecordingConsole()
        #expect(console.run("run", bytes) == .success)
        #expect(console.output.contains("process_bytes (func (param i32 i32) (result i32))\n"))
        #expect(console.output.contains("memory (memory 17)\n"))
    }

    @Test func runsStart() {
        // (module (func (export "_start") unreachable))
        let module: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 10, 1, 6, 0x5F, 0x73, 0x74, 0x61, 0x72,
            0x74, 0, 0, 10, 5, 1, 3, 0, 0, 0x0B,
        ]
        let console = RecordingConsole(input: module)
        #expect(console.run("run", "-") == .trap)
        #expect(console.errors.contains("unreachable"))
        #expect(console.errors.contains("_start"))
        let arguments = RecordingConsole(input: module)
        #expect(arguments.run("run", "-", "5") == .usage)
    }

    @Test func tellsTrapsInFull() {
        let console = RecordingConsole()
        #expect(console.run("run", Fixture.path("Faults/traps"), "--invoke", "divide_by_zero") == .failure)
        #expect(console.output.isEmpty)
        #expect(console.errors.contains("integer divide by zero"))
        #expect(console.errors.contains("divide_by_zero"))
        #expect(console.errors.contains("module offset 0x"))
    }

    @Test func tellsFaultsInFull() {
        let console = RecordingConsole()
        #expect(console.run("run", bytes, "--invoke", "process_bytes", "0x7f3a1c40", "5") == .failure)
        for part in [
            "out of bounds memory access", "i32.load8_u", "7f3a_1c40", "17 pages", "in process_bytes", "argument 0",
        ] {
            #expect(console.errors.contains(part), "\(part)")
        }
    }

    @Test func refusesWrongArguments() {
        let cases: [(arguments: [String], message: String)] = [
            (["--invoke", "sum", "1"], "takes 2 arguments, not 1: its type is (func (param i32 i32) (result i32))"),
            (["--invoke", "sum", "1", "x"], "argument 2 of 'sum': 'x' is not a value of type i32"),
            (["--invoke", "sum", "f32:1", "0"], "argument 1 of 'sum': 'f32:1' is given where the function wants i32"),
            (["--invoke", "summ", "1", "0"], "no function 'summ' is exported; did you mean 'sum'?"),
            (["--invoke", "memory"], "no function 'memory' is exported"),
            (["1"], "no function: name one with --invoke"),
            (["--memory-limit", "x"], "'x' is not a size in MiB"),
        ]
        for (arguments, message) in cases {
            let console = RecordingConsole()
            #expect(console.run(["run", bytes] + arguments) == .usage, "\(arguments)")
            #expect(console.errors.contains(message), "\(arguments): \(console.errors)")
            #expect(console.errors.contains("Usage: airlock run"), "\(arguments)")
        }
    }

    @Test func tellsWhatCannotBeInstantiated() {
        let imports = RecordingConsole()
        #expect(imports.run("run", Fixture.path("Host/callback")) == .failure)
        #expect(imports.errors.contains("host.log"))
        let limit = RecordingConsole()
        #expect(limit.run("run", bytes, "--memory-limit", "1") == .failure)
        #expect(limit.errors.contains("limit"))
    }
}

import Foundation
import Testing

@testable import AirlockCLI

@Suite struct ReplayTests {
    private let folder: TemporaryFolder
    private var file: String { folder.path("run.airlock") }

    init() throws { folder = try TemporaryFolder() }

    private func record(_ arguments: [String], input: [UInt8] = []) -> (status: CommandStatus, RecordingConsole) {
        let console = RecordingConsole(input: input)
        return (console.run(["run", "--record", file] + arguments), console)
    }

    @Test func aProgram() throws {
        let program = Fixture.path("WASI/input_output")
        let (status, recorded) = record([program, "upper"], input: Array("text\n".utf8))
        #expect(status == .success)
        #expect(recorded.programOutput.text == "TEXT\n")
        let console = RecordingConsole()
        #expect(console.run("replay", file) == .success)
        #expect(console.output.hasSuffix("events replayed, all as recorded\n"))
        #expect(console.errors.isEmpty)
        // Nothing is printed again.
        #expect(console.programOutput.text.isEmpty)
    }

    @Test func aFault() throws {
        let bytes = Fixture.path("Bytes/process_bytes")
        let (status, recorded) = record(["--invoke", "process_bytes", bytes, "0x7F3A1C40", "5"])
        #expect(status == .failure)
        let console = RecordingConsole()
        #expect(console.run("replay", file) == .success)
        // The same report under another name.
        let report = recorded.errors.drop { $0 != ":" }
        #expect(report.count > 100)
        #expect(console.errors.drop { $0 != ":" } == report)
    }

    @Test func eventsAndWhereToStop() throws {
        _ = record([Fixture.path("WASI/arguments"), "a"])
        let events = RecordingConsole()
        #expect(events.run("replay", "--events", file) == .success)
        let lines = events.output.split(separator: "\n")
        let line = try #require(lines.first { $0.contains("  write ") })
        let number = String(line.prefix { $0.isNumber })
        let console = RecordingConsole()
        #expect(console.run("replay", "--until", number, file) == .success)
        #expect(console.output.hasPrefix("\(number) of \(lines.count - 1) events replayed; the guest is\n"))
        #expect(console.output.contains("host function wasi_snapshot_preview1.args_sizes_get"))
        #expect(RecordingConsole().run("replay", "--until", "x", file) == .usage)
    }

    @Test func findings() throws {
        let bugs = Fixture.path("Bugs/memory")
        _ = record(["--invoke", "bug_useAfterRelease_read", bugs])
        let console = RecordingConsole()
        #expect(console.run("replay", "--inspect", file) == .failure)
        #expect(console.errors.contains("given back"))
        #expect(RecordingConsole().run("replay", file) == .success)
    }

    @Test func whatIsNone() throws {
        let console = RecordingConsole()
        #expect(console.run("replay", Fixture.path("Bytes/transform")) == .failure)
        #expect(console.errors.contains("this is no recording"))
        #expect(RecordingConsole().run("replay", folder.path("none")) == .failure)
        _ = record([Fixture.path("WASI/arguments")])
        var bytes = try #require(folder.bytes("run.airlock"))
        bytes.removeLast(40)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let cut = RecordingConsole()
        #expect(cut.run("replay", file) == .success)
        #expect(cut.output.contains("the recording was cut off here"))
    }

    @Test func whatCannotBeWritten() {
        let (status, console) = {
            let console = RecordingConsole()
            let path = folder.path("no/such/folder")
            return (console.run(["run", "--record", path, Fixture.path("WASI/arguments")]), console)
        }()
        #expect(status.rawValue == 1 || status == .success)
        #expect(console.errors.contains("cannot be written"))
    }
}

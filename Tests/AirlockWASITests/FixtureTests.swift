import Airlock
import AirlockWASI
import Foundation
import Testing

/// Guests of `Fixtures/WASI`, which check what they find and end with the number of differences.
@Suite struct FixtureTests {
    private func run(
        _ name: String, arguments: [String] = [], _ change: (inout WASI.Configuration) throws -> Void
    ) throws -> (code: UInt32, output: String) {
        let sink = ByteSink()
        var configuration = WASI.Configuration()
        configuration.arguments = [name] + arguments
        configuration.output = .collect(into: sink)
        try change(&configuration)
        let code = try WASI(configuration).run(try Fixture.module(name))
        return (code, sink.text)
    }

    static let guests = ["sync", "slashes", "rename_link", "poll", "unstable"]

    @Test(arguments: guests) func inMemory(_ name: String) throws {
        let result = try run(name) { $0.preopens = ["/": .inMemory()] }
        #expect(result == (0, ""))
    }

    /// Nor does an inspector find anything in them.
    @Test(arguments: guests + ["greet", "arguments", "read_only", "input_output", "reactor", "raise", "sockets"])
    func nothingIsFoundInThem(_ name: String) throws {
        var configuration = WASI.Configuration()
        configuration.arguments = [name, "filter"]
        configuration.preopens = ["/": .inMemory(["file": Array("1234".utf8), "directory/inner/x": []])]
        configuration.output = .collect(into: ByteSink())
        let store = try Store()
        let inspector = Inspector()
        store.inspector = inspector
        // Whatever they end with where things are not as they wish.
        _ = try? WASI(configuration).run(try Fixture.module(name), store: store)
        #expect(inspector.findings.isEmpty, "\(inspector.findings)")
    }

    @Test(arguments: guests) func onTheHost(_ name: String) throws {
        let folder = try TemporaryFolder()
        let result = try run(name) { $0.preopens = ["/": .host(folder.path, access: .readWrite)] }
        #expect(result == (0, ""))
    }

    @Test(arguments: guests) func overAnotherDirectory(_ name: String) throws {
        let folder = try TemporaryFolder()
        let result = try run(name) { $0.preopens = ["/": Directory.host(folder.path).overlaid()] }
        #expect(result == (0, ""))
        #expect(try folder.snapshot().isEmpty)
    }

    @Test(arguments: guests) func withinALimit(_ name: String) throws {
        let result = try run(name) { $0.preopens = ["/": Directory.inMemory().limited(to: 1 << 20)] }
        #expect(result == (0, ""))
    }

    @Test func withVirtualTime() throws {
        let result = try run("poll") {
            $0 = .deterministic(seed: 1)
            $0.preopens = ["/": .inMemory()]
        }
        #expect(result.code == 0)
    }

    @Test func throughAReadOnlyDirectory() throws {
        let folder = try TemporaryFolder()
        try folder.write("1234", to: "file")
        try folder.makeFolder("directory/inner")
        try folder.link("link", to: "file")
        let before = try folder.snapshot()
        #expect(try run("read_only") { $0.preopens = ["/": .host(folder.path)] } == (0, ""))
        #expect(try folder.snapshot() == before)

        let memory = Directory.inMemory(["file": Array("1234".utf8), "directory/inner/x": []])
        #expect(try run("sync") { $0.preopens = ["/": memory] }.code == 1)
        let linked = Directory.host(folder.path).overlaid().readOnly()
        #expect(try run("read_only") { $0.preopens = ["/": linked] } == (0, ""))
    }

    @Test func signals() throws {
        #expect(try run("raise", arguments: ["6"]) { _ in } == (134, ""))
        #expect(try run("raise", arguments: ["9"]) { _ in } == (137, ""))
    }

    @Test func argumentsAndEnvironment() throws {
        let result = try run("arguments", arguments: ["", "a b", "ü", "--x"]) {
            $0.environment = ["B": "2", "A": "1=1", "EMPTY": ""]
        }
        #expect(result == (5, "arguments\n\na b\nü\n--x\nB=2\nA=1=1\nEMPTY=\n"))
        #expect(try run("arguments") { $0.arguments = [] } == (0, ""))
    }

    @Test func embeddedSwift() throws {
        #expect(try run("greet", arguments: ["Ada", "Wörld"]) { _ in } == (0, "Hello, Ada!\nHello, Wörld!\n"))
        #expect(try run("greet") { _ in } == (0, ""))
    }

    @Test func filter() throws {
        let result = try run("input_output", arguments: ["upper"]) { $0.input = .bytes(Array("Hello\n".utf8)) }
        #expect(result == (0, "HELLO\n"))
    }

    @Test func copy() throws {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let files = Directory.inMemory(["in": bytes])
        #expect(try run("input_output", arguments: ["copy", "in", "out"]) { $0.preopens = ["/": files] } == (0, ""))
        #expect(files["out"] == bytes)
        #expect(try run("input_output", arguments: ["copy", "no", "out"]) { $0.preopens = ["/": files] }.code == 44)
    }

    @Test func trapKeepsItsReport() throws {
        let sink = ByteSink()
        let trap = #expect(throws: Trap.self) {
            try WASI(arguments: ["x", "trap"], output: Output.collect(into: sink).buffered()).run(
                Fixture.module("input_output"))
        }
        #expect(trap?.code == .unreachableCodeReached)
        #expect(trap.map { "\($0)".contains("in start") } == true)
        #expect(sink.text == "before\n")
    }

    private typealias Output = WASI.Output
}

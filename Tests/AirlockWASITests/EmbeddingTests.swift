import Airlock
import AirlockWASI
import AirlockWAT
import Foundation
import Testing

/// The library as a host uses it.
@Suite struct EmbeddingTests {
    @Test func bytesInBytesOut() throws {
        let sink = ByteSink()
        let wasi = WASI(
            arguments: ["filter", "upper"], input: .bytes(Array("one\ntwo\n".utf8)), output: .collect(into: sink))
        let module = try Fixture.module("input_output")
        #expect(try wasi.run(module) == 0)
        #expect(sink.text == "ONE\nTWO\n")
        // Each run starts afresh.
        sink.removeAll()
        #expect(try wasi.run(module) == 0)
        #expect(sink.text == "ONE\nTWO\n")
    }

    @Test func exitCodeIsAResult() throws {
        let module = try Module(
            wat: """
                (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
                  (func (export "_start") (call $exit (i32.const -1)) (unreachable)))
                """)
        #expect(try WASI().run(module) == .max)
        let silent = try Module(wat: "(module (func (export \"_start\")))")
        #expect(try WASI().run(silent) == 0)
    }

    @Test func refusesWhatIsNoCommand() throws {
        #expect(throws: ExportError.self) { try WASI().run(Fixture.module("reactor")) }
        #expect(throws: SignatureMismatch.self) {
            try WASI().run(Module(wat: "(module (func (export \"_start\") (param i32)))"))
        }
    }

    @Test func reactor() throws {
        let files = Directory.inMemory()
        let instance = try WASI(preopens: ["/": files]).start(Fixture.module("reactor"))
        let note = try instance.function("note", as: ((UInt32) -> UInt32).self)
        #expect(try note(UInt32(UInt8(ascii: "a"))) == 1)
        #expect(try note(UInt32(UInt8(ascii: "b"))) == 2)
        #expect(files["log"] == Array("ab".utf8))
        let quit = try instance.function("quit", as: ((UInt32) -> Void).self)
        let exit = #expect(throws: WASI.Exit.self) { try quit(7) }
        #expect(exit?.code == 7)
        // A reactor that ends itself while it starts.
        #expect(throws: WASI.Exit(code: 3)) { try WASI().start(Fixture.module("reactor")) }
    }

    @Test func importsOfTheHostBesideWASI() throws {
        let module = try Module(
            wat: """
                (module (import "host" "double" (func $double (param i32) (result i32)))
                  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
                  (func (export "_start") (call $exit (call $double (i32.const 21)))))
                """)
        var imports = Imports()
        imports.define("host", "double") { (number: Int32) -> Int32 in number &* 2 }
        #expect(try WASI().run(module, imports: imports) == 42)
        #expect(throws: LinkError.self) { try WASI().run(module) }
    }

    @Test func linkedByTheHostItself() throws {
        var imports = Imports()
        try WASI(arguments: ["x"]).define(in: &imports)
        let instance = try Instance(Fixture.module("arguments"), imports: imports)
        #expect(throws: WASI.Exit(code: 1)) { try instance.function("_start", as: (() -> Void).self)() }
    }

    @Test func needsTheMemoryExport() throws {
        let module = try Module(
            wat: """
                (module (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
                  (func (export "_start") (drop (call $close (i32.const 1)))))
                """)
        #expect(throws: ExportError.self) { try WASI().run(module) }
    }

    @Test func tellsWhatCannotBeGiven() throws {
        func error(_ change: (inout WASI.Configuration) -> Void) -> WASI.ConfigurationError? {
            var configuration = WASI.Configuration()
            change(&configuration)
            return #expect(throws: WASI.ConfigurationError.self) {
                try WASI(configuration).run(Fixture.module("arguments"))
            }
        }
        let missing = error { $0.preopens = ["/data": .host("/no/such/folder")] }
        #expect(missing?.errno == .noent)
        #expect(missing?.description == "directory \"/data\" cannot be given to the guest: noent")
        #expect(error { $0.arguments = ["a\0b"] }?.errno == .inval)
        #expect(error { $0.environment = ["A=B": "c"] }?.errno == .inval)
        #expect(error { $0.preopens = ["a\0": .inMemory()] }?.errno == .inval)
        #expect(error { $0.preopens = ["/": .inMemory(["../x": []])] }?.errno == .perm)
        #expect(error { $0.preopens = ["/": .inMemory(["x": [], "x/y": []])] }?.errno == .notdir)
        #expect(error { $0.sockets = [WASI.Socket(descriptor: -1)] }?.errno == .badf)
    }

    @Test func namedValuesKeepTheirOrder() {
        var values: NamedValues<Int> = ["b": 1, "a": 2, "b": 3]
        #expect(values.pairs.map(\.name) == ["b", "a"])
        #expect(values["b"] == 3)
        values["c"] = 4
        values["b"] = nil
        #expect(values.pairs.map(\.value) == [2, 4])
        // Equal as strings, not as bytes.
        values["\u{E9}"] = 5
        values["e\u{301}"] = 6
        #expect(values["\u{E9}"] == 5)
        #expect(NamedValues(["y": 1, "x": 2]).pairs.map(\.name) == ["x", "y"])
    }

    // MARK: Streams

    private struct Full: Error {}

    @Test func closuresForStreams() throws {
        let (collected, rest) = (ByteBox(), ByteBox(Array("abc".utf8)))
        let wasi = WASI(
            arguments: ["x", "upper"],
            input: .reading { bytes in rest.next(into: &bytes) },
            output: .forEachChunk { chunk in collected.add(chunk) })
        #expect(try wasi.run(Fixture.module("input_output")) == 0)
        #expect(collected.bytes == Array("ABC".utf8))
        // An error of the host ends the guest and arrives as it is; an errno is the guest's.
        #expect(throws: Full.self) {
            try WASI(arguments: ["x", "lines", "3"], output: .forEachChunk { _ in throw Full() }).run(
                Fixture.module("input_output"))
        }
        #expect(
            try WASI(arguments: ["x", "lines", "3"], output: .forEachChunk { _ in throw Errno.nospc }).run(
                Fixture.module("input_output")) == UInt32(Errno.nospc.rawValue))
    }

    @Test func sinksHaveALimit() throws {
        let sink = ByteSink(limit: 10)
        let code = try WASI(arguments: ["x", "lines", "100"], output: .collect(into: sink)).run(
            Fixture.module("input_output"))
        #expect(code == UInt32(Errno.nospc.rawValue))
        #expect(sink.bytes.count <= 10)
    }

    @Test func buffersPassEverythingOn() throws {
        let sink = ByteSink()
        let wasi = WASI(
            arguments: ["x", "lines", "5000"], output: WASI.Output.collect(into: sink).buffered(bytes: 1000))
        #expect(try wasi.run(Fixture.module("input_output")) == 0)
        #expect(sink.text == (0..<5000).map { "\($0)\n" }.joined())
    }

    @Test func descriptors() throws {
        let folder = try TemporaryFolder()
        try folder.write("text\n", to: "in")
        _ = FileManager.default.createFile(atPath: folder.path("out"), contents: nil)
        let input = try #require(FileHandle(forReadingAtPath: folder.path("in")))
        let output = try #require(FileHandle(forWritingAtPath: folder.path("out")))
        let wasi = WASI(
            arguments: ["x", "upper"], input: .descriptor(input.fileDescriptor),
            output: .descriptor(output.fileDescriptor))
        // The descriptors are closed with the handles.
        defer { withExtendedLifetime((input, output)) {} }
        #expect(try wasi.run(Fixture.module("input_output")) == 0)
        #expect(folder.text("out") == "TEXT\n")
    }

    @Test func aReaderThatHasGoneAwayIsAnError() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let wasi = WASI(
            arguments: ["x", "lines", "1"], output: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
        defer { withExtendedLifetime(pipe) {} }
        let code = try wasi.run(Fixture.module("input_output"))
        #expect(code == UInt32(Errno.pipe.rawValue))
    }

    // MARK: Determinism

    @Test func deterministicRunsAreAlike() throws {
        func look() throws -> [UInt8] {
            let files = Directory.inMemory()
            var configuration = WASI.Configuration.deterministic(seed: 42)
            configuration.preopens = ["/": files]
            let probe = try Probe(configuration)
            for clock in 0..<4 { _ = try probe.call("clock_time_get", [UInt64(clock), 0, 256 + UInt64(clock) * 8]) }
            _ = try probe.call("random_get", [300, 100])
            let file = try probe.open("new", flags: Probe.Flags.create, rights: Probe.writing).number
            _ = try probe.write([1, 2, 3], to: file)
            _ = try probe.call("fd_filestat_get", [UInt64(file), 512])
            return try probe.memory.read(GuestRegion(start: 256, count: 512))
        }
        let first = try look()
        #expect(try look() == first)
        #expect(first.contains { $0 != 0 })
    }

    @Test(.timeLimit(.minutes(1))) func virtualTimeDoesNotWait() throws {
        // Nearly six centuries; the guest says how it ends after that.
        var configuration = WASI.Configuration.deterministic(seed: 0)
        configuration.arguments = ["x", "sleep"]
        #expect(try WASI(configuration).run(Fixture.module("input_output")) == 101)
    }
}

/// Bytes that a closure hands out and takes in, as a host's own code would.
private final class ByteBox: @unchecked Sendable {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    func add(_ more: [UInt8]) { bytes += more }

    /// Moves one byte at a time.
    func next(into span: inout MutableSpan<UInt8>) -> Int {
        guard !bytes.isEmpty, span.count > 0 else { return 0 }
        span[0] = bytes.removeFirst()
        return 1
    }
}

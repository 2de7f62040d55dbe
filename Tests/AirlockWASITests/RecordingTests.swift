import Airlock
import AirlockWASI
import AirlockWAT
import Testing

/// Programs for WASI, recorded with their files, streams and clocks, and replayed without any.
@Suite struct RecordingTests {
    private func record(
        _ name: String, _ arguments: [String] = [], _ change: (inout WASI.Configuration) throws -> Void = { _ in }
    ) throws -> (Recording, code: UInt32?) {
        var configuration = WASI.Configuration()
        configuration.arguments = [name] + arguments
        configuration.environment = ["NAME": "value"]
        try change(&configuration)
        let store = try Store()
        let recorder = try store.record()
        let code = try? WASI(configuration).run(try Fixture.module(name), store: store)
        return (try recorder.finish(), code)
    }

    private func replay(_ recording: Recording) throws -> Replay {
        let replay = try Replay(try Recording(recording.bytes))
        #expect(try replay.run() == .complete)
        return replay
    }

    @Test(arguments: ["sync", "slashes", "rename_link", "poll", "unstable"])
    func files(_ name: String) throws {
        let folder = try TemporaryFolder()
        let (recording, code) = try record(name) { $0.preopens = ["/": .host(folder.path, access: .readWrite)] }
        #expect(code == 0)
        // What it made is there no more.
        withExtendedLifetime(folder) {}
        _ = try replay(recording)
    }

    @Test func streams() throws {
        let (recording, code) = try record("input_output", ["upper"]) {
            $0.input = .bytes(Array("a line\nanother\n".utf8))
        }
        #expect(code == 0)
        _ = try replay(recording)
    }

    @Test func traps() throws {
        let sink = ByteSink()
        let (recording, code) = try record("input_output", ["trap"]) { $0.output = .collect(into: sink) }
        #expect(code == nil)
        let error = try replay(recording).error
        #expect((error as? Trap)?.code == .unreachableCodeReached)
        #expect(sink.text == "before\n")
    }

    @Test(arguments: [["6"], ["9"], ["0"]]) func signals(_ arguments: [String]) throws {
        _ = try replay(try record("raise", arguments).0)
    }

    @Test func otherPrograms() throws {
        for name in ["arguments", "greet", "sockets", "read_only"] { _ = try replay(try record(name, ["a b"]).0) }
    }

    /// Time and chance are what they were.
    @Test func timeAndChance() throws {
        let module = try Module(
            wat: """
                (module
                  (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
                  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
                  (memory (export "memory") 1)
                  (func (export "look") (result i64)
                    (drop (call $time (i32.const 0) (i64.const 1) (i32.const 0)))
                    (drop (call $random (i32.const 8) (i32.const 32)))
                    (i64.load (i32.const 0))))
                """)
        let store = try Store()
        let recorder = try store.record()
        let instance = try WASI().start(module, store: store)
        let result = try instance.function("look").call()
        let replay = try replay(try recorder.finish())
        let again = try #require(replay.instances.first ?? nil)
        let all = GuestRegion(start: GuestAddress(0), count: 64)
        #expect(try again.memory().read(all) == instance.memory().read(all))
        #expect(result == [.i64(try again.memory().load(as: Int64.self, at: GuestAddress(0)))])
    }
}

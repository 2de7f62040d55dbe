import AirlockWAT
import Foundation
import Testing

@testable import Airlock

/// What replays make of recordings that are not what they seem.
@Suite struct ReplayTests {
    private func recording(_ body: (Store) throws -> Void) throws -> Recording {
        let store = try Store()
        let recorder = try store.record()
        try body(store)
        return try recorder.finish()
    }

    /// A guest that uses most of what can be recorded.
    private func rich() throws -> Recording {
        try recording { store in
            var imports = Imports()
            imports.define("host", "step", in: store) { (caller: Caller, value: Int32) throws -> Int32 in
                try caller.memory().write([1, 2, 3, UInt8(truncatingIfNeeded: value)], at: GuestAddress(32))
                if value == 3 { throw Trap(.unreachableCodeReached) }
                return value + 1
            }
            imports.define("host", "count", try Global(5 as Int32, isMutable: true, in: store))
            let instance = try Instance(
                Module(
                    wat: """
                        (module (import "host" "step" (func $step (param i32) (result i32)))
                          (import "host" "count" (global (mut i32)))
                          (memory (export "memory") 1 4) (table (export "table") 2 5 funcref)
                          (func (export "run") (param i32) (result i32)
                            (i32.add (call $step (local.get 0)) (i32.load (i32.const 32))))
                          (func (export "shuffle") (param i64 f64 v128 funcref externref) (result v128)
                            (local.get 2)))
                        """), imports: imports, store: store)
            let run = try instance.function("run")
            for value: Int32 in [1, 2, 3, 4] { _ = try? run.call([.i32(value)]) }
            let memory = try instance.memory()
            try memory.grow(by: 1)
            try memory.write(Array("some bytes of the host".utf8), at: GuestAddress(70_000))
            try memory.fill(GuestRegion(start: GuestAddress(100), count: 90), with: 4)
            try instance.table("table").set(1, .funcref(run))
            _ = try instance.function("shuffle").call([
                .i64(-1), .f64(2.5), .v128(SIMD16(repeating: 3)), .funcref(run),
                .externref(ExternReference("x", in: store)),
            ])
            try instance.withGuestBytes(Array("label".utf8), label: "text", allocator: .pool) { region in
                _ = try run.call([.i32(Int32(region.count))])
            }
        }
    }

    @Test func whatDiffersIsNamed() throws {
        let recording = try rich()
        var numbers: [String: UInt64] = [:]
        let replay = try Replay(recording)
        replay.onEvent = { numbers[$0.description] = numbers[$0.description] ?? $0.number }
        try replay.run()
        // The guest asks for the step of 1; the recording now says that it asked for the step of 7.
        let wanted = try #require(numbers["host call 0 (1)"])
        let changed = try replacing("host call 0 (1)", in: recording) { $0.dropLast() + [7] }
        let error = #expect(throws: ReplayDivergence.self) { try Replay(changed).run() }
        #expect(error == ReplayDivergence(event: wanted, expected: "host call 0 (7)", found: "host call 0 (1)"))
        // The guest returns something else.
        let bytes = try replacing("write 4 bytes at 0x0000_0020 of memory 0 of instance 0", in: recording) {
            $0.dropLast() + [9]
        }
        let second = #expect(throws: ReplayDivergence.self) { try Replay(bytes).run() }
        #expect(second?.expected.hasPrefix("returned (") == true)
        #expect(second?.found.hasPrefix("returned (") == true)
        // Memory is not what it was.
        let memory = try replacing("write 22 bytes at 0x0001_1170 of memory 0 of instance 0", in: recording) {
            $0.dropLast() + [0]
        }
        let third = #expect(throws: ReplayDivergence.self) { try Replay(memory).run() }
        #expect(third?.expected.hasPrefix("memory 0 of instance 0 holds 196608 bytes, digest") == true)
    }

    /// The recording with the bytes of the first event of a description changed.
    private func replacing(
        _ line: String, in recording: Recording, _ change: (ArraySlice<UInt8>) -> [UInt8]
    ) throws -> Recording {
        var reader = RecordReader(recording.bytes)
        _ = try reader.header()
        var start = reader.position
        while let event = try reader.next() {
            if event.line == line {
                let bytes = recording.bytes
                return try Recording(
                    bytes[..<start] + change(bytes[start..<reader.position]) + bytes[reader.position...])
            }
            start = reader.position
        }
        throw CancellationError()
    }

    @Test func stopsWhereItIsTold() throws {
        let recording = try rich()
        for number in 0...recording.eventCount {
            let replay = try Replay(recording)
            let ending = try replay.run(until: number)
            #expect(replay.eventCount == min(number, recording.eventCount))
            guard number < recording.eventCount else {
                #expect(ending == .complete)
                continue
            }
            guard case .stopped = ending else {
                Issue.record("\(ending)")
                continue
            }
        }
        let replay = try Replay(recording)
        var description = ""
        replay.onEvent = { if description.isEmpty, $0.depth == 2 { description = "\($0.number)" } }
        _ = try replay.run()
        guard case .stopped(let backtrace) = try Replay(recording).run(until: UInt64(description) ?? 0) else {
            Issue.record("did not stop")
            return
        }
        #expect(backtrace.description.contains("host function host.step"))
        #expect(backtrace.description.contains("run"))
    }

    @Test func runsOnce() throws {
        let replay = try Replay(try rich())
        #expect(try replay.run() == .complete)
        #expect(try replay.run() == .stopped(Backtrace()))
    }

    /// The store can be used when the replay is gone.
    @Test func whatIsLeftBehind() throws {
        var replay: Replay? = try Replay(try rich())
        _ = try replay?.run()
        let instance = try #require(replay?.instances.first ?? nil)
        replay = nil
        #expect(throws: RecordedError.self) { try instance.function("run").call([.i32(1)]) }
        #expect(throws: Never.self) { try instance.memory().grow(by: 1) }
    }

    /// A recording cannot give itself more than a store has by default.
    @Test func limitsOfOthers() throws {
        let store = try Store(limits: ResourceLimits(storeBytes: 1 << 40, memoryBytes: 1 << 40))
        let recorder = try store.record()
        _ = try Instance(Module(wat: "(module (memory 7000))"), store: store)
        let recording = try recorder.finish()
        #expect(recording.limits.storeBytes == 1 << 40)
        #expect(throws: (any Error).self) { try Replay(recording).run() }
        #expect(try Replay(recording, limits: recording.limits).run() == .complete)
    }

    @Test func cutOffAnywhere() throws {
        let recording = try rich()
        for count in 0..<recording.bytes.count {
            guard let part = try? Recording(recording.bytes[..<count]) else { continue }
            #expect(!part.isComplete)
            #expect(try Replay(part).run() == .recordingEnds)
        }
    }

    @Test func whatIsNoRecording() throws {
        #expect(throws: MalformedRecording.self) { try Recording([]) }
        #expect(throws: MalformedRecording.self) { try Recording(Fixture.bytes("Bytes/transform")) }
        var bytes = try rich().bytes
        bytes[8] = 99
        let error = #expect(throws: MalformedRecording.self) { try Recording(bytes) }
        #expect("\(try #require(error))".contains("format 99"))
    }

    /// Findings of a replay of what ran without an inspector.
    @Test func findingsAfterwards() throws {
        let recording = try recording { store in
            let instance = try Instance(Module(Fixture.bytes("Bugs/memory")), store: store)
            for name in ["bug_useAfterRelease_read", "bug_doubleRelease_twice", "bug_unwrittenRead_sum"] {
                _ = try? instance.function(name).call()
            }
        }
        var kinds: [Finding.Kind] = []
        let replay = try Replay(recording, inspects: true) { kinds.append($0.kind) }
        _ = try? replay.run()
        #expect(kinds.contains(.useAfterRelease))
        #expect(kinds.count == replay.findings.count)
    }

    /// An inspected run is replayed with the same red zones.
    @Test func inspectedRuns() throws {
        let recording = try recording { store in
            store.inspector = Inspector(quarantineBytes: 4096)
            let instance = try Instance(Module(Fixture.bytes("Bugs/memory")), store: store)
            for export in instance.module.exports where export.name.hasPrefix("bug_") {
                _ = try? instance.function(export.name).call()
            }
        }
        let replay = try Replay(recording)
        #expect(try replay.run() == .complete)
        #expect(!replay.findings.isEmpty)
    }

    // MARK: Hostile recordings

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// Whatever is changed, nothing worse comes of it than an error.
    @Test(arguments: 0..<4) func mutations(_ seed: Int) throws {
        let original = try rich().bytes
        var random = Generator(state: UInt64(seed) &+ 100)
        let limits = ResourceLimits(storeBytes: 64 << 20, guestStackBytes: 1 << 16, hostCallDepth: 20)
        // Behind the header, which is in the first tenth, too.
        var replayed = 0
        for _ in 0..<3000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<6, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 2: bytes.insert(UInt8.random(in: 0..<32, using: &random), at: place)
                case 3: if bytes.count > 1 { bytes.remove(at: place) }
                case 4:
                    let other = Int.random(in: 0..<bytes.count, using: &random)
                    let part = bytes[other..<min(bytes.count, other + Int.random(in: 1...40, using: &random))]
                    bytes.insert(contentsOf: part, at: place)
                default: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
                }
            }
            guard let recording = try? Recording(bytes),
                let replay = try? Replay(recording, limits: limits, inspects: seed % 2 == 1)
            else { continue }
            replayed += 1
            try replay.store.setDeadline(.now + .seconds(20))
            _ = try? replay.run()
        }
        #expect(replayed > 300)
    }
}

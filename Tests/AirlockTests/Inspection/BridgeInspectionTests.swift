import AirlockWAT
import Testing

@testable import Airlock

/// What guests do with bytes that the bridge lends them, and what they return.
@Suite struct BridgeInspectionTests {
    private let inspector = Inspector()
    private let instance: Instance
    private let bytes = [UInt8]("sixteen bytes...".utf8)

    init() throws {
        instance = try Instance(Module(Fixture.bytes("Bugs/memory")), inspector: inspector)
    }

    private var kinds: [Finding.Kind] { inspector.findings.map(\.kind) }

    @Test func whatIsRightGivesNoFinding() throws {
        #expect(
            try instance.call("reads", passing: bytes, returning: UInt32.self) == bytes.reduce(0) { $0 + UInt32($1) })
        #expect(try instance.exchange("copies", bytes) == bytes)
        #expect(try instance.exchange("upper_in_place", bytes, returning: .inPlace) == [UInt8]("SIXTEEN BYTES...".utf8))
        instance.findLeaks()
        #expect(inspector.findings.isEmpty, "\(inspector.findings)")
    }

    @Test func readsBeyondLentBytesAreFound() throws {
        _ = try instance.call("reads_one_more", passing: bytes, returning: UInt32.self, label: "picture")
        let finding = try #require(inspector.findings.first)
        #expect(finding.kind == .outOfRegion)
        #expect(finding.block?.label == "picture")
        #expect(finding.block?.region.count == 16)
        #expect(finding.access?.region.start == finding.block?.region.end)
        #expect(finding.access?.writes == false)
        #expect("\(finding)".contains("right behind the block picture"), "\(finding)")
        #expect(kinds == [.outOfRegion])
    }

    @Test func writesBeyondLentBytesAreFound() throws {
        try instance.call("writes_end", passing: bytes)
        #expect(kinds == [.outOfRegion])
        #expect(inspector.findings.first?.access?.writes == true)
    }

    @Test func lentBytesThatAreKeptAreFound() throws {
        try instance.call("keeps", passing: bytes)
        _ = try instance.function("uses_kept").call([])
        let finding = try #require(inspector.findings.first)
        #expect(kinds == [.useAfterRelease])
        #expect(finding.block?.release != nil)
        #expect(finding.backtrace.frames.first?.name == "uses_kept")
    }

    @Test func lentBytesThatTheGuestReleasesAreFound() throws {
        try? instance.call("releases_twice", passing: bytes)
        #expect(kinds == [.doubleRelease])
    }

    @Test func writesToWhatIsLentForReadingAreFound() throws {
        try instance.withGuestBytes(bytes) { region in
            try instance.withReadOnly(region) {
                _ = try instance.function("reads").call([.i32(Int32(region.start.offset)), .i32(16)])
                #expect(inspector.findings.isEmpty)
                _ = try instance.function("upper_in_place").call([.i32(Int32(region.start.offset)), .i32(16)])
            }
            #expect(kinds == [.readOnlyWrite])
            // No more once the loan has ended.
            _ = try instance.function("upper_in_place").call([.i32(Int32(region.start.offset)), .i32(16)])
        }
        #expect(kinds == [.readOnlyWrite])
    }

    @Test func resultsThatAreTooLongAreFound() throws {
        _ = try instance.exchange("copies_one_more", bytes)
        #expect(kinds.first == .foreignResult)
        #expect(inspector.findings.first?.access?.accessor == .host)
    }

    @Test func resultsThatWereReleasedAreFound() throws {
        _ = try? instance.exchange("copies_and_releases", bytes)
        #expect(kinds.first == .useAfterRelease)
    }

    @Test func resultsThatAreForgottenAreFound() throws {
        try instance.findingLeaks { _ = try instance.exchange("process", bytes) }
        #expect(kinds == [.leak])
    }

    /// By each way that there is to write, what the host wrote is written; and views of what was released are found.
    @Test func allAccessesOfTheHostCount() throws {
        let memory = try instance.memory()
        let malloc = try instance.function("malloc", as: ((UInt32) -> UInt32).self)
        let reads = try instance.function("reads", as: ((UInt32, UInt32) -> UInt32).self)
        let ways: [(GuestRegion) throws -> Void] = [
            { try memory.write(Array(repeating: 1, count: 4), at: $0.start) },
            { try memory.store(1 as UInt32, at: $0.start) },
            { try memory.fill($0, with: 1) },
            { try memory.copy(GuestRegion(start: GuestAddress(1024), count: 4), to: $0.start) },
            { try memory.withMutableBytes(of: $0) { $0[0] = 1 } },
        ]
        for way in ways {
            let address = try malloc(4)
            try way(GuestRegion(start: GuestAddress(UInt64(address)), count: 4))
            _ = try reads(address, 4)
            #expect(inspector.findings.isEmpty)
        }
        let address = try malloc(4)
        let region = GuestRegion(start: GuestAddress(UInt64(address)), count: 4)
        _ = try reads(address, 4)
        #expect(kinds == [.unwrittenRead])
        let release = try instance.function("free", as: ((UInt32) -> Void).self)
        try release(address)
        for way in [{ _ = try memory.withBytes(of: region) { $0[0] } }, { _ = try memory.read(region) }]
            as [() throws -> Void]
        {
            inspector.removeAllFindings()
            try way()
            #expect(kinds == [.useAfterRelease])
        }
    }

    @Test func theFirstFindingCanEndTheCall() throws {
        inspector.stopsAtFindings = true
        let error = #expect(throws: Finding.self) { try instance.call("writes_end", passing: bytes) }
        #expect(error?.kind == .outOfRegion)
        // The instance stays usable.
        inspector.stopsAtFindings = false
        #expect(try instance.exchange("copies", bytes) == bytes)
    }

    @Test func findingsAreToldAsTheyHappen() throws {
        var told: [Finding] = []
        var sums: [UInt32] = []
        var instance: Instance?
        let inspector = Inspector { finding in
            told.append(finding)
            // It may use the store.
            if let sum = try? instance?.function("uses_kept", as: (() -> UInt32).self)() { sums.append(sum) }
        }
        instance = try Instance(Module(Fixture.bytes("Bugs/memory")), inspector: inspector)
        try instance?.call("writes_end", passing: bytes)
        #expect(told.map(\.kind) == [.outOfRegion, .nullPage])
        #expect(told == inspector.findings)
    }

    @Test func theSameIsToldOnce() throws {
        for _ in 0..<10 { try instance.call("writes_end", passing: bytes) }
        #expect(inspector.findings.count == 1)
        #expect(inspector.unlistedCount == 9)
        inspector.removeAllFindings()
        try instance.call("writes_end", passing: bytes)
        #expect(inspector.findings.count == 1)
    }

    @Test func watchpointsTellOldAndNew() throws {
        try instance.withGuestBytes(bytes) { region in
            var events: [Watchpoint.Event] = []
            let place = GuestRegion(start: region.start, count: 2)
            let watchpoint = try #require(instance.watch(place) { events.append($0) })
            var reads = 0
            instance.watch(place, for: .reads) { _ in reads += 1 }
            _ = try instance.function("upper_in_place").call([.i32(Int32(region.start.offset)), .i32(16)])
            #expect(events.map(\.oldBytes) == [[0x73], [0x69]])
            #expect(events.map(\.newBytes) == [[0x53], [0x49]])
            #expect(events.first?.backtrace.frames.first?.name == "upper_in_place")
            #expect(reads == 2)
            // What writes the same again is no change.
            _ = try instance.function("upper_in_place").call([.i32(Int32(region.start.offset)), .i32(16)])
            #expect(events.count == 2)
            watchpoint.cancel()
            try instance.memory().write(bytes, at: region.start)
            _ = try instance.function("upper_in_place").call([.i32(Int32(region.start.offset)), .i32(16)])
            #expect(events.count == 2)
            #expect(reads == 6)
        }
    }

    /// Pages that the bridge adds get red zones as well.
    @Test func regionsOfThePoolAreLookedAfter() throws {
        let guest = try Module(
            wat: """
                (module (memory (export "memory") 1)
                  (func (export "behind") (param i32 i32) (result i32)
                    (i32.load8_u (i32.add (local.get 0) (local.get 1))))
                  (func (export "inside") (param i32 i32) (result i32) (i32.load8_u (local.get 0))))
                """)
        let instance = try Instance(guest, inspector: inspector)
        _ = try instance.call("inside", passing: bytes, returning: UInt32.self, allocator: .pool)
        #expect(inspector.findings.isEmpty)
        _ = try instance.call("behind", passing: bytes, returning: UInt32.self, allocator: .pool)
        #expect(kinds == [.outOfRegion])
    }

    /// What a store will have written is told before it is, whatever the operand is made of.
    @Test func bytesOfVectorsAndLanes() throws {
        let lanes = "(v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)"
        let instance = try Instance(
            Module(
                wat: """
                    (module (memory (export "memory") 1)
                      (func (export "constant") (param v128) (v128.store (i32.const 64) \(lanes)))
                      (func (export "local") (param v128) (v128.store (i32.const 64) (local.get 0)))
                      (func (export "computed") (param v128)
                        (v128.store (i32.const 64) (i8x16.add (local.get 0) \(lanes))))
                      (func (export "lane8") (param v128) (v128.store8_lane 3 (i32.const 70) \(lanes)))
                      (func (export "lane16") (param v128) (v128.store16_lane 1 (i32.const 70) (local.get 0)))
                      (func (export "lane32") (param v128) (v128.store32_lane 3 (i32.const 70) \(lanes)))
                      (func (export "lane64") (param v128) (v128.store64_lane 1 (i32.const 70) (local.get 0)))
                      (func (export "number") (param v128) (i64.store (i32.const 70) (i64.const 0x0807060504030201)))
                      (func (export "float") (param v128) (f32.store (i32.const 70) (f32.const 1)))
                      (func (export "load32") (param v128)
                        (drop (v128.load32_lane 1 (i32.const 70) (local.get 0)))
                        (drop (v128.load8_splat (i32.const 70)))))
                    """), inspector: inspector)
        var events: [Watchpoint.Event] = []
        let place = GuestRegion(start: GuestAddress(64), count: 16)
        _ = try #require(instance.watch(place, for: .readsAndWrites) { events.append($0) })
        func run(_ name: String) throws -> [Watchpoint.Event] {
            events = []
            _ = try instance.function(name).call([.v128(SIMD16(repeating: 1))])
            return events
        }
        let counting = (0..<16).map { UInt8($0) }
        #expect(try run("constant").map(\.newBytes) == [counting])
        #expect(try run("local").map(\.newBytes) == [Array(repeating: 1, count: 16)])
        #expect(try run("computed").map(\.newBytes) == [counting.map { $0 + 1 }])
        #expect(try run("lane8").map(\.newBytes) == [[3]])
        #expect(try run("lane16").map(\.newBytes) == [[1, 1]])
        #expect(try run("lane32").map(\.newBytes) == [[12, 13, 14, 15]])
        #expect(try run("lane64").map(\.newBytes) == [Array(repeating: 1, count: 8)])
        #expect(try run("number").map(\.newBytes) == [[1, 2, 3, 4, 5, 6, 7, 8]])
        #expect(try run("float").map(\.newBytes) == [[0, 0, 0x80, 0x3F]])
        #expect(try run("load32").map { $0.access.region.count } == [4, 1])
    }

    /// The address of the block is no result.
    @Test func blocksOfPosixMemalign() throws {
        let guest = try Module(
            wat: """
                (module (memory (export "memory") 1) (global $next (mut i32) (i32.const 1001))
                  (func $allocate (export "posix_memalign") (param $into i32) (param $alignment i32) (param $size i32)
                    (result i32) (local $block i32)
                    (local.set $block
                      (i32.and (i32.add (global.get $next) (i32.sub (local.get $alignment) (i32.const 1)))
                        (i32.sub (i32.const 0) (local.get $alignment))))
                    (global.set $next (i32.add (local.get $block) (local.get $size)))
                    (i32.store (local.get $into) (local.get $block))
                    (i32.const 0))
                  (func $free (export "free") (param i32))
                  (func $block (result i32)
                    (drop (call $allocate (i32.const 900) (i32.const 64) (i32.const 10)))
                    (i32.load (i32.const 900)))
                  (func (export "right") (result i32) (local $block i32)
                    (local.set $block (call $block))
                    (i32.store8 offset=9 (local.get $block) (i32.const 5))
                    (drop (i32.load8_u offset=9 (local.get $block)))
                    (call $free (local.get $block))
                    (i32.rem_u (local.get $block) (i32.const 64)))
                  (func (export "behind") (i32.store8 offset=10 (call $block) (i32.const 5)))
                  (func (export "after") (local $block i32)
                    (local.set $block (call $block))
                    (call $free (local.get $block))
                    (i32.store8 (local.get $block) (i32.const 5)))
                  (func (export "twice") (local $block i32)
                    (local.set $block (call $block))
                    (call $free (local.get $block))
                    (call $free (local.get $block))))
                """)
        let instance = try Instance(guest, inspector: inspector)
        let rest = try instance.call("right", returning: UInt32.self)
        #expect(rest == 0)
        #expect(inspector.findings.isEmpty, "\(inspector.findings)")
        for name in ["behind", "after", "twice"] { _ = try instance.function(name).call() }
        #expect(kinds == [.outOfRegion, .useAfterRelease, .doubleRelease])
    }

    /// Whatever the guests of the other folders do right is found to be right.
    @Test(arguments: [
        "Programs/deflate", "Programs/json", "Programs/sha256", "Programs/vm", "Bytes/process_bytes", "Bytes/transform",
    ])
    func programsHaveNoMistakes(_ path: String) throws {
        let instance = try Instance(Module(Fixture.bytes(path)), inspector: inspector)
        for export in instance.module.exports where export.type.kind == .function {
            guard let function = try? instance.function(export.name), function.type.parameters.count == 2 else {
                continue
            }
            _ = try? instance.call(export.name, passing: Array(repeating: bytes, count: 20).flatMap(\.self))
            _ = try? instance.exchange(export.name, bytes)
        }
        #expect(inspector.findings.isEmpty, "\(inspector.findings)")
    }
}

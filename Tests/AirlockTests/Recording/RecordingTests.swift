import AirlockWAT
import Foundation
import Testing

@testable import Airlock

/// What is recorded, and that it happens again without the host.
@Suite struct RecordingTests {
    private struct Broken: Error, CustomStringConvertible {
        var description: String { "broken in the middle" }
    }

    // MARK: What the host does to memories

    private static let memoryGuest = """
        (module (import "host" "step" (func $step (param i32) (result i32)))
          (memory (export "memory") 1)
          (func (export "sum") (param i32 i32) (result i32) (local $sum i32)
            (loop $next
              (if (local.get 1) (then
                (local.set $sum (i32.add (local.get $sum) (i32.load8_u (local.get 0))))
                (local.set 0 (i32.add (local.get 0) (i32.const 1)))
                (local.set 1 (i32.sub (local.get 1) (i32.const 1)))
                (br $next))))
            (local.get $sum))
          (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
          (func (export "step") (param i32) (result i32) (call $step (local.get 0)))
          (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
        """

    @Test func allWaysOfWriting() throws {
        _ = try RoundTrip { store in
            var imports = Imports()
            imports.define("host", "step") { (caller: Caller, address: GuestAddress) throws -> Int32 in
                let memory = try caller.memory()
                try memory.write([1, 2, 3, 4, 5], at: address)
                try memory.store(0x0102_0304_0506_0708 as UInt64, at: #require(address.advanced(by: 5 as UInt64)))
                for offset: UInt64 in 0..<300 {
                    try memory.store(UInt8(truncatingIfNeeded: offset), at: GuestAddress(1000 + offset))
                }
                try memory.fill(GuestRegion(start: GuestAddress(500), count: 400), with: 0xAA)
                try memory.copy(GuestRegion(start: GuestAddress(1000), count: 100), to: GuestAddress(2000))
                #expect(throws: HeapAccessOutOfBounds.self) { try memory.write([1, 2], at: GuestAddress(65_535)) }
                return 3
            }
            let instance = try Instance(Module(wat: Self.memoryGuest), imports: imports, store: store)
            let memory = try instance.memory()
            _ = try instance.function("step").call([.i32(100)])
            try memory.write([7, 8, 9] as [UInt32], at: GuestPointer(GuestAddress(3000)))
            let sum = try instance.function("sum", as: ((UInt32, UInt32) -> UInt32).self)
            _ = try sum(0, 4000)
            try memory.grow(by: 2)
            _ = try sum(0, 65_536 * 3)
            #expect(throws: HeapAccessOutOfBounds.self) { try sum(65_536 * 3 - 2, 5) }
            _ = try instance.function("grow").call([.i32(1)])
            _ = try sum(0, 65_536 * 4)
            let reply = try instance.call(
                "sum", passing: Array("over the pool".utf8), returning: UInt32.self, allocator: .pool)
            #expect(reply > 0)
        }
    }

    /// Views in place, in which the host writes while the guest runs, too.
    @Test func views() throws {
        _ = try RoundTrip { store in
            var imports = Imports()
            imports.define("host", "step") { (value: Int32) -> Int32 in value }
            let instance = try Instance(Module(wat: Self.memoryGuest), imports: imports, store: store)
            let memory = try instance.memory()
            let sum = try instance.function("sum", as: ((UInt32, UInt32) -> UInt32).self)
            let copy = try instance.function("copy", as: ((UInt32, UInt32, UInt32) -> Void).self)
            let total = try memory.withMutableBytes(of: GuestRegion(start: GuestAddress(8), count: 64)) { bytes in
                var total: UInt32 = 0
                for round: UInt8 in 1...5 {
                    for index in bytes.indices { bytes[index] = round }
                    total += try sum(0, 100)
                    try copy(40, 8, 8)
                    bytes[3] = 9
                }
                bytes[0] = 0xFF
                return total
            }
            #expect(total == 64 * 15)
            let last = try sum(8, 1)
            #expect(last == 0xFF)
        }
    }

    // MARK: Things of the host

    @Test func thingsOfTheHost() throws {
        _ = try RoundTrip { store in
            let module = try Module(
                wat: """
                    (module
                      (import "host" "memory" (memory 1 4)) (import "host" "table" (table 2 10 funcref))
                      (import "host" "count" (global $count (mut i32))) (import "host" "scale" (global $scale f64))
                      (import "host" "lanes" (global $lanes (mut v128)))
                      (import "host" "twice" (func $twice (param i32) (result i32)))
                      (type $unary (func (param i32) (result i32)))
                      (func $own (export "own") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 5)))
                      (elem declare func $own)
                      (func (export "at") (param i32 i32) (result i32)
                        (call_indirect (type $unary) (local.get 1) (local.get 0)))
                      (func (export "give") (result funcref) (ref.func $own))
                      (func (export "count") (result i32)
                        (global.set $count (i32.add (global.get $count) (i32.const 1)))
                        (i32.add (global.get $count) (i32.load (i32.const 16))))
                      (func (export "scale") (result f64) (global.get $scale))
                      (func (export "lanes") (param v128) (result v128)
                        (i32x4.add (local.get 0) (global.get $lanes)))
                      (func (export "twice") (param i32) (result i32) (call $twice (local.get 0))))
                    """)
            let memory = try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 4)), in: store)
            try memory.write([1, 2, 3], at: GuestAddress(16))
            let table = try Table(
                TableType(element: .funcref, limits: Limits(minimum: 2, maximum: 10)), filledWith: .funcref(nil),
                in: store)
            let triple = try Function(in: store, name: "triple") { (value: Int32) -> Int32 in value * 3 }
            try table.set(0, .funcref(triple))
            let count = try Global(5 as Int32, isMutable: true, in: store)
            let lanes = try Global(.v128(SIMD16(repeating: 1)), isMutable: true, in: store)
            var imports = Imports()
            imports.define("host", "memory", memory)
            imports.define("host", "table", table)
            imports.define("host", "count", count)
            imports.define("host", "lanes", lanes)
            imports.define("host", "scale", try Global(2.5, in: store))
            imports.define("host", "twice") { (value: Int32) -> Int32 in value * 2 }
            let instance = try Instance(module, imports: imports, store: store)
            let at = try instance.function("at", as: ((Int32, Int32) -> Int32).self)
            let twelve = try at(0, 4)
            #expect(twelve == 12)
            #expect(throws: Trap.self) { try at(1, 4) }
            let given = try instance.function("give").call()
            try table.set(1, given[0])
            let twenty = try at(1, 4)
            #expect(twenty == 20)
            #expect(try table.grow(by: 3, filledWith: .funcref(triple)) == 2)
            _ = try at(4, 4)
            _ = try instance.function("count").call()
            try count.set(40 as Int32)
            try memory.store(7 as UInt32, at: GuestAddress(16))
            try memory.grow(by: 1)
            _ = try instance.function("count").call()
            _ = try instance.function("scale").call()
            try lanes.set(.v128(SIMD16(repeating: 9)))
            _ = try instance.function("lanes").call([.v128(SIMD16(repeating: 200))])
            _ = try instance.function("twice").call([.i32(21)])
            // The host's own function, called by the host.
            _ = try triple.call([.i32(1)])
            // Another instance with the things of the first.
            var others = Imports()
            others.define("first", "at", try instance.function("at"))
            let other = try Instance(
                Module(
                    wat: """
                        (module (import "first" "at" (func $at (param i32 i32) (result i32)))
                          (func (export "run") (result i32) (call $at (i32.const 1) (i32.const 11))))
                        """), imports: others, store: store)
            let result = try other.function("run").call()
            #expect(result == [.i32(55)])
        }
    }

    @Test func referencesOfTheHost() throws {
        let trip = try RoundTrip { store in
            var imports = Imports()
            let made = try ExternReference("a value", in: store)
            imports.define("host", "make", in: store) { () -> ExternReference? in made }
            imports.define("host", "take", in: store) { (value: ExternReference?) -> Int32 in value == nil ? 0 : 1 }
            let instance = try Instance(
                Module(
                    wat: """
                        (module (import "host" "make" (func $make (result externref)))
                          (import "host" "take" (func $take (param externref) (result i32)))
                          (table $kept 4 externref)
                          (func (export "run") (param externref i31ref) (result i32 externref i31ref)
                            (table.set $kept (i32.const 1) (call $make))
                            (i32.add (call $take (table.get $kept (i32.const 1))) (call $take (local.get 0)))
                            (table.get $kept (i32.const 1)) (local.get 1)))
                        """), imports: imports, store: store)
            let run = try instance.function("run")
            let results = try run.call([.externref(made), .anyref(AnyReference(I31(truncating: 5), in: store))])
            #expect(results.first == .i32(2))
            _ = try run.call([results[1], .anyref(nil)])
        }
        #expect(trip.recording.isComplete)
    }

    @Test func objectsOfGuests() throws {
        _ = try RoundTrip { store in
            var imports = Imports()
            imports.define("host", "pass", in: store) { (value: AnyReference?) -> AnyReference? in value }
            let instance = try Instance(
                Module(
                    wat: """
                        (module (type $pair (struct (field (mut i32)) (field i32)))
                          (import "host" "pass" (func $pass (param anyref) (result anyref)))
                          (func (export "make") (param i32) (result (ref $pair))
                            (struct.new $pair (local.get 0) (i32.const 7)))
                          (func (export "sum") (param anyref) (result i32) (local $pair (ref null $pair))
                            (local.set $pair (ref.cast (ref $pair) (call $pass (local.get 0))))
                            (i32.add (struct.get $pair 0 (local.get $pair)) (struct.get $pair 1 (local.get $pair)))))
                        """), imports: imports, store: store)
            for round: Int32 in 0..<50 {
                let pair = try instance.function("make").call([.i32(round)])
                let sum = try instance.function("sum").call(pair)
                #expect(sum == [.i32(round + 7)])
            }
            #expect(throws: Trap.self) { try instance.function("sum").call([.anyref(nil)]) }
        }
    }

    // MARK: Errors

    @Test func errorsOfTheHost() throws {
        let trip = try RoundTrip { store in
            let tag = try Tag([.i32, .i64], name: "oops", in: store)
            var imports = Imports()
            imports.define("host", "oops", tag)
            imports.define("host", "fail", in: store) { (kind: Int32) throws -> Int32 in
                switch kind {
                case 0: throw Broken()
                case 1: throw Trap(.integerDivisionByZero)
                case 2: throw try UncaughtException(tag, [.i32(4), .i64(-5)])
                default: return kind
                }
            }
            let instance = try Instance(
                Module(
                    wat: """
                        (module (import "host" "fail" (func $fail (param i32) (result i32)))
                          (import "host" "oops" (tag $oops (param i32 i64)))
                          (func (export "plain") (param i32) (result i32) (call $fail (local.get 0)))
                          (func (export "caught") (param i32) (result i32 i64)
                            (block $handler (result i32 i64)
                              (try_table (catch $oops $handler)
                                (return (call $fail (local.get 0)) (i64.const 1)))
                              (unreachable)))
                          (func (export "thrown") (throw $oops (i32.const 1) (i64.const 2))))
                        """), imports: imports, store: store)
            let plain = try instance.function("plain")
            #expect(throws: Broken.self) { try plain.call([.i32(0)]) }
            #expect(throws: Trap.self) { try plain.call([.i32(1)]) }
            #expect(throws: UncaughtException.self) { try plain.call([.i32(2)]) }
            #expect(throws: Broken.self) { try instance.function("caught").call([.i32(0)]) }
            let caught = try instance.function("caught").call([.i32(2)])
            #expect(caught == [.i32(4), .i64(-5)])
            _ = try plain.call([.i32(9)])
            #expect(throws: UncaughtException.self) { try instance.function("thrown").call() }
        }
        let error = try #require(trip.replay.error)
        #expect("\(error)".hasPrefix("uncaught exception oops (i32:1, i64:2)"))
    }

    @Test func faultsAreExplainedAsThen() throws {
        var text = ""
        let trip = try RoundTrip { store in
            let instance = try Instance(Module(Fixture.bytes("Faults/mistakes")), store: store)
            let byte = try instance.function("write_byte", as: ((UInt32, Int32) -> Void).self)
            let region = try instance.withGuestBytes(Array(repeating: 1, count: 100), label: "input") { $0 }
            do {
                let memory = try instance.memory()
                try byte(UInt32(truncatingIfNeeded: memory.byteCount), Int32(truncatingIfNeeded: region.count))
            } catch {
                text = "\(error)"
            }
        }
        let error = try #require(trip.replay.error)
        #expect("\(error)" == text)
        #expect(text.contains("out of bounds"))
    }

    @Test func linkingAndStarting() throws {
        let trip = try RoundTrip { store in
            var imports = Imports()
            imports.define("host", "begin") { (caller: Caller) throws -> Int32 in
                try caller.memory().write([9, 9, 9], at: GuestAddress(4))
                return 6
            }
            let text = """
                (module (import "host" "begin" (func $begin (result i32))) (memory (export "memory") 1)
                  (func $start (i32.store (i32.const 0) (call $begin)) (if (i32.eqz (i32.const %)) (then unreachable)))
                  (start $start))
                """
            _ = try Instance(Module(wat: text.replacing("%", with: "1")), imports: imports, store: store)
            #expect(throws: Trap.self) {
                try Instance(Module(wat: text.replacing("%", with: "0")), imports: imports, store: store)
            }
            #expect(throws: LinkError.self) { try Instance(Module(wat: text.replacing("%", with: "1")), store: store) }
        }
        #expect(trip.replay.instances.count == 2)
        #expect(trip.replay.error is Trap)
    }

    // MARK: What stops guests

    @Test func fuel() throws {
        let trip = try RoundTrip(Store(fuel: 1000)) { store in
            var grants: [UInt64?] = [500, 2000, nil]
            store.fuel?.whenExhausted = { grants.isEmpty ? nil : grants.removeFirst() }
            let instance = try Instance(
                Module(wat: "(module (func (export \"forever\") (loop $again (br $again))))"), store: store)
            #expect(throws: Trap.self) { try instance.function("forever").call() }
            store.fuel?.add(300)
            try store.fuel?.consume(100)
            #expect(throws: Trap.self) { try instance.function("forever").call() }
        }
        #expect((trip.replay.error as? Trap)?.code == .outOfFuel)
    }

    @Test func refusedGrowth() throws {
        final class Refusing: ResourceObserver {
            func mayGrow(_ growth: ResourceGrowth) throws -> Bool {
                let pages = (growth.desiredBytes - growth.currentBytes) / 65_536
                if pages > 3 { throw Broken() }
                return pages == 1
            }
        }
        let trip = try RoundTrip(Store(observer: Refusing())) { store in
            var imports = Imports()
            imports.define("host", "step") { (value: Int32) -> Int32 in value }
            let instance = try Instance(Module(wat: Self.memoryGuest), imports: imports, store: store)
            let grow = try instance.function("grow", as: ((Int32) -> Int32).self)
            let answers = [try grow(1), try grow(2), try grow(1)]
            #expect(answers == [1, -1, 2])
            #expect(throws: Broken.self) { try grow(4) }
        }
        #expect("\(try #require(trip.replay.error))" == "broken in the middle")
    }

    /// Where it was stopped is not known: it is stopped, and the next call happens as it did.
    @Test func interruptions() throws {
        let trip = try RoundTrip { store in
            let instance = try Instance(
                Module(
                    wat: """
                        (module (func (export "forever") (loop $again (br $again)))
                          (func (export "five") (result i32) (i32.const 5)))
                        """), store: store)
            store.interruptHandle.interrupt()
            #expect(throws: Trap.self) { try instance.function("forever").call() }
            #expect(throws: Trap.self) {
                try store.withDeadline(.milliseconds(5)) { try instance.function("forever").call() }
            }
            _ = try instance.function("five").call()
        }
        #expect(trip.replay.error == nil)
    }

    @Test func callsThatWait() async throws {
        let store = try Store()
        let recorder = try store.record()
        var imports = Imports()
        imports.defineAsync("host", "fetch") { (caller: Caller, key: Int32) async throws -> Int32 in
            try await Task.sleep(for: .milliseconds(1))
            try caller.memory().store(key, at: GuestAddress(8))
            return key * 2
        }
        let instance = try Instance(
            Module(
                wat: """
                    (module (import "host" "fetch" (func $fetch (param i32) (result i32))) (memory (export "memory") 1)
                      (func (export "answer") (param i32) (result i32)
                        (i32.add (call $fetch (local.get 0)) (i32.load (i32.const 8)))))
                    """), imports: imports, store: store)
        let answer = try await instance.callAsync("answer", 7, returning: Int32.self)
        #expect(answer == 21)
        let replay = try Replay(try recorder.finish())
        #expect(try replay.run() == .complete)
    }

    // MARK: What cannot be recorded

    @Test func aStoreInUse() throws {
        let store = try Store()
        _ = try Instance(Module(wat: "(module)"), store: store)
        #expect(throws: RecordingError(.storeInUse)) { try store.record() }
        let other = try Store()
        _ = try other.record()
        #expect(throws: RecordingError(.storeInUse)) { try other.record() }
    }

    @Test func objectsOfTheHost() throws {
        let store = try Store()
        let recorder = try store.record()
        let module = try Module(wat: "(module (type $text (array (mut i8))) (func (export \"f\") (param (ref $text))))")
        let instance = try Instance(module, store: store)
        let text = try ArrayReference(0, of: module, bytes: [1, 2], in: store)
        _ = try instance.function("f").call([.anyref(AnyReference(text))])
        #expect(throws: RecordingError(.objects)) { try recorder.finish() }
        #expect(try Replay(recorder.incomplete).run() == .recordingEnds)
    }

    @Test func theLimit() throws {
        let store = try Store()
        let recorder = try store.record(limit: 2000)
        var imports = Imports()
        imports.define("host", "step") { (value: Int32) -> Int32 in value }
        let instance = try Instance(Module(wat: Self.memoryGuest), imports: imports, store: store)
        for round: Int32 in 0..<1000 { _ = try instance.function("step").call([.i32(round)]) }
        let error = #expect(throws: LimitError.self) { try recorder.finish() }
        #expect(error?.limit == 2000)
        let recording = try recorder.incomplete
        #expect(recording.bytes.count <= 2000)
        #expect(!recording.isComplete)
        let replay = try Replay(recording)
        #expect(try replay.run() == .recordingEnds)
        #expect(replay.eventCount == recording.eventCount)
        // What is too large at once.
        let second = try Store()
        let large = try second.record(limit: 2000)
        let other = try Instance(Module(wat: Self.memoryGuest), imports: imports, store: second)
        try other.memory().write((0..<5000).map { UInt8(truncatingIfNeeded: $0) }, at: GuestAddress(0))
        _ = try other.function("step").call([.i32(1)])
        #expect(throws: LimitError.self) { try large.finish() }
    }

    /// A recorder that outlives its store.
    @Test func theStoreIsGone() throws {
        var store: Store? = try Store()
        let recorder = try #require(try store?.record())
        var instance: Instance? = try Instance(Module(wat: "(module (memory (export \"memory\") 1))"), store: store)
        try instance?.memory().write([1], at: GuestAddress(0))
        let memory = Recorder.Weak(thing: try instance?.memory().state)
        instance = nil
        store = nil
        #expect(memory.thing == nil)
        let recording = try recorder.finish()
        #expect(try Replay(recording).run() == .recordingEnds)
    }
}

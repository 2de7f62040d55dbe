import AirlockWAT
import Foundation
import Testing

@testable import Airlock

@Suite struct TracerTests {
    private struct Broken: Error {}

    /// What a tracer was told, in a form that is compared; with times where they are asked for.
    private final class Notes: @unchecked Sendable {
        private let lock = NSLock()
        private var all: [TraceEvent] = []

        var tracer: Tracer { Tracer { event in self.lock.withLock { self.all.append(event) } } }
        var events: [TraceEvent] { lock.withLock { all } }
        var lines: [String] { events.map(Self.line) }

        func removeAll() { lock.withLock { all = [] } }

        /// Without numbers and times.
        private static func line(_ event: TraceEvent) -> String {
            switch event {
            case .began(let span): "+\(span.operation) \(span.name)"
            case .ended(let span, _, nil): "-\(span.operation) \(span.name)"
            case .ended(let span, _, let error?): "!\(span.operation) \(span.name): \(identifier(error))"
            case .trapped(let code, let error, let span): "trap \(code.identifier) \(error.identifier) in \(span.name)"
            case .grew(let growth): "grew \(text(growth))"
            case .growthRefused(let growth): "refused \(text(growth))"
            }
        }

        private static func identifier(_ error: any Error) -> String {
            (error as? any AirlockError)?.identifier ?? "\(error)"
        }

        private static func text(_ growth: TraceEvent.Growth) -> String {
            "\(growth.resource) \(growth.currentBytes)+\(growth.addedBytes) \(growth.isByGuest ? "guest" : "host")"
        }
    }

    private static let text = """
        (module $plugin
          (import "host" "double" (func $double (param i32) (result i32)))
          (import "host" "back" (func $back))
          (import "host" "break" (func $break))
          (memory (export "memory") 1 16)
          (table (export "table") 2 16 funcref)
          (func (export "quadruple") (param i32) (result i32) (call $double (call $double (local.get 0))))
          (func (export "back") (call $back))
          (func (export "broken") (call $break))
          (func (export "trap") unreachable)
          (func (export "far") (drop (i32.load (i32.const 0x7fffffff))))
          (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
          (func (export "growTable") (param i32) (result i32) (table.grow (ref.null func) (local.get 0)))
          (func (export "nothing")))
        """

    /// - Parameter back: What `host.back` does, with the instance that calls it.
    private func instance(
        _ store: Store, _ text: String = text, back: @escaping @Sendable (Caller) throws -> Void = { _ in }
    ) throws -> Instance {
        var imports = Imports()
        imports.define("host", "double") { (value: Int32) -> Int32 in value &* 2 }
        imports.define("host", "back") { (caller: Caller) in try back(caller) }
        imports.define("host", "break") { () throws -> Void in throw Broken() }
        return try Instance(Module(wat: text), imports: imports, store: store)
    }

    // MARK: What is told

    @Test func callsInBothDirections() throws {
        let notes = Notes()
        let instance = try instance(try Store(tracer: notes.tracer)) { try $0.instance?.call("trap") }
        #expect(notes.lines == ["+instantiation plugin", "-instantiation plugin"])
        notes.removeAll()
        #expect(try instance.call("quadruple", 10, returning: Int32.self) == 40)
        #expect(
            notes.lines == [
                "+call quadruple", "+hostCall host.double", "-hostCall host.double", "+hostCall host.double",
                "-hostCall host.double", "-call quadruple",
            ])
        notes.removeAll()
        #expect(throws: Broken.self) { try instance.call("broken") }
        #expect(
            notes.lines == [
                "+call broken", "+hostCall host.break", "!hostCall host.break: Broken()", "!call broken: Broken()",
            ])
        notes.removeAll()
        // Two calls of the host's, one inside the other: the trap is told of once, where it arose.
        #expect(throws: Trap.self) { try instance.call("back") }
        #expect(
            notes.lines == [
                "+call back", "+hostCall host.back", "+call trap", "trap unreachable trap.unreachable in trap",
                "!call trap: trap.unreachable", "!hostCall host.back: trap.unreachable", "!call back: trap.unreachable",
            ])
        notes.removeAll()
        #expect(throws: HeapAccessOutOfBounds.self) { try instance.call("far") }
        #expect(
            notes.lines == [
                "+call far", "trap memory-out-of-bounds trap.memory-out-of-bounds in far",
                "!call far: trap.memory-out-of-bounds",
            ])
    }

    @Test func trapsOfTheHost() throws {
        let notes = Notes()
        let instance = try instance(try Store(tracer: notes.tracer)) { caller in
            // One that is caught, and told of all the same; the next ones are others.
            try? caller.instance?.call("trap")
            try caller.instance?.call("nothing")
            _ = try caller.memory().read(GuestRegion(start: GuestAddress(1 << 30), count: 1))
        }
        for _ in 0..<2 {
            notes.removeAll()
            #expect(throws: HeapAccessOutOfBounds.self) { try instance.call("back") }
            #expect(
                notes.lines == [
                    "+call back", "+hostCall host.back", "+call trap", "trap unreachable trap.unreachable in trap",
                    "!call trap: trap.unreachable", "+call nothing", "-call nothing",
                    "trap memory-out-of-bounds host.memory-out-of-bounds in host.back",
                    "!hostCall host.back: host.memory-out-of-bounds", "!call back: host.memory-out-of-bounds",
                ])
        }
    }

    @Test func spansLieWithinEachOther() throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        let instance = try instance(store) { caller in
            Thread.sleep(forTimeInterval: 0.01)
            _ = try caller.instance?.call("quadruple", 1, returning: Int32.self)
        }
        try instance.call("back")
        var open: [TraceEvent.Span] = []
        var durations: [[Duration]] = [[]]
        var numbers: Set<TraceEvent.Span.ID> = []
        for event in notes.events {
            switch event {
            case .began(let span):
                #expect(span.parent == open.last?.id)
                #expect(numbers.insert(span.id).inserted)
                #expect(span.module == (span.operation == .hostCall ? nil : "plugin"))
                open.append(span)
                durations.append([])
            case .ended(let span, let duration, let error):
                #expect(error == nil)
                #expect(open.popLast()?.id == span.id)
                let inner = durations.popLast() ?? []
                #expect(duration >= inner.reduce(.zero, +))
                if span.name == "host.back" || span.name == "back" { #expect(duration >= .milliseconds(10)) }
                durations[durations.count - 1].append(duration)
            default: Issue.record("\(event)")
            }
            #expect(event.store == notes.events.first?.store)
        }
        #expect(open.isEmpty)
        #expect(numbers.map(\.number).sorted() == Array(1...6))
    }

    @Test func growthByGuestAndHost() throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        let instance = try instance(store) { try $0.memory().grow(by: 1) }
        notes.removeAll()
        let pages = UInt64(UInt32.max)
        #expect(try instance.call("grow", 1, returning: Int32.self) == 1)
        #expect(try instance.call("grow", -1, returning: Int32.self) == -1)
        #expect(try instance.call("grow", 0, returning: Int32.self) == 2)
        #expect(try instance.call("growTable", 1, returning: Int32.self) == 2)
        #expect(try instance.call("growTable", 100, returning: Int32.self) == -1)
        try instance.memory().grow(by: 1)
        #expect(throws: MemoryGrowError.self) { try instance.memory().grow(by: 20) }
        #expect(try instance.table("table").grow(by: 1, filledWith: .funcref(nil)) == 3)
        #expect(
            notes.lines.filter { !$0.contains("call") } == [
                "grew memory 65536+65536 guest", "refused memory 131072+\(pages << 16) guest",
                "grew table 16+8 guest", "refused table 24+800 guest", "grew memory 131072+65536 host",
                "refused memory 196608+1310720 host", "grew table 24+8 host",
            ])
        // In a function of the host it is the host that wants it, and the span that of the function.
        notes.removeAll()
        try instance.call("back")
        #expect(notes.lines[2] == "grew memory 196608+65536 host")
        guard case .began(let span) = notes.events[1], case .grew(let growth) = notes.events[2] else {
            Issue.record("\(notes.events)")
            return
        }
        #expect(growth.span == span.id)
        // Also what no instance has yet.
        notes.removeAll()
        try Memory(MemoryType(limits: Limits(minimum: 0)), in: store).grow(by: 1)
        #expect(notes.lines == ["grew memory 0+65536 host"])
    }

    @Test func growthOfTheHeap() throws {
        let notes = Notes()
        let instance = try instance(
            try Store(tracer: notes.tracer),
            """
            (module (type $bytes (array (mut i8)))
              (func (export "make") (param i32) (result i32) (array.len (array.new_default $bytes (local.get 0)))))
            """)
        #expect(try instance.call("make", 100_000, returning: Int32.self) == 100_000)
        let growths = notes.events.compactMap { if case .grew(let growth) = $0 { growth } else { nil } }
        #expect(growths.first?.resource == .heap)
        #expect(growths.first?.isByGuest == true)
        #expect(growths.reduce(0) { $0 + $1.addedBytes } == instance.store.usage.heapBytes)
    }

    @Test func instancesThatAreNotMade() throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        #expect(throws: LinkError.self) { try Instance(Module(wat: Self.text), store: store) }
        #expect(notes.lines == ["+instantiation plugin", "!instantiation plugin: link"])
        notes.removeAll()
        let segment = try Module(wat: #"(module (memory 1) (data (i32.const 65536) "x"))"#)
        #expect(throws: HeapAccessOutOfBounds.self) { try Instance(segment, store: store) }
        #expect(
            notes.lines == [
                "+instantiation ", "trap memory-out-of-bounds trap.memory-out-of-bounds in ",
                "!instantiation : trap.memory-out-of-bounds",
            ])
        notes.removeAll()
        let start = try Module(wat: "(module $m (func $main unreachable) (start $main))")
        #expect(throws: Trap.self) { try Instance(start, store: store) }
        #expect(
            notes.lines == [
                "+instantiation m", "+call main", "trap unreachable trap.unreachable in main",
                "!call main: trap.unreachable", "!instantiation m: trap.unreachable",
            ])
        notes.removeAll()
        #expect(throws: StoreMismatch.self) { try Instance(Module(wat: "(module)"), store: Store(engine: Engine())) }
        #expect(notes.lines.isEmpty)
    }

    @Test func exceptionsAndLimitsAreNoTraps() throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        let instance = try Instance(
            Module(
                wat: """
                    (module (tag $t) (func $throw (export "throw") (throw $t))
                      (func (export "catch") (block $h (try_table (catch_all $h) (call $throw)))))
                    """), store: store)
        notes.removeAll()
        try instance.call("catch")
        #expect(throws: UncaughtException.self) { try instance.call("throw") }
        #expect(notes.lines == ["+call catch", "-call catch", "+call throw", "!call throw: uncaught-exception"])
    }

    @Test func callsThatWait() async throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        var imports = Imports()
        imports.defineAsync("host", "get") { (caller: Caller, value: Int32) async throws -> Int32 in
            try await Task.sleep(for: .milliseconds(10))
            if value < 0 { throw Broken() }
            return try caller.instance?.call("plain", value, returning: Int32.self) ?? 0
        }
        let instance = try Instance(
            Module(
                wat: """
                    (module (import "host" "get" (func $get (param i32) (result i32)))
                      (func (export "once") (param i32) (result i32) (call $get (local.get 0)))
                      (func (export "plain") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
                      (func (export "spin") (loop (br 0))))
                    """), imports: imports, store: store)
        notes.removeAll()
        #expect(try await instance.callAsync("once", Int32(4), returning: Int32.self) == Int32(5))
        #expect(
            notes.lines == [
                "+call once", "+hostCall host.get", "+call plain", "-call plain", "-hostCall host.get", "-call once",
            ])
        guard case .ended(_, let duration, _)? = notes.events.last else { throw Broken() }
        #expect(duration >= .milliseconds(10))
        notes.removeAll()
        await #expect(throws: Broken.self) { try await instance.callAsync("once", Int32(-1), returning: Int32.self) }
        #expect(
            notes.lines == [
                "+call once", "+hostCall host.get", "!hostCall host.get: Broken()", "!call once: Broken()",
            ])
        notes.removeAll()
        store.turn = .milliseconds(1)
        let handle = store.interruptHandle
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.02)
            handle.interrupt()
        }
        await #expect(throws: Trap.self) { try await instance.callAsync("spin") }
        // Its turns are not told of.
        #expect(
            notes.lines == [
                "+call spin", "trap interrupted trap.interrupted in spin", "!call spin: trap.interrupted",
            ])
        notes.removeAll()
        #expect(throws: AsyncFunctionCalled.self) { try instance.call("once", Int32(4), returning: Int32.self) }
        #expect(notes.lines == ["+call once", "!call once: async-function-called"])
    }

    @Test func storesOnManyThreads() async throws {
        let notes = Notes()
        let pool = try InstancePool(
            Module(wat: Self.text.replacing("(func (export \"nothing\"))", with: "")),
            configuration: InstancePool.Configuration(maximumCount: 4, tracer: notes.tracer),
            imports: { _ in
                var imports = Imports()
                imports.define("host", "double") { (value: Int32) -> Int32 in value &* 2 }
                imports.define("host", "back") {}
                imports.define("host", "break") {}
                return imports
            })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask {
                    try await pool.withInstance { instance in
                        if index % 10 == 0 {
                            #expect(throws: Trap.self) { try instance.call("trap") }
                        } else {
                            _ = try instance.call("quadruple", Int32(index), returning: Int32.self)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let lines = notes.lines
        #expect(lines.count { $0 == "+call quadruple" } == 180)
        #expect(lines.count { $0 == "-hostCall host.double" } == 360)
        #expect(lines.count { $0.hasPrefix("trap") } == 20)
        #expect(lines.count { $0 == "-instantiation plugin" } == pool.counts.made)
        for (_, events) in Dictionary(grouping: notes.events, by: \.store) {
            var open: [TraceEvent.Span.ID] = []
            for event in events {
                switch event {
                case .began(let span):
                    #expect(span.parent == open.last)
                    open.append(span.id)
                case .ended(let span, _, _): #expect(open.popLast() == span.id)
                default: break
                }
            }
            #expect(open.isEmpty)
        }
        #expect(Set(notes.events.map(\.store)).count == pool.counts.made)
    }

    @Test func otherWatchersAreToldToo() throws {
        let notes = Notes()
        let store = try Store(tracer: notes.tracer)
        let log = BorderLog()
        let recorder = try store.record()
        store.borderLog = log
        let instance = try instance(store)
        notes.removeAll()
        #expect(try instance.call("quadruple", 2, returning: Int32.self) == 8)
        try instance.memory().grow(by: 1)
        try instance.memory().write([1], at: GuestAddress(0))
        #expect(notes.lines.count == 7)
        #expect(log.count == 8)
        let recording = try recorder.finish()
        #expect(try Replay(recording).run() == .complete)
        store.borderLog = nil
        #expect(store.tracer != nil)
        try instance.call("nothing")
        #expect(notes.lines.suffix(2) == ["+call nothing", "-call nothing"])
    }

    // MARK: Text

    @Test func linesStayLines() throws {
        let notes = Notes()
        let instance = try instance(
            try Store(tracer: notes.tracer),
            #"(module (memory 1) (func (export "a\nend 1.1 call of \"b\"") (drop (memory.grow (i32.const 1))) unreachable))"#
        )
        #expect(throws: Trap.self) { try instance.call("a\nend 1.1 call of \"b\"") }
        let texts = notes.events.map { "\($0)" }
        #expect(texts.allSatisfy { !$0.contains("\n") })
        let number = try #require(notes.events.first?.store)
        #expect(texts[0] == "begin \(number).1 instantiation")
        #expect(texts[2] == #"begin \#(number).2 call of "a\nend 1.1 call of \"b\"""#)
        #expect(texts[3] == "growth of memory by 65536 bytes from 65536, by the guest in \(number).2")
        #expect(texts[4] == #"trap in \#(number).2 call of "a\nend 1.1 call of \"b\"": unreachable"#)
        #expect(texts[5].hasPrefix(#"end \#(number).2 call of "a\nend 1.1 call of \"b\"" after "#))
        #expect(texts[5].hasSuffix(" µs: unreachable"))
    }

    // MARK: Closures that do what they must not

    /// Smuggles what belongs to a thread into a closure, as a careless host may.
    private final class Smuggler: @unchecked Sendable {
        var store: Store?
        var instance: Instance?
        var other: Instance?
        var memory: Memory?
        var table: Table?
        var body: (Smuggler, TraceEvent) -> Void = { _, _ in }
        var errors: [String] = []
        var count = 0

        func attempt(_ body: () throws -> Void) {
            do {
                try body()
                errors.append("none")
            } catch {
                errors.append((error as? any AirlockError)?.identifier ?? "\(error)")
            }
        }

        var tracer: Tracer {
            Tracer { event in
                self.count += 1
                self.body(self, event)
            }
        }
    }

    @Test func theStoreThatTellsCannotBeUsed() throws {
        let smuggler = Smuggler()
        let store = try Store(tracer: smuggler.tracer)
        let instance = try instance(store) { try $0.memory().grow(by: 1) }
        let empty = try Module(wat: "(module)")
        smuggler.store = store
        smuggler.instance = instance
        smuggler.memory = try instance.memory()
        smuggler.table = try instance.table("table")
        let four = try instance.function("quadruple", as: ((Int32) -> Int32).self)
        smuggler.body = { smuggler, _ in
            guard let store = smuggler.store, let instance = smuggler.instance else { return }
            smuggler.attempt { try instance.call("nothing") }
            smuggler.attempt { _ = try four(1000) }
            smuggler.attempt { _ = try Instance(empty, store: store) }
            smuggler.attempt { try smuggler.memory?.grow(by: 1) }
            smuggler.attempt { _ = try smuggler.table?.grow(by: 1, filledWith: .funcref(nil)) }
            smuggler.attempt { _ = try Memory(MemoryType(limits: Limits(minimum: 1)), in: store) }
            smuggler.attempt {
                try instance.withGuestBytes([UInt8](repeating: 1, count: 1 << 20), allocator: .pool) { _ in }
            }
            // What only looks is not refused.
            #expect(store.usage.memoryBytes > 0)
            #expect((try? smuggler.memory?.read(GuestRegion(start: GuestAddress(0), count: 4)).count) == 4)
        }
        let before = smuggler.count
        #expect(try four(10) == 40)
        #expect(try instance.call("grow", 1, returning: Int32.self) == 1)
        try instance.call("back")
        #expect(throws: Trap.self) { try instance.call("trap") }
        try smuggler.memory?.grow(by: 1)
        #expect(smuggler.count - before == 6 + 3 + 5 + 3 + 1)
        #expect(smuggler.errors.count == 7 * (smuggler.count - before))
        // The pool of the bridge says that it could not get what it needs.
        #expect(Set(smuggler.errors) == ["concurrent-use.tracer", "allocator.failed"])
        // And it is as it was.
        smuggler.body = { _, _ in }
        #expect(try four(11) == 44)
        try instance.call("back")
        _ = try Instance(empty, store: store)
        let error = ConcurrentUse(.tracer)
        #expect("\(error)".contains("tracer") && error.category == .host)
    }

    @Test func argumentsAndResultsOutliveWhatTheClosureDoes() throws {
        try Self.callWhileOthersRun()
        // On a thread that has no guest stack yet, where another store reserves a larger one while this one tells.
        let results = Smuggler()
        let thread = Thread { results.attempt { try Self.callWhileOthersRun() } }
        thread.start()
        while !thread.isFinished { Thread.sleep(forTimeInterval: 0.001) }
        #expect(results.errors == ["none"])
    }

    private static func callWhileOthersRun() throws {
        let smuggler = Smuggler()
        let store = try Store(limits: ResourceLimits(guestStackBytes: 64 << 10), tracer: smuggler.tracer)
        let other = try Instance(
            Module(
                wat: """
                    (module (func $deep (export "deep") (param i64 i64 i64 i64) (result i64)
                      (if (result i64) (i64.eqz (local.get 0)) (then (i64.const 0))
                        (else (i64.add (i64.const -1) (call $deep (i64.sub (local.get 0) (i64.const 1))
                          (local.get 1) (local.get 2) (local.get 3)))))))
                    """))
        let entry = try other.function("deep", as: ((Int64, Int64, Int64, Int64) -> Int64).self)
        func deep(_ depth: Int64) throws -> Int64 { try entry(depth, -1, -1, -1) }
        let instance = try Instance(
            Module(
                wat: """
                    (module (type $bytes (array (mut i8)))
                      (func (export "swap") (param anyref i64 v128) (result v128 anyref i64)
                        (local.get 2) (local.get 0) (local.get 1))
                      (func (export "make") (param i32) (result anyref)
                        (array.new $bytes (i32.const 5) (local.get 0))))
                    """), store: store)
        smuggler.instance = instance
        smuggler.body = { smuggler, _ in
            // Frames of another store go to the same stack; and what nothing refers to is collected.
            #expect((try? deep(200)) == -200)
            smuggler.attempt { _ = try smuggler.instance?.call("make", 1, returning: AnyReference?.self) }
            #expect((try? deep(100)) == -100)
            smuggler.instance?.store.collectGarbage()
        }
        let swap = try instance.function(
            "swap", as: ((AnyReference?, Int64, SIMD2<Int64>) -> (SIMD2<Int64>, AnyReference?, Int64)).self)
        for _ in 0..<3 {
            // The only reference to the array is the argument.
            let (vector, reference, number) = try swap(
                try instance.call("make", 3, returning: AnyReference?.self), 0x0123_4567_89AB_CDEF, SIMD2(7, 9))
            #expect(vector == SIMD2(7, 9))
            #expect(number == 0x0123_4567_89AB_CDEF)
            #expect(try reference?.array?.bytes() == [5, 5, 5])
        }
        #expect(Set(smuggler.errors) == ["concurrent-use.tracer"])
    }

    @Test func aClosureMayLetGoOfEverything() throws {
        let smuggler = Smuggler()
        weak var store: Store?
        do {
            let made = try Store(tracer: smuggler.tracer)
            smuggler.instance = try instance(made)
            store = made
        }
        smuggler.body = { smuggler, _ in smuggler.instance = nil }
        #expect(store != nil)
        #expect(try smuggler.instance?.call("quadruple", 1, returning: Int32.self) == Int32(4))
        #expect(store == nil)
    }

    @Test func storesThatCallEachOtherInTurn() throws {
        // The first store's guest calls the second's, and that the first's again: what the tracer has the second do then must
        // leave alone the arguments and the results of the first, which lie behind its frames.
        let smuggler = Smuggler()
        let first = try instance(try Store(tracer: smuggler.tracer)) { _ in try smuggler.other?.call("back") }
        smuggler.instance = first
        smuggler.other = try instance(try Store()) { _ in
            for number in 1...3 as ClosedRange<Int32> {
                let result = try smuggler.instance?.call("quadruple", number, returning: Int32.self)
                #expect(result == 4 * number)
            }
        }
        smuggler.body = { smuggler, _ in
            #expect((try? smuggler.other?.call("quadruple", 100, returning: Int32.self)) == Int32(400))
        }
        try first.call("back")
        #expect(smuggler.count == 2 + 4 + 3 * 6)
    }

    /// A pool must not hand on what is about to run, or has results that were not read.
    @Test func nothingIsPutBackMeanwhile() throws {
        let smuggler = Smuggler()
        let store = try Store(tracer: smuggler.tracer)
        let instance = try Instance(Module(wat: #"(module (memory 1) (func (export "nothing")))"#), store: store)
        let baseline = try store.state.baseline(instance.snapshot().captured, of: instance.state)
        let residue = store.state.residue
        smuggler.store = store
        smuggler.body = { smuggler, _ in
            let isReset = try? smuggler.store?.state.reset(instance.state, to: baseline, leaving: residue)
            #expect(isReset == false)
        }
        try instance.call("nothing")
        #expect(smuggler.count == 4)
        #expect(try store.state.reset(instance.state, to: baseline, leaving: residue))
    }

    @Test func aStoreInsideOfAnother() throws {
        // The tracer of one store drives another one that is traced, whose functions of the host call the first one's guest.
        let (outer, inner) = (Smuggler(), Notes())
        let first = try instance(try Store(tracer: outer.tracer))
        let second = try instance(try Store(tracer: inner.tracer)) { _ in
            outer.attempt { try outer.instance?.call("nothing") }
        }
        outer.instance = first
        inner.removeAll()
        outer.body = { _, _ in #expect(throws: Never.self) { try second.call("back") } }
        #expect(try first.call("quadruple", 3, returning: Int32.self) == 12)
        #expect(outer.errors == Array(repeating: "concurrent-use.tracer", count: 6))
        #expect(inner.lines.count == 6 * 4)
    }
}

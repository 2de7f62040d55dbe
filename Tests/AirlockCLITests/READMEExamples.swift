import Airlock
import AirlockWASI
import AirlockWAT
import Foundation
import Testing

// The code of README.md, compiled and run. Each block there equals one of the regions below; imports aside.

@Suite struct READMEExamples {
    @Test func library() throws {
        enum CommandLine { static let arguments = ["", Fixture.path("Bytes/process_bytes")] }
        // README begins
        let path = CommandLine.arguments[1]  // Fixtures/Bytes/process_bytes.wasm
        let module = try Module(Data(contentsOf: URL(fileURLWithPath: path)))
        let instance = try Instance(module)  // has a memory of its own

        let sum = try instance.call("process_bytes", passing: Array("Hello".utf8), returning: UInt32.self)
        print(sum)  // 500

        let process = try instance.function("process_bytes", as: ((UInt32, UInt32) -> UInt32).self)
        do {
            print(try process(0x7F3A_1C40, 5))  // an address of the host's means nothing to a guest
        } catch let fault as HeapAccessOutOfBounds {
            print(fault)
        }
        // README ends
        #expect(sum == 500)
        let fault = try #require(throws: HeapAccessOutOfBounds.self) { try process(0x7F3A_1C40, 5) }
        #expect(try READMETests.blocks("text").contains("\(fault)"))
    }

    @Test func levels() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/process_bytes")))
        let memory = try instance.memory("memory")
        let hello = Array("Hello".utf8)
        // README begins
        // 0. You choose the place.
        let added = try memory.grow(by: 1).region
        try memory.write(hello, at: added.start)
        let process = try instance.function("process_bytes", as: ((GuestAddress, UInt32) -> UInt32).self)
        let explicit = try process(added.start, 5)

        // 1. The guest's own allocator gives the place, and takes it back on every way out.
        let scoped = try instance.withGuestBytes(hello) { region in try process(region.start, region.count32) }

        // 2. One call: bytes in, value out.
        let direct = try instance.call("process_bytes", passing: hello, returning: UInt32.self)
        // README ends
        #expect([explicit, scoped, direct] == [500, 500, 500])
    }

    @Test func exchange() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/transform")))
        // README begins
        // Bytes in, bytes out.
        let reply = try instance.exchange("transform", Array("stressed desserts".utf8))
        let text = try instance.exchange("transform", "stressed desserts")  // text in, text out
        // README ends
        #expect(text == "desserts stressed")
        #expect(String(decoding: reply, as: UTF8.self) == "desserts stressed")
    }

    @Test func guestOfOnesOwn() throws {
        enum CommandLine { static let arguments = ["", Fixture.path("Bytes/transform")] }
        var lines: [String] = []
        func print(_ line: String) { lines.append(line) }
        // README begins
        let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
        let guest = try Instance(Module(bytes))
        print(try guest.exchange("transform", "stressed"))  // desserts
        // README ends
        #expect(lines == ["desserts"])
    }

    @Test func calls() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Programs/recursion")))
        // README begins
        let depth = try instance.call("depth", 100, returning: Int32.self)  // one line; looked up at each call

        let sum = try instance.function("sum_mutual", as: ((Int64) -> Int64).self)  // types compared once
        let total = try sum(10) + sum(100)

        let values = try instance.function("sum_mutual").call([.i64(10)])  // types that are known at run time only
        // README ends
        #expect(depth == 100)
        #expect(total == 55 + 5050)
        #expect(values == [.i64(55)])
    }

    @Test func hostFunctions() throws {
        let module = try Module(try Fixture.bytes("Host/callback"))
        var messages: [String] = []
        // README begins
        let store = try Store()
        var imports = Imports()
        imports.define("host", "log", in: store) { (caller: Caller, address: GuestAddress, count: UInt32) in
            let region = GuestRegion(start: address, count: UInt64(count))
            messages.append(try caller.memory().readUTF8(region))
        }
        imports.define("host", "transform") { (address: GuestAddress, count: UInt32) -> Int32 in 0 }
        let instance = try Instance(module, imports: imports, store: store)
        _ = try instance.function("greet", as: (() -> UInt32).self)()
        // README ends
        #expect(!messages.isEmpty)
    }

    @Test func objects() throws {
        let store = try Store()
        let module = try Module(
            wat: """
                (module
                  (type $text (array (mut i8)))
                  (type $entry (struct (field (ref $text)) (field (mut i32))))
                  (func (export "reverse") (param (ref struct)) (result (ref array))
                    (local $from (ref $text)) (local $to (ref $text)) (local $i i32)
                    (local.set $from (struct.get $entry 0 (ref.cast (ref $entry) (local.get 0))))
                    (local.set $to (array.new_default $text (array.len (local.get $from))))
                    (loop $next
                      (array.set $text (local.get $to) (local.get $i)
                        (array.get_u $text (local.get $from)
                          (i32.sub (i32.sub (array.len (local.get $from)) (i32.const 1)) (local.get $i))))
                      (br_if $next (i32.lt_u
                        (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $from)))))
                    (local.get $to))
                  (func (export "number") (param anyref) (result (ref i31))
                    (ref.i31 (struct.get $entry 1 (ref.cast (ref $entry) (local.get 0)))))
                  (func (export "same") (param externref) (result externref) (local.get 0)))
                """)
        let instance = try Instance(module, store: store)
        // README begins
        // The module has (type $text (array (mut i8))) and (type $entry (struct (field (ref $text)) (field (mut i32)))).
        // Bytes in, one transfer.
        let text = try ArrayReference(0, of: module, bytes: Array("stressed".utf8), in: store)
        let entry = try StructReference(1, of: module, [.anyref(AnyReference(text)), .i32(7)], in: store)
        try entry.set(1, .i32(8))

        let reverse = try instance.function("reverse", as: ((StructReference) -> ArrayReference).self)
        let bytes = try reverse(entry).bytes()  // bytes out, one transfer
        let number = try instance.function("number", as: ((AnyReference?) -> I31).self)
        let eight = try number(AnyReference(entry)).signed

        // Values of the host: a guest holds them and hands them back, and they are released when nobody does any more.
        let same = try instance.function("same", as: ((ExternReference?) -> ExternReference?).self)
        let url = try same(ExternReference(URL(fileURLWithPath: "/"), in: store))?.value as? URL
        // README ends
        #expect(bytes == Array("desserts".utf8))
        #expect(eight == 8)
        #expect(url?.path == "/")
    }

    @Test func server() async throws {
        let module = try Module(try Fixture.bytes("Bytes/transform"))
        let requests = (0..<100).map { Array("request \($0)".utf8) }
        // README begins
        // A store is used by one task at a time: an actor sees to it for a session with a guest of its own,
        actor GuestActor {
            private let guest: PooledInstance  // goes back to its pool when the actor ends

            init(of pool: InstancePool) throws { guest = try pool.acquire() }

            func respond(to request: [UInt8]) throws -> [UInt8] { try guest.instance.exchange("transform", request) }
        }

        let pool = try InstancePool(module)
        let session = try GuestActor(of: pool)
        let reply = try await session.respond(to: Array("stressed".utf8))

        // and the pool for single requests: those that find no instance free wait for one in turn.
        let replies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for request in requests {
                group.addTask { try await pool.withInstance { try $0.exchange("transform", request) } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // README ends
        #expect(String(decoding: reply, as: UTF8.self) == "desserts")
        let expected = (0..<100).map { Array("tseuqer \(String("\($0)".reversed()))".utf8) }
        #expect(Set(replies) == Set(expected))
        #expect(pool.counts.made <= 16)
        #expect(pool.counts.dropped == 0)
    }

    @Test func stopping() throws {
        let module = try Module(
            wat: #"(module (func (export "run") (loop (br 0))) (func (export "ok")))"#)
        let isPaid = false
        // README begins
        let store = try Store(fuel: 1_000_000_000)  // without fuel, code runs that counts nothing
        let instance = try Instance(module, store: store)

        // Where the user cancels, on any thread.
        let handle = store.interruptHandle
        let cancel: @Sendable () -> Void = { handle.interrupt() }

        do {
            let values = try store.withDeadline(.milliseconds(50)) { try instance.function("run").call() }
            print(values)
        } catch let trap as Trap where trap.code == .deadlineExceeded {
            print(trap)  // with the place in the guest
        }

        // Fuel is the same number on every machine. With more of it the guest goes on where it was.
        store.fuel?.whenExhausted = { isPaid ? 10_000 : nil }
        print(store.fuel?.consumed ?? 0)
        // README ends
        #expect(try #require(store.fuel).consumed > 0)
        cancel()
        #expect(throws: Trap.self) { try instance.call("run") }
        try instance.call("ok")
    }

    @Test func waiting() async throws {
        let module = try Module(
            wat: """
                (module (import "host" "fetch" (func $fetch (param i32) (result i32)))
                  (func (export "answer") (param i32) (result i32) (call $fetch (local.get 0))))
                """)
        let filter = try Instance(try Module(try Fixture.bytes("Results/packed_pointer_high")))
        let source = AsyncStream<UInt8> { continuation in
            for byte in "over time".utf8 { continuation.yield(byte) }
            continuation.finish()
        }
        var received: [UInt8] = []
        // README begins
        // Waits without holding a thread: the guest's stack stays where it is.
        var imports = Imports()
        imports.defineAsync("host", "fetch") { (key: Int32) async throws -> Int32 in
            try await Task.sleep(for: .milliseconds(1))
            return key * 2
        }
        let instance = try Instance(module, imports: imports)
        instance.store.turn = .milliseconds(2)  // a busy guest lets other tasks have theirs
        let answer = try await instance.callAsync("answer", 21, returning: Int32.self)  // cancelled with its task
        print(answer)

        // Bytes that arrive over time go through one buffer in the guest, no faster than somebody takes the answers.
        for try await chunk in try filter.stream("uppercase", source) { received += chunk }
        // README ends
        #expect(answer == 42)
        #expect(String(decoding: received, as: UTF8.self) == "OVER TIME")
    }

    @Test func programs() throws {
        let module = try Module(try Fixture.bytes("WASI/input_output"))
        // README begins
        // Bytes in, bytes out.
        let sink = ByteSink()
        let wasi = WASI(
            arguments: ["filter", "upper"], input: .bytes(Array("hello\n".utf8)), output: .collect(into: sink))
        let code = try wasi.run(module)
        print(code, sink.text)  // 0 HELLO
        // README ends
        #expect(code == 0)
        #expect(sink.text == "HELLO\n")
    }

    @Test func programsWithFiles() throws {
        let program = try Module(try Fixture.bytes("WASI/input_output"))
        let folder = try TemporaryFolder()
        try folder.write("", to: "x")
        let path = folder.url.path
        // README begins
        // Files as values: in memory, on the host, read-only, limited, or with changes kept in memory.
        let files = Directory.inMemory(["in.txt": Array("text".utf8)])
        var configuration = WASI.Configuration.deterministic(seed: 1)
        configuration.arguments = ["program", "copy", "in.txt", "out.txt"]
        configuration.preopens = ["/": files, "/data": .host(path), "/scratch": Directory.host(path).overlaid()]
        let exit = try WASI(configuration).run(program)
        print(exit, files["out.txt"] ?? [])
        // README ends
        #expect(exit == 0)
        #expect(files["out.txt"] == Array("text".utf8))
    }

    @Test func limits() throws {
        let module = try Module(try Fixture.bytes("Bytes/process_bytes"))
        // README begins
        let limits = ResourceLimits(memoryBytes: 64 << 20, guestStackBytes: 1 << 20)
        let instance = try Instance(module, store: Store(limits: limits))
        print(instance.store.usage.totalBytes)
        // README ends
        #expect(try instance.memory().size == Pages(17))
        #expect(throws: MemoryGrowError.self) { try instance.memory().grow(by: 1024) }
    }

    @Test func oneCatch() throws {
        let plugin = try Instance(
            try Module(
                wat: """
                    (module (memory (export "memory") 1)
                      (func (export "transform") (param i32 i32) (result i64) unreachable))
                    """))
        let request = Array("request".utf8)
        var reply: [UInt8] = []
        var logged: [String] = []
        var banned = 0
        func log(_ identifier: String, _: String) { logged.append(identifier) }
        func ban(_: Instance) { banned += 1 }
        // README begins
        do {
            reply = try plugin.exchange("transform", request)
        } catch let error as any AirlockError {
            log(error.identifier, "\(error)")  // trap.unreachable, result.null, trap.out-of-fuel, …
            if error.category == .guest { ban(plugin) }  // the others are .module, .host and .limit
        }
        // README ends
        #expect(reply.isEmpty && logged == ["trap.unreachable"] && banned == 1)
    }

    @Test func lookingOn() throws {
        let module = try Module(try Fixture.bytes("Bugs/memory"))
        let bytes = Array("text".utf8)
        // README begins
        let inspector = Inspector { finding in print(finding) }
        let instance = try Instance(module, inspector: inspector)
        let answer = try instance.findingLeaks { try instance.exchange("process", bytes) }
        // README ends
        #expect(answer == bytes)
        #expect(inspector.findings.map(\.kind) == [.leak])
    }

    @Test func recordingAndReplaying() throws {
        let module = try Module(try Fixture.bytes("Bugs/memory"))
        let bytes = Array("text".utf8)
        let store = try Store()
        // README begins
        let recorder = try store.record()  // before anything is made in the store
        let instance = try Instance(module, store: store)
        let answer = try? instance.exchange("process", bytes)
        let file = try recorder.finish().bytes

        let replay = try Replay(Recording(file), inspects: true)  // on another machine, without the host
        try replay.run()
        if let error = replay.error { print(error) }
        // README ends
        #expect(answer == bytes)
        #expect(replay.error == nil && replay.eventCount > 5)
    }
}

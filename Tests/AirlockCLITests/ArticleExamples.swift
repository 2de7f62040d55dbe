import Airlock
import AirlockWASI
import AirlockWAT
import Testing

// The code of the articles in the documentation catalogs, compiled and run, in the order of modules and files. Each block there
// equals one of the regions below.

@Suite struct ArticleExamples {
    /// What articles print.
    private final class Log: @unchecked Sendable {
        // Sendable, because one test at a time has it.
        var lines: [String] = []
        func append(_ line: String) { lines.append(line) }
        func print(_ items: Any...) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
    }

    @Test func hostFunctions() throws {
        let module = try Module(
            wat: """
                (module
                  (import "host" "log" (func $log (param i32 i32)))
                  (import "host" "add" (func $add (param i32 i32) (result i32)))
                  (import "host" "fill" (func $fill (param i32 i32 i32)))
                  (memory (export "memory") 1)
                  (data (i32.const 0) "hello")
                  (func (export "run")
                    (call $log (i32.const 0) (i32.const 5))
                    (call $fill (i32.const 0) (i32.const 1) (call $add (i32.const 0x30) (i32.const 5)))
                    (call $log (i32.const 0) (i32.const 1))))
                """)
        // Article begins
        let log = Log()
        var imports = Imports()
        imports.define("host", "log") { (text: GuestString) in log.append(text.string) }
        imports.define("host", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
        imports.define("host", "fill") { (room: GuestBytes, value: Int32) in
            _ = try room.write(repeatElement(UInt8(truncatingIfNeeded: value), count: Int(room.region.count)))
        }
        let problems = try imports.problems(for: module)
        print(problems.count)  // 0
        let instance = try Instance(module, imports: imports)
        try instance.call("run")
        print(log.lines)  // ["hello", "5"]
        // Article ends
        #expect(problems.isEmpty && log.lines == ["hello", "5"])
    }

    @Test func exceptions() throws {
        let store = try Store()
        let module = try Module(
            wat: """
                (module
                  (import "host" "failure" (tag $failure (param i32)))
                  (import "host" "read" (func $read (param i32) (result i32)))
                  (func (export "try") (param i32) (result i32)
                    (block $caught (result i32)
                      (try_table (catch $failure $caught) (drop (call $read (local.get 0))))
                      (i32.const -1))))
                """)
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let failure = try Tag(carrying: Int32.self, name: "failure", in: store)
        var imports = Imports()
        imports.define("host", "failure", failure)
        imports.define("host", "read", in: store) { (key: Int32) -> Int32 in
            throw try UncaughtException(failure, carrying: key)
        }
        let instance = try Instance(module, imports: imports, store: store)
        print(try instance.call("try", 7, returning: Int32.self))  // 7: the guest caught it
        // Article ends
        #expect(log.lines == ["7"])
    }

    @Test func bytesInOneLine() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/transform")))
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let answer = try instance.exchange("transform", Array("stressed".utf8))
        let text = try instance.exchange("transform", "stressed")
        print(text)  // desserts
        // Article ends
        #expect(answer == Array("desserts".utf8) && log.lines == ["desserts"])
    }

    @Test func bytesInAClosure() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/process_bytes")))
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let sum = try instance.withGuestBytes([1, 2, 3]) { region in
            try instance.call("sum", region.start, region.count32, returning: UInt32.self)
        }
        print(sum)  // 6
        // Article ends
        #expect(log.lines == ["6"])
    }

    @Test func bytesStepByStep() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/process_bytes")))
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let memory = try instance.memory()
        let added = try memory.grow(by: 1).region
        try memory.write([3, 2, 1], at: added.start)
        print(try memory.read(added.prefix(3)))  // [3, 2, 1]
        print(try memory.withBytes(of: added.prefix(3)) { $0[0] })  // 3, and nothing was copied
        // Article ends
        #expect(log.lines == ["[3, 2, 1]", "3"])
    }

    @Test(arguments: [false, true])
    func untrusted(_ isEndless: Bool) throws {
        let body = isEndless ? "(loop (br 0)) unreachable" : "(i64.const 0x1000000005)"
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1)
                  (func (export "transform") (param i32 i32) (result i64) \(body)))
                """)
        let request = Array("request".utf8)
        let log = Log()
        func print(_ items: Any...) { log.append(items.map { "\($0)" }.joined(separator: " ")) }
        // Article begins
        let limits = ResourceLimits(storeBytes: 32 << 20, memoryBytes: 16 << 20)
        let store = try Store(limits: limits, fuel: 50_000_000)
        let instance = try Instance(module, store: store)
        do {
            let answer = try store.withDeadline(.milliseconds(200)) { try instance.exchange("transform", request) }
            print(answer.count)
        } catch let error as any AirlockError {
            print(error.category, error.identifier)
        }
        // Article ends
        let ends = isEndless ? ["limit trap.out-of-fuel", "limit trap.deadline-exceeded"] : ["5"]
        #expect(log.lines.count == 1 && ends.contains(log.lines[0]))
    }

    @Test func tracing() throws {
        struct Metrics: Sendable {
            let log: Log
            func record(_ duration: Duration, of name: String) { if duration > .zero { log.append(name) } }
            func count(_ identifier: String, of name: String) { log.append("\(identifier) \(name)") }
        }
        let module = try Module(
            wat: """
                (module (memory 1 1)
                  (func (export "grow") (drop (memory.grow (i32.const 1))))
                  (func (export "trap") unreachable))
                """)
        let log = Log()
        let metrics = Metrics(log: log)
        @Sendable func print(_ item: Any) { log.append("\(item)") }
        // Article begins
        let tracer = Tracer { event in
            switch event {
            case .ended(let span, after: let duration, error: nil) where span.operation == .call:
                metrics.record(duration, of: span.name)
            case .trapped(let code, _, in: let span): metrics.count(code.identifier, of: span.name)
            case .growthRefused(let growth): print(growth)  // memory by 65536 bytes from 16777216, by the guest in 1.7
            default: break
            }
        }
        let pool = try InstancePool(module, configuration: InstancePool.Configuration(tracer: tracer))
        // Article ends
        try pool.withInstanceNow { try $0.call("grow") }
        _ = try? pool.withInstanceNow { try $0.call("trap") }
        #expect(log.lines.count == 3)
        #expect(log.lines[0].hasPrefix("memory by 65536 bytes from 65536, by the guest in "))
        #expect(log.lines.dropFirst() == ["grow", "unreachable trap"])
    }

    @Test func faults() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/process_bytes")))
        let log = Log()
        func print(_ items: Any...) { log.append(items.map { "\($0)" }.joined(separator: " ")) }
        // Article begins
        do {
            _ = try instance.call("process_bytes", 0x7F3A_1C40, 5, returning: UInt32.self)
        } catch let fault as HeapAccessOutOfBounds {
            print(fault.operation, fault.address == 0x7F3A_1C40)  // i32.load8_u true
            print(fault.functionName ?? "?", fault.memoryPages)  // process_bytes 17 pages
            for hint in fault.hints where !hint.isNote { print(hint) }
        }
        // Article ends
        #expect(log.lines.prefix(2) == ["i32.load8_u true", "process_bytes 17 pages"])
        #expect(log.lines.count == 3)
    }

    @Test func guests() throws {
        let instance = try Instance(try Module(try Fixture.bytes("Bytes/transform")))
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let answer = try instance.exchange("transform", "stressed")
        print(answer)  // desserts
        // Article ends
        #expect(log.lines == ["desserts"])
    }

    @Test func programs() throws {
        let program = try Module(try Fixture.bytes("WASI/input_output"))
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let sink = ByteSink()
        let files = Directory.inMemory(["in.txt": Array("text".utf8)])
        let wasi = WASI(
            arguments: ["program", "copy", "in.txt", "out.txt"], preopens: ["/": files], output: .collect(into: sink))
        print(try wasi.run(program))  // 0
        print(files["out.txt"] == Array("text".utf8))  // true
        // Article ends
        #expect(log.lines == ["0", "true"])
    }

    @Test func text() throws {
        let log = Log()
        func print(_ item: Any) { log.print(item) }
        // Article begins
        let module = try Module(wat: "(module (func (export \"one\") (result i32) (i32.const 1)))")
        print(try Instance(module).call("one", returning: Int32.self))  // 1
        print(try WAT.print(WAT.parse("(module (memory 1))")).contains("(memory"))  // true
        // Article ends
        #expect(log.lines == ["1", "true"])
    }
}

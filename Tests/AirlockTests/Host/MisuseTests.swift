import AirlockWAT
import Testing

@testable import Airlock

/// What hosts do wrong, a row each: with which error it ends. None aborts the process, in debug or release. What threads do is in
/// `ThreadTests`.
@Suite struct MisuseTests {
    /// What a row misuses: made anew for each.
    private struct Bench {
        let store: Store
        let guest: Instance
        let memory: Memory
        let other: Instance

        static let text = """
            (module
              (memory (export "memory") 1 2)
              (table (export "table") 2 4 funcref)
              (global (export "constant") i32 (i32.const 7))
              (global (export "variable") (mut i64) (i64.const 7))
              (tag (export "tag") (param i32))
              (func (export "nothing"))
              (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
              (func (export "wide") (param i64) (result i64) (local.get 0))
              (func (export "half") (param f32) (result f64) (f64.promote_f32 (local.get 0)))
              (func (export "two") (result i32 i32) (i32.const 1) (i32.const 2))
              (func (export "same") (param externref) (result externref) (local.get 0))
              (func (export "apply") (param funcref) (result funcref) (local.get 0))
              (func (export "must") (param (ref extern)))
              (func (export "bytes") (param i32 i32) (result i64) (i64.const 0))
              (func (export "far") (param i32 i32) (result i64) (i64.const 0xFFFFFFF0_00000010))
              (func (export "trap") unreachable)
              (func $deep (export "deep") (call $deep))
              (func (export "endless") (loop (br 0)))
              (func (export "throw") (throw 0 (i32.const 1))))
            """

        init() throws {
            let module = try Module(wat: Self.text)
            store = try Store()
            guest = try Instance(module, store: store)
            memory = try guest.memory()
            other = try Instance(module)
        }
    }

    private struct Row {
        let name: String
        let identifier: String
        let body: (Bench) throws -> Void

        init(_ name: String, _ identifier: String, _ body: @escaping (Bench) throws -> Void) {
            self.name = name
            self.identifier = identifier
            self.body = body
        }
    }

    private func check(_ rows: [Row], _ count: Int) throws {
        #expect(rows.count == count)
        #expect(Set(rows.map(\.name)).count == count)
        for row in rows {
            let bench = try Bench()
            do {
                try row.body(bench)
                Issue.record("\(row.name): nothing was thrown")
            } catch let error as any AirlockError {
                #expect(error.identifier == row.identifier, "\(row.name): \(error)")
                #expect(!"\(error)".isEmpty)
            } catch {
                Issue.record("\(row.name): \(error)")
            }
            // Whatever it was, the guest can still be used.
            #expect(try bench.guest.call("add", 1, 2, returning: Int32.self) == 3, "\(row.name)")
        }
    }

    private static func region(_ start: UInt64, _ count: UInt64) -> GuestRegion {
        GuestRegion(start: GuestAddress(start), count: count)
    }

    // MARK: Names, types, arity

    @Test func names() throws {
        try check(
            [
                Row("a function that is not there", "export.missing") { try $0.guest.call("absent") },
                Row("a name in another case", "export.missing") { try $0.guest.call("Nothing") },
                Row("an empty name", "export.missing") { try $0.guest.call("") },
                Row("a name with a zero byte", "export.missing") { try $0.guest.call("nothing\0") },
                Row("a long name", "export.missing") { try $0.guest.call(String(repeating: "x", count: 100_000)) },
                Row("a memory by another name", "export.missing") { _ = try $0.guest.memory("mem") },
                Row("a table by another name", "export.missing") { _ = try $0.guest.table("tab") },
                Row("a global by another name", "export.missing") { _ = try $0.guest.global("glob") },
                Row("a tag by another name", "export.missing") { _ = try $0.guest.tag("tags") },
                Row("a memory called as a function", "export.kind") { try $0.guest.call("memory") },
                Row("a function taken for a memory", "export.kind") { _ = try $0.guest.memory("add") },
                Row("a memory taken for a table", "export.kind") { _ = try $0.guest.table("memory") },
                Row("a table taken for a global", "export.kind") { _ = try $0.guest.global("table") },
                Row("a global taken for a tag", "export.kind") { _ = try $0.guest.tag("constant") },
                Row("a tag taken for a function", "export.kind") { _ = try $0.guest.function("tag") },
                Row("bytes for a function that is not there", "export.missing") {
                    _ = try $0.guest.exchange("no", [1])
                },
                Row("no input for a function that is not there", "export.missing") { _ = try $0.guest.exchange("no") },
                Row("chunks for a function that is not there", "export.missing") {
                    try $0.guest.exchangeChunks("no", [1]) { _ in }
                },
                Row("an allocator that is not there", "export.missing") {
                    try $0.guest.withGuestBytes([1], allocator: .exports(allocate: "no", release: nil)) { _ in }
                },
            ], 19)
    }

    @Test func types() throws {
        try check(
            [
                Row("too few arguments", "signature-mismatch") {
                    _ = try $0.guest.call("add", 1, returning: Int32.self)
                },
                Row("too many arguments", "signature-mismatch") {
                    _ = try $0.guest.call("add", 1, 2, 3, returning: Int32.self)
                },
                Row("no result where there is one", "signature-mismatch") { try $0.guest.call("add", 1, 2) },
                Row("a result where there is none", "signature-mismatch") {
                    _ = try $0.guest.call("nothing", returning: Int32.self)
                },
                Row("one of two results", "signature-mismatch") { _ = try $0.guest.call("two", returning: Int32.self) },
                Row("three of two results", "signature-mismatch") {
                    _ = try $0.guest.call("two", returning: (Int32, Int32, Int32).self)
                },
                Row("an i64 for an i32", "signature-mismatch") {
                    _ = try $0.guest.call("add", 1 as Int64, 2 as Int64, returning: Int32.self)
                },
                Row("an i32 for an i64", "signature-mismatch") {
                    _ = try $0.guest.call("wide", 1 as Int32, returning: Int64.self)
                },
                Row("a double for an f32", "signature-mismatch") {
                    _ = try $0.guest.call("half", 1.5, returning: Double.self)
                },
                Row("an integer for a float", "signature-mismatch") {
                    _ = try $0.guest.call("half", 1, returning: Double.self)
                },
                Row("a vector for an i64", "signature-mismatch") {
                    _ = try $0.guest.call("wide", SIMD2<Int64>(1, 2), returning: Int64.self)
                },
                Row("a region for one number", "signature-mismatch") {
                    _ = try $0.guest.call("wide", GuestBytes(Self.region(0, 1)), returning: Int64.self)
                },
                Row("a function for an external value", "signature-mismatch") { bench in
                    _ = try bench.guest.call("same", bench.guest.function("add"), returning: ExternReference?.self)
                },
                Row("a result that may be null as one that may not", "signature-mismatch") { bench in
                    _ = try bench.guest.function("same", as: ((ExternReference?) -> ExternReference).self)
                },
                Row("null where there must be something", "signature-mismatch") { bench in
                    try bench.guest.call("must", nil as ExternReference?)
                },
                Row("values of the wrong number", "signature-mismatch") { bench in
                    _ = try bench.guest.function("add").call([.i32(1)])
                },
                Row("values of the wrong type", "signature-mismatch") { bench in
                    _ = try bench.guest.function("add").call([.i32(1), .f32(2)])
                },
                Row("null of another hierarchy", "signature-mismatch") { bench in
                    _ = try bench.guest.function("same").call([.funcref(nil)])
                },
                Row("an integer above an i32", "integer-range") {
                    _ = try $0.guest.call("add", 1 << 32, 0, returning: Int32.self)
                },
                Row("an integer below an i32", "integer-range") {
                    _ = try $0.guest.call("add", -1 << 33, 0, returning: Int32.self)
                },
                Row("an address above 32 bits", "address-range") {
                    _ = try $0.guest.call("add", GuestAddress(1 << 32 as UInt64), 0, returning: Int32.self)
                },
                Row("a length above 32 bits", "address-range") {
                    _ = try $0.guest.call("add", 0, GuestLength(.max as UInt64), returning: Int32.self)
                },
                Row("a count of a region above 32 bits", "address-range") { _ in
                    _ = try Self.region(0, 1 << 32).count32
                },
                Row("a constant that is set", "signature-mismatch") { try $0.guest.global("constant").set(.i32(1)) },
                Row("a constant that is set to a Swift value", "signature-mismatch") {
                    try $0.guest.global("constant").set(1 as Int32)
                },
                Row("a global set to another type", "signature-mismatch") {
                    try $0.guest.global("variable").set(.i32(1))
                },
                Row("a global read as another type", "signature-mismatch") {
                    _ = try $0.guest.global("variable").value(as: Double.self)
                },
                Row("a table set to a number", "signature-mismatch") { try $0.guest.table("table").set(0, .i32(1)) },
                Row("a table set to another reference", "signature-mismatch") {
                    try $0.guest.table("table").set(0, .externref(nil))
                },
                Row("a table grown with a number", "signature-mismatch") {
                    _ = try $0.guest.table("table").grow(by: 1, filledWith: .i64(0))
                },
                Row("a table of functions made of numbers", "signature-mismatch") {
                    _ = try Table(
                        TableType(element: .funcref, limits: Limits(minimum: 1)), filledWith: .i32(0), in: $0.store)
                },
                Row("a global of another type than its value", "signature-mismatch") {
                    _ = try Global(.i32(1), as: .i64, in: $0.store)
                },
                Row("an exception without its values", "signature-mismatch") {
                    _ = try UncaughtException($0.guest.tag("tag"), [])
                },
                Row("an exception with other values", "signature-mismatch") {
                    _ = try UncaughtException($0.guest.tag("tag"), carrying: 1.5)
                },
                Row("a type that no module defines", "unknown-type") {
                    _ = try Tag([.reference(ReferenceType(isNullable: true, .index(TypeIndex(0))))], in: $0.store)
                },
                Row("a type index beyond the module's", "unknown-type") { bench in
                    _ = try StructReference(99, of: bench.guest.module, [], in: bench.store)
                },
                Row("a convention of another type", "signature-mismatch") {
                    _ = try $0.guest.exchange("bytes", [1], returning: .twoResults)
                },
                Row("bytes for a function that takes none", "signature-mismatch") {
                    _ = try $0.guest.exchange("nothing", [1])
                },
                Row("no bytes for a function that takes some", "signature-mismatch") {
                    _ = try $0.guest.exchange("bytes")
                },
                Row("an allocator of another type", "signature-mismatch") {
                    try $0.guest.withGuestBytes([1], allocator: .exports(allocate: "half", release: nil)) { _ in }
                },
            ], 40)
    }

    // MARK: Memory and tables

    @Test func places() throws {
        try check(
            [
                Row("a read behind the end", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(Self.region(65_536, 1))
                },
                Row("a read over the end", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(Self.region(65_535, 2))
                },
                Row("a read of everything there is", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(Self.region(0, .max))
                },
                Row("a read whose end wraps", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(Self.region(.max, .max))
                },
                Row("a write behind the end", "host.memory-out-of-bounds") {
                    try $0.memory.write([1], at: GuestAddress(65_536))
                },
                Row("an endless sequence", "host.memory-out-of-bounds") {
                    try $0.memory.write(sequence(first: 1 as UInt8) { $0 }, at: GuestAddress(0))
                },
                Row("a number over the end", "host.memory-out-of-bounds") {
                    _ = try $0.memory.load(as: UInt64.self, at: GuestAddress(65_529))
                },
                Row("a number stored over the end", "host.memory-out-of-bounds") {
                    try $0.memory.store(1 as UInt32, at: GuestAddress(65_533))
                },
                Row("elements whose size wraps", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(GuestSlice<UInt64>(start: GuestPointer(GuestAddress(0)), count: 1 << 61))
                },
                Row("elements without a size", "host.memory-out-of-bounds") {
                    _ = try $0.memory.read(GuestSlice<UInt8>(start: GuestPointer(GuestAddress(0)), count: -1 as Int))
                },
                Row("a copy from behind the end", "host.memory-out-of-bounds") {
                    try $0.memory.copy(Self.region(65_530, 10), to: GuestAddress(0))
                },
                Row("a copy to behind the end", "host.memory-out-of-bounds") {
                    try $0.memory.copy(Self.region(0, 10), to: GuestAddress(65_530))
                },
                Row("a fill over the end", "host.memory-out-of-bounds") {
                    try $0.memory.fill(Self.region(65_530, 10), with: 0)
                },
                Row("a view over the end", "host.memory-out-of-bounds") {
                    try $0.memory.withBytes(of: Self.region(65_530, 10)) { _ in }
                },
                Row("a changeable view over the end", "host.memory-out-of-bounds") {
                    try $0.memory.withMutableBytes(of: Self.region(65_530, 10)) { _ in }
                },
                Row("text over the end", "host.memory-out-of-bounds") {
                    _ = try $0.memory.readUTF8(Self.region(65_530, 10))
                },
                Row("a string behind the end", "host.memory-out-of-bounds") {
                    _ = try $0.memory.readCString(at: GuestAddress(1 << 20))
                },
                Row("a string without an end", "unterminated-string") { bench in
                    try bench.memory.fill(Self.region(0, 100), with: 0x41)
                    _ = try bench.memory.readCString(at: GuestAddress(0), limit: 50)
                },
                Row("a string without an end or a limit", "host.memory-out-of-bounds") { bench in
                    try bench.memory.fill(bench.memory.region, with: 0x41)
                    _ = try bench.memory.readCString(at: GuestAddress(0), limit: .max)
                },
                Row("text that is none", "invalid-utf8") { bench in
                    try bench.memory.write([0xC3, 0x28], at: GuestAddress(0))
                    _ = try bench.memory.readUTF8(Self.region(0, 2))
                },
                Row("growth beyond the maximum", "memory-grow") { try $0.memory.grow(by: 2) },
                Row("growth by more than there are numbers", "memory-grow") {
                    try $0.memory.grow(by: Pages(UInt64.max))
                },
                Row("growth while bytes are viewed", "memory-grow.viewed") { bench in
                    try bench.memory.withBytes(of: Self.region(0, 1)) { _ in _ = try bench.memory.grow(by: 1) }
                },
                Row("room for more than there are numbers", "memory-grow") { try $0.memory.reserve(bytes: UInt64.max) },
                Row("an element behind the end", "trap.table-out-of-bounds") { _ = try $0.guest.table("table").get(2) },
                Row("an element set behind the end", "trap.table-out-of-bounds") {
                    try $0.guest.table("table").set(UInt64.max, .funcref(nil))
                },
                Row("an element below zero", "trap.table-out-of-bounds") {
                    _ = try $0.guest.table("table").get(-1 as Int)
                },
                Row("null taken for a function", "trap.null-reference") {
                    _ = try $0.guest.table("table").get(0, as: Function.self)
                },
                Row("a memory larger than any", "limit") {
                    _ = try Memory(MemoryType(limits: Limits(minimum: .max)), in: $0.store)
                },
                Row("a memory whose limits are the wrong way round", "limit") {
                    _ = try Memory(MemoryType(limits: Limits(minimum: 2, maximum: 1)), in: $0.store)
                },
                Row("a table larger than allowed", "limit") {
                    _ = try Table(
                        TableType(element: .funcref, limits: Limits(minimum: .max)), filledWith: .funcref(nil),
                        in: $0.store)
                },
            ], 31)
    }

    // MARK: Stores, threads, reentrancy, guests

    @Test func stores() throws {
        let callback = """
            (module (import "host" "f" (func $f)) (memory (export "memory") 1) (func (export "run") (call $f)))
            """
        func calling(_ store: Store, _ body: @escaping () throws -> Void) throws -> Instance {
            var imports = Imports()
            imports.define("host", "f", in: store, body)
            return try Instance(try Module(wat: callback), imports: imports, store: store)
        }
        try check(
            [
                Row("a function of another store", "store-mismatch") { bench in
                    _ = try bench.guest.call("apply", bench.other.function("add"), returning: Function?.self)
                },
                Row("a value of another store", "store-mismatch") { bench in
                    let value = try ExternReference(1, in: bench.other.store)
                    _ = try bench.guest.call("same", value, returning: ExternReference?.self)
                },
                Row("a function of another store in a table", "store-mismatch") { bench in
                    try bench.guest.table("table").set(0, .funcref(bench.other.function("add")))
                },
                Row("a value of another store in a global", "store-mismatch") { bench in
                    _ = try Global(.externref(ExternReference(1, in: bench.other.store)), in: bench.store)
                },
                Row("a module of another engine", "store-mismatch") {
                    _ = try Instance($0.guest.module, store: Store(engine: Engine()))
                },
                Row("an import of another store", "store-mismatch") { bench in
                    var imports = Imports()
                    imports.define("host", "f", try bench.other.function("nothing"))
                    _ = try Instance(try Module(wat: callback), imports: imports, store: bench.store)
                },
                Row("an exception of another store", "store-mismatch") { bench in
                    let error = try #require(throws: UncaughtException.self) { try bench.other.call("throw") }
                    _ = try error.values(in: bench.store)
                },
                Row("a module without its imports", "link") { _ in _ = try Instance(try Module(wat: callback)) },
                Row("an import of another type", "link") { _ in
                    var imports = Imports()
                    imports.define("host", "f") { (_: Int32) in }
                    _ = try Instance(try Module(wat: callback), imports: imports)
                },
                Row("an import of another kind", "link") { bench in
                    var imports = Imports()
                    imports.define("host", "f", bench.memory)
                    _ = try Instance(try Module(wat: callback), imports: imports, store: bench.store)
                },
                Row("a snapshot during a call", "snapshot") { bench in
                    var instance: Instance?
                    let made = try calling(bench.store) { _ = try instance?.snapshot() }
                    instance = made
                    try made.call("run")
                },
                Row("a function of the host that calls itself by way of the guest", "trap.stack-overflow") { bench in
                    var instance: Instance?
                    let made = try calling(bench.store) { try instance?.call("run") }
                    instance = made
                    try made.call("run")
                },
                Row("a call after an error in a store that poisons", "poisoned-instance") { bench in
                    let instance = try Instance(bench.guest.module, store: Store(poisonOnTrap: true))
                    try? instance.call("trap")
                    try instance.call("nothing")
                },
                Row("a guest that traps", "trap.unreachable") { try $0.guest.call("trap") },
                Row("a guest that calls itself without end", "trap.stack-overflow") { try $0.guest.call("deep") },
                Row("a guest that throws", "uncaught-exception") { try $0.guest.call("throw") },
                Row("a guest without fuel", "trap.out-of-fuel") { bench in
                    try Instance(bench.guest.module, store: Store(fuel: 1000)).call("endless")
                },
                Row("more fuel taken than there is", "trap.out-of-fuel") { _ in
                    try Store(fuel: 1).fuel?.consume(.max)
                },
                Row("a deadline that has passed", "trap.deadline-exceeded") { bench in
                    try bench.store.withDeadline(.zero) { try bench.guest.call("endless") }
                },
                Row("a deadline before the beginning of time", "trap.deadline-exceeded") { bench in
                    try bench.store.withDeadline(.seconds(Int64.min)) { try bench.guest.call("endless") }
                },
                Row("an interruption before the call", "trap.interrupted") { bench in
                    bench.store.interruptHandle.interrupt()
                    try bench.guest.call("endless")
                },
                Row("a null answer", "result.null") { _ = try $0.guest.exchange("bytes", [1]) },
                Row("an answer outside of memory", "host.memory-out-of-bounds") {
                    _ = try $0.guest.exchange("far", [1])
                },
                Row("an answer in place without input", "result.nothing-in-place") {
                    _ = try $0.guest.exchange("nothing", returning: .inPlace)
                },
                Row("an allocator of the host that gives nothing", "allocator.null") {
                    let allocator = GuestAllocator.custom(
                        "zero", allocate: { _, _ in GuestAddress(0) }, release: { _ in })
                    try $0.guest.withGuestBytes([1], allocator: allocator) { _ in }
                },
                Row("an allocator of the host that points nowhere", "allocator.out-of-bounds") {
                    let allocator = GuestAllocator.custom(
                        "far", allocate: { _, _ in GuestAddress(1 << 40 as UInt64) }, release: { _ in })
                    try $0.guest.withGuestBytes([1], allocator: allocator) { _ in }
                },
                Row("an allocator that gives the same twice", "allocator.overlapping") { bench in
                    let allocator = GuestAllocator.custom(
                        "same", allocate: { _, _ in GuestAddress(64) }, release: { _ in })
                    try bench.guest.withGuestBytes([1], allocator: allocator) { _ in
                        try bench.guest.withGuestBytes([2], allocator: allocator) { _ in }
                    }
                },
                Row("an inexhaustible input for a guest", "allocator.failed") {
                    try $0.guest.withGuestBytes(sequence(first: 1 as UInt8) { $0 }) { _ in }
                },
                Row("bytes that are no module", "malformed-module") { _ in
                    _ = try Module([UInt8](repeating: 0, count: 9))
                },
                Row("no bytes at all", "malformed-module") { _ in _ = try Module([]) },
                Row("text for bytes", "malformed-module") { _ in _ = try Module("(module)".utf8) },
                Row("bytes for text", "text-format") { _ in _ = try Module(wat: "\0asm") },
            ], 32)
    }

    // MARK: Those who look on, and what is kept

    /// What a tracer gets hold of, though nothing gives it.
    private final class Smuggled: @unchecked Sendable {
        var body: (() throws -> Void)?
        var result: Result<Void, any Error>?

        func run() {
            guard let body, result == nil else { return }
            result = Result { try body() }
        }
    }

    /// Does what a tracer must not with the store that tells it.
    private static func asTracer(_ module: Module, _ body: @escaping (Instance) throws -> Void) throws {
        let smuggled = Smuggled()
        let instance = try Instance(module, store: Store(tracer: Tracer { _ in smuggled.run() }))
        smuggled.body = { try body(instance) }
        try instance.call("nothing")
        smuggled.body = nil
        try smuggled.result?.get()
    }

    @Test func watchers() throws {
        try check(
            [
                Row("a call by the tracer", "concurrent-use.tracer") { bench in
                    try Self.asTracer(bench.guest.module) { try $0.call("nothing") }
                },
                Row("an instance made by the tracer", "concurrent-use.tracer") { bench in
                    try Self.asTracer(bench.guest.module) { _ = try Instance($0.module, store: $0.store) }
                },
                Row("a memory grown by the tracer", "concurrent-use.tracer") { bench in
                    try Self.asTracer(bench.guest.module) { try $0.memory().grow(by: 1) }
                },
                Row("a table grown by the tracer", "concurrent-use.tracer") { bench in
                    try Self.asTracer(bench.guest.module) {
                        _ = try $0.table("table").grow(by: 1, filledWith: .funcref(nil))
                    }
                },
                Row("a memory made by the tracer", "concurrent-use.tracer") { bench in
                    try Self.asTracer(bench.guest.module) {
                        _ = try Memory(MemoryType(limits: Limits(minimum: 1)), in: $0.store)
                    }
                },
                Row("a store recorded that is in use", "recording") { _ = try $0.store.record() },
                Row("a store recorded twice", "recording") { _ in
                    let store = try Store()
                    let recorder = try store.record()
                    defer { _ = try? recorder.finish() }
                    _ = try store.record()
                },
                Row("a recording without room", "limit") { bench in
                    let store = try Store()
                    let recorder = try store.record(limit: 16)
                    _ = try Instance(bench.guest.module, store: store)
                    _ = try recorder.finish()
                },
                Row("a recording of an instance from a snapshot", "recording") { bench in
                    let store = try Store()
                    let recorder = try store.record()
                    _ = try Instance(restoring: bench.guest.snapshot(), store: store)
                    _ = try recorder.finish()
                },
                Row("bytes that are no recording", "malformed-recording") { _ in
                    _ = try Recording([UInt8](repeating: 7, count: 100))
                },
                Row("a recording replayed without its features", "unsupported-feature") { bench in
                    let store = try Store()
                    let recorder = try store.record()
                    _ = try Instance(bench.guest.module, store: store)
                    let plain = Engine(Engine.Configuration(features: .wasm1))
                    try Replay(try recorder.finish(), engine: plain).run()
                },
                Row("a snapshot of an imported memory", "snapshot") { bench in
                    var imports = Imports()
                    imports.define("host", "memory", bench.memory)
                    let module = try Module(wat: #"(module (import "host" "memory" (memory 1)))"#)
                    _ = try Instance(module, imports: imports, store: bench.store).snapshot()
                },
                Row("a snapshot of another's function", "snapshot") { bench in
                    let second = try Instance(bench.guest.module, store: bench.store)
                    try bench.guest.table("table").set(0, .funcref(second.function("add")))
                    _ = try bench.guest.snapshot()
                },
                Row("a snapshot in a store of another engine", "store-mismatch") { bench in
                    _ = try Instance(restoring: bench.guest.snapshot(), store: Store(engine: Engine()))
                },
                Row("a snapshot in a store that is too small", "limit") { bench in
                    let limits = ResourceLimits(memoryBytes: 100)
                    _ = try Instance(restoring: bench.guest.snapshot(), store: Store(limits: limits))
                },
                Row("an instance more than a pool has", "pool-exhausted") { bench in
                    let pool = try InstancePool(
                        bench.guest.module, configuration: InstancePool.Configuration(maximumCount: 1))
                    try pool.withInstanceNow { _ in try pool.withInstanceNow { _ in } }
                },
                Row("a pool without the imports of its module", "link") { _ in
                    _ = try InstancePool(try Module(wat: #"(module (import "host" "f" (func)))"#))
                },
                Row("a pool whose preparation traps", "trap.unreachable") { bench in
                    _ = try InstancePool(bench.guest.module, prepare: { try $0.call("trap") })
                },
                Row("a pool beyond its budget", "growth-refused") { bench in
                    let configuration = InstancePool.Configuration(observer: ResourceBudget(limit: 1))
                    _ = try InstancePool(bench.guest.module, configuration: configuration)
                },
                Row("a name that a linker does not know", "link") { _ in
                    var linker = try Linker()
                    _ = try linker.instantiate(try Module(wat: #"(module (import "a" "b" (func)))"#), as: "c")
                },
                Row("a function that waits, called by one that cannot", "async-function-called") { _ in
                    var imports = Imports()
                    imports.defineAsync("host", "f") { () async throws -> Void in }
                    let module = try Module(
                        wat: #"(module (import "host" "f" (func $f)) (func (export "run") (call $f)))"#)
                    try Instance(module, imports: imports).call("run")
                },
            ], 21)
    }
}

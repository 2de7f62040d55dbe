import Airlock
import AirlockWAT
import Testing

@Suite struct ErrorCategoryTests {
    private func error(_ body: () throws -> Void) -> (any Error)? {
        do { try body() } catch { return error }
        return nil
    }

    private func instance(_ text: String, _ imports: Imports = Imports()) throws -> Instance {
        try Instance(try Module(wat: text), imports: imports)
    }

    /// What happens, who has to do something about it, and by which name.
    @Test func oneCatchTellsWhoseFaultItWas() throws {
        let guest = try instance(
            """
            (module
              (memory (export "memory") 1 2)
              (tag $t)
              (func (export "trap") unreachable)
              (func (export "load") (result i32) (i32.load (i32.const -4)))
              (func $deep (export "deep") (call $deep))
              (func (export "throw") (throw $t))
              (func (export "answer") (result i64) (i64.const 0))
              (func (export "number") (param i32)))
            """)
        let memory = try guest.memory()
        let outside = GuestRegion(start: GuestAddress(0x2_0000), count: 1 as UInt64)
        try memory.write([0xFF, 0x41], at: GuestAddress(0))
        let text = GuestRegion(start: GuestAddress(0), count: 2 as UInt64)
        let budget = ResourceBudget(limit: 0)
        let rows: [(ErrorCategory, String, (any Error)?)] = [
            (.module, "malformed-module", error { _ = try Module([1, 2, 3]) }),
            (.module, "invalid-module", error { _ = try Module(wat: "(module (func (result i32)))") }),
            (.module, "text-format", error { _ = try Module(wat: "(module (nonsense))") }),
            (.module, "unsupported-feature", UnsupportedFeature(.threads, construct: "x", offset: 0)),
            (
                .module, "implementation-limit",
                ImplementationLimitExceeded("types", granted: 1, demanded: 2, offset: 0)
            ),
            (.module, "link", error { _ = try instance("(module (import \"a\" \"b\" (func)))") }),
            (.guest, "trap.unreachable", error { try guest.call("trap") }),
            (.guest, "trap.memory-out-of-bounds", error { _ = try guest.call("load", returning: Int32.self) }),
            (.host, "host.memory-out-of-bounds", error { _ = try memory.read(outside) }),
            (.limit, "trap.stack-overflow", error { try guest.call("deep") }),
            (.guest, "uncaught-exception", error { try guest.call("throw") }),
            (.guest, "result.null", error { _ = try guest.exchange("answer") }),
            (.guest, "invalid-utf8", error { _ = try memory.readUTF8(text) }),
            (.guest, "unterminated-string", error { _ = try memory.readCString(at: GuestAddress(0), limit: 1) }),
            (.host, "export.missing", error { try guest.call("absent") }),
            (.host, "export.kind", error { _ = try guest.memory("trap") }),
            (.host, "signature-mismatch", error { try guest.call("trap", 1) }),
            (.host, "integer-range", error { try guest.call("number", 1 << 40) }),
            (.host, "address-range", error { try guest.call("number", GuestAddress(1 << 40 as UInt64)) }),
            (.host, "store-mismatch", error { _ = try Instance(guest.module, store: Store(engine: Engine())) }),
            (
                .host, "unknown-type",
                error { _ = try Tag([.reference(.init(isNullable: true, .index(.init(7))))], in: guest.store) }
            ),
            (.host, "concurrent-use", ConcurrentUse()),
            (.host, "concurrent-use.tracer", ConcurrentUse(.tracer)),
            (.host, "poisoned-instance", PoisonedInstance(cause: "unreachable")),
            (.host, "snapshot", SnapshotError(.poisoned)),
            (.limit, "limit", error { _ = try Memory(MemoryType(limits: Limits(minimum: 1 << 17)), in: guest.store) }),
            (.limit, "memory-grow", error { try memory.grow(by: 2) }),
            (.host, "memory-grow.viewed", error { try memory.withBytes(of: text) { _ in _ = try memory.grow(by: 1) } }),
            (
                .limit, "growth-refused",
                error { _ = try Memory(MemoryType(limits: Limits(minimum: 1)), in: Store(observer: budget)) }
            ),
            (.limit, "pool-exhausted", PoolExhausted(maximumCount: 1)),
            (.host, "allocator.unknown", error { _ = try unknownAllocator() }),
        ]
        var identifiers: Set<String> = []
        for (category, identifier, error) in rows {
            let error = try #require(error as? any AirlockError, "\(identifier)")
            #expect(error.category == category, "\(identifier)")
            #expect(error.identifier == identifier)
            identifiers.insert(identifier)
        }
        #expect(identifiers.count == rows.count)
    }

    /// A guest that grows by itself, and whose allocator has no known name.
    private func unknownAllocator() throws -> UInt64 {
        let guest = try instance(
            """
            (module (memory (export "memory") 1)
              (func (export "get") (result i32) (memory.grow (i32.const 1)))
              (func (export "f") (param i32 i32)))
            """)
        return try guest.withGuestBytes([1]) { $0.count }
    }

    @Test func everyTrapHasItsOwnName() {
        let names = Set(TrapCode.allCases.map(\.identifier))
        #expect(names.count == TrapCode.allCases.count)
        let characters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        #expect(names.allSatisfy { !$0.isEmpty && $0.allSatisfy(characters.contains) })
    }

    /// An allocator that was stopped by a limit is no fault of the guest's.
    @Test func failedAllocatorsAreJudgedByTheirError() throws {
        let guest = try instance(
            """
            (module (memory (export "memory") 1)
              (func $m (export "malloc") (param i32) (result i32) (call $m (local.get 0)))
              (func (export "free") (param i32)))
            """)
        let error = try #require(throws: AllocatorError.self) { try guest.withGuestBytes([1]) { _ in } }
        #expect(error.category == .limit && error.identifier == "allocator.failed")
    }
}

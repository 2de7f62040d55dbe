import Airlock
import AirlockWAT
import Testing

@Suite struct SnapshotTests {
    /// With something of each kind that a snapshot holds.
    static let module = """
        (module
          (import "host" "f" (func $host (result i32)))
          (import "host" "constant" (global $constant i32))
          (memory (export "memory") 2 20)
          (memory $second (export "second") 1)
          (table $functions (export "functions") 4 100 funcref)
          (table $values (export "values") 2 externref)
          (table $numbers (export "numbers") 2 i31ref)
          (global (export "i32") (mut i32) (global.get $constant))
          (global (export "i64") (mut i64) (i64.const -5))
          (global (export "f32") (mut f32) (f32.const 1.5))
          (global (export "f64") (mut f64) (f64.const -2.5))
          (global (export "v128") (mut v128) (v128.const i64x2 1 2))
          (global (export "funcref") (mut funcref) (ref.func $one))
          (global (export "externref") (mut externref) (ref.null extern))
          (global (export "i31ref") (mut i31ref) (ref.i31 (i32.const 7)))
          (data (i32.const 100) "active")
          (data (memory $second) (i32.const 65530) "behind")
          (data $passive "passive")
          (elem (table $functions) (i32.const 1) func $one $host)
          (elem $more func $two $host)
          (func $one (export "one") (result i32) (i32.const 1))
          (func $two (export "two") (result i32) (i32.const 2))
          (func (export "indirect") (param i32) (result i32)
            (call_indirect $functions (result i32) (local.get 0)))
          (func (export "data.init") (memory.init $passive (i32.const 0) (i32.const 0) (i32.const 7)))
          (func (export "data.drop") (data.drop $passive))
          (func (export "elem.init") (table.init $functions $more (i32.const 0) (i32.const 0) (i32.const 2)))
          (func (export "elem.drop") (elem.drop $more))
          (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
          (func (export "trap") unreachable))
        """

    static func imports(_ result: Int32 = 40, in store: Store) throws -> Imports {
        var imports = Imports()
        imports.define("host", "f") { result }
        imports.define("host", "constant", try Global(.i32(11), in: store))
        return imports
    }

    private static func instance() throws -> Instance {
        let store = try Store()
        return try Instance(Module(wat: module), imports: imports(in: store), store: store)
    }

    private static func bytes(_ instance: Instance, _ name: String) throws -> [UInt8] {
        let memory = try instance.memory(name)
        return try memory.read(memory.region)
    }

    @Test(arguments: [false, true])
    func restoredInstancesBeginWhereTheFirstWas(copies: Bool) throws {
        let first = try Self.instance()
        try first.memory("memory").write(Array("written".utf8), at: GuestAddress(70_000))
        #expect(try first.call("grow", 3, returning: Int32.self) == 2)
        try first.memory("memory").write(Array("grown".utf8), at: GuestAddress(200_000))
        try first.call("elem.init")
        try first.call("data.drop")
        try first.call("elem.drop")
        try first.global("i32").set(.i32(77))
        try first.global("v128").set(.v128(SIMD16(repeating: 9)))
        try first.global("funcref").set(.funcref(first.function("two")))
        #expect(try first.table("functions").grow(by: 5, filledWith: .funcref(first.function("one"))) == 4)
        let snapshot = try first.snapshot(copies: copies)
        #expect(snapshot.memoryBytes == 6 * 65_536)
        #expect(snapshot.storedBytes < 6 * 65_536)
        let (memory, second) = (try Self.bytes(first, "memory"), try Self.bytes(first, "second"))
        // What the first does later is its own affair.
        try first.memory("memory").fill(first.memory("memory").region, with: 0xFF)
        try first.global("i32").set(.i32(0))

        for result: Int32 in [50, 60] {
            let store = try Store()
            let restored = try Instance(
                restoring: snapshot, imports: Self.imports(result, in: store), store: store)
            #expect(try Self.bytes(restored, "memory") == memory)
            #expect(try Self.bytes(restored, "second") == second)
            #expect(try restored.global("i32").value == .i32(77))
            #expect(try restored.global("i64").value == .i64(-5))
            #expect(try restored.global("f32").value == .f32(1.5))
            #expect(try restored.global("f64").value == .f64(-2.5))
            #expect(try restored.global("v128").value == .v128(SIMD16(repeating: 9)))
            #expect(try restored.global("externref").value == .externref(nil))
            #expect(try restored.global("funcref").value == .funcref(restored.function("two")))
            #expect(try restored.table("functions").count == 9)
            // Functions are the new instance's own, and the imports those that it was given.
            for (index, expected) in [2, result, result].enumerated() {
                #expect(try restored.call("indirect", index, returning: Int32.self) == expected)
            }
            #expect(try restored.call("indirect", 8, returning: Int32.self) == 1)
            #expect(throws: Trap.self) { try restored.call("indirect", 3, returning: Int32.self) }
            // Dropped segments stay dropped.
            #expect(throws: HeapAccessOutOfBounds.self) { try restored.call("data.init") }
            #expect(throws: Trap.self) { try restored.call("elem.init") }
            try restored.memory("memory").fill(restored.memory("memory").region, with: 1)
        }
    }

    @Test func segmentsThatWereNotDroppedAreThere() throws {
        let snapshot = try Self.instance().snapshot()
        let store = try Store()
        let restored = try Instance(restoring: snapshot, imports: Self.imports(in: store), store: store)
        try restored.call("data.init")
        #expect(try restored.memory("memory").readUTF8(GuestRegion(start: GuestAddress(0), count: 7)) == "passive")
        try restored.call("elem.init")
        #expect(try restored.call("indirect", 0, returning: Int32.self) == 2)
        // A snapshot of what was restored is as good.
        let again = try Instance(restoring: restored.snapshot(), imports: Self.imports(in: store), store: store)
        #expect(try Self.bytes(again, "memory") == Self.bytes(restored, "memory"))
        #expect(try again.call("indirect", 2, returning: Int32.self) == 40)
    }

    @Test func startFunctionsDoNotRunAgain() throws {
        let module = try Module(
            wat: """
                (module (import "host" "count" (func $count)) (global (export "g") (mut i32) (i32.const 0))
                  (func $start (call $count) (global.set 0 (i32.const 5))) (start $start))
                """)
        var runs = 0
        let store = try Store()
        var imports = Imports()
        imports.define("host", "count", in: store) { runs += 1 }
        let snapshot = try Instance(module, imports: imports, store: store).snapshot()
        #expect(try Instance(restoring: snapshot, imports: imports, store: store).global("g").value == .i32(5))
        #expect(runs == 1)
    }

    // MARK: What is refused

    private func reason(_ wat: String, _ change: (Instance) throws -> Void = { _ in }) throws -> SnapshotError.Reason? {
        let store = try Store()
        var imports = Imports()
        imports.define("host", "memory", try Memory(MemoryType(limits: Limits(minimum: 1, maximum: nil)), in: store))
        imports.define("host", "global", try Global(.i32(1), isMutable: true, in: store))
        imports.define(
            "host", "table",
            try Table(
                TableType(element: .funcref, limits: Limits(minimum: 1, maximum: nil)), filledWith: .funcref(nil),
                in: store))
        let instance = try Instance(Module(wat: wat), imports: imports, store: store)
        try change(instance)
        do {
            _ = try instance.snapshot()
            return nil
        } catch let error as SnapshotError {
            #expect(!error.description.isEmpty)
            return error.reason
        }
    }

    @Test func whatIsSharedIsRefused() throws {
        #expect(
            try reason("(module (import \"host\" \"memory\" (memory 1)))")
                == .imported(.memory, module: "host", name: "memory"))
        #expect(
            try reason("(module (import \"host\" \"global\" (global (mut i32))))")
                == .imported(.global, module: "host", name: "global"))
        #expect(
            try reason("(module (import \"host\" \"table\" (table 1 funcref)))")
                == .imported(.table, module: "host", name: "table"))
    }

    @Test func referencesThatMeanNothingElsewhereAreRefused() throws {
        #expect(
            try reason(
                "(module (type $s (struct)) (global $g (mut i32) (i32.const 0)) (global (ref $s) (struct.new $s)))")
                == .object(.global(1)))
        #expect(
            try reason(
                "(module (type $s (struct)) (table 1 anyref) (elem (i32.const 0) (ref null $s) (struct.new $s)))")
                == .object(.table(0, element: 0)))
        #expect(
            try reason(
                "(module (type $s (struct)) (elem (ref null $s) (ref.null $s) (struct.new $s)))")
                == .object(.elementSegment(0, element: 1)))
        let holder = "(module (table (export \"t\") 3 externref) (global (export \"g\") (mut funcref) (ref.null func)))"
        #expect(
            try reason(holder) {
                try $0.table("t").set(2, .externref(ExternReference("secret", in: $0.store)))
            } == .hostReference(.table(0, element: 2)))
        #expect(
            try reason(holder) { instance in
                try instance.global("g").set(.funcref(Function(in: instance.store) { 1 as Int32 }))
            } == .foreignFunction(.global(0)))
        #expect(
            try reason(
                """
                (module (tag $t) (global (export "g") (mut exnref) (ref.null exn))
                  (func (export "run") (global.set 0 (block (result exnref)
                    (try_table (catch_all_ref 0) (throw $t)) unreachable))))
                """
            ) { try $0.call("run") } == .exception(.global(0)))
    }

    @Test func aCallThatHasNotReturnedIsRefused() throws {
        let store = try Store()
        var reason: SnapshotError.Reason?
        var imports = Imports()
        imports.define("host", "f", in: store) { (caller: Caller) in
            do {
                _ = try caller.instance?.snapshot()
            } catch let error as SnapshotError {
                reason = error.reason
            }
        }
        let module = try Module(
            wat: "(module (import \"host\" \"f\" (func $f)) (func (export \"run\") (call $f)))")
        let instance = try Instance(module, imports: imports, store: store)
        try instance.call("run")
        #expect(reason == .callInProgress)
        _ = try instance.snapshot()
    }

    @Test func poisonedInstancesAreRefused() throws {
        let instance = try Instance(
            Module(wat: "(module (func (export \"trap\") unreachable))"), store: Store(poisonOnTrap: true))
        #expect(throws: Trap.self) { try instance.call("trap") }
        #expect(throws: SnapshotError(.poisoned)) { try instance.snapshot() }
    }

    /// A cast shows that an import is of a type that its declaration does not promise; the next import need not be.
    @Test func anImportOfAnotherTypeIsRefused() throws {
        let module = try Module(
            wat: """
                (module
                  (type $super (sub (func (result anyref))))
                  (type $sub (sub $super (func (result i31ref))))
                  (import "host" "f" (func $f (type $super)))
                  (global (export "g") (mut (ref null $sub)) (ref.null $sub))
                  (elem declare func $f)
                  (func (export "keep") (global.set 0 (ref.cast (ref $sub) (ref.func $f)))))
                """)
        let functions = """
              (type $super (sub (func (result anyref))))
              (type $sub (sub $super (func (result i31ref))))
            """
        let narrow = try Module(wat: "(module \(functions) (func (export \"f\") (type $sub) (ref.null i31)))")
        let wide = try Module(wat: "(module \(functions) (func (export \"f\") (type $super) (ref.null any)))")
        let store = try Store()
        var imports = Imports()
        imports.define("host", try Instance(narrow, store: store))
        let instance = try Instance(module, imports: imports, store: store)
        try instance.call("keep")
        let snapshot = try instance.snapshot()
        _ = try Instance(restoring: snapshot, imports: imports, store: store)
        imports.define("host", try Instance(wide, store: store))
        #expect(throws: SnapshotError(.changedImport(.global(0)))) {
            try Instance(restoring: snapshot, imports: imports, store: store)
        }
    }

    @Test func limitsOfTheNewStoreHold() throws {
        let instance = try Instance(
            Module(
                wat: """
                    (module (memory (export "memory") 1) (table (export "t") 1 funcref))
                    """))
        try instance.memory().grow(by: 31)
        #expect(try instance.table("t").grow(by: 999, filledWith: .funcref(nil)) == 1)
        let snapshot = try instance.snapshot()
        var limits = ResourceLimits()
        limits.memoryBytes = 1 << 20
        #expect(throws: LimitError("memory pages", limit: 16, demand: 32)) {
            try Instance(restoring: snapshot, store: Store(limits: limits))
        }
        limits = ResourceLimits()
        limits.tableElements = 500
        #expect(throws: LimitError("table elements", limit: 500, demand: 1000)) {
            try Instance(restoring: snapshot, store: Store(limits: limits))
        }
        limits = ResourceLimits()
        limits.storeBytes = 1 << 20
        let store = try Store(limits: limits)
        let before = store.usage
        #expect(throws: LimitError.self) { try Instance(restoring: snapshot, store: store) }
        #expect(store.usage == before)
        let other = try Store()
        let restored = try Instance(restoring: snapshot, store: other)
        #expect(other.usage == instance.store.usage)
        _ = try restored.memory().grow(by: 1)
        #expect(throws: LinkError.self) {
            try Instance(restoring: Self.instance().snapshot())
        }
    }
}

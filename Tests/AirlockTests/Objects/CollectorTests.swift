import AirlockWAT
import Testing

@testable import Airlock

/// What the collector keeps, and what it lets go.
@Suite struct CollectorTests {
    final class Token: Sendable {
        final class Count: @unchecked Sendable { var value = 0 }

        let count: Count
        init(_ count: Count) { self.count = count }
        deinit { count.value += 1 }
    }

    private static func store(
        heapBytes: UInt64? = nil, storeBytes: UInt64? = nil, engine: Engine = .default
    ) throws -> Store {
        var limits = ResourceLimits()
        if let heapBytes { limits.heapBytes = heapBytes }
        if let storeBytes { limits.storeBytes = storeBytes }
        return try Store(engine: engine, limits: limits)
    }

    // MARK: Roots

    /// Each function puts objects where only one kind of root leads to them, makes garbage, and adds up what is left.
    private static let roots = """
        (module
          (rec (type $box (struct (field $v (mut i32)) (field $next (mut (ref null $box))))))
          (type $boxes (array (mut (ref null $box))))
          (type $function (func (result i32)))
          (type $holder (struct (field $f (ref $function))))
          (tag $tag (param (ref $box)))
          (global $global (mut (ref null $box)) (ref.null $box))
          (global $constant (ref $box) (struct.new $box (i32.const 40) (struct.new $box (i32.const 2) (ref.null $box))))
          (table $table 4 (ref null $box))
          (table $initialized 3 (ref $box) (struct.new $box (i32.const 42) (ref.null $box)))
          (elem $segment (ref null $box)
            (item (struct.new $box (i32.const 20) (ref.null $box))) (item (struct.new $box (i32.const 22) (ref.null $box))))
          (elem declare func $answer)
          (func $answer (type $function) (i32.const 42))
          (func $garbage (local $i i32)
            (loop $l
              (drop (struct.new $box (i32.const -1) (ref.null $box)))
              (drop (array.new $boxes (ref.null $box) (i32.and (local.get $i) (i32.const 31))))
              (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
          (func $box (param i32) (result (ref $box)) (struct.new $box (local.get 0) (ref.null $box)))
          (func (export "local") (result i32) (local $l (ref null $box))
            (local.set $l (call $box (i32.const 42)))
            (call $garbage)
            (struct.get $box $v (local.get $l)))
          (func (export "operand") (result i32)
            (struct.get $box $v (call $box (i32.const 42)))
            (call $garbage))
          (func $sum (param (ref $box) (ref $box)) (result i32)
            (call $garbage)
            (i32.add (struct.get $box $v (local.get 0)) (struct.get $box $v (local.get 1))))
          (func (export "parameters") (result i32) (call $sum (call $box (i32.const 2)) (call $box (i32.const 40))))
          (func (export "global") (result i32)
            (global.set $global (struct.new $box (i32.const 1) (call $box (i32.const 41))))
            (call $garbage)
            (i32.add (struct.get $box $v (global.get $global))
              (struct.get $box $v (struct.get $box $next (global.get $global)))))
          (func (export "constant") (result i32)
            (call $garbage)
            (i32.add (struct.get $box $v (global.get $constant))
              (struct.get $box $v (struct.get $box $next (global.get $constant)))))
          (func (export "table") (result i32)
            (table.set $table (i32.const 3) (call $box (i32.const 42)))
            (call $garbage)
            (struct.get $box $v (table.get $table (i32.const 3))))
          (func (export "initialized") (result i32)
            (call $garbage)
            (struct.get $box $v (table.get $initialized (i32.const 2))))
          (func (export "segment") (result i32) (local $a (ref null $boxes))
            (call $garbage)
            (local.set $a (array.new_elem $boxes $segment (i32.const 0) (i32.const 2)))
            (call $garbage)
            (i32.add (struct.get $box $v (array.get $boxes (local.get $a) (i32.const 0)))
              (struct.get $box $v (array.get $boxes (local.get $a) (i32.const 1)))))
          (func (export "function") (result i32) (local $h (ref null $holder))
            (local.set $h (struct.new $holder (ref.func $answer)))
            (call $garbage)
            (call_ref $function (struct.get $holder $f (local.get $h))))
          (func $throw (throw $tag (call $box (i32.const 42))))
          (func (export "exception") (result i32) (local $e exnref)
            (local.set $e (block $caught (result exnref)
              (try_table (catch_all_ref $caught) (call $throw)) (unreachable)))
            (call $garbage)
            (block $payload (result (ref $box))
              (try_table (catch $tag $payload) (throw_ref (local.get $e))) (unreachable))
            (struct.get $box $v))
          (func (export "cycle") (result i32) (local $a (ref null $box))
            (local.set $a (call $box (i32.const 42)))
            (struct.set $box $next (local.get $a) (local.get $a))
            (call $garbage)
            (struct.get $box $v (struct.get $box $next (struct.get $box $next (local.get $a)))))
          (func (export "external") (result i32) (local $e externref)
            (local.set $e (extern.convert_any (call $box (i32.const 42))))
            (call $garbage)
            (struct.get $box $v (ref.cast (ref $box) (any.convert_extern (local.get $e)))))
          (func $deep (param $n i32) (param $b (ref $box)) (result i32)
            (if (i32.eqz (local.get $n)) (then (call $garbage) (return (i32.const 0))))
            (i32.add (call $deep (i32.sub (local.get $n) (i32.const 1)) (call $box (local.get $n)))
              (struct.get $box $v (local.get $b))))
          (func (export "stack") (result i32)
            (i32.sub (call $deep (i32.const 12) (call $box (i32.const 0))) (i32.const 35)))
        )
        """

    @Test(arguments: [
        "local", "operand", "parameters", "global", "constant", "table", "initialized", "segment", "function",
        "exception",
        "cycle", "external", "stack",
    ])
    func roots(_ name: String) throws {
        let store = try Self.store()
        store.state.heap.isStressed = true
        let function = try Instance(Module(wat: Self.roots), store: store).function(name, as: (() -> Int32).self)
        for _ in 0..<3 { #expect(try function() == 42) }
        store.collectGarbage()
        #expect(store.state.heap.liveBytes < 1000)
    }

    /// What values of the host hold lives, wherever it came from.
    @Test func hostsHoldObjects() throws {
        let store = try Self.store()
        store.state.heap.isStressed = true
        let module = try Module(
            wat: """
                (module
                  (type $box (struct (field i32)))
                  (import "host" "keep" (func $keep (param anyref) (result anyref)))
                  (tag $tag (export "tag") (param anyref))
                  (table (export "table") 1 anyref)
                  (global (export "global") (mut anyref) (ref.null any))
                  (func (export "box") (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
                  (func (export "throw") (param i32) (throw $tag (struct.new $box (local.get 0))))
                  (func (export "through") (param i32) (result i32)
                    (struct.get $box 0 (ref.cast (ref $box) (call $keep (struct.new $box (local.get 0)))))))
                """)
        var kept: [AnyReference] = []
        var imports = Imports()
        imports.define("host", "keep", in: store) { (reference: AnyReference?) -> AnyReference? in
            store.collectGarbage()
            if let reference { kept.append(reference) }
            store.collectGarbage()
            return kept.last
        }
        let instance = try Instance(module, imports: imports, store: store)
        let box = try instance.function("box", as: ((Int32) -> StructReference).self)
        let boxes = try (0..<100).map { try box($0) }
        let through = try instance.function("through", as: ((Int32) -> Int32).self)
        for number in Int32(0)..<100 { #expect(try through(number) == number) }
        try instance.table("table").set(0, .anyref(AnyReference(box(7))))
        try instance.global("global").set(.anyref(AnyReference(box(8))))
        let error = #expect(throws: UncaughtException.self) { try instance.function("throw").call([.i32(9)]) }
        store.collectGarbage()
        #expect(try boxes.map { try $0.get(0) } == (0..<100).map { .i32($0) })
        #expect(try kept.map { try $0.structure?.get(0) } == (0..<100).map { .i32($0) })
        guard case .anyref(let inTable?) = try instance.table("table").get(0),
            case .anyref(let inGlobal?) = try instance.global("global").value,
            case .anyref(let thrown?)? = try error?.values(in: store).first
        else {
            Issue.record("references are lost")
            return
        }
        #expect(try inTable.structure?.get(0) == .i32(7))
        #expect(try inGlobal.structure?.get(0) == .i32(8))
        #expect(try thrown.structure?.get(0) == .i32(9))
    }

    @Test func nothingHeldLeavesNothing() throws {
        let store = try Self.store()
        var instance: Instance? = try Instance(Module(wat: Self.roots), store: store)
        _ = try instance?.function("global").call()
        instance = nil
        store.collectGarbage()
        #expect(store.state.heap.liveBytes == 0)
        #expect(store.state.instances.isEmpty && store.state.functionCount == 0)
        #expect(store.state.objectTypes.isEmpty)
        #expect(store.usage.instanceBytes == 0 && store.usage.codeBytes == 0 && store.usage.tableBytes == 0)
    }

    /// What a store knows of types is counted, refused where it is too much, and given back.
    @Test func typesAreCounted() throws {
        let types = (0..<300).map { count in
            "(type (struct \(String(repeating: "(field anyref)", count: count))))"
        }
        // One of its own: what is counted goes by the numbers of types, of which other tests make many.
        let engine = Engine()
        let module = try Module(wat: "(module \(types.joined()))", engine: engine)
        let store = try Self.store(engine: engine)
        var instance: Instance? = try Instance(module, store: store)
        // 4 bytes for each of 44,850 references, 40 for each type.
        let least: UInt64 = 191_400
        let counted = store.usage.instanceBytes
        #expect((least...(2 * least)).contains(counted), "\(counted)")
        var second: Instance? = try Instance(module, store: store)
        #expect(store.usage.instanceBytes < counted + 10_000)
        (instance, second) = (nil, nil)
        #expect(instance == nil && second == nil)
        store.collectGarbage()
        #expect(store.usage.instanceBytes == 0)

        var kept: StructReference? = try StructReference(1, of: module, [.anyref(nil)], in: store)
        store.collectGarbage()
        #expect((1..<least).contains(store.usage.instanceBytes), "only the type of the object is left")
        #expect(try kept?.get(0) == .anyref(nil))
        kept = nil
        store.collectGarbage()
        store.collectGarbage()
        #expect(store.usage.instanceBytes == 0)

        let small = try Self.store(storeBytes: 128 << 10, engine: engine)
        #expect(throws: LimitError.self) { try Instance(module, store: small) }
        #expect(throws: LimitError.self) { try StructReference(1, of: module, [.anyref(nil)], in: small) }
        small.collectGarbage()
        #expect(small.usage.instanceBytes == 0)
        _ = try Instance(try Module(wat: Self.roots, engine: engine), store: small)
    }

    /// More objects than the collector's stack has room for, referred to from one.
    @Test func wideObjects() throws {
        let store = try Self.store()
        let module = try Module(
            wat: """
                (module
                  (type $leaf (struct (field i32)))
                  (type $branch (struct (field (ref $leaf)) (field (ref $leaf))))
                  (type $array (array (mut (ref null $branch))))
                  (global $g (mut (ref null $array)) (ref.null $array))
                  (func (export "make") (param $n i32) (local $i i32)
                    (global.set $g (array.new_default $array (local.get $n)))
                    (loop $l
                      (array.set $array (global.get $g) (local.get $i)
                        (struct.new $branch (struct.new $leaf (local.get $i)) (struct.new $leaf (local.get $i))))
                      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
                  (func (export "sum") (param $n i32) (result i32) (local $i i32) (local $s i32)
                    (loop $l
                      (local.set $s (i32.add (local.get $s) (i32.add
                        (struct.get $leaf 0 (struct.get $branch 0 (array.get $array (global.get $g) (local.get $i))))
                        (struct.get $leaf 0 (struct.get $branch 1 (array.get $array (global.get $g) (local.get $i)))))))
                      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
                    (local.get $s)))
                """)
        let instance = try Instance(module, store: store)
        let count: Int32 = 100_000
        try instance.run("make", .i32(count))
        let live = { () -> Int in
            store.collectGarbage()
            return store.state.heap.liveBytes
        }
        #expect((4_000_000...6_000_000).contains(live()))
        #expect(try instance.run("sum", .i32(count)) == [.i32(1_409_965_408)])
        try instance.run("make", .i32(10))
        #expect(live() < 10_000)
    }

    // MARK: Limits

    private static let lists = """
        (module
          (rec (type $node (struct (field i32) (field (ref null $node)))))
          (type $bytes (array (mut i8)))
          (global $head (mut (ref null $node)) (ref.null $node))
          (func (export "short") (param $n i32)
            (loop $l
              (drop (struct.new $node (local.get $n) (ref.null $node)))
              (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
          (func (export "long") (param $n i32)
            (loop $l
              (global.set $head (struct.new $node (local.get $n) (global.get $head)))
              (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
          (func (export "drop") (global.set $head (ref.null $node)))
          (func (export "bytes") (param i32) (result i32) (array.len (array.new_default $bytes (local.get 0)))))
        """

    @Test(arguments: [(64 << 10, UInt64?.none), (1 << 20, nil), (4 << 30, 2 << 20)] as [(UInt64, UInt64?)])
    func quota(_ heapBytes: UInt64, _ storeBytes: UInt64?) throws {
        let store = try Self.store(heapBytes: heapBytes, storeBytes: storeBytes)
        let instance = try Instance(Module(wat: Self.lists), store: store)
        let long = try instance.function("long", as: ((Int32) -> Void).self)
        let short = try instance.function("short", as: ((Int32) -> Void).self)
        let bytes = try instance.function("bytes", as: ((Int32) -> Int32).self)
        let limit = min(heapBytes, storeBytes ?? .max)
        for _ in 0..<3 {
            try short(1_000_000)
            let trap = #expect(throws: Trap.self) { try long(10_000_000) }
            #expect(trap?.code == .allocationFailed)
            let used = store.usage.heapBytes
            #expect(used <= limit + limit / 16 && used >= limit / 2, "\(used)")
            #expect(throws: Trap.self) { try bytes(Int32(limit)) }
            #expect(throws: Trap.self) { try bytes(-1) }
            _ = try instance.function("drop").call()
        }
        #expect(try bytes(Int32(limit / 4)) == Int32(limit / 4))
        #expect(store.usage.totalBytes <= store.limits.storeBytes)
    }

    /// A heap that was large once gives back what it does not need.
    @Test func heapsShrink() throws {
        let store = try Self.store()
        let instance = try Instance(Module(wat: Self.lists), store: store)
        try instance.run("long", .i32(2_000_000))
        #expect(store.usage.heapBytes > 32 << 20)
        _ = try instance.function("drop").call()
        try instance.run("short", .i32(4_000_000))
        #expect(store.usage.heapBytes < 16 << 20)
    }

    // MARK: Values of the host, and exceptions

    @Test func valuesOfTheHostAreReleased() throws {
        let store = try Self.store()
        let module = try Module(
            wat: """
                (module
                  (import "host" "fresh" (func $fresh (result externref)))
                  (table $t (export "t") 8 externref)
                  (func (export "pass") (param externref))
                  (func (export "run") (param $n i32)
                    (loop $l
                      (table.set $t (i32.and (local.get $n) (i32.const 7)) (call $fresh))
                      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
                """)
        let count = Token.Count()
        var imports = Imports()
        imports.define("host", "fresh", in: store) { () -> ExternReference in
            try ExternReference(Token(count), in: store)
        }
        let instance = try Instance(module, imports: imports, store: store)
        try instance.run("run", .i32(20_000))
        #expect(store.state.foreign.count <= 4096)
        store.collectGarbage()
        #expect(count.value == 20_000 - 8 && store.state.foreign.count == 8)
        guard case .externref(let kept?) = try instance.table("t").get(1) else { return }
        #expect(kept.value is Token)
        let pass = try instance.function("pass", as: ((ExternReference) -> Void).self)
        for _ in 0..<20_000 { try pass(ExternReference(Token(count), in: store)) }
        #expect(store.state.foreign.count <= 4096 + 8)
        for index in UInt64(0)..<8 { try instance.table("t").set(index, .externref(nil)) }
        store.collectGarbage()
        #expect(count.value == 40_000 - 1 && store.state.foreign.count == 1)
        withExtendedLifetime(kept) {}
    }

    /// What is released may call the guest, even in the midst of the guest's own code.
    @Test func releasingMayCallTheGuest() throws {
        final class Caller: @unchecked Sendable {
            let function: () throws -> Int32
            let results: Results
            init(_ function: @escaping () throws -> Int32, _ results: Results) {
                self.function = function
                self.results = results
            }
            deinit { results.values.append((try? function()) ?? -1) }
        }
        final class Results: @unchecked Sendable { var values: [Int32] = [] }
        let store = try Self.store()
        let module = try Module(
            wat: """
                (module
                  (type $box (struct (field i32) (field i32) (field i32)))
                  (import "host" "fresh" (func $fresh (result externref)))
                  (func (export "one") (result i32) (local $b (ref null $box))
                    (local.set $b (struct.new $box (i32.const 1) (i32.const 2) (i32.const 3)))
                    (struct.get $box 0 (local.get $b)))
                  (func (export "run") (param $n i32) (result i32) (local $b (ref null $box))
                    (drop (call $fresh))
                    (loop $l
                      (local.set $b (struct.new $box (local.get $n) (i32.const 42) (local.get $n)))
                      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
                    (struct.get $box 1 (local.get $b))))
                """)
        let results = Results()
        var made: Instance?
        var imports = Imports()
        imports.define("host", "fresh", in: store) { () -> ExternReference in
            guard let made else { throw Trap(.unreachableCodeReached) }
            let one = try made.function("one", as: (() -> Int32).self)
            return try ExternReference(Caller(one, results), in: store)
        }
        let instance = try Instance(module, imports: imports, store: store)
        made = instance
        for _ in 0..<20 { #expect(try instance.run("run", .i32(500_000)) == [.i32(42)]) }
        #expect(results.values.count >= 10 && results.values.allSatisfy { $0 == 1 })
        made = nil
    }

    /// References are released on any thread.
    @Test func releasesOnOtherThreads() async throws {
        struct Held: @unchecked Sendable { var references: [ExternReference] }
        let store = try Self.store()
        let count = Token.Count()
        let held = Held(references: try (0..<1000).map { _ in try ExternReference(Token(count), in: store) })
        await Task.detached { [held] in _ = held.references.count }.value
        _ = consume held
        store.collectGarbage()
        #expect(count.value == 1000)
    }

    @Test func exceptionsCaughtInALoop() throws {
        let store = try Self.store(storeBytes: 24 << 20)
        let module = try Module(
            wat: """
                (module
                  (tag $tag (param i64 i64))
                  (global $last (mut exnref) (ref.null exn))
                  (func $throw (throw $tag (i64.const 1) (i64.const 2)))
                  (func (export "run") (param $n i32)
                    (loop $l
                      (global.set $last (block $caught (result exnref)
                        (try_table (catch_all_ref $caught) (call $throw)) (unreachable)))
                      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
                """)
        let instance = try Instance(module, store: store)
        try instance.run("run", .i32(50_000))
        #expect(store.state.foreign.count <= 4096)
        #expect(store.usage.exceptionBytes < 1 << 20)
    }

    // MARK: Instances

    private static let small = """
        (module
          (memory 1)
          (type $box (struct (field i32)))
          (global (export "g") (mut (ref null $box)) (struct.new $box (i32.const 7)))
          (table (export "t") 1 funcref)
          (elem (table 0) (i32.const 0) func $f)
          (func $f (export "f") (result i32) (struct.get $box 0 (global.get 0))))
        """

    @Test func droppedInstancesAreReleased() throws {
        let store = try Self.store(storeBytes: 32 << 20)
        let module = try Module(wat: Self.small)
        for _ in 0..<3000 {
            let function = try Instance(module, store: store).function("f")
            #expect(try function.call() == [.i32(7)])
        }
        #expect(store.state.instances.count < 1000)
        store.collectGarbage()
        #expect(store.state.instances.isEmpty)
        #expect(store.usage.totalBytes == store.usage.stackBytes + store.usage.heapBytes)
    }

    /// A module is loaded, used and forgotten: the store forgets it too.
    @Test func modulesAreReleased() throws {
        let store = try Self.store(storeBytes: 32 << 20)
        for number in Int32(0)..<300 {
            let module = try Module(
                wat: """
                    (module (memory 1) (type $s (struct (field i32) (field i64)))
                      (func (export "f") (result i32) (struct.get $s 0 (struct.new $s (i32.const \(number)) (i64.const 0)))))
                    """)
            #expect(try Instance(module, store: store).function("f").call() == [.i32(number)])
        }
        store.collectGarbage()
        #expect(store.usage.codeBytes == 0 && store.state.objectTypes.isEmpty)
    }

    /// Any of what an instance exports keeps what it needs.
    @Test(arguments: ["function", "typed", "table", "element", "import", "instance", "global"])
    func whatIsHeldLives(_ kind: String) throws {
        let store = try Self.store()
        let module = try Module(wat: Self.small)
        let taker = try Module(
            wat: """
                (module (import "a" "f" (func $f (result i32))) (import "a" "g" (global (mut anyref)))
                  (func (export "f") (result i32) (call $f)))
                """.replacing("(mut anyref)", with: "(mut (ref null $b))").replacing(
                    "(module ", with: "(module (type $b (struct (field i32))) "))
        func hold() throws -> () throws -> [Value] {
            let instance = try Instance(module, store: store)
            switch kind {
            case "function":
                let function = try instance.function("f")
                return { try function.call() }
            case "typed":
                let function = try instance.function("f", as: (() -> Int32).self)
                return { [.i32(try function())] }
            case "table":
                let table = try instance.table("t")
                return {
                    guard case .funcref(let function?) = try table.get(0) else { return [] }
                    return try function.call()
                }
            case "element":
                guard case .funcref(let function?) = try instance.table("t").get(0) else { return { [] } }
                return { try function.call() }
            case "import":
                var imports = Imports()
                imports.define("a", instance)
                let other = try Instance(taker, imports: imports, store: store)
                return { try other.function("f").call() }
            case "global":
                let global = try instance.global("g")
                return {
                    guard case .anyref(let box?) = global.value, let value = try box.structure?.get(0) else {
                        return []
                    }
                    return [value]
                }
            default: return { try instance.function("f").call() }
            }
        }
        let use = try hold()
        for _ in 0..<3 {
            store.collectGarbage()
            // Numbers that became free are taken by others.
            _ = try (0..<10).map { _ in try Instance(module, store: store) }
            store.collectGarbage()
            #expect(try use() == [.i32(7)])
        }
    }

    /// Functions of the host are let go with their closures.
    @Test func hostFunctionsAreReleased() throws {
        let store = try Self.store()
        let count = Token.Count()
        let module = try Module(
            wat: #"(module (import "h" "f" (func $f)) (func (export "run") (call $f)))"#)
        for _ in 0..<100 {
            let token = Token(count)
            var imports = Imports()
            imports.define("h", "f", in: store) { withExtendedLifetime(token) {} }
            try Instance(module, imports: imports, store: store).run("run")
        }
        let kept = try Function(in: store) { Int32(5) }
        store.collectGarbage()
        #expect(count.value == 100 && store.state.hostFunctions.count == 1)
        #expect(try kept.call() == [.i32(5)])
    }
}

import Airlock
import AirlockWAT
import Foundation
import Testing

@Suite struct InstancePoolTests {
    private static func pool(_ maximum: Int = 4, renews: Bool = false) throws -> InstancePool {
        var configuration = InstancePool.Configuration()
        configuration.maximumCount = maximum
        configuration.renews = renews
        return try InstancePool(Module(wat: SnapshotTests.module), configuration: configuration) {
            try SnapshotTests.imports(in: $0)
        }
    }

    /// All that can be read of an instance.
    private struct Contents: Equatable {
        var memories: [[UInt8]]
        // As text, because references keep their store.
        var tables: [[String]]
        var globals: [String]
        var indirect: [Int32?]
        var usage: [UInt64]

        init(_ instance: Instance) throws {
            usage = instance.store.usage.bytes
            memories = try ["memory", "second"].map {
                let memory = try instance.memory($0)
                return try memory.read(memory.region)
            }
            let names = ["values", "numbers"]
            tables = try names.map { name in
                let table = try instance.table(name)
                return try (0..<table.count).map { "\(try table.get($0))" }
            }
            globals = try ["i32", "i64", "f32", "f64", "v128", "externref", "i31ref"].map {
                "\(try instance.global($0).value)"
            }
            indirect = try (0..<instance.table("functions").count).map {
                try? instance.call("indirect", Int32($0), returning: Int32.self)
            }
        }
    }

    /// Leaves traces wherever a guest can.
    private static func soil(_ instance: Instance) throws {
        try instance.call("data.init")
        try instance.call("elem.init")
        try instance.call("data.drop")
        try instance.call("elem.drop")
        for name in ["memory", "second"] {
            let memory = try instance.memory(name)
            try memory.grow(by: 3)
            try memory.fill(memory.region, with: 0x5A)
        }
        try instance.global("i32").set(.i32(1234))
        try instance.global("i64").set(.i64(1234))
        try instance.global("f32").set(.f32(1234))
        try instance.global("f64").set(.f64(1234))
        try instance.global("v128").set(.v128(SIMD16(repeating: 34)))
        try instance.global("funcref").set(.funcref(nil))
        try instance.global("i31ref").set(.anyref(nil))
        let functions = try instance.table("functions")
        let one = try instance.function("one")
        #expect(try functions.grow(by: 50, filledWith: .funcref(one)) == 4)
        for index in 0..<functions.count { try functions.set(index, .funcref(one)) }
        #expect(try instance.table("numbers").grow(by: 9, filledWith: .anyref(nil)) == 2)
        #expect(throws: Trap.self) { try instance.call("trap") }
    }

    @Test func nothingOfTheLastUserIsLeft() throws {
        let pool = try Self.pool()
        #expect(pool.obstacle == nil)
        let fresh = try pool.withInstanceNow { try Contents($0) }
        for _ in 0..<4 {
            try pool.withInstanceNow { try Self.soil($0) }
            try pool.withInstanceNow { instance in
                #expect(try Contents(instance) == fresh)
                #expect(try instance.global("funcref").value == .funcref(instance.function("one")))
                // What was grown is zero when it is grown again, and segments are there again.
                #expect(try instance.call("grow", 3, returning: Int32.self) == 2)
                #expect(
                    try instance.memory().read(GuestRegion(start: GuestAddress(2 << 16), count: 3 << 16)).allSatisfy {
                        $0 == 0
                    })
                let functions = try instance.table("functions")
                #expect(try functions.grow(by: 60, filledWith: .funcref(nil)) == 4)
                for index: UInt64 in 4..<64 { #expect(try functions.get(index) == .funcref(nil)) }
                try instance.call("data.init")
                try instance.call("elem.init")
                #expect(try instance.call("indirect", 0, returning: Int32.self) == 2)
            }
        }
        #expect(pool.counts.made == 1)
        #expect(pool.counts.reset == 9)
        #expect(pool.counts.dropped == 0)
        #expect(pool.counts.inUse == 0)
    }

    /// One that puts nothing back gives the same.
    @Test func renewedInstancesAreFresh() throws {
        let pool = try Self.pool(renews: true)
        let fresh = try Self.pool().withInstanceNow { try Contents($0).memories }
        for _ in 0..<3 {
            try pool.withInstanceNow { instance in
                #expect(try Contents(instance).memories == fresh)
                try Self.soil(instance)
            }
        }
        #expect(pool.counts.made == 3)
        #expect(pool.counts.dropped == 3)
    }

    @Test func preparationIsDoneOnce() throws {
        let module = try Module(wat: SnapshotTests.module)
        let pool = try InstancePool(module) {
            try SnapshotTests.imports(in: $0)
        } prepare: { instance in
            try instance.memory().write(Array("prepared".utf8), at: GuestAddress(1000))
            try instance.memory().grow(by: 1)
        }
        for _ in 0..<3 {
            try pool.withInstanceNow { instance in
                let memory = try instance.memory()
                #expect(memory.size == Pages(3))
                #expect(try memory.readUTF8(GuestRegion(start: GuestAddress(1000), count: 8)) == "prepared")
                try memory.fill(memory.region, with: 9)
            }
        }
        let snapshot = try pool.withInstanceNow { try $0.snapshot() }
        let other = try InstancePool(snapshot) { try SnapshotTests.imports(in: $0) }
        try other.withInstanceNow { (instance: Instance) throws in #expect(try instance.memory().size == Pages(3)) }
    }

    // MARK: What is left behind

    private static let keeper = """
        (module
          (type $s (struct (field i32)))
          (tag $t)
          (memory (export "memory") 1)
          (global $object (export "object") (mut anyref) (ref.null any))
          (global $exception (export "exception") (mut exnref) (ref.null exn))
          (table $host (export "host") 1 externref)
          (func (export "object.make") (global.set $object (struct.new $s (i32.const 4711))))
          (func (export "exception.make") (global.set $exception (block (result exnref)
            (try_table (catch_all_ref 0) (throw $t)) unreachable))))
        """

    @Test func objectsExceptionsAndHostValuesAreLetGoOf() throws {
        final class Witness: Sendable {}
        let pool = try InstancePool(Module(wat: Self.keeper))
        weak var witness: Witness?
        try pool.withInstanceNow { try $0.call("object.make") }
        #expect(pool.counts.dropped == 1)
        try pool.withInstanceNow { instance in
            try instance.call("exception.make")
            let value = Witness()
            witness = value
            try instance.table("host").set(0, .externref(ExternReference(value, in: instance.store)))
        }
        #expect(witness == nil)
        #expect(pool.counts.dropped == 1)
        #expect(pool.counts.reset == 1)
        try pool.withInstanceNow { (instance: Instance) throws in
            #expect(try instance.global("object").value == .anyref(nil))
            #expect(try instance.global("exception").value == .exnref(nil))
            #expect(try instance.table("host").get(0) == .externref(nil))
            #expect(instance.store.usage.heapBytes == 0)
            #expect(instance.store.usage.exceptionBytes == 0)
        }
    }

    @Test func whatTheHostKeepsIsNotLentAgain() throws {
        let pool = try Self.pool()
        let kept: Memory = try pool.withInstanceNow { instance in
            let memory = try instance.memory()
            try memory.fill(memory.region, with: 3)
            return memory
        }
        try pool.withInstanceNow { instance in
            #expect(try instance.memory().load(as: UInt8.self, at: GuestAddress(0)) == 0)
            try instance.memory().fill(instance.memory().region, with: 4)
        }
        #expect(try kept.read(kept.region).allSatisfy { $0 == 3 })
        #expect(pool.counts.dropped == 1)
        var closure: (() throws -> Int32)?
        try pool.withInstanceNow { closure = try $0.function("one", as: (() -> Int32).self) }
        #expect(try closure?() == 1)
        #expect(pool.counts.dropped == 2)
        // Given back while a view is open.
        var pooled: PooledInstance? = try pool.acquire()
        let memory = try #require(try pooled?.instance.memory())
        try memory.withBytes(of: memory.region) { _ in pooled = nil }
        #expect(pool.counts.dropped == 3)
    }

    @Test func functionsAndInstancesThatUsersAddAreLetGoOf() throws {
        let pool = try Self.pool()
        let other = try Module(wat: "(module (memory 3) (func (export \"f\")))")
        let usage = try pool.withInstanceNow { $0.store.usage.bytes }
        for _ in 0..<3 {
            try pool.withInstanceNow { instance in
                _ = try Instance(other, store: instance.store)
                _ = try Function(in: instance.store) { 5 as Int32 }
                try instance.global("funcref").set(.funcref(Function(in: instance.store) { 6 as Int32 }))
                let error = #expect(throws: Trap.self) { try instance.call("trap") }
                #expect(error?.backtrace.frames.isEmpty == false)
            }
            #expect(try pool.withInstanceNow { $0.store.usage.bytes } == usage)
        }
        #expect(pool.counts.made == 1)
    }

    @Test func whatCannotBePutBackIsMadeAnew() throws {
        let objects = try InstancePool(
            Module(wat: "(module (type $s (struct)) (global (export \"g\") (mut anyref) (struct.new $s)))"))
        #expect(objects.obstacle?.reason == .object(.global(0)))
        for _ in 0..<2 {
            try objects.withInstanceNow { instance in
                guard case .anyref(let reference) = try instance.global("g").value else { return }
                #expect(reference != nil)
                try instance.global("g").set(.anyref(nil))
            }
        }
        let lent = try InstancePool(
            Module(wat: "(module (import \"host\" \"m\" (memory 1)) (export \"memory\" (memory 0)))")
        ) {
            store in
            var imports = Imports()
            imports.define(
                "host", "m", try Memory(MemoryType(limits: Limits(minimum: 1, maximum: nil)), in: store))
            return imports
        }
        #expect(lent.obstacle?.reason == .imported(.memory, module: "host", name: "m"))
        for _ in 0..<2 {
            try lent.withInstanceNow { instance in
                let memory = try instance.memory()
                #expect(try memory.read(memory.region).allSatisfy { $0 == 0 })
                try memory.fill(memory.region, with: 1)
            }
        }
        // A library in the same store has a memory of its own.
        let library = try Module(
            wat: """
                (module (memory 1)
                  (func (export "get") (result i32) (i32.load (i32.const 0)))
                  (func (export "set") (param i32) (i32.store (i32.const 0) (local.get 0))))
                """)
        let linked = try InstancePool(
            Module(
                wat: """
                    (module (import "l" "get" (func (result i32))) (import "l" "set" (func (param i32)))
                      (export "get" (func 0)) (export "set" (func 1)))
                    """)
        ) { store in
            var imports = Imports()
            imports.define("l", try Instance(library, store: store))
            return imports
        }
        #expect(linked.obstacle?.reason == .otherInstances)
        for _ in 0..<2 {
            try linked.withInstanceNow { instance in
                let value = try instance.call("get", returning: Int32.self)
                #expect(value == 0)
                try instance.call("set", 5)
            }
        }
    }

    // MARK: Many users

    @Test func placesAreCounted() throws {
        let pool = try Self.pool(2)
        try pool.warm(5)
        #expect(pool.counts.idle == 2)
        let first = try pool.acquire()
        do {
            let second = try pool.acquire()
            #expect(second.instance != first.instance)
            #expect(throws: PoolExhausted(maximumCount: 2)) { try pool.withInstanceNow { _ in } }
        }
        try pool.withInstanceNow { #expect($0 != first.instance) }
        #expect(pool.counts.inUse == 1)
        first.release()
        #expect(pool.counts.inUse == 0)
        #expect(pool.counts.made == 2)
    }

    /// An instance that cannot be made gives its place back.
    @Test func failuresGiveTheirPlaceBack() throws {
        let pool = try Self.pool(1, renews: true)
        let calls = Counter()
        let failing = try InstancePool(
            Module(wat: "(module (import \"host\" \"f\" (func)) (global (mut externref) (ref.null extern)))"),
            configuration: pool.configuration
        ) { _ in
            var imports = Imports()
            if calls.next() == 1 { imports.define("host", "f") {} }
            return imports
        }
        try failing.withInstanceNow { _ in }
        for _ in 0..<3 { #expect(throws: LinkError.self) { try failing.withInstanceNow { _ in } } }
        #expect(failing.counts.inUse == 0)
    }

    @Test func tasksWaitInTurn() async throws {
        let pool = try Self.pool(3)
        let wrong = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    try await pool.withInstance { instance in
                        let memory = try instance.memory()
                        if try memory.load(as: UInt32.self, at: GuestAddress(0)) != 0 { _ = wrong.next() }
                        try memory.store(UInt32(task + 1), at: GuestAddress(0))
                        await Task.yield()
                        if try memory.load(as: UInt32.self, at: GuestAddress(0)) != UInt32(task + 1) {
                            _ = wrong.next()
                        }
                        if task % 3 == 0 { #expect(throws: Trap.self) { try instance.call("trap") } }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(wrong.next() == 1)
        #expect(pool.counts.inUse == 0)
        #expect(pool.counts.waiting == 0)
        #expect(pool.counts.made <= 3)
        #expect(pool.counts.reset == 64)
    }

    @Test func cancelledTasksDoNotWait() async throws {
        let pool = try Self.pool(1)
        let busy = try pool.acquire()
        let tasks = (0..<8).map { _ in
            Task { try await pool.withInstance { _ in } }
        }
        while pool.counts.waiting < 8 { await Task.yield() }
        for task in tasks.dropLast() { task.cancel() }
        for task in tasks.dropLast() {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        #expect(pool.counts.waiting == 1)
        busy.release()
        try await tasks[7].value
        #expect(pool.counts.inUse == 0)
        let cancelled = Task {
            while !Task.isCancelled { await Task.yield() }
            try await pool.withInstance { _ in }
        }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        #expect(pool.counts.inUse == 0)
    }
}

extension ResourceUsage {
    /// All but code, which may stay when an instance is put back.
    fileprivate var bytes: [UInt64] {
        [memoryBytes, tableBytes, instanceBytes, exceptionBytes, heapBytes, stackBytes]
    }
}

private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func next() -> Int {
        lock.withLock {
            count += 1
            return count
        }
    }
}

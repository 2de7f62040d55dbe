import AirlockWAT
import Testing

@testable import Airlock

@Suite struct ResourceObserverTests {
    private static let module = """
        (module
          (type $node (struct (field (ref null $node)) (field i64) (field i64) (field i64)))
          (type $array (array (mut i64)))
          (import "host" "f" (func $host))
          (memory (export "memory") 1 100)
          (table $t (export "t") 2 1000 anyref)
          (global $kept (mut (ref null $node)) (ref.null $node))
          (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
          (func (export "table.grow") (param i32) (result i32)
            (table.grow $t (struct.new $node (ref.null $node) (i64.const 42) (i64.const 0) (i64.const 0)) (local.get 0)))
          (func (export "value") (param i32) (result i64)
            (struct.get $node 1 (ref.cast (ref $node) (table.get $t (local.get 0)))))
          (func (export "list") (param $count i32) (result i64) (local $list (ref null $node)) (local $sum i64)
            (loop $more
              (local.set $list (struct.new $node (local.get $list) (i64.extend_i32_u (local.get $count)) (i64.const 0) (i64.const 0)))
              (br_if $more (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
            (block $end
              (loop $next
                (br_if $end (ref.is_null (local.get $list)))
                (local.set $sum (i64.add (local.get $sum) (struct.get $node 1 (local.get $list))))
                (local.set $list (struct.get $node 0 (local.get $list)))
                (br $next)))
            (local.get $sum))
          (func (export "array") (param i32) (drop (array.new_default $array (local.get 0))))
          (func (export "call") (call $host))
          (func $deep (export "deep") (param i32) (result i32)
            (if (result i32) (local.get 0)
              (then (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1)))))
              (else (memory.grow (i32.const 1)))))
          (func (export "one") (result i32) (i32.const 1)))
        """

    /// Answers as a test says, and keeps the books.
    private final class Observer: ResourceObserver {
        var asked: [ResourceGrowth] = []
        var held: [ResourceGrowth.Resource: UInt64] = [:]
        var answer: (ResourceGrowth) throws -> Bool = { _ in true }
        var released: () -> Void = {}

        func mayGrow(_ growth: ResourceGrowth) throws -> Bool {
            asked.append(growth)
            guard try answer(growth) else { return false }
            held[growth.resource, default: 0] += growth.addedBytes
            return true
        }

        func didRelease(_ bytes: UInt64, of resource: ResourceGrowth.Resource) {
            held[resource, default: 0] -= bytes
            released()
        }
    }

    private static func instance(
        _ observer: Observer, limits: ResourceLimits = ResourceLimits(), _ host: @escaping () throws -> Void = {}
    ) throws -> Instance {
        let store = try Store(limits: limits, observer: observer)
        var imports = Imports()
        imports.define("host", "f", in: store, host)
        return try Instance(Module(wat: module), imports: imports, store: store)
    }

    private struct Refusal: Error, Equatable {}

    @Test func growthIsToldBeforeItIs() throws {
        let observer = Observer()
        do {
            let instance = try Self.instance(observer)
            #expect(observer.asked.map(\.resource) == [.memory, .table])
            #expect(observer.asked.map(\.addedBytes) == [65_536, 16])
            #expect(observer.asked.map(\.maximumBytes) == [100 * 65_536, 8000])
            #expect(try instance.call("grow", 3, returning: Int32.self) == 1)
            #expect(try instance.call("table.grow", 10, returning: Int32.self) == 2)
            try instance.memory().grow(by: 2)
            let last = try #require(observer.asked.last)
            #expect(last.currentBytes == 4 * 65_536)
            #expect(last.desiredBytes == 6 * 65_536)
            #expect(last.usage.memoryBytes == 4 * 65_536)
            #expect(try instance.call("list", 100_000, returning: Int64.self) == 5_000_050_000)
            #expect(observer.held[.memory] == instance.store.usage.memoryBytes)
            #expect(observer.held[.table] == instance.store.usage.tableBytes)
            #expect(observer.held[.heap] == instance.store.usage.heapBytes)
            // What limits refuse anyway is not asked, nor growth by nothing.
            let count = observer.asked.count
            #expect(try instance.call("grow", 1000, returning: Int32.self) == -1)
            #expect(try instance.call("grow", 0, returning: Int32.self) == 6)
            #expect(observer.asked.count == count)
        }
        #expect(observer.held.values.allSatisfy { $0 == 0 })
    }

    @Test func refusalsAreToldAsTheStandardSays() throws {
        let observer = Observer()
        let instance = try Self.instance(observer)
        let usage = instance.store.usage
        observer.answer = { _ in false }
        #expect(try instance.call("grow", 1, returning: Int32.self) == -1)
        #expect(throws: MemoryGrowError.self) { try instance.memory().grow(by: 1) }
        #expect(try instance.table("t").grow(by: 1, filledWith: .anyref(nil)) == nil)
        #expect(throws: GrowthRefused.self) {
            try Memory(MemoryType(limits: Limits(minimum: 1)), in: instance.store)
        }
        #expect(throws: GrowthRefused.self) { try Instance(Module(wat: "(module (memory 1))"), store: instance.store) }
        let trap = #expect(throws: Trap.self) { try instance.call("list", 10, returning: Int64.self) }
        #expect(trap?.code == .allocationFailed)
        #expect(instance.store.usage.memoryBytes == usage.memoryBytes)
        #expect(instance.store.usage.tableBytes == usage.tableBytes)
        observer.answer = { _ in true }
        #expect(try instance.call("list", 10, returning: Int64.self) == 55)
        #expect(try instance.call("grow", 1, returning: Int32.self) == 1)
    }

    /// Memory that the host lends counts as the guest's own does.
    @Test func lentMemoryIsCounted() throws {
        let observer = Observer()
        let store = try Store(observer: observer)
        var imports = Imports()
        imports.define("host", "memory", try Memory(MemoryType(limits: Limits(minimum: 5)), in: store))
        let instance = try Instance(
            Module(
                wat: """
                    (module (import "host" "memory" (memory 1))
                      (func (export "grow") (result i32) (memory.grow (i32.const 1))))
                    """), imports: imports, store: store)
        #expect(try instance.call("grow", returning: Int32.self) == Int32(5))
        #expect(observer.held[.memory, default: 0] == 6 * 65_536)
        #expect(store.usage.memoryBytes == 6 * 65_536)
    }

    @Test func errorsArriveUnchanged() throws {
        let observer = Observer()
        let instance = try Self.instance(observer)
        observer.answer = { _ in throw Refusal() }
        for _ in 0..<3 {
            #expect(throws: Refusal()) { try instance.call("grow", 1, returning: Int32.self) }
            #expect(throws: Refusal()) { try instance.call("deep", 50, returning: Int32.self) }
            #expect(throws: Refusal()) { try instance.call("list", 10, returning: Int64.self) }
            #expect(throws: Refusal()) { try instance.call("array", 1 << 20) }
            #expect(throws: Refusal()) { try instance.memory().grow(by: 1) }
            #expect(throws: Refusal()) {
                try Instance(Module(wat: "(module (table 9 funcref))"), store: instance.store)
            }
        }
        #expect(try instance.call("one", returning: Int32.self) == 1)
        observer.answer = { _ in true }
        #expect(try instance.call("deep", 50, returning: Int32.self) == 51)
    }

    // MARK: Observers that do what they should not

    /// One that uses all of the store whenever it is asked or told.
    @Test func theStoreCanBeUsedMeanwhile() throws {
        let observer = Observer()
        let instance = try Self.instance(observer)
        let nested = try Module(
            wat: """
                (module (type $s (struct (field i32))) (global (ref $s) (struct.new $s (i32.const 5)))
                  (func (export "get") (result i32) (struct.get $s 0 (global.get 0))))
                """)
        #expect(try instance.call("list", 10, returning: Int64.self) == 55)
        var uses = 0
        let use = { () -> Void in
            uses += 1
            do {
                let one = try instance.call("one", returning: Int32.self)
                #expect(one == 1)
                // Within the room that there is, or not at all.
                if let sum = try? instance.call("list", 300, returning: Int64.self) { #expect(sum == 45_150) }
                let size = try instance.call("grow", 1, returning: Int32.self)
                #expect(size == -1)
                #expect(throws: MemoryGrowError.self) { try instance.memory().grow(by: 1) }
                #expect(throws: GrowthRefused.self) {
                    try Instance(Module(wat: "(module (memory 1))"), store: instance.store)
                }
                let other = try Instance(nested, store: instance.store)
                let five = try other.call("get", returning: Int32.self)
                #expect(five == 5)
                instance.store.state.collect()
                try instance.call("call")
            } catch {
                Issue.record(error)
            }
        }
        observer.answer = { _ in
            use()
            return true
        }
        for _ in 0..<5 {
            let size = try instance.memory().size.count
            #expect(try instance.call("grow", 1, returning: Int32.self) == Int32(size))
            let depth = try instance.call("deep", 100, returning: Int32.self)
            #expect(depth == Int32(size) + 101)
            let count = try instance.table("t").count
            #expect(try instance.call("table.grow", 1, returning: Int32.self) == Int32(count))
            #expect(try instance.call("value", Int32(count), returning: Int64.self) == 42)
        }
        #expect(uses == 15)
        // While objects wait for room, others are made and collected.
        #expect(try instance.call("list", 400_000, returning: Int64.self) == 80_000_200_000)
        #expect(uses > 15)
    }

    /// Constant expressions wait while the host makes instances with ones of their own.
    @Test func instantiationCanBeNested() throws {
        let observer = Observer()
        let store = try Store(observer: observer)
        let module = try Module(
            wat: """
                (module
                  (type $array (array (mut i64)))
                  (type $pair (struct (field (ref $array)) (field i64)))
                  (memory 1)
                  (global (ref $pair) (struct.new $pair
                    (array.new $array (i64.const 7) (i32.const 1000000)) (i64.const 8)))
                  (func (export "get") (result i64)
                    (i64.add (struct.get $pair 1 (global.get 0))
                      (array.get $array (struct.get $pair 0 (global.get 0)) (i32.const 999999)))))
                """)
        let small = try Module(
            wat: "(module (type $s (struct (field i32))) (global (ref $s) (struct.new $s (i32.const 5))))")
        var kept: [Function] = []
        observer.answer = { _ in
            store.state.collect()
            _ = try? Instance(small, store: store)
            kept.append(try Function(in: store) { Int32(7) })
            return true
        }
        let instance = try Instance(module, store: store)
        #expect(try instance.call("get", returning: Int64.self) == 15)
        // Functions that the host made meanwhile are its own, although the instance that was being made is not.
        var count = 0
        observer.answer = { _ in
            kept.append(try Function(in: store) { Int32(7) })
            count += 1
            return count < 2
        }
        #expect(throws: GrowthRefused.self) {
            try Instance(Module(wat: "(module (memory 1) (memory 1))"), store: store)
        }
        store.state.collect()
        for function in kept { #expect(try function.call([]) == [.i32(7)]) }
    }

    /// One that is told of a release uses the store, in the middle of whatever led to it.
    @Test func releasesCanUseTheStore() throws {
        let observer = Observer()
        var instance: Instance? = try Self.instance(observer)
        let user = try #require(instance)
        instance = nil
        var uses = 0
        observer.released = {
            uses += 1
            let one = try? user.call("one", returning: Int32.self)
            #expect(one == 1)
            _ = try? user.table("t").get(0)
            _ = try? ExternReference(5, in: user.store)
            user.store.state.collect()
        }
        for _ in 0..<4 {
            do {
                _ = try Instance(
                    Module(wat: "(module (memory 3) (table (export \"t\") 50 funcref))"), store: user.store
                ).table("t")
            }
            user.store.state.collect()
            _ = user.store.usage
            #expect(try user.call("list", 300_000, returning: Int64.self) == 45_000_150_000)
            try user.call("array", 1 << 20)
            #expect(try user.call("list", 10, returning: Int64.self) == 55)
        }
        #expect(uses >= 8)
        #expect(observer.held[.memory] == user.store.usage.memoryBytes)
        observer.released = {}
    }

    @Test func aViewThatIsOpenedMeanwhileHolds() throws {
        let observer = Observer()
        let instance = try Self.instance(observer)
        let memory = try instance.memory()
        observer.answer = { _ in
            memory.state.pinCount += 1
            return true
        }
        let held = observer.held
        #expect(try instance.call("grow", 1, returning: Int32.self) == -1)
        #expect(observer.held == held)
        memory.state.pinCount = 0
    }

    // MARK: The sum of many stores

    @Test func aBudgetHoldsForAPool() throws {
        let budget = ResourceBudget(limit: 12 << 16)
        var configuration = InstancePool.Configuration()
        configuration.observer = budget
        configuration.maximumCount = 8
        let module = try Module(
            wat: """
                (module (memory (export "memory") 2)
                  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
                """)
        do {
            let pool = try InstancePool(module, configuration: configuration)
            let first = try pool.acquire()
            let second = try pool.acquire()
            #expect(budget.usedBytes == 4 << 16)
            #expect(try first.instance.call("grow", 5, returning: Int32.self) == 2)
            #expect(try second.instance.call("grow", 4, returning: Int32.self) == -1)
            #expect(try second.instance.call("grow", 3, returning: Int32.self) == 2)
            #expect(throws: GrowthRefused.self) { try pool.withInstanceNow { _ in } }
            #expect(budget.refusalCount == 2)
            first.release()
            #expect(budget.usedBytes == 7 << 16)
            try pool.withInstanceNow { #expect($0 != second.instance) }
            #expect(pool.counts.inUse == 1)
            second.release()
            #expect(budget.usedBytes == 4 << 16)
            #expect(budget.peakBytes == 12 << 16)
        }
        #expect(budget.usedBytes == 0)
        budget.didRelease(5, of: .heap)
        #expect(budget.usedBytes == 0)
    }
}

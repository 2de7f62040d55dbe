import Airlock

extension Benchmark {
    /// What one more instance of a module with one page of memory costs in time.
    static var instantiation: [Benchmark] {
        [
            Benchmark("instantiate", "own-store") {
                let module = try onePage()
                return .time { for _ in 0..<$0 { _ = try Instance(module) } }
            },
            Benchmark("instantiate", "shared-store") {
                let module = try onePage()
                return .time { iterations in
                    // A store keeps its instances as long as it lives, so a new one begins before it is crowded.
                    var rest = iterations
                    while rest > 0 {
                        let store = try Store()
                        for _ in 0..<min(rest, instancesOfStore) { _ = try Instance(module, store: store) }
                        rest -= instancesOfStore
                    }
                }
            },
        ]
    }

    /// By how much the process grows with one more idle instance.
    static var footprint: [Benchmark] {
        [
            grown("resident-own-store", \.resident) { module, _ in try Instance(module) },
            grown("resident-own-store-called", \.resident) { module, _ in
                let instance = try Instance(module)
                let load = try instance.function("load", as: ((Int32) -> Int32).self)
                _ = try load(0)
                return instance
            },
            grown("resident-shared-store", \.resident) { module, store in try Instance(module, store: store) },
            grown("address-space-own-store", \.reserved) { module, _ in try Instance(module) },
            grown("address-space-shared-store", \.reserved) { module, store in try Instance(module, store: store) },
        ]
    }

    private static let instancesOfStore = 1000
    /// So many that what the heap had free before does not count.
    private static let idleInstances = 20_000

    private static func grown(
        _ name: String, _ measure: @escaping ((reserved: Double, resident: Double)) -> Double,
        _ make: @escaping (Module, Store) throws -> Instance
    ) -> Benchmark {
        Benchmark("footprint", name) {
            let module = try onePage()
            var limits = ResourceLimits()
            limits.storeBytes = 8 << 30
            let store = try Store(limits: limits)
            // What the first instance alone needs is not the next one's price.
            let first = try make(module, store)
            return .quantity(.bytes) {
                guard let before = Machine.memory else {
                    throw BenchmarkFailure("this system does not tell a process its memory in /proc")
                }
                let instances = try (0..<idleInstances).map { _ in try make(module, store) }
                guard let after = Machine.memory else { throw BenchmarkFailure("cannot read /proc again") }
                return ((measure(after) - measure(before)) / Double(instances.count), instances + [first])
            }
        }
    }

    private static func onePage() throws -> Module {
        var module = ModuleBuilder()
        module.memory(pages: 1)
        module.function(module.type([.i32], [.i32]), export: "load", Code.localGet(0) + Code.i32Load(offset: 0))
        return try Module(module.bytes)
    }
}

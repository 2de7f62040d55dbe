import Airlock

extension Benchmark {
    /// What one more instance of a module costs in time and memory.
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
            idle("own-store") { module, _ in try Instance(module) },
            idle("shared-store") { module, store in try Instance(module, store: store) },
            Benchmark("instantiate", "address-space-own-store") {
                let module = try onePage()
                return .quantity(.bytes) {
                    try growth(\.reserved) { try (0..<idleInstances).map { _ in try Instance(module) } }
                }
            },
        ]
    }

    private static let instancesOfStore = 1000
    private static let idleInstances = 500

    /// Resident memory of an instance whose one page has been written to by its data segment only.
    private static func idle(_ name: String, _ make: @escaping (Module, Store) throws -> Instance) -> Benchmark {
        Benchmark("instantiate", "resident-\(name)") {
            let module = try onePage()
            let store = try Store()
            // What the first instance alone needs, like the module's lazily made tables, is not the next one's price.
            let first = try make(module, store)
            return .quantity(.bytes) {
                try withExtendedLifetime(first) {
                    try growth(\.resident) { try (0..<idleInstances).map { _ in try make(module, store) } }
                }
            }
        }
    }

    /// By how much the process grows for each of the instances while they live.
    private static func growth(
        _ measure: ((reserved: Double, resident: Double)) -> Double, _ make: () throws -> [Instance]
    ) throws -> Double {
        guard let before = Machine.memory else {
            throw BenchmarkFailure("this system does not tell a process its memory in /proc/self/statm")
        }
        let instances = try make()
        return try withExtendedLifetime(instances) {
            guard let after = Machine.memory else { throw BenchmarkFailure("/proc/self/statm cannot be read") }
            return (measure(after) - measure(before)) / Double(instances.count)
        }
    }

    private static func onePage() throws -> Module {
        var module = ModuleBuilder()
        module.memory(pages: 1)
        module.function(module.type([.i32], [.i32]), export: "load", Code.localGet(0) + Code.i32Load(offset: 0))
        return try Module(module.bytes)
    }
}

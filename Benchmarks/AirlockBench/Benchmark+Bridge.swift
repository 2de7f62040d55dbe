import Airlock

extension Benchmark {
    /// Bytes into a guest's memory and out of it, at each level of the bridge, beside plain copies of as many.
    static var bridge: [Benchmark] {
        [("16-B", 16), ("4-KiB", 4096), ("1-MiB", 1 << 20), ("16-MiB", 1 << 24)].flatMap { size, count in
            copies(size, count) + explicit(size, count) + allocated(size, count)
        }
    }

    /// What the others are compared with.
    private static func copies(_ size: String, _ count: Int) -> [Benchmark] {
        [
            Benchmark("bridge", "copy-\(size)", bytes: count) {
                var copy = RawCopy(byteCount: count)
                return .time { for _ in 0..<$0 { copy.copy() } }
            },
            Benchmark("bridge", "copy-to-new-array-\(size)", bytes: count) {
                let copy = RawCopy(byteCount: count)
                return .time { for _ in 0..<$0 { _ = copy.copyOut() } }
            },
        ]
    }

    /// Level 0: the host says where.
    private static func explicit(_ size: String, _ count: Int) -> [Benchmark] {
        [
            Benchmark("bridge", "0-write-\(size)", bytes: count, reference: "copy-\(size)") {
                let memory = try processor().memory()
                let bytes = [UInt8](repeating: 0x5A, count: count)
                return .time { for _ in 0..<$0 { try memory.write(bytes, at: place) } }
            },
            Benchmark("bridge", "0-read-into-\(size)", bytes: count, reference: "copy-\(size)") {
                let memory = try processor().memory()
                try fillPlace(of: memory, count)
                var bytes = [UInt8](repeating: 0, count: count)
                return .time { for _ in 0..<$0 { try memory.read(into: &bytes, at: place) } }
            },
            Benchmark("bridge", "0-read-\(size)", bytes: count, reference: "copy-to-new-array-\(size)") {
                let memory = try processor().memory()
                let region = GuestRegion(start: place, count: UInt64(count))
                try fillPlace(of: memory, count)
                return .time { for _ in 0..<$0 { _ = try memory.read(region) } }
            },
        ]
    }

    /// Levels 1 and 2: the guest's allocator says where, and the guest is called.
    private static func allocated(_ size: String, _ count: Int) -> [Benchmark] {
        [
            Benchmark("bridge", "1-with-guest-bytes-\(size)", bytes: count, reference: "copy-\(size)") {
                let instance = try processor()
                let process = try instance.function("process", as: ((GuestAddress, GuestLength) -> Int32).self)
                let bytes = [UInt8](repeating: 0x5A, count: count)
                return .time { iterations in
                    for _ in 0..<iterations {
                        _ = try instance.withGuestBytes(bytes) { try process($0.start, GuestLength($0.count)) }
                    }
                }
            },
            Benchmark("bridge", "2-call-passing-\(size)", bytes: count, reference: "copy-\(size)") {
                let instance = try processor()
                let bytes = [UInt8](repeating: 0x5A, count: count)
                return .time { iterations in
                    for _ in 0..<iterations {
                        _ = try instance.call("process", passing: bytes, returning: Int32.self)
                    }
                }
            },
            Benchmark("bridge", "2-exchange-\(size)", bytes: 2 * count, reference: "copy-to-new-array-\(size)") {
                let instance = try processor()
                let bytes = [UInt8](repeating: 0x5A, count: count)
                guard try instance.exchange("transform", bytes) == bytes else {
                    throw BenchmarkFailure("exchange gives other bytes than the guest")
                }
                return .time { for _ in 0..<$0 { _ = try instance.exchange("transform", bytes) } }
            },
        ]
    }

    /// Pages that no one has written may all be the same one, which stays in the cache.
    private static func fillPlace(of memory: Memory, _ count: Int) throws {
        try memory.fill(GuestRegion(start: place, count: UInt64(count)), with: 0x5A)
    }

    private static let place = GuestAddress(65_536 as UInt32)

    /// A guest whose functions do as little as they can, so that what is measured is the bridge: an allocator that has
    /// one place, a function that takes bytes, and one that gives them back.
    private static func processor() throws -> Instance {
        var module = ModuleBuilder()
        module.memory(pages: 300)
        module.function(module.type([.i32], [.i32]), export: "malloc", Code.i32Const(65_536))
        module.function(module.type([.i32], []), export: "free", [])
        module.function(module.type([.i32, .i32], [.i32]), export: "process", Code.localGet(1))
        module.function(
            module.type([.i32, .i32], [.i64]), export: "transform",
            Code.packed(high: Code.localGet(0), low: Code.localGet(1)))
        return try Instance(try Module(module.bytes))
    }
}

import Airlock

extension Benchmark {
    /// What it takes to give each user a fresh instance. The user writes a byte into each of so many pages.
    static var pools: [Benchmark] {
        [
            step("acquire", .acquire, pages: 1024, touched: 16),
            step("reset-1-page", .reset, pages: 1, touched: 1),
            step("reset-64-mib-0-pages", .reset, pages: 1024, touched: 0),
            step("reset-64-mib-16-pages", .reset, pages: 1024, touched: 16),
            step("reset-64-mib-16-pages-whole", .reset, pages: 1024, touched: 16, stride: platformPage),
            step("use-64-mib-16-pages", .use, pages: 1024, touched: 16),
            restore("restore-16-mib", pages: 256), restore("restore-64-mib", pages: 1024),
        ]
    }

    private enum Step {
        case acquire, use, reset
    }

    private static let page: Int32 = 65_536
    private static let platformPage: Int32 = 4096

    /// The median of one step, as lending, using and putting back take turns.
    private static func step(
        _ name: String, _ step: Step, pages: Int32, touched: Int32, stride: Int32 = page
    ) -> Benchmark {
        Benchmark("pools", name) {
            let pool = try InstancePool(guest(pages: pages)) { _ in
                Imports()
            } prepare: {
                // Every other page holds something from the beginning.
                try $0.call("touch", 0, max(pages / 2, 1), page &* 2)
            }
            return .quantity(.nanoseconds) {
                let clock = ContinuousClock()
                var samples: [Double] = []
                for _ in 0..<2000 {
                    let start = clock.now
                    let pooled = try pool.acquire()
                    let acquired = clock.now
                    if touched > 0 { try pooled.instance.call("touch", 0, touched &* (page / stride), stride) }
                    let used = clock.now
                    pooled.release()
                    let taken =
                        switch step {
                        case .acquire: start.duration(to: acquired)
                        case .use: acquired.duration(to: used)
                        case .reset: used.duration(to: clock.now)
                        }
                    samples.append(Double(taken.components.attoseconds) / 1e9)
                }
                guard pool.counts.made == 1 else { throw BenchmarkFailure("an instance was made anew") }
                return (Measurement.median(of: samples), [])
            }
        }
    }

    private static func restore(_ name: String, pages: Int32) -> Benchmark {
        Benchmark("pools", name) {
            let instance = try Instance(guest(pages: pages))
            // An initialisation that writes half of its memory.
            try instance.call("touch", 0, pages &* 8, platformPage)
            let snapshot = try instance.snapshot()
            return .time { for _ in 0..<$0 { _ = try Instance(restoring: snapshot) } }
        }
    }

    /// Exports `touch(address, count, stride)`, which writes a byte so many times.
    private static func guest(pages: Int32) throws -> Module {
        var module = ModuleBuilder()
        module.memory(pages: UInt32(pages))
        let store = Code.localGet(0) + Code.i32Const(0xFF) + [0x3A, 0x00, 0x00]
        let advance = Code.localGet(0) + Code.localGet(2) + [0x6A, 0x21, 0x00]
        let isMore = Code.localGet(1) + Code.i32Const(1) + [0x6B, 0x22, 0x01, 0x0D, 0x00]
        module.function(
            module.type([.i32, .i32, .i32], []), export: "touch", [0x03, 0x40] + store + advance + isMore + [0x0B])
        return try Module(module.bytes)
    }
}

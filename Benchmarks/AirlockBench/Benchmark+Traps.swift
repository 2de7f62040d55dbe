import Airlock

extension Benchmark {
    /// From the call until the error is in hand.
    static var traps: [Benchmark] {
        [
            Benchmark("trap", "catch-out-of-bounds") {
                try outOfBounds { _ in }
            },
            Benchmark("trap", "catch-and-describe-out-of-bounds") {
                try outOfBounds { _ = "\($0)" }
            },
            Benchmark("trap", "catch-unreachable") {
                let run = try faulting(depth: 0, Code.unreachable)
                return .time { iterations in
                    for _ in 0..<iterations {
                        do {
                            try run(0)
                            throw BenchmarkFailure("unreachable was reached and did not trap")
                        } catch is Trap {}
                    }
                }
            },
            Benchmark("trap", "catch-out-of-bounds-below-100-calls") {
                try outOfBounds(depth: 100) { _ in }
            },
        ]
    }

    private static func outOfBounds(
        depth: Int = 0, _ use: @escaping (HeapAccessOutOfBounds) -> Void
    ) throws -> Body {
        let run = try faulting(depth: depth, Code.localGet(0) + Code.i32Load(offset: 0) + Code.drop)
        return .time { iterations in
            for _ in 0..<iterations {
                do {
                    try run(0x7FFF_0000)
                    throw BenchmarkFailure("a load behind the end of memory did not trap")
                } catch let fault as HeapAccessOutOfBounds {
                    use(fault)
                }
            }
        }
    }

    /// A function of one argument that runs `code` below a number of calls.
    private static func faulting(depth: Int, _ code: [UInt8]) throws -> (Int32) throws -> Void {
        var module = ModuleBuilder()
        module.memory(pages: 1)
        let type = module.type([.i32], [])
        var callee = module.function(type, export: depth == 0 ? "run" : nil, code)
        for level in 0..<depth {
            callee = module.function(
                type, export: level == depth - 1 ? "run" : nil, Code.localGet(0) + Code.call(callee))
        }
        return try Instance(try Module(module.bytes)).function("run", as: ((Int32) -> Void).self)
    }
}

import Airlock

extension Benchmark {
    /// From bytes to code that can run, on modules with about two megabytes of code.
    static func loading(_ guests: Guests) -> [Benchmark] {
        ["words", "json"].flatMap { kernel in
            [
                Benchmark("load", "decode-and-validate-\(kernel)") {
                    let large = try large(kernel, guests)
                    return .transfer(bytes: large.codeBytes) { for _ in 0..<$0 { _ = try Module(large.bytes) } }
                },
                Benchmark("load", "decode-validate-and-lower-all-\(kernel)") {
                    let large = try large(kernel, guests)
                    return .transfer(bytes: large.codeBytes) { iterations in
                        for _ in 0..<iterations {
                            let instance = try Instance(try Module(large.bytes))
                            try instance.function("call_all", as: (() -> Void).self)()
                        }
                    }
                },
            ]
        }
            + [
                Benchmark("load", "smallest-module-to-first-result") {
                    var module = ModuleBuilder()
                    module.function(module.type([], [.i32]), export: "run", Code.i32Const(1))
                    let bytes = module.bytes
                    return .time { iterations in
                        for _ in 0..<iterations {
                            let instance = try Instance(try Module(bytes))
                            _ = try instance.function("run", as: (() -> Int32).self)()
                        }
                    }
                }
            ]
    }

    private static func large(_ kernel: String, _ guests: Guests) throws -> LargeModule {
        try LargeModule(repeating: try guests.module(kernel), codeBytes: 2_000_000)
    }
}

import Airlock

extension Benchmark {
    /// From bytes to code that can run, on modules with about two megabytes of code.
    static func loading(_ guests: Guests) -> [Benchmark] {
        ["words", "json"].flatMap { kernel in
            // Sizes are those of code, but what is repeated is whole functions, so they are known only when it is done.
            let large = Result { try LargeModule(repeating: try guests.module(kernel), codeBytes: 2_000_000) }
            let bytes = try? large.get().codeBytes
            return [
                Benchmark("load", "decode-and-validate-\(kernel)", bytes: bytes) {
                    let bytes = try large.get().bytes
                    return .time { for _ in 0..<$0 { _ = try Module(bytes) } }
                },
                Benchmark("load", "decode-validate-and-lower-all-\(kernel)", bytes: bytes) {
                    let bytes = try large.get().bytes
                    return .time { iterations in
                        for _ in 0..<iterations {
                            let instance = try Instance(try Module(bytes))
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
}

import Airlock
import AirlockWASI

extension Benchmark {
    /// The price of calls of WASI that do next to nothing.
    static var wasi: [Benchmark] {
        [
            Benchmark("wasi", "fd_write-16-bytes-to-sink", reference: "guest-loop") {
                let sink = ByteSink(limit: .max)
                let run = try writing(to: 1, WASI(output: .collect(into: sink)))
                return .time {
                    sink.removeAll()
                    try run($0)
                }
            },
            Benchmark("wasi", "fd_write-16-bytes-to-file-in-memory", reference: "guest-loop") {
                // Descriptor 4 is a file that `path_open` gave.
                let run = try writing(to: 4, WASI(preopens: ["/": .inMemory(limit: .max)]))
                return .time { try run($0) }
            },
            Benchmark("wasi", "clock_time_get", reference: "guest-loop") {
                let run = try looping(WASI()) { module in
                    let type = module.type([.i32, .i64, .i32], [.i32])
                    let callee = module.importFunction("wasi_snapshot_preview1", "clock_time_get", type)
                    return Code.i32Const(1) + Code.localGet(0) + Code.i32Const(64) + Code.call(callee) + Code.drop
                }
                return .time { try run($0) }
            },
        ]
    }

    /// A guest whose loop writes 16 bytes to a descriptor.
    private static func writing(to descriptor: Int32, _ wasi: WASI) throws -> (Int) throws -> Void {
        try looping(wasi) { module in
            let type = module.type([.i32, .i32, .i32, .i32], [.i32])
            let write = module.importFunction("wasi_snapshot_preview1", "fd_write", type)
            return Code.i32Const(descriptor) + Code.i32Const(0) + Code.i32Const(1) + Code.i32Const(8) + Code.call(write)
                + Code.drop
        }
    }

    private static func looping(
        _ wasi: WASI, _ step: (inout ModuleBuilder) throws -> [UInt8]
    ) throws -> (Int) throws -> Void {
        var module = ModuleBuilder()
        module.memory(pages: 1)
        let open = module.importFunction(
            "wasi_snapshot_preview1", "path_open",
            module.type([.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i32, .i32], [.i32]))
        let step = try step(&module)
        module.function(module.type([.i64], []), export: "run", Code.countDown(local: 0, step))
        // Opens the file "f" for writing: its rights are those of a number that the host gives.
        let constants = [3, 0, 32, 1, 1].flatMap { Code.i32Const($0) }
        module.function(
            module.type([.i64], [.i32]), export: "open",
            constants + Code.localGet(0) + Code.localGet(0) + Code.i32Const(0) + Code.i32Const(40) + Code.call(open))
        let instance = try wasi.start(try Module(module.bytes))
        let memory = try instance.memory()
        // The vector: 16 bytes from 16 on.
        try memory.store(UInt32(16), at: GuestAddress(0))
        try memory.store(UInt32(16), at: GuestAddress(4))
        try memory.write(Array("f".utf8), at: GuestAddress(32))
        if !wasi.configuration.preopens.pairs.isEmpty {
            let open = try instance.function("open", as: ((UInt64) -> UInt32).self)
            let opened = try open(1 << 6)
            guard opened == 0 else { throw BenchmarkFailure("path_open gives \(opened)") }
        }
        let run = try instance.function("run", as: ((Int64) -> Void).self)
        return { try run(Int64($0)) }
    }
}

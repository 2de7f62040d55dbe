import Airlock

extension Benchmark {
    /// The price of one call, in each direction and kind.
    static var calls: [Benchmark] { callsOfGuests + callsInsideGuests + callsOfHost }

    // MARK: Host to guest

    private static var callsOfGuests: [Benchmark] {
        [
            Benchmark("calls", "host-to-guest-typed-0") {
                let call = try callees().function("f0", as: (() -> Void).self)
                return .time { for _ in 0..<$0 { try call() } }
            },
            Benchmark("calls", "host-to-guest-typed-2") {
                let call = try callees().function("f2", as: ((Int32, Int32) -> Int32).self)
                return .time { for _ in 0..<$0 { _ = try call(1, 2) } }
            },
            Benchmark("calls", "host-to-guest-typed-4") {
                let call = try callees().function("f4", as: ((Int32, Int32, Int32, Int32) -> Int32).self)
                return .time { for _ in 0..<$0 { _ = try call(1, 2, 3, 4) } }
            },
            Benchmark("calls", "host-to-guest-typed-2-logged") {
                let call = try callees(log: BorderLog()).function("f2", as: ((Int32, Int32) -> Int32).self)
                return .time { for _ in 0..<$0 { _ = try call(1, 2) } }
            },
            Benchmark("calls", "host-to-guest-typed-2-traced") {
                let call = try callees(tracer: Tracer { _ in }).function("f2", as: ((Int32, Int32) -> Int32).self)
                return .time { for _ in 0..<$0 { _ = try call(1, 2) } }
            },
            untyped("f0", []), untyped("f2", [.i32(1), .i32(2)]),
            untyped("f4", [.i32(1), .i32(2), .i32(3), .i32(4)]),
            Benchmark("calls", "host-to-guest-untyped-2-into") {
                let function = try callees().function("f2")
                let arguments: [Value] = [.i32(1), .i32(2)]
                return .time {
                    var results: [Value] = []
                    for _ in 0..<$0 { try function.call(arguments, into: &results) }
                }
            },
        ]
    }

    private static func untyped(_ export: String, _ arguments: [Value]) -> Benchmark {
        Benchmark("calls", "host-to-guest-untyped-\(arguments.count)") {
            let function = try callees().function(export)
            return .time { for _ in 0..<$0 { _ = try function.call(arguments) } }
        }
    }

    /// Functions that do nothing and that give their first argument.
    private static func callees(log: BorderLog? = nil, tracer: Tracer? = nil) throws -> Instance {
        var module = ModuleBuilder()
        module.function(module.type([], []), export: "f0", [])
        module.function(module.type([.i32, .i32], [.i32]), export: "f2", Code.localGet(0))
        module.function(module.type([.i32, .i32, .i32, .i32], [.i32]), export: "f4", Code.localGet(0))
        let store = try Store(tracer: tracer)
        store.borderLog = log
        return try Instance(try Module(module.bytes), store: store)
    }

    // MARK: Guest to guest

    private static var callsInsideGuests: [Benchmark] {
        [
            Benchmark("calls", "guest-loop") { try loop { _ in [] } },
            Benchmark("calls", "guest-to-guest-direct", reference: "guest-loop") {
                try loop { module in
                    Code.call(module.function(module.type([], []), []))
                }
            },
            Benchmark("calls", "guest-to-guest-indirect", reference: "guest-loop") {
                try loop { module in
                    let type = module.type([], [])
                    module.elements([module.function(type, [])])
                    return Code.i32Const(0) + Code.callIndirect(type)
                }
            },
            Benchmark("calls", "guest-to-guest-across-instances", reference: "guest-loop") {
                let callees = try callees()
                var imports = Imports()
                imports.define("host", callees)
                return try loop(imports, in: callees.store) { module in
                    Code.call(module.importFunction("host", "f0", module.type([], [])))
                }
            },
        ]
    }

    // MARK: Guest to host

    private static var callsOfHost: [Benchmark] {
        [
            Benchmark("calls", "guest-to-host-typed-0", reference: "guest-loop") {
                var imports = Imports()
                imports.define("host", "f0") {}
                return try loop(imports) { module in
                    Code.call(module.importFunction("host", "f0", module.type([], [])))
                }
            },
            Benchmark("calls", "guest-to-host-typed-2", reference: "guest-loop") {
                var imports = Imports()
                imports.define("host", "f2") { (a: Int32, _: Int32) in a }
                return try loop(imports, callOfTwo)
            },
            Benchmark("calls", "guest-to-host-untyped-2", reference: "guest-loop") {
                let store = try Store()
                let type = FunctionType(parameters: [.i32, .i32], results: [.i32])
                var imports = Imports()
                imports.define("host", "f2", try Function(in: store, type: type) { _, arguments in [arguments[0]] })
                return try loop(imports, in: store, callOfTwo)
            },
        ]
    }

    private static func callOfTwo(_ module: inout ModuleBuilder) -> [UInt8] {
        let callee = module.importFunction("host", "f2", module.type([.i32, .i32], [.i32]))
        return Code.i32Const(1) + Code.i32Const(2) + Code.call(callee) + Code.drop
    }

    /// Iterations are those of a loop in a guest, so that the price of entering it hardly counts.
    static func loop(
        _ imports: Imports = Imports(), in store: Store? = nil, _ step: (inout ModuleBuilder) throws -> [UInt8]
    ) throws -> Body {
        var module = ModuleBuilder()
        let step = try step(&module)
        module.function(module.type([.i64], []), export: "run", Code.countDown(local: 0, step))
        let instance = try Instance(try Module(module.bytes), imports: imports, store: store)
        let run = try instance.function("run", as: ((Int64) -> Void).self)
        return .time { try run(Int64($0)) }
    }
}

/// A Swift closure that guests can import, before it belongs to a store.
struct HostFunctionDefinition {
    /// The Swift types of the signature.
    let parameters: [any WasmValue.Type]
    let results: [any WasmValue.Type]
    /// Runs the closure: arguments and results are in the call.
    let body: (HostCall, Store, FunctionType) throws -> Void

    init<each P: WasmValue, each R: WasmValue>(
        _ body: @escaping (Caller, repeat each P) throws -> (repeat each R)
    ) {
        var parameters: [any WasmValue.Type] = []
        repeat parameters.append((each P).self)
        var results: [any WasmValue.Type] = []
        repeat results.append((each R).self)
        self.parameters = parameters
        self.results = results
        self.body = { call, store, type in
            var reader = ArgumentReader(call: call, types: type.parameters)
            let caller = Caller(store: store, instance: call.caller)
            let answer = try body(caller, repeat reader.next((each P).self))
            var index = 0
            for result in repeat each answer {
                call.setResult(index, result.slot)
                index &+= 1
            }
        }
    }

    /// The type that the Swift types stand for by themselves.
    var type: FunctionType {
        FunctionType(parameters: parameters.map { $0.valueType }, results: results.map { $0.valueType })
    }

    /// The declared type of an import if the Swift types can serve it, else their own.
    func type(for declared: FunctionType?) -> FunctionType {
        guard let declared, declared.parameters.count == parameters.count, declared.results.count == results.count,
            zip(parameters, declared.parameters).allSatisfy({ $0.accepts($1) }),
            zip(results, declared.results).allSatisfy({ $0.accepts($1) })
        else { return type }
        return declared
    }

    func make(in store: Store, name: String?, declared: FunctionType? = nil) throws -> Function {
        let type = type(for: declared)
        let body = body
        // The store owns the function, so the function must not own the store.
        return try store.makeFunction(type, name: name) { [unowned store] call in try body(call, store, type) }
    }
}

extension Store {
    func makeFunction(
        _ type: FunctionType, name: String?, _ body: @escaping (HostCall) throws -> Void
    ) throws -> Function {
        let defined = try engine.registry.functionType(
            parameters: type.parameters.map { $0.canonicalWithoutIndices ?? .bottom },
            results: type.results.map { $0.canonicalWithoutIndices ?? .bottom })
        return Function(
            store: self, handle: try state.makeFunction(HostFunction(type: defined, name: name, body: body)))
    }
}

private struct ArgumentReader {
    let call: HostCall
    let types: [ValueType]
    private var index = 0

    init(call: HostCall, types: [ValueType]) {
        self.call = call
        self.types = types
    }

    mutating func next<T: WasmValue>(_: T.Type) -> T {
        defer { index &+= 1 }
        return T(slot: call.argument(index), type: types[index])
    }
}

extension Function {
    /// Makes a function of the host from a closure.
    ///
    /// - Parameter name: For backtraces.
    /// - Throws: `LimitError`.
    public init<each P: WasmValue, each R: WasmValue>(
        in store: Store, name: String? = nil, _ body: @escaping (repeat each P) throws -> (repeat each R)
    ) throws {
        self = try HostFunctionDefinition { (_: Caller, arguments: repeat each P) in try body(repeat each arguments) }
            .make(in: store, name: name)
    }

    /// Makes a function of the host from a closure that wants to know its caller.
    public init<each P: WasmValue, each R: WasmValue>(
        in store: Store, name: String? = nil, _ body: @escaping (Caller, repeat each P) throws -> (repeat each R)
    ) throws {
        self = try HostFunctionDefinition(body).make(in: store, name: name)
    }

    /// Makes a function of the host whose type is known only at run time. The closure must return values of the result
    /// types, or the call throws `SignatureMismatch`.
    public init(
        in store: Store, type: FunctionType, name: String? = nil,
        _ body: @escaping (Caller, [Value]) throws -> [Value]
    ) throws {
        let parameters = type.parameters.map { $0.canonicalWithoutIndices ?? .bottom }
        let results = type.results.map { $0.canonicalWithoutIndices ?? .bottom }
        self = try store.makeFunction(type, name: name) { [unowned store] call in
            let arguments = parameters.enumerated().map { Value(slot: call.argument($0), type: $1, in: store) }
            let answer = try body(Caller(store: store, instance: call.caller), arguments)
            guard answer.count == results.count, zip(answer, results).allSatisfy({ $0.fits($1) }) else {
                throw SignatureMismatch(
                    subject: "host function" + (name.map { " \"\($0)\"" } ?? ""), expected: type.description,
                    found: FunctionType(parameters: type.parameters, results: answer.map(\.type)).description)
            }
            for (index, value) in answer.enumerated() { call.setResult(index, try value.slot(in: store)) }
        }
    }
}

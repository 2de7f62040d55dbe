/// A Swift closure that guests can import, before it belongs to a store.
@usableFromInline
struct HostFunctionDefinition {
    /// The Swift types of the signature.
    let parameters: [any WasmValue.Type]
    let results: [any WasmValue.Type]
    /// Makes what a call runs, once the function's type is known: arguments and results are in the frame.
    let body: (FunctionType) -> (HostCall) throws -> Void

    @usableFromInline
    init(
        _ parameters: [any WasmValue.Type], _ results: [any WasmValue.Type],
        _ body: @escaping (FunctionType) -> (HostCall) throws -> Void
    ) {
        self.parameters = parameters
        self.results = results
        self.body = body
    }

    // The closure is compiled where it is given, so that arguments come straight from slots.

    @inlinable
    init<each P: WasmValue, each R: WasmValue>(_ body: @escaping (repeat each P) throws -> (repeat each R)) {
        var parameters: [any WasmValue.Type] = []
        repeat parameters.append((each P).self)
        var results: [any WasmValue.Type] = []
        repeat results.append((each R).self)
        self.init(parameters, results) { type in
            let (parameters, results) = (type.parameters, type.results)
            return { call in
                var index = -1
                func next() -> Int {
                    index &+= 1
                    return index
                }
                let answer = try body(repeat (each P)(slot: call.frame[next()], type: parameters[index]))
                index = -1
                let slots = (repeat try SlotOf(each answer, as: results[next()]))
                index = -1
                repeat call.frame[next()] = (each slots).bits
            }
        }
    }

    @inlinable
    init<each P: WasmValue, each R: WasmValue>(_ body: @escaping (Caller, repeat each P) throws -> (repeat each R)) {
        var parameters: [any WasmValue.Type] = []
        repeat parameters.append((each P).self)
        var results: [any WasmValue.Type] = []
        repeat results.append((each R).self)
        self.init(parameters, results) { type in
            let (parameters, results) = (type.parameters, type.results)
            return { call in
                var index = -1
                func next() -> Int {
                    index &+= 1
                    return index
                }
                let answer = try body(
                    Caller(of: call), repeat (each P)(slot: call.frame[next()], type: parameters[index]))
                index = -1
                let slots = (repeat try SlotOf(each answer, as: results[next()]))
                index = -1
                repeat call.frame[next()] = (each slots).bits
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
        return try store.makeFunction(type, name: name, body(type))
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

extension Function {
    /// Makes a function of the host from a closure.
    ///
    /// - Parameter name: For backtraces.
    /// - Throws: `LimitError`.
    @inlinable
    public init<each P: WasmValue, each R: WasmValue>(
        in store: Store, name: String? = nil, _ body: @escaping (repeat each P) throws -> (repeat each R)
    ) throws {
        try self.init(HostFunctionDefinition(body), in: store, name: name)
    }

    /// Makes a function of the host from a closure that wants to know its caller.
    @inlinable
    public init<each P: WasmValue, each R: WasmValue>(
        in store: Store, name: String? = nil, _ body: @escaping (Caller, repeat each P) throws -> (repeat each R)
    ) throws {
        try self.init(HostFunctionDefinition(body), in: store, name: name)
    }

    @usableFromInline
    init(_ definition: HostFunctionDefinition, in store: Store, name: String?) throws {
        self = try definition.make(in: store, name: name)
    }

    /// Makes a function of the host whose type is known only at run time. The closure must return values of the result
    /// types, or the call throws `SignatureMismatch`.
    public init(
        in store: Store, type: FunctionType, name: String? = nil,
        _ body: @escaping (Caller, [Value]) throws -> [Value]
    ) throws {
        let parameters = type.parameters.map { $0.canonicalWithoutIndices ?? .bottom }
        let results = type.results.map { $0.canonicalWithoutIndices ?? .bottom }
        self = try store.makeFunction(type, name: name) { call in
            let caller = Caller(of: call)
            let store = caller.store
            let arguments = parameters.enumerated().map { Value(slot: call.argument($0), type: $1, in: store) }
            let answer = try body(caller, arguments)
            guard answer.count == results.count, zip(answer, results).allSatisfy({ $0.fits($1) }) else {
                throw SignatureMismatch(
                    subject: "host function" + (name.map { " \"\($0)\"" } ?? ""), expected: type.description,
                    found: FunctionType(parameters: type.parameters, results: answer.map(\.type)).description)
            }
            for (index, value) in answer.enumerated() { call.setResult(index, try value.slot(in: store)) }
        }
    }
}

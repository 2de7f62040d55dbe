/// A Swift closure that guests can import, before it belongs to a store.
@usableFromInline
struct HostFunctionDefinition {
    let parameters: WasmKinds
    let results: WasmKinds
    /// Makes what a call runs, once the function's type is known: arguments and results are in the frame.
    let body: Body

    enum Body {
        case immediate((WasmSignature) -> (HostCall) throws -> Void)
        /// Of a function that may wait.
        case async(AsyncBody)
    }

    @usableFromInline typealias AsyncBody = nonisolated(nonsending) (HostCall, WasmSignature) async throws -> Void

    @usableFromInline
    init(_ parameters: WasmKinds, _ results: WasmKinds, _ body: @escaping (WasmSignature) -> (HostCall) throws -> Void)
    {
        self.parameters = parameters
        self.results = results
        self.body = .immediate(body)
    }

    @usableFromInline
    init(
        _ parameters: WasmKinds, _ results: WasmKinds, async body: @escaping AsyncBody
    ) {
        self.parameters = parameters
        self.results = results
        self.body = .async(body)
    }

    // The closure is compiled where it is given, so that arguments come straight from slots.

    @inlinable
    init<each P: WasmValue, each R: WasmValue>(_ body: @escaping (repeat each P) throws -> (repeat each R)) {
        let (parameters, results) = (WasmKinds(repeat (each P).self), WasmKinds(repeat (each R).self))
        guard parameters.arePrimitive, results.arePrimitive else {
            self.init(
                parameters, results,
                Self.converting { (_, arguments: repeat each P) in try body(repeat each arguments) })
            return
        }
        self.init(parameters, results) { signature in
            { call in
                var slots = call.arguments
                let answer = try body(repeat (each P)._read(&slots, signature))
                slots = call.results
                repeat try (each answer)._write(&slots, signature)
            }
        }
    }

    @inlinable
    init<each P: WasmValue, each R: WasmValue>(_ body: @escaping (Caller, repeat each P) throws -> (repeat each R)) {
        let (parameters, results) = (WasmKinds(repeat (each P).self), WasmKinds(repeat (each R).self))
        guard parameters.arePrimitive, results.arePrimitive else {
            self.init(
                parameters, results,
                Self.converting { (call, arguments: repeat each P) in try body(Caller(of: call), repeat each arguments)
                })
            return
        }
        self.init(parameters, results) { signature in
            { call in
                var slots = call.arguments
                let answer = try body(Caller(of: call), repeat (each P)._read(&slots, signature))
                slots = call.results
                repeat try (each answer)._write(&slots, signature)
            }
        }
    }

    /// For types that convert.
    @usableFromInline
    static func converting<each P: WasmValue, each R: WasmValue>(
        _ body: @escaping (HostCall, repeat each P) throws -> (repeat each R)
    ) -> (WasmSignature) -> (HostCall) throws -> Void {
        { signature in
            { call in
                var slots = call.arguments
                let arguments = (repeat try (each P).Primitive._read(&slots, signature))
                let answer = try body(call, repeat (each P)(primitive: each arguments))
                let results = (repeat try (each answer).primitive)
                slots = call.results
                repeat try (each results)._write(&slots, signature)
            }
        }
    }

    /// The declared type of an import if the Swift types can serve it, else their own.
    func type(for declared: DefinedType?, _ registry: TypeRegistry) throws -> DefinedType {
        if let declared, let signature = declared.signature,
            parameters.fit(signature.parameters, isGiven: false, registry),
            results.fit(signature.results, isGiven: true, registry)
        {
            return declared
        }
        return try registry.functionType(parameters: parameters.types, results: results.types)
    }

    func make(in store: Store, name: String?, type: DefinedType) throws -> Function {
        let types = type.signature ?? DefinedType.Signature(parameters: [], results: [])
        let signature = WasmSignature(types, in: store.state)
        let function =
            switch body {
            case .immediate(let body): HostFunction(type: type, name: name, body: body(signature))
            case .async(let body):
                HostFunction(type: type, name: name, asyncBody: { call in try await body(call, signature) })
            }
        return Function(store: store, handle: try store.state.makeFunction(function))
    }
}

extension HostCall {
    @inlinable var arguments: WasmSlots { WasmSlots(frame, areResults: false) }
    @inlinable var results: WasmSlots { WasmSlots(frame, areResults: true) }
}

extension Store {
    func makeFunction(
        _ type: DefinedType, name: String?, _ body: @escaping (HostCall) throws -> Void
    ) throws -> Function {
        Function(store: self, handle: try state.makeFunction(HostFunction(type: type, name: name, body: body)))
    }
}

extension Function {
    /// Makes a function of the host from a closure.
    ///
    /// - Parameter body: What a call of the function runs.
    /// - Parameter store: The store to which it belongs.
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
        self = try definition.make(in: store, name: name, type: definition.type(for: nil, store.registry))
    }

    /// Makes a function of the host whose type is known only at run time. The closure must return values of the result
    /// types, or the call throws `SignatureMismatch`.
    ///
    /// - Parameters:
    ///   - body: What a call of the function runs.
    ///   - store: The store to which it belongs.
    ///   - type: The types of parameters and results.
    ///   - module: Whose types the indices in `type` count.
    ///   - name: For backtraces.
    /// - Throws: `UnknownType`, `LimitError`, `UnsupportedFeature`.
    public init(
        in store: Store, type: FunctionType, of module: Module? = nil, name: String? = nil,
        _ body: @escaping (Caller, [Value]) throws -> [Value]
    ) throws {
        let defined = try store.engine.canonical(type, of: module)
        let (parameters, results) = (defined.signature?.parameters ?? [], defined.signature?.results ?? [])
        self = try store.makeFunction(defined, name: name) { call in
            let caller = Caller(of: call)
            let store = caller.store
            var slots = call.arguments
            let answer = try body(caller, parameters.map { Value(&slots, $0, in: store) })
            var fits = answer.count == results.count
            slots = call.results
            for (value, type) in zip(answer, results) where fits {
                fits = try value.write(to: &slots, as: type, in: store)
            }
            guard fits else {
                let registry = store.registry
                throw SignatureMismatch(
                    subject: "host function" + (name.map { " \($0.quotedForMessage)" } ?? ""),
                    expected: registry.describe(DefinedType.Signature(parameters: parameters, results: results)),
                    found: FunctionType.describe(
                        parameters.map { registry.describe($0) }, answer.map(\.typeDescription)))
            }
        }
    }
}

/// Functions of the host that may wait: the guest stands still meanwhile, and its thread is free. It must have been entered by
/// `callAsync`; else the call ends with `AsyncFunctionCalled`.
///
/// Where the task is cancelled they should end soon. Deadlines and interruptions of the store are noticed when they return.
extension Imports {
    /// Gives a function of the host that may wait, and needs nothing but its arguments.
    @inlinable
    public mutating func defineAsync<each P: WasmValue & Sendable, each R: WasmValue & Sendable>(
        _ module: String, _ name: String, _ body: @escaping @Sendable (repeat each P) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(repeat (each P).self), WasmKinds(repeat (each R).self)) { call, signature in
            var slots = call.arguments
            let arguments = (repeat try call.read((each P).self, &slots, signature))
            let answer = try await body(repeat each arguments)
            try call.answer(repeat each answer, as: signature)
        }
    }

    // One for each count of parameters, as the compiler cannot make a closure that stays with its caller out of a pack.

    /// Gives a function of the host that may wait, and wants to know its caller: it may use the guest's memory, and call the
    /// guest again. It runs where `callAsync` was called. It has up to five parameters.
    @inlinable
    public mutating func defineAsync<each R: WasmValue>(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(), WasmKinds(repeat (each R).self)) { call, signature in
            let answer = try await body(Caller(of: call))
            try call.answer(repeat each answer, as: signature)
        }
    }

    /// The same for more parameters.
    @inlinable
    public mutating func defineAsync<A: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller, A) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(A.self), WasmKinds(repeat (each R).self)) { call, signature in
            var slots = call.arguments
            let a = try call.read(A.self, &slots, signature)
            let answer = try await body(Caller(of: call), a)
            try call.answer(repeat each answer, as: signature)
        }
    }

    /// The same for more parameters.
    @inlinable
    public mutating func defineAsync<A: WasmValue, B: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller, A, B) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(A.self, B.self), WasmKinds(repeat (each R).self)) { call, signature in
            var slots = call.arguments
            let a = try call.read(A.self, &slots, signature)
            let b = try call.read(B.self, &slots, signature)
            let answer = try await body(Caller(of: call), a, b)
            try call.answer(repeat each answer, as: signature)
        }
    }

    /// The same for more parameters.
    @inlinable
    public mutating func defineAsync<A: WasmValue, B: WasmValue, C: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller, A, B, C) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(A.self, B.self, C.self), WasmKinds(repeat (each R).self)) { call, signature in
            var slots = call.arguments
            let a = try call.read(A.self, &slots, signature)
            let b = try call.read(B.self, &slots, signature)
            let c = try call.read(C.self, &slots, signature)
            let answer = try await body(Caller(of: call), a, b, c)
            try call.answer(repeat each answer, as: signature)
        }
    }

    /// The same for more parameters.
    @inlinable
    public mutating func defineAsync<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, each R: WasmValue>(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller, A, B, C, D) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(A.self, B.self, C.self, D.self), WasmKinds(repeat (each R).self)) {
            call, signature in
            var slots = call.arguments
            let a = try call.read(A.self, &slots, signature)
            let b = try call.read(B.self, &slots, signature)
            let c = try call.read(C.self, &slots, signature)
            let d = try call.read(D.self, &slots, signature)
            let answer = try await body(Caller(of: call), a, b, c, d)
            try call.answer(repeat each answer, as: signature)
        }
    }

    /// The same for more parameters.
    @inlinable
    public mutating func defineAsync<
        A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, each R: WasmValue
    >(
        _ module: String, _ name: String,
        _ body: nonisolated(nonsending) @escaping @Sendable (Caller, A, B, C, D, E) async throws -> (repeat each R)
    ) {
        define(module, name, WasmKinds(A.self, B.self, C.self, D.self, E.self), WasmKinds(repeat (each R).self)) {
            call, signature in
            var slots = call.arguments
            let a = try call.read(A.self, &slots, signature)
            let b = try call.read(B.self, &slots, signature)
            let c = try call.read(C.self, &slots, signature)
            let d = try call.read(D.self, &slots, signature)
            let e = try call.read(E.self, &slots, signature)
            let answer = try await body(Caller(of: call), a, b, c, d, e)
            try call.answer(repeat each answer, as: signature)
        }
    }

    @usableFromInline
    mutating func define(
        _ module: String, _ name: String, _ parameters: WasmKinds, _ results: WasmKinds,
        async body: @escaping HostFunctionDefinition.AsyncBody
    ) {
        define(module, name, nil, HostFunctionDefinition(parameters, results, async: body))
    }
}

extension HostCall {
    @inlinable
    func read<T: WasmValue>(_: T.Type, _ slots: inout WasmSlots, _ signature: WasmSignature) throws -> T {
        try T(primitive: try T.Primitive._read(&slots, signature))
    }

    @inlinable
    func answer<each R: WasmValue>(_ values: repeat each R, as signature: WasmSignature) throws {
        let results = (repeat try (each values).primitive)
        var slots = self.results
        repeat try (each results)._write(&slots, signature)
    }
}

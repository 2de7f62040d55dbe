/// Calls that may wait for functions of the host (`Imports.defineAsync`), and let others have their turn.
///
/// While such a call waits, its store has no thread. Calls that do not wait may be made then, as `malloc` may be called by
/// the function that is waited for; another asynchronous one only by that function. At the end of a turn nothing may.
/// Cancelling the task ends the call with `CancellationError`.
extension Function {
    /// Calls the function with values whose types are checked now.
    ///
    /// - Throws: As `call(_:)`; `CancellationError`; `ConcurrentUse` while another asynchronous call of the store is open.
    nonisolated(nonsending)
        public func callAsync(_ arguments: [Value] = []) async throws -> [Value]
    {
        let signature = signature
        return try await store.state.runAsync(handle) { frame in
            var slots = WasmSlots(frame, areResults: false)
            try write(arguments, signature, to: &slots)
        } results: { frame in
            var slots = WasmSlots(frame, areResults: true)
            return signature.results.map { Value(&slots, $0, in: store) }
        }
    }

    /// Calls the function with values of Swift types.
    ///
    /// - Throws: As `callAsync(_:)`; `SignatureMismatch`.
    @inlinable
    nonisolated(nonsending)
        public func callAsync<each Argument: WasmValue, each Result: WasmValue>(
            _ arguments: repeat each Argument, returning _: (repeat each Result).Type
        ) async throws -> (repeat each Result)
    {
        try await callAsync(
            repeat each arguments, returning: (repeat each Result).self, name: nil)
    }

    @inlinable
    nonisolated(nonsending)
        func callAsync<each Argument: WasmValue, each Result: WasmValue>(
            _ arguments: repeat each Argument, returning _: (repeat each Result).Type, name: String?
        ) async throws -> (repeat each Result)
    {
        let (parameters, results) = (WasmKinds(repeat (each Argument).self), WasmKinds(repeat (each Result).self))
        let function = try TypedFunction(self, parameters, results, name)
        let primitives = (repeat try (each arguments).primitive)
        let answer = try await function.runAsync { frame in
            var slots = WasmSlots(frame, areResults: false)
            repeat try (each primitives)._write(&slots, function)
        } results: { frame in
            var slots = WasmSlots(frame, areResults: true)
            return (repeat try (each Result).Primitive._read(&slots, function))
        }
        return (repeat try (each Result)(primitive: each answer))
    }
}

extension Instance {
    /// Calls an exported function that may wait: `try await instance.callAsync("fetch", 1, returning: Int32.self)`.
    ///
    /// - Throws: `ExportError`; as `Function.callAsync`.
    @inlinable
    nonisolated(nonsending)
        public func callAsync<each Argument: WasmValue, each Result: WasmValue>(
            _ name: String, _ arguments: repeat each Argument, returning _: (repeat each Result).Type
        ) async throws -> (repeat each Result)
    {
        try await function(name).callAsync(
            repeat each arguments, returning: (repeat each Result).self, name: name)
    }

    /// Calls an exported function that may wait and has no results.
    ///
    /// - Throws: `ExportError`; as `Function.callAsync`.
    @inlinable
    nonisolated(nonsending)
        public func callAsync<each Argument: WasmValue>(
            _ name: String, _ arguments: repeat each Argument
        ) async throws
    {
        try await function(name).callAsync(repeat each arguments, returning: Void.self, name: name)
    }
}

extension Store {
    /// How long a call made by `callAsync` runs before it lets other tasks have their turn; nil, as at first, for until it
    /// waits. So many guests share few threads, and none keeps the others waiting.
    public var turn: Duration? {
        get { state.interrupts.turn }
        set { state.interrupts.turn = newValue }
    }
}

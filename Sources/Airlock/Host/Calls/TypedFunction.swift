/// A function whose Swift types were checked: what the closure of a typed function calls.
///
/// The closure itself is compiled where it is used, so that arguments go from registers to slots without a detour.
@usableFromInline
final class TypedFunction: WasmSignature {
    /// Keeps the store alive.
    private let owner: Store
    private let machine: StoreState
    private let handle: FunctionHandle
    /// Keeps the function alive.
    private let functionOwner: AnyObject?

    /// - Parameter name: Of an exported function, for messages.
    /// - Throws: `SignatureMismatch`.
    @usableFromInline
    init(_ function: Function, _ parameters: WasmKinds, _ results: WasmKinds, _ name: String?) throws {
        let types = function.signature
        let registry = function.store.registry
        guard parameters.fit(types.parameters, isGiven: true, registry),
            results.fit(types.results, isGiven: false, registry)
        else {
            throw SignatureMismatch(
                subject: "function" + (name.map { " \"\($0)\"" } ?? ""), expected: registry.describe(types),
                found: registry.describe(
                    DefinedType.Signature(parameters: parameters.types, results: results.types)))
        }
        owner = function.store
        machine = function.store.state
        handle = function.handle
        functionOwner = function.owner
        super.init(types, in: machine)
    }

    override var instance: InstanceState? { functionOwner as? InstanceState }

    /// Where the arguments of the next `run` go.
    @usableFromInline func prepare() throws -> Frame { try machine.prepare(handle) }

    /// Calls the function. Returns where its results are, until the next call.
    @usableFromInline func run() throws -> Frame { try machine.run(handle) }

    /// The whole call, which may wait: `arguments` writes each parameter's slot, `results` reads each result's.
    @usableFromInline
    nonisolated(nonsending) func runAsync<Result>(
        arguments: (Frame) throws -> Void, results: (Frame) throws -> Result
    ) async throws -> Result {
        try await machine.runAsync(handle, arguments: arguments, results: results)
    }
}

/// A function whose Swift types were checked: what the closure of a typed function calls.
///
/// The closure itself is compiled where it is used, so that arguments go from registers to slots without a detour.
@usableFromInline
final class TypedFunction {
    private let store: Store
    private let state: StoreState
    private let handle: FunctionHandle
    @usableFromInline let parameters: [ValueType]
    @usableFromInline let results: [ValueType]

    /// - Throws: `SignatureMismatch`.
    @usableFromInline
    init(
        _ function: Function, _ parameterTypes: [any WasmValue.Type], _ resultTypes: [any WasmValue.Type],
        _ subject: String
    ) throws {
        let type = function.type
        guard Self.agree(parameterTypes, type.parameters), Self.agree(resultTypes, type.results) else {
            throw SignatureMismatch(
                subject: subject, expected: type.description,
                found: FunctionType(
                    parameters: parameterTypes.map { $0.valueType }, results: resultTypes.map { $0.valueType }
                ).description)
        }
        store = function.store
        state = function.store.state
        handle = function.handle
        parameters = type.parameters
        results = type.results
    }

    private static func agree(_ swift: [any WasmValue.Type], _ types: [ValueType]) -> Bool {
        swift.count == types.count && zip(swift, types).allSatisfy { $0.accepts($1) }
    }

    /// Where the arguments of the next `run` go.
    @usableFromInline func prepare() throws -> Frame { try state.prepare(handle) }

    /// Calls the function. Returns where its results are.
    @usableFromInline func run() throws -> Frame { try state.run(handle) }
}

/// A slot that remembers the type of its value, because elements of a pack have a type each.
@usableFromInline
struct SlotOf<T: WasmValue> {
    @usableFromInline let bits: UInt64

    @inlinable
    init(_ value: T, as type: ValueType) throws { bits = try value.slot(as: type) }
}

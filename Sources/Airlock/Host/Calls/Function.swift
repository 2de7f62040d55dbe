/// A function of a store: a guest's, or one that the host gave.
///
/// It has reference semantics: copies stand for the same function.
public struct Function {
    /// The store to which the function belongs, and on whose thread it is called.
    public let store: Store
    let handle: FunctionHandle
    /// Keeps it alive: an instance, or what the host gave.
    let owner: AnyObject?

    init(store: Store, handle: FunctionHandle) {
        self.init(store: store, handle: handle, owner: store.state.owner(of: handle))
    }

    init(store: Store, handle: FunctionHandle, owner: AnyObject?) {
        self.store = store
        self.handle = handle
        self.owner = owner
    }

    var signature: DefinedType.Signature {
        store.state.definedType(of: handle)?.signature ?? DefinedType.Signature(parameters: [], results: [])
    }

    /// Types that a module defines are shown as the abstract types above them.
    public var type: FunctionType { store.registry.functionType(signature) }

    /// Calls the function with values whose types are checked now.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; `Trap` or `HeapAccessOutOfBounds` from the guest; whatever a host
    ///   function on the way throws.
    public func call(_ arguments: [Value] = []) throws -> [Value] {
        var results: [Value] = []
        try call(arguments, into: &results)
        return results
    }

    /// Calls the function and puts what it returns in the place of what `results` held: an array that is used again has its
    /// room already, so that nothing is allocated.
    ///
    /// - Throws: As `call(_:)`; then `results` are as they were.
    public func call(_ arguments: [Value], into results: inout [Value]) throws {
        let signature = signature
        var slots = WasmSlots(try store.state.prepare(handle), areResults: false)
        try write(arguments, signature, to: &slots)
        slots = WasmSlots(try store.state.run(handle), areResults: true)
        // The old ones go last: what is released with them may call the guest, whose results stand where it would write.
        let old = results.count
        for type in signature.results { results.append(Value(&slots, type, in: store)) }
        results.removeFirst(old)
    }

    func write(_ arguments: [Value], _ signature: DefinedType.Signature, to slots: inout WasmSlots) throws {
        guard arguments.count == signature.parameters.count else { throw mismatch(signature, arguments) }
        for index in arguments.indices {
            guard try arguments[index].write(to: &slots, as: signature.parameters[index], in: store) else {
                throw mismatch(signature, arguments)
            }
        }
    }

    private func mismatch(_ signature: DefinedType.Signature, _ arguments: [Value]) -> SignatureMismatch {
        let registry = store.registry
        return SignatureMismatch(
            subject: "function", expected: registry.describe(signature),
            found: FunctionType.describe(
                arguments.map(\.typeDescription), signature.results.map { registry.describe($0) }))
    }
}

extension Function: Equatable {
    public static func == (a: Function, b: Function) -> Bool { a.handle == b.handle }
}

extension Function: WasmReference {
    /// A reference to a function, never null: `(ref func)`.
    public static var wasmForm: WasmForm<Function> { WasmForm(.reference(.func, isNullable: false)) }

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .func, let handle = _reference.store.state.function(_reference.bits) else {
            return nil
        }
        self.init(store: _reference.store, handle: handle)
    }

    public var _reference: StoreReference { StoreReference(.func, handle.reference, in: store) }
}

extension Function: CustomStringConvertible {
    /// Its type as the text format writes it.
    public var description: String { type.description }
}

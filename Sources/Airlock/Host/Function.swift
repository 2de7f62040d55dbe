/// A function of a store: a guest's, or one that the host gave.
public struct Function {
    public let store: Store
    let handle: FunctionHandle

    init(store: Store, handle: FunctionHandle) {
        self.store = store
        self.handle = handle
    }

    private var signature: DefinedType.Signature {
        store.engine.registry.definedType(handle.type)?.signature
            ?? DefinedType.Signature(parameters: [], results: [])
    }

    public var type: FunctionType { signature.type }

    /// Calls the function with values whose types are checked now.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; `Trap` or `HeapAccessOutOfBounds` from the guest; whatever a host
    ///   function on the way throws.
    public func call(_ arguments: [Value] = []) throws -> [Value] {
        let signature = signature
        guard arguments.count == signature.parameters.count,
            zip(arguments, signature.parameters).allSatisfy({ $0.fits($1) })
        else {
            throw SignatureMismatch(
                subject: "function", expected: type.description,
                found: FunctionType(parameters: arguments.map(\.type), results: type.results).description)
        }
        let slots = try arguments.map { try $0.slot(in: store) }
        return zip(try store.state.call(handle, slots), signature.results).map {
            Value(slot: $0, type: $1, in: store)
        }
    }
}

extension Function: Equatable {
    public static func == (a: Function, b: Function) -> Bool { a.handle == b.handle }
}

extension Value {
    /// Whether this may be given for a parameter of `type`.
    func fits(_ type: CanonicalType) -> Bool {
        switch self {
        case .i32: type == .i32
        case .i64: type == .i64
        case .f32: type == .f32
        case .f64: type == .f64
        case .funcref(let function): type.isReference && type.heap == .func && (function != nil || type.isNullable)
        case .externref(let reference):
            type.isReference && type.heap == .extern && (reference != nil || type.isNullable)
        }
    }
}

extension FunctionType: CustomStringConvertible {
    /// As the text format writes it.
    public var description: String {
        func list(_ keyword: String, _ types: [ValueType]) -> String {
            types.isEmpty ? "" : " (\(keyword) " + types.map(\.description).joined(separator: " ") + ")"
        }
        return "(func" + list("param", parameters) + list("result", results) + ")"
    }
}

extension ValueType: CustomStringConvertible {
    /// As the text format writes it.
    public var description: String {
        switch self {
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "v128"
        case .reference(.funcref): "funcref"
        case .reference(.externref): "externref"
        case .reference(let type): "(ref \(type.isNullable ? "null " : "")\(type.heapType))"
        }
    }
}

extension TypeRegistry {
    /// A type as the text format writes it, for messages.
    package func describe(_ type: CanonicalExternType) -> String {
        switch type {
        case .function(let id):
            return definedType(id)?.signature.map { describe($0) } ?? "(func)"
        case .tag(let id):
            // Written like a function's type, but for the keyword.
            return definedType(id)?.signature.map { "(tag" + describe($0).dropFirst(5) } ?? "(tag)"
        case .global(let isMutable, let type):
            return isMutable ? "(global (mut \(describe(type))))" : "(global \(describe(type)))"
        case .table(let address, let limits, let element):
            return "(table\(prefix(address)) \(limits.text) \(describe(element)))"
        case .memory(let address, let limits): return "(memory\(prefix(address)) \(limits.text))"
        }
    }

    package func describe(_ signature: DefinedType.Signature) -> String {
        FunctionType.describe(signature.parameters.map { describe($0) }, signature.results.map { describe($0) })
    }

    /// A type as the text format writes it. Types that modules define have no name outside of them, and are shown as what
    /// they are: one level deep, as they may refer to themselves.
    package func describe(_ type: CanonicalType) -> String {
        guard type.isReference, let id = type.heap.definedType, let defined = definedType(id) else {
            return valueType(type).description
        }
        let heap = defined.signature.map { functionType($0).description } ?? "\(defined.kind) #\(id.rawValue)"
        return "(ref \(type.isNullable ? "null " : "")\(heap))"
    }

    private func prefix(_ type: AddressType) -> String { type == .i64 ? " i64" : "" }
}

extension Limits {
    fileprivate var text: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}

extension CanonicalType: CustomStringConvertible {
    package var description: String {
        switch self {
        case .bottom: "bottom"
        case .i32: ValueType.i32.description
        case .i64: ValueType.i64.description
        case .f32: ValueType.f32.description
        case .f64: ValueType.f64.description
        case .v128: ValueType.v128.description
        case .i8: "i8"
        case .i16: "i16"
        default: "(ref \(isNullable ? "null " : "")\(heap))"
        }
    }
}

extension CanonicalHeapType: CustomStringConvertible {
    @usableFromInline package var description: String {
        abstract?.keyword ?? (self == .bottom ? "bottom" : "type #\(rawValue)")
    }
}

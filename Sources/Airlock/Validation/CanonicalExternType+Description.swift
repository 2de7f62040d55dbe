extension TypeRegistry {
    /// A type as the text format writes it, for messages.
    package func describe(_ type: CanonicalExternType) -> String {
        switch type {
        case .function(let id):
            guard let signature = definedType(id)?.signature else { return "(func)" }
            return "(func" + list("param", signature.parameters) + list("result", signature.results) + ")"
        case .tag: return "(tag)"
        case .global(let isMutable, let type): return isMutable ? "(global (mut \(type)))" : "(global \(type))"
        case .table(let address, let limits, let element): return "(table\(prefix(address)) \(limits.text) \(element))"
        case .memory(let address, let limits): return "(memory\(prefix(address)) \(limits.text))"
        }
    }

    private func list(_ keyword: String, _ types: [CanonicalType]) -> String {
        types.isEmpty ? "" : " (\(keyword) " + types.map(\.description).joined(separator: " ") + ")"
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
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "v128"
        case .i8: "i8"
        case .i16: "i16"
        default: "(ref \(isNullable ? "null " : "")\(heap))"
        }
    }
}

extension CanonicalHeapType: CustomStringConvertible {
    package var description: String {
        switch self {
        case .any: "any"
        case .eq: "eq"
        case .i31: "i31"
        case .struct: "struct"
        case .array: "array"
        case .none: "none"
        case .func: "func"
        case .nofunc: "nofunc"
        case .exn: "exn"
        case .noexn: "noexn"
        case .extern: "extern"
        case .noextern: "noextern"
        case .bottom: "bottom"
        default: "type #\(rawValue)"
        }
    }
}

extension FunctionType: CustomStringConvertible {
    /// As the text format writes it.
    public var description: String { Self.describe(parameters.map { $0.description }, results.map { $0.description }) }

    /// The same for types that are described already.
    static func describe(_ parameters: [String], _ results: [String]) -> String {
        func list(_ keyword: String, _ types: [String]) -> String {
            types.isEmpty ? "" : " (\(keyword) " + types.joined(separator: " ") + ")"
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

extension HeapType: CustomStringConvertible {
    /// As the text format writes it.
    public var description: String {
        if case .index(let index) = self { return index.description }
        return keyword ?? ""
    }

    /// The keyword of an abstract heap type; nil for an index.
    package var keyword: String? {
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
        case .index: nil
        }
    }
}

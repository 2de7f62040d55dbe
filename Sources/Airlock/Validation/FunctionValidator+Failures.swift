/// The errors of validation, and how they name types.
extension FunctionValidator {
    func invalid(_ message: String) -> ValidationFailure { .invalid(message, offset: instruction.offset) }

    func unknown(_ space: StaticString, _ index: UInt32) -> ValidationFailure { invalid("unknown \(space) \(index)") }

    func unsupported(_ feature: Feature, _ construct: StaticString) -> ValidationFailure {
        .unsupported(UnsupportedFeature(feature, construct: "\(construct)", offset: instruction.offset))
    }

    func limit(_ name: StaticString, _ granted: Int, demanded: Int) -> ValidationFailure {
        .limit(
            ImplementationLimitExceeded(
                "\(name)", granted: UInt64(clamping: granted), demanded: UInt64(clamping: demanded),
                offset: instruction.offset))
    }

    func mismatch(_ expected: CanonicalType, found: CanonicalType?) -> ValidationFailure {
        mismatch(describe(expected), found: found)
    }

    func mismatch(_ expected: String, found: CanonicalType?) -> ValidationFailure {
        let found = found.map(describe) ?? ""
        return invalid("type mismatch: instruction requires [\(expected)] but stack has [\(found)]")
    }

    /// The type in the words of the text format, with a type index of this module for a defined type.
    func describe(_ type: CanonicalType) -> String {
        switch type {
        case .bottom: return "anything"
        case .i32: return "i32"
        case .i64: return "i64"
        case .f32: return "f32"
        case .f64: return "f64"
        case .v128: return "v128"
        case .i8: return "i8"
        case .i16: return "i16"
        default: return "(ref \(type.isNullable ? "null " : "")\(describe(type.heap)))"
        }
    }

    private func describe(_ heap: CanonicalHeapType) -> String {
        if let id = heap.definedType {
            return context.types.index(of: id).map { String($0) } ?? "?"
        }
        switch heap {
        case .any: return "any"
        case .eq: return "eq"
        case .i31: return "i31"
        case .struct: return "struct"
        case .array: return "array"
        case .none: return "none"
        case .func: return "func"
        case .nofunc: return "nofunc"
        case .exn: return "exn"
        case .noexn: return "noexn"
        case .extern: return "extern"
        case .noextern: return "noextern"
        default: return "bottom"
        }
    }
}

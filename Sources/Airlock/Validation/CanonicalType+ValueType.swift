/// The four kinds of references, of which none can stand for another (spec 3.1.5), named as their greatest types are.
@usableFromInline
package enum ReferenceHierarchy: Sendable {
    case any, `func`, exn, extern
}

extension DefinedTypeLookup {
    /// The hierarchy that references to `heap` belong to.
    package func hierarchy(of heap: CanonicalHeapType) -> ReferenceHierarchy {
        switch top(of: heap) {
        case .func: .func
        case .exn: .exn
        case .extern: .extern
        default: .any
        }
    }

    /// A type as the host API shows it. One that a module defines is shown as the abstract type above it, because its
    /// index means nothing outside of the module.
    package func valueType(_ type: CanonicalType) -> ValueType {
        switch type {
        case .i32, .i8, .i16, .bottom: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        default: .reference(ReferenceType(isNullable: type.isNullable, heapType(type.heap)))
        }
    }

    private func heapType(_ heap: CanonicalHeapType) -> HeapType {
        if let id = heap.definedType { return definedType(id)?.kind ?? .any }
        return heap.abstract ?? HeapType.none
    }

    package func functionType(_ signature: DefinedType.Signature) -> FunctionType {
        FunctionType(
            parameters: signature.parameters.map { valueType($0) }, results: signature.results.map { valueType($0) })
    }
}

extension CanonicalType {
    /// How many slots of a frame hold a value of this type.
    var slotCount: Int { self == .v128 ? 2 : 1 }
}

extension CanonicalHeapType {
    /// Nil for a type that a module defines, and for the one below all others.
    var abstract: HeapType? {
        switch self {
        case .any: .any
        case .eq: .eq
        case .i31: .i31
        case .struct: .struct
        case .array: .array
        case .none: HeapType.none
        case .func: .func
        case .nofunc: .nofunc
        case .exn: .exn
        case .noexn: .noexn
        case .extern: .extern
        case .noextern: .noextern
        default: nil
        }
    }
}

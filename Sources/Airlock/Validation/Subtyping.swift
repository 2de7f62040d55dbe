/// The subtype relation (spec 3.3), for whoever can look up defined types by number.
package protocol DefinedTypeLookup {
    /// The type with this number, or nil if it is unknown here, which nothing is a subtype of then.
    func definedType(_ id: DefinedTypeID) -> DefinedType?
}

extension DefinedTypeLookup {
    package func isSubtype(_ a: CanonicalType, of b: CanonicalType) -> Bool {
        if a == b || a == .bottom { return true }
        guard a.isReference, b.isReference, b.isNullable || !a.isNullable else { return false }
        return isSubtype(a.heap, of: b.heap)
    }

    package func isSubtype(_ a: CanonicalHeapType, of b: CanonicalHeapType) -> Bool {
        if a == b || a == .bottom { return true }
        switch (a.definedType, b.definedType) {
        case (nil, nil): return a.isAbstractSubtype(of: b)
        case (let a?, nil): return kind(a).map { $0.isAbstractSubtype(of: b) } ?? false
        case (nil, let b?): return kind(b).map { a == CanonicalHeapType.bottom(below: $0) } ?? false
        case (let a?, let b?):
            guard let a = definedType(a), let b = definedType(b) else { return false }
            return a.isSubtype(of: b)
        }
    }

    /// The top of the hierarchy that `heap` belongs to (spec 3.1.5).
    package func top(of heap: CanonicalHeapType) -> CanonicalHeapType {
        let heap = heap.definedType.flatMap(kind) ?? heap
        return switch heap {
        case .func, .nofunc: .func
        case .exn, .noexn: .exn
        case .extern, .noextern: .extern
        default: .any
        }
    }

    private func kind(_ id: DefinedTypeID) -> CanonicalHeapType? {
        definedType(id).flatMap { CanonicalHeapType(abstract: $0.kind) }
    }

    package func isSubtype(_ a: DefinedType.Field, of b: DefinedType.Field) -> Bool {
        guard a.isMutable == b.isMutable else { return false }
        return a.isMutable ? a.storage == b.storage : isSubtype(a.storage, of: b.storage)
    }

    package func isSubtype(_ a: [CanonicalType], of b: [CanonicalType]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { isSubtype($0, of: $1) }
    }

    /// Whether the structure of `a` allows it to be declared below `b`.
    package func isSubtype(_ a: DefinedType.Composite, of b: DefinedType.Composite) -> Bool {
        switch (a, b) {
        case (.function(let a), .function(let b)):
            isSubtype(b.parameters, of: a.parameters) && isSubtype(a.results, of: b.results)
        case (.structure(let a), .structure(let b)):
            a.count >= b.count && zip(a, b).allSatisfy { isSubtype($0, of: $1) }
        case (.array(let a), .array(let b)): isSubtype(a, of: b)
        default: false
        }
    }
}

/// The type of something that crosses a module's border, comparable between modules of one registry (spec 2.3.16).
package enum CanonicalExternType: Hashable, Sendable {
    case function(DefinedTypeID)
    case tag(DefinedTypeID)
    case global(isMutable: Bool, CanonicalType)
    case table(AddressType, Limits, CanonicalType)
    case memory(AddressType, Limits)
}

extension TypeRegistry {
    /// Whether something of type `actual` may be imported as `declared` (spec 3.3.13).
    ///
    /// The minimum of an actual memory or table is its current size.
    package func matches(_ actual: CanonicalExternType, _ declared: CanonicalExternType) -> Bool {
        switch (actual, declared) {
        case (.function(let actual), .function(let declared)):
            isSubtype(CanonicalHeapType(actual), of: CanonicalHeapType(declared))
        case (.tag(let actual), .tag(let declared)): actual == declared
        case (.global(let isMutable, let actual), .global(let declaredMutable, let declared)):
            isMutable == declaredMutable && (isMutable ? actual == declared : isSubtype(actual, of: declared))
        case (
            .table(let address, let limits, let actual), .table(let declaredAddress, let declaredLimits, let declared)
        ):
            address == declaredAddress && limits.matches(declaredLimits) && actual == declared
        case (.memory(let address, let limits), .memory(let declaredAddress, let declaredLimits)):
            address == declaredAddress && limits.matches(declaredLimits)
        default: false
        }
    }
}

extension Limits {
    /// Whether sizes within these limits always lie within `declared` (spec 3.3.10).
    func matches(_ declared: Limits) -> Bool {
        guard minimum >= declared.minimum else { return false }
        guard let bound = declared.maximum else { return true }
        return maximum.map { $0 <= bound } ?? false
    }
}

extension ValidatedModule {
    /// The canonical form of an import's type; nil only for an import that is not of this module.
    package func canonical(_ type: ImportType) -> CanonicalExternType? {
        switch type {
        case .function(let index): definedType(index).map { .function($0.id) }
        case .tag(let index): definedType(index).map { .tag($0.id) }
        case .global(let type): canonical(type.value).map { .global(isMutable: type.isMutable, $0) }
        case .table(let type): canonical(type.element).map { .table(type.addressType, type.limits, $0) }
        case .memory(let type): .memory(type.addressType, type.limits)
        }
    }

    private func definedType(_ index: TypeIndex) -> DefinedType? {
        index.position < types.count ? types[index.position] : nil
    }
}

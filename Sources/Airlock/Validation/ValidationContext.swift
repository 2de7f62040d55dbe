/// The index spaces of a module as function bodies see them (spec 3.1.7), imports first.
struct ValidationContext {
    let types: ModuleTypes
    /// By type index; nil where the type is no function type.
    private(set) var signatures: [SignaturePlace?] = []
    /// The types of all signatures. It begins with the types that are no references, at their raw values.
    private(set) var pool: [CanonicalType] = [.bottom, .i32, .i64, .f32, .f64, .v128]

    /// The type index of each function and tag.
    var functions: [TypeIndex] = []
    var tags: [TypeIndex] = []
    var tables: [Table] = []
    /// The address type of each memory.
    var memories: [CanonicalType] = []
    var globals: [Global] = []
    var importedGlobalCount = 0
    var elements: [CanonicalType] = []
    var dataCount = 0

    struct Table {
        let address: CanonicalType
        let element: CanonicalType
    }

    struct Global {
        let type: CanonicalType
        let isMutable: Bool
    }

    init(types: ModuleTypes) {
        self.types = types
        signatures.reserveCapacity(types.types.count)
        for type in types.types {
            signatures.append(
                type.signature.map { SignaturePlace(parameters: add($0.parameters), results: add($0.results)) })
        }
    }

    private mutating func add(_ list: [CanonicalType]) -> TypeList {
        let start = pool.count
        pool.append(contentsOf: list)
        return TypeList(start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: list.count))
    }
}

extension AddressType {
    var canonical: CanonicalType { self == .i64 ? .i64 : .i32 }
}

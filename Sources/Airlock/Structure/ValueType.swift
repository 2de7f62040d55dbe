/// The type of a value (spec 2.3.5). Type indices are those of the module in which the type stands.
public enum ValueType: Hashable, Sendable {
    case i32, i64, f32, f64, v128
    case reference(ReferenceType)

    public static let funcref = ValueType.reference(.funcref)
    public static let externref = ValueType.reference(.externref)
}

/// A reference type: a heap type, and whether null belongs to it (spec 2.3.4).
public struct ReferenceType: Hashable, Sendable {
    public let isNullable: Bool
    public let heapType: HeapType

    public init(isNullable: Bool, _ heapType: HeapType) {
        self.isNullable = isNullable
        self.heapType = heapType
    }

    public static let funcref = ReferenceType(isNullable: true, .func)
    public static let externref = ReferenceType(isNullable: true, .extern)
}

/// What a reference may point to (spec 2.3.3).
public enum HeapType: Hashable, Sendable {
    case any, eq, i31, `struct`, array, none
    case `func`, nofunc
    case exn, noexn
    case extern, noextern
    case index(TypeIndex)
}

/// What a field of a structure or array holds: a value, or an integer packed into fewer bits (spec 2.3.9).
public enum StorageType: Hashable, Sendable {
    case i8, i16
    case value(ValueType)
}

public struct FieldType: Hashable, Sendable {
    public let isMutable: Bool
    public let storage: StorageType

    public init(isMutable: Bool, _ storage: StorageType) {
        self.isMutable = isMutable
        self.storage = storage
    }
}

/// The type of a value (spec 2.3.5). Type indices are those of the module in which the type stands.
public enum ValueType: Hashable, Sendable {
    /// An integer of 32 bits, without a sign of its own.
    case i32
    /// An integer of 64 bits, without a sign of its own.
    case i64
    /// A number in single precision (IEEE 754).
    case f32
    /// A number in double precision (IEEE 754).
    case f64
    /// A vector of 128 bits, whose lanes instructions choose.
    case v128
    /// A reference: to a function, a value of the host, an object or an exception.
    case reference(ReferenceType)

    /// A function of any type, or null.
    public static let funcref = ValueType.reference(.funcref)
    /// A value of the host, or null.
    public static let externref = ValueType.reference(.externref)
}

/// A reference type: a heap type, and whether null belongs to it (spec 2.3.4).
public struct ReferenceType: Hashable, Sendable {
    /// Whether null is a value of the type.
    public let isNullable: Bool
    /// What those values that are not null refer to.
    public let heapType: HeapType

    /// References to something of a heap type.
    public init(isNullable: Bool, _ heapType: HeapType) {
        self.isNullable = isNullable
        self.heapType = heapType
    }

    /// A function of any type, or null.
    public static let funcref = ReferenceType(isNullable: true, .func)
    /// A value of the host, or null.
    public static let externref = ReferenceType(isNullable: true, .extern)
}

/// What a reference may point to (spec 2.3.3).
public enum HeapType: Hashable, Sendable {
    /// An object or a small number.
    case any
    /// What can be compared with `ref.eq`: all but values of the host that were made `any`.
    case eq
    /// A number of 31 bits.
    case i31
    /// A structure of any type.
    case `struct`
    /// An array of any type.
    case array
    /// Nothing of the hierarchy of `any`: the type of its null.
    case none
    /// A function of any type.
    case `func`
    /// No function: the type of their null.
    case nofunc
    /// An exception.
    case exn
    /// No exception: the type of their null.
    case noexn
    /// A value of the host.
    case extern
    /// No value of the host: the type of their null.
    case noextern
    /// What a type that the module defines describes, or a subtype of it.
    case index(TypeIndex)
}

/// What a field of a structure or array holds: a value, or an integer packed into fewer bits (spec 2.3.9).
public enum StorageType: Hashable, Sendable {
    /// The low 8 bits of an i32.
    case i8
    /// The low 16 bits of an i32.
    case i16
    /// A value of any type, unpacked.
    case value(ValueType)
}

/// The type of a structure's field or of an array's elements (spec 2.3.9).
public struct FieldType: Hashable, Sendable {
    /// Whether guests, and the host, may set it.
    public let isMutable: Bool
    /// What is held.
    public let storage: StorageType

    /// A field that holds something.
    public init(isMutable: Bool, _ storage: StorageType) {
        self.isMutable = isMutable
        self.storage = storage
    }
}

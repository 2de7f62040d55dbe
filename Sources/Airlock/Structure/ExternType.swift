/// The type by which memories and tables are addressed (spec 2.3.11).
public enum AddressType: Hashable, Sendable {
    /// Addresses of 32 bits: at most 65,536 pages, or 2^32 - 1 elements.
    case i32
    /// Addresses of 64 bits (feature `memory64`).
    case i64

    /// The type of values that are such addresses.
    public var valueType: ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        }
    }

    /// The type of a length that both kinds of address can count: i64 only if both are (spec 3.4.7).
    func ofLength(with other: AddressType) -> AddressType { self == .i64 ? other : .i32 }

    /// An address or count out of a slot, of which the upper half means nothing for an i32.
    func number(inSlot slot: UInt64) -> UInt64 { self == .i64 ? slot : slot & 0xFFFF_FFFF }
}

/// A size range: pages for a memory, elements for a table (spec 2.3.12).
public struct Limits: Hashable, Sendable {
    /// The size to begin with, below which it never falls.
    public let minimum: UInt64
    /// The size beyond which it never grows; nil where the type sets none.
    public let maximum: UInt64?

    /// A range from a size to begin with to a maximum, which should not be smaller.
    public init(minimum: UInt64, maximum: UInt64? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// The type of a linear memory (spec 2.3.13).
public struct MemoryType: Hashable, Sendable {
    /// The type of addresses and sizes as instructions use them.
    public let addressType: AddressType
    /// In pages of 64 KiB.
    public let limits: Limits

    /// A memory of so many pages.
    public init(limits: Limits, addressType: AddressType = .i32) {
        self.addressType = addressType
        self.limits = limits
    }
}

/// The type of a table (spec 2.3.14).
public struct TableType: Hashable, Sendable {
    /// The type of indices and sizes as instructions use them.
    public let addressType: AddressType
    /// In elements.
    public let limits: Limits
    /// What the elements refer to.
    public let element: ReferenceType

    /// A table of so many elements.
    public init(element: ReferenceType, limits: Limits, addressType: AddressType = .i32) {
        self.addressType = addressType
        self.limits = limits
        self.element = element
    }
}

/// The type of a global (spec 2.3.15).
public struct GlobalType: Hashable, Sendable {
    /// Whether guests, and the host, may set it.
    public let isMutable: Bool
    /// The type of what it holds.
    public let value: ValueType

    /// A global that holds a value of a type.
    public init(_ value: ValueType, isMutable: Bool = false) {
        self.isMutable = isMutable
        self.value = value
    }
}

/// The kinds of things that cross a module's border (spec 2.3.16).
public enum ExternKind: UInt8, Hashable, Sendable {
    /// A function (`func`).
    case function = 0
    /// A table of references.
    case table
    /// A linear memory.
    case memory
    /// A global, mutable or not.
    case global
    /// A tag of exceptions.
    case tag
}

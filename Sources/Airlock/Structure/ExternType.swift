/// The type by which memories and tables are addressed (spec 2.3.11).
public enum AddressType: Hashable, Sendable {
    case i32, i64

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
    public let minimum: UInt64
    public let maximum: UInt64?

    public init(minimum: UInt64, maximum: UInt64? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

public struct MemoryType: Hashable, Sendable {
    public let addressType: AddressType
    /// In pages of 64 KiB.
    public let limits: Limits

    public init(limits: Limits, addressType: AddressType = .i32) {
        self.addressType = addressType
        self.limits = limits
    }
}

public struct TableType: Hashable, Sendable {
    public let addressType: AddressType
    /// In elements.
    public let limits: Limits
    public let element: ReferenceType

    public init(element: ReferenceType, limits: Limits, addressType: AddressType = .i32) {
        self.addressType = addressType
        self.limits = limits
        self.element = element
    }
}

public struct GlobalType: Hashable, Sendable {
    public let isMutable: Bool
    public let value: ValueType

    public init(_ value: ValueType, isMutable: Bool = false) {
        self.isMutable = isMutable
        self.value = value
    }
}

/// The kinds of things that cross a module's border (spec 2.3.16).
public enum ExternKind: UInt8, Hashable, Sendable {
    case function = 0
    case table, memory, global, tag
}

/// A number of fixed width as it stands in a guest's memory: little-endian, at any address.
public protocol GuestScalar {
    /// Asked for once in each transfer.
    static var guestWidth: GuestWidth { get }
    /// From the low bits of a number.
    init(guestBits: UInt64)
    /// In the low bits; those above are not used.
    var guestBits: UInt64 { get }
}

extension GuestScalar where Self: FixedWidthInteger {
    @inlinable public init(guestBits: UInt64) { self.init(truncatingIfNeeded: guestBits) }
    @inlinable public var guestBits: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension UInt8: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .one } }
extension UInt16: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .two } }
extension UInt32: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .four } }
extension UInt64: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .eight } }
extension Int8: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .one } }
extension Int16: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .two } }
extension Int32: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .four } }
extension Int64: GuestScalar { @inlinable public static var guestWidth: GuestWidth { .eight } }

extension Float: GuestScalar {
    @inlinable public static var guestWidth: GuestWidth { .four }
    @inlinable public init(guestBits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: guestBits)) }
    @inlinable public var guestBits: UInt64 { UInt64(bitPattern) }
}

extension Double: GuestScalar {
    @inlinable public static var guestWidth: GuestWidth { .eight }
    @inlinable public init(guestBits: UInt64) { self.init(bitPattern: guestBits) }
    @inlinable public var guestBits: UInt64 { bitPattern }
}

/// What a literal without a type is, so that none is stored as another number than was meant.
@available(*, unavailable, message: "how wide Int is the host decides: state a type, for example Int32(5)")
extension Int: GuestScalar { public static var guestWidth: GuestWidth { .eight } }

@available(*, unavailable, message: "how wide UInt is the host decides: state a type, for example UInt32(5)")
extension UInt: GuestScalar { public static var guestWidth: GuestWidth { .eight } }

extension GuestScalar {
    /// Whether values are the same bytes in the host's memory as in a guest's: known of Airlock's own types alone.
    @inlinable static var isStoredAlike: Bool {
        #if _endian(little)
        Self.self == UInt8.self || Self.self == UInt16.self || Self.self == UInt32.self || Self.self == UInt64.self
            || Self.self == Int8.self || Self.self == Int16.self || Self.self == Int32.self
            || Self.self == Int64.self || Self.self == Float.self || Self.self == Double.self
        #else
        false
        #endif
    }
}

/// A number of fixed width as it stands in a guest's memory: little-endian, at any address.
public protocol GuestScalar {
    /// In bytes: 1, 2, 4 or 8.
    static var guestByteCount: Int { get }
    /// From the low bits of a number.
    init(guestBits: UInt64)
    /// In the low bits; those above are not used.
    var guestBits: UInt64 { get }
}

extension GuestScalar where Self: FixedWidthInteger {
    public static var guestByteCount: Int { bitWidth / 8 }
    public init(guestBits: UInt64) { self.init(truncatingIfNeeded: guestBits) }
    public var guestBits: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension UInt8: GuestScalar {}
extension UInt16: GuestScalar {}
extension UInt32: GuestScalar {}
extension UInt64: GuestScalar {}
extension Int8: GuestScalar {}
extension Int16: GuestScalar {}
extension Int32: GuestScalar {}
extension Int64: GuestScalar {}

extension Float: GuestScalar {
    public static var guestByteCount: Int { 4 }
    public init(guestBits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: guestBits)) }
    public var guestBits: UInt64 { UInt64(bitPattern) }
}

extension Double: GuestScalar {
    public static var guestByteCount: Int { 8 }
    public init(guestBits: UInt64) { self.init(bitPattern: guestBits) }
    public var guestBits: UInt64 { bitPattern }
}

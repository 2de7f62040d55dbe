/// How many bytes a number takes in a guest's memory.
public enum GuestWidth: UInt64, Sendable, Hashable {
    /// A byte.
    case one = 1
    /// 16 bits.
    case two = 2
    /// 32 bits.
    case four = 4
    /// 64 bits.
    case eight = 8

    /// The width in bytes: 1, 2, 4 or 8.
    @inlinable public var byteCount: UInt64 { rawValue }
}

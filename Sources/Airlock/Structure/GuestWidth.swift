/// How many bytes a number takes in a guest's memory.
public enum GuestWidth: UInt64, Sendable, Hashable {
    case one = 1
    case two = 2
    case four = 4
    case eight = 8

    @inlinable public var byteCount: UInt64 { rawValue }
}

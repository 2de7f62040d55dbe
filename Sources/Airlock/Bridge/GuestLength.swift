/// A number of bytes in a function's signature: an i32 or an i64, unsigned.
public struct GuestLength: Sendable, Hashable {
    /// In bytes.
    public let count: UInt64

    public init(_ count: UInt64) { self.count = count }
}

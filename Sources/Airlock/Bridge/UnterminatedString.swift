/// No zero byte ends a string within the bytes that the caller allowed for it.
public struct UnterminatedString: Error, Sendable, Hashable, CustomStringConvertible {
    public let address: GuestAddress
    /// In bytes, without the zero.
    public let limit: UInt64

    public var description: String { "no zero byte ends the string at \(address) within \(limit) bytes" }
}

/// A number does not fit 32 bits: of an i32 to which it is given, or of the host's `Int` that is to take it.
public struct IntegerRangeError: Error, Sendable, Hashable, CustomStringConvertible {
    public let value: Int64

    public init(_ value: Int64) { self.value = value }

    public var description: String { "\(value) does not fit 32 bits" }
}

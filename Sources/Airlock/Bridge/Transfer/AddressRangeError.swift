/// A number does not fit the 32 bits that the guest's function has for it.
///
/// It is refused instead of cut, because what is left of an address that was cut points somewhere else.
public struct AddressRangeError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What the number is of.
    public enum Subject: Sendable, Hashable {
        /// A place in the guest's memory.
        case address
        /// A number of bytes.
        case count
    }

    /// Whether an address or a length was too large.
    public let subject: Subject
    /// The number that was refused, above 2^32 - 1.
    public let value: UInt64

    /// The error for a number that needs more than 32 bits.
    public init(_ subject: Subject, value: UInt64) {
        self.subject = subject
        self.value = value
    }

    public var description: String {
        switch subject {
        case .address: "address \(HexAddress.format(value)) does not fit the 32 bits of an i32 parameter"
        case .count: "\(value) bytes do not fit the 32 bits of an i32 parameter"
        }
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "address-range" }
}

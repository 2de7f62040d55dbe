/// A number does not fit the 32 bits that the guest's function has for it.
///
/// It is refused instead of cut, because what is left of an address that was cut points somewhere else.
public struct AddressRangeError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Subject: Sendable, Hashable { case address, count }

    public let subject: Subject
    public let value: UInt64

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
}

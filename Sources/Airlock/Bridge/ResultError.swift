/// A guest returned bytes in a way that its convention does not allow.
///
/// Bytes that do not lie in its memory are a `HeapAccessOutOfBounds` instead.
public struct ResultError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// A null address, which is how guests say that they failed.
        case null
        /// It claims to have written more than the buffer that it was given holds.
        case tooLong(claimed: UInt64, capacity: UInt64)
        /// It asks for a larger buffer than the convention allows, or always for a larger one.
        case demandsTooMuch(demand: UInt64, maximum: UInt64)
    }

    /// The export that was called.
    public let function: String
    public let convention: ResultConvention
    public let reason: Reason

    public var description: String {
        let why =
            switch reason {
            case .null: "a null address"
            case .tooLong(let claimed, let capacity): "\(claimed) bytes in a buffer of \(capacity)"
            case .demandsTooMuch(let demand, let maximum):
                "a demand for a buffer of \(demand) bytes, of at most \(maximum)"
            }
        return "\(function.quotedForMessage) returned \(why) (convention \(convention))"
    }
}

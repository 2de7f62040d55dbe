/// How a function that is given an address and a length says where its bytes are. Every parameter and result is an i32
/// where the memory has 32-bit addresses, and an i64 where they have 64, unless stated otherwise.
public enum ResultConvention: Sendable, Hashable {
    /// One i64: the address in the upper half, the length in the lower.
    case packedPointerHigh
    /// One i64: the length in the upper half, the address in the lower.
    case packedLengthHigh
    /// Two results: address, length.
    case twoResults
    /// The address of a pair that stands in memory: address, length.
    case pairPointer
    /// The address of a length that stands in memory, with the bytes behind it.
    case lengthPrefixed
    /// The caller gives a buffer as two further parameters: address, capacity. The result is the count written, or minus the
    /// count that is needed; then a buffer of that size is tried, if it is not above `maximum`.
    case outputBuffer(capacity: UInt64, maximum: UInt64 = 1 << 28)
    /// The bytes are changed where they are. The result is their new number, or there is no result and it stays.
    case inPlace
}

/// Who releases the bytes that a guest returned.
public enum ResultOwnership: Sendable, Hashable {
    /// The host, with the guest's allocator, once it has copied them.
    case host
    /// The guest: they are static, or it releases them by itself.
    case guest
}

/// A guest returned bytes in a way that its convention does not allow.
///
/// Bytes that do not lie in its memory are a `HeapAccessOutOfBounds` instead.
public struct ResultError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the answer.
    public enum Reason: Sendable, Hashable {
        /// A null address, which is how guests say that they failed.
        case null
        /// It claims to have written more than the buffer that it was given holds.
        case tooLong(claimed: UInt64, capacity: UInt64)
        /// It asks for a larger buffer than the convention allows, or always for a larger one.
        case demandsTooMuch(demand: UInt64, maximum: UInt64)
        /// The answer is to be text and is not UTF-8, from a byte of it on.
        case notUTF8(offset: Int)
        /// The answer is to stand where the input stands, and there was none.
        case nothingInPlace
    }

    /// The export that was called.
    public let function: String
    /// How the function was expected to say where its answer is.
    public let convention: ResultConvention
    /// What is wrong with the answer.
    public let reason: Reason

    public var description: String {
        let why =
            switch reason {
            case .null: "a null address"
            case .tooLong(let claimed, let capacity): "\(claimed) bytes in a buffer of \(capacity)"
            case .demandsTooMuch(let demand, let maximum):
                "a demand for a buffer of \(demand) bytes, of at most \(maximum)"
            case .notUTF8(let offset): "bytes that are not UTF-8 from byte \(offset) on"
            case .nothingInPlace: "nothing: it changes its input in place and was given none"
            }
        return "\(function.quotedForMessage) returned \(why) (convention \(convention))"
    }

    public var category: ErrorCategory { reason == .nothingInPlace ? .host : .guest }

    public var identifier: String {
        switch reason {
        case .null: "result.null"
        case .tooLong: "result.too-long"
        case .demandsTooMuch: "result.demands-too-much"
        case .notUTF8: "result.not-utf8"
        case .nothingInPlace: "result.nothing-in-place"
        }
    }
}

/// The bit pattern of an integer value: `UInt32` for i32, `UInt64` for i64. Sign is a property of operations.
protocol IntegerBits: FixedWidthInteger, UnsignedInteger, Sendable {
    /// The same width, read as two's complement.
    associatedtype Signed: FixedWidthInteger, SignedInteger
}

extension UInt32: IntegerBits {
    typealias Signed = Int32
}

extension UInt64: IntegerBits {
    typealias Signed = Int64
}

extension IntegerBits {
    @inline(__always) var signed: Signed { Signed(truncatingIfNeeded: self) }
}

/// A vector of 128 bits, whatever its lanes: what a v128 is to an instruction.
///
/// Rests on: the conforming types are those below, which have 16 bytes without padding, and in which every pattern of bits
/// is a value.
protocol Vector128: SIMD {}

protocol Lane8 {}
protocol Lane16 {}
protocol Lane32 {}
protocol Lane64 {}
extension UInt8: Lane8 {}
extension Int8: Lane8 {}
extension UInt16: Lane16 {}
extension Int16: Lane16 {}
extension UInt32: Lane32 {}
extension Int32: Lane32 {}
extension Float: Lane32 {}
extension UInt64: Lane64 {}
extension Int64: Lane64 {}
extension Double: Lane64 {}

extension SIMD16: Vector128 where Scalar: Lane8 {}
extension SIMD8: Vector128 where Scalar: Lane16 {}
extension SIMD4: Vector128 where Scalar: Lane32 {}
extension SIMD2: Vector128 where Scalar: Lane64 {}

extension Vector128 {
    /// The same bits as lanes of another kind.
    @inline(__always)
    func bits<T: Vector128>(as _: T.Type = T.self) -> T { unsafe unsafeBitCast(self, to: T.self) }
}

extension SIMD {
    /// A vector made lane by lane.
    @inline(__always)
    static func lanes(_ lane: (Int) -> Scalar) -> Self {
        var lanes = Self()
        for index in lanes.indices { lanes[index] = lane(index) }
        return lanes
    }
}

/// Bits of whole vectors at once. The standard library has these operations for masks only, and goes lane by lane for
/// vectors: where the result's halves are wanted one by one, the compiler would then leave them apart.
extension SIMD2<UInt64> {
    @inline(__always)
    private var mask: SIMDMask<SIMD2<Int64>> { unsafe unsafeBitCast(self, to: SIMDMask<SIMD2<Int64>>.self) }

    @inline(__always) static func & (a: Self, b: Self) -> Self { (a.mask .& b.mask).bits() }
    @inline(__always) static func | (a: Self, b: Self) -> Self { (a.mask .| b.mask).bits() }
    @inline(__always) static func ^ (a: Self, b: Self) -> Self { (a.mask .^ b.mask).bits() }
    @inline(__always) static prefix func ~ (a: Self) -> Self { (.!a.mask).bits() }
}

extension SIMDMask where Storage: Vector128 {
    /// All ones in each lane that is true, as the vector instructions have it.
    @inline(__always)
    func bits<T: Vector128>(as _: T.Type = T.self) -> T { unsafe unsafeBitCast(self, to: T.self) }
}

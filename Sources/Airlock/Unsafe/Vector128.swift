/// A vector of 128 bits, whatever its lanes: what a v128 is to an instruction.
///
/// Rests on: the conforming types are those below, which have 16 bytes without padding, and in which every pattern of bits
/// is a value.
protocol Vector128: SIMD {}

/// Shows that a type is a lane. Only Airlock makes it, so that no other types are lanes.
public struct WasmLane<Scalar>: Sendable {
    init() {}
}

/// A number that is one of 16 lanes of a v128.
public protocol WasmLane8 {
    static var _lane: WasmLane<Self> { get }
}

/// A number that is one of 8 lanes of a v128.
public protocol WasmLane16 {
    static var _lane: WasmLane<Self> { get }
}

/// A number that is one of 4 lanes of a v128.
public protocol WasmLane32 {
    static var _lane: WasmLane<Self> { get }
}

/// A number that is one of 2 lanes of a v128.
public protocol WasmLane64 {
    static var _lane: WasmLane<Self> { get }
}

extension UInt8: WasmLane8 {
    public static var _lane: WasmLane<UInt8> { WasmLane() }
}

extension Int8: WasmLane8 {
    public static var _lane: WasmLane<Int8> { WasmLane() }
}

extension UInt16: WasmLane16 {
    public static var _lane: WasmLane<UInt16> { WasmLane() }
}

extension Int16: WasmLane16 {
    public static var _lane: WasmLane<Int16> { WasmLane() }
}

extension UInt32: WasmLane32 {
    public static var _lane: WasmLane<UInt32> { WasmLane() }
}

extension Int32: WasmLane32 {
    public static var _lane: WasmLane<Int32> { WasmLane() }
}

extension Float: WasmLane32 {
    public static var _lane: WasmLane<Float> { WasmLane() }
}

extension UInt64: WasmLane64 {
    public static var _lane: WasmLane<UInt64> { WasmLane() }
}

extension Int64: WasmLane64 {
    public static var _lane: WasmLane<Int64> { WasmLane() }
}

extension Double: WasmLane64 {
    public static var _lane: WasmLane<Double> { WasmLane() }
}

extension SIMD16: Vector128 where Scalar: WasmLane8 {}
extension SIMD8: Vector128 where Scalar: WasmLane16 {}
extension SIMD4: Vector128 where Scalar: WasmLane32 {}
extension SIMD2: Vector128 where Scalar: WasmLane64 {}

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

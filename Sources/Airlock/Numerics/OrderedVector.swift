// Minima, maxima and saturating sums are the compiler's own operations, by the names it gives them: it makes one
// instruction of each where there is one.

/// A vector whose lanes have minima and maxima.
protocol OrderedVector: IntegerVector {
    static func minS(_ a: Self, _ b: Self) -> Self
    static func minU(_ a: Self, _ b: Self) -> Self
    static func maxS(_ a: Self, _ b: Self) -> Self
    static func maxU(_ a: Self, _ b: Self) -> Self
}

/// A vector whose lanes have sums and differences that stay at the ends of their range.
protocol SaturatingVector: OrderedVector {
    static func addSatS(_ a: Self, _ b: Self) -> Self
    static func addSatU(_ a: Self, _ b: Self) -> Self
    static func subSatS(_ a: Self, _ b: Self) -> Self
    static func subSatU(_ a: Self, _ b: Self) -> Self
}

extension SIMD16: OrderedVector where Scalar == UInt8 {
    @inline(__always) static func minS(_ a: Self, _ b: Self) -> Self { Airlock.minS(a, b) }
    @inline(__always) static func minU(_ a: Self, _ b: Self) -> Self { Airlock.minU(a, b) }
    @inline(__always) static func maxS(_ a: Self, _ b: Self) -> Self { Airlock.maxS(a, b) }
    @inline(__always) static func maxU(_ a: Self, _ b: Self) -> Self { Airlock.maxU(a, b) }
}

extension SIMD16: SaturatingVector where Scalar == UInt8 {
    @inline(__always) static func addSatS(_ a: Self, _ b: Self) -> Self { Airlock.addSatS(a, b) }
    @inline(__always) static func addSatU(_ a: Self, _ b: Self) -> Self { Airlock.addSatU(a, b) }
    @inline(__always) static func subSatS(_ a: Self, _ b: Self) -> Self { Airlock.subSatS(a, b) }
    @inline(__always) static func subSatU(_ a: Self, _ b: Self) -> Self { Airlock.subSatU(a, b) }
}

extension SIMD8: OrderedVector where Scalar == UInt16 {
    @inline(__always) static func minS(_ a: Self, _ b: Self) -> Self { Airlock.minS(a, b) }
    @inline(__always) static func minU(_ a: Self, _ b: Self) -> Self { Airlock.minU(a, b) }
    @inline(__always) static func maxS(_ a: Self, _ b: Self) -> Self { Airlock.maxS(a, b) }
    @inline(__always) static func maxU(_ a: Self, _ b: Self) -> Self { Airlock.maxU(a, b) }
}

extension SIMD8: SaturatingVector where Scalar == UInt16 {
    @inline(__always) static func addSatS(_ a: Self, _ b: Self) -> Self { Airlock.addSatS(a, b) }
    @inline(__always) static func addSatU(_ a: Self, _ b: Self) -> Self { Airlock.addSatU(a, b) }
    @inline(__always) static func subSatS(_ a: Self, _ b: Self) -> Self { Airlock.subSatS(a, b) }
    @inline(__always) static func subSatU(_ a: Self, _ b: Self) -> Self { Airlock.subSatU(a, b) }
}

extension SIMD4: OrderedVector where Scalar == UInt32 {
    @inline(__always) static func minS(_ a: Self, _ b: Self) -> Self { Airlock.minS(a, b) }
    @inline(__always) static func minU(_ a: Self, _ b: Self) -> Self { Airlock.minU(a, b) }
    @inline(__always) static func maxS(_ a: Self, _ b: Self) -> Self { Airlock.maxS(a, b) }
    @inline(__always) static func maxU(_ a: Self, _ b: Self) -> Self { Airlock.maxU(a, b) }
}

private typealias I8x16 = SIMD16<UInt8>
private typealias I16x8 = SIMD8<UInt16>
private typealias I32x4 = SIMD4<UInt32>
@_silgen_name("llvm.smin.v16i8") private func minS(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.umin.v16i8") private func minU(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.smax.v16i8") private func maxS(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.umax.v16i8") private func maxU(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.sadd.sat.v16i8") private func addSatS(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.uadd.sat.v16i8") private func addSatU(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.ssub.sat.v16i8") private func subSatS(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.usub.sat.v16i8") private func subSatU(_ a: I8x16, _ b: I8x16) -> I8x16
@_silgen_name("llvm.smin.v8i16") private func minS(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.umin.v8i16") private func minU(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.smax.v8i16") private func maxS(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.umax.v8i16") private func maxU(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.sadd.sat.v8i16") private func addSatS(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.uadd.sat.v8i16") private func addSatU(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.ssub.sat.v8i16") private func subSatS(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.usub.sat.v8i16") private func subSatU(_ a: I16x8, _ b: I16x8) -> I16x8
@_silgen_name("llvm.smin.v4i32") private func minS(_ a: I32x4, _ b: I32x4) -> I32x4
@_silgen_name("llvm.umin.v4i32") private func minU(_ a: I32x4, _ b: I32x4) -> I32x4
@_silgen_name("llvm.smax.v4i32") private func maxS(_ a: I32x4, _ b: I32x4) -> I32x4
@_silgen_name("llvm.umax.v4i32") private func maxU(_ a: I32x4, _ b: I32x4) -> I32x4

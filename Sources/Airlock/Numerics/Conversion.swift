/// The conversions between number types (spec 4.3.4). The types follow from the context.
enum Conversion {
    @inline(__always) static func wrap(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
    @inline(__always) static func extendS(_ a: UInt32) -> UInt64 { UInt64(truncatingIfNeeded: a.signed) }
    @inline(__always) static func extendU(_ a: UInt32) -> UInt64 { UInt64(truncatingIfNeeded: a) }

    @inline(__always) static func truncS<F: FloatBits, T: IntegerBits>(_ a: F) -> Faulting<T> {
        guard a > lowerBoundS(F.self, T.self), a < upperBoundS(F.self, T.self) else {
            return .trap(a == a ? .integerOverflow : .badConversionToInteger)
        }
        return .value(uncheckedS(a))
    }

    @inline(__always) static func truncU<F: FloatBits, T: IntegerBits>(_ a: F) -> Faulting<T> {
        guard a > -1, a < upperBoundU(F.self, T.self) else {
            return .trap(a == a ? .integerOverflow : .badConversionToInteger)
        }
        return .value(uncheckedU(a))
    }

    @inline(__always) static func truncSatS<F: FloatBits, T: IntegerBits>(_ a: F) -> T {
        guard a > lowerBoundS(F.self, T.self), a < upperBoundS(F.self, T.self) else {
            guard a == a else { return 0 }
            return T(truncatingIfNeeded: a < 0 ? T.Signed.min : T.Signed.max)
        }
        return uncheckedS(a)
    }

    @inline(__always) static func truncSatU<F: FloatBits, T: IntegerBits>(_ a: F) -> T {
        guard a > -1, a < upperBoundU(F.self, T.self) else { return a > 0 ? T.max : 0 }
        return uncheckedU(a)
    }

    @inline(__always) static func convertS<F: FloatBits, T: IntegerBits>(_ a: T) -> F {
        F(Int64(truncatingIfNeeded: a.signed))
    }

    @inline(__always) static func convertU<F: FloatBits, T: IntegerBits>(_ a: T) -> F {
        F(UInt64(truncatingIfNeeded: a))
    }

    @inline(__always) static func demote(_ a: Double) -> Float { a == a ? Float(a) : Float.canonicalNaN }
    @inline(__always) static func promote(_ a: Float) -> Double { a == a ? Double(a) : Double.canonicalNaN }

    @inline(__always) static func reinterpret<F: FloatBits>(_ a: F) -> F.BitPattern { a.bitPattern }
    @inline(__always) static func reinterpret<F: FloatBits>(_ a: F.BitPattern) -> F { F(bitPattern: a) }

    /// The greatest value whose truncation is below the signed range. It is written as in the preconditions of the
    /// standard library's initialisers, so that the compiler sees that those hold.
    @inline(__always) private static func lowerBoundS<F: FloatBits, T: IntegerBits>(_: F.Type, _: T.Type) -> F {
        let minimum = Floating.neg(upperBoundS(F.self, T.self))
        return F.significandBitCount < T.bitWidth ? F(bitPattern: minimum.bitPattern &+ 1) : minimum - 1
    }

    @inline(__always) private static func upperBoundS<F: FloatBits, T: IntegerBits>(_: F.Type, _: T.Type) -> F {
        F.powerOfTwo(F.BitPattern(truncatingIfNeeded: T.bitWidth) &- 1)
    }

    @inline(__always) private static func upperBoundU<F: FloatBits, T: IntegerBits>(_: F.Type, _: T.Type) -> F {
        F.powerOfTwo(F.BitPattern(truncatingIfNeeded: T.bitWidth))
    }

    @inline(__always) private static func uncheckedS<F: FloatBits, T: IntegerBits>(_ a: F) -> T {
        T.bitWidth == 32 ? T(truncatingIfNeeded: a.int32) : T(truncatingIfNeeded: a.int64)
    }

    @inline(__always) private static func uncheckedU<F: FloatBits, T: IntegerBits>(_ a: F) -> T {
        T.bitWidth == 32 ? T(truncatingIfNeeded: a.uint32) : T(truncatingIfNeeded: a.uint64)
    }
}

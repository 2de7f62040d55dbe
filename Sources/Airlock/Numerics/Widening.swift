/// A vector whose lanes have halves, or doubles, of their width.
protocol NarrowVector: IntegerVector {
    associatedtype Wide: IntegerVector

    /// The lower and the upper half of the lanes, extended with zeros.
    var low: Wide { get }
    var high: Wide { get }
    /// The lower halves of the lanes of two vectors.
    init(_ low: Wide, _ high: Wide)
}

extension SIMD16: NarrowVector where Scalar == UInt8 {
    @inline(__always) var low: SIMD8<UInt16> { .lanes { UInt16(self[$0]) } }
    @inline(__always) var high: SIMD8<UInt16> { .lanes { UInt16(self[$0 &+ 8]) } }
    @inline(__always) init(_ low: SIMD8<UInt16>, _ high: SIMD8<UInt16>) {
        self.init(
            lowHalf: .lanes { UInt8(truncatingIfNeeded: low[$0]) },
            highHalf: .lanes { UInt8(truncatingIfNeeded: high[$0]) })
    }
}

extension SIMD8: NarrowVector where Scalar == UInt16 {
    @inline(__always) var low: SIMD4<UInt32> { .lanes { UInt32(self[$0]) } }
    @inline(__always) var high: SIMD4<UInt32> { .lanes { UInt32(self[$0 &+ 4]) } }
    @inline(__always) init(_ low: SIMD4<UInt32>, _ high: SIMD4<UInt32>) {
        self.init(
            lowHalf: .lanes { UInt16(truncatingIfNeeded: low[$0]) },
            highHalf: .lanes { UInt16(truncatingIfNeeded: high[$0]) })
    }
}

extension SIMD4: NarrowVector where Scalar == UInt32 {
    @inline(__always) var low: SIMD2<UInt64> { .lanes { UInt64(self[$0]) } }
    @inline(__always) var high: SIMD2<UInt64> { .lanes { UInt64(self[$0 &+ 2]) } }
    @inline(__always) init(_ low: SIMD2<UInt64>, _ high: SIMD2<UInt64>) {
        self.init(
            lowHalf: .lanes { UInt32(truncatingIfNeeded: low[$0]) },
            highHalf: .lanes { UInt32(truncatingIfNeeded: high[$0]) })
    }
}

/// The instructions whose result has lanes of twice the width (spec 4.3.5).
enum Widening<V: NarrowVector> {
    @inline(__always) static func extendLowS(_ a: V) -> V.Wide { signed(a.low) }
    @inline(__always) static func extendLowU(_ a: V) -> V.Wide { a.low }
    @inline(__always) static func extendHighS(_ a: V) -> V.Wide { signed(a.high) }
    @inline(__always) static func extendHighU(_ a: V) -> V.Wide { a.high }

    @inline(__always) static func extmulLowS(_ a: V, _ b: V) -> V.Wide { extendLowS(a) &* extendLowS(b) }
    @inline(__always) static func extmulLowU(_ a: V, _ b: V) -> V.Wide { a.low &* b.low }
    @inline(__always) static func extmulHighS(_ a: V, _ b: V) -> V.Wide { extendHighS(a) &* extendHighS(b) }
    @inline(__always) static func extmulHighU(_ a: V, _ b: V) -> V.Wide { a.high &* b.high }

    @inline(__always) static func extaddPairwiseS(_ a: V) -> V.Wide {
        let wide: V.Wide = a.bits()
        return signed(wide) &+ IntegerLanes.shrS(wide, width)
    }
    @inline(__always) static func extaddPairwiseU(_ a: V) -> V.Wide {
        let wide: V.Wide = a.bits()
        return (wide & V.Wide(repeating: V.Wide.Scalar(truncatingIfNeeded: V.Scalar.max)))
            &+ IntegerLanes.shrU(wide, width)
    }

    @inline(__always) private static var width: UInt32 { UInt32(truncatingIfNeeded: V.laneWidth) }

    /// Extends the lower half of each lane with its sign.
    @inline(__always) private static func signed(_ a: V.Wide) -> V.Wide {
        IntegerLanes.shrS(IntegerLanes.shl(a, width), width)
    }
}

/// The instructions that give lanes half their width; all saturate.
enum Narrowing<V: NarrowVector> where V.Wide: OrderedVector {
    @inline(__always) static func narrowS(_ a: V.Wide, _ b: V.Wide) -> V {
        let greatest = V.Wide(repeating: V.Wide.Scalar(truncatingIfNeeded: V.Scalar.max &>> 1))
        return V(clamped(a, ~greatest, greatest), clamped(b, ~greatest, greatest))
    }

    /// The operands are signed all the same.
    @inline(__always) static func narrowU(_ a: V.Wide, _ b: V.Wide) -> V {
        let greatest = V.Wide(repeating: V.Wide.Scalar(truncatingIfNeeded: V.Scalar.max))
        return V(clamped(a, V.Wide.zero, greatest), clamped(b, V.Wide.zero, greatest))
    }

    @inline(__always) private static func clamped(_ a: V.Wide, _ least: V.Wide, _ greatest: V.Wide) -> V.Wide {
        V.Wide.minS(V.Wide.maxS(a, least), greatest)
    }
}

/// The instructions on lanes of integers (spec 4.3.5), written once for all shapes. Which operands change places, so that
/// less and greater are one instruction, is lowering's.
enum IntegerLanes<V: IntegerVector> {
    @inline(__always) static func add(_ a: V, _ b: V) -> V { a &+ b }
    @inline(__always) static func sub(_ a: V, _ b: V) -> V { a &- b }
    @inline(__always) static func mul(_ a: V, _ b: V) -> V { a &* b }
    @inline(__always) static func neg(_ a: V) -> V { V.zero &- a }

    /// The most negative number stays as it is.
    @inline(__always) static func abs(_ a: V) -> V {
        let signs: V = shrS(a, UInt32(truncatingIfNeeded: V.laneWidth &- 1))
        return (a ^ signs) &- signs
    }

    // So written, what has an instruction becomes one.
    @inline(__always) static func minS(_ a: V, _ b: V) -> V { BitLanes.choose(gtS(a, b), b, a) }
    @inline(__always) static func minU(_ a: V, _ b: V) -> V { BitLanes.choose(gtU(a, b), b, a) }
    @inline(__always) static func maxS(_ a: V, _ b: V) -> V { BitLanes.choose(gtS(a, b), a, b) }
    @inline(__always) static func maxU(_ a: V, _ b: V) -> V { BitLanes.choose(gtU(a, b), a, b) }

    /// Where the sum is less than an operand it wrapped around.
    @inline(__always) static func addSatU(_ a: V, _ b: V) -> V { a &+ b | gtU(a, a &+ b) }
    @inline(__always) static func subSatU(_ a: V, _ b: V) -> V { (a &- b) & gtU(a, b) }

    // A sum or difference has the wrong sign where it is out of range; then it is the end on the first operand's side.
    @inline(__always) static func addSatS(_ a: V, _ b: V) -> V {
        let sum = a &+ b
        return BitLanes.choose(isNegative((a ^ sum) & (b ^ sum)), isNegative(a) ^ ~V.signBits, sum)
    }
    @inline(__always) static func subSatS(_ a: V, _ b: V) -> V {
        let difference = a &- b
        return BitLanes.choose(
            isNegative((a ^ b) & (a ^ difference)), isNegative(a) ^ ~V.signBits, difference)
    }
    @inline(__always) private static func isNegative(_ a: V) -> V { gtS(V.zero, a) }

    /// The mean, rounded up: without carry, a + b is (a | b) + (a & b), which is 2(a | b) - (a ^ b).
    @inline(__always) static func avgrU(_ a: V, _ b: V) -> V { (a | b) &- ((a ^ b) &>> V(repeating: 1)) }

    // Counts are taken modulo the width of a lane, which is what the masking shifts do.
    @inline(__always) static func shl(_ a: V, _ count: UInt32) -> V {
        a &<< V(repeating: V.Scalar(truncatingIfNeeded: count))
    }
    @inline(__always) static func shrS(_ a: V, _ count: UInt32) -> V {
        a.shiftedRight(by: V.Scalar(truncatingIfNeeded: count))
    }
    @inline(__always) static func shrU(_ a: V, _ count: UInt32) -> V {
        a &>> V(repeating: V.Scalar(truncatingIfNeeded: count))
    }

    /// What compilers write as two shifts, as there is no instruction for it.
    @inline(__always) static func rotl(_ a: V, _ count: UInt32) -> V { shl(a, count) | shrU(a, 0 &- count) }

    @inline(__always) static func eq(_ a: V, _ b: V) -> V { (a .== b).bits() }
    @inline(__always) static func ne(_ a: V, _ b: V) -> V { ~eq(a, b) }
    @inline(__always) static func gtU(_ a: V, _ b: V) -> V { (a .> b).bits() }
    @inline(__always) static func geU(_ a: V, _ b: V) -> V { (a .>= b).bits() }
    // With the highest bits turned over, two's complement is in the order of numbers without sign.
    @inline(__always) static func gtS(_ a: V, _ b: V) -> V { gtU(a ^ V.signBits, b ^ V.signBits) }
    @inline(__always) static func geS(_ a: V, _ b: V) -> V { geU(a ^ V.signBits, b ^ V.signBits) }

    @inline(__always) static func allTrue(_ a: V) -> UInt32 { BitLanes.anyTrue(eq(a, V.zero).bits()) ^ 1 }

    /// The highest bit of each lane, that of lane 0 lowest.
    @inline(__always) static func bitmask(_ a: V) -> UInt32 {
        let signs: SIMD2<UInt64> = shrU(a, UInt32(truncatingIfNeeded: V.laneWidth &- 1)).bits()
        return gathered(signs[0]) | gathered(signs[1]) &<< UInt32(truncatingIfNeeded: V.scalarCount / 2)
    }

    /// The lowest bit of each lane in half a vector, whose other bits are zero. A multiplication adds the half to itself
    /// at those distances that bring each of these bits to its place in the uppermost ones, and no two to the same.
    @inline(__always) private static func gathered(_ half: UInt64) -> UInt32 {
        let width = UInt64(truncatingIfNeeded: V.laneWidth)
        let count = UInt64(truncatingIfNeeded: V.scalarCount / 2)
        var factor: UInt64 = 0
        for lane in 0..<count { factor |= 1 &<< (64 &- count &- lane &* (width &- 1)) }
        return UInt32(truncatingIfNeeded: (half &* factor) &>> (64 &- count))
    }

    @inline(__always) static func splat(_ a: V.Scalar) -> V { V(repeating: a) }
    @inline(__always) static func extractLane(_ a: V, _ lane: Int) -> V.Scalar { a[lane & (V.scalarCount &- 1)] }
    @inline(__always) static func replaceLane(_ a: V, _ value: V.Scalar, _ lane: Int) -> V {
        let place = eq(V.laneNumbers, V(repeating: V.Scalar(truncatingIfNeeded: lane)))
        return BitLanes.choose(place, V(repeating: value), a)
    }
}

extension IntegerLanes<SIMD16<UInt8>> {
    /// Counts in pairs of bits, then in fours, then in all eight.
    @inline(__always) static func popcnt(_ a: V) -> V {
        let pairs = a &- (shrU(a, 1) & V(repeating: 0x55))
        let fours = (pairs & V(repeating: 0x33)) &+ (shrU(pairs, 2) & V(repeating: 0x33))
        return (fours &+ shrU(fours, 4)) & V(repeating: 0x0F)
    }

    /// Byte n of the result is the byte of `a` that byte n of `lanes` names; zero where that names none.
    @inline(__always) static func swizzle(_ a: V, _ lanes: V) -> V {
        // One lane after the other: the baseline of x86-64 cannot look bytes up.
        let inside = lanes & V(repeating: 15)
        @inline(__always) func found(_ lane: Int) -> UInt8 { a[Int(inside[lane])] }
        let result = V(
            found(0), found(1), found(2), found(3), found(4), found(5), found(6), found(7), found(8), found(9),
            found(10), found(11), found(12), found(13), found(14), found(15))
        return result & eq(lanes, inside)
    }
}

extension IntegerLanes<SIMD8<UInt16>> {
    /// Products of fixed-point numbers with 15 digits after the point, rounded. -1 times -1 saturates.
    @inline(__always) static func q15mulrSatS(_ a: V, _ b: V) -> V {
        @inline(__always) func rounded(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>) -> SIMD4<UInt32> {
            IntegerLanes<SIMD4<UInt32>>.shrS(a &* b &+ SIMD4(repeating: 0x4000), 15)
        }
        return Narrowing.narrowS(
            rounded(Widening.extendLowS(a), Widening.extendLowS(b)),
            rounded(Widening.extendHighS(a), Widening.extendHighS(b)))
    }
}

// Relaxed products of bytes: those of the second operand should have seven bits. Here they are signed as the first
// operand's are.

extension IntegerLanes<SIMD8<UInt16>> {
    /// The sums saturate. One alone is out of range, of the least number squared twice, and it is the least number then.
    @inline(__always)
    static func relaxedDotI8x16I7x16S(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> V {
        let (a, b): (V, V) = (a.bits(), b.bits())
        let sums = shrS(shl(a, 8), 8) &* shrS(shl(b, 8), 8) &+ shrS(a, 8) &* shrS(b, 8)
        return sums &+ eq(sums, V.signBits)
    }
}

extension IntegerLanes<SIMD4<UInt32>> {
    @inline(__always)
    static func relaxedDotI8x16I7x16AddS(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>, _ c: V) -> V {
        Widening.extaddPairwiseS(IntegerLanes<SIMD8<UInt16>>.relaxedDotI8x16I7x16S(a, b)) &+ c
    }

    /// Sums of the products of neighbours.
    @inline(__always) static func dotI16x8S(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> V {
        // Written with halves of every second lane, the compiler finds the one instruction for it.
        let (a, b): (SIMD8<Int16>, SIMD8<Int16>) = (a.bits(), b.bits())
        let even = SIMD4<Int32>(truncatingIfNeeded: a.evenHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.evenHalf)
        let odd = SIMD4<Int32>(truncatingIfNeeded: a.oddHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.oddHalf)
        return (even &+ odd).bits()
    }
}

/// The instructions on all 128 bits (spec 4.3.4).
enum BitLanes {
    typealias V = SIMD2<UInt64>

    @inline(__always) static func not(_ a: V) -> V { ~a }
    @inline(__always) static func and(_ a: V, _ b: V) -> V { a & b }
    @inline(__always) static func andnot(_ a: V, _ b: V) -> V { a & ~b }
    @inline(__always) static func or(_ a: V, _ b: V) -> V { a | b }
    @inline(__always) static func xor(_ a: V, _ b: V) -> V { a ^ b }
    /// The bits of `a` where `mask` has ones, of `b` where it has zeros.
    @inline(__always) static func bitselect(_ a: V, _ b: V, _ mask: V) -> V { a & mask | b & ~mask }
    @inline(__always) static func anyTrue(_ a: V) -> UInt32 { a[0] | a[1] == 0 ? 0 : 1 }

    /// `bitselect` for any lanes.
    @inline(__always) static func choose<M: Vector128, T: Vector128>(_ mask: M, _ a: T, _ b: T) -> T {
        bitselect(a.bits(), b.bits(), mask.bits()).bits()
    }
}

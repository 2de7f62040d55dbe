/// The floating-point instructions (spec 4.3.3), written once for both widths.
///
/// Sums, products, quotients and roots take the NaN of the hardware, which the specification permits. Rounding is
/// arithmetic of its own, because the standard library's calls libm where the baseline processor has no instruction.
enum Floating<T: FloatBits> {
    @inline(__always) static func add(_ a: T, _ b: T) -> T { a + b }
    @inline(__always) static func sub(_ a: T, _ b: T) -> T { a - b }
    @inline(__always) static func mul(_ a: T, _ b: T) -> T { a * b }
    @inline(__always) static func div(_ a: T, _ b: T) -> T { a / b }

    @inline(__always) static func sqrt(_ a: T) -> T { a.root }

    // In min and max, `(a < b) != (a > b)` says that the values are ordered and different. So written it becomes one
    // branch that is nearly always taken, and the choice an instruction; `||` would branch on the choice itself.

    @inline(__always) static func min(_ a: T, _ b: T) -> T {
        if (a < b) != (a > b) { return a < b ? a : b }
        // Equal values differ at most in the sign of zero, and the minimum is negative when either is.
        return a == b ? T(bitPattern: a.bitPattern | b.bitPattern) : T.canonicalNaN
    }

    @inline(__always) static func max(_ a: T, _ b: T) -> T {
        if (a < b) != (a > b) { return a > b ? a : b }
        return a == b ? T(bitPattern: a.bitPattern & b.bitPattern) : T.canonicalNaN
    }

    // Bit operations: they keep every payload of a NaN, signalling ones too.
    @inline(__always) static func abs(_ a: T) -> T { T(bitPattern: a.bitPattern & ~T.signMask) }
    @inline(__always) static func neg(_ a: T) -> T { T(bitPattern: a.bitPattern ^ T.signMask) }
    @inline(__always) static func copysign(_ a: T, _ b: T) -> T {
        T(bitPattern: a.bitPattern & ~T.signMask | b.bitPattern & T.signMask)
    }

    @inline(__always) static func ceil(_ a: T) -> T {
        guard hasFraction(a) else { return integral(a) }
        let rounded = roundedToEven(a)
        return copysign(rounded + (rounded < a ? 1 : 0), a)
    }

    @inline(__always) static func floor(_ a: T) -> T {
        guard hasFraction(a) else { return integral(a) }
        let rounded = roundedToEven(a)
        return copysign(rounded - (rounded > a ? 1 : 0), a)
    }

    @inline(__always) static func trunc(_ a: T) -> T {
        guard hasFraction(a) else { return integral(a) }
        let magnitude = abs(a)
        let rounded = roundedToEven(magnitude)
        return copysign(rounded - (rounded > magnitude ? 1 : 0), a)
    }

    @inline(__always) static func nearest(_ a: T) -> T {
        guard hasFraction(a) else { return integral(a) }
        return roundedToEven(a)
    }

    @inline(__always) static func eq(_ a: T, _ b: T) -> Bool { a == b }
    @inline(__always) static func ne(_ a: T, _ b: T) -> Bool { a != b }
    @inline(__always) static func lt(_ a: T, _ b: T) -> Bool { a < b }
    @inline(__always) static func gt(_ a: T, _ b: T) -> Bool { a > b }
    @inline(__always) static func le(_ a: T, _ b: T) -> Bool { a <= b }
    @inline(__always) static func ge(_ a: T, _ b: T) -> Bool { a >= b }

    /// Whether the value is small enough to have digits after the point: neither infinity nor NaN.
    @inline(__always) private static func hasFraction(_ a: T) -> Bool { abs(a) < T.powerOfTwo(T.fractionWidth) }

    /// What rounding makes of a value without fraction.
    @inline(__always) private static func integral(_ a: T) -> T { a == a ? a : T.canonicalNaN }

    /// Rounds a value that may have a fraction: next to 2^fractionWidth the machine's own rounding leaves an integer.
    @inline(__always) private static func roundedToEven(_ a: T) -> T {
        let magic = T.powerOfTwo(T.fractionWidth)
        return copysign((abs(a) + magic) - magic, a)
    }
}

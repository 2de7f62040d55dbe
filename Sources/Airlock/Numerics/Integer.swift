/// The integer instructions (spec 4.3.2), written once for both widths.
enum Integer<T: IntegerBits> {
    @inline(__always) static func add(_ a: T, _ b: T) -> T { a &+ b }
    @inline(__always) static func sub(_ a: T, _ b: T) -> T { a &- b }
    @inline(__always) static func mul(_ a: T, _ b: T) -> T { a &* b }

    @inline(__always) static func divS(_ a: T, _ b: T) -> Faulting<T> {
        guard b != 0 else { return .trap(.integerDivisionByZero) }
        let (quotient, overflow) = a.signed.dividedReportingOverflow(by: b.signed)
        guard !overflow else { return .trap(.integerOverflow) }
        return .value(T(truncatingIfNeeded: quotient))
    }

    @inline(__always) static func divU(_ a: T, _ b: T) -> Faulting<T> {
        guard b != 0 else { return .trap(.integerDivisionByZero) }
        return .value(a.dividedReportingOverflow(by: b).partialValue)
    }

    /// The remainder of the most negative number by -1 is 0, although the quotient overflows.
    @inline(__always) static func remS(_ a: T, _ b: T) -> Faulting<T> {
        guard b != 0 else { return .trap(.integerDivisionByZero) }
        return .value(T(truncatingIfNeeded: a.signed.remainderReportingOverflow(dividingBy: b.signed).partialValue))
    }

    @inline(__always) static func remU(_ a: T, _ b: T) -> Faulting<T> {
        guard b != 0 else { return .trap(.integerDivisionByZero) }
        return .value(a.remainderReportingOverflow(dividingBy: b).partialValue)
    }

    @inline(__always) static func and(_ a: T, _ b: T) -> T { a & b }
    @inline(__always) static func or(_ a: T, _ b: T) -> T { a | b }
    @inline(__always) static func xor(_ a: T, _ b: T) -> T { a ^ b }

    // Counts are taken modulo the width, which is what the masking shifts do.
    @inline(__always) static func shl(_ a: T, _ count: T) -> T { a &<< count }
    @inline(__always) static func shrS(_ a: T, _ count: T) -> T {
        T(truncatingIfNeeded: a.signed &>> count.signed)
    }
    @inline(__always) static func shrU(_ a: T, _ count: T) -> T { a &>> count }
    @inline(__always) static func rotl(_ a: T, _ count: T) -> T { a &<< count | a &>> (0 &- count) }
    @inline(__always) static func rotr(_ a: T, _ count: T) -> T { a &>> count | a &<< (0 &- count) }

    @inline(__always) static func clz(_ a: T) -> T { T(truncatingIfNeeded: a.leadingZeroBitCount) }
    @inline(__always) static func ctz(_ a: T) -> T { T(truncatingIfNeeded: a.trailingZeroBitCount) }
    @inline(__always) static func popcnt(_ a: T) -> T { T(truncatingIfNeeded: a.nonzeroBitCount) }

    @inline(__always) static func extend8S(_ a: T) -> T { T(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
    @inline(__always) static func extend16S(_ a: T) -> T { T(truncatingIfNeeded: Int16(truncatingIfNeeded: a)) }
    @inline(__always) static func extend32S(_ a: T) -> T { T(truncatingIfNeeded: Int32(truncatingIfNeeded: a)) }

    @inline(__always) static func eqz(_ a: T) -> Bool { a == 0 }
    @inline(__always) static func eq(_ a: T, _ b: T) -> Bool { a == b }
    @inline(__always) static func ne(_ a: T, _ b: T) -> Bool { a != b }
    @inline(__always) static func ltS(_ a: T, _ b: T) -> Bool { a.signed < b.signed }
    @inline(__always) static func ltU(_ a: T, _ b: T) -> Bool { a < b }
    @inline(__always) static func gtS(_ a: T, _ b: T) -> Bool { a.signed > b.signed }
    @inline(__always) static func gtU(_ a: T, _ b: T) -> Bool { a > b }
    @inline(__always) static func leS(_ a: T, _ b: T) -> Bool { a.signed <= b.signed }
    @inline(__always) static func leU(_ a: T, _ b: T) -> Bool { a <= b }
    @inline(__always) static func geS(_ a: T, _ b: T) -> Bool { a.signed >= b.signed }
    @inline(__always) static func geU(_ a: T, _ b: T) -> Bool { a >= b }
}

/// What an instruction that can fault yields.
///
/// Not a thrown error: even where the compiler inlines a `throw` and its `catch`, it leaves a call into the runtime for
/// debuggers, and an interpreter's handler must contain no call.
enum Faulting<T: Sendable>: Sendable {
    case value(T)
    case trap(TrapCode)
}

/// The instructions on references that look at nothing but their bits (spec 4.6.2). Null is 0.
enum Reference {
    @inline(__always) static func asNonNull(_ a: UInt64) -> Faulting<UInt64> {
        a == 0 ? .trap(.nullReference) : .value(a)
    }

    // MARK: Numbers of 31 bits, which stand above a set bit.

    @inline(__always) static func i31(_ a: UInt32) -> UInt64 { UInt64(a &<< 1 | 1) }

    @inline(__always) static func i31GetS(_ a: UInt64) -> Faulting<UInt32> {
        guard a != 0 else { return .trap(.nullI31Reference) }
        return .value(UInt32(bitPattern: Int32(truncatingIfNeeded: a) &>> 1))
    }

    @inline(__always) static func i31GetU(_ a: UInt64) -> Faulting<UInt32> {
        guard a != 0 else { return .trap(.nullI31Reference) }
        return .value(UInt32(truncatingIfNeeded: a) &>> 1)
    }
}

/// The instructions on references that look at nothing but null (spec 4.6.2). Null is 0.
enum Reference {
    @inline(__always) static func asNonNull(_ a: UInt64) -> Faulting<UInt64> {
        a == 0 ? .trap(.nullReference) : .value(a)
    }
}

import Builtin

/// Loads and stores of words that several threads use at once: whole, but in no order with anything else (relaxed, as C has
/// it). They are the plain instructions of every processor; the standard library's need a newer system than this package.
enum Atomic {
    @inline(__always)
    static func load(_ word: UnsafePointer<UInt64>) -> UInt64 {
        UInt64(Builtin.atomicload_monotonic_Int64(word._rawValue))
    }

    @inline(__always)
    static func store(_ value: UInt64, at word: UnsafeMutablePointer<UInt64>) {
        Builtin.atomicstore_monotonic_Int64(word._rawValue, value._value)
    }
}

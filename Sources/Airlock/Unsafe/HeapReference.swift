/// How a reference to anything but a function stands in 64 bits, of which the upper 32 are zero.
///
/// The hierarchies of `any`, `extern` and `exn` share these numbers, so that converting between `any` and `extern` does
/// nothing.
enum HeapReference {
    static let null: UInt64 = 0
    /// Set in an `i31`, whose value stands above it.
    static let numberBit: UInt64 = 1
    /// Set, without `numberBit`, in what stands for something outside of the heap: a value of the host, or an exception.
    static let foreignBit: UInt64 = 2
    static let tagMask: UInt64 = 3

    static let foreignShift: UInt64 = 2

    /// A reference to an object is its distance from the beginning of the heap, and this: numbers that programs count with are
    /// mostly smaller or, as negative ones of 32 bits, greater, so that they are seldom mistaken for references.
    static let origin: UInt64 = 1 << 31

    static func isNumber(_ bits: UInt64) -> Bool { bits & numberBit != 0 }
    static func isForeign(_ bits: UInt64) -> Bool { bits & tagMask == foreignBit }
    static func foreign(_ index: Int) -> UInt64 { UInt64(index) &<< foreignShift | foreignBit }
    static func foreignIndex(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits &>> foreignShift) }
}

/// How objects lie in the heap.
enum ObjectHeader {
    /// The canonical number of the type; the length of an array follows in 32 bits. Fields of structures begin right behind
    /// the type.
    static let fieldOffset = 4
    static let lengthOffset = 4
    static let elementOffset = 8
    /// Objects begin at multiples of this.
    static let granule = 8
}
/// Sets of the kinds of references that casts to abstract types tell apart.
enum ReferenceKinds {
    // Bits 1 and 2 are `ObjectKind`.
    static let structure: UInt32 = 1 << 1
    static let array: UInt32 = 1 << 2
    static let null: UInt32 = 1 << 8
    static let number: UInt32 = 1 << 9
}

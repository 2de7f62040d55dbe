import Airlock

/// An argument in a script. Floats are given by their bits.
package enum ScriptValue: Sendable, Hashable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(UInt32)
    case f64(UInt64)
    case v128(low: UInt64, high: UInt64)
    case refNull(HeapType)
    /// A reference that the host hands out as external, told apart by the number.
    case refExtern(UInt32)
    /// The same as an internal reference.
    case refHost(UInt32)
}

/// What a result in a script must be.
package indirect enum ResultPattern: Sendable, Hashable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(LanePattern)
    case f64(LanePattern)
    /// Lane 0 first; the number of lanes tells their width. Lanes of integers are always `.bits`.
    case v128([LanePattern])
    /// Null, of any type where none is given: no more than the hierarchy can be told from a null.
    case refNull(HeapType?)
    /// Any external reference where no number is given.
    case refExtern(UInt32?)
    case refHost(UInt32)
    case reference(ReferenceKind)
    case either([ResultPattern])

    /// A float to compare bit by bit, or a class of NaNs.
    package enum LanePattern: Sendable, Hashable {
        case bits(UInt64)
        /// Either sign, and no payload bit but the quiet bit.
        case canonicalNaN
        /// Either sign, the quiet bit and any other payload bits.
        case arithmeticNaN
    }

    package enum ReferenceKind: Sendable, Hashable {
        /// Any reference that is not null.
        case any
        case function, eq, i31, structure, array, exception
        /// Any internal reference.
        case `internal`
    }
}

import Airlock

/// A value of the reference interpreter, which carries its type, so that code which validation should have refused gets
/// stuck instead of computing on.
package enum SpecValue: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    /// Floats by their bits.
    case f32(UInt32)
    case f64(UInt64)
    case v128(SpecVector)
    case null
    /// By its number in the store, as are exceptions, structures and arrays.
    case function(Int)
    case exception(Int)
    case object(Int)
    /// 31 bits.
    case i31(UInt32)
    /// A value of the host, by a number that the host chose.
    case external(Int)

    /// What a local of a type starts with; nil where it has no such value.
    init?(defaultOf type: ValueType) {
        switch type {
        case .i32: self = .i32(0)
        case .i64: self = .i64(0)
        case .f32: self = .f32(0)
        case .f64: self = .f64(0)
        case .v128: self = .v128(SpecVector(low: 0, high: 0))
        case .reference(let type):
            guard type.isNullable else { return nil }
            self = .null
        }
    }

    /// An address, count or index of the given kind.
    init(_ number: UInt64, _ type: AddressType) {
        self = type == .i64 ? .i64(number) : .i32(UInt32(truncatingIfNeeded: number))
    }
}

extension SpecValue: CustomStringConvertible {
    package var description: String {
        switch self {
        case .i32(let value): "i32:\(Int32(bitPattern: value))"
        case .i64(let value): "i64:\(Int64(bitPattern: value))"
        case .f32(let bits): "f32:0x\(String(bits, radix: 16))"
        case .f64(let bits): "f64:0x\(String(bits, radix: 16))"
        case .v128(let value): "v128:\(value)"
        case .null: "null"
        case .function(let number): "function:\(number)"
        case .exception(let number): "exception:\(number)"
        case .object(let number): "object:\(number)"
        case .i31(let value): "i31:\(value)"
        case .external(let number): "external:\(number)"
        }
    }
}

/// The NaN that stands for "some NaN": the specification lets arithmetic choose sign and payload (spec 4.3.3).
///
/// Where such a NaN comes into numbers or bytes, the rest of a run depends on the choice, and is not compared.
enum SomeNaN {
    static let f32: UInt32 = 0x7FC0_A11D
    static let f64: UInt64 = 0x7FF8_0000_0000_A11D

    static func matches(_ bits: UInt32) -> Bool { bits & 0x7FFF_FFFF == f32 }
    static func matches(_ bits: UInt64) -> Bool { bits & 0x7FFF_FFFF_FFFF_FFFF == f64 }
}

/// A trap (spec 4.2.13), with the access that caused it where memory is concerned.
package struct SpecTrap: Error, Equatable {
    package let code: TrapCode
    package var access: Access?

    package struct Access: Equatable {
        let address: UInt64
        let offset: UInt64
        let width: UInt64
    }

    init(_ code: TrapCode, _ access: Access? = nil) {
        self.code = code
        self.access = access
    }
}

/// An exception on its way (spec 4.2.12).
struct SpecException: Error {
    /// Its number in the store.
    let number: Int
}

/// An import does not fit.
struct Unlinkable: Error {}

/// The run tells nothing: it takes too long, nests too deep, or uses what this interpreter does not know.
package struct Inconclusive: Error {
    package let reason: String

    package init(_ reason: String) { self.reason = reason }
}

/// Validated code did what validation excludes.
package struct Stuck: Error {
    package let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// A type of values or fields in one word, the same for equal types in all modules of an engine.
///
/// Type indices are replaced by the numbers of canonical types, so that equality is a comparison of integers and the
/// validator's stack never allocates. Numbers and vectors have the raw values of `OperandType`.
package struct CanonicalType: Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The type of values that are never there: below every other one. Only the validator's stack holds it.
    package static let bottom = CanonicalType(rawValue: 0)
    package static let i32 = CanonicalType(rawValue: 1)
    package static let i64 = CanonicalType(rawValue: 2)
    package static let f32 = CanonicalType(rawValue: 3)
    package static let f64 = CanonicalType(rawValue: 4)
    package static let v128 = CanonicalType(rawValue: 5)
    /// Of fields only, as is `i16`.
    package static let i8 = CanonicalType(rawValue: 6)
    package static let i16 = CanonicalType(rawValue: 7)

    private static let referenceBit: UInt32 = 1 << 31
    private static let nullableBit: UInt32 = 1 << 30
    private static let heapMask: UInt32 = nullableBit - 1

    package init(isNullable: Bool, _ heap: CanonicalHeapType) {
        rawValue = Self.referenceBit | (isNullable ? Self.nullableBit : 0) | heap.rawValue
    }

    package var isReference: Bool { rawValue & Self.referenceBit != 0 }
    package var isNullable: Bool { rawValue >= Self.referenceBit | Self.nullableBit }
    package var isPacked: Bool { self == .i8 || self == .i16 }
    package var isNumeric: Bool { rawValue >= 1 && rawValue <= 4 }
    package var isNumericOrVector: Bool { rawValue >= 1 && rawValue <= 5 }
    /// Whether locals and fields of this type have an initial value.
    package var isDefaultable: Bool { !isReference || isNullable }

    /// Meaningful for references only.
    package var heap: CanonicalHeapType { CanonicalHeapType(rawValue: rawValue & Self.heapMask) }

    package var nonNull: CanonicalType {
        CanonicalType(rawValue: isReference ? rawValue & ~Self.nullableBit : rawValue)
    }
    package var nullable: CanonicalType {
        CanonicalType(rawValue: isReference ? rawValue | Self.nullableBit : rawValue)
    }
}

/// A heap type in one word: a small number for each abstract one, and the number of a defined type above those.
@usableFromInline
package struct CanonicalHeapType: Hashable, Sendable {
    package let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let any = CanonicalHeapType(rawValue: 0)
    package static let eq = CanonicalHeapType(rawValue: 1)
    package static let i31 = CanonicalHeapType(rawValue: 2)
    package static let `struct` = CanonicalHeapType(rawValue: 3)
    package static let array = CanonicalHeapType(rawValue: 4)
    package static let none = CanonicalHeapType(rawValue: 5)
    package static let `func` = CanonicalHeapType(rawValue: 6)
    package static let nofunc = CanonicalHeapType(rawValue: 7)
    package static let exn = CanonicalHeapType(rawValue: 8)
    package static let noexn = CanonicalHeapType(rawValue: 9)
    package static let extern = CanonicalHeapType(rawValue: 10)
    package static let noextern = CanonicalHeapType(rawValue: 11)
    /// Below every heap type: what a reference taken from an unreachable stack points to.
    package static let bottom = CanonicalHeapType(rawValue: 12)

    private static let firstDefined: UInt32 = 16
    /// Marks the position of a type in its own recursion group, in the keys of the registry.
    private static let groupBit: UInt32 = 1 << 29
    /// The first number that a defined type cannot have.
    package static let definedTypeLimit = groupBit - firstDefined

    package init(_ id: DefinedTypeID) { rawValue = id.rawValue &+ Self.firstDefined }

    init(positionInGroup position: UInt32) { rawValue = Self.groupBit | position }

    var positionInGroup: UInt32? { rawValue & Self.groupBit != 0 ? rawValue & ~Self.groupBit : nil }

    package var definedType: DefinedTypeID? {
        rawValue >= Self.firstDefined ? DefinedTypeID(rawValue &- Self.firstDefined) : nil
    }

    /// The abstract heap type that `type` names, or nil for a type index.
    package init?(abstract type: HeapType) {
        switch type {
        case .any: self = .any
        case .eq: self = .eq
        case .i31: self = .i31
        case .struct: self = .struct
        case .array: self = .array
        case .none: self = .none
        case .func: self = .func
        case .nofunc: self = .nofunc
        case .exn: self = .exn
        case .noexn: self = .noexn
        case .extern: self = .extern
        case .noextern: self = .noextern
        case .index: return nil
        }
    }

    /// Whether this abstract heap type is `other` or below it (spec 3.3.2); `other` must be abstract too.
    func isAbstractSubtype(of other: CanonicalHeapType) -> Bool {
        if self == other || self == .bottom { return true }
        return switch other {
        case .any: self == .eq || self == .i31 || self == .struct || self == .array || self == .none
        case .eq: self == .i31 || self == .struct || self == .array || self == .none
        case .i31, .struct, .array: self == .none
        case .func: self == .nofunc
        case .exn: self == .noexn
        case .extern: self == .noextern
        default: false
        }
    }

    /// The abstract heap type below all types of the hierarchy that has this kind of defined type.
    static func bottom(below kind: CanonicalHeapType) -> CanonicalHeapType { kind == .func ? .nofunc : .none }
}

extension ValueType {
    /// The canonical form of a type that mentions no type index; nil for others.
    package var canonicalWithoutIndices: CanonicalType? {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .reference(let type):
            CanonicalHeapType(abstract: type.heapType).map { CanonicalType(isNullable: type.isNullable, $0) }
        }
    }
}

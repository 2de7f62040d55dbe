/// The parts of the type grammar that both sections and instructions use (spec 5.3).
extension ByteReader {
    package mutating func valueType() throws(MalformedModule) -> ValueType {
        let offset = position
        let code = try byte()
        switch code {
        case TypeCode.i32: return .i32
        case TypeCode.i64: return .i64
        case TypeCode.f32: return .f32
        case TypeCode.f64: return .f64
        case TypeCode.v128: return .v128
        default:
            guard let type = try referenceType(code: code) else {
                throw MalformedModule("malformed value type", offset: offset)
            }
            return .reference(type)
        }
    }

    package mutating func referenceType() throws(MalformedModule) -> ReferenceType {
        let offset = position
        guard let type = try referenceType(code: try byte()) else {
            throw MalformedModule("malformed reference type", offset: offset)
        }
        return type
    }

    /// The reference type that begins with `code`, or nil if none does.
    private mutating func referenceType(code: UInt8) throws(MalformedModule) -> ReferenceType? {
        switch code {
        case TypeCode.reference: return ReferenceType(isNullable: false, try heapType())
        case TypeCode.nullableReference: return ReferenceType(isNullable: true, try heapType())
        default:
            let offset = position &- 1
            if let construct = ProposedEncodings.heapType(code, offset: offset) { throw MalformedModule(construct) }
            return HeapType(code: code).map { ReferenceType(isNullable: true, $0) }
        }
    }

    package mutating func heapType() throws(MalformedModule) -> HeapType {
        let offset = position
        if let code = peek(), let abstract = HeapType(code: code) {
            _ = try byte()
            return abstract
        }
        if let construct = peek().flatMap({ ProposedEncodings.heapType($0, offset: offset) }) {
            throw MalformedModule(construct)
        }
        let index = try s33()
        guard index >= 0, let index = UInt32(exactly: index) else {
            throw MalformedModule("malformed heap type", offset: offset)
        }
        return .index(TypeIndex(index))
    }

    package mutating func blockType() throws(MalformedModule) -> BlockType {
        guard let code = peek() else { return .value(try valueType()) }
        if code == TypeCode.emptyBlock {
            _ = try byte()
            return .empty
        }
        // One-byte negative numbers are value types; everything else is a type index.
        if code & 0xC0 == 0x40 { return .value(try valueType()) }
        let offset = position
        let index = try s33()
        guard index >= 0, let index = UInt32(exactly: index) else {
            throw MalformedModule("malformed block type", offset: offset)
        }
        return .index(TypeIndex(index))
    }
}

/// The bytes that introduce types: small negative numbers in signed LEB128 (spec 5.3).
package enum TypeCode {
    package static let i32: UInt8 = 0x7F
    package static let i64: UInt8 = 0x7E
    package static let f32: UInt8 = 0x7D
    package static let f64: UInt8 = 0x7C
    package static let v128: UInt8 = 0x7B
    package static let i8: UInt8 = 0x78
    package static let i16: UInt8 = 0x77
    package static let reference: UInt8 = 0x64
    package static let nullableReference: UInt8 = 0x63
    package static let function: UInt8 = 0x60
    package static let structure: UInt8 = 0x5F
    package static let array: UInt8 = 0x5E
    package static let sub: UInt8 = 0x50
    package static let subFinal: UInt8 = 0x4F
    package static let recursionGroup: UInt8 = 0x4E
    package static let emptyBlock: UInt8 = 0x40
}

extension HeapType {
    /// The abstract heap type of a type code, if it is one.
    package init?(code: UInt8) {
        switch code {
        case 0x74: self = .noexn
        case 0x73: self = .nofunc
        case 0x72: self = .noextern
        case 0x71: self = .none
        case 0x70: self = .func
        case 0x6F: self = .extern
        case 0x6E: self = .any
        case 0x6D: self = .eq
        case 0x6C: self = .i31
        case 0x6B: self = .struct
        case 0x6A: self = .array
        case 0x69: self = .exn
        default: return nil
        }
    }

    /// The type code, or nil for a type index.
    package var code: UInt8? {
        switch self {
        case .noexn: 0x74
        case .nofunc: 0x73
        case .noextern: 0x72
        case .none: 0x71
        case .func: 0x70
        case .extern: 0x6F
        case .any: 0x6E
        case .eq: 0x6D
        case .i31: 0x6C
        case .struct: 0x6B
        case .array: 0x6A
        case .exn: 0x69
        case .index: nil
        }
    }
}

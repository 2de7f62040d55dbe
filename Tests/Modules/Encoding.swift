import Airlock

/// Encoders of the binary format (spec 5.2, 5.3), for tests that need the bytes of a module or of a part of one.
package enum Encoding {
    /// Unsigned LEB128, zero-padded to `width` bytes where one is given.
    package static func unsigned(_ value: UInt64, width: Int = 1) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        repeat {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        } while rest != 0 || bytes.count < width
        bytes[bytes.count - 1] &= 0x7F
        return bytes
    }

    package static func unsigned(_ value: UInt32) -> [UInt8] { unsigned(UInt64(value)) }

    /// Signed LEB128 in its shortest form.
    package static func signed(_ value: Int64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while true {
            let byte = UInt8(truncatingIfNeeded: rest) & 0x7F
            rest >>= 7
            if rest == (byte & 0x40 == 0 ? 0 : -1) { return bytes + [byte] }
            bytes.append(byte | 0x80)
        }
    }

    package static func littleEndian<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
        (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    package static func vector(_ items: [[UInt8]]) -> [UInt8] { unsigned(UInt64(items.count)) + items.flatMap { $0 } }

    /// Bytes preceded by their number.
    package static func sized(_ bytes: [UInt8]) -> [UInt8] { unsigned(UInt64(bytes.count)) + bytes }

    package static func name(_ name: String) -> [UInt8] { sized(Array(name.utf8)) }

    package static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + sized(contents) }

    package static func heapType(_ type: HeapType) -> [UInt8] {
        if case .index(let index) = type { return signed(Int64(index.rawValue)) }
        return type.code.map { [$0] } ?? []
    }

    /// A nullable abstract type takes its one-byte form.
    package static func referenceType(_ type: ReferenceType) -> [UInt8] {
        if type.isNullable, let code = type.heapType.code { return [code] }
        return [type.isNullable ? TypeCode.nullableReference : TypeCode.reference] + heapType(type.heapType)
    }

    package static func valueType(_ type: ValueType) -> [UInt8] {
        switch type {
        case .i32: [TypeCode.i32]
        case .i64: [TypeCode.i64]
        case .f32: [TypeCode.f32]
        case .f64: [TypeCode.f64]
        case .v128: [TypeCode.v128]
        case .reference(let type): referenceType(type)
        }
    }

    package static func blockType(_ type: BlockType) -> [UInt8] {
        switch type {
        case .empty: [TypeCode.emptyBlock]
        case .value(let type): valueType(type)
        case .index(let index): signed(Int64(index.rawValue))
        }
    }

    package static func limits(_ limits: Limits, _ addressType: AddressType) -> [UInt8] {
        let flags: UInt8 = (limits.maximum == nil ? 0 : 1) | (addressType == .i64 ? 4 : 0)
        return [flags] + unsigned(limits.minimum) + (limits.maximum.map { unsigned($0) } ?? [])
    }

    package static func tableType(_ type: TableType) -> [UInt8] {
        referenceType(type.element) + limits(type.limits, type.addressType)
    }

    package static func memoryType(_ type: MemoryType) -> [UInt8] { limits(type.limits, type.addressType) }

    package static func globalType(_ type: GlobalType) -> [UInt8] { valueType(type.value) + [type.isMutable ? 1 : 0] }

    package static func fieldType(_ type: FieldType) -> [UInt8] {
        let storage =
            switch type.storage {
            case .i8: [TypeCode.i8]
            case .i16: [TypeCode.i16]
            case .value(let type): valueType(type)
            }
        return storage + [type.isMutable ? 1 : 0]
    }

    package static func compositeType(_ type: CompositeType) -> [UInt8] {
        switch type {
        case .function(let type):
            [TypeCode.function] + vector(type.parameters.map(valueType)) + vector(type.results.map(valueType))
        case .structure(let fields): [TypeCode.structure] + vector(fields.map(fieldType))
        case .array(let field): [TypeCode.array] + fieldType(field)
        }
    }

    /// A final type without supertypes takes the short form of WebAssembly 1.0.
    package static func subType(_ type: SubType) -> [UInt8] {
        if type.isFinal, type.supertypes.isEmpty { return compositeType(type.composite) }
        return [type.isFinal ? TypeCode.subFinal : TypeCode.sub]
            + vector(type.supertypes.map { unsigned($0.rawValue) }) + compositeType(type.composite)
    }
}

import Airlock

/// Encoding of types (spec 5.3).
extension [UInt8] {
    mutating func append(_ type: HeapType) {
        if case .index(let index) = type {
            append(signed: Int64(index.rawValue))
        } else if let code = type.code {
            append(code)
        }
    }

    mutating func append(_ type: ReferenceType) {
        if type.isNullable, let code = type.heapType.code {
            append(code)
        } else {
            append(type.isNullable ? TypeCode.nullableReference : TypeCode.reference)
            append(type.heapType)
        }
    }

    mutating func append(_ type: ValueType) {
        switch type {
        case .i32: append(TypeCode.i32)
        case .i64: append(TypeCode.i64)
        case .f32: append(TypeCode.f32)
        case .f64: append(TypeCode.f64)
        case .v128: append(TypeCode.v128)
        case .reference(let type): append(type)
        }
    }

    mutating func append(_ types: [ValueType]) {
        append(unsigned: types.count)
        for type in types { append(type) }
    }

    mutating func append(_ type: FieldType) {
        switch type.storage {
        case .i8: append(TypeCode.i8)
        case .i16: append(TypeCode.i16)
        case .value(let type): append(type)
        }
        append(type.isMutable ? 1 : 0)
    }

    mutating func append(_ type: GlobalType) {
        append(type.value)
        append(type.isMutable ? 1 : 0)
    }

    mutating func append(_ limits: Limits, _ addressType: AddressType) {
        append((limits.maximum == nil ? 0 : 1) | (addressType == .i64 ? 4 : 0))
        append(unsigned: limits.minimum)
        if let maximum = limits.maximum { append(unsigned: maximum) }
    }

    mutating func append(_ type: MemoryType) { append(type.limits, type.addressType) }

    mutating func append(_ type: TableType) {
        append(type.element)
        append(type.limits, type.addressType)
    }

    mutating func append(_ type: SubType) {
        if !type.isFinal || !type.supertypes.isEmpty {
            append(type.isFinal ? TypeCode.subFinal : TypeCode.sub)
            append(unsigned: type.supertypes.count)
            for supertype in type.supertypes { append(unsigned: supertype.rawValue) }
        }
        switch type.composite {
        case .function(let type):
            append(TypeCode.function)
            append(type.parameters)
            append(type.results)
        case .structure(let fields):
            append(TypeCode.structure)
            append(unsigned: fields.count)
            for field in fields { append(field) }
        case .array(let element):
            append(TypeCode.array)
            append(element)
        }
    }
}

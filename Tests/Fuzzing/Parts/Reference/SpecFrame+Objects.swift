import Airlock

/// The instructions on structures, arrays and other references (spec 4.6.4).
extension SpecFrame {
    /// Whether the instruction is one on objects, which is then executed.
    mutating func object(_ opcode: Opcode, _ i: Instruction) throws -> Bool {
        let type = TypeIndex(i.index)
        switch opcode {
        case .refEq:
            let second = try pop()
            push(try pop() == second)
        case .refTest: push(store.has(try pop(), ReferenceType(isNullable: false, i.heapType), in: instance.module))
        case .refTestNull: push(store.has(try pop(), ReferenceType(isNullable: true, i.heapType), in: instance.module))
        case .refCast: try cast(to: ReferenceType(isNullable: false, i.heapType))
        case .refCastNull: try cast(to: ReferenceType(isNullable: true, i.heapType))
        // They are the same values on both sides.
        case .anyConvertExtern, .externConvertAny: break
        case .refI31: stack.append(.i31(try popI32() & 0x7FFF_FFFF))
        case .i31GetS: stack.append(.i32(UInt32(bitPattern: Int32(bitPattern: try popI31() << 1) >> 1)))
        case .i31GetU: stack.append(.i32(try popI31()))

        case .structNew:
            let types = try fields(type)
            stack.append(try make(type, zip(try pop(types.count), types).map { Self.stored($0, $1) }))
        case .structNewDefault: stack.append(try make(type, try fields(type).map(Self.zero)))
        case .structGet, .structGetS, .structGetU:
            let fields = try fields(type)
            let structure = try popObject(orTrap: .nullStructureReference)
            stack.append(
                Self.loaded(
                    store.objects[structure].fields[Int(i.secondIndex)], fields[Int(i.secondIndex)],
                    isSigned: opcode == .structGetS))
        case .structSet:
            let field = try fields(type)[Int(i.secondIndex)]
            let value = try pop()
            let structure = try popObject(orTrap: .nullStructureReference)
            store.objects[structure].fields[Int(i.secondIndex)] = Self.stored(value, field)

        case .arrayNew:
            let count = try popI32()
            stack.append(try makeArray(type, repeating: Self.stored(try pop(), try element(type)), count))
        case .arrayNewDefault:
            stack.append(try makeArray(type, repeating: Self.zero(try element(type)), try popI32()))
        case .arrayNewFixed:
            let element = try element(type)
            stack.append(try make(type, try pop(Int(i.secondIndex)).map { Self.stored($0, element) }))
        case .arrayNewData:
            let count = try popI32()
            stack.append(
                try make(type, try values(ofData: i.secondIndex, from: try popI32(), count, try element(type))))
        case .arrayNewElem:
            let count = try popI32()
            stack.append(try make(type, try values(ofElements: i.secondIndex, from: try popI32(), count)))
        case .arrayGet, .arrayGetS, .arrayGetU:
            let index = try popI32()
            let array = try popObject(orTrap: .nullArrayReference)
            let place = try range(array, index, 1).lowerBound
            stack.append(
                Self.loaded(store.objects[array].fields[place], try element(type), isSigned: opcode == .arrayGetS))
        case .arraySet:
            let value = try pop()
            let index = try popI32()
            let array = try popObject(orTrap: .nullArrayReference)
            store.objects[array].fields[try range(array, index, 1).lowerBound] = Self.stored(value, try element(type))
        case .arrayLen:
            stack.append(.i32(UInt32(store.objects[try popObject(orTrap: .nullArrayReference)].fields.count)))
        case .arrayFill:
            let count = try popI32()
            let value = Self.stored(try pop(), try element(type))
            let index = try popI32()
            let array = try popObject(orTrap: .nullArrayReference)
            let range = try range(array, index, count)
            store.objects[array].fields.replaceSubrange(range, with: repeatElement(value, count: range.count))
        case .arrayCopy:
            let count = try popI32()
            let from = try popI32()
            let source = try popObject(orTrap: .nullArrayReference)
            let to = try popI32()
            let target = try popObject(orTrap: .nullArrayReference)
            let targetRange = try range(target, to, count)
            let values = Array(store.objects[source].fields[try range(source, from, count)])
            store.objects[target].fields.replaceSubrange(targetRange, with: values)
        case .arrayInitData, .arrayInitElem:
            let count = try popI32()
            let from = try popI32()
            let to = try popI32()
            let array = try popObject(orTrap: .nullArrayReference)
            let range = try range(array, to, count)
            let values =
                opcode == .arrayInitData
                ? try values(ofData: i.secondIndex, from: from, count, try element(type))
                : try values(ofElements: i.secondIndex, from: from, count)
            store.objects[array].fields.replaceSubrange(range, with: values)
        default: return false
        }
        return true
    }

    private mutating func cast(to type: ReferenceType) throws {
        guard let value = stack.last, store.has(value, type, in: instance.module) else {
            throw SpecTrap(.castFailure)
        }
    }

    private mutating func popI31() throws -> UInt32 {
        switch try pop() {
        case .i31(let value): return value
        case .null: throw SpecTrap(.nullI31Reference)
        default: throw Stuck("operand is no i31")
        }
    }

    /// The number of an object in the store.
    private mutating func popObject(orTrap code: TrapCode) throws -> Int {
        switch try pop() {
        case .object(let number): return number
        case .null: throw SpecTrap(code)
        default: throw Stuck("operand is no object")
        }
    }

    // MARK: Types

    private func composite(_ type: TypeIndex) throws -> CompositeType {
        guard type.position < instance.module.decoded.types.count else { throw Stuck("no type \(type)") }
        return instance.module.decoded.types[type.position].composite
    }

    private func fields(_ type: TypeIndex) throws -> [FieldType] {
        guard case .structure(let fields) = try composite(type) else { throw Stuck("\(type) is no structure") }
        return fields
    }

    private func element(_ type: TypeIndex) throws -> FieldType {
        guard case .array(let element) = try composite(type) else { throw Stuck("\(type) is no array") }
        return element
    }

    // MARK: Fields (spec 4.2.11)

    private static func zero(_ field: FieldType) -> SpecValue {
        if case .value(let type) = field.storage { SpecValue(defaultOf: type) ?? .null } else { .i32(0) }
    }

    private static func stored(_ value: SpecValue, _ field: FieldType) -> SpecValue {
        switch (field.storage, value) {
        case (.i8, .i32(let value)): .i32(value & 0xFF)
        case (.i16, .i32(let value)): .i32(value & 0xFFFF)
        default: value
        }
    }

    private static func loaded(_ value: SpecValue, _ field: FieldType, isSigned: Bool) -> SpecValue {
        switch (field.storage, value) {
        case (.i8, .i32(let value)) where isSigned: .i32(UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value))))
        case (.i16, .i32(let value)) where isSigned: .i32(UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value))))
        default: value
        }
    }

    // MARK: Making objects

    private func make(_ type: TypeIndex, _ fields: [SpecValue]) throws -> SpecValue {
        try store.spend(UInt64(fields.count) / 16)
        store.objects.append(SpecObject(home: instance.module, type: type, fields: fields))
        return .object(store.objects.count - 1)
    }

    private func makeArray(_ type: TypeIndex, repeating value: SpecValue, _ count: UInt32) throws -> SpecValue {
        guard count <= 100_000 else { throw Inconclusive("an array of \(count)") }
        return try make(type, Array(repeating: value, count: Int(count)))
    }

    private func range(_ array: Int, _ start: UInt32, _ count: UInt32) throws -> Range<Int> {
        let length = store.objects[array].fields.count
        guard Int(start) <= length, Int(count) <= length - Int(start) else { throw SpecTrap(.arrayOutOfBounds) }
        try store.spend(UInt64(count) / 256)
        return Int(start)..<Int(start) + Int(count)
    }

    private func values(ofElements segment: UInt32, from start: UInt32, _ count: UInt32) throws -> [SpecValue] {
        let elements = instance.elements[Int(segment)]
        guard UInt64(start) + UInt64(count) <= UInt64(elements.count) else { throw SpecTrap(.tableAccessOutOfBounds) }
        return Array(elements[Int(start)..<Int(start + count)])
    }

    /// Numbers as they stand in bytes, lowest byte first.
    private func values(
        ofData segment: UInt32, from start: UInt32, _ count: UInt32, _ element: FieldType
    ) throws -> [SpecValue] {
        let data = instance.data[Int(segment)]
        let width =
            switch element.storage {
            case .i8: 1
            case .i16: 2
            case .value(.i32), .value(.f32): 4
            case .value(.i64), .value(.f64): 8
            case .value(.v128): 16
            case .value(.reference): throw Stuck("an array of references from data")
            }
        guard UInt64(start) + UInt64(count) * UInt64(width) <= UInt64(data.count) else {
            throw SpecTrap(.heapAccessOutOfBounds)
        }
        return (0..<Int(count)).map { place in
            let first = Int(start) + place * width
            let bits = SpecVector(Array(data[first..<first + width]))
            switch element.storage {
            case .value(.i64): return .i64(bits.low)
            case .value(.f32): return .f32(UInt32(truncatingIfNeeded: bits.low))
            case .value(.f64): return .f64(bits.low)
            case .value(.v128): return .v128(bits)
            default: return .i32(UInt32(truncatingIfNeeded: bits.low))
            }
        }
    }
}

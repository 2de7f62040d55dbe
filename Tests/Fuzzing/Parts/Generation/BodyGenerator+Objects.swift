import Airlock
import AirlockTestModules

/// Structures, arrays, numbers in place of references, and casts.
extension BodyGenerator {
    private static let abstract: [HeapType] = [.any, .any, .eq, .struct, .array, .i31]

    /// A reference to one of the module's types, or to all of a kind.
    mutating func someObjectType(isNullable: Bool) -> ValueType {
        let own = plan.objects.indices.map { HeapType.index(plan.objectIndex($0)) }
        let heap = random.chance(65) ? random.pick(own) : random.pick(Self.abstract)
        return .reference(ReferenceType(isNullable: isNullable, heap ?? .any))
    }

    private func reference(_ object: Int, isNullable: Bool) -> ValueType {
        .reference(ReferenceType(isNullable: isNullable, .index(plan.objectIndex(object))))
    }

    /// Writes an operand that is one of the module's objects.
    private mutating func object(_ object: Int, _ depth: Int) {
        value(reference(object, isNullable: random.chance(55)), depth + 1)
    }

    private mutating func index(_ depth: Int) { number(below: 4, .i32, depth) }

    // MARK: Values

    /// Writes code that gives a reference to an object; false where none fits.
    mutating func object(_ type: ReferenceType, _ depth: Int) -> Bool {
        switch random.below(12) {
        case 0..<4: return new(type, depth)
        case 4..<7: return read(giving: .reference(type), depth)
        case 7: return branchOnCast(type, depth)
        case 8:
            // One that is of the type, and has lost it.
            value(.reference(type), depth + 1)
            if random.chance(60) {
                emit(.op(.externConvertAny))
                emit(.op(.anyConvertExtern))
            }
            emit(.heap(type.isNullable ? .refCastNull : .refCast, type.heapType))
            return true
        case 9 where type.heapType == .any && type.isNullable:
            value(.externref, depth + 1)
            emit(.op(.anyConvertExtern))
            return true
        case 10 where !type.isNullable:
            value(.reference(ReferenceType(isNullable: true, type.heapType)), depth + 1)
            emit(.op(.refAsNonNull))
            return true
        case 11:
            value(someObjectType(isNullable: true), depth + 1)
            emit(.heap(type.isNullable ? .refCastNull : .refCast, type.heapType))
            return true
        default: return type.isNullable ? tableElement(.reference(type), depth) : new(type, depth)
        }
    }

    private mutating func new(_ type: ReferenceType, _ depth: Int) -> Bool {
        if plan.isSubtype(.reference(ReferenceType(isNullable: false, .i31)), .reference(type)), random.chance(30) {
            value(.i32, depth + 1)
            emit(.op(.refI31))
            return true
        }
        let fitting = plan.objects(of: type.heapType)
        guard let object = random.pick(fitting) else { return false }
        let index = plan.objectIndex(object).rawValue
        switch plan.objects[object].composite {
        case .function: return false
        case .structure(let fields):
            values(fields.map(\.valueType), depth + 1)
            emit(.op(.structNew, index))
        case .array(let element):
            switch random.below(6) {
            case 0 where !element.isReference && plan.dataCount > 0:
                number(below: 6, .i32, depth)
                number(below: 5, .i32, depth)
                emit(.op(.arrayNewData, index, UInt32(random.below(plan.dataCount))))
            case 0, 1:
                let sources = plan.elements.indices.filter {
                    plan.isSubtype(.reference(plan.elements[$0]), element.valueType)
                }
                guard element.isReference, let source = random.pick(sources) else { fallthrough }
                number(below: 2, .i32, depth)
                number(below: 3, .i32, depth)
                emit(.op(.arrayNewElem, index, UInt32(source)))
            case 2:
                // Enough of the large ones make a heap grow.
                number(below: random.chance(95) ? 9 : random.chance(80) ? 900 : 50_000, .i32, depth)
                emit(.op(.arrayNewDefault, index))
            case 3:
                value(element.valueType, depth + 1)
                number(below: 9, .i32, depth)
                emit(.op(.arrayNew, index))
            default:
                let count = random.below(6)
                for _ in 0..<count { value(element.valueType, depth + 2) }
                emit(.op(.arrayNewFixed, index, UInt32(count)))
            }
        }
        return true
    }

    /// Reads a field or an element that is of a type.
    private mutating func read(giving type: ValueType, _ depth: Int) -> Bool {
        var choices: [(object: Int, field: Int?, FieldType)] = []
        for (object, definition) in plan.objects.enumerated() {
            switch definition.composite {
            case .function: continue
            case .structure(let fields):
                for (place, field) in fields.enumerated() where plan.isSubtype(field.valueType, type) {
                    choices.append((object, place, field))
                }
            case .array(let element):
                if plan.isSubtype(element.valueType, type) { choices.append((object, nil, element)) }
            }
        }
        guard let (object, place, field) = random.pick(choices) else { return false }
        self.object(object, depth)
        let index = plan.objectIndex(object).rawValue
        let isSigned = random.chance(50)
        if let place {
            let opcode: Opcode = field.isPacked ? (isSigned ? .structGetS : .structGetU) : .structGet
            emit(.op(opcode, index, UInt32(place)))
        } else {
            self.index(depth)
            emit(.op(field.isPacked ? (isSigned ? .arrayGetS : .arrayGetU) : .arrayGet, index))
        }
        return true
    }

    /// Numbers and the like that objects give.
    mutating func objectNumber(_ type: ValueType, _ depth: Int) -> Bool {
        guard type == .i32, random.chance(70) else { return read(giving: type, depth) }
        switch random.below(6) {
        case 0:
            value(someObjectType(isNullable: true), depth + 1)
            guard case .reference(let target) = someObjectType(isNullable: false) else { return false }
            emit(.heap(random.chance(50) ? .refTest : .refTestNull, target.heapType))
        case 1:
            let equatable = ValueType.reference(ReferenceType(isNullable: true, .eq))
            values([equatable, equatable], depth + 1)
            emit(.op(.refEq))
        case 2:
            value(.reference(ReferenceType(isNullable: random.chance(60), .array)), depth + 1)
            emit(.op(.arrayLen))
        case 3, 4:
            value(.reference(ReferenceType(isNullable: random.chance(50), .i31)), depth + 1)
            emit(.op(random.chance(50) ? .i31GetS : .i31GetU))
        default:
            value(someObjectType(isNullable: true), depth + 1)
            emit(.op(.refIsNull))
        }
        return true
    }

    // MARK: Casts that branch

    private func castBranch(_ opcode: Opcode, _ label: UInt32, _ from: ReferenceType, _ to: ReferenceType) -> Code {
        let flags: UInt8 = (from.isNullable ? 1 : 0) | (to.isNullable ? 2 : 0)
        return Code(
            Code.op(opcode).bytes + [flags] + Encoding.unsigned(label) + Encoding.heapType(from.heapType)
                + Encoding.heapType(to.heapType))
    }

    private mutating func branchOnCast(_ type: ReferenceType, _ depth: Int) -> Bool {
        let source = ReferenceType(
            isNullable: true, plan.isSubtype(.reference(type), Self.eqref) && random.chance(30) ? .eq : .any)
        guard plan.isSubtype(.reference(type), .reference(source)) else { return false }
        open(.block, .value(.reference(type)), carries: [.reference(type)])
        value(.reference(source), depth + 1)
        if random.chance(60) {
            emit(castBranch(.brOnCast, 0, source, type))
            emit(.op(.drop))
            leaf(.reference(type))
        } else {
            // What is not of the type leaves an inner block.
            let rest = ValueType.reference(source)
            let copy = newLocal(rest)
            emit(.localSet(copy))
            open(.block, .value(rest), carries: [rest])
            emit(.localGet(copy))
            emit(castBranch(.brOnCastFail, 0, source, type))
            emit(.br(1))
            close()
            emit(.op(.drop))
            leaf(.reference(type))
        }
        close()
        return true
    }

    private static let eqref = ValueType.reference(ReferenceType(isNullable: true, .eq))

    // MARK: Statements

    /// Writes to an object; false where there is nothing to write to.
    mutating func objectStatement(_ depth: Int) -> Bool {
        guard let object = random.pick(Array(plan.objects.indices)) else { return false }
        let index = plan.objectIndex(object).rawValue
        switch plan.objects[object].composite {
        case .function: return false
        case .structure(let fields):
            guard let place = random.pick(fields.indices.filter { fields[$0].isMutable }) else { return false }
            self.object(object, depth)
            value(fields[place].valueType, depth + 1)
            emit(.op(.structSet, index, UInt32(place)))
        case .array(let element):
            guard element.isMutable else { return false }
            switch random.below(6) {
            case 0, 1:
                self.object(object, depth)
                self.index(depth)
                value(element.valueType, depth + 1)
                emit(.op(.arraySet, index))
            case 2:
                self.object(object, depth)
                self.index(depth)
                value(element.valueType, depth + 1)
                number(below: 3, .i32, depth)
                emit(.op(.arrayFill, index))
            case 3, 4:
                let sources = plan.objects.indices.filter { source in
                    guard case .array(let other) = plan.objects[source].composite else { return false }
                    return other.storage == element.storage
                        || element.isReference && plan.isSubtype(other.valueType, element.valueType)
                }
                guard let source = random.pick(sources) else { return false }
                let holder = newLocal(reference(object, isNullable: true))
                self.object(object, depth)
                if source == object, random.chance(60) {
                    // Within one array.
                    emit(.localTee(holder))
                    self.index(depth)
                    emit(.localGet(holder))
                } else {
                    self.index(depth)
                    self.object(source, depth)
                }
                self.index(depth)
                number(below: 3, .i32, depth)
                emit(.op(.arrayCopy, index, plan.objectIndex(source).rawValue))
            default:
                self.object(object, depth)
                self.index(depth)
                number(below: 4, .i32, depth)
                number(below: 3, .i32, depth)
                if element.isReference {
                    let sources = plan.elements.indices.filter {
                        plan.isSubtype(.reference(plan.elements[$0]), element.valueType)
                    }
                    guard let source = random.pick(sources) else {
                        for _ in 0..<4 { emit(.op(.drop)) }
                        return true
                    }
                    emit(.op(.arrayInitElem, index, UInt32(source)))
                } else if plan.dataCount > 0 {
                    emit(.op(.arrayInitData, index, UInt32(random.below(plan.dataCount))))
                } else {
                    for _ in 0..<4 { emit(.op(.drop)) }
                }
            }
        }
        return true
    }
}

extension FieldType {
    var isReference: Bool { if case .reference = valueType { true } else { false } }
}

extension ModulePlan {
    static let anyref = ValueType.reference(ReferenceType(isNullable: true, .any))

    func objectIndex(_ object: Int) -> TypeIndex { TypeIndex(objectBase + UInt32(object)) }

    /// The object types whose references are of a heap type.
    func objects(of heap: HeapType) -> [Int] {
        objects.indices.filter {
            isSubtype(
                .reference(ReferenceType(isNullable: false, .index(objectIndex($0)))),
                .reference(ReferenceType(isNullable: false, heap)))
        }
    }

    /// Whether references of a heap type are in the hierarchy of `any`.
    func isObject(_ heap: HeapType) -> Bool {
        switch heap {
        case .any, .eq, .i31, .struct, .array, .none: true
        case .index(let index): index.rawValue >= objectBase && Int(index.rawValue - objectBase) < objects.count
        case .func, .nofunc, .exn, .noexn, .extern, .noextern: false
        }
    }

    /// Code that makes an object of no particular content, also for constant expressions; nil where there is none.
    func object(of heap: HeapType, _ random: inout SeededRandom) -> [Code]? {
        let number: [Code] = [.i32Const(Int32(truncatingIfNeeded: random.integer(bits: 32))), .op(.refI31)]
        if heap == .i31 || (heap == .any || heap == .eq) && random.chance(40) { return number }
        guard let object = random.pick(objects(of: heap)) else { return heap == .any || heap == .eq ? number : nil }
        let index = objectIndex(object).rawValue
        if case .structure = objects[object].composite { return [.op(.structNewDefault, index)] }
        return [.i32Const(Int32(random.below(7))), .op(.arrayNewDefault, index)]
    }
}

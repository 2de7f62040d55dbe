import Airlock

/// The types of structures and arrays that the modules of a program define, all in the same way, so that objects of one
/// are objects of another.
///
/// Indices in them count from the first of these types.
struct ObjectTypes {
    private(set) var types: [SubType] = []
    /// How many types each recursion group has.
    private(set) var groups: [Int] = []

    init() {}

    init(_ random: inout SeededRandom, hasVectors: Bool) {
        let count = random.from(3...8)
        let isOneGroup = random.chance(50)
        groups = isOneGroup ? [count] : Array(repeating: 1, count: count)
        for index in 0..<count {
            if !isOneGroup, random.chance(12), let earlier = random.pick(types), !Self.mentions(earlier, index - 1) {
                types.append(earlier)
                continue
            }
            let parents = types.indices.filter { !types[$0].isFinal }
            let parent = random.chance(55) ? random.pick(parents) : nil
            let reach = isOneGroup ? count : index + 1
            types.append(
                SubType(
                    isFinal: random.chance(30), supertypes: parent.map { [TypeIndex(UInt32($0))] } ?? [],
                    composite: Self.composite(&random, below: parent.map { types[$0].composite }, reach, hasVectors)))
        }
    }

    private static func composite(
        _ random: inout SeededRandom, below parent: CompositeType?, _ reach: Int, _ hasVectors: Bool
    ) -> CompositeType {
        func field() -> FieldType { FieldType(isMutable: random.chance(80), storage(&random, reach, hasVectors)) }
        switch parent {
        case .structure(let fields): return .structure(fields + (0..<random.below(3)).map { _ in field() })
        case .array: return parent ?? .structure([])
        default:
            return random.chance(60) ? .structure((0..<random.below(6)).map { _ in field() }) : .array(field())
        }
    }

    /// Fields have defaults, so that there is always a way to make an object.
    private static func storage(_ random: inout SeededRandom, _ reach: Int, _ hasVectors: Bool) -> StorageType {
        func reference(_ heap: HeapType) -> StorageType {
            .value(.reference(ReferenceType(isNullable: true, heap)))
        }
        switch random.below(16) {
        case 0: return .i8
        case 1: return .i16
        case 2..<6: return .value(ProgramGenerator.numbers[random.below(4)])
        case 6 where hasVectors: return .value(.v128)
        case 7, 8: return reference(.any)
        case 9: return reference(.eq)
        case 10: return reference([.i31, .extern, .func, .struct, .array][random.below(5)])
        default: return reference(.index(TypeIndex(UInt32(random.below(reach)))))
        }
    }

    /// Whether a type refers to itself: a copy of it would refer to the original, and be another.
    private static func mentions(_ type: SubType, _ index: Int) -> Bool {
        func mentions(_ field: FieldType) -> Bool {
            guard case .value(.reference(let type)) = field.storage, case .index = type.heapType else { return false }
            return true
        }
        return switch type.composite {
        case .function: true
        case .structure(let fields): fields.contains(where: mentions)
        case .array(let field): mentions(field)
        }
    }

    /// The types as they stand in a module, where the first has the index `base`.
    func based(at base: UInt32) -> [SubType] {
        func based(_ field: FieldType) -> FieldType {
            guard case .value(.reference(let type)) = field.storage, case .index(let index) = type.heapType else {
                return field
            }
            let moved = ReferenceType(isNullable: type.isNullable, .index(TypeIndex(index.rawValue + base)))
            return FieldType(isMutable: field.isMutable, .value(.reference(moved)))
        }
        return types.map { type in
            let composite: CompositeType =
                switch type.composite {
                case .function: type.composite
                case .structure(let fields): .structure(fields.map(based))
                case .array(let field): .array(based(field))
                }
            return SubType(
                isFinal: type.isFinal, supertypes: type.supertypes.map { TypeIndex($0.rawValue + base) },
                composite: composite)
        }
    }
}

extension FieldType {
    /// The type in which a field is read and written.
    var valueType: ValueType {
        switch storage {
        case .i8, .i16: .i32
        case .value(let type): type
        }
    }

    var isPacked: Bool { storage == .i8 || storage == .i16 }
}

/// The structure of a recursion group as a sequence of words: two groups are equal exactly if their words are.
///
/// References to earlier groups are by canonical number, those into the group itself by position.
struct TypeGroupKey {
    private(set) var words: [UInt32] = []
    private(set) var memberCount = 0
    /// The types of other groups that are mentioned.
    private(set) var references: [DefinedTypeID] = []

    private enum Shape {
        static let function: UInt32 = 0
        static let structure: UInt32 = 1
        static let array: UInt32 = 2
    }

    private static let noSupertype = UInt32.max

    mutating func beginMember(isFinal: Bool, supertype: CanonicalHeapType?) {
        memberCount += 1
        words.append(isFinal ? 1 : 0)
        words.append(supertype?.rawValue ?? Self.noSupertype)
        if let supertype { note(supertype) }
    }

    private mutating func note(_ heap: CanonicalHeapType) {
        if heap.positionInGroup == nil, let id = heap.definedType { references.append(id) }
    }

    mutating func add(parameters: [CanonicalType], results: [CanonicalType]) {
        beginFunction()
        beginList(count: parameters.count)
        for type in parameters { add(type) }
        beginList(count: results.count)
        for type in results { add(type) }
    }

    mutating func beginFunction() { words.append(Shape.function) }
    mutating func beginStructure(count: Int) {
        words.append(Shape.structure)
        beginList(count: count)
    }
    mutating func beginArray() { words.append(Shape.array) }
    mutating func beginList(count: Int) { words.append(UInt32(truncatingIfNeeded: count)) }
    mutating func add(_ type: CanonicalType) {
        words.append(type.rawValue)
        if type.isReference { note(type.heap) }
    }
    mutating func addField(isMutable: Bool, _ storage: CanonicalType) {
        words.append(isMutable ? 1 : 0)
        add(storage)
    }

    /// Reads the words back, with positions in the group replaced by the numbers that the group was given.
    struct Reader {
        private let words: [UInt32]
        private let firstID: UInt32
        private var position = 0

        init(_ key: TypeGroupKey, firstID: UInt32) {
            words = key.words
            self.firstID = firstID
        }

        private mutating func word() -> UInt32 {
            defer { position &+= 1 }
            return words[position]
        }

        private mutating func type() -> CanonicalType {
            let type = CanonicalType(rawValue: word())
            guard type.isReference else { return type }
            return CanonicalType(isNullable: type.isNullable, resolve(type.heap))
        }

        private func resolve(_ heap: CanonicalHeapType) -> CanonicalHeapType {
            guard let position = heap.positionInGroup else { return heap }
            return CanonicalHeapType(DefinedTypeID(firstID &+ position))
        }

        mutating func beginMember() -> (isFinal: Bool, supertype: DefinedTypeID?) {
            let isFinal = word() == 1
            let supertype = word()
            guard supertype != TypeGroupKey.noSupertype else { return (isFinal, nil) }
            return (isFinal, resolve(CanonicalHeapType(rawValue: supertype)).definedType)
        }

        private mutating func list() -> [CanonicalType] {
            let count = Int(word())
            var types: [CanonicalType] = []
            types.reserveCapacity(count)
            for _ in 0..<count { types.append(type()) }
            return types
        }

        private mutating func field() -> DefinedType.Field {
            let isMutable = word() == 1
            return DefinedType.Field(isMutable: isMutable, storage: type())
        }

        mutating func composite() -> DefinedType.Composite {
            switch word() {
            case Shape.function:
                let parameters = list()
                return .function(DefinedType.Signature(parameters: parameters, results: list()))
            case Shape.structure:
                let count = Int(word())
                var fields: [DefinedType.Field] = []
                fields.reserveCapacity(count)
                for _ in 0..<count { fields.append(field()) }
                return .structure(fields)
            default: return .array(field())
            }
        }
    }
}

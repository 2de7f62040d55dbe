import Airlock

/// The sections of a module while its text is read, mostly encoded already.
struct ModuleBuilder: Sendable {
    /// The contents of a section that is a vector: its entries, encoded, and their number.
    struct Entries: Sendable {
        var count: UInt32 = 0
        var bytes: [UInt8] = []
    }

    var types: [SubType] = []
    var recursionGroups: [Int] = []
    var imports = Entries()
    var functions = Entries()
    var tables = Entries()
    var memories = Entries()
    var tags = Entries()
    var globals = Entries()
    var exports = Entries()
    var start: UInt32?
    var elements = Entries()
    var code = Entries()
    var data = Entries()
    /// Whether an instruction names a data segment: then the data count section must stand before the code.
    var needsDataCount = false
    var customSections: [PlacedCustomSection] = []

    /// How many entries each space has so far.
    var counts = [UInt32](repeating: 0, count: Space.allCases.count)
    /// The kind of the last definition, which an import may not follow.
    var lastDefinition: Space?

    var moduleName: UInt32?
    var names = NamesBySpace()
    var localNames: [(UInt32, [NameAssignment])] = []
    var labelNames: [(UInt32, [NameAssignment])] = []
    var fieldNames: [(UInt32, [NameAssignment])] = []

    /// The types that a signature without type index may mean: the first of each signature.
    private var implicitTypes: [FunctionType: UInt32] = [:]

    struct NamesBySpace: Sendable {
        private var lists = [[NameAssignment]](repeating: [], count: Space.allCases.count)

        subscript(space: Space) -> [NameAssignment] {
            get { lists[space.rawValue] }
            _modify { yield &lists[space.rawValue] }
        }
    }

    /// The index of a new entry of `space`.
    mutating func add(to space: Space) -> UInt32 {
        let index = counts[space.rawValue]
        counts[space.rawValue] &+= 1
        return index
    }

    func count(_ space: Space) -> UInt32 { counts[space.rawValue] }

    /// Closes the group of the types from `first` on.
    ///
    /// A type that is alone in its group, final, and without supertype may be meant by type uses without index.
    mutating func endRecursionGroup(from first: Int) {
        recursionGroups.append(types.count &- first)
        guard types.count &- first == 1, let type = types.last, type.isFinal, type.supertypes.isEmpty,
            case .function(let signature) = type.composite
        else { return }
        if implicitTypes[signature] == nil { implicitTypes[signature] = UInt32(truncatingIfNeeded: first) }
    }

    /// The type that a signature alone means (spec 6.4.9): an existing one or a new one at the end.
    mutating func implicitType(_ parameters: [ValueType], _ results: [ValueType]) -> UInt32 {
        let signature = FunctionType(parameters: parameters, results: results)
        if let index = implicitTypes[signature] { return index }
        let index = UInt32(truncatingIfNeeded: types.count)
        types.append(SubType(isFinal: true, supertypes: [], composite: .function(signature)))
        recursionGroups.append(1)
        implicitTypes[signature] = index
        return index
    }
}

/// A custom section that the text asks for, and where (spec 7.5.1).
struct PlacedCustomSection: Sendable {
    enum Side: Sendable { case before, after }

    let side: Side
    /// The section beside it; nil for the beginning or the end of the module.
    let section: Section?
    /// The name and the contents, encoded.
    let bytes: [UInt8]
}

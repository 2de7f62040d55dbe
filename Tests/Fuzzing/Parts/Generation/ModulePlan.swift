import Airlock
import AirlockTestModules

/// What the bodies of a generated module can refer to, by index.
struct ModulePlan {
    var types: [FunctionType] = []
    /// The type of each function, imports first.
    var functions: [UInt32] = []
    var importedFunctions = 0
    /// Functions that call none of the module, so that loops may call them: no fuel is spent there.
    var leaves: Set<UInt32> = []
    var memories: [MemoryType] = []
    var tables: [TableType] = []
    /// What tables hold at first, as far as known: functions of this module.
    var tableContents: [[UInt32?]] = []
    var globals: [GlobalType] = []
    /// Globals that bodies leave alone.
    var reservedGlobals: Set<UInt32> = []
    /// The type of each tag.
    var tags: [UInt32] = []
    var elements: [ReferenceType] = []
    var dataCount = 0
    var hasVectors = false
    /// Structures and arrays, whose types come after those of functions, from `objectBase` on.
    var objects: [SubType] = []
    var objectBase: UInt32 = .max

    /// The types of values that are no references.
    var scalars: [ValueType] { ProgramGenerator.scalars(hasVectors: hasVectors) }

    func signature(_ function: UInt32) -> FunctionType { types[Int(functions[Int(function)])] }

    /// Whether a value of type `a` is one of type `b`, for the types that generated modules use.
    func isSubtype(_ a: ValueType, _ b: ValueType) -> Bool {
        guard case .reference(let a) = a, case .reference(let b) = b else { return a == b }
        guard b.isNullable || !a.isNullable else { return false }
        return isSubtype(a.heapType, b.heapType)
    }

    private func isSubtype(_ a: HeapType, _ b: HeapType) -> Bool {
        if a == b { return true }
        switch a {
        case .index(let index):
            guard isObject(a) else { return b == .func }
            let type = objects[Int(index.rawValue - objectBase)]
            if let parent = type.supertypes.first, isSubtype(.index(parent), b) { return true }
            if case .array = type.composite { return b == .array || isSubtype(.array, b) }
            return b == .struct || isSubtype(.struct, b)
        case .i31, .struct, .array: return b == .eq || b == .any
        case .eq: return b == .any
        default: return false
        }
    }
}

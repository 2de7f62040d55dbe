#if _pointerBitWidth(_32)
#error("Airlock needs a platform with 64-bit pointers: addresses and sizes of guests must be numbers of the host")
#endif

/// What this implementation refuses although the format allows it (spec 7.3 permits such limits).
///
/// They bound time and memory on hostile modules, and are those of web browsers where those have one.
package enum ImplementationLimits {
    package static let types = 1_000_000
    package static let recursionGroupMembers = 1_000_000
    package static let subtypeDepth = 63
    package static let functions = 1_000_000
    package static let imports = 1_000_000
    package static let exports = 1_000_000
    package static let globals = 1_000_000
    package static let tags = 1_000_000
    package static let dataSegments = 100_000
    package static let elementSegments = 1_000_000
    /// Items of all element segments of a module together.
    package static let elementItems = 10_000_000
    package static let tables = 100_000
    package static let memories = 100
    package static let parameters = 1_000
    package static let results = 1_000
    package static let structureFields = 10_000
    /// Locals of one function, parameters included.
    package static let locals = 50_000
    package static let functionBodyBytes = 7_654_321
    /// Values on the operand stack of one function.
    package static let operands = 1_000_000
    /// Slots of one function's activation: parameters, locals, the greatest number of operands, and some of the engine's.
    package static let frameSlots = 65_535
    /// Constants of vectors in loops of one function that have slots of their own.
    package static let vectorConstants = 32
    package static let branchTableEntries = 65_520

    /// How many bytes the translation of a function body may take.
    static func codeBytes(ofBody bytes: Int) -> Int { bytes &* 64 &+ 1024 }

    /// How many operands all blocks, branches and calls of a module may take and give, each time they do, when its bodies
    /// have so many bytes together. Otherwise two bytes cost a loader thousands of steps.
    static func passedOperands(ofBodies bytes: Int) -> Int { bytes &* 32 &+ 4_000_000 }
    /// Names of the name section: more are ignored.
    package static let names = 2_000_000
    package static let moduleBytes = 1 << 30
}

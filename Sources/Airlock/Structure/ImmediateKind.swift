/// Which immediates follow an opcode, in the order of the binary format (spec 5.4).
package enum ImmediateKind: Sendable, Equatable {
    case none
    case blockType
    /// A block type, then catch clauses.
    case tryTable
    case label
    /// `vec(labelidx) labelidx`
    case labelTable
    case function
    case type
    /// Type index, then table index: the text format writes them the other way round.
    case typeTable
    case typeField
    /// Destination, then source.
    case typeType
    case typeCount
    case typeData
    case typeElement
    case tag
    case local
    case global
    case table
    /// Destination, then source.
    case tableTable
    case elementTable
    case element
    case memory
    /// Destination, then source.
    case memoryMemory
    case dataMemory
    case data
    /// `log2` is the natural alignment: the largest that is valid.
    case memarg(log2: UInt8)
    case memargLane(log2: UInt8, lanes: UInt8)
    case lane(UInt8)
    case shuffle
    case i32
    case i64
    case f32
    case f64
    case v128
    case heapType
    /// Cast flags, label, source and destination heap types.
    case castBranch
    case valueTypes
}

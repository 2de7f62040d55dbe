/// The operation of an instruction: one enum for each opcode family, because compilers digest several enums of a
/// few hundred cases faster than one.
package enum Operation: Sendable, Hashable {
    case core(Opcode)
    case vector(VectorOpcode)

    package var row: InstructionRow { InstructionTable.shared.row(self) }
}

/// One decoded instruction. Which of the fields mean something follows from the row's `immediates`.
package struct Instruction: Sendable {
    package var operation: Operation
    /// Byte offset of the opcode in the module.
    package var offset: Int
    /// The only or first index: label, local, function, type, memory of a memarg, destination of a copy.
    package var index: UInt32 = 0
    /// The second index in binary order: table of `call_indirect`, source of a copy, field, count.
    package var secondIndex: UInt32 = 0
    /// A constant's bits, or the offset of a memarg.
    package var literal: UInt64 = 0
    /// The upper half of a vector constant or shuffle.
    package var literalHigh: UInt64 = 0
    /// Log2 of the alignment of a memarg.
    package var alignment: UInt8 = 0
    package var lane: UInt8 = 0
    package var blockType = BlockType.empty
    /// The heap type of `ref.null`, `ref.test`, `ref.cast`, or the source of a cast branch.
    package var heapType = HeapType.any
    /// The reference types of a cast branch.
    package var castSource = ReferenceType.funcref
    package var castTarget = ReferenceType.funcref

    package init(operation: Operation, offset: Int) {
        self.operation = operation
        self.offset = offset
    }
}

/// The type of a structured instruction (spec 2.4.10).
package enum BlockType: Hashable, Sendable {
    case empty
    case value(ValueType)
    case index(TypeIndex)
}

/// One clause of a `try_table` (spec 2.4.10).
package struct CatchClause: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case tag = 0
        case tagReference, all, allReference
    }

    package let kind: Kind
    /// Meaningless for the clauses that catch everything.
    package let tag: TagIndex
    package let label: UInt32

    package init(kind: Kind, tag: TagIndex, label: UInt32) {
        self.kind = kind
        self.tag = tag
        self.label = label
    }
}

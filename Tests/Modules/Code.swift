import Airlock

/// Encoded instructions (spec 5.4): a body is an array such as `[.localGet(0), .i32Const(5), .op(.i32Add)]`.
package struct Code {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Any bytes, well-formed or not.
    package static func raw(_ bytes: UInt8...) -> Code { Code(bytes) }

    /// An instruction whose immediates are indices or counts, in the order of the binary format.
    package static func op(_ opcode: Opcode, _ indices: UInt32...) -> Code {
        Code(opcodeBytes(opcode) + indices.flatMap { Encoding.unsigned($0) })
    }

    /// A vector instruction, with the lane that some take.
    package static func op(_ opcode: VectorOpcode, lane: UInt8? = nil) -> Code {
        Code(opcodeBytes(opcode) + (lane.map { [$0] } ?? []))
    }

    package static func i32Const(_ value: Int32) -> Code {
        Code(opcodeBytes(.i32Const) + Encoding.signed(Int64(value)))
    }
    package static func i64Const(_ value: Int64) -> Code { Code(opcodeBytes(.i64Const) + Encoding.signed(value)) }
    package static func f32Const(bits: UInt32) -> Code { Code(opcodeBytes(.f32Const) + Encoding.littleEndian(bits)) }
    package static func f64Const(bits: UInt64) -> Code { Code(opcodeBytes(.f64Const) + Encoding.littleEndian(bits)) }
    package static func f32Const(_ value: Float) -> Code { f32Const(bits: value.bitPattern) }
    package static func f64Const(_ value: Double) -> Code { f64Const(bits: value.bitPattern) }
    package static func v128Const(low: UInt64, high: UInt64) -> Code {
        Code(opcodeBytes(.v128Const) + Encoding.littleEndian(low) + Encoding.littleEndian(high))
    }
    package static func shuffle(_ lanes: [UInt8]) -> Code { Code(opcodeBytes(.i8x16Shuffle) + lanes) }

    package static func localGet(_ index: UInt32) -> Code { op(.localGet, index) }
    package static func localSet(_ index: UInt32) -> Code { op(.localSet, index) }
    package static func localTee(_ index: UInt32) -> Code { op(.localTee, index) }
    package static func globalGet(_ index: UInt32) -> Code { op(.globalGet, index) }
    package static func globalSet(_ index: UInt32) -> Code { op(.globalSet, index) }
    package static func call(_ index: UInt32) -> Code { op(.call, index) }
    package static func callIndirect(type: UInt32, table: UInt32 = 0) -> Code { op(.callIndirect, type, table) }
    package static func br(_ label: UInt32) -> Code { op(.br, label) }
    package static func brIf(_ label: UInt32) -> Code { op(.brIf, label) }
    package static func brTable(_ labels: [UInt32], _ defaultLabel: UInt32) -> Code {
        let labels = Encoding.vector(labels.map { Encoding.unsigned($0) }) + Encoding.unsigned(defaultLabel)
        return Code(opcodeBytes(.brTable) + labels)
    }
    package static func select(_ types: [ValueType]) -> Code {
        Code(opcodeBytes(.selectTyped) + Encoding.vector(types.map(Encoding.valueType)))
    }
    package static func refNull(_ type: HeapType) -> Code { heap(.refNull, type) }
    /// `ref.null`, `ref.test` or `ref.cast`.
    package static func heap(_ opcode: Opcode, _ type: HeapType) -> Code {
        Code(opcodeBytes(opcode) + Encoding.heapType(type))
    }

    /// A load or store. Without `alignment`, the log2 of the natural one is encoded.
    package static func access(_ opcode: Opcode, offset: UInt64 = 0, alignment: UInt8? = nil, memory: UInt32 = 0)
        -> Code
    {
        Code(opcodeBytes(opcode) + memarg(opcode.row.immediates, offset, alignment, memory))
    }
    package static func access(
        _ opcode: VectorOpcode, offset: UInt64 = 0, alignment: UInt8? = nil, memory: UInt32 = 0, lane: UInt8? = nil
    ) -> Code {
        Code(opcodeBytes(opcode) + memarg(opcode.row.immediates, offset, alignment, memory) + (lane.map { [$0] } ?? []))
    }

    package static func block(_ type: BlockType = .empty, _ body: [Code]) -> Code { structured(.block, type, body) }
    package static func loop(_ type: BlockType = .empty, _ body: [Code]) -> Code { structured(.loop, type, body) }
    package static func `if`(_ type: BlockType = .empty, _ then: [Code], else other: [Code]? = nil) -> Code {
        structured(.if, type, then + (other.map { [op(.else)] + $0 } ?? []))
    }
    package static func tryTable(_ type: BlockType = .empty, _ clauses: [CatchClause], _ body: [Code]) -> Code {
        let encoded = clauses.map { clause in
            let tag: [UInt8] =
                switch clause.kind {
                case .tag, .tagReference: Encoding.unsigned(clause.tag.rawValue)
                case .all, .allReference: []
                }
            return [clause.kind.rawValue] + tag + Encoding.unsigned(clause.label)
        }
        let head = Code(opcodeBytes(.tryTable) + Encoding.blockType(type) + Encoding.vector(encoded))
        return Code(([head] + body + [op(.end)]).flatMap(\.bytes))
    }

    private static func structured(_ opcode: Opcode, _ type: BlockType, _ body: [Code]) -> Code {
        Code(opcodeBytes(opcode) + Encoding.blockType(type) + body.flatMap(\.bytes) + opcodeBytes(.end))
    }

    private static func memarg(
        _ immediates: ImmediateKind, _ offset: UInt64, _ alignment: UInt8?, _ memory: UInt32
    ) -> [UInt8] {
        let natural: UInt8 =
            switch immediates {
            case .memarg(let log2), .memargLane(let log2, _): log2
            default: 0
            }
        let flags = UInt32(alignment ?? natural) | (memory == 0 ? 0 : 0x40)
        return Encoding.unsigned(flags) + (memory == 0 ? [] : Encoding.unsigned(memory)) + Encoding.unsigned(offset)
    }

    private static func opcodeBytes(_ opcode: Opcode) -> [UInt8] {
        let prefix = UInt8(truncatingIfNeeded: opcode.rawValue >> 8)
        let low = UInt8(truncatingIfNeeded: opcode.rawValue)
        return prefix == 0 ? [low] : [prefix] + Encoding.unsigned(UInt32(low))
    }

    private static func opcodeBytes(_ opcode: VectorOpcode) -> [UInt8] {
        [0xFD] + Encoding.unsigned(UInt32(opcode.rawValue))
    }
}

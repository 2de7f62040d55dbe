/// Finds operations by their encoding. Built once from the opcode enums, so that an encoding stands in one place only.
///
/// A table, because `init(rawValue:)` of a large enum is a chain of comparisons in builds without optimisation.
package final class InstructionTable: Sendable {
    package static let shared = InstructionTable()

    /// All by their place: opcodes of one byte at that byte, those behind a prefix from where the prefix begins.
    private let operations: [Operation?]
    private let rows: [InstructionRow]
    /// What of the rows is wanted most often.
    private let typings: [InstructionTyping]

    private static let gcStart = 0x100
    private static let miscellaneousStart = 0x120
    private static let vectorStart = 0x140
    private static let end = 0x260

    private init() {
        var operations = [Operation?](repeating: nil, count: Self.end)
        var rows = [InstructionRow](repeating: Opcode.nop.row, count: Self.end)
        for opcode in Opcode.allCases {
            operations[Self.place(opcode)] = .core(opcode)
            rows[Self.place(opcode)] = opcode.row
        }
        for opcode in VectorOpcode.allCases {
            operations[Self.place(opcode)] = .vector(opcode)
            rows[Self.place(opcode)] = opcode.row
        }
        self.operations = operations
        self.rows = rows
        typings = rows.map { $0.typing }
    }

    /// The prefix bytes that introduce a sub-opcode.
    package enum Prefix {
        package static let gc = 0xFB
        package static let miscellaneous = 0xFC
        package static let vector = 0xFD
    }

    private static func place(_ opcode: Opcode) -> Int {
        let encoding = Int(opcode.rawValue)
        switch encoding >> 8 {
        case Prefix.gc: return gcStart &+ encoding & 0xFF
        case Prefix.miscellaneous: return miscellaneousStart &+ encoding & 0xFF
        default: return encoding
        }
    }

    private static func place(_ opcode: VectorOpcode) -> Int { vectorStart &+ Int(opcode.rawValue) }

    /// Where the operation behind a prefix byte is, if there is one; nil when prefix or sub-opcode is unknown.
    package func place(prefix: UInt8, subOpcode: UInt32) -> Int? {
        let range: Range<Int>
        switch Int(prefix) {
        case Prefix.gc: range = Self.gcStart..<Self.miscellaneousStart
        case Prefix.miscellaneous: range = Self.miscellaneousStart..<Self.vectorStart
        case Prefix.vector: range = Self.vectorStart..<Self.end
        default: return nil
        }
        let place = range.lowerBound &+ Int(subOpcode)
        return range.contains(place) && operations[place] != nil ? place : nil
    }

    package func row(_ opcode: Opcode) -> InstructionRow { rows[Self.place(opcode)] }

    package func row(_ operation: Operation) -> InstructionRow {
        switch operation {
        case .core(let opcode): row(opcode)
        case .vector(let opcode): rows[Self.place(opcode)]
        }
    }

    /// The operation at a place, or nil if there is none.
    @inline(__always)
    package func operation(at place: Int) -> Operation? { operations[place] }

    /// The typing of the operation at a place; of `nop` if there is none.
    @inline(__always)
    package func typing(at place: Int) -> InstructionTyping { typings[place] }
}

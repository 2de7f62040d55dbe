import Airlock

/// A module as the reference interpreter reads it: decoded instructions in lists, nothing more.
package final class SpecModule {
    package let decoded: DecodedModule
    /// By type index: the size of the recursion group around it, and where that begins.
    let groupSizes: [Int]
    private let groupStarts: [Int]
    private var bodies: [Int: SpecCode] = [:]

    package init(_ decoded: DecodedModule) {
        self.decoded = decoded
        var sizes: [Int] = []
        var starts: [Int] = []
        for count in decoded.recursionGroups {
            let start = sizes.count
            sizes += Array(repeating: count, count: count)
            starts += Array(repeating: start, count: count)
        }
        groupSizes = sizes
        groupStarts = starts
    }

    func group(of index: TypeIndex) -> Range<Int> {
        let start = groupStarts[index.position]
        return start..<(start + groupSizes[index.position])
    }

    func functionType(_ index: TypeIndex) throws -> FunctionType {
        guard index.position < decoded.types.count,
            case .function(let type) = decoded.types[index.position].composite
        else { throw Stuck("type \(index) is no function type") }
        return type
    }

    /// The instructions of a function body.
    func body(_ index: Int) throws -> SpecCode {
        if let code = bodies[index] { return code }
        let code = try SpecCode(decoded, decoded.code[index].range)
        bodies[index] = code
        return code
    }
}

/// A sequence of instructions with what their immediates hold, and where blocks end.
final class SpecCode {
    struct Step {
        let instruction: Instruction
        /// The targets of a `br_table`, its default last.
        let labels: [UInt32]
        let catches: [CatchClause]
        /// For a block: the step of its `end`, and of the `else` of an `if`.
        var end = 0
        var alternative: Int?
    }

    private(set) var steps: [Step] = []

    init(_ module: DecodedModule, _ range: Range<Int>) throws {
        try module.bytes.withByteReader { bytes in
            var reader = InstructionReader(bytes.slice(range), hasDataCount: true)
            var instruction = Instruction(operation: .core(.nop), offset: 0)
            var open: [Int] = []
            while !reader.isFinished {
                try reader.next(&instruction)
                let here = steps.count
                steps.append(
                    Step(
                        instruction: instruction,
                        labels: instruction.operation == .core(.brTable) ? reader.labels : [],
                        catches: instruction.operation == .core(.tryTable) ? reader.catches : []))
                guard case .core(let opcode) = instruction.operation else { continue }
                switch opcode {
                case .block, .loop, .if, .tryTable: open.append(here)
                case .else: if let block = open.last { steps[block].alternative = here }
                case .end:
                    guard let block = open.popLast() else { continue }
                    steps[block].end = here
                    if let alternative = steps[block].alternative { steps[alternative].end = here }
                default: continue
                }
            }
        }
    }
}

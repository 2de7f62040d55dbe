/// The functions of a unit and those that were inlined into them, by address.
struct SubroutineIndex {
    struct Subroutine {
        /// In `.debug_info`.
        let entry: Int
        let isInlined: Bool
        let ranges: Range<Int>
        /// Where it was called, if it is inlined.
        let callFile: UInt64
        let callLine: UInt64
        let callColumn: UInt64
        /// Behind the last one that is within this.
        var end = 0
    }

    /// Each before those within it.
    private var subroutines: [Subroutine] = []
    private var ranges: [Range<UInt64>] = []
    /// Those that are not inlined.
    private var functions = AddressMap<Int>()

    /// The functions at an address, innermost first, each inlined into the next.
    func chain(at address: UInt64) -> [Subroutine] {
        guard let function = functions.value(at: address) else { return [] }
        var chain = [subroutines[function]]
        var index = function &+ 1
        var end = chain[0].end
        while index < end, chain.count < Self.longestChain {
            let subroutine = subroutines[index]
            if subroutine.isInlined, ranges[subroutine.ranges].contains(where: { $0.contains(address) }) {
                chain.append(subroutine)
                index &+= 1
                end = subroutine.end
            } else {
                index = max(subroutine.end, index &+ 1)
            }
        }
        return chain.reversed()
    }

    private static let longestChain = 128
    /// Entries lie in each other no deeper.
    private static let deepest = 1 << 12

    init() {}

    init(
        _ unit: CompilationUnit, _ abbreviations: AbbreviationTable, _ sections: DebugSections,
        _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        do {
            try read(unit, abbreviations, sections, &budget)
        } catch .malformed {
            // What was read is right all the same.
            for index in subroutines.indices where subroutines[index].end == 0 {
                subroutines[index].end = subroutines.count
            }
        }
        functions.sort()
    }

    private mutating func read(
        _ unit: CompilationUnit, _ abbreviations: AbbreviationTable, _ sections: DebugSections,
        _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        var entries = try EntryReader(sections, unit.header, abbreviations)
        /// Of each entry that is open, the subroutine that it is.
        var open: [Int?] = []
        repeat {
            let offset = entries.offset
            var attributes = RangeAttributes()
            var call: (file: UInt64, line: UInt64, column: UInt64) = (0, 0, 0)
            let shape = try entries.next(&budget) { (tag, name, value) throws(DebugInfoError) in
                guard tag == EntryTag.subprogram || tag == EntryTag.inlinedSubroutine else { return }
                switch name {
                case AttributeName.callFile: call.file = value.number ?? 0
                case AttributeName.callLine: call.line = value.number ?? 0
                case AttributeName.callColumn: call.column = value.number ?? 0
                default: attributes.take(name, value)
                }
            }
            guard let shape else {
                if let last = open.popLast(), let index = last { subroutines[index].end = subroutines.count }
                continue
            }
            var opened: Int?
            if shape.tag == EntryTag.subprogram || shape.tag == EntryTag.inlinedSubroutine {
                let found = try attributes.ranges(of: unit, sections, &budget)
                if !found.isEmpty {
                    try budget.keep(MemoryLayout<Subroutine>.size &+ found.count &* 48)
                    opened = subroutines.count
                    let first = ranges.count
                    ranges += found
                    let isInlined = shape.tag == EntryTag.inlinedSubroutine
                    subroutines.append(
                        Subroutine(
                            entry: offset, isInlined: isInlined, ranges: first..<ranges.count, callFile: call.file,
                            callLine: call.line, callColumn: call.column))
                    if !isInlined { for range in found { functions.add(range, subroutines.count &- 1) } }
                }
            }
            if shape.hasChildren {
                guard open.count < Self.deepest else { throw .malformed }
                open.append(opened)
            } else if let opened {
                subroutines[opened].end = subroutines.count
            }
        } while !entries.isAtEnd && !open.isEmpty
        for case let index? in open { subroutines[index].end = subroutines.count }
    }
}

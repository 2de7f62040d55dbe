/// Lists of address ranges: `.debug_ranges` before version 5, `.debug_rnglists` since (DWARF 5, section 7.25).
struct RangeList {
    private let unit: CompilationUnit
    private let sections: DebugSections
    private var reader: DebugReader
    private var base: UInt64
    private var ranges: [Range<UInt64>] = []

    private init(_ unit: CompilationUnit, _ sections: DebugSections, _ reader: DebugReader) {
        self.unit = unit
        self.sections = sections
        self.reader = reader
        base = unit.lowAddress ?? 0
    }

    /// The ranges that begin in functions of the module. What comes before an error is kept.
    static func read(
        _ value: AttributeValue, of unit: CompilationUnit, _ sections: DebugSections, _ budget: inout DebugBudget
    ) throws(DebugInfoError) -> [Range<UInt64>] {
        let isNew = unit.header.version >= 5
        let section = isNew ? sections.rangeLists : sections.ranges
        let offset: UInt64
        switch value {
        case .rangeListIndex(let index):
            let entry = try unit.bases.entry(
                index, in: section, from: unit.bases.rangeLists, bytes: unit.header.isWide ? 8 : 4, sections)
            offset = unit.bases.rangeLists &+ entry
        default:
            guard let number = value.number else { return [] }
            offset = number
        }
        var list = RangeList(unit, sections, try sections.reader(section, at: offset))
        let start = list.reader.position
        do {
            while try isNew ? list.entry(&budget) : list.pair(&budget) {}
        } catch .malformed {}
        try budget.spend(list.reader.position &- start)
        return list.ranges
    }

    /// False at the end.
    private mutating func pair(_ budget: inout DebugBudget) throws(DebugInfoError) -> Bool {
        let bytes = unit.header.addressBytes
        let start = try reader.fixed(bytes)
        let end = try reader.fixed(bytes)
        if start == 0, end == 0 { return false }
        if start == UInt64.max &>> UInt64(64 &- 8 &* bytes) {
            base = end
        } else {
            try append(base &+ start, base &+ end, &budget)
        }
        return true
    }

    /// False at the end.
    private mutating func entry(_ budget: inout DebugBudget) throws(DebugInfoError) -> Bool {
        let bytes = unit.header.addressBytes
        switch try reader.byte() {
        case 0: return false
        case 1: base = try unit.bases.address(try reader.uleb(), sections)
        case 2:
            let start = try unit.bases.address(try reader.uleb(), sections)
            try append(start, try unit.bases.address(try reader.uleb(), sections), &budget)
        case 3:
            let start = try unit.bases.address(try reader.uleb(), sections)
            try append(start, start &+ (try reader.uleb()), &budget)
        case 4:
            let start = base &+ (try reader.uleb())
            try append(start, base &+ (try reader.uleb()), &budget)
        case 5: base = try reader.fixed(bytes)
        case 6:
            let start = try reader.fixed(bytes)
            try append(start, try reader.fixed(bytes), &budget)
        case 7:
            let start = try reader.fixed(bytes)
            try append(start, start &+ (try reader.uleb()), &budget)
        default: throw .malformed
        }
        return true
    }

    private mutating func append(
        _ start: UInt64, _ end: UInt64, _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        guard start < end, sections.body(at: start) != nil else { return }
        try budget.keep(MemoryLayout<Range<UInt64>>.size)
        ranges.append(start..<end)
    }
}

/// What the first entry of a unit tells about all of it.
struct CompilationUnit {
    let header: UnitHeader
    private(set) var bases = UnitBases()
    private(set) var lineProgram: UInt64?
    private(set) var directory: TextPlace?
    /// The file that holds the rest, where the unit is split.
    private(set) var splitName: TextPlace?
    /// What addresses of range lists count from.
    private(set) var lowAddress: UInt64?
    private(set) var ranges: [Range<UInt64>] = []

    init(
        _ header: UnitHeader, _ abbreviations: AbbreviationTable, _ sections: DebugSections,
        _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        self.header = header
        bases.isWide = header.isWide
        bases.addressBytes = header.addressBytes
        // Where none is given, the part begins behind the header of the section.
        if header.version >= 5 {
            bases.stringOffsets = header.isWide ? 16 : 8
            bases.addresses = header.isWide ? 16 : 8
            bases.rangeLists = header.isWide ? 20 : 12
        }
        var attributes = RangeAttributes()
        var directory: AttributeValue?
        var splitName: AttributeValue?
        var bases = bases
        var lineProgram: UInt64?
        var entries = try EntryReader(sections, header, abbreviations)
        _ = try entries.next(&budget) { (_, name, value) throws(DebugInfoError) in
            switch name {
            case AttributeName.lineProgram: lineProgram = value.number
            case AttributeName.directory: directory = value
            case AttributeName.splitName, AttributeName.oldSplitName: splitName = value
            case AttributeName.stringOffsetsBase: bases.stringOffsets = value.number ?? bases.stringOffsets
            case AttributeName.addressBase, AttributeName.oldAddressBase:
                bases.addresses = value.number ?? bases.addresses
            case AttributeName.rangeListsBase: bases.rangeLists = value.number ?? bases.rangeLists
            default: attributes.take(name, value)
            }
        }
        self.bases = bases
        self.lineProgram = lineProgram
        // Only now it is known where indices lead.
        self.directory = directory?.text(sections, bases)
        self.splitName = splitName?.text(sections, bases)
        lowAddress = attributes.low?.address(sections, bases)
        ranges = try attributes.ranges(of: self, sections, &budget)
        try budget.keep(MemoryLayout<CompilationUnit>.size)
    }
}

/// The attributes that tell which addresses an entry covers (DWARF 5, section 2.17).
struct RangeAttributes {
    private(set) var low: AttributeValue?
    private var high: AttributeValue?
    private var list: AttributeValue?

    mutating func take(_ name: UInt64, _ value: AttributeValue) {
        switch name {
        case AttributeName.lowAddress: low = value
        case AttributeName.highAddress: high = value
        case AttributeName.ranges: list = value
        default: break
        }
    }

    /// The ranges that begin in functions of the module.
    func ranges(
        of unit: CompilationUnit, _ sections: DebugSections, _ budget: inout DebugBudget
    ) throws(DebugInfoError) -> [Range<UInt64>] {
        if let list { return try RangeList.read(list, of: unit, sections, &budget) }
        guard let high, let start = low?.address(sections, unit.bases) else { return [] }
        // A constant counts from the start.
        let end = high.number.map { start &+ $0 } ?? high.address(sections, unit.bases) ?? start
        guard end > start, sections.body(at: start) != nil else { return [] }
        return [start..<end]
    }
}

/// Reads the entries of a unit one after the other (DWARF 5, section 7.5.2).
struct EntryReader {
    private let sections: DebugSections
    private let unit: UnitHeader
    private let abbreviations: AbbreviationTable
    private var reader: DebugReader

    /// - Parameter offset: In `.debug_info`; the unit's first entry if nil.
    init(
        _ sections: DebugSections, _ unit: UnitHeader, _ abbreviations: AbbreviationTable, at offset: UInt64? = nil
    ) throws(DebugInfoError) {
        self.sections = sections
        self.unit = unit
        self.abbreviations = abbreviations
        var start = unit.entries.lowerBound
        if let offset {
            guard offset <= UInt64(sections.info.count) else { throw .malformed }
            start = sections.info.lowerBound &+ Int(offset)
            guard unit.entries.contains(start) else { throw .malformed }
        }
        reader = DebugReader(sections.bytes, start..<unit.entries.upperBound)
    }

    var isAtEnd: Bool { reader.isAtEnd }

    /// Where the next entry begins, in `.debug_info`.
    var offset: Int { reader.position &- sections.info.lowerBound }

    /// The next entry, whose attributes are given to `body`; nil for the one that ends a list of children.
    mutating func next(
        _ budget: inout DebugBudget, _ body: (UInt64, UInt64, AttributeValue) throws(DebugInfoError) -> Void
    ) throws(DebugInfoError) -> AbbreviationTable.Shape? {
        let start = reader.position
        let code = try reader.uleb()
        guard code != 0 else {
            try budget.spend(reader.position &- start)
            return nil
        }
        guard let shape = abbreviations.shape(code) else { throw .malformed }
        for attribute in abbreviations.attributes[shape.attributes] {
            let value = try AttributeValue.read(
                &reader, form: attribute.form, implicit: attribute.implicit, unit)
            try body(shape.tag, attribute.name, value)
        }
        try budget.spend(reader.position &- start &+ shape.attributes.count)
        return shape
    }
}

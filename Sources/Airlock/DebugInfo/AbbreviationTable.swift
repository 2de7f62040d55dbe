/// The shapes that entries of a unit have (DWARF 5, section 7.5.3).
struct AbbreviationTable {
    struct Attribute {
        let name: UInt64
        let form: UInt64
        let implicit: Int64
    }

    struct Shape {
        let tag: UInt64
        let hasChildren: Bool
        let attributes: Range<Int>
    }

    private(set) var attributes: [Attribute] = []
    private var shapes: [Shape] = []
    private var byCode: [UInt64: Int] = [:]

    init(
        _ sections: DebugSections, at offset: UInt64, _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        var reader = try sections.reader(sections.abbreviations, at: offset)
        let start = reader.position
        while true {
            let code = try reader.uleb()
            if code == 0 { break }
            let tag = try reader.uleb()
            let hasChildren = try reader.byte() != 0
            let first = attributes.count
            while true {
                let name = try reader.uleb()
                let form = try reader.uleb()
                let implicit = form == Self.implicitConstant ? try reader.sleb() : 0
                if name == 0, form == 0 { break }
                try budget.keep(MemoryLayout<Attribute>.size)
                attributes.append(Attribute(name: name, form: form, implicit: implicit))
            }
            try budget.keep(MemoryLayout<Shape>.size &+ 32)
            // Compilers number them from 1, so that nearly none has to be looked up.
            if code != UInt64(shapes.count &+ 1), byCode[code] == nil { byCode[code] = shapes.count }
            shapes.append(Shape(tag: tag, hasChildren: hasChildren, attributes: first..<attributes.count))
            if reader.isAtEnd { break }
        }
        try budget.spend(reader.position &- start)
    }

    private static let implicitConstant: UInt64 = 0x21

    func shape(_ code: UInt64) -> Shape? {
        if let index = byCode[code] { return shapes[index] }
        guard code >= 1, code <= UInt64(shapes.count) else { return nil }
        return shapes[Int(code) &- 1]
    }
}

/// Names of attributes (DWARF 5, section 7.5.4) that something is read from.
enum AttributeName {
    static let name: UInt64 = 0x03
    static let lineProgram: UInt64 = 0x10
    static let lowAddress: UInt64 = 0x11
    static let highAddress: UInt64 = 0x12
    static let directory: UInt64 = 0x1B
    static let abstractOrigin: UInt64 = 0x31
    static let specification: UInt64 = 0x47
    static let ranges: UInt64 = 0x55
    static let callColumn: UInt64 = 0x57
    static let callFile: UInt64 = 0x58
    static let callLine: UInt64 = 0x59
    static let linkageName: UInt64 = 0x6E
    static let stringOffsetsBase: UInt64 = 0x72
    static let addressBase: UInt64 = 0x73
    static let rangeListsBase: UInt64 = 0x74
    static let splitName: UInt64 = 0x76
    /// Those that compilers used before there were others.
    static let oldLinkageName: UInt64 = 0x2007
    static let oldSplitName: UInt64 = 0x2130
    static let oldAddressBase: UInt64 = 0x2133
}

/// Tags of entries (DWARF 5, section 7.5.3) that are looked for.
enum EntryTag {
    static let inlinedSubroutine: UInt64 = 0x1D
    static let subprogram: UInt64 = 0x2E
}

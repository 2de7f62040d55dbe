/// Runs a line number program (DWARF 5, section 6.2).
struct LineProgram {
    private let sections: DebugSections
    private var reader: DebugReader
    private let isWide: Bool
    private let version: UInt64
    private var minimumInstructionLength: UInt64 = 1
    private var lineBase: Int64 = 0
    private var lineRange: UInt8 = 1
    private var opcodeBase: UInt8 = 1
    private var opcodeLengths: [UInt8] = []
    private var table = LineTable()

    // The registers of the machine.
    private var address: UInt64 = 0
    private var file: UInt64 = 1
    private var line: UInt32 = 1
    private var column: UInt64 = 0
    /// The first row of the sequence.
    private var first = 0
    /// Whether the sequence is to be dropped, as its addresses cannot be.
    private var isLost = false

    private init(_ sections: DebugSections, at offset: UInt64) throws(DebugInfoError) {
        self.sections = sections
        var section = try sections.reader(sections.line, at: offset)
        let length = try section.initialLength()
        isWide = length.isWide
        reader = try section.fence(UInt64(length.length))
        version = try reader.fixed(2)
    }

    /// The table of the program at an offset of the section. What comes before an error is kept.
    static func table(
        _ sections: DebugSections, at offset: UInt64, of unit: UnitHeader, _ budget: inout DebugBudget
    ) throws(DebugInfoError) -> LineTable {
        var program = try LineProgram(sections, at: offset)
        try program.header(unit, &budget)
        do {
            while !program.reader.isAtEnd { try program.step(&budget) }
        } catch .malformed {}
        program.table.finish()
        return program.table
    }

    private mutating func header(_ unit: UnitHeader, _ budget: inout DebugBudget) throws(DebugInfoError) {
        guard (2...5).contains(version) else { throw .malformed }
        if version >= 5 { try reader.skip(2) }
        let length = try reader.offset(isWide)
        var header = try reader.fence(length)
        minimumInstructionLength = UInt64(try header.byte())
        // The number of operations of an instruction, which is 1, and whether statements begin, which no one asks.
        try header.skip(version >= 4 ? 2 : 1)
        lineBase = Int64(Int8(bitPattern: try header.byte()))
        lineRange = try header.byte()
        opcodeBase = try header.byte()
        for _ in 1..<max(opcodeBase, 1) { opcodeLengths.append(try header.byte()) }
        let start = header.position
        if version >= 5 {
            try entries(&header, unit, &budget)
        } else {
            try lists(&header, &budget)
        }
        try budget.spend(header.position &- start)
    }

    /// Directories and files before version 5.
    private mutating func lists(_ header: inout DebugReader, _ budget: inout DebugBudget) throws(DebugInfoError) {
        var directories: [TextPlace] = []
        while true {
            let name = try header.text()
            if name.end &- name.start == 1 { break }
            try budget.keep(MemoryLayout<TextPlace>.size)
            directories.append(name)
        }
        var files: [LineTable.File] = []
        while true {
            let name = try header.text()
            if name.end &- name.start == 1 { break }
            try budget.keep(MemoryLayout<LineTable.File>.size)
            files.append(try Self.file(name, &header))
        }
        table.setFiles(version, directories, files)
    }

    private static func file(_ name: TextPlace, _ reader: inout DebugReader) throws(DebugInfoError) -> LineTable.File {
        let directory = try reader.uleb()
        // Time and length.
        _ = try reader.uleb()
        _ = try reader.uleb()
        return LineTable.File(name: name, directory: directory)
    }

    /// Directories and files since version 5, which tell their own form.
    private mutating func entries(
        _ header: inout DebugReader, _ unit: UnitHeader, _ budget: inout DebugBudget
    ) throws(DebugInfoError) {
        // Offsets are as wide as in this section.
        let unit = unit.reading(isWide: isWide)
        let directories = try list(&header, unit, &budget).map(\.name)
        table.setFiles(version, directories, try list(&header, unit, &budget))
    }

    private func list(
        _ header: inout DebugReader, _ unit: UnitHeader, _ budget: inout DebugBudget
    ) throws(DebugInfoError) -> [LineTable.File] {
        var formats: [(content: UInt64, form: UInt64)] = []
        for _ in 0..<(try header.byte()) { formats.append((try header.uleb(), try header.uleb())) }
        let count = try header.uleb()
        // Each takes a byte at least.
        guard count <= UInt64(header.remaining) else { throw .malformed }
        var files: [LineTable.File] = []
        for _ in 0..<count {
            let start = header.position
            var name: TextPlace?
            var directory: UInt64 = 0
            for format in formats {
                let value = try AttributeValue.read(&header, form: format.form, unit)
                switch (format.content, value) {
                case (1, _): name = value.text(sections, nil)
                case (2, .constant(let number)): directory = number
                default: break
                }
            }
            guard header.position > start else { throw .malformed }
            try budget.keep(MemoryLayout<LineTable.File>.size)
            files.append(LineTable.File(name: name ?? TextPlace(start: 0, end: 0), directory: directory))
        }
        return files
    }

    // MARK: Instructions

    private mutating func step(_ budget: inout DebugBudget) throws(DebugInfoError) {
        let start = reader.position
        let opcode = try reader.byte()
        if opcode >= opcodeBase {
            let adjusted = opcode &- opcodeBase
            if lineRange > 0 {
                advance(UInt64(adjusted / lineRange))
                advanceLine(lineBase &+ Int64(adjusted % lineRange))
            }
            try emit(&budget)
        } else {
            try standard(opcode, &budget)
        }
        try budget.spend(reader.position &- start)
    }

    private mutating func advance(_ count: UInt64) { address &+= count &* minimumInstructionLength }

    private mutating func advanceLine(_ count: Int64) { line &+= UInt32(truncatingIfNeeded: count) }

    private mutating func standard(_ opcode: UInt8, _ budget: inout DebugBudget) throws(DebugInfoError) {
        switch opcode {
        case 0: try extended(&budget)
        case 1: try emit(&budget)
        case 2: advance(try reader.uleb())
        case 3: advanceLine(try reader.sleb())
        case 4: file = try reader.uleb()
        case 5: column = try reader.uleb()
        case 6, 7, 10, 11: break
        case 8: if lineRange > 0 { advance(UInt64((255 &- opcodeBase) / lineRange)) }
        case 9: address &+= try reader.fixed(2)
        case 12: _ = try reader.uleb()
        default:
            for _ in 0..<opcodeLengths[Int(opcode) &- 1] { _ = try reader.uleb() }
        }
    }

    private mutating func extended(_ budget: inout DebugBudget) throws(DebugInfoError) {
        let length = try reader.uleb()
        guard length > 0 else { return }
        var contents = try reader.fence(length)
        switch try contents.byte() {
        case 1:
            if isLost {
                table.endSequence(from: first, at: 0, in: sections)
            } else {
                table.endSequence(from: first, at: address, in: sections)
            }
            restart()
        case 2:
            guard contents.remaining <= 8 else { throw .malformed }
            address = try contents.fixed(contents.remaining)
        case 3:
            let name = try contents.text()
            try budget.keep(MemoryLayout<LineTable.File>.size)
            table.define(try Self.file(name, &contents))
        default: break
        }
    }

    private mutating func restart() {
        address = 0
        file = 1
        line = 1
        column = 0
        first = table.rowCount
        isLost = false
    }

    private mutating func emit(_ budget: inout DebugBudget) throws(DebugInfoError) {
        guard let address = UInt32(exactly: address) else {
            isLost = true
            return
        }
        try budget.keep(MemoryLayout<LineTable.Row>.size)
        table.append(
            LineTable.Row(
                address: address, line: line, column: UInt32(clamping: column), file: UInt32(clamping: file)))
    }
}

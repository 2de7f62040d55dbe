import AirlockPlatform

/// The debug information (DWARF, versions 2 to 5) of one module. Read when somebody first asks, and only what the answer
/// needs; what was read is kept. On any thread.
package final class DebugInfo: @unchecked Sendable {
    private let lock = Lock()
    /// Guarded by `lock`.
    private var contents: DebugContents

    /// Nil where a module has none.
    package init?(_ module: DecodedModule) {
        guard let sections = DebugSections(module) else { return nil }
        contents = DebugContents(sections)
    }

    /// The places in the source that the instruction at a byte offset in the module comes from: innermost first, each
    /// inlined into the next. Empty where nothing is known.
    package func lines(at moduleOffset: Int) -> [SourceLine] {
        lock.withLock { contents.answer(at: moduleOffset).lines }
    }

    /// The file that is needed to tell more of that instruction, and that the module only names.
    package func missingFile(at moduleOffset: Int) -> String? {
        lock.withLock { contents.answer(at: moduleOffset).missingFile }
    }
}

/// What was read so far.
struct DebugContents {
    struct Answer {
        var lines: [SourceLine] = []
        var missingFile: String?

        var byteCount: Int { lines.reduce(128) { $0 &+ $1.byteCount } &+ (missingFile?.utf8.count ?? 0) }
    }

    private let sections: DebugSections
    private var budget: DebugBudget
    /// Nil until it was asked for.
    private var units: UnitIndex?
    /// By offset, as are the others. Those that cannot be read are nil.
    private var abbreviations: [UInt64: AbbreviationTable?] = [:]
    private var lineTables: [UInt64: LineTable?] = [:]
    private var subroutines: [Int: SubroutineIndex] = [:]
    private var answers: [Int: Answer] = [:]
    private var answerBytes = 0

    private static let mostAnswerBytes = 4 << 20

    init(_ sections: DebugSections) {
        self.sections = sections
        budget = DebugBudget(forBytes: sections.byteCount)
    }

    mutating func answer(at moduleOffset: Int) -> Answer {
        if let answer = answers[moduleOffset] { return answer }
        let answer = find(moduleOffset)
        answerBytes &+= answer.byteCount
        if answerBytes > Self.mostAnswerBytes {
            answers = [:]
            answerBytes = answer.byteCount
        }
        answers[moduleOffset] = answer
        return answer
    }

    private mutating func find(_ moduleOffset: Int) -> Answer {
        guard moduleOffset >= sections.codeStart else { return Answer() }
        let address = UInt64(moduleOffset &- sections.codeStart)
        guard sections.body(at: address) != nil else { return Answer() }
        if units == nil { units = readUnits() }
        for index in units?.candidates(at: address) ?? [] {
            guard let unit = units?.units[index] else { continue }
            let lines = lines(of: unit, at: address)
            let split = unit.splitName?.string(in: sections.bytes)
            if !lines.isEmpty { return Answer(lines: lines, missingFile: split) }
        }
        return Answer(missingFile: sections.external?.string(in: sections.bytes))
    }

    // MARK: Units

    private mutating func readUnits() -> UnitIndex {
        var index = UnitIndex()
        var reader = DebugReader(sections.bytes, sections.info)
        do {
            while !reader.isAtEnd {
                let header = try UnitHeader(&reader, in: sections)
                try budget.spend(32)
                guard header.isCode, let abbreviations = abbreviations(of: header),
                    let unit = try? CompilationUnit(header, abbreviations, sections, &budget)
                else { continue }
                index.append(unit)
            }
        } catch {
            // Those before it stand.
        }
        index.finish()
        return index
    }

    private mutating func abbreviations(of unit: UnitHeader) -> AbbreviationTable? {
        if let known = abbreviations[unit.abbreviations] { return known }
        let table = try? AbbreviationTable(sections, at: unit.abbreviations, &budget)
        abbreviations[unit.abbreviations] = .some(table)
        return table
    }

    private mutating func lineTable(of unit: CompilationUnit) -> LineTable? {
        guard let offset = unit.lineProgram else { return nil }
        if let known = lineTables[offset] { return known }
        let table = try? LineProgram.table(sections, at: offset, of: unit.header, &budget)
        lineTables[offset] = .some(table)
        return table
    }

    private mutating func subroutines(of unit: CompilationUnit) -> SubroutineIndex {
        if let known = subroutines[unit.header.offset] { return known }
        var index = SubroutineIndex()
        if let abbreviations = abbreviations(of: unit.header) {
            index = (try? SubroutineIndex(unit, abbreviations, sections, &budget)) ?? index
        }
        subroutines[unit.header.offset] = index
        return index
    }

    // MARK: Lines

    private mutating func lines(of unit: CompilationUnit, at address: UInt64) -> [SourceLine] {
        guard let table = lineTable(of: unit), let row = UInt32(exactly: address).flatMap({ table.row(at: $0) })
        else { return [] }
        let chain = subroutines(of: unit).chain(at: address)
        let directory = unit.directory?.string(in: sections.bytes)
        var place = (file: UInt64(row.file), line: UInt64(row.line), column: UInt64(row.column))
        var lines: [SourceLine] = []
        for subroutine in chain.isEmpty ? [nil] : chain.map(Optional.some) {
            let path = table.path(place.file, directory: directory, in: sections.bytes)
            let name = subroutine.flatMap { linkageName(ofEntry: UInt64($0.entry)) }
            lines.append(
                SourceLine(
                    file: path ?? "?", line: place.line == 0 ? nil : Int(exactly: place.line),
                    column: place.column == 0 ? nil : Int(exactly: place.column),
                    function: name.map { Demangler.demangled($0) ?? $0 }, linkageName: name,
                    isInlined: subroutine?.isInlined ?? false))
            guard let subroutine else { break }
            place = (subroutine.callFile, subroutine.callLine, subroutine.callColumn)
        }
        return lines
    }

    /// The name of a function, which may stand in the entry that this one is made from.
    private mutating func linkageName(ofEntry entry: UInt64) -> String? {
        var next: UInt64? = entry
        // Of its own, so that names can be told however often others were.
        var budget = DebugBudget(forBytes: 0)
        var short: String?
        for _ in 0..<Self.longestOrigin {
            guard let offset = next, let unit = units?.unit(containing: offset),
                let abbreviations = abbreviations(of: unit.header),
                var entries = try? EntryReader(sections, unit.header, abbreviations, at: offset)
            else { break }
            next = nil
            var name: AttributeValue?
            var linkageName: AttributeValue?
            let shape = try? entries.next(&budget) { (_, attribute, value) throws(DebugInfoError) in
                switch (attribute, value) {
                case (AttributeName.name, _): name = value
                case (AttributeName.linkageName, _), (AttributeName.oldLinkageName, _): linkageName = value
                case (AttributeName.abstractOrigin, .reference(let offset)),
                    (AttributeName.specification, .reference(let offset)):
                    next = offset
                default: break
                }
            }
            guard shape != nil else { break }
            if let place = linkageName?.text(sections, unit.bases) { return place.string(in: sections.bytes) }
            short = short ?? name?.text(sections, unit.bases)?.string(in: sections.bytes)
        }
        return short
    }

    private static let longestOrigin = 8
}

/// The units of a module by what they cover.
struct UnitIndex {
    private(set) var units: [CompilationUnit] = []
    private var ranged = AddressMap<Int>()
    /// Those that do not tell what they cover.
    private var unranged: [Int] = []

    /// So many are looked through.
    private static let mostUnranged = 1 << 10

    mutating func append(_ unit: CompilationUnit) {
        for range in unit.ranges { ranged.add(range, units.count) }
        if unit.ranges.isEmpty, unit.lineProgram != nil { unranged.append(units.count) }
        units.append(unit)
    }

    mutating func finish() { ranged.sort() }

    /// The units that may cover an address, the likeliest first.
    func candidates(at address: UInt64) -> [Int] {
        (ranged.value(at: address).map { [$0] } ?? []) + unranged.prefix(Self.mostUnranged)
    }

    /// The unit that an offset in `.debug_info` lies in.
    func unit(containing offset: UInt64) -> CompilationUnit? {
        let next = units.partitioningIndex { UInt64($0.header.offset) > offset }
        return next > 0 ? units[next &- 1] : nil
    }
}

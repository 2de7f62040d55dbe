/// Where the debug information is in a module, and the code that it is about.
struct DebugSections: Sendable {
    let bytes: [UInt8]
    private let code: [FunctionBody]
    /// Addresses in DWARF count from the start of the code section's contents.
    let codeStart: Int
    private(set) var info = 0..<0
    private(set) var abbreviations = 0..<0
    private(set) var line = 0..<0
    private(set) var strings = 0..<0
    private(set) var lineStrings = 0..<0
    private(set) var ranges = 0..<0
    private(set) var rangeLists = 0..<0
    private(set) var addresses = 0..<0
    private(set) var stringOffsets = 0..<0
    /// The file that a linker put the debug information into instead.
    private(set) var external: TextPlace?

    /// Nil where the module has none, nor tells where it is.
    init?(_ module: DecodedModule) {
        guard let section = module.sections.first(where: { $0.id == Self.codeSectionID }) else { return nil }
        bytes = module.bytes
        code = module.code
        codeStart = section.range.lowerBound
        for section in module.customSections.reversed() {
            switch section.name {
            case ".debug_info": info = section.range
            case ".debug_abbrev": abbreviations = section.range
            case ".debug_line": line = section.range
            case ".debug_str": strings = section.range
            case ".debug_line_str": lineStrings = section.range
            case ".debug_ranges": ranges = section.range
            case ".debug_rnglists": rangeLists = section.range
            case ".debug_addr": addresses = section.range
            case ".debug_str_offsets": stringOffsets = section.range
            case "external_debug_info": external = Self.prefixedText(bytes, section.range)
            default: break
            }
        }
        guard !info.isEmpty || external != nil else { return nil }
    }

    private static let codeSectionID: UInt8 = 10

    private static func prefixedText(_ bytes: [UInt8], _ range: Range<Int>) -> TextPlace? {
        var reader = DebugReader(bytes, range)
        guard let length = try? reader.uleb(), let text = try? reader.fence(length) else { return nil }
        return TextPlace(start: text.position, end: text.end)
    }

    var byteCount: Int {
        [info, abbreviations, line, strings, lineStrings, ranges, rangeLists, addresses, stringOffsets]
            .reduce(0) { $0 &+ $1.count }
    }

    func reader(_ section: Range<Int>, at offset: UInt64) throws(DebugInfoError) -> DebugReader {
        guard offset <= UInt64(section.count) else { throw .malformed }
        return DebugReader(bytes, (section.lowerBound &+ Int(offset))..<section.upperBound)
    }

    func text(_ section: Range<Int>, at offset: UInt64) throws(DebugInfoError) -> TextPlace {
        let reader = try reader(section, at: offset)
        return TextPlace(start: reader.position, end: reader.end)
    }

    /// The function body that an address lies in, in addresses. Of functions that the linker dropped the addresses lie in
    /// none: they are 0, or nearly the highest there is.
    func body(at address: UInt64) -> Range<UInt64>? {
        let (offset, isHigh) = address.addingReportingOverflow(UInt64(codeStart))
        guard !isHigh, offset < UInt64(bytes.count) else { return nil }
        let next = code.partitioningIndex { $0.start > Int(offset) }
        guard next > 0, offset < UInt64(code[next &- 1].range.upperBound) else { return nil }
        let body = code[next &- 1]
        return UInt64(body.start &- codeStart)..<UInt64(body.range.upperBound &- codeStart)
    }
}

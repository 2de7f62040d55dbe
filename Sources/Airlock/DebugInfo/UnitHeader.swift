/// What stands before the entries of a unit (DWARF 5, section 7.5.1).
struct UnitHeader {
    /// In `.debug_info`.
    let offset: Int
    /// Its entries, in the module.
    let entries: Range<Int>
    let version: UInt64
    let isWide: Bool
    let addressBytes: Int
    let abbreviations: UInt64
    /// Whether it describes code, rather than types.
    let isCode: Bool

    /// Reads it, and skips the unit.
    init(_ reader: inout DebugReader, in sections: DebugSections) throws(DebugInfoError) {
        offset = reader.position &- sections.info.lowerBound
        let length = try reader.initialLength()
        isWide = length.isWide
        var unit = try reader.fence(UInt64(length.length))
        // What cannot be read is nothing, and the next may be something all the same.
        version = (try? unit.fixed(2)) ?? 0
        var kind: UInt8 = Self.compilation
        var bytes: UInt8 = 4
        var abbreviations: UInt64 = 0
        do {
            if version >= 5 {
                kind = try unit.byte()
                bytes = try unit.byte()
                abbreviations = try unit.offset(isWide)
                // The number that a part elsewhere has, too.
                if kind == Self.skeleton || kind == Self.splitCompilation { try unit.skip(8) }
            } else {
                abbreviations = try unit.offset(isWide)
                bytes = try unit.byte()
            }
        } catch {
            kind = 0
        }
        self.abbreviations = abbreviations
        isCode = (2...5).contains(version) && (Self.codeKinds.contains(kind)) && (1...8).contains(bytes)
        addressBytes = Int(bytes)
        entries = unit.position..<unit.end
    }

    private static let compilation: UInt8 = 1
    private static let skeleton: UInt8 = 4
    private static let splitCompilation: UInt8 = 5
    /// Compilations, those that are a part of one, and what is left of one that is elsewhere.
    private static let codeKinds: Set<UInt8> = [compilation, 3, skeleton, splitCompilation]

    /// The same for a section whose offsets have another width.
    func reading(isWide: Bool) -> UnitHeader { UnitHeader(self, isWide: isWide) }

    private init(_ other: UnitHeader, isWide: Bool) {
        offset = other.offset
        entries = other.entries
        version = other.version
        self.isWide = isWide
        addressBytes = other.addressBytes
        abbreviations = other.abbreviations
        isCode = other.isCode
    }
}

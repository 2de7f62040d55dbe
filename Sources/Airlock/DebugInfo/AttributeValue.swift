/// The value of an attribute, by the class of its form (DWARF 5, section 7.5.5).
enum AttributeValue {
    case address(UInt64)
    /// Its place in `.debug_addr`.
    case addressIndex(UInt64)
    case constant(UInt64)
    case inlineText(TextPlace)
    /// In `.debug_str`.
    case string(UInt64)
    /// In `.debug_line_str`.
    case lineString(UInt64)
    /// Its place in `.debug_str_offsets`.
    case stringIndex(UInt64)
    /// An offset in `.debug_info`.
    case reference(UInt64)
    case sectionOffset(UInt64)
    case rangeListIndex(UInt64)
    /// What nothing here is read from.
    case other

    static func read(
        _ reader: inout DebugReader, form: UInt64, implicit: Int64 = 0, _ unit: UnitHeader
    ) throws(DebugInfoError) -> AttributeValue {
        switch form {
        case 0x01: return .address(try reader.fixed(unit.addressBytes))
        case 0x03: return try block(&reader, try reader.fixed(2))
        case 0x04: return try block(&reader, try reader.fixed(4))
        case 0x05: return .constant(try reader.fixed(2))
        case 0x06: return .constant(try reader.fixed(4))
        case 0x07: return .constant(try reader.fixed(8))
        case 0x08: return .inlineText(try reader.text())
        case 0x09, 0x18: return try block(&reader, try reader.uleb())
        case 0x0A: return try block(&reader, try reader.fixed(1))
        case 0x0B: return .constant(try reader.fixed(1))
        case 0x0C: return try block(&reader, 1)
        case 0x0D: return .constant(UInt64(bitPattern: try reader.sleb()))
        case 0x0E: return .string(try reader.offset(unit.isWide))
        case 0x0F: return .constant(try reader.uleb())
        case 0x10:
            // Of version 2 it is as wide as an address.
            let width = unit.version <= 2 ? unit.addressBytes : unit.isWide ? 8 : 4
            return .reference(try reader.fixed(width))
        case 0x11: return .reference(UInt64(unit.offset) &+ (try reader.fixed(1)))
        case 0x12: return .reference(UInt64(unit.offset) &+ (try reader.fixed(2)))
        case 0x13: return .reference(UInt64(unit.offset) &+ (try reader.fixed(4)))
        case 0x14: return .reference(UInt64(unit.offset) &+ (try reader.fixed(8)))
        case 0x15: return .reference(UInt64(unit.offset) &+ (try reader.uleb()))
        case 0x16:
            let actual = try reader.uleb()
            // One that leads to itself has no end.
            guard actual != 0x16, actual != 0x21 else { throw .malformed }
            return try read(&reader, form: actual, unit)
        case 0x17: return .sectionOffset(try reader.offset(unit.isWide))
        case 0x19: return .other
        case 0x1A, 0x1F02: return .stringIndex(try reader.uleb())
        case 0x1B, 0x1F01: return .addressIndex(try reader.uleb())
        case 0x1C: return try block(&reader, 4)
        case 0x1D, 0x1F20, 0x1F21: return try block(&reader, unit.isWide ? 8 : 4)
        case 0x1E: return try block(&reader, 16)
        case 0x1F: return .lineString(try reader.offset(unit.isWide))
        case 0x20, 0x24: return try block(&reader, 8)
        case 0x21: return .constant(UInt64(bitPattern: implicit))
        case 0x22:
            _ = try reader.uleb()
            return .other
        case 0x23: return .rangeListIndex(try reader.uleb())
        case 0x25...0x28: return .stringIndex(try reader.fixed(form == 0x27 ? 3 : form == 0x28 ? 4 : Int(form &- 0x24)))
        case 0x29...0x2C:
            return .addressIndex(try reader.fixed(form == 0x2B ? 3 : form == 0x2C ? 4 : Int(form &- 0x28)))
        default: throw .malformed
        }
    }

    private static func block(_ reader: inout DebugReader, _ count: UInt64) throws(DebugInfoError) -> AttributeValue {
        try reader.skip(count)
        return .other
    }

    var number: UInt64? {
        switch self {
        case .constant(let value), .sectionOffset(let value): value
        default: nil
        }
    }

    /// Where the text is that this stands for. Without the bases of a unit, indices stand for none.
    func text(_ sections: DebugSections, _ bases: UnitBases?) -> TextPlace? {
        switch self {
        case .inlineText(let place): return place
        case .string(let offset): return try? sections.text(sections.strings, at: offset)
        case .lineString(let offset): return try? sections.text(sections.lineStrings, at: offset)
        case .stringIndex(let index):
            guard let bases,
                let offset = try? bases.entry(
                    index, in: sections.stringOffsets, from: bases.stringOffsets, bytes: bases.isWide ? 8 : 4, sections)
            else { return nil }
            return try? sections.text(sections.strings, at: offset)
        default: return nil
        }
    }

    func address(_ sections: DebugSections, _ bases: UnitBases) -> UInt64? {
        switch self {
        case .address(let address): address
        case .addressIndex(let index): try? bases.address(index, sections)
        default: nil
        }
    }
}

/// Where the parts of indexed sections begin that a unit uses.
struct UnitBases {
    var isWide = false
    var addressBytes = 4
    var stringOffsets: UInt64 = 0
    var addresses: UInt64 = 0
    var rangeLists: UInt64 = 0

    /// An entry of a table of numbers.
    func entry(
        _ index: UInt64, in section: Range<Int>, from base: UInt64, bytes: Int, _ sections: DebugSections
    ) throws(DebugInfoError) -> UInt64 {
        // More entries than the section has bytes there are not.
        guard index <= UInt64(section.count), base <= UInt64(section.count) else { throw .malformed }
        var reader = try sections.reader(section, at: base &+ index &* UInt64(bytes))
        return try reader.fixed(bytes)
    }

    func address(_ index: UInt64, _ sections: DebugSections) throws(DebugInfoError) -> UInt64 {
        try entry(index, in: sections.addresses, from: addresses, bytes: addressBytes, sections)
    }
}

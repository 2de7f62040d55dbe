/// Why debug information is not told: it is never a reason to fail for whoever asks.
enum DebugInfoError: Error {
    case malformed
    /// It takes more work or memory than what is granted.
    case exhausted
}

/// Reads the primitives of DWARF 5 (section 7) from a range of a module's bytes.
struct DebugReader {
    private let bytes: [UInt8]
    private(set) var position: Int
    let end: Int

    /// A range that the bytes do not have is empty.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count
        position = isInside ? range.lowerBound : 0
        end = isInside ? range.upperBound : 0
    }

    var isAtEnd: Bool { position >= end }
    var remaining: Int { end &- position }

    mutating func byte() throws(DebugInfoError) -> UInt8 {
        guard position < end else { throw .malformed }
        defer { position &+= 1 }
        return bytes[position]
    }

    /// A little-endian number of so many bytes, at most eight.
    mutating func fixed(_ width: Int) throws(DebugInfoError) -> UInt64 {
        guard width >= 0, width <= 8, width <= remaining else { throw .malformed }
        var result: UInt64 = 0
        for index in 0..<width { result |= UInt64(bytes[position &+ index]) &<< UInt64(8 &* index) }
        position &+= width
        return result
    }

    /// An offset in a section, of four bytes or of eight.
    mutating func offset(_ isWide: Bool) throws(DebugInfoError) -> UInt64 { try fixed(isWide ? 8 : 4) }

    /// The length of what follows, and whether it has offsets of eight bytes (section 7.4).
    mutating func initialLength() throws(DebugInfoError) -> (length: Int, isWide: Bool) {
        let short = try fixed(4)
        let isWide = short == 0xFFFF_FFFF
        guard isWide || short < 0xFFFF_FFF0 else { throw .malformed }
        let length = isWide ? try fixed(8) : short
        guard length <= UInt64(remaining) else { throw .malformed }
        return (Int(length), isWide)
    }

    /// Bits above the 64th are lost.
    mutating func uleb() throws(DebugInfoError) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try self.byte()
            if shift < 64 { result |= UInt64(byte & 0x7F) &<< shift }
            if byte & 0x80 == 0 { return result }
            shift = min(shift &+ 7, 64)
        }
    }

    /// Bits above the 64th are lost.
    mutating func sleb() throws(DebugInfoError) -> Int64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try self.byte()
            if shift < 64 { result |= UInt64(byte & 0x7F) &<< shift }
            shift = min(shift &+ 7, 64)
            guard byte & 0x80 == 0 else { continue }
            if shift < 64, byte & 0x40 != 0 { result |= UInt64.max &<< shift }
            return Int64(bitPattern: result)
        }
    }

    mutating func slice(_ count: Int) throws(DebugInfoError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= remaining else { throw .malformed }
        defer { position &+= count }
        return bytes[position..<(position &+ count)]
    }

    mutating func skip(_ count: UInt64) throws(DebugInfoError) {
        guard count <= UInt64(remaining) else { throw .malformed }
        position &+= Int(count)
    }

    /// A reader of the next bytes, which this one skips.
    mutating func fence(_ count: UInt64) throws(DebugInfoError) -> DebugReader {
        let start = position
        try skip(count)
        return DebugReader(bytes, start..<position)
    }

    /// Where a string is that ends with a zero byte, which is skipped.
    mutating func text() throws(DebugInfoError) -> TextPlace {
        let start = position
        while try byte() != 0 {}
        return TextPlace(start: start, end: position)
    }
}

/// Where a string begins in a module, and before where it must end.
struct TextPlace {
    let start: Int
    let end: Int

    /// No name of a file or a function is told longer.
    static let longest = 4096

    func string(in bytes: [UInt8]) -> String {
        guard start >= 0, start < end, end <= bytes.count else { return "" }
        return String(decoding: bytes[start..<end].prefix(Self.longest).prefix { $0 != 0 }, as: UTF8.self)
    }
}

import Airlock

/// What `airlock inspect --source` tells, in the form of its JSON.
struct SourceReport: Encodable {
    struct Place: Encodable {
        /// Byte offset in the module.
        let offset: Int
        /// Innermost first, each inlined into the next.
        let lines: [Line]
        /// The file that the module names for more of it.
        let missingFile: String?
    }

    struct Line: Encodable {
        let file: String
        let line: Int?
        let column: Int?
        let function: String?
        let linkageName: String?
        let isInlined: Bool
    }

    private let descriptions: [[String]]
    let places: [Place]

    private enum CodingKeys: CodingKey { case places }

    /// - Throws: `MalformedModule`, `ImplementationLimitExceeded`.
    init(_ bytes: [UInt8], at offsets: [Int]) throws {
        let debugInfo = DebugInfo(try ModuleDecoder.decode(bytes))
        let found = offsets.map { (offset: $0, lines: debugInfo?.lines(at: $0) ?? []) }
        descriptions = found.map { $0.lines.map { $0.description + ($0.isInlined ? ", inlined" : "") } }
        places = found.map { place in
            Place(
                offset: place.offset,
                lines: place.lines.map { line in
                    Line(
                        file: line.file, line: line.line, column: line.column, function: line.function,
                        linkageName: line.linkageName, isInlined: line.isInlined)
                }, missingFile: debugInfo?.missingFile(at: place.offset))
        }
    }

    var text: String {
        var lines: [String] = []
        for (place, description) in zip(places, descriptions) {
            lines.append("0x" + String(place.offset, radix: 16))
            lines += description.map { "  at \($0)" }
            if description.isEmpty { lines.append("  no source known") }
            if let file = place.missingFile { lines.append("  more in \(file.printable)") }
        }
        return lines.joined(separator: "\n")
    }

    /// Offsets as backtraces write them, or in decimal.
    static func offset(_ text: some StringProtocol) throws -> Int {
        let isHexadecimal = text.hasPrefix("0x")
        guard let offset = isHexadecimal ? Int(text.dropFirst(2), radix: 16) : Int(text), offset >= 0 else {
            throw UsageError("'\(text)' is no offset")
        }
        return offset
    }
}

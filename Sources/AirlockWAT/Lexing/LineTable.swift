/// Where the lines of a text begin, so that many errors in one text do not each count its lines again.
struct LineTable: Sendable {
    private(set) var starts: [Int] = [0]
    /// The offset of the first byte that is not well-formed UTF-8, if there is one.
    private(set) var malformedUTF8: Int?
    private var isASCII = true

    /// How much of a line an excerpt shows on either side of the fault, in Unicode scalars.
    private static let context = 60

    init(_ source: [UInt8]) {
        var index = 0
        let count = source.count
        while index < count {
            let byte = source[index]
            if byte < 0x80 {
                index &+= 1
                if byte > 0x0D { continue }
                // A carriage return directly before a line feed belongs to the same line end.
                if byte == 0x0A || (byte == 0x0D && !(index < count && source[index] == 0x0A)) { starts.append(index) }
            } else {
                isASCII = false
                let length = UTF8Decoding.sequenceLength(source, at: index, end: count)
                if length == 0 {
                    malformedUTF8 = malformedUTF8 ?? index
                    index &+= 1
                } else {
                    index &+= length
                }
            }
        }
    }

    /// The line that holds `offset`, counted from 1.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high &- low > 1 {
            let middle = (low &+ high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low &+ 1
    }

    func error(_ message: String, in source: [UInt8], at offset: Int) -> WATError {
        let offset = min(max(offset, 0), source.count)
        let line = line(at: offset)
        let start = starts[line &- 1]
        var end = offset
        // Enough bytes for the scalars shown after the fault, however long the line is.
        let limit = min(source.count, offset &+ Self.context &* 4)
        while end < limit, source[end] != 0x0A, source[end] != 0x0D { end &+= 1 }
        // Without counting where that is not needed: a script may have many errors in one long line.
        let column =
            isASCII ? offset &- start &+ 1 : source[start..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 &+ 1 }
        let from = max(start, offset &- Self.context &* 4)
        let before = Array(String(decoding: source[from..<offset], as: UTF8.self).unicodeScalars.suffix(Self.context))
        let after = String(decoding: source[offset..<end], as: UTF8.self).unicodeScalars.prefix(Self.context)
        var excerpt = ""
        for scalar in before + Array(after) {
            excerpt.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
        return WATError(
            message: message, line: line, column: column, excerpt: excerpt, excerptColumn: before.count)
    }
}

/// The rows that a line number program makes (DWARF 5, section 6.2), of the functions that are in the module.
struct LineTable {
    struct Row {
        let address: UInt32
        let line: UInt32
        let column: UInt32
        let file: UInt32
    }

    struct File {
        let name: TextPlace
        let directory: UInt64
    }

    private(set) var version: UInt64 = 0
    private var directories: [TextPlace] = []
    private var files: [File] = []
    private var rows: [Row] = []
    /// The rows of instructions that follow each other, mostly of one function.
    private var sequences = AddressMap<Range<Int>>()

    /// The row that holds for an address.
    func row(at address: UInt32) -> Row? {
        guard let sequence = sequences.value(at: UInt64(address)) else { return nil }
        let candidates = rows[sequence]
        let after = candidates.partitioningIndex { $0.address > address }
        return after > candidates.startIndex ? candidates[after &- 1] : nil
    }

    /// The path of a file by its number, of which the parts are joined as the compiler would.
    func path(_ number: UInt64, directory compilation: String?, in bytes: [UInt8]) -> String? {
        // Numbers count from 0 since version 5, and there the first directory is that of the compilation.
        let first: UInt64 = version >= 5 ? 0 : 1
        guard number >= first, number &- first < UInt64(files.count) else { return nil }
        let file = files[Int(number &- first)]
        let name = file.name.string(in: bytes)
        guard !name.isEmpty else { return nil }
        var parts = [name]
        if file.directory >= first, file.directory &- first < UInt64(directories.count) {
            parts.append(directories[Int(file.directory &- first)].string(in: bytes))
        }
        if let compilation, compilation != parts.last { parts.append(compilation) }
        var path = ""
        for part in parts {
            if Self.isAbsolute(path) { break }
            guard !part.isEmpty, part != "." else { continue }
            path = path.isEmpty ? part : part.utf8.last == UInt8(ascii: "/") ? part + path : part + "/" + path
        }
        return path.utf8.count <= TextPlace.longest ? path : name
    }

    /// Whether a path begins with a slash, or with a drive or a scheme: files may have been compiled elsewhere.
    private static func isAbsolute(_ path: String) -> Bool {
        let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        guard let first = path.utf8.firstIndex(where: isSeparator) else { return false }
        return path.utf8[..<first].last.map { $0 == UInt8(ascii: ":") } ?? true
    }

    mutating func setFiles(_ version: UInt64, _ directories: [TextPlace], _ files: [File]) {
        self.version = version
        self.directories = directories
        self.files = files
    }

    mutating func define(_ file: File) { files.append(file) }

    mutating func append(_ row: Row) { rows.append(row) }

    /// Takes the rows since the last sequence for one, or drops them where they are of no function of the module.
    mutating func endSequence(from first: Int, at end: UInt64, in sections: DebugSections) {
        guard first < rows.count else { return }
        let start = rows[first].address
        guard sections.body(at: UInt64(start)) != nil, UInt64(start) < end else {
            rows.removeLast(rows.count &- first)
            return
        }
        if !zip(rows[first...], rows[first...].dropFirst()).allSatisfy({ $0.address <= $1.address }) {
            rows[first...].sort { $0.address < $1.address }
        }
        let lowest = UInt64(rows[first].address)
        sequences.add(lowest..<max(lowest, end), first..<rows.count)
    }

    mutating func finish() { sequences.sort() }

    var rowCount: Int { rows.count }
}

import Airlock

extension WAT {
    /// Translates a module from the binary format to the text format.
    ///
    /// Parsing the text again gives an equivalent module. Names come from the name section, other custom sections
    /// become annotations. The module need not be valid.
    ///
    /// - Throws: `MalformedModule` when the bytes are not a module; `UnsupportedFeature` when they go beyond WebAssembly 3.0;
    ///   `ImplementationLimitExceeded` when the module is too large, or its text would be out of proportion to it.
    public static func print(_ module: [UInt8]) throws -> String {
        let decoded = try ModuleDecoder.decode(module)
        if let construct = decoded.proposed.first { throw UnsupportedFeature(construct) }
        do {
            return try module.withByteReader { reader in
                var printer = Printer(decoded, reader)
                try printer.module()
                return String(decoding: printer.text, as: UTF8.self)
            }
        } catch let error as MalformedModule {
            throw error.refusal
        }
    }
}

/// Writes a module as text.
struct Printer {
    let decoded: DecodedModule
    let bytes: ByteReader
    var text: [UInt8] = []
    /// Run-length encoded locals and shared signatures can make the text of a small module very long.
    private let limit: Int

    let types: Identifiers
    let functions: Identifiers
    let tables: Identifiers
    let memories: Identifiers
    let globals: Identifiers
    let tags: Identifiers
    let elements: Identifiers
    let data: Identifiers
    var fields: [UInt32: Identifiers] = [:]
    /// Of the function at hand.
    var locals = Identifiers()
    var labels = LabelStack()

    init(_ module: DecodedModule, _ bytes: ByteReader) {
        decoded = module
        self.bytes = bytes
        limit = (16 << 20) + module.bytes.count * 64
        var imported: [ExternKind: Int] = [:]
        for item in module.imports { imported[item.type.kind, default: 0] += 1 }
        func count(_ kind: ExternKind, _ definitions: Int) -> Int { imported[kind, default: 0] + definitions }
        let names = module.names
        types = Identifiers(names.types, count: module.types.count)
        functions = Identifiers(names.functions, count: count(.function, module.functions.count))
        tables = Identifiers(names.tables, count: count(.table, module.tables.count))
        memories = Identifiers(names.memories, count: count(.memory, module.memories.count))
        globals = Identifiers(names.globals, count: count(.global, module.globals.count))
        tags = Identifiers(names.tags, count: count(.tag, module.tags.count))
        elements = Identifiers(names.elements, count: module.elements.count)
        data = Identifiers(names.data, count: module.data.count)
        for (index, type) in module.types.enumerated() {
            let index = UInt32(truncatingIfNeeded: index)
            if case .structure(let list) = type.composite, let names = names.fields[index] {
                fields[index] = Identifiers(names, count: list.count)
            }
        }
    }

    mutating func write(_ string: String) { text.append(contentsOf: string.utf8) }

    mutating func write(_ string: StaticString) { text.append(contentsOf: string.description.utf8) }

    /// Deeper nesting is not shown, or the text of nested blocks would grow with the square of their number.
    private static let deepestIndentation = 40
    private static let indentation = [UInt8](repeating: UInt8(ascii: " "), count: 2 * deepestIndentation)

    /// Begins a line.
    mutating func line(depth: Int) throws(ImplementationLimitExceeded) {
        try checkLength()
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: Self.indentation[..<(2 * min(depth, Self.deepestIndentation))])
    }

    func checkLength() throws(ImplementationLimitExceeded) {
        guard text.count <= limit else {
            throw ImplementationLimitExceeded(
                "bytes of text", granted: UInt64(limit), demanded: UInt64(text.count), offset: 0)
        }
    }

    /// A reader of a part of the module.
    func reader(_ range: Range<Int>) throws(MalformedModule) -> ByteReader {
        var reader = bytes
        try reader.skip(range.lowerBound)
        return try reader.fence(count: range.count)
    }
}

/// An entry of the name section.
struct NameAssignment: Sendable {
    let index: UInt32
    let symbol: UInt32
}

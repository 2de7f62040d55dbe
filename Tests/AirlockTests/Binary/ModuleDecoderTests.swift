import Testing

@testable import Airlock

@Suite struct ModuleDecoderTests {
    private func expect(
        _ bytes: [UInt8], _ message: String, offset: Int, section: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = MalformedModule(message, offset: offset, section: section)
        #expect(throws: expected, sourceLocation: sourceLocation) { try ModuleDecoder.decode(bytes) }
    }

    @Test func headers() throws {
        #expect(try ModuleDecoder.decode(Bytes.header).types.isEmpty)
        expect([], "unexpected end", offset: 0)
        expect([0x00, 0x61, 0x73], "unexpected end", offset: 0)
        expect([0x00, 0x61, 0x73, 0x6E, 1, 0, 0, 0], "magic header not detected", offset: 0)
        expect([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version", offset: 4)
        expect(Array(Bytes.header.dropLast()), "unexpected end", offset: 4)
    }

    @Test func sections() {
        let types = Bytes.section(.type, items: [])
        let memories = Bytes.section(.memory, items: [])
        let tags = Bytes.section(.tag, items: [])
        #expect(throws: Never.self) { try ModuleDecoder.decode(Bytes.module(types, memories, tags)) }
        expect(
            Bytes.module(types, types), "unexpected content after last section", offset: 11, section: "type")
        expect(
            Bytes.module(tags, memories), "unexpected content after last section", offset: 11, section: "memory")
        expect(Bytes.header + [14, 0], "malformed section id", offset: 8)
        expect(Bytes.header + [1, 2, 0, 0], "section size mismatch", offset: 11, section: "type")
        expect(
            Bytes.header + [1, 2, 1, 0x60], "unexpected end of section or function", offset: 12, section: "type")
        expect(Bytes.header + [1, 5, 0], "length out of bounds", offset: 9, section: "type")
    }

    @Test func malformedContents() {
        func one(_ section: Section, _ item: [UInt8]) -> [UInt8] {
            Bytes.module(Bytes.section(section, items: [item]))
        }
        expect(one(.type, [0x61, 0, 0]), "malformed definition type", offset: 11, section: "type")
        expect(one(.type, [0x5E, 0x7F, 0x02]), "malformed mutability", offset: 13, section: "type")
        expect(one(.type, [0x60, 1, 0x79, 0]), "malformed value type", offset: 13, section: "type")
        expect(one(.import, [0, 0, 5, 0]), "malformed import kind", offset: 13, section: "import")
        expect(one(.import, [1, 0xFF, 0, 0]), "malformed UTF-8 encoding", offset: 12, section: "import")
        expect(one(.table, [0x7F, 0, 0]), "malformed reference type", offset: 11, section: "table")
        expect(one(.table, [0x40, 1, 0x70, 0, 0]), "zero byte expected", offset: 12, section: "table")
        expect(one(.memory, [16, 0]), "malformed limits flags", offset: 11, section: "memory")
        expect(one(.memory, [8, 0]), "malformed limits flags", offset: 11, section: "memory")
        expect(one(.memory, [8, 0, 64]), "malformed limits flags", offset: 11, section: "memory")
        expect(one(.table, [0x70, 2, 0]), "malformed limits flags", offset: 12, section: "table")
        expect(one(.tag, [1, 0]), "zero byte expected", offset: 11, section: "tag")
        expect(one(.export, [0, 5, 0]), "malformed export kind", offset: 12, section: "export")
        expect(one(.element, [8]), "malformed elements segment kind", offset: 11, section: "element")
        expect(one(.element, [1, 1, 0]), "malformed element kind", offset: 12, section: "element")
        expect(one(.data, [3]), "malformed data segment kind", offset: 11, section: "data")
        expect(one(.global, [0x7F, 0, 0xFF, 0x0B]), "illegal opcode ff", offset: 13, section: "global")
        expect(
            one(.code, [7, 2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F]), "unexpected end of section or function",
            offset: 19, section: "code")
        expect(
            one(.code, [10, 2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 1, 0x7F, 0x0B]), "too many locals", offset: 19,
            section: "code")
    }

    @Test func sectionsMustAgree() {
        let types = Bytes.section(.type, items: [Bytes.functionType()])
        expect(
            Bytes.module(types, Bytes.section(.function, items: [[0]])),
            "function and code section have inconsistent lengths", offset: 18)
        expect(
            Bytes.module(Bytes.section(.dataCount, [1])),
            "data count and data section have inconsistent lengths", offset: 11)
        #expect(throws: Never.self) { try ModuleDecoder.decode(Bytes.module(Bytes.section(.dataCount, [0]))) }
    }

    /// Counts near 2^32 with nothing behind them: refused before anything is allocated.
    @Test(arguments: [
        Section.type, .import, .function, .table, .memory, .tag, .global, .export, .element, .code, .data,
    ])
    func hugeCounts(section: Section) {
        let count: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
        expect(
            Bytes.module(Bytes.section(section, count)), "length out of bounds", offset: 10, section: section.name)
        expect(Bytes.header + [section.rawValue] + count, "length out of bounds", offset: 9, section: section.name)
    }

    @Test func everyElementKind() throws {
        let offset: [UInt8] = [0x41, 0x00, 0x0B]
        let item: [UInt8] = [0xD0, 0x70, 0x0B]
        let segments: [[UInt8]] = [
            [0] + offset + [1, 0], [1, 0, 1, 0], [2, 3] + offset + [0, 1, 0], [3, 0, 1, 0],
            [4] + offset + [1] + item, [5, 0x70, 1] + item, [6, 3] + offset + [0x6F, 1] + item, [7, 0x70, 1] + item,
        ]
        let elements = try ModuleDecoder.decode(Bytes.module(Bytes.section(.element, items: segments))).elements
        try #require(elements.count == 8)
        for (kind, element) in elements.enumerated() {
            switch element.mode {
            case .active(let table, _):
                #expect(kind & 1 == 0)
                #expect(table == TableIndex(kind & 2 == 0 ? 0 : 3))
            case .passive: #expect(kind & 3 == 1)
            case .declarative: #expect(kind & 3 == 3)
            }
            switch element.items {
            case .functions(let functions):
                #expect(kind < 4 && functions == [FunctionIndex(0)])
                #expect(element.type == ReferenceType(isNullable: false, .func))
            case .expressions(let expressions):
                #expect(kind >= 4 && expressions.map(\.range.count) == [3])
                #expect(element.type == (kind == 6 ? .externref : .funcref))
            }
        }
    }

    @Test func richModule() throws {
        let module = try ModuleDecoder.decode(SampleModules.rich)
        #expect(module.recursionGroups.first == 2)
        #expect(module.tables.map(\.type.addressType) == [.i32, .i64])
        #expect(module.tables.map { $0.initializer != nil } == [false, true])
        #expect(module.code.map(\.locals.count) == [0, 4])
        #expect(module.dataCount == 2)
        #expect(module.names.module == "rich")
        #expect(module.names.functions[2] == "work")
        #expect(module.names.fields[0]?[2] == "f")
        #expect(module.data.map { Array(module.bytes[$0.range]) } == [Array("hello".utf8), [1, 2, 3, 4]])
    }

    @Test func badNamesAreIgnored() throws {
        func names(_ contents: [UInt8]) throws -> NameSection {
            try ModuleDecoder.decode(Bytes.module(Bytes.section(.custom, Bytes.name("name") + contents))).names
        }
        // Not UTF-8, given twice, index out of range, in that order.
        let map: [UInt8] = [4, 0, 1, 0xFF, 1, 1, 0x61, 1, 1, 0x62, 9, 1, 0x63]
        #expect(try names([1, 13] + map).functions == [1: "a", 9: "c"])
        #expect(try names([1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]).functions.isEmpty)
        #expect(try names([1, 6, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]).functions.isEmpty)
        #expect(try names([1, 4, 2, 0, 1, 0x61]).functions == [0: "a"])
        #expect(try names([2, 6, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]).locals == [0: [:]])
        #expect(try names([0, 2, 1, 0xFF, 0, 2, 1, 0x61]).module == "a")
        #expect(try names([0x80]).module == nil)
    }

    @Test func exportNamesAreBytes() {
        // The same letter, composed and decomposed: different exports; Swift's strings would merge them.
        func exports(_ names: [UInt8]...) -> [UInt8] {
            Bytes.module(
                Bytes.section(.memory, items: [[0, 0]]),
                Bytes.section(.export, items: names.map { Bytes.u32($0.count) + $0 + [2, 0] }))
        }
        #expect(Verdict(exports([0xC3, 0xA9], [0x65, 0xCC, 0x81])) == .valid)
        #expect(Verdict(exports([0xC3, 0xA9], [0xC3, 0xA9])) == .invalid("duplicate export name \"é\""))
    }
}

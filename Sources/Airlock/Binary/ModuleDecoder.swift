/// Decodes the binary format of modules (spec 5.5).
///
/// Constant expressions are walked to find their ends; function bodies are not: whoever reads them meets what is
/// malformed in them.
package struct ModuleDecoder {
    var module = DecodedModule()
    /// The section at hand.
    var bytes: ByteReader
    /// Walks constant expressions; kept for its buffers.
    private var expressions: InstructionReader
    /// The items of all element segments so far.
    var elementItems = 0
    /// Whether a name section has been read: the first one counts.
    var hasNames = false

    private init(_ bytes: ByteReader) {
        self.bytes = bytes
        expressions = InstructionReader(bytes, hasDataCount: true)
    }

    /// Decodes a whole module.
    ///
    /// Throws `MalformedModule`, or `ImplementationLimitExceeded` for a module that is larger than this engine accepts.
    package static func decode(_ bytes: [UInt8]) throws -> DecodedModule {
        guard bytes.count <= ImplementationLimits.moduleBytes else {
            throw ImplementationLimitExceeded(
                "bytes of a module", granted: UInt64(ImplementationLimits.moduleBytes), demanded: UInt64(bytes.count),
                offset: 0)
        }
        var module = try bytes.withByteReader { reader in
            var decoder = ModuleDecoder(reader)
            try decoder.decodeModule(reader)
            return decoder.module
        }
        module.bytes = bytes
        return module
    }

    private mutating func decodeModule(_ file: ByteReader) throws {
        var file = file
        guard try preamble(&file) == .module else { return try componentSections(&file) }
        var last = 0
        var place = 0
        while !file.isAtEnd {
            let offset = file.position
            let id = try file.byte()
            guard let section = Section(rawValue: id) else {
                throw MalformedModule("malformed section id", offset: offset)
            }
            do {
                bytes = try file.fence(count: try file.length())
                module.sections.append(SectionInfo(id: id, range: bytes.position..<bytes.end))
                if section == .custom {
                    try customSection(place: place)
                    continue
                }
                guard section.order > last else {
                    throw MalformedModule("unexpected content after last section", offset: offset)
                }
                last = section.order
                place += 1
                try contents(of: section)
                guard bytes.isAtEnd else { throw MalformedModule("section size mismatch", offset: bytes.position) }
            } catch let error as MalformedModule {
                guard let construct = error.proposed else { throw error.located(in: section) }
                // Where the next section begins is known all the same.
                module.note(construct)
            }
        }
        if module.proposed.isEmpty { try agreement(offset: file.position) }
    }

    private enum Layer { case module, component }

    private func preamble(_ file: inout ByteReader) throws(MalformedModule) -> Layer {
        guard try file.fixed32() == 0x6D73_6100 else {
            throw MalformedModule("magic header not detected", offset: 0)
        }
        let version = try file.fixed32()
        if version == 1 { return .module }
        guard ProposedEncodings.isComponent(version) else {
            throw MalformedModule("unknown binary version", offset: 4)
        }
        return .component
    }

    /// Of a component nothing is decoded but where its sections are.
    private mutating func componentSections(_ file: inout ByteReader) throws(MalformedModule) {
        module.isComponent = true
        module.note(ProposedConstruct(feature: .componentModel, name: "component", offset: 4))
        while !file.isAtEnd {
            let id = try file.byte()
            let contents = try file.fence(count: try file.length())
            module.sections.append(SectionInfo(id: id, range: contents.position..<contents.end))
        }
    }

    /// What must hold between sections (spec 5.5.17).
    private func agreement(offset: Int) throws(MalformedModule) {
        guard module.functions.count == module.code.count else {
            throw MalformedModule("function and code section have inconsistent lengths", offset: offset)
        }
        if let count = module.dataCount, Int(count) != module.data.count {
            throw MalformedModule("data count and data section have inconsistent lengths", offset: offset)
        }
    }

    private mutating func contents(of section: Section) throws {
        switch section {
        case .custom: break
        case .type: try typeSection()
        case .import: try importSection()
        case .function:
            module.functions = try vector("functions", ImplementationLimits.functions) { (self) in
                TypeIndex(try self.bytes.u32())
            }
        case .table: module.tables = try vector("tables", ImplementationLimits.tables) { try $0.table() }
        case .memory:
            module.memories = try vector("memories", ImplementationLimits.memories) { try $0.memoryType() }
        case .tag: module.tags = try vector("tags", ImplementationLimits.tags) { try $0.tagType() }
        case .global: module.globals = try vector("globals", ImplementationLimits.globals) { try $0.global() }
        case .export: module.exports = try vector("exports", ImplementationLimits.exports) { try $0.export() }
        case .start: module.start = FunctionIndex(try bytes.u32())
        case .element:
            module.elements = try vector("element segments", ImplementationLimits.elementSegments) {
                try $0.elementSegment()
            }
        case .dataCount: module.dataCount = try bytes.u32()
        case .code: module.code = try vector("functions", ImplementationLimits.functions) { try $0.functionBody() }
        case .data:
            module.data = try vector("data segments", ImplementationLimits.dataSegments) { try $0.dataSegment() }
        }
    }

    /// A vector of at most `limit` elements; its count is checked before anything is allocated for it.
    mutating func vector<Element>(
        _ name: StaticString, _ limit: Int, minimumSize: Int = 1,
        _ element: (inout ModuleDecoder) throws -> Element
    ) throws -> [Element] {
        let offset = bytes.position
        let count = try bytes.count(minimumSize: minimumSize)
        guard count <= limit else { throw excess(name, limit, demanded: count, offset: offset) }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try element(&self)) }
        return elements
    }

    func excess(_ name: StaticString, _ limit: Int, demanded: Int, offset: Int) -> ImplementationLimitExceeded {
        ImplementationLimitExceeded(
            "\(name)", granted: UInt64(clamping: limit), demanded: UInt64(clamping: demanded), offset: offset)
    }

    /// Finds the end of the constant expression that begins here.
    mutating func constantExpression() throws(MalformedModule) -> ConstantExpression {
        let start = bytes.position
        var instruction = Instruction(operation: .core(.nop), offset: start)
        expressions.restart(bytes)
        repeat { try expressions.next(&instruction) } while !expressions.isFinished
        bytes = expressions.bytes
        return ConstantExpression(range: start..<bytes.position)
    }
}

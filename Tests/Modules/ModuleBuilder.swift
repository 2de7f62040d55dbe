import Airlock

/// Builds binary modules, valid or not. Every method that adds something returns its index.
///
///     var module = ModuleBuilder()
///     module.addFunction([.i32], [.i32], export: "double", body: [.localGet(0), .localGet(0), .op(.i32Add)])
///     let bytes = module.bytes
///
/// Within one index space, imports must be added before definitions.
package struct ModuleBuilder {
    package init() {}

    package var start: UInt32?
    /// Whether a data count section precedes the code where there are data segments.
    package var emitsDataCount = true
    package var moduleName: String?
    package var functionNames: [UInt32: String] = [:]

    private var types: [[UInt8]] = []
    private var typeCount: UInt32 = 0
    private var functionTypes: [FunctionType: UInt32] = [:]
    private var imports: [[UInt8]] = []
    private var functions: [[UInt8]] = []
    private var tables: [[UInt8]] = []
    private var memories: [[UInt8]] = []
    private var tags: [[UInt8]] = []
    private var globals: [[UInt8]] = []
    private var exports: [[UInt8]] = []
    private var elements: [[UInt8]] = []
    private var code: [[UInt8]] = []
    private var data: [[UInt8]] = []
    private var customSections: [(previous: UInt8, bytes: [UInt8])] = []
    private var counts: [ExternKind: UInt32] = [:]

    /// The index of a function type, which is added unless it is there.
    @discardableResult
    package mutating func addType(_ parameters: [ValueType] = [], _ results: [ValueType] = []) -> UInt32 {
        let type = FunctionType(parameters: parameters, results: results)
        if let index = functionTypes[type] { return index }
        let index = addTypes([SubType(isFinal: true, supertypes: [], composite: .function(type))])
        functionTypes[type] = index
        return index
    }

    /// Adds one recursion group and returns the index of its first type.
    @discardableResult
    package mutating func addTypes(_ group: [SubType]) -> UInt32 {
        let encoded = group.map(Encoding.subType)
        types.append(encoded.count == 1 ? encoded[0] : [TypeCode.recursionGroup] + Encoding.vector(encoded))
        defer { typeCount += UInt32(group.count) }
        return typeCount
    }

    @discardableResult
    package mutating func importFunction(
        _ module: String, _ name: String, _ parameters: [ValueType] = [], _ results: [ValueType] = []
    ) -> UInt32 {
        let type = addType(parameters, results)
        return addImport(module, name, .function(TypeIndex(type)))
    }

    @discardableResult
    package mutating func addImport(_ module: String, _ name: String, _ type: ImportType) -> UInt32 {
        let description: [UInt8] =
            switch type {
            case .function(let index): Encoding.unsigned(index.rawValue)
            case .table(let type): Encoding.tableType(type)
            case .memory(let type): Encoding.memoryType(type)
            case .global(let type): Encoding.globalType(type)
            case .tag(let index): [0] + Encoding.unsigned(index.rawValue)
            }
        imports.append(Encoding.name(module) + Encoding.name(name) + [type.kind.rawValue] + description)
        return nextIndex(type.kind, export: nil)
    }

    /// Adds a function of the given signature, or of type `type` where one is given. `end` is added to the body.
    @discardableResult
    package mutating func addFunction(
        _ parameters: [ValueType] = [], _ results: [ValueType] = [], type: UInt32? = nil, locals: [ValueType] = [],
        export: String? = nil, body: [Code]
    ) -> UInt32 {
        let localGroups = locals.map { [1] + Encoding.valueType($0) }
        return addFunction(
            type: type ?? addType(parameters, results), export: export,
            encodedBody: Encoding.vector(localGroups) + expression(body))
    }

    /// Adds a function whose body, locals included, is given as it stands in the code section, without its size.
    @discardableResult
    package mutating func addFunction(type: UInt32, export: String? = nil, encodedBody: [UInt8]) -> UInt32 {
        functions.append(Encoding.unsigned(type))
        code.append(Encoding.sized(encodedBody))
        return nextIndex(.function, export: export)
    }

    @discardableResult
    package mutating func addTable(_ type: TableType, initializer: [Code]? = nil, export: String? = nil) -> UInt32 {
        let encoded = Encoding.tableType(type)
        tables.append(initializer.map { [0x40, 0x00] + encoded + expression($0) } ?? encoded)
        return nextIndex(.table, export: export)
    }

    /// Adds a memory; sizes are in pages.
    @discardableResult
    package mutating func addMemory(
        _ minimum: UInt64, maximum: UInt64? = nil, addressType: AddressType = .i32, export: String? = nil
    ) -> UInt32 {
        memories.append(Encoding.limits(Limits(minimum: minimum, maximum: maximum), addressType))
        return nextIndex(.memory, export: export)
    }

    @discardableResult
    package mutating func addTag(_ parameters: [ValueType] = [], export: String? = nil) -> UInt32 {
        tags.append([0] + Encoding.unsigned(addType(parameters)))
        return nextIndex(.tag, export: export)
    }

    @discardableResult
    package mutating func addGlobal(_ type: GlobalType, _ initializer: [Code], export: String? = nil) -> UInt32 {
        globals.append(Encoding.globalType(type) + expression(initializer))
        return nextIndex(.global, export: export)
    }

    package mutating func addExport(_ name: String, _ kind: ExternKind, _ index: UInt32) {
        exports.append(Encoding.name(name) + [kind.rawValue] + Encoding.unsigned(index))
    }

    /// Adds a segment of function indices, which an active mode writes to a table of `funcref`.
    @discardableResult
    package mutating func addElements(_ mode: Mode, functions: [UInt32]) -> UInt32 {
        addElements(mode, kind: 0, elementKind: [0x00], items: functions.map { Encoding.unsigned($0) })
    }

    @discardableResult
    package mutating func addElements(_ mode: Mode, type: ReferenceType, expressions: [[Code]]) -> UInt32 {
        addElements(mode, kind: 4, elementKind: Encoding.referenceType(type), items: expressions.map(expression))
    }

    /// Adds a data segment; a declarative one does not exist, and is encoded as passive.
    @discardableResult
    package mutating func addData(_ mode: Mode, _ bytes: [UInt8]) -> UInt32 {
        let head: [UInt8] =
            switch mode {
            case .passive, .declarative: [1]
            case .active(0, let offset): [0] + expression(offset)
            case .active(let memory, let offset): [2] + Encoding.unsigned(memory) + expression(offset)
            }
        data.append(head + Encoding.sized(bytes))
        return UInt32(data.count - 1)
    }

    /// Adds a custom section behind the place of the section with id `previous`, by default at the end of the module.
    package mutating func addCustomSection(_ name: String, _ contents: [UInt8], after previous: UInt8 = 11) {
        customSections.append((previous, Encoding.section(0, Encoding.name(name) + contents)))
    }

    /// Where a segment goes at instantiation; the index is that of the table or memory.
    package enum Mode {
        case passive
        case declarative
        case active(UInt32 = 0, at: [Code])
    }

    package static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

    package var bytes: [UInt8] {
        // The order of the binary format, in which tags and the data count stand out of their numbers' order.
        let sections: [(id: UInt8, contents: [UInt8]?)] = [
            (1, contents(types)), (2, contents(imports)), (3, contents(functions)), (4, contents(tables)),
            (5, contents(memories)), (13, contents(tags)), (6, contents(globals)), (7, contents(exports)),
            (8, start.map { Encoding.unsigned($0) }), (9, contents(elements)),
            (12, emitsDataCount && !data.isEmpty ? Encoding.unsigned(UInt64(data.count)) : nil),
            (10, contents(code)), (11, contents(data)),
        ]
        var bytes = Self.header + customSections(after: 0)
        for section in sections {
            if let contents = section.contents { bytes += Encoding.section(section.id, contents) }
            bytes += customSections(after: section.id)
        }
        return bytes + nameSection
    }

    private var nameSection: [UInt8] {
        if moduleName == nil, functionNames.isEmpty { return [] }
        var contents = Encoding.name("name")
        if let moduleName { contents += Encoding.section(0, Encoding.name(moduleName)) }
        let names = functionNames.sorted { $0.key < $1.key }
        if !names.isEmpty {
            contents += Encoding.section(
                1, Encoding.vector(names.map { Encoding.unsigned($0.key) + Encoding.name($0.value) }))
        }
        return Encoding.section(0, contents)
    }

    private func contents(_ items: [[UInt8]]) -> [UInt8]? { items.isEmpty ? nil : Encoding.vector(items) }

    private func customSections(after id: UInt8) -> [UInt8] {
        customSections.filter { $0.previous == id }.flatMap(\.bytes)
    }

    private func expression(_ code: [Code]) -> [UInt8] { (code + [.op(.end)]).flatMap(\.bytes) }

    private mutating func addElements(
        _ mode: Mode, kind: UInt8, elementKind: [UInt8], items: [[UInt8]]
    ) -> UInt32 {
        let head: [UInt8] =
            switch mode {
            case .passive: [kind | 1]
            case .declarative: [kind | 3]
            case .active(let table, let offset): [kind | 2] + Encoding.unsigned(table) + expression(offset)
            }
        elements.append(head + elementKind + Encoding.vector(items))
        return UInt32(elements.count - 1)
    }

    private mutating func nextIndex(_ kind: ExternKind, export: String?) -> UInt32 {
        let index = counts[kind, default: 0]
        counts[kind] = index + 1
        if let export { addExport(export, kind, index) }
        return index
    }
}

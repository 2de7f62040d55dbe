import Airlock

extension ModuleReport {
    /// Reports on any well-formed module, valid or not.
    ///
    /// Throws `MalformedModule`, `ImplementationLimitExceeded`.
    init(_ bytes: [UInt8]) throws {
        let module = try ModuleDecoder.decode(bytes)
        let spaces = IndexSpaces(module)
        let verdict = Verdict(module)
        var omitted: [String: Int] = [:]
        /// What is shown of a list.
        func shown<Items: Collection>(_ items: Items, _ list: String) -> Items.SubSequence {
            if items.count > Self.longestList { omitted[list] = items.count - Self.longestList }
            return items.prefix(Self.longestList)
        }
        name = module.names.module
        self.bytes = bytes.count
        isComponent = module.isComponent
        isValid = verdict.fault == nil
        isKnown = !(verdict.fault is UnsupportedFeature)
        fault = verdict.fault.map { "\($0)" }
        let used = Feature.allCases.filter { $0 != .core && verdict.features.contains($0) }
        features = used.map(\.name)
        unsupported = used.filter { !Features.executed.contains($0) }.map(\.name)
        sections = Self.sections(shown(module.sections, "sections"), of: module)
        types = shown(module.types, "types").enumerated().map { Definition(index: $0, type: $1.notation) }
        imports = shown(module.imports, "imports").map { declared in
            Import(
                module: declared.module.string, name: declared.name.string, kind: "\(declared.type.kind)",
                type: spaces.notation(declared.type))
        }
        exports = shown(module.exports, "exports").map { export in
            Export(
                name: export.name.string, kind: "\(export.kind)", index: Int(export.index),
                type: spaces.notation(export))
        }
        functions = module.functions.count
        memories = shown(spaces.memories, "memories").enumerated().map { index, type in
            Space(
                index: index, isImported: index < spaces.importedMemories, minimum: type.limits.minimum,
                maximum: type.limits.maximum, addressType: "\(type.addressType)", element: nil)
        }
        tables = shown(spaces.tables, "tables").enumerated().map { index, type in
            Space(
                index: index, isImported: index < spaces.importedTables, minimum: type.limits.minimum,
                maximum: type.limits.maximum, addressType: "\(type.addressType)",
                element: "\(ValueType.reference(type.element))")
        }
        allocator = isValid ? (try? Module(bytes))?.allocatorProfile?.description : nil
        start = module.start.map { Int($0.rawValue) }
        self.omitted = omitted
    }

    private static func sections(_ list: ArraySlice<SectionInfo>, of module: DecodedModule) -> [Section] {
        // Custom sections are in file order, too.
        var customSections = module.customSections[...]
        return list.map { section in
            let kind = module.isComponent ? nil : Airlock.Section(rawValue: section.id)
            return Section(
                name: kind?.name ?? componentSectionName(section.id),
                customName: kind == .custom ? customSections.popFirst()?.name : nil,
                offset: section.range.lowerBound, size: section.range.count, count: kind?.itemCount(in: module))
        }
    }

    /// As the component model calls them.
    private static func componentSectionName(_ id: UInt8) -> String {
        let names = [
            "custom", "core module", "core instance", "core type", "component", "instance", "alias", "type", "canon",
            "start", "import", "export", "value",
        ]
        return names.dropFirst(Int(id)).first ?? "section \(id)"
    }
}

extension Airlock.Section {
    /// How many items this section defines, where that is what it does.
    fileprivate func itemCount(in module: DecodedModule) -> Int? {
        switch self {
        case .type: module.types.count
        case .import: module.imports.count
        case .function: module.functions.count
        case .table: module.tables.count
        case .memory: module.memories.count
        case .tag: module.tags.count
        case .global: module.globals.count
        case .export: module.exports.count
        case .element: module.elements.count
        case .code: module.code.count
        case .data: module.data.count
        case .custom, .start, .dataCount: nil
        }
    }
}

/// The types by index, imports first; of a module that need not be valid.
private struct IndexSpaces {
    let module: DecodedModule
    var functions: [TypeIndex] = []
    var tables: [TableType] = []
    var memories: [MemoryType] = []
    var globals: [GlobalType] = []
    var tags: [TypeIndex] = []
    let importedMemories: Int
    let importedTables: Int

    init(_ module: DecodedModule) {
        self.module = module
        for declared in module.imports {
            switch declared.type {
            case .function(let type): functions.append(type)
            case .table(let type): tables.append(type)
            case .memory(let type): memories.append(type)
            case .global(let type): globals.append(type)
            case .tag(let type): tags.append(type)
            }
        }
        importedMemories = memories.count
        importedTables = tables.count
        functions += module.functions
        tables += module.tables.map(\.type)
        memories += module.memories
        globals += module.globals.map(\.type)
        tags += module.tags
    }

    func notation(_ type: ImportType) -> String {
        switch type {
        case .function(let index): ExternType.function(functionType(index)).notation
        case .table(let type): ExternType.table(type).notation
        case .memory(let type): ExternType.memory(type).notation
        case .global(let type): ExternType.global(type).notation
        case .tag(let index): ExternType.tag(functionType(index)).notation
        }
    }

    func notation(_ export: Export) -> String {
        let index = Int(export.index)
        let type: ImportType? =
            switch export.kind {
            case .function: index < functions.count ? .function(functions[index]) : nil
            case .table: index < tables.count ? .table(tables[index]) : nil
            case .memory: index < memories.count ? .memory(memories[index]) : nil
            case .global: index < globals.count ? .global(globals[index]) : nil
            case .tag: index < tags.count ? .tag(tags[index]) : nil
            }
        return type.map { notation($0) } ?? "unknown"
    }

    private func functionType(_ index: TypeIndex) -> FunctionType {
        guard index.position < module.types.count, case .function(let type) = module.types[index.position].composite
        else { return FunctionType() }
        return type
    }
}

/// Whether a module is valid, and with which features.
private struct Verdict {
    var features: Features = .wasm1
    /// Nil when it is valid WebAssembly 3.0.
    var fault: (any Error)?

    init(_ module: DecodedModule) {
        do {
            try Self.validate(module, .wasm3)
        } catch {
            fault = error
        }
        // Beginning with the features of WebAssembly 1.0, each that validation asks for.
        while true {
            do {
                try Self.validate(module, features)
                break
            } catch let error as UnsupportedFeature where !features.contains(error.feature) {
                features.formUnion(Features(error.feature))
            } catch {
                break
            }
        }
        for construct in module.proposed { features.formUnion(Features(construct.feature)) }
    }

    private static func validate(_ module: DecodedModule, _ features: Features) throws {
        _ = try ModuleValidator.validate(module, registry: TypeRegistry(), features: features)
    }
}

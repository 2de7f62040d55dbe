import Airlock

extension ModuleReport {
    /// Reports on any well-formed module, valid or not.
    ///
    /// Throws `MalformedModule`, `ImplementationLimitExceeded`.
    init(_ bytes: [UInt8]) throws {
        let module = try ModuleDecoder.decode(bytes)
        let spaces = IndexSpaces(module)
        let verdict = Verdict(module)
        name = module.names.module
        self.bytes = bytes.count
        isValid = verdict.fault == nil
        fault = verdict.fault.map { "\($0)" }
        features = Feature.allCases.filter { $0 != .core && verdict.features.contains($0) }.map(\.name)
        sections = module.sections.map { Section($0, in: module) }
        types = module.types.enumerated().map { Definition(index: $0, type: $1.notation) }
        imports = module.imports.map { declared in
            Import(
                module: declared.module.string, name: declared.name.string, kind: "\(declared.type.kind)",
                type: spaces.notation(declared.type))
        }
        exports = module.exports.map { export in
            Export(
                name: export.name.string, kind: "\(export.kind)", index: Int(export.index),
                type: spaces.notation(export))
        }
        functions = module.functions.count
        memories = spaces.memories.enumerated().map { index, type in
            Space(
                index: index, isImported: index < spaces.importedMemories, minimum: type.limits.minimum,
                maximum: type.limits.maximum, addressType: "\(type.addressType)", element: nil)
        }
        tables = spaces.tables.enumerated().map { index, type in
            Space(
                index: index, isImported: index < spaces.importedTables, minimum: type.limits.minimum,
                maximum: type.limits.maximum, addressType: "\(type.addressType)",
                element: "\(ValueType.reference(type.element))")
        }
        start = module.start.map { Int($0.rawValue) }
    }
}

extension ModuleReport.Section {
    fileprivate init(_ section: SectionInfo, in module: DecodedModule) {
        let kind = Section(rawValue: section.id)
        name = kind?.name ?? "section \(section.id)"
        customName =
            kind == .custom
            ? module.customSections.first { $0.range.upperBound == section.range.upperBound }?.name : nil
        offset = section.range.lowerBound
        size = section.range.count
        count =
            switch kind {
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
            case .custom, .start, .dataCount, nil: nil
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
    var fault: (any Error)?

    /// Begins with the features of WebAssembly 1.0 and adds each that validation asks for.
    init(_ module: DecodedModule) {
        while true {
            do {
                _ = try ModuleValidator.validate(module, registry: TypeRegistry(), features: features)
                return
            } catch let error as UnsupportedFeature where !features.contains(error.feature) {
                features.formUnion(Features(error.feature))
            } catch {
                fault = error
                return
            }
        }
    }
}

import Airlock

/// A module instance (spec 4.2.5).
package final class SpecInstance {
    package let module: SpecModule
    // Index spaces, imports first.
    package private(set) var functions: [Int] = []
    package private(set) var tables: [SpecTable] = []
    package private(set) var memories: [SpecMemory] = []
    package private(set) var globals: [SpecGlobal] = []
    private(set) var tags: [SpecTag] = []
    /// By tag index.
    private(set) var tagTypes: [TypeIndex] = []
    /// Nothing is left of dropped segments.
    var elements: [[SpecValue]] = []
    var data: [[UInt8]] = []

    /// Instantiates a valid module (spec 4.7.2). Imports must fit.
    package init(_ module: SpecModule, imports: [SpecExtern], in store: SpecStore) throws {
        self.module = module
        let decoded = module.decoded
        for (given, declared) in zip(imports, decoded.imports) {
            switch given {
            case .function(let function): functions.append(function)
            case .table(let table): tables.append(table)
            case .memory(let memory): memories.append(memory)
            case .global(let global): globals.append(global)
            case .tag(let tag):
                tags.append(tag)
                if case .tag(let type) = declared.type { tagTypes.append(type) }
            }
        }
        for (body, type) in decoded.functions.enumerated() {
            functions.append(store.functions.count)
            store.functions.append(
                SpecFunction(
                    type: try module.functionType(type), home: module, typeIndex: type, body: .guest(self, body)))
        }
        for memory in decoded.memories { memories.append(try SpecMemory(memory, store.limits)) }
        for type in decoded.tags {
            tags.append(SpecTag())
            tagTypes.append(type)
        }
        func evaluate(_ expression: ConstantExpression) throws -> SpecValue {
            try SpecFrame.evaluate(expression, store, self)
        }
        for global in decoded.globals {
            globals.append(SpecGlobal(global.type, home: module, try evaluate(global.initializer)))
        }
        for table in decoded.tables {
            let initial = try table.initializer.map(evaluate) ?? .null
            tables.append(try SpecTable(table.type, home: module, filledWith: initial, store.limits))
        }
        elements = try decoded.elements.map { segment in
            switch segment.items {
            case .functions(let list): list.map { .function(functions[$0.position]) }
            case .expressions(let list): try list.map(evaluate)
            }
        }
        data = decoded.data.map { Array(decoded.bytes[$0.range]) }
        for (index, segment) in decoded.elements.enumerated() {
            if case .active(let target, let offset) = segment.mode {
                let table = tables[target.position]
                let start = try SpecFrame.address(try evaluate(offset), table.type.addressType)
                let range = try table.range(start, UInt64(elements[index].count))
                table.elements.replaceSubrange(range, with: elements[index])
            } else if case .passive = segment.mode {
                continue
            }
            elements[index] = []
        }
        for (index, segment) in decoded.data.enumerated() {
            guard case .active(let target, let offset) = segment.mode else { continue }
            let memory = memories[target.position]
            let start = try SpecFrame.address(try evaluate(offset), memory.type.addressType)
            let range = try memory.range(start, UInt64(data[index].count))
            memory.bytes.replaceSubrange(range, with: data[index])
            data[index] = []
        }
        if let start = decoded.start { _ = try store.invoke(functions[start.position], []) }
    }

    package func export(_ name: Name) -> SpecExtern? {
        guard let export = module.decoded.exports.first(where: { $0.name.string.utf8.elementsEqual(name.string.utf8) })
        else { return nil }
        let index = Int(export.index)
        return switch export.kind {
        case .function: .function(functions[index])
        case .table: .table(tables[index])
        case .memory: .memory(memories[index])
        case .global: .global(globals[index])
        case .tag: .tag(tags[index])
        }
    }
}

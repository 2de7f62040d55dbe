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
    /// Where compiled code keeps its stack pointer.
    private(set) var stackPointer: SpecGlobal?
    /// Nothing is left of dropped segments.
    var elements: [[SpecValue]] = []
    var data: [[UInt8]] = []

    /// Instantiates a valid module (spec 4.7.2).
    ///
    /// - Throws: `Unlinkable` when imports do not fit.
    package init(
        _ module: SpecModule, imports: [SpecExtern], stackPointer: UInt32? = nil, in store: SpecStore
    ) throws {
        self.module = module
        let decoded = module.decoded
        for (given, declared) in zip(imports, decoded.imports) {
            guard Self.matches(given, declared.type, module, store) else { throw Unlinkable() }
            switch given {
            case .function(let function): functions.append(function)
            case .table(let table): tables.append(table)
            case .memory(let memory): memories.append(memory)
            case .global(let global): globals.append(global)
            case .tag(let tag): tags.append(tag)
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
            tags.append(SpecTag(home: module, type: type))
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
        self.stackPointer = stackPointer.map { globals[Int($0)] }
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

    /// Whether what is given may be imported as what is declared (spec 3.3.13).
    private static func matches(
        _ given: SpecExtern, _ declared: ImportType, _ module: SpecModule, _ store: SpecStore
    ) -> Bool {
        func fit(_ size: UInt64, _ maximum: UInt64?, _ limits: Limits) -> Bool {
            size >= limits.minimum && (limits.maximum.map { (maximum ?? .max) <= $0 } ?? true)
        }
        switch (given, declared) {
        case (.function(let number), .function(let type)):
            return store.functions[number].type(isBelow: type, of: module)
        case (.table(let table), .table(let type)):
            return table.type.addressType == type.addressType
                && fit(UInt64(table.elements.count), table.type.limits.maximum, type.limits)
                && SpecTypes.areEqual(
                    .reference(table.type.element), in: table.home, .reference(type.element), in: module)
        case (.memory(let memory), .memory(let type)):
            return memory.type.addressType == type.addressType
                && fit(memory.pages, memory.type.limits.maximum, type.limits)
        case (.global(let global), .global(let type)):
            guard global.type.isMutable == type.isMutable else { return false }
            return type.isMutable
                ? SpecTypes.areEqual(global.type.value, in: global.home, type.value, in: module)
                : SpecTypes.isSubtype(global.type.value, in: global.home, of: type.value, in: module)
        case (.tag(let tag), .tag(let type)): return SpecTypes.areEqual((tag.home, tag.type), (module, type))
        default: return false
        }
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

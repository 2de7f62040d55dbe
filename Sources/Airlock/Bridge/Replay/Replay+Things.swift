/// What events speak of.
extension Replay {
    // MARK: Making things

    func make(_ event: RecordEvent) throws {
        do {
            switch event {
            case .module(let bytes): modules.append(try Module(Array(bytes), engine: store.engine))
            case .function(let name, let type):
                let number = functions.count
                functions.append(try makeFunction(number, name: name, try functionType(type)))
            case .memory(let type): memories.append(try Memory(type, in: store))
            case .table(let source, let addressType, let limits):
                guard case .table(let type) = try importType(source), let element = try canonical(type, source) else {
                    throw malformed("the type is not a table's")
                }
                let made = TableType(element: type.element, limits: limits, addressType: addressType)
                let state = try store.state.makeTable(made, element: element, filledWith: 0)
                tables.append(Table(store: store, state: state))
            case .global(let source, let isMutable, let recorded):
                guard case .global(let type) = try importType(source),
                    let canonical = try module(source).validated.canonical(type.value)
                else { throw malformed("the type is not a global's") }
                let value = try value(recorded, canonical)
                guard let slots = try Value.slots(of: [value], as: [canonical], in: store) else {
                    throw malformed("the value is not of the global's type")
                }
                let made = GlobalType(type.value, isMutable: isMutable)
                let state = store.state.makeGlobal(made, valueType: canonical, bits: GlobalCell(slots))
                globals.append(Global(store: store, state: state))
            case .tag(let source, let name):
                let state = TagInstance(try functionType(source), name: name, owner: store.state.identity)
                tags.append(Tag(store: store, state: state))
            default: throw unexpected(event)
            }
        } catch {
            throw fail(error)
        }
    }

    private func canonical(_ type: TableType, _ source: RecordType) throws -> CanonicalType? {
        try module(source).validated.canonical(type.element)
    }

    private func module(_ source: RecordType) throws -> Module {
        guard case .ofImport(let module, _) = source, module < modules.count else {
            throw malformed("a type is of no module")
        }
        return modules[module]
    }

    private func importType(_ source: RecordType) throws -> ImportType {
        let imports = try module(source).decoded.imports
        guard case .ofImport(_, let index) = source, index < imports.count else {
            throw malformed("a type is of no import")
        }
        return imports[index].type
    }

    private func functionType(_ source: RecordType) throws -> DefinedType {
        if case .function(let type) = source { return try store.engine.canonical(type, of: nil) }
        switch try importType(source) {
        case .function(let index), .tag(let index): return try module(source).validated.types[index.position]
        default: throw malformed("the type is not a function's")
        }
    }

    func inspector(for recorded: RecordInspector?) -> Inspector? {
        guard recorded != nil || inspects else { return nil }
        if let known = inspectors[recorded] { return known }
        let inspector = Inspector(
            stopsAtFindings: recorded?.stopsAtFindings ?? false, quarantineBytes: recorded?.quarantineBytes ?? 0,
            onFinding: onFinding)
        inspector.movesBlocks = recorded != nil
        inspectors[recorded] = inspector
        return inspector
    }

    // MARK: Changes

    func change(_ event: RecordEvent) throws {
        do {
            switch event {
            case .write(let place, let address, let bytes):
                try memory(place).write(Array(bytes), at: GuestAddress(address))
            case .fill(let place, let address, let count, let byte):
                try memory(place).fill(GuestRegion(start: GuestAddress(address), count: count), with: byte)
            case .grow(let place, let pages): try memory(place).grow(by: Pages(pages))
            case .setElement(let place, let index, let value):
                let table = try table(place)
                try table.set(index, try self.value(value, table.state.element))
            case .growTable(let place, let count, let value):
                let table = try table(place)
                let previous = try table.grow(by: count, filledWith: try self.value(value, table.state.element))
                guard previous != nil else { throw malformed("a table cannot grow") }
            case .setGlobal(let place, let value):
                let global = try global(place)
                try global.set(try self.value(value, global.state.valueType))
            default: throw unexpected(event)
            }
        } catch {
            throw fail(error)
        }
    }

    // MARK: Places

    private func find<Thing>(
        _ place: RecordPlace, _ own: [Thing], _ kind: ExternKind, _ body: (InstanceState) -> Thing?
    ) throws -> Thing {
        let found: Thing?
        if let instance = place.instance {
            found = instance < states.count ? body(states[instance]) : nil
        } else {
            found = place.index < own.count ? own[place.index] : nil
        }
        guard let found else { throw malformed("there is no \(place.line(kind))") }
        return found
    }

    func function(_ place: RecordPlace) throws -> Function {
        try find(place, functions, .function) { state in
            guard place.index < state.module.validated.functions.count else { return nil }
            return Function(store: store, handle: state.storage.function(place.index))
        }
    }

    func memory(_ place: RecordPlace) throws -> Memory {
        try find(place, memories, .memory) { state in
            guard place.index < state.memories.count else { return nil }
            return Memory(store: store, state: state.memories[place.index], name: nil)
        }
    }

    private func table(_ place: RecordPlace) throws -> Table {
        try find(place, tables, .table) { state in
            place.index < state.tables.count ? Table(store: store, state: state.tables[place.index]) : nil
        }
    }

    private func global(_ place: RecordPlace) throws -> Global {
        try find(place, globals, .global) { state in
            place.index < state.globals.count ? Global(store: store, state: state.globals[place.index]) : nil
        }
    }

    func tag(_ place: RecordPlace) throws -> Tag {
        try find(place, tags, .tag) { state in
            place.index < state.tags.count ? Tag(store: store, state: state.tags[place.index]) : nil
        }
    }

    func extern(_ place: RecordPlace, _ declared: Import) throws -> ExternInstance {
        switch declared.type {
        case .function: .function(try function(place).handle)
        case .memory: .memory(try memory(place).state)
        case .table: .table(try table(place).state)
        case .global: .global(try global(place).state)
        case .tag: .tag(try tag(place).state)
        }
    }

    private func place(of function: FunctionHandle) -> RecordPlace? {
        guard let number = function.instance else {
            return functions.firstIndex { $0.handle == function }.map { RecordPlace(instance: nil, index: $0) }
        }
        return states.firstIndex { $0.number == number }.map { RecordPlace(instance: $0, index: function.index) }
    }

    // MARK: Values

    /// A value that the host gave.
    func value(_ recorded: RecordValue, _ type: CanonicalType) throws -> Value {
        let value: Value? =
            switch recorded {
            case .number(let bits): Value(number: bits, type)
            case .vector(let low, let high): .v128(SIMD16(low: low, high: high))
            case .null: type.isReference ? Value(bits: 0, type, in: store) : nil
            case .function(let place): .funcref(try function(place))
            case .i31(let bits): I31(bits: bits & 0xFFFF_FFFF).map { .anyref(AnyReference($0, in: store)) }
            case .reference(let bits): try reference(bits)
            }
        guard let value else { throw malformed("a value is no \(store.registry.describe(type))") }
        guard type.isReference else { return value }
        // The two share their references.
        switch (value, store.registry.hierarchy(of: type.heap)) {
        case (.anyref(let reference?), .extern): return .externref(ExternReference(reference))
        case (.externref(let reference?), .any): return .anyref(AnyReference(reference))
        default: return value
        }
    }

    /// What a guest gave, or something in the place of a value of the host.
    private func reference(_ bits: UInt64) throws -> Value? {
        if let known = references[bits] { return known }
        guard HeapReference.isForeign(bits) else { throw malformed("an object is unknown") }
        let made = Value.externref(try ExternReference("\(bits)", in: store))
        references[bits] = made
        return made
    }

    func recorded(_ types: [CanonicalType], _ layout: SlotLayout, _ frame: Frame) -> [RecordValue] {
        recorded(types, layout) { frame[$0] }
    }

    /// What a guest gives, as it would be recorded.
    func recorded(_ types: [CanonicalType], _ layout: SlotLayout, _ slot: (Int) -> UInt64) -> [RecordValue] {
        types.enumerated().map { index, type in
            let first = layout[index]
            let bits = GlobalCell(low: slot(first), high: type == .v128 ? slot(first &+ 1) : 0)
            return RecordValue(bits, type, store.state) { place(of: $0) } ?? .null
        }
    }

    /// Compares what a guest gives with what it gave then, and learns which references are the same.
    func matches(_ expected: [RecordValue], _ found: [RecordValue], _ types: [CanonicalType]) -> Bool {
        guard expected.count == found.count, found.count == types.count else { return false }
        for (index, value) in found.enumerated() {
            switch (expected[index], value) {
            case (.reference(let then), .reference(let now)):
                references[then] = Value(bits: now, types[index], in: store)
            case (let then, let now):
                guard then == now else { return false }
            }
        }
        return true
    }
}

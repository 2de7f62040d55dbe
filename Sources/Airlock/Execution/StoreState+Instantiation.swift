/// Instantiation, in the order of spec 4.7.2: what fails early has no effect, and what fails late leaves the effects before
/// it.
extension StoreState {
    /// Links a module to what `imports` gives, one for each of its imports, and runs its segments and start function.
    ///
    /// What fails leaves nothing behind, unless others may have references to functions of the instance already.
    ///
    /// - Parameter captured: Of an instance of this module: given to the new one instead of running anything.
    package func instantiate(
        _ module: LoadedModule, imports: @autoclosure () throws -> [ExternInstance],
        restoring captured: CapturedInstance? = nil, inspector: Inspector? = nil
    ) throws -> InstanceState {
        guard !context.isClosed else { throw ConcurrentUse(.tracer) }
        border?.tracing?.begin(.instantiation, .module(module))
        collectForInstance(bytes: module.validated.instanceBytes)
        let outer = hostFunctionsOfLink
        hostFunctionsOfLink = []
        defer {
            hostFunctionsOfLink = outer
            constants = []
        }
        var made = (isReferenced: false, isTold: false, instance: nil as InstanceState?)
        do {
            let instance = try instantiate(module, imports(), captured, inspector, &made)
            if made.isTold { border?.recorder?.instantiated() }
            border?.tracing?.end()
            return instance
        } catch {
            if made.isTold { border?.recorder?.instantiationFailed(error) }
            if !made.isReferenced {
                if let instance = made.instance { _ = releaseInstance(instance.number) }
                for number in hostFunctionsOfLink ?? [] { _ = releaseHostFunction(number) }
            }
            border?.tracing?.fail(error, isOwn: true)
            throw error
        }
    }

    private func instantiate(
        _ module: LoadedModule, _ imports: [ExternInstance], _ captured: CapturedInstance?, _ inspector: Inspector?,
        _ made: inout (isReferenced: Bool, isTold: Bool, instance: InstanceState?)
    ) throws -> InstanceState {
        try match(imports, module)
        let instance = try makeInstance(of: module)
        add(instance)
        made.instance = instance
        try addTypes(of: module.validated)
        try allocate(instance, imports, captured)
        if let border {
            for memory in instance.memories { memory.tell(border) }
            border.instantiate(instance, imports, inspector ?? self.inspector)
            made.isTold = true
            if captured != nil { border.recorder?.fail(.snapshot) }
        }
        instance.isProfiled = profiler?.mode == .exact
        if let inspector = inspector ?? self.inspector { try inspect(instance, with: inspector) }
        let evaluator = ConstantEvaluator(store: self, instance: instance)
        if let captured {
            try restore(captured, instance)
            return instance
        }
        try defineGlobals(instance) { GlobalCell(try evaluator.slots(of: $0.initializer)) }
        try defineTables(instance) { try $0.map { try evaluator.evaluate($0) } ?? 0 }
        for segment in module.validated.module.elements {
            instance.add(elements: try references(segment, evaluator))
        }
        try runElementSegments(instance, evaluator, isReferenced: &made.isReferenced)
        try runDataSegments(instance, evaluator)
        if let start = module.validated.module.start {
            made.isReferenced = true
            let function = instance.storage.function(start.position)
            _ = try prepare(function)
            _ = try runNoted(function, isStart: true)
        }
        return instance
    }

    /// What instantiation does where all is known already.
    private func restore(_ captured: CapturedInstance, _ instance: InstanceState) throws {
        try defineGlobals(instance) { _ in GlobalCell(low: 0) }
        try defineTables(instance) { _ in 0 }
        for segment in instance.module.validated.module.elements {
            instance.add(elements: Array(repeating: 0, count: segment.items.count))
        }
        try putReferences(baseline(captured, of: instance), into: instance)
    }

    // MARK: Linking (spec 3.3.13)

    private func match(_ imports: [ExternInstance], _ module: LoadedModule) throws {
        let given = imports.map { type(of: $0) }
        try link(module) { $0 < given.count ? given[$0] : nil }
    }

    /// - Throws: `LinkError` that lists all that is missing or does not match.
    private func link(_ module: LoadedModule, typeOfImport: (Int) throws -> CanonicalExternType?) throws {
        let problems = try module.problems(registry) { index, _ in try typeOfImport(index) }
        guard problems.isEmpty else { throw LinkError(problems) }
    }

    package func type(of extern: ExternInstance) -> CanonicalExternType {
        switch extern {
        case .function(let function): .function(function.type)
        case .table(let table):
            .table(
                table.type.addressType, Limits(minimum: table.size, maximum: table.type.limits.maximum), table.element)
        case .memory(let memory):
            .memory(memory.type.addressType, Limits(minimum: memory.size, maximum: memory.type.limits.maximum))
        case .global(let global): .global(isMutable: global.type.isMutable, global.valueType)
        case .tag(let tag): .tag(tag.type.id)
        }
    }

    // MARK: Allocation

    private func allocate(
        _ instance: InstanceState, _ imports: [ExternInstance], _ captured: CapturedInstance?
    ) throws {
        let module = instance.module.validated
        var functions = 0
        for given in imports.prefix(module.module.imports.count) {
            switch given {
            case .function(let function):
                instance.storage.setImportedFunction(functions, function)
                functions &+= 1
            case .table(let table):
                instance.storage.setTable(instance.tables.count, table.elements)
                instance.tables.append(table)
            case .memory(let memory):
                instance.storage.setMemory(instance.memories.count, memory.bytes)
                instance.memories.append(memory)
            case .global(let global):
                instance.storage.setImportedGlobal(instance.globals.count, global.cell)
                instance.globals.append(global)
            case .tag(let tag): instance.tags.append(tag)
            }
        }
        let tagNames = module.tags.isEmpty ? [:] : module.module.tagNames
        for (index, type) in module.tags.enumerated().dropFirst(module.importedTagCount) {
            let name = tagNames[UInt32(truncatingIfNeeded: index)]
            instance.tags.append(TagInstance(module.types[type.position], name: name, owner: identity))
        }
        for own in 0..<(module.functions.count &- module.importedFunctionCount) {
            let index = module.importedFunctionCount &+ own
            let type = module.types[module.functions[index].position]
            let signature = module.signature(ofFunction: index)
            context.add(
                instance.storage.makeFunction(
                    own, index: index, type: type.id, reference: try nextFunctionReference(),
                    parameterSlots: signature.parameterSlots.count, resultSlots: signature.resultSlots.count,
                    handler: HandlerTable.shared.cell(.lowerStub)))
            instance.madeFunctionCount = own &+ 1
        }
        for (own, type) in module.memories.dropFirst(module.importedMemoryCount).enumerated() {
            let memory = try makeMemory(type, beginningWith: captured?.memories[own])
            instance.storage.setMemory(instance.memories.count, memory.bytes)
            instance.memories.append(memory)
        }
        instance.findUsualMemory()
        if module.growsMemory { for memory in instance.memories { memory.isGrownByGuests = true } }
    }

    private func defineGlobals(
        _ instance: InstanceState, _ value: (GlobalDefinition) throws -> GlobalCell
    ) throws {
        let module = instance.module.validated
        for (own, definition) in module.module.globals.enumerated() {
            let index = module.importedGlobalCount &+ own
            let global = GlobalInstance(
                definition.type, valueType: module.canonical(definition.type.value) ?? .bottom,
                cell: instance.storage.makeGlobal(own, index: index), storage: instance.storage)
            global.cell.bits = try value(definition)
            instance.globals.append(global)
        }
        if let pointer = instance.module.shadowStackPointer {
            instance.storage.setShadowStackPointer(instance.globals[Int(pointer.global)].cell)
        }
    }

    private func defineTables(
        _ instance: InstanceState, _ value: (ConstantExpression?) throws -> UInt64
    ) throws {
        let module = instance.module.validated
        for definition in module.module.tables {
            let table = try makeTable(
                definition.type, element: module.canonical(definition.type.element) ?? .bottom,
                filledWith: try value(definition.initializer))
            instance.storage.setTable(instance.tables.count, table.elements)
            instance.tables.append(table)
        }
    }

    private func references(_ segment: ElementSegment, _ evaluator: ConstantEvaluator) throws -> [UInt64] {
        switch segment.items {
        case .functions(let functions):
            functions.map { evaluator.instance.storage.function($0.position).reference }
        case .expressions(let expressions): try evaluator.evaluate(expressions)
        }
    }

    // MARK: Segments

    private func runElementSegments(
        _ instance: InstanceState, _ evaluator: ConstantEvaluator, isReferenced: inout Bool
    ) throws {
        for (index, segment) in instance.module.validated.module.elements.enumerated() {
            switch segment.mode {
            case .passive: continue
            case .declarative: break
            case .active(let target, let offset):
                let table = instance.tables[target.position]
                let start = table.type.addressType.number(inSlot: try evaluator.evaluate(offset))
                let elements = instance.elements[index]
                guard table.elements.initialize(at: start, from: elements, offset: 0, count: UInt64(elements.count))
                else {
                    throw Trap(.tableAccessOutOfBounds)
                }
                if target.position < instance.module.validated.importedTableCount { isReferenced = true }
            }
            instance.dropElements(index)
        }
    }

    private func runDataSegments(_ instance: InstanceState, _ evaluator: ConstantEvaluator) throws {
        for (index, segment) in instance.module.validated.module.data.enumerated() {
            guard case .active(let target, let offset) = segment.mode else { continue }
            let memory = instance.memories[target.position]
            let start = memory.type.addressType.number(inSlot: try evaluator.evaluate(offset))
            let data = instance.data(index)
            guard memory.bytes.initialize(at: start, from: data, offset: 0, count: UInt64(data.count)) else {
                throw HeapAccessOutOfBounds(
                    memoryIndex: target.rawValue, memoryName: instance.name(ofMemory: target.position),
                    accessor: .guest,
                    kind: .initialize, operation: "data segment \(index)", address: start, width: UInt64(data.count),
                    memoryBytes: UInt64(memory.bytes.byteCount))
            }
            instance.isDataDropped[index] = true
            memory.inspection?.trace?.addSegment(
                GuestRegion(start: GuestAddress(start), count: UInt64(data.count)),
                name: instance.module.validated.module.names.data[UInt32(index)] ?? "data segment \(index)")
        }
    }
}

extension DecodedModule {
    /// From the name section, else from exports.
    fileprivate var tagNames: [UInt32: String] {
        var found = names.tags
        for export in exports where export.kind == .tag && found[export.index] == nil {
            found[export.index] = export.name.string
        }
        return found
    }
}

extension LoadedModule {
    /// Compares the type of what is given for each import with the one that the module declares, and tells what is missing or
    /// does not match.
    func problems(
        _ registry: TypeRegistry, typeOfImport: (Int, _ expected: CanonicalExternType) throws -> CanonicalExternType?
    ) rethrows -> [LinkError.Problem] {
        var problems: [LinkError.Problem] = []
        for (index, declared) in validated.module.imports.enumerated() {
            guard let expected = validated.canonical(declared.type) else { continue }
            let actual = try typeOfImport(index, expected)
            if let actual, registry.matches(actual, expected) { continue }
            problems.append(
                LinkError.Problem(
                    module: declared.module.string, name: declared.name.string, expected: registry.describe(expected),
                    found: actual.map { registry.describe($0) }))
        }
        return problems
    }
}

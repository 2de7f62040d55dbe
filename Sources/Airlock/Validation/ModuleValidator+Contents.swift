/// Initialisers, segments, exports and the start function.
extension ModuleValidator {
    /// Checks every constant expression of the module.
    mutating func constants(_ validator: inout FunctionValidator) throws(ValidationFailure) {
        let importedGlobals = globals.count &- module.globals.count
        let importedTables = tables.count &- module.tables.count
        for (number, global) in module.globals.enumerated() {
            let index = importedGlobals &+ number
            try validator.constantExpression(
                global.initializer, expected: context.globals[index].type,
                visibleGlobals: index)
        }
        for (number, table) in module.tables.enumerated() {
            let element = context.tables[importedTables &+ number].element
            if let initializer = table.initializer {
                try require(.functionReferences, "table initializer", offset: table.offset)
                try validator.constantExpression(initializer, expected: element, visibleGlobals: importedGlobals)
            } else if !element.isNullable {
                throw .invalid("type mismatch: non-nullable table needs an initializer", offset: table.offset)
            }
        }
        for (number, segment) in module.elements.enumerated() {
            try element(segment, type: context.elements[number], &validator, globals.count)
        }
        for segment in module.data { try data(segment, &validator, globals.count) }
    }

    private mutating func element(
        _ segment: ElementSegment, type: CanonicalType, _ validator: inout FunctionValidator, _ visibleGlobals: Int
    ) throws(ValidationFailure) {
        if case .active(let index, let offset) = segment.mode {
            guard index.position < context.tables.count else {
                throw .invalid("unknown table \(index)", offset: segment.offset)
            }
            let table = context.tables[index.position]
            guard context.types.isSubtype(type, of: table.element) else {
                throw .invalid("type mismatch: element segment does not fit its table", offset: segment.offset)
            }
            try validator.constantExpression(offset, expected: table.address, visibleGlobals: visibleGlobals)
        }
        switch segment.items {
        case .functions(let functions):
            for function in functions {
                guard function.position < context.functions.count else {
                    throw .invalid("unknown function \(function)", offset: segment.offset)
                }
                validator.declared[function.position] = true
            }
        case .expressions(let expressions):
            for expression in expressions {
                try validator.constantExpression(expression, expected: type, visibleGlobals: visibleGlobals)
            }
        }
    }

    private func data(
        _ segment: DataSegment, _ validator: inout FunctionValidator, _ visibleGlobals: Int
    ) throws(ValidationFailure) {
        switch segment.mode {
        case .active(let index, let offset):
            guard index.position < context.memories.count else {
                throw .invalid("unknown memory \(index)", offset: segment.offset)
            }
            try validator.constantExpression(
                offset, expected: context.memories[index.position], visibleGlobals: visibleGlobals)
        case .passive, .declarative: try require(.bulkMemory, "passive data segment", offset: segment.offset)
        }
    }

    func start() throws(ValidationFailure) {
        guard let index = module.start else { return }
        let offset = offset(of: .start)
        guard index.position < context.functions.count else {
            throw .invalid("unknown function \(index)", offset: offset)
        }
        let signature = context.signatures[context.functions[index.position].position]
        guard let signature, signature.parameters.isEmpty, signature.results.isEmpty else {
            throw .invalid("start function must have no parameters and no results", offset: offset)
        }
    }

    /// Checks the exports, and lets bodies refer to the exported functions.
    func exports(_ validator: inout FunctionValidator) throws(ValidationFailure) {
        var names: Set<Name> = []
        names.reserveCapacity(module.exports.count)
        for export in module.exports {
            let count: Int
            let space: StaticString
            switch export.kind {
            case .function: (count, space) = (context.functions.count, "function")
            case .table: (count, space) = (context.tables.count, "table")
            case .memory: (count, space) = (context.memories.count, "memory")
            case .global: (count, space) = (context.globals.count, "global")
            case .tag: (count, space) = (context.tags.count, "tag")
            }
            guard Int(export.index) < count else {
                throw .invalid("unknown \(space) \(export.index)", offset: export.offset)
            }
            guard names.insert(export.name).inserted else {
                throw .invalid("duplicate export name \"\(export.name)\"", offset: export.offset)
            }
            if export.kind == .function { validator.declared[Int(export.index)] = true }
        }
    }
}

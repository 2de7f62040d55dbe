/// What instances hold: taken out of one, given to a new one, put back.
extension StoreState {
    // MARK: Capturing

    /// - Parameter copies: See `MemoryImage`.
    /// - Throws: `SnapshotError`.
    package func capture(_ instance: InstanceState, copies: Bool = false) throws -> CapturedInstance {
        guard context.depth == 0 else { throw SnapshotError(.callInProgress) }
        guard instance.poison == nil else { throw SnapshotError(.poisoned) }
        let module = instance.module.validated
        try refuseImports(of: module)
        var importedFunctions: [UInt64: Int] = [:]
        for index in 0..<module.importedFunctionCount {
            importedFunctions[instance.storage.function(index).reference] = index
        }
        let encoder = ReferenceEncoder(store: self, instance: instance, importedFunctions: importedFunctions)
        let globals: [CapturedInstance.Global] = try ownGlobals(instance).map { index, global in
            guard let isFunction = isFunction(global.valueType) else { return .bits(global.cell.bits) }
            return .reference(
                try encoder.encode(global.cell.value, isFunction: isFunction, at: .global(UInt32(index))))
        }
        let tables = try ownTables(instance).map { number, table in
            let isFunction = isFunction(table.element) ?? false
            return try table.elements.all.enumerated().map { index, bits in
                try encoder.encode(
                    bits, isFunction: isFunction, at: .table(UInt32(number), element: UInt64(index)))
            }
        }
        let elements = try instance.elements.enumerated().map { number, segment in
            let isFunction = isFunction(module.canonical(module.module.elements[number].type) ?? .bottom) ?? false
            return try segment.enumerated().map { index, bits in
                try encoder.encode(
                    bits, isFunction: isFunction,
                    at: .elementSegment(UInt32(number), element: UInt64(index)))
            }
        }
        // Last, as it may take long.
        let memories = instance.memories.dropFirst(module.importedMemoryCount).map {
            CapturedInstance.Memory(image: MemoryImage(of: $0.bytes, copies: copies), pool: $0.pool)
        }
        return CapturedInstance(
            memories: memories, tables: tables, globals: globals, elements: elements,
            isDataDropped: instance.isDataDropped)
    }

    /// What is shared with others cannot be put back behind their backs, and would tell the next guest of the last.
    private func refuseImports(of module: ValidatedModule) throws {
        for declared in module.module.imports {
            let isRefused =
                switch declared.type {
                case .function, .tag: false
                case .global(let type): type.isMutable
                case .memory, .table: true
                }
            guard !isRefused else {
                throw SnapshotError(
                    .imported(declared.type.kind, module: declared.module.string, name: declared.name.string))
            }
        }
    }

    private func ownGlobals(_ instance: InstanceState) -> ArraySlice<(offset: Int, element: GlobalInstance)> {
        Array(instance.globals.enumerated()).dropFirst(instance.module.validated.importedGlobalCount)
    }

    private func ownTables(_ instance: InstanceState) -> ArraySlice<(offset: Int, element: TableInstance)> {
        Array(instance.tables.enumerated()).dropFirst(instance.module.validated.importedTableCount)
    }

    // MARK: Restoring

    /// What `captured` is in an instance of the same module, whose memories, tables and globals are there.
    ///
    /// - Throws: `SnapshotError` where an import is a function of another type than a place demands.
    package func baseline(_ captured: CapturedInstance, of instance: InstanceState) throws -> InstanceBaseline {
        let module = instance.module.validated
        let decoder = ReferenceDecoder(store: self, instance: instance)
        let globals = try zip(ownGlobals(instance), captured.globals).map { own, captured in
            switch captured {
            case .bits(let bits): return bits
            case .reference(let reference):
                let bits = try decoder.decode(
                    reference, as: own.element.valueType, at: .global(UInt32(own.offset)))
                return GlobalCell(low: bits)
            }
        }
        let tables = try zip(ownTables(instance), captured.tables).map { own, references in
            try references.enumerated().map { index, reference in
                try decoder.decode(
                    reference, as: own.element.element,
                    at: .table(UInt32(own.offset), element: UInt64(index)))
            }
        }
        let elements = try captured.elements.enumerated().map { number, segment in
            let type = module.canonical(module.module.elements[number].type) ?? .bottom
            return try segment.enumerated().map { index, reference in
                try decoder.decode(
                    reference, as: type, at: .elementSegment(UInt32(number), element: UInt64(index)))
            }
        }
        return InstanceBaseline(captured: captured, tables: tables, globals: globals, elements: elements)
    }

    /// Makes all that is an instance's own what it was, but for its memories.
    ///
    /// - Throws: `LimitError` where the platform or the store has no room; then some of it may not be done.
    func putReferences(_ baseline: InstanceBaseline, into instance: InstanceState) throws {
        let module = instance.module.validated
        for (table, elements) in zip(instance.tables.dropFirst(module.importedTableCount), baseline.tables) {
            try table.reset(to: elements)
        }
        for (global, bits) in zip(instance.globals.dropFirst(module.importedGlobalCount), baseline.globals) {
            global.cell.bits = bits
        }
        try instance.reset(elements: baseline.elements, isDataDropped: baseline.captured.isDataDropped)
    }

    // MARK: Between users

    /// What a store holds besides memories, tables and globals, as numbers: equal where nothing of a user is left.
    package struct Residue: Equatable {
        var instances: Int
        var hostFunctions: Int
        var hostRoots: Int
        var foreign: Int
        var heapBytes: Int
        var calls: Int
    }

    package var residue: Residue {
        Residue(
            instances: instances.count, hostFunctions: hostFunctions.count, hostRoots: roots.count,
            foreign: foreign.count, heapBytes: heap.extent, calls: context.depth)
    }

    /// Puts an instance back for its next user. False where something is left that its last user brought about and that
    /// cannot be put back: then the store is to be given up.
    package func reset(_ instance: InstanceState, to baseline: InstanceBaseline, leaving expected: Residue) throws
        -> Bool
    {
        guard context.depth == 0, !context.isClosed, instance.memories.allSatisfy({ $0.pinCount == 0 }) else {
            return false
        }
        border?.recorder?.fail(.snapshot)
        let imported = instance.module.validated.importedMemoryCount
        try account.withoutTelling {
            for (memory, captured) in zip(instance.memories.dropFirst(imported), baseline.captured.memories) {
                try memory.reset(to: captured)
            }
            try putReferences(baseline, into: instance)
        }
        hostBuffers.removeAll()
        constants = []
        hostErrorDepth = 0
        context.forgetAccumulator()
        if residue == expected { return true }
        collect()
        return residue == expected
    }
}

/// Writes references of an instance so that they mean the same in any store.
private struct ReferenceEncoder {
    let store: StoreState
    let instance: InstanceState
    let importedFunctions: [UInt64: Int]

    func encode(
        _ bits: UInt64, isFunction: Bool, at place: @autoclosure () -> SnapshotError.Place
    ) throws -> CapturedInstance.Reference {
        guard bits != 0 else { return .null }
        guard isFunction else {
            if HeapReference.isNumber(bits) { return .number(bits) }
            switch store.foreign[bits] {
            case .host: throw SnapshotError(.hostReference(place()))
            case .exception: throw SnapshotError(.exception(place()))
            case nil: throw SnapshotError(.object(place()))
            }
        }
        if let function = store.function(bits), function.instance == instance.number {
            return .function(function.index)
        }
        guard let index = importedFunctions[bits] else { throw SnapshotError(.foreignFunction(place())) }
        return .function(index)
    }
}

private struct ReferenceDecoder {
    let store: StoreState
    let instance: InstanceState

    func decode(
        _ reference: CapturedInstance.Reference, as type: CanonicalType,
        at place: @autoclosure () -> SnapshotError.Place
    ) throws -> UInt64 {
        switch reference {
        case .null: return 0
        case .number(let bits): return bits
        case .function(let index):
            let function = instance.storage.function(index)
            // A cast may have shown that the import of then was of a narrower type than it is declared.
            guard
                index >= instance.module.validated.importedFunctionCount
                    || store.registry.isSubtype(CanonicalHeapType(function.type), of: type.heap)
            else { throw SnapshotError(.changedImport(place())) }
            return function.reference
        }
    }
}

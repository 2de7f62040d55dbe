/// A module that obeys every rule of validation, with its index spaces resolved. Immutable, so that any number of
/// threads and instances share it.
package struct ValidatedModule: Sendable {
    package let module: DecodedModule
    package let registry: TypeRegistry

    /// By type index: the canonical types, whose numbers are the same in all modules of the registry.
    package let types: [DefinedType]
    /// Keeps the numbers of these types.
    package let typeHold: TypeHold

    // Index spaces, imports first.

    /// The type index of each function.
    package let functions: [TypeIndex]
    package let tables: [TableType]
    package let memories: [MemoryType]
    package let globals: [GlobalType]
    /// The type index of each tag.
    package let tags: [TypeIndex]

    package let importedFunctionCount: Int
    package let importedTableCount: Int
    package let importedMemoryCount: Int
    package let importedGlobalCount: Int
    package let importedTagCount: Int

    /// Whether any body has a `memory.grow`.
    package let growsMemory: Bool

    /// The canonical type of a function; nil if there is no such function.
    package func functionType(_ index: FunctionIndex) -> DefinedType? {
        index.position < functions.count ? types[functions[index.position].position] : nil
    }

    /// The canonical form of a type that stands in this module.
    package func canonical(_ type: ValueType) -> CanonicalType? {
        if case .reference(let reference) = type { return canonical(reference) }
        return type.canonicalWithoutIndices
    }

    package func canonical(_ type: ReferenceType) -> CanonicalType? {
        guard case .index(let index) = type.heapType else {
            return ValueType.reference(type).canonicalWithoutIndices
        }
        guard index.position < types.count else { return nil }
        return CanonicalType(isNullable: type.isNullable, CanonicalHeapType(types[index.position].id))
    }

    /// The name of a function for messages: from the name section, else an export of it, else its import.
    package func name(of function: FunctionIndex) -> String? { module.name(of: function) }
}

extension DecodedModule {
    /// The name of a function for messages: from the name section, else an export of it, else its import.
    package func name(of function: FunctionIndex) -> String? {
        if let name = names.functions[function.rawValue] { return name }
        for export in exports where export.kind == .function && export.index == function.rawValue {
            return export.name.string
        }
        let imported = imports.lazy.filter { $0.type.kind == .function }.dropFirst(function.position).first
        return imported.map { "\($0.module).\($0.name)" }
    }
}

/// A decoded and validated WebAssembly module.
///
/// Immutable: share it between threads and instantiate it as often as you like. Functions are translated to the
/// interpreter's code when they are first called, once for all instances.
public final class Module: Sendable {
    /// The engine that decoded the module, and whose stores can instantiate it.
    public let engine: Engine
    let loaded: LoadedModule

    /// Decodes and validates the whole module.
    ///
    /// - Throws: `MalformedModule`, `InvalidModule`, `UnsupportedFeature` or `ImplementationLimitExceeded`.
    public init(_ bytes: [UInt8], engine: Engine = .default) throws {
        self.engine = engine
        let decoded = try ModuleDecoder.decode(bytes)
        loaded = LoadedModule(
            try ModuleValidator.validate(decoded, registry: engine.registry, features: engine.configuration.features))
    }

    /// Decodes and validates the whole module.
    ///
    /// - Throws: As `init(_:engine:)` for arrays.
    public convenience init(_ bytes: some Sequence<UInt8>, engine: Engine = .default) throws {
        try self.init(Array(bytes), engine: engine)
    }

    init(engine: Engine, loaded: LoadedModule) {
        self.engine = engine
        self.loaded = loaded
    }

    /// The module's own name, from its name section.
    public var name: String? { loaded.validated.module.names.module }

    /// Where compiled code keeps its stack pointer, which errors put back; nil where none was found.
    public var shadowStackPointer: ShadowStackPointer? { loaded.shadowStackPointer }

    package var decoded: DecodedModule { loaded.validated.module }
    package var validated: ValidatedModule { loaded.validated }

    /// Lowers every function now instead of at its first call, and returns how many bytes of code there are.
    package func lowerAll() throws -> Int { try loaded.lowerAll() }
}

/// The type of something that crosses a module's border (spec 2.3.16).
public enum ExternType: Hashable, Sendable {
    /// A function and its signature.
    case function(FunctionType)
    /// A table, its limits, and what its elements refer to.
    case table(TableType)
    /// A memory and its limits.
    case memory(MemoryType)
    /// A global, its type, and whether it can be set.
    case global(GlobalType)
    /// A tag: the parameters are what its exceptions carry.
    case tag(FunctionType)

    /// Which of the five kinds this is, without its details.
    public var kind: ExternKind {
        switch self {
        case .function: .function
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        }
    }
}

extension Module {
    /// Something that a module must be given: the two names by which it asks, and the type that it demands.
    public struct ImportDescriptor: Hashable, Sendable {
        /// The first of the two names, by convention that of the module or of the host's interface.
        public let module: String
        /// The second of the two names.
        public let name: String
        /// The type that what is given must have, or a subtype of which it must be.
        public let type: ExternType
    }

    /// Something that instances of a module offer, under a name.
    public struct ExportDescriptor: Hashable, Sendable {
        /// The name, unique in its module.
        public let name: String
        /// The type that the export has in each instance.
        public let type: ExternType
    }

    /// What instantiation must be given, in the module's order.
    public var imports: [ImportDescriptor] {
        decoded.imports.map { declared in
            let type: ExternType =
                switch declared.type {
                case .function(let type): .function(functionType(type))
                case .table(let type): .table(type)
                case .memory(let type): .memory(type)
                case .global(let type): .global(type)
                case .tag(let type): .tag(functionType(type))
                }
            return ImportDescriptor(module: declared.module.string, name: declared.name.string, type: type)
        }
    }

    /// What instances offer, in the module's order.
    public var exports: [ExportDescriptor] {
        let module = loaded.validated
        return decoded.exports.map { export in
            let index = Int(export.index)
            let type: ExternType =
                switch export.kind {
                case .function: .function(functionType(module.functions[index]))
                case .table: .table(module.tables[index])
                case .memory: .memory(module.memories[index])
                case .global: .global(module.globals[index])
                case .tag: .tag(functionType(module.tags[index]))
                }
            return ExportDescriptor(name: export.name.string, type: type)
        }
    }

    /// The type of an exported function; nil where no function has that name.
    func type(ofExportedFunction name: Name) -> FunctionType? {
        guard let export = loaded.exports[name], export.kind == .function else { return nil }
        return functionType(validated.functions[Int(export.index)])
    }

    private func functionType(_ index: TypeIndex) -> FunctionType {
        if case .function(let type) = decoded.types[index.position].composite { return type }
        return FunctionType()
    }

    /// Where the instruction at a byte offset in the module comes from in its source: innermost first, each place inlined into
    /// the next.
    ///
    /// Read from the module's debug information (DWARF 2 to 5) when it is first asked for, and kept. Whatever is in there, the
    /// work and the memory that it takes are bounded by its size; where it cannot be read, nothing is told.
    ///
    /// - Parameter moduleOffset: As backtraces give it.
    /// - Returns: An empty array where nothing is known.
    public func sourceLines(at moduleOffset: Int) -> [SourceLine] { loaded.debugInfo?.lines(at: moduleOffset) ?? [] }

    /// The file that has the debug information about an instruction, or more of it, where the module only names it: compilers
    /// can split debug information from code (`.dwo`), and linkers move it to another file.
    public func missingDebugFile(at moduleOffset: Int) -> String? { loaded.debugInfo?.missingFile(at: moduleOffset) }
}

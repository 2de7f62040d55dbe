/// Types that the host gives.
extension Engine {
    /// The canonical form of a type whose indices are those of `module`.
    ///
    /// - Throws: `UnknownType`, `StoreMismatch`, `UnsupportedFeature`.
    func canonical(_ type: ValueType, of module: Module?) throws -> CanonicalType {
        if type == .v128, !configuration.features.contains(.simd) {
            throw UnsupportedFeature(.simd, construct: "v128", offset: 0)
        }
        if let module, module.engine !== self { throw StoreMismatch(subject: "module") }
        guard let canonical = type.canonicalWithoutIndices ?? module?.validated.canonical(type) else {
            throw UnknownType(type, count: module?.validated.types.count)
        }
        return canonical
    }

    /// - Throws: Also `LimitError`: functions of the host have no more parameters and results than those of modules.
    func canonical(_ type: FunctionType, of module: Module?) throws -> DefinedType {
        try Self.check(type.parameters.count, "parameters of a function", ImplementationLimits.parameters)
        try Self.check(type.results.count, "results of a function", ImplementationLimits.results)
        return try registry.functionType(
            parameters: type.parameters.map { try canonical($0, of: module) },
            results: type.results.map { try canonical($0, of: module) })
    }

    private static func check(_ count: Int, _ what: String, _ limit: Int) throws {
        guard count <= limit else { throw LimitError(what, limit: UInt64(limit), demand: UInt64(count)) }
    }
}

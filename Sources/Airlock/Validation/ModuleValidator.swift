/// Validates whole modules (spec 3.4.12 to 3.4.16).
package struct ModuleValidator {
    let module: DecodedModule
    let features: Features
    var context: ValidationContext

    var tables: [TableType] = []
    var memories: [MemoryType] = []
    var globals: [GlobalType] = []
    var growsMemory = false

    /// Checks every rule of the specification, in every function.
    ///
    /// Throws `InvalidModule`; `UnsupportedFeature` for what lies outside of `features`; `ImplementationLimitExceeded`;
    /// and `MalformedModule` if any function body is malformed, whatever else is wrong (spec 5 comes before spec 3).
    package static func validate(
        _ module: DecodedModule, registry: TypeRegistry, features: Features
    ) throws -> ValidatedModule {
        try module.bytes.withByteReader { bytes in
            do {
                if let construct = module.proposed.first { throw UnsupportedFeature(construct) }
                let types: ModuleTypes
                do throws(ValidationFailure) {
                    types = try ModuleTypes(module, registry: registry, features: features)
                } catch {
                    throw error.error()
                }
                var validator = ModuleValidator(module, types: types)
                try validator.run(bytes)
                return validator.result(registry)
            } catch {
                if !(error is MalformedModule) { try checkSyntax(module, bytes) }
                throw error
            }
        }
    }

    private init(_ module: DecodedModule, types: ModuleTypes) {
        self.module = module
        features = types.features
        context = ValidationContext(types: types)
    }

    /// Reads every function body, and throws if one is malformed.
    private static func checkSyntax(_ module: DecodedModule, _ bytes: ByteReader) throws {
        var reader = InstructionReader(bytes, hasDataCount: module.dataCount != nil)
        var instruction = Instruction(operation: .core(.nop), offset: 0)
        for body in module.code {
            do throws(MalformedModule) {
                reader.restart(bytes.slice(body.range))
                repeat { try reader.next(&instruction) } while !reader.isFinished
                guard reader.bytes.isAtEnd else {
                    throw MalformedModule("section size mismatch", offset: reader.bytes.position)
                }
            } catch  where error.proposed == nil {
                throw error.located(in: .code)
            } catch {
                // What follows in this body cannot be told.
            }
        }
    }

    private mutating func run(_ bytes: ByteReader) throws {
        do {
            try imports()
            try indexSpaces()
            var validator = FunctionValidator(context, bytes: bytes, hasDataCount: true)
            try constants(&validator)
            try start()
            try exports(&validator)
            validator.reader.hasDataCount = module.dataCount != nil
            try bodies(&validator)
        } catch let failure as ValidationFailure {
            throw failure.error()
        }
    }

    private mutating func bodies(_ validator: inout FunctionValidator) throws {
        validator.passedLimit = ImplementationLimits.passedOperands(
            ofBodies: module.code.reduce(0) { $0 &+ $1.range.count })
        let imported = context.functions.count &- module.code.count
        for (number, body) in module.code.enumerated() {
            let index = FunctionIndex(UInt32(truncatingIfNeeded: imported &+ number))
            do throws(ValidationFailure) {
                try validator.function(body, type: module.functions[number])
            } catch .malformed(let error) {
                throw error.located(in: .code).refusal
            } catch {
                throw error.error(function: index.rawValue, functionName: module.name(of: index))
            }
        }
        growsMemory = validator.growsMemory
    }

    private func result(_ registry: TypeRegistry) -> ValidatedModule {
        ValidatedModule(
            module: module, registry: registry, types: context.types.types, typeHold: context.types.hold,
            functions: context.functions,
            tables: tables, memories: memories, globals: globals, tags: context.tags,
            importedFunctionCount: context.functions.count &- module.functions.count,
            importedTableCount: tables.count &- module.tables.count,
            importedMemoryCount: memories.count &- module.memories.count,
            importedGlobalCount: globals.count &- module.globals.count,
            importedTagCount: context.tags.count &- module.tags.count, growsMemory: growsMemory)
    }
}

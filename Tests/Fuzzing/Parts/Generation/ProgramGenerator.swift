import Airlock
import AirlockTestModules

/// Makes programs of valid modules whose execution is bounded: loops count, and calls spend the fuel of their instance.
package struct ProgramGenerator {
    private var random: SeededRandom
    /// The types with which every module of the program begins, so that indices agree.
    private var commonTypes: [FunctionType] = []
    private var plans: [ModulePlan] = []
    private var hasVectors = false
    private var objectTypes = ObjectTypes()

    package static func program(_ random: SeededRandom) -> Program {
        var generator = ProgramGenerator(random: random)
        return generator.program()
    }

    private init(random: SeededRandom) { self.random = random }

    private mutating func program() -> Program {
        hasVectors = random.chance(40)
        if random.chance(45) { objectTypes = ObjectTypes(&random, hasVectors: hasVectors) }
        chooseTypes()
        var modules: [[UInt8]] = []
        for _ in 0..<(random.chance(60) ? 1 : random.from(2...3)) {
            var generator = ModuleGenerator(
                random: SeededRandom(seed: random.next()), types: commonTypes, objectTypes: objectTypes,
                hasVectors: hasVectors, earlier: plans)
            modules.append(generator.module())
            plans.append(generator.plan)
        }
        return Program(
            modules: modules, actions: (0..<random.from(4...12)).map { _ in action() },
            collectsAlways: !objectTypes.types.isEmpty && random.chance(50))
    }

    // MARK: Types

    static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]

    static func scalars(hasVectors: Bool) -> [ValueType] { hasVectors ? numbers + [.v128, .v128] : numbers }

    private mutating func chooseTypes() {
        // Those of callbacks, and of conditions and effects.
        commonTypes = [
            FunctionType(parameters: [.i32], results: [.i32]), FunctionType(),
            FunctionType(parameters: [.i32, .i32], results: [.i32]),
            FunctionType(parameters: [.i64], results: [.f64]),
        ]
        for _ in 0..<random.from(2...8) {
            let parameters = valueTypes(random.chance(3) ? random.from(9...40) : random.from(0...4))
            let results = valueTypes(random.chance(3) ? random.from(6...20) : random.from(0...3))
            let type = FunctionType(parameters: parameters, results: results)
            if !commonTypes.contains(type) { commonTypes.append(type) }
        }
    }

    private mutating func valueTypes(_ count: Int) -> [ValueType] {
        (0..<count).map { _ in
            if !objectTypes.types.isEmpty, random.chance(20) {
                let heap: HeapType = [.any, .any, .eq, .struct, .array, .i31][random.below(6)]
                return .reference(ReferenceType(isNullable: true, heap))
            }
            return switch random.below(24) {
            case 0: .funcref
            case 1: .externref
            case 2:
                .reference(ReferenceType(isNullable: true, .index(TypeIndex(UInt32(random.below(commonTypes.count))))))
            default: random.pick(Self.scalars(hasVectors: hasVectors)) ?? .i32
            }
        }
    }

    // MARK: Actions

    private mutating func action() -> Program.Action {
        let instance = random.below(plans.count)
        let plan = plans[instance]
        switch random.below(12) {
        case 0 where !plan.memories.isEmpty:
            let memory = random.below(plan.memories.count)
            let bytes = random.bytes(random.below(20))
            let end = plan.memories[memory].limits.minimum * 65_536
            let address =
                random.chance(50) ? UInt64(random.below(2048)) : end &- UInt64(random.below(24)) &+ 2
            return .write(instance: instance, memory: ExportName.memory(memory), at: address, bytes: bytes)
        case 1 where !plan.memories.isEmpty:
            let memory = ExportName.memory(random.below(plan.memories.count))
            return .grow(instance: instance, memory: memory, pages: UInt64(random.below(3)))
        case 2:
            let settable = plan.globals.indices.filter {
                plan.globals[$0].isMutable && crosses(plan.globals[$0].value, plan)
            }
            guard let global = random.pick(settable) else { break }
            return .setGlobal(
                instance: instance, global: ExportName.global(global), argument(plan.globals[global].value))
        case 3:
            let settable = plan.tables.indices.filter { crosses(.reference(plan.tables[$0].element), plan) }
            guard let table = random.pick(settable) else { break }
            return .setElement(
                instance: instance, table: ExportName.table(table), at: UInt64(random.below(10)),
                argument(.reference(plan.tables[table].element)))
        default: break
        }
        let callable = plan.functions.indices.filter { index in
            let type = plan.signature(UInt32(index))
            return (type.parameters + type.results).allSatisfy { crosses($0, plan) }
        }
        // Rather functions of the instance's own.
        let own = callable.filter { $0 >= plan.importedFunctions }
        let function = random.pick(own.isEmpty || random.chance(10) ? callable : own) ?? 0
        let type = plan.signature(UInt32(function))
        return .call(
            instance: instance, function: ExportName.function(function), arguments: type.parameters.map { argument($0) }
        )
    }

    private func crosses(_ type: ValueType, _ plan: ModulePlan) -> Bool {
        ModuleGenerator.crosses(type) { !plan.isObject(.index($0)) }
    }

    private mutating func argument(_ type: ValueType) -> Program.Argument {
        switch type {
        case .i32: .value(.i32(UInt32(truncatingIfNeeded: random.integer(bits: 32))))
        case .i64: .value(.i64(random.integer(bits: 64)))
        case .f32: .value(.f32(random.float32()))
        case .f64: .value(.f64(random.float64()))
        case .externref: random.chance(30) ? .value(.null) : .value(.external(random.below(5)))
        case .v128: .value(.v128(SpecVector(low: random.integer(bits: 64), high: random.float64())))
        case .reference(let reference):
            switch reference.heapType {
            case .exn, .struct, .array: .value(.null)
            case .any where random.chance(30): .value(.external(random.below(5)))
            case .any, .eq, .i31:
                .value(random.chance(20) ? .null : .i31(UInt32(truncatingIfNeeded: random.integer(bits: 31))))
            default: function(type)
            }
        }
    }

    /// Some function that is of a reference type, or null.
    private mutating func function(_ type: ValueType) -> Program.Argument {
        let instance = random.below(plans.count)
        let plan = plans[instance]
        let fitting = plan.functions.indices.filter { function in
            // The first types are the same in every module.
            let own = ReferenceType(isNullable: false, .index(TypeIndex(plan.functions[function])))
            return plan.isSubtype(.reference(own), type)
        }
        guard random.chance(75), let function = random.pick(fitting) else { return .value(.null) }
        return .function(instance: instance, name: ExportName.function(function))
    }
}

import Airlock

/// The reference interpreter at work on a program.
package final class SpecMachine: Machine {
    package let store: SpecStore
    package private(set) var instances: [SpecInstance] = []
    private var hostFunctions: [Int] = []

    package init(limits: SpecStore.Limits = SpecStore.Limits()) {
        store = SpecStore(limits: limits)
        for function in HostFunction.allCases {
            hostFunctions.append(
                store.addHostFunction(function.type) { [unowned self] _, arguments in
                    try function.behave(arguments, on: self)
                })
        }
    }

    package var instanceCount: Int { instances.count }

    /// Instantiates a valid module as the next instance.
    package func instantiate(_ module: Module) throws {
        let decoded = module.decoded
        let imports = try decoded.imports.map { declared -> SpecExtern in
            if declared.module.string == HostFunction.moduleName,
                let function = HostFunction(rawValue: declared.name.string),
                let place = HostFunction.allCases.firstIndex(of: function)
            {
                return .function(hostFunctions[place])
            }
            guard let number = instances.indices.first(where: { declared.module.string == "m\($0)" }),
                let extern = instances[number].export(declared.name)
            else { throw Unlinkable() }
            return extern
        }
        instances.append(
            try SpecInstance(
                SpecModule(decoded), imports: imports, stackPointer: module.shadowStackPointer?.global, in: store))
    }

    private func function(_ instance: Int, _ name: String) throws -> Int {
        guard instance < instances.count, case .function(let number)? = instances[instance].export(Name(name)) else {
            throw Inconclusive("no function \(name)")
        }
        return number
    }

    package func memory(_ instance: Int, _ name: String) throws -> SpecMemory {
        guard instance < instances.count, case .memory(let memory)? = instances[instance].export(Name(name)) else {
            throw Inconclusive("no memory \(name)")
        }
        return memory
    }

    package func call(instance: Int, _ name: String, _ arguments: [SpecValue]) throws -> [SpecValue] {
        try store.invoke(try function(instance, name), arguments)
    }

    package func call(function: Int, _ arguments: [SpecValue]) throws -> [SpecValue] {
        try store.invoke(function, arguments)
    }

    package func collect() {}

    package func type(ofFunction number: Int) -> FunctionType { store.functions[number].type }

    package func type(ofExport name: String, of instance: Int) -> FunctionType? {
        (try? function(instance, name)).map { store.functions[$0].type }
    }

    package func name(ofFunction number: Int) -> String? {
        if let place = hostFunctions.firstIndex(of: number) { return "host.\(HostFunction.allCases[place])" }
        for (index, instance) in instances.enumerated() {
            for export in instance.module.decoded.exports where export.kind == .function {
                if instance.functions[Int(export.index)] == number { return "m\(index).\(export.name)" }
            }
        }
        return nil
    }

    package func grow(instance: Int, _ memory: String, by pages: UInt64) throws -> UInt64? {
        try? self.memory(instance, memory).grow(by: pages)
    }

    package func exchange(instance: Int, _ memory: String, at address: UInt64, _ byte: UInt8) throws -> UInt8? {
        guard let memory = try? self.memory(instance, memory), address < UInt64(memory.bytes.count) else {
            return nil
        }
        defer { memory.bytes[Int(address)] = byte }
        return memory.bytes[Int(address)]
    }

    package func perform(_ action: Program.Action) throws -> [SpecValue] {
        switch action {
        case .call(let instance, let function, let arguments):
            for instance in instances {
                if case .global(let fuel)? = instance.export(Name(ExportName.fuel)), fuel.type == Self.fuelType {
                    fuel.value = .i32(Program.fuel)
                }
            }
            let number = try self.function(instance, function)
            let arguments = try arguments.map(value)
            let called = store.functions[number]
            let parameters = called.type.parameters
            guard arguments.count == parameters.count,
                zip(arguments, parameters).allSatisfy({ fits($0, $1, called.home) })
            else {
                throw Inconclusive("arguments of the host do not fit")
            }
            return try call(function: number, arguments)
        case .write(let instance, let memory, let address, let bytes):
            let memory = try self.memory(instance, memory)
            memory.bytes.replaceSubrange(try memory.range(address, UInt64(bytes.count)), with: bytes)
            return []
        case .grow(let instance, let memory, let pages):
            return [.i64(try grow(instance: instance, memory, by: pages) ?? .max)]
        case .setGlobal(let instance, let name, let argument):
            guard instance < instances.count, case .global(let global)? = instances[instance].export(Name(name)),
                global.type.isMutable
            else { throw Inconclusive("no global \(name)") }
            let value = try value(argument)
            guard fits(value, global.type.value, global.home) else {
                throw Inconclusive("value of the host does not fit")
            }
            global.value = value
            return []
        case .setElement(let instance, let name, let index, let argument):
            guard instance < instances.count, case .table(let table)? = instances[instance].export(Name(name)) else {
                throw Inconclusive("no table \(name)")
            }
            let value = try value(argument)
            guard fits(value, .reference(table.type.element), table.home) else {
                throw Inconclusive("value of the host does not fit")
            }
            table.elements[try table.range(index, 1).lowerBound] = value
            return []
        }
    }

    static let fuelType = GlobalType(.i32, isMutable: true)

    /// Whether the host can give a value for a type that stands in a module.
    private func fits(_ value: SpecValue, _ type: ValueType, _ module: SpecModule?) -> Bool {
        let crosses = ModuleGenerator.crosses(type) { index in
            if case .function? = module?.decoded.types[index.position].composite { true } else { false }
        }
        return crosses && store.has(value, type: type, in: module)
    }

    private func value(_ argument: Program.Argument) throws -> SpecValue {
        switch argument {
        case .value(let value): return value
        case .function(let instance, let name): return .function(try function(instance, name))
        }
    }

    package func outcome(of error: any Error) -> Outcome {
        switch error {
        case let trap as SpecTrap: .trapped(trap.code, trap.access)
        case let exception as SpecException: .exception(store.exceptions[exception.number].values)
        case let failure as HostFailure: .hostFailure(failure.number)
        case is Unlinkable: .unlinkable
        case let error as Inconclusive: .inconclusive(error.reason)
        case let error as Stuck: .failed("the reference got stuck: \(error.reason)")
        default: .failed("\(error)")
        }
    }
}

extension Program {
    /// How many calls of functions that call others an instance may make in one action.
    static let fuel: UInt32 = 50
}

import Airlock

/// The engine at work on a program, through its public interface.
package final class EngineMachine: Machine {
    private let store: Store
    package private(set) var instances: [Instance] = []
    private var hostFunctions: [Function] = []
    /// The functions that values stand for by number.
    private var functions: [Function] = []
    /// The objects that values stand for by number, until they are forgotten: what is held here is not collected.
    private var objects: [AnyReference] = []

    package init(engine: Engine, limits: ResourceLimits, collectsAlways: Bool) throws {
        store = try Store(engine: engine, limits: limits)
        store.collectsAtEveryAllocation = collectsAlways
        for function in HostFunction.allCases { hostFunctions.append(try define(function)) }
    }

    package var instanceCount: Int { instances.count }

    /// Some as closures with Swift types, some with a type known at run time.
    private func define(_ function: HostFunction) throws -> Function {
        func numbers(_ arguments: SpecValue...) throws -> SpecValue {
            let results = try function.behave(arguments, on: self)
            guard let result = results.first else { throw HostFailure(number: -1) }
            return result
        }
        switch function {
        case .mix32, .poke:
            return try Function(in: store, name: function.rawValue) { [unowned self] (a: UInt32, b: UInt32) -> UInt32 in
                _ = self
                guard case .i32(let result) = try numbers(.i32(a), .i32(b)) else { return 0 }
                return result
            }
        case .mix64:
            return try Function(in: store, name: function.rawValue) {
                (caller: Caller, a: UInt64, b: Double) -> UInt64 in
                guard case .i64(let result) = try numbers(.i64(a), .f64(b.bitPattern)) else { return 0 }
                return result
            }
        case .reenter, .swallow:
            return try Function(in: store, name: function.rawValue) { (a: Int32) -> Int32 in
                guard case .i32(let result) = try numbers(.i32(UInt32(bitPattern: a))) else { return 0 }
                return Int32(bitPattern: result)
            }
        default:
            return try Function(in: store, type: function.type, name: function.rawValue) {
                [unowned self] _, arguments in
                let results = try function.behave(arguments.map(spec), on: self)
                return try zip(results, function.type.results).map { try value($0, $1) }
            }
        }
    }

    /// Instantiates a module as the next instance.
    package func instantiate(_ module: Module) throws {
        var imports = Imports()
        for (function, definition) in zip(HostFunction.allCases, hostFunctions) {
            imports.define(HostFunction.moduleName, function.rawValue, definition)
        }
        for (number, instance) in instances.enumerated() { imports.define("m\(number)", instance) }
        instances.append(try Instance(module, imports: imports, store: store))
    }

    // MARK: Values

    private func number(of function: Function) -> Int {
        if let number = functions.firstIndex(of: function) { return number }
        functions.append(function)
        return functions.count - 1
    }

    package func spec(_ value: Value) -> SpecValue {
        switch value {
        case .i32(let value): .i32(UInt32(bitPattern: value))
        case .i64(let value): .i64(UInt64(bitPattern: value))
        case .f32(let value): .f32(value.bitPattern)
        case .f64(let value): .f64(value.bitPattern)
        case .funcref(let function): function.map { .function(number(of: $0)) } ?? .null
        case .v128(let lanes): .v128(SpecVector(lanes.indices.map { lanes[$0] }))
        case .externref(let reference):
            (reference?.value as? Int).map { .external($0) } ?? spec(reference.map { AnyReference($0) })
        case .anyref(let reference): spec(reference)
        case .exnref(let exception): exception == nil ? .null : .exception(0)
        }
    }

    private func spec(_ reference: AnyReference?) -> SpecValue {
        guard let reference else { return .null }
        if let number = ExternReference(reference).value as? Int { return .external(number) }
        if let number = reference.i31 { return .i31(number.unsigned) }
        if let number = objects.firstIndex(of: reference) { return .object(number) }
        objects.append(reference)
        return .object(objects.count - 1)
    }

    /// The first fields of a structure or elements of an array; nil where it is neither.
    package func fields(ofObject number: Int, atMost limit: Int) throws -> (count: Int, first: [SpecValue])? {
        if let structure = objects[number].structure {
            let count = structure.fieldCount
            return (count, try (0..<min(count, limit)).map { spec(try structure.get($0)) })
        }
        guard let array = objects[number].array else { return nil }
        return (array.count, try (0..<min(array.count, limit)).map { spec(try array.get($0)) })
    }

    package func forgetObjects() { objects = [] }

    /// Of references the type tells the hierarchy, in which each has a form of its own.
    private func value(_ value: SpecValue, _ type: ValueType) throws -> Value {
        func reference(_ reference: AnyReference) -> Value {
            type == .externref ? .externref(ExternReference(reference)) : .anyref(reference)
        }
        switch value {
        case .i32(let value): return .i32(Int32(bitPattern: value))
        case .i64(let value): return .i64(Int64(bitPattern: value))
        case .f32(let bits): return .f32(Float(bitPattern: bits))
        case .f64(let bits): return .f64(Double(bitPattern: bits))
        case .v128(let vector):
            var lanes = SIMD16<UInt8>()
            for (place, byte) in vector.lanes(UInt8.self).enumerated() { lanes[place] = byte }
            return .v128(lanes)
        case .function(let number): return .funcref(functions[number])
        case .external(let number): return reference(AnyReference(try ExternReference(number, in: store)))
        case .object(let number): return reference(objects[number])
        case .i31(let bits): return reference(AnyReference(I31(truncating: Int32(bitPattern: bits)), in: store))
        case .exception: throw HostFailure(number: -2)
        case .null:
            guard case .reference(let type) = type else { throw HostFailure(number: -2) }
            switch type.heapType {
            case .extern, .noextern: return .externref(nil)
            case .exn, .noexn: return .exnref(nil)
            case .any, .eq, .i31, .struct, .array, .none: return .anyref(nil)
            case .func, .nofunc, .index: return .funcref(nil)
            }
        }
    }

    // MARK: What host functions may do

    private func call(_ function: Function, _ arguments: [SpecValue]) throws -> [SpecValue] {
        let parameters = function.type.parameters
        guard parameters.count == arguments.count else { return try function.call([]).map(spec) }
        return try function.call(zip(arguments, parameters).map { try value($0, $1) }).map(spec)
    }

    package func call(instance: Int, _ name: String, _ arguments: [SpecValue]) throws -> [SpecValue] {
        try call(instances[instance].function(name), arguments)
    }

    package func call(function: Int, _ arguments: [SpecValue]) throws -> [SpecValue] {
        try call(functions[function], arguments)
    }

    package func collect() { store.collectGarbage() }

    package func type(ofFunction number: Int) -> FunctionType { functions[number].type }

    package func type(ofExport name: String, of instance: Int) -> FunctionType? {
        instance < instances.count ? try? instances[instance].function(name).type : nil
    }

    package func name(ofFunction number: Int) -> String? {
        let function = functions[number]
        if let place = hostFunctions.firstIndex(of: function) { return "host.\(HostFunction.allCases[place])" }
        for (index, instance) in instances.enumerated() {
            for export in instance.module.decoded.exports where export.kind == .function {
                if (try? instance.function(export.name.string)) == function { return "m\(index).\(export.name)" }
            }
        }
        return nil
    }

    /// Nil while an instance does not exist: start functions run before it does.
    private func memory(_ instance: Int, _ name: String) -> Memory? {
        instance < instances.count ? try? instances[instance].memory(name) : nil
    }

    package func grow(instance: Int, _ memory: String, by pages: UInt64) throws -> UInt64? {
        do {
            return try self.memory(instance, memory)?.grow(by: Pages(pages)).previousSize.count
        } catch is MemoryGrowError {
            return nil
        }
    }

    package func exchange(instance: Int, _ memory: String, at address: UInt64, _ byte: UInt8) throws -> UInt8? {
        guard let memory = self.memory(instance, memory) else { return nil }
        do {
            let before = try memory.load(as: UInt8.self, at: GuestAddress(address))
            try memory.store(byte, at: GuestAddress(address))
            return before
        } catch is HeapAccessOutOfBounds {
            return nil
        }
    }

    // MARK: Actions

    package func perform(_ action: Program.Action) throws -> [SpecValue] {
        switch action {
        case .call(let instance, let name, let arguments):
            for instance in instances {
                if let fuel = try? instance.global(ExportName.fuel), fuel.type == SpecMachine.fuelType {
                    try fuel.set(.i32(Int32(Program.fuel)))
                }
            }
            let function = try instances[instance].function(name)
            return try call(function, try arguments.map(spec))
        case .write(let instance, let name, let address, let bytes):
            try instances[instance].memory(name).write(bytes, at: GuestAddress(address))
            return []
        case .grow(let instance, let name, let pages):
            return [.i64(try grow(instance: instance, name, by: pages) ?? .max)]
        case .setGlobal(let instance, let name, let argument):
            let global = try instances[instance].global(name)
            try global.set(try value(try spec(argument), global.type.value))
            return []
        case .setElement(let instance, let name, let index, let argument):
            let table = try instances[instance].table(name)
            try table.set(index, try value(try spec(argument), .reference(table.type.element)))
            return []
        }
    }

    private func spec(_ argument: Program.Argument) throws -> SpecValue {
        switch argument {
        case .value(let value): value
        case .function(let instance, let name): .function(number(of: try instances[instance].function(name)))
        }
    }

    package func outcome(of error: any Error) -> Outcome {
        switch error {
        case let fault as HeapAccessOutOfBounds:
            .trapped(
                .heapAccessOutOfBounds,
                fault.kind == .read || fault.kind == .write
                    ? .init(address: fault.address, offset: fault.offset, width: fault.width) : nil)
        case let trap as Trap: .trapped(trap.code, nil)
        case let error as UncaughtException: .exception(((try? error.values(in: store)) ?? []).map(spec))
        case let failure as HostFailure: .hostFailure(failure.number)
        case is LinkError: .unlinkable
        default: .failed("\(Swift.type(of: error)): \(error)")
        }
    }
}

@testable import Airlock

/// An instance that tests call with raw values.
struct Guest {
    let store: StoreState
    let instance: InstanceState

    /// An instance in a store of its own, or in that of another guest.
    init(
        _ module: ModuleBuilder, imports: [ExternInstance] = [], limits: ResourceLimits = ResourceLimits(),
        in store: StoreState? = nil, pauses: Bool = !TailCallProbe.keepsStack
    ) throws {
        try self.init(bytes: module.bytes, imports: imports, limits: limits, in: store, pauses: pauses)
    }

    init(
        bytes: [UInt8], imports: [ExternInstance] = [], limits: ResourceLimits = ResourceLimits(),
        in store: StoreState? = nil, pauses: Bool = !TailCallProbe.keepsStack
    ) throws {
        let store = store ?? StoreState(registry: TypeRegistry(), limits: limits)
        let module = try ModuleValidator.validate(
            try ModuleDecoder.decode(bytes), registry: store.registry, features: .wasm3)
        self.store = store
        instance = try store.instantiate(LoadedModule(module, pauses: pauses), imports: imports)
    }

    /// Calls an export with the slots of its arguments, and returns those of its results. The upper halves of 32-bit
    /// results are cleared.
    func call(_ name: String, _ arguments: UInt64...) throws -> [UInt64] {
        try call(name, arguments: arguments)
    }

    func call(_ name: String, arguments: [UInt64]) throws -> [UInt64] {
        guard case .function(let function)? = instance.export(Name(name)) else { throw NoFunction(name: name) }
        var slots = try store.call(function, arguments)
        guard let signature = store.registry.definedType(function.type)?.signature else { return slots }
        for (index, type) in signature.results.enumerated() where type == .i32 || type == .f32 {
            slots[signature.resultSlots[index]] &= 0xFFFF_FFFF
        }
        return slots
    }

    /// What a call of a function with one result gives.
    func outcome(_ name: String, _ arguments: [UInt64]) throws -> ScalarRow.Outcome {
        do {
            return .bits(try call(name, arguments: arguments)[0])
        } catch let trap as Trap {
            return .trap(trap.code)
        }
    }

    /// The trap that a call ends with; nil if it returns.
    func trap(_ name: String, _ arguments: UInt64...) throws -> Trap? {
        do {
            _ = try call(name, arguments: arguments)
            return nil
        } catch let trap as Trap {
            return trap
        }
    }

    /// The refused access that a call ends with; nil if it returns.
    func fault(_ name: String, _ arguments: [UInt64] = []) throws -> HeapAccessOutOfBounds? {
        do {
            _ = try call(name, arguments: arguments)
            return nil
        } catch let fault as HeapAccessOutOfBounds {
            return fault
        }
    }

    func extern(_ name: String) throws -> ExternInstance {
        guard let extern = instance.export(Name(name)) else { throw NoFunction(name: name) }
        return extern
    }

    struct NoFunction: Error { let name: String }
}

extension StoreState {
    static func empty(limits: ResourceLimits = ResourceLimits()) -> StoreState {
        StoreState(registry: TypeRegistry(), limits: limits)
    }

    /// A function of the host.
    func host(
        _ parameters: [CanonicalType], _ results: [CanonicalType], name: String? = nil,
        _ body: @escaping (HostCall) throws -> Void
    ) throws -> ExternInstance {
        let type = try registry.functionType(parameters: parameters, results: results)
        return .function(try makeFunction(HostFunction(type: type, name: name, body: body)))
    }
}

extension Int32 {
    /// As an argument.
    var raw: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

/// What is captured when a guest is stopped. Nothing of this costs a run without faults anything.
extension StoreState {
    /// The error for a trap at the machine's current place.
    func fault(_ code: TrapCode) -> any Error {
        if code == .heapAccessOutOfBounds { return accessFault() }
        return Trap(code, backtrace: backtrace())
    }

    /// The error for a load or store that a handler refused.
    private func accessFault() -> HeapAccessOutOfBounds {
        let backtrace = backtrace()
        var instruction = Instruction(operation: .core(.unreachable), offset: 0)
        if let current, let offset = backtrace.frames.first?.moduleOffset {
            current.module.read(&instruction, at: offset)
        }
        let row = instruction.operation.row
        let memory = Int(instruction.index)
        let isWide = isWideAddress(memory)
        // A constant address was folded into the handler's offset; the sum is the same either way.
        let isFolded = !isWide && memory == 0
        let sum =
            isFolded
            ? context.faultAddress &+ UInt64(context.pc.immediate) : context.faultAddress &+ instruction.literal
        let fault = HeapAccessOutOfBounds(
            memoryIndex: instruction.index, memoryName: current?.name(ofMemory: memory), accessor: .guest,
            kind: row.result == nil ? .write : .read, operation: "\(row.mnemonic)", address: sum &- instruction.literal,
            offset: instruction.literal, width: row.accessWidth, memoryBytes: memoryBytes(memory),
            backtrace: backtrace)
        return explained(fault, in: currentMemory(memory))
    }

    /// The error for a bulk instruction.
    func memoryFault(
        _ memory: Int, _ kind: HeapAccessOutOfBounds.Kind, at address: UInt64, width: UInt64
    ) -> any Error {
        let backtrace = backtrace()
        var instruction = Instruction(operation: .core(.unreachable), offset: 0)
        if let current, let offset = backtrace.frames.first?.moduleOffset {
            current.module.read(&instruction, at: offset)
        }
        let fault = HeapAccessOutOfBounds(
            memoryIndex: UInt32(truncatingIfNeeded: memory), memoryName: current?.name(ofMemory: memory),
            accessor: .guest, kind: kind, operation: "\(instruction.operation.row.mnemonic)", address: address,
            width: width, memoryBytes: memoryBytes(memory), backtrace: backtrace)
        return explained(fault, in: currentMemory(memory))
    }

    /// Adds the hints.
    private func explained(_ fault: HeapAccessOutOfBounds, in memory: MemoryInstance?) -> HeapAccessOutOfBounds {
        guard let memory else { return fault }
        var explained = fault
        let explanation = FaultExplanation(
            fault: fault, isWide: memory.type.addressType == .i64, entry: entryCall, regions: memory.regions,
            recentGrowResults: memory.recentGrowResults, hostBuffers: hostBuffers)
        explained.hints = explanation.hints
        return explained
    }

    private func currentMemory(_ index: Int) -> MemoryInstance? {
        guard let current, index < current.memories.count else { return nil }
        return current.memories[index]
    }

    private func isWideAddress(_ memory: Int) -> Bool { currentMemory(memory)?.type.addressType == .i64 }

    private func memoryBytes(_ memory: Int) -> UInt64 { UInt64(currentMemory(memory)?.bytes.byteCount ?? 0) }

    // MARK: Calls by the host

    /// The call by which the host entered the guest that runs, or that waits for a function of the host.
    private var entryCall: EntryCall? {
        guard context.depth > 0 else { return nil }
        let activation = context.activation(context.depth &- 1)
        return EntryCall(function: name(of: activation.function), arguments: arguments(of: activation))
    }

    fileprivate func arguments(of activation: Activation) -> [Backtrace.Frame.Argument] {
        guard let signature = registry.definedType(activation.function.type)?.signature else { return [] }
        return signature.parameters.enumerated().map { index, type in
            let slot = signature.parameterSlots[index]
            let bits = activation.arguments[slot]
            return Backtrace.Frame.Argument(
                bits: type == .i32 || type == .f32 ? bits & 0xFFFF_FFFF : bits,
                highBits: type == .v128 ? activation.arguments[slot &+ 1] : 0, type: registry.valueType(type))
        }
    }

    fileprivate func name(of function: FunctionHandle) -> String? {
        guard let instance = function.instance else { return hostFunctions[function.index]?.name }
        let index = FunctionIndex(UInt32(truncatingIfNeeded: function.index))
        return instances[instance]?.module.validated.name(of: index)
    }

    // MARK: Backtraces

    /// The calls active at the machine's current place.
    func backtrace() -> Backtrace {
        var walk = BacktraceWalk(store: self)
        walk.add(pc: context.pc, frame: context.frame, instance: current, isCall: false)
        return walk.finish()
    }

    /// The calls active where a function cannot be entered that would return to `target` in the frame `caller`.
    func backtrace(ofCallReturningTo target: CodePointer, _ caller: Frame) -> Backtrace {
        var walk = BacktraceWalk(store: self)
        walk.add(pc: target, frame: caller, instance: current, isCall: true)
        return walk.finish()
    }

    /// The calls active while the host runs.
    func suspendedBacktrace() -> Backtrace {
        var walk = BacktraceWalk(store: self)
        return walk.finish()
    }
}

/// Walks the frames of the guest stack from the innermost outwards.
private struct BacktraceWalk {
    let store: StoreState
    private var frames: [Backtrace.Frame] = []
    /// The next call between instances to come back from.
    private var switchIndex: Int
    private var activationIndex: Int
    /// Enough to explain; endless recursion has a hundred thousand.
    private static let limit = 64

    init(store: StoreState) {
        self.store = store
        switchIndex = store.switches.count &- 1
        activationIndex = store.context.depth &- 1
    }

    /// Adds the guest frames from `frame` to the call by the host that they run in. `isCall` tells that `pc` is where a call
    /// returns to, rather than the instruction at work.
    mutating func add(pc: CodePointer, frame: Frame, instance: InstanceState?, isCall: Bool) {
        var pc = pc
        var frame = frame
        var instance = instance
        var isCall = isCall
        while frames.count < Self.limit {
            if pc == store.context.switchBack, switchIndex >= 0 {
                (pc, instance) = (store.switches[switchIndex].returnTo, store.switches[switchIndex].caller)
                switchIndex &-= 1
            }
            guard let module = instance?.module, let code = module.function(at: pc) else { return }
            let offset = isCall ? code.sourceOffset(ofCallReturningTo: pc) : code.sourceOffset(at: pc)
            frames.append(guestFrame(module, code.index, offset))
            let header = code.parameterSlots
            pc = frame.returnAddress(header: header)
            frame = frame.caller(header: header)
            isCall = true
        }
    }

    private func guestFrame(_ module: LoadedModule, _ function: Int, _ offset: Int?) -> Backtrace.Frame {
        let index = FunctionIndex(UInt32(truncatingIfNeeded: function))
        let body = function &- module.validated.importedFunctionCount
        let start = module.validated.module.code[body].start
        return Backtrace.Frame(
            kind: .guest, function: index.rawValue, name: module.validated.name(of: index),
            module: module.validated.module.names.module, moduleOffset: offset,
            functionOffset: offset.map { $0 &- start })
    }

    /// Adds the calls by the host, and the frames of the guest that wait for host functions.
    mutating func finish() -> Backtrace {
        // Who entered is told even where the guest's own frames are too many.
        while activationIndex >= 0, frames.count < Self.limit &* 2 {
            let activation = store.context.activation(activationIndex)
            if let suspension = activation.suspension {
                let function = FunctionHandle(stub: suspension.pc)
                frames.append(
                    Backtrace.Frame(
                        kind: .hostFunction, function: UInt32(truncatingIfNeeded: function.index),
                        name: store.hostFunctions[function.index]?.name))
                let header = function.parameterSlots
                add(
                    pc: suspension.frame.returnAddress(header: header),
                    frame: suspension.frame.caller(header: header), instance: store.instance(suspension.instance),
                    isCall: true)
            }
            frames.append(
                Backtrace.Frame(
                    kind: .hostCall(arguments: store.arguments(of: activation)),
                    function: UInt32(truncatingIfNeeded: activation.function.index),
                    name: store.name(of: activation.function)))
            activationIndex &-= 1
        }
        return Backtrace(frames: frames)
    }
}

extension LoadedModule {
    /// Decodes the instruction at a byte offset of a valid body.
    func read(_ instruction: inout Instruction, at offset: Int) {
        let bytes = validated.module.bytes
        bytes.withByteReader { reader in
            var reader = InstructionReader(reader.slice(offset..<bytes.count), hasDataCount: true)
            // The bytes were valid once, and modules do not change.
            _ = try? reader.next(&instruction)
        }
    }
}

extension InstructionRow {
    /// How many bytes a load or store touches, which is its natural alignment.
    var accessWidth: UInt64 {
        switch immediates {
        case .memarg(let log2), .memargLane(let log2, _): 1 &<< UInt64(log2)
        default: 0
        }
    }
}

extension StoreState {
    /// The error for an access by the host.
    func hostFault(
        _ memory: MemoryInstance, name: String?, _ kind: HeapAccessOutOfBounds.Kind, _ operation: String,
        at address: UInt64, width: UInt64
    ) -> HeapAccessOutOfBounds {
        let owner = instances.all.first { instance in instance.memories.contains { $0 === memory } }
        let index = owner?.memories.firstIndex { $0 === memory } ?? 0
        let fault = HeapAccessOutOfBounds(
            memoryIndex: UInt32(truncatingIfNeeded: index), memoryName: name ?? owner?.name(ofMemory: index),
            accessor: .host, kind: kind, operation: operation, address: address, width: width,
            memoryBytes: UInt64(memory.bytes.byteCount), backtrace: suspendedBacktrace())
        return explained(fault, in: memory)
    }
}

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
        // A constant address was folded into the handler's offset, but not where an inspector looks at it; the sum is the same
        // either way.
        let isFolded = !isWide && memory == 0 && current?.inspector == nil
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

    func arguments(of activation: Activation) -> [Backtrace.Frame.Argument] {
        guard let signature = registry.definedType(activation.function.type)?.signature else { return [] }
        return signature.parameters.enumerated().map { index, type in
            let slot = signature.parameterSlots[index]
            let bits = activation.arguments[slot]
            return Backtrace.Frame.Argument(
                bits: type == .i32 || type == .f32 ? bits & 0xFFFF_FFFF : bits,
                highBits: type == .v128 ? activation.arguments[slot &+ 1] : 0, type: registry.valueType(type))
        }
    }

    func name(of function: FunctionHandle) -> String? {
        guard let instance = function.instance else { return hostFunctions[function.index]?.name }
        let index = FunctionIndex(UInt32(truncatingIfNeeded: function.index))
        return instances[instance]?.module.validated.name(of: index)
    }

    // MARK: Backtraces

    /// The calls active at the machine's current place.
    func backtrace(keepsModules: Bool = false) -> Backtrace {
        var walk = BacktraceWalk(store: self)
        walk.keepsModules = keepsModules
        walk.add(pc: context.pc, frame: context.frame, instance: current, isCall: false)
        return walk.finish()
    }

    /// The calls active where a function cannot be entered that would return to `target` in the frame `caller`.
    func backtrace(ofCallReturningTo target: CodePointer, _ caller: Frame) -> Backtrace {
        var walk = BacktraceWalk(store: self)
        walk.add(pc: target, frame: caller, instance: current, isCall: true)
        return walk.finish()
    }

    /// The calls active where an exception was thrown, which has unwound them since.
    func backtrace(of thrown: ThrowPlace) -> Backtrace {
        var walk = BacktraceWalk(store: self, switches: context.switches + thrown.unwound.reversed())
        if let function = thrown.hostFunction { walk.add(hostFunction: function) }
        walk.add(pc: thrown.pc, frame: thrown.frame, instance: thrown.instance, isCall: thrown.isCall)
        return walk.finish()
    }

    /// The calls active now, whether a guest or the host runs.
    func currentBacktrace() -> Backtrace { context.isGuestRunning ? backtrace() : suspendedBacktrace() }

    /// A number for the innermost calls that are active now, hardly ever the same for others; nil where they lead through several
    /// instances, and while the host runs. Much sooner made than their backtrace.
    func mark(ofInnermost count: Int) -> UInt64? {
        guard context.isGuestRunning, let module = current?.module else { return nil }
        var mark = MixedNumbers()
        var (pc, frame) = (context.pc, context.frame)
        var function: LoweredFunction?
        for _ in 0..<count {
            if function?.memory.position(of: pc) == nil { function = module.function(at: pc) }
            guard let code = function else {
                guard pc != context.switchBack else { return nil }
                // Who entered the guest is told by the counts of calls.
                for number in [context.callCount, context.hostCallCount, UInt64(context.depth)] { mark.mix(number) }
                return mark.value
            }
            mark.mix(UInt64(pc.address))
            pc = frame.returnAddress(header: code.parameterSlots)
            frame = frame.caller(header: code.parameterSlots)
        }
        return mark.value
    }

    /// The backtrace of the same calls: without those behind them, where there are more of the guest.
    func backtrace(ofInnermost count: Int) -> Backtrace {
        var walk = BacktraceWalk(store: self)
        guard context.isGuestRunning else { return walk.finish() }
        walk.stepLimit = count
        walk.add(pc: context.pc, frame: context.frame, instance: current, isCall: false)
        return walk.isCut ? walk.result : walk.finish()
    }

    /// The calls active while the host runs.
    func suspendedBacktrace() -> Backtrace {
        var walk = BacktraceWalk(store: self)
        return walk.finish()
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

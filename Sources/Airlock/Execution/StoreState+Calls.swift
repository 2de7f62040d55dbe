/// Calls by the host, and the driver that serves the machine whenever handlers stop.
extension StoreState {
    /// Calls a function with raw values. Missing ones are zero, and more than it has parameters are ignored.
    package func call(_ function: FunctionHandle, _ arguments: [UInt64]) throws -> [UInt64] {
        try call(function) { frame in
            for index in 0..<function.parameterSlots { frame[index] = index < arguments.count ? arguments[index] : 0 }
        } results: { frame in
            (0..<function.resultSlots).map { frame[$0] }
        }
    }

    /// Calls a function: `arguments` writes each parameter's slot, `results` reads each result's.
    @inline(__always)
    func call<Result>(
        _ function: FunctionHandle, arguments: (Frame) -> Void, results: (Frame) throws -> Result
    ) throws -> Result {
        arguments(try prepare(function))
        return try results(try run(function))
    }

    /// The place for the arguments of a call that `run` will then make.
    ///
    /// - Throws: `Trap` with code `stackOverflow`; `ConcurrentUse`; `LimitError` where the platform has no room for a stack.
    @inline(__always)
    func prepare(_ function: FunctionHandle) throws -> Frame {
        let admission = context.admit(function)
        guard admission == .admitted else { throw refusal(admission) }
        return context.top
    }

    @inline(never)
    func refusal(_ admission: Admission) -> any Error {
        if context.isClosed { return ConcurrentUse(.tracer) }
        return switch admission {
        case .admitted, .noRoom: Trap(.stackOverflow, backtrace: suspendedBacktrace())
        case .otherThread: ConcurrentUse()
        case .noPlatformRoom: LimitError("bytes of guest stack", demand: UInt64(limits.stackBytes))
        }
    }

    /// Makes the call whose arguments are in place. Returns where the results are, until the next call.
    @inline(__always)
    func run(_ function: FunctionHandle) throws -> Frame {
        guard _fastPath(border == nil) else { return try runNoted(function) }
        return try runUnnoted(function)
    }

    @inline(__always)
    func runUnnoted(_ function: FunctionHandle) throws -> Frame {
        let exit = context.start(function)
        if exit != Exit.finished {
            do {
                try drive(exit)
            } catch {
                takeBack(error)
                throw error
            }
        }
        context.finishCall()
        return context.top.advanced(by: function.parameterSlots)
    }

    /// Leaves the innermost call by the host, which ended in an error. The guest's frames are simply forgotten; but where
    /// compiled code keeps a stack in memory, its functions did not put the pointer back, and without that each error would
    /// leave less of that stack, until it runs into the data below.
    @inline(never)
    func takeBack(_ error: any Error) {
        let count = context.switchCountAtEntry
        while context.switchCount > count, let back = context.unwindSwitch() {
            if poisonsOnTrap { instances[back.entered]?.poison(error) }
        }
        context.restoreShadowStack()
        if isInspected, context.depth == 1 { endInspectedCalls() }
        // An interruption has ended what it was meant for.
        if context.depth == 1, context.isStopping { interrupts.withdraw(.interrupt) }
        if poisonsOnTrap, let number = context.activation(context.depth &- 1).function.instance {
            instances[number]?.poison(error)
        }
        context.finishCall()
    }

    // MARK: The driver

    /// Serves the machine, which stopped for the reason `exit`, until the function called by the host has returned.
    func drive(_ exit: Int) throws {
        var exit = exit
        while true {
            switch exit {
            // The three that come most often by far. What the others need would be made ready for each call.
            case Exit.hostCall: exit = try callHost(FunctionHandle(stub: context.pc), context.frame)
            case Exit.crossCall:
                let pc = context.pc
                exit = try cross(to: context.functionOfCurrent(pc.immediate), at: pc, cells: 1)
            case Exit.switchBack:
                let frame = context.frame
                guard let back = context.popSwitch() else { throw fault(.unreachableCodeReached) }
                // The callee left its results where the caller expects them.
                exit = context.run(at: back.returnTo, frame, results: back.results)
            case Exit.finished: return
            default: exit = try serve(exit)
            }
        }
    }

    @inline(never)
    private func serve(_ exit: Int) throws -> Int {
        switch exit {
        case Exit.continue: return context.goOn()
        case Exit.service:
            let (pc, frame) = (context.pc, context.frame)
            try perform(at: pc)
            if context.isStopping { throw stopped() }
            return context.run(at: pc.advanced(by: 2), frame)
        case Exit.lower:
            let function = FunctionHandle(stub: context.pc)
            try lower(function)
            let frame = context.frame
            let header = function.parameterSlots
            return try begin(
                function, frame, returnTo: frame.returnAddress(header: header), caller: frame.caller(header: header))
        case Exit.indirectCall: return try callIndirect(at: context.pc)
        case Exit.referenceCall:
            guard let function = context.function(context.accumulator) else { throw fault(.nullFunctionReference) }
            return try cross(to: function, at: context.pc, cells: 1)
        case Exit.tailCall: return try tailCall(at: context.pc, context.frame)
        case Exit.throwTag:
            return try raise(try thrownException(at: context.pc, context.frame), at: context.pc, context.frame)
        case Exit.throwReference:
            guard let exception = exception(context.frame[context.pc.field0]) else {
                throw fault(.nullExceptionReference)
            }
            return try raise(exception, at: context.pc, context.frame)
        case Exit.returnMany: return returnMany(at: context.pc, context.frame)
        case Exit.allocate:
            let (pc, frame, accumulators) = (context.pc, context.frame, context.accumulators)
            let room = Result { try askedToGrow { try makeRoom() ? 0 : nil } }
            context.forgetAccumulator()
            guard try room.get() != nil else { throw fault(.allocationFailed) }
            return context.runAgain(at: pc, frame, accumulators)
        case Exit.fuel:
            let (pc, frame, accumulators) = (context.pc, context.frame, context.accumulators)
            try fuelUp(for: UInt64(pc.immediate))
            return context.runOn(from: pc, frame, accumulators)
        case Exit.observe:
            let (pc, frame, accumulators) = (context.pc, context.frame, context.accumulators)
            try observe(at: pc, frame)
            return context.runOn(from: pc.advanced(by: 1), frame, accumulators)
        case Exit.poll: return try passSafepoint()
        case Exit.stopped: throw stopped(suspendedBacktrace())
        case Exit.noRoom: throw Trap(.stackOverflow, backtrace: suspendedBacktrace())
        default: throw fault(TrapCode(rawValue: UInt8(truncatingIfNeeded: exit)) ?? .unreachableCodeReached)
        }
    }

    /// Replaces the frame of a function by that of the function it calls last (spec 4.6.10).
    private func tailCall(at pc: CodePointer, _ frame: Frame) throws -> Int {
        let arguments = frame.advanced(by: pc.field0)
        let parameters = pc.field1
        let function = try tailCallee(at: pc, arguments[parameters])
        var returnTo = frame.returnAddress(header: pc.field2)
        let caller = frame.caller(header: pc.field2)
        if context.isElsewhere(function) {
            if returnTo == context.switchBack {
                context.noteEntry(to: function, frame)
            } else {
                context.pushSwitch(to: function, returnTo: returnTo, frame)
                returnTo = context.switchBack
            }
        }
        for index in 0..<parameters { frame[index] = arguments[index] }
        return try begin(function, frame, returnTo: returnTo, caller: caller)
    }

    private func tailCallee(at pc: CodePointer, _ operand: UInt64) throws -> FunctionHandle {
        guard let current, let kind = TailCallKind(rawValue: pc.field3) else { throw fault(.unreachableCodeReached) }
        switch kind {
        case .direct: return current.storage.function(Int(truncatingIfNeeded: pc[1]))
        case .reference:
            guard let function = context.function(operand) else { throw fault(.nullFunctionReference) }
            return function
        case .indirect:
            let table = current.tables[Int(truncatingIfNeeded: pc[1] &>> 32)]
            let index = table.type.addressType.number(inSlot: operand)
            guard let reference = table.elements[index] else { throw fault(.undefinedElement) }
            guard let function = context.function(reference) else { throw fault(.indirectCallToNull) }
            let expected = CanonicalHeapType(DefinedTypeID(UInt32(truncatingIfNeeded: pc[1])))
            guard registry.isSubtype(CanonicalHeapType(function.type), of: expected) else { throw fault(.badSignature) }
            return function
        }
    }

    /// Enters a function, as call handlers do.
    @inline(__always)
    private func begin(
        _ function: FunctionHandle, _ frame: Frame, returnTo: CodePointer, caller: Frame
    ) throws -> Int {
        let exit = context.begin(function, frame, returnTo: returnTo, caller: caller)
        guard exit != Exit.noRoom else { throw stackOverflow(returningTo: returnTo, caller) }
        return exit
    }

    @inline(never)
    private func stackOverflow(returningTo returnTo: CodePointer, _ caller: Frame) -> Trap {
        Trap(.stackOverflow, backtrace: backtrace(ofCallReturningTo: returnTo, caller))
    }

    private func lower(_ function: FunctionHandle) throws {
        guard let number = function.instance else { return }
        guard let instance = instances[number] else { throw fault(.unreachableCodeReached) }
        if let cause = instance.poison { throw PoisonedInstance(cause: cause) }
        function.code = try code(ofBody: function.index &- instance.module.validated.importedFunctionCount, instance)
    }

    /// Calls a function that may belong to another instance; `pc` is at the operand cell of the call.
    @inline(__always)
    private func cross(to function: FunctionHandle, at pc: CodePointer, cells: Int) throws -> Int {
        let caller = context.frame
        let frame = caller.advanced(by: pc.field0)
        let returnTo = pc.advanced(by: cells)
        guard context.isElsewhere(function) else {
            return try begin(function, frame, returnTo: returnTo, caller: caller)
        }
        context.pushSwitch(to: function, returnTo: returnTo, frame)
        return try begin(function, frame, returnTo: context.switchBack, caller: caller)
    }

    /// An indirect call that the handler could not finish: a subtype, or another instance's function.
    private func callIndirect(at pc: CodePointer) throws -> Int {
        guard let function = context.function(context.accumulator) else { throw fault(.indirectCallToNull) }
        let expected = CanonicalHeapType(DefinedTypeID(UInt32(truncatingIfNeeded: pc[1])))
        guard registry.isSubtype(CanonicalHeapType(function.type), of: expected) else { throw fault(.badSignature) }
        return try cross(to: function, at: pc, cells: 2)
    }

    private func returnMany(at pc: CodePointer, _ frame: Frame) -> Int {
        let header = pc.field0
        let target = frame.returnAddress(header: header)
        let caller = frame.caller(header: header)
        // Upwards, because the values are above the slots they go to.
        for index in 0..<pc.field2 { frame[index] = frame[pc.field1 &+ index] }
        return context.run(at: target, caller)
    }

    // MARK: Host functions

    @inline(__always)
    private func callHost(_ function: FunctionHandle, _ frame: Frame) throws -> Int {
        let call = OpenHostCall(of: function, frame, top: context.top)
        context.suspend(function, frame)
        do {
            try function.withHost(HostFunction.self) { try $0.body(HostCall(store: self, frame: frame)) }
        } catch {
            return try goOn(after: error, of: function, returningTo: call.returnTo, call.caller, call.top)
        }
        return try goOn(afterReturnOf: call)
    }

    /// Goes on with the guest that called a function of the host, whose results are in the frame.
    @inline(__always)
    func goOn(afterReturnOf call: OpenHostCall) throws -> Int {
        context.resume()
        context.top = call.top
        if context.isStopping { throw stopped(backtrace(ofCallReturningTo: call.returnTo, call.caller)) }
        return context.run(at: call.returnTo, call.caller, results: call.frame)
    }

    /// Goes on where the guest catches what a function of the host threw, if it was an exception of this store.
    @inline(never)
    func goOn(
        after error: any Error, of function: FunctionHandle, returningTo returnTo: CodePointer, _ caller: Frame,
        _ top: Frame
    ) throws -> Int {
        // One of another store carries references that mean nothing here: to this guest it is an error of the host.
        guard let thrown = error as? UncaughtException, thrown.exception.tag.owner === identity else {
            hostErrorDepth = context.depth
            throw error
        }
        context.resume()
        context.top = top
        return try raise(thrown, by: function, returningTo: returnTo, caller)
    }
}

/// A call of a function of the host, and where it leads back to: read before the results come, which may stand in its place.
struct OpenHostCall {
    let function: FunctionHandle
    let frame: Frame
    let returnTo: CodePointer
    let caller: Frame
    /// The lowest free slot while the guest runs.
    let top: Frame

    @inline(__always)
    init(of function: FunctionHandle, _ frame: Frame, top: Frame) {
        self.function = function
        self.frame = frame
        self.top = top
        let header = function.parameterSlots
        returnTo = frame.returnAddress(header: header)
        caller = frame.caller(header: header)
    }
}

/// The call by which the host entered a guest.
struct EntryCall {
    /// The name of the function, for messages.
    let function: String?
    let arguments: [Backtrace.Frame.Argument]
}

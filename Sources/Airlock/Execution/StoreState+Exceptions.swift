/// Unwinding: finding the handler of an exception in the frames of guests (spec 4.6.11).
extension StoreState {
    /// The exception of a `throw` whose operand cell is at `pc`.
    func thrownException(at pc: CodePointer, _ frame: Frame) throws -> ExceptionInstance {
        guard let current else { throw fault(.unreachableCodeReached) }
        return ExceptionInstance(
            tag: current.tags[pc.immediate], values: (0..<pc.field1).map { frame[pc.field0 &+ $0] })
    }

    /// Unwinds from the instruction at `pc`, and goes on where the exception is caught.
    ///
    /// - Throws: `UncaughtException` when no frame of this call by the host catches it.
    func raise(_ exception: ExceptionInstance, at pc: CodePointer, _ frame: Frame) throws -> Int {
        let place = ThrowPlace(pc: pc, frame: frame, instance: current, isCall: false)
        if let function = current?.module.function(at: pc), let position = function.memory.position(of: pc) {
            if let exit = try enterHandler(of: exception, function, position, frame) { return exit }
            let header = function.parameterSlots
            return try raise(
                exception, from: place, returningTo: frame.returnAddress(header: header), frame.caller(header: header))
        }
        throw uncaught(exception, backtrace(of: place))
    }

    /// Unwinds from a call of a function of the host, which threw, and would have returned to `returnTo`.
    func raise(
        _ thrown: UncaughtException, by function: FunctionHandle, returningTo returnTo: CodePointer, _ caller: Frame
    ) throws -> Int {
        let place = ThrowPlace(
            pc: returnTo, frame: caller, instance: current, isCall: true, hostFunction: function)
        // Where a guest threw it first says more.
        let backtrace = thrown.backtrace.frames.isEmpty ? nil : thrown.backtrace
        return try raise(thrown.exception, from: place, backtrace, returningTo: returnTo, caller)
    }

    private func uncaught(_ exception: ExceptionInstance, _ backtrace: Backtrace) -> UncaughtException {
        UncaughtException(exception, keeper: roots.hold(.exception(exception)), backtrace: backtrace)
    }

    /// Unwinds from a call that would return to `returnTo` in the frame `caller`.
    private func raise(
        _ exception: ExceptionInstance, from place: ThrowPlace, _ backtrace: Backtrace? = nil,
        returningTo returnTo: CodePointer, _ caller: Frame
    ) throws -> Int {
        var place = place
        var pc = returnTo
        var frame = caller
        while true {
            while pc == context.switchBack, let back = context.unwindSwitch() {
                place.unwound.append(back)
                if let returnTo = back.returnTo { pc = returnTo }
            }
            guard pc != context.halt, let function = current?.module.function(at: pc),
                let position = function.memory.position(of: pc)
            else { throw uncaught(exception, backtrace ?? self.backtrace(of: place)) }
            // The call is the instruction before the return address.
            if let exit = try enterHandler(of: exception, function, position &- 1, frame) { return exit }
            let header = function.parameterSlots
            pc = frame.returnAddress(header: header)
            frame = frame.caller(header: header)
        }
    }

    /// Runs the innermost matching handler around a code position, if there is one.
    private func enterHandler(
        of exception: ExceptionInstance, _ function: LoweredFunction, _ position: Int, _ frame: Frame
    ) throws -> Int? {
        guard let current else { return nil }
        for region in function.tryRegions where region.cells.contains(position) {
            for handler in region.handlers {
                if let tag = handler.tag, current.tags[tag] !== exception.tag { continue }
                var slot = handler.base
                if handler.tag != nil {
                    for value in exception.values {
                        frame[slot] = value
                        slot &+= 1
                    }
                }
                if handler.wantsReference {
                    let end = frame.advanced(by: Int(function.memory.start.meta.frameSlots))
                    guard let reference = makeExceptionReference(exception, stackEnd: end) else {
                        throw fault(.allocationFailed)
                    }
                    frame[slot] = reference
                }
                return context.run(at: function.memory.start.advanced(by: handler.landing), frame)
            }
        }
        return nil
    }
}

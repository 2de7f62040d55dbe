/// What happens where guests are stopped from outside.
extension StoreState {
    /// The machine has left code at a safepoint: for this store, or for another one that runs the same code.
    func passSafepoint() throws -> Int {
        let (pc, frame) = (context.pc, context.frame)
        if context.isStopping { throw stopped() }
        guard let handler = current?.module.handler(atSafepoint: pc) else { throw fault(.unreachableCodeReached) }
        if let weight = interrupts.takeSample() { sample(weight: weight) }
        if interrupts.takeTurnEnd(), context.depth == asyncDepth {
            turnEnd = (handler, pc, frame)
            throw TurnEnd()
        }
        return context.run(handler, at: pc, frame)
    }

    /// The error that ends calls.
    ///
    /// - Parameter place: The calls that are active; nil for those at the machine's current place.
    func stopped(_ place: Backtrace? = nil) -> any Error {
        let reasons = interrupts.hear()
        if reasons.contains(.cancellation) { return CancellationError() }
        let code: TrapCode = reasons.contains(.interrupt) ? .interrupted : .deadlineExceeded
        return Trap(code, backtrace: place ?? backtrace())
    }

    /// Runs a long operation in steps, between which it can be stopped. Each takes a part of `count` things.
    ///
    /// - Parameters:
    ///   - bytes: How large each is.
    ///   - backwards: Whether to begin with the last part.
    func inSteps(
        _ count: UInt64, ofBytes bytes: UInt64 = 1, backwards: Bool = false,
        _ body: (_ start: UInt64, _ count: UInt64) throws -> Void
    ) throws {
        try pay(bytes: count &* bytes)
        let step = (1 << 20) / bytes
        var done: UInt64 = 0
        repeat {
            let part = min(step, count &- done)
            try body(backwards ? count &- done &- part : done, part)
            done &+= part
            if done < count, context.isStopping { throw stopped() }
        } while done < count
    }
}

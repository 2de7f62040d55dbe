/// Stops the guests of a store, from any thread.
public struct InterruptHandle: Sendable {
    let interrupts: Interrupts

    /// Ends the calls of the store that are under way, within a millisecond or as soon as a function of the host returns:
    /// they throw a `Trap` with code `interrupted`. If none is under way, the next one ends so when it begins.
    ///
    /// The instances stay usable: see `Instance` for what holds after an error. Does nothing once the store is gone.
    public func interrupt() { interrupts.request(.interrupt) }
}

extension Store {
    /// What other threads stop this store's guests with.
    public var interruptHandle: InterruptHandle { InterruptHandle(interrupts: state.interrupts) }

    /// Takes back an interruption that no call has met yet.
    public func clearInterrupt() { state.interrupts.withdraw(.interrupt) }

    /// When the guests' calls must end; nil for never. What runs then throws a `Trap` with code `deadlineExceeded`, and so do
    /// calls that are made later, until another deadline is set.
    public var deadline: ContinuousClock.Instant? { state.interrupts.deadline }

    /// Sets the time at which the guests' calls must end; nil for never.
    ///
    /// - Throws: `LimitError` where the platform has no room for the thread that sees to it.
    public func setDeadline(_ deadline: ContinuousClock.Instant?) throws {
        guard state.interrupts.setDeadline(deadline) else { throw LimitError("threads", demand: 1) }
    }

    /// Runs `body`, in which calls must end within `duration` from now; an earlier deadline of the store still holds.
    ///
    /// The guest can be stopped at any time; code of the host cannot, but it may ask its `Caller` whether it should.
    ///
    /// - Throws: A `Trap` with code `deadlineExceeded` from calls that take longer; `LimitError` where the platform has no
    ///   room for the thread that sees to it; what `body` throws.
    public func withDeadline<Result>(_ duration: Duration, _ body: () throws -> Result) throws -> Result {
        let outer = deadline
        // Sums of times trap when they overflow.
        let inner = ContinuousClock.now + min(max(duration, .zero), .seconds(1 << 40))
        try setDeadline(outer.map { min($0, inner) } ?? inner)
        defer { _ = state.interrupts.setDeadline(outer) }
        return try body()
    }
}

extension Caller {
    /// Whether the call is to end: a function of the host that takes long should look now and then, and return.
    public var isStopping: Bool { store.state.context.isStopping }

    /// Runs `body`, which waits for something outside of the guest, and has the wait ended when the call is to end.
    ///
    /// - Parameters:
    ///   - body: What runs meanwhile.
    ///   - wake: Ends the wait, and returns at once. It is called on any thread while `body` runs, and before `body` if the call
    ///     is to end already; never afterwards.
    /// - Throws: What `body` throws. Whoever was woken returns: the guest is ended then, whatever the function gives.
    public func waiting<Result, Failure: Error>(
        wokenBy wake: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try store.state.interrupts.waiting(wokenBy: wake, body)
    }
}

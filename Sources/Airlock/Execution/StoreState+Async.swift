/// Calls that may wait: the guest's frames lie on a stack of their own and stay as they are, while the thread does other
/// things. The driver returns to get there, so no native frame has to wait.
///
/// At each `await` the thread may become another one: what the machine does between two of them is done by one function that
/// has none.
extension StoreState {
    /// Says in which store's call a task waits, so that what it does meanwhile may call that store asynchronously again.
    private enum Waiting {
        // Without the macro, which checks of single layers do not load.
        static let store = TaskLocal<ObjectIdentifier?>(wrappedValue: nil)
    }

    /// How far a call has come.
    private enum Step<Result> {
        case done(Result)
        /// It has run for as long as it may before others have their turn.
        case turnEnd
        case hostCall(OpenHostCall, HostFunction.AsyncBody)
    }

    /// Makes a call: `arguments` writes each parameter's slot, `results` reads each result's.
    ///
    /// - Throws: As `run` does; `ConcurrentUse` while another asynchronous call of the store is open; `CancellationError`.
    nonisolated(nonsending) func runAsync<Result>(
        _ function: FunctionHandle, arguments: (Frame) throws -> Void, results: (Frame) throws -> Result
    ) async throws -> Result {
        let (outerDepth, ticket) = (asyncDepth, interrupts.issueTicket())
        defer {
            asyncDepth = outerDepth
            interrupts.endTurn()
            interrupts.takeBack(ticket)
        }
        return try await withTaskCancellationHandler {
            if Task.isCancelled { interrupts.cancel(ticket) }
            return try await drive(function, arguments, results)
        } onCancel: { [interrupts] in
            interrupts.cancel(ticket)
        }
    }

    nonisolated(nonsending) private func drive<Result>(
        _ function: FunctionHandle, _ arguments: (Frame) throws -> Void, _ results: (Frame) throws -> Result
    ) async throws -> Result {
        let outerDetached = context.detachedDepth
        var step = try enter(function, arguments, results)
        while true {
            switch step {
            case .done(let result): return result
            case .turnEnd:
                await Task.yield()
                step = try goOn(function, outerDetached, results) {
                    guard let end = turnEnd else { throw fault(.unreachableCodeReached) }
                    if context.isStopping { throw stopped() }
                    return context.run(end.handler, at: end.pc, end.frame)
                }
            case .hostCall(let call, let body):
                var failure: (any Error)?
                do {
                    try await Waiting.store.withValue(ObjectIdentifier(self)) {
                        try await body(HostCall(store: self, frame: call.frame))
                    }
                } catch {
                    failure = error
                }
                step = try goOn(function, outerDetached, results) {
                    if let failure {
                        return try goOn(
                            after: failure, of: call.function, returningTo: call.returnTo, call.caller, call.top)
                    }
                    return try goOn(afterReturnOf: call)
                }
            }
        }
    }

    private func enter<Result>(
        _ function: FunctionHandle, _ arguments: (Frame) throws -> Void, _ results: (Frame) throws -> Result
    ) throws -> Step<Result> {
        // What goes on later must be the innermost call then, which only those can promise that it waits for.
        if context.depth > 0,
            Waiting.store.get() != ObjectIdentifier(self) || context.detachedDepth != context.depth
        {
            throw ConcurrentUse()
        }
        let admission = context.admitDetachable(function)
        guard admission == .admitted else { throw refusal(admission) }
        try arguments(context.top)
        hostErrorDepth = 0
        border?.begin(function, context.top)
        interrupts.beginTurn()
        asyncDepth = context.depth &+ 1
        return try advance(function, results) { context.start(function) }
    }

    /// Goes on with a call that has waited.
    private func goOn<Result>(
        _ function: FunctionHandle, _ outerDetached: Int, _ results: (Frame) throws -> Result,
        _ begin: () throws -> Int
    ) throws -> Step<Result> {
        let isAttached = context.attach(outer: outerDetached)
        interrupts.beginTurn()
        return try advance(function, results) {
            guard isAttached else { throw refusal(.noPlatformRoom) }
            return try begin()
        }
    }

    /// Runs the machine until the call is over, or waits.
    private func advance<Result>(
        _ function: FunctionHandle, _ results: (Frame) throws -> Result, _ begin: () throws -> Int
    ) throws -> Step<Result> {
        do {
            let exit = try begin()
            if exit != Exit.finished { try drive(exit) }
        } catch {
            guard let step: Step<Result> = wait(for: error) else {
                takeBack(error)
                border?.fail(function, error, isOwn: !isErrorOfHost)
                throw error
            }
            context.detach()
            interrupts.endTurn()
            return step
        }
        context.finishCall()
        let frame = context.top.advanced(by: function.parameterSlots)
        border?.end(function, frame)
        return .done(try results(frame))
    }

    /// What the machine has stopped for, if it is something to wait for.
    private func wait<Result>(for error: any Error) -> Step<Result>? {
        if error is TurnEnd { return .turnEnd }
        guard let called = error as? AsyncFunctionCalled, called.depth == context.depth, called.depth == asyncDepth,
            let place = context.activation(context.depth &- 1).suspension
        else { return nil }
        let function = FunctionHandle(stub: place.pc)
        guard let body = hostFunctions[function.index]?.asyncBody else { return nil }
        return .hostCall(OpenHostCall(of: function, place.frame, top: context.topOfInnermost), body)
    }
}

/// A guest has run for as long as it may before others have their turn: it goes on at `StoreState.turnEnd`.
struct TurnEnd: Error {}

/// Calls that may wait: the guest's frames lie on a stack of their own and stay as they are, while the thread does other
/// things. The driver returns to get there, so no native frame has to wait.
extension StoreState {
    /// Says in which store's call a task waits, so that what it does meanwhile may call that store asynchronously again.
    private enum Waiting {
        // Without the macro, which checks of single layers do not load.
        static let store = TaskLocal<ObjectIdentifier?>(wrappedValue: nil)
    }

    /// The place for the arguments of a call that `runAsync` will then make.
    ///
    /// - Throws: As `prepare` does; `ConcurrentUse` while another asynchronous call of the store is open.
    func prepareAsync(_ function: FunctionHandle) throws -> Frame {
        // What goes on later must be the innermost call then, which only those can promise that it waits for.
        if context.depth > 0, Waiting.store.get() != ObjectIdentifier(self) || context.detachedDepth != context.depth {
            throw ConcurrentUse()
        }
        let admission = context.admitDetachable(function)
        guard admission == .admitted else { throw refusal(admission) }
        return context.top
    }

    /// Makes the call whose arguments are in place, and reads its results.
    nonisolated(nonsending) func runAsync<Result>(
        _ function: FunctionHandle, _ results: (Frame) throws -> Result
    ) async throws -> Result {
        let ticket = interrupts.issueTicket()
        return try await withTaskCancellationHandler {
            defer { interrupts.takeBack(ticket) }
            if Task.isCancelled { interrupts.cancel(ticket) }
            try await driveAsync(function)
            return try results(context.top.advanced(by: function.parameterSlots))
        } onCancel: { [interrupts] in
            interrupts.cancel(ticket)
        }
    }

    nonisolated(nonsending) private func driveAsync(_ function: FunctionHandle) async throws {
        let (outerDepth, outerDetached) = (asyncDepth, context.detachedDepth)
        var exit = context.start(function)
        asyncDepth = context.depth
        interrupts.beginTurn()
        defer {
            asyncDepth = outerDepth
            interrupts.endTurn()
        }
        while exit != Exit.finished {
            do {
                try drive(exit)
                break
            } catch {
                do {
                    exit = try await wait(error, outerDetached)
                } catch {
                    takeBack(error)
                    throw error
                }
            }
        }
        context.finishCall()
    }

    /// Waits for what the machine stopped for, if that is what the error says, and goes on.
    nonisolated(nonsending) private func wait(_ error: any Error, _ outerDetached: Int) async throws -> Int {
        if error is TurnEnd, let end = turnEnd {
            context.detach()
            interrupts.endTurn()
            await Task.yield()
            try attach(outerDetached)
            if context.isStopping { throw stopped() }
            return context.run(end.handler, at: end.pc, end.frame)
        }
        guard let call = error as? AsyncFunctionCalled, call.depth == context.depth, call.depth == asyncDepth,
            let place = context.activation(context.depth &- 1).suspension
        else { throw error }
        let function = FunctionHandle(stub: place.pc)
        guard let body = hostFunctions[function.index]?.asyncBody else { throw error }
        let open = OpenHostCall(of: function, place.frame, top: context.topOfInnermost)
        context.detach()
        interrupts.endTurn()
        do {
            try await Waiting.store.withValue(ObjectIdentifier(self)) {
                try await body(HostCall(store: self, frame: place.frame))
            }
        } catch {
            try attach(outerDetached)
            return try goOn(after: error, of: open)
        }
        try attach(outerDetached)
        return try goOn(afterReturnOf: open)
    }

    private func attach(_ outerDetached: Int) throws {
        guard context.attach(outer: outerDetached) else { throw refusal(.noPlatformRoom) }
        interrupts.beginTurn()
    }
}

/// A guest has run for as long as it may before others have their turn: it goes on at `StoreState.turnEnd`.
struct TurnEnd: Error {}

import AirlockPlatform

/// What a store keeps for its tracer.
final class Tracing {
    let tracer: Tracer
    /// Whoever lets something happen that is told of holds it.
    private unowned let store: StoreState
    private let number = StoreNumbers.shared.next()
    /// Innermost last.
    private var open: [OpenSpan] = []
    private var spanCount: UInt64 = 0
    /// Whether the tracer is at it.
    private(set) var isTelling = false

    private struct OpenSpan {
        let span: TraceEvent.Span
        var began: Int64 = 0
        /// Whether its error is that of the start function, which was told of as such.
        var isStartTold = false
    }

    /// Where arguments or results stand that belong to no frame.
    struct Values {
        let frame: Frame
        let slots: Int
    }

    init(_ tracer: Tracer, of store: StoreState) {
        self.tracer = tracer
        self.store = store
    }

    // MARK: Spans

    func begin(
        _ operation: TraceEvent.Span.Operation, _ subject: TraceEvent.Span.Subject, keeping values: Values? = nil
    ) {
        spanCount &+= 1
        let span = TraceEvent.Span(
            operation: operation, id: TraceEvent.Span.ID(store: number, number: spanCount), parent: open.last?.span.id,
            subject: subject)
        open.append(OpenSpan(span: span))
        tell(.began(span), keeping: values)
        // What the tracer itself takes does not count.
        open[open.count &- 1].began = MonotonicClock.nanoseconds()
    }

    func begin(_ operation: TraceEvent.Span.Operation, of function: FunctionHandle, _ values: Values) {
        let subject: TraceEvent.Span.Subject =
            if let number = function.instance, let module = store.instances[number]?.module {
                .function(function.index, of: module)
            } else {
                .host(store.hostFunctions[function.index]?.name)
            }
        begin(operation, subject, keeping: values)
    }

    func end(keeping values: Values? = nil) { end(nil, isTrap: false, keeping: values) }

    /// - Parameter isOwn: Whether the error arose in the guest that ran, rather than in what that had called.
    func fail(_ error: any Error, isOwn: Bool, isStart: Bool = false) {
        end(error, isTrap: isOwn && open.last?.isStartTold == false, keeping: nil)
        if isStart, !open.isEmpty { open[open.count &- 1].isStartTold = true }
    }

    private func end(_ error: (any Error)?, isTrap: Bool, keeping values: Values?) {
        let now = MonotonicClock.nanoseconds()
        guard let ended = open.last else { return }
        if isTrap {
            switch error {
            case let trap as Trap: tell(.trapped(trap.code, trap, in: ended.span))
            case let fault as HeapAccessOutOfBounds: tell(.trapped(.heapAccessOutOfBounds, fault, in: ended.span))
            default: break
            }
        }
        open.removeLast()
        tell(.ended(ended.span, after: .nanoseconds(now &- ended.began), error: error), keeping: values)
    }

    // MARK: Growth

    func growth(of resource: ResourceGrowth.Resource, from bytes: UInt64, by added: UInt64, isRefused: Bool) {
        let growth = TraceEvent.Growth(
            resource: resource, currentBytes: bytes, addedBytes: added,
            isByGuest: store.context.isGuestRunning, span: open.last?.span.id, store: number)
        tell(isRefused ? .growthRefused(growth) : .grew(growth))
    }

    // MARK: Telling

    private func tell(_ event: TraceEvent, keeping values: Values? = nil) {
        guard !isTelling else { return }
        isTelling = true
        store.withoutCalls(keeping: values) { tracer.receive(event) }
        isTelling = false
    }
}

/// Counts the stores that have tracers.
private final class StoreNumbers: @unchecked Sendable {
    // Sendable, because what changes is guarded by `lock`.
    static let shared = StoreNumbers()
    private let lock = Lock()
    private var count: UInt64 = 0

    func next() -> UInt64 {
        lock.withLock {
            count &+= 1
            return count
        }
    }
}

extension StoreState {
    /// Runs code of the host that must not call guests, make instances or let anything grow, wherever the machine stands.
    fileprivate func withoutCalls(keeping values: Tracing.Values?, _ body: () -> Void) {
        let count = parked.count
        if let values {
            for slot in 0..<values.slots { parked.append(values.frame[slot]) }
        }
        account.isClosed = true
        asHost(above: currentStackEnd) {
            context.withoutCalls(above: values.map { $0.frame.advanced(by: $0.slots) }, body)
        }
        account.isClosed = false
        parked.removeSubrange(count...)
    }
}

import AirlockPlatform

/// Stops the guests of a store from outside: from any thread, or when a deadline has passed.
///
/// Running code tests nothing for it. A request is noted in a word that is looked at where calls by the host begin, after
/// functions of the host, and between the steps of long instructions; and for code that runs, the handlers at the safepoints
/// of all modules of the store are replaced by one that leaves the machine. Other stores that run the same code leave it as
/// well, find that nobody wants anything of them, and go on. So that they do not for long, handlers are put back as soon as
/// the request is heard; and where that takes more than a moment, as while a function of the host does not return, they are
/// replaced for a moment each time, at ever longer intervals.
///
/// A call that begins meanwhile raises the depth before it looks for requests; a request is noted before the depth is looked
/// at, and that again a moment later. So one of the two sees the other.
final class Interrupts: @unchecked Sendable {
    typealias Instant = ContinuousClock.Instant

    struct Reasons: OptionSet, Sendable {
        let rawValue: UInt64
        init(rawValue: UInt64) { self.rawValue = rawValue }

        static let interrupt = Reasons(rawValue: 1)
        static let deadline = Reasons(rawValue: 2)
        static let cancellation = Reasons(rawValue: 4)
    }

    /// How long handlers are replaced at a time, and how long they are not at first and at last.
    private static let watch = Duration.milliseconds(1)
    private static let shortPause = Duration.milliseconds(1)
    private static let longPause = Duration.milliseconds(32)

    private let memory: ContextMemory
    private let lock = Lock()

    // Guarded by `lock`.
    /// Whose code may run, and how many instances have it.
    private var modules: [ObjectIdentifier: (module: LoadedModule, count: Int)] = [:]
    /// Whether the safepoints of `modules` stop.
    private var isArmed = false
    /// Whether the thread of the store may not know yet what is asked of it.
    private var isUnheard = false
    private var nextChange: Instant?
    private var pause = shortPause
    private var deadlineTime: Instant?
    private var turnLength: Duration?
    /// When the turn ends of the call that runs and may wait.
    private var turnEnd: Instant?
    /// Whether the call should let others have their turn.
    private var isTurnOver = false
    /// How often a profiler looks at what runs; nil for never.
    private var samplePeriod: Duration?
    private var sampleTime: Instant?
    /// How many periods the next look stands for.
    private var sampleWeight: UInt64 = 1
    private var isSampleDue = false
    /// Of the calls that can be cancelled, and whether they are.
    private var tickets: [Ticket: Bool] = [:]
    private var ticketCount = 0
    /// The earliest time at which `wake` will be called.
    private var appointment: Instant?
    /// What ends a wait of the host.
    private var wakers: [Int: @Sendable () -> Void] = [:]
    private var wakerCount = 0

    init(_ memory: ContextMemory) { self.memory = memory }

    // MARK: On any thread

    /// Makes the calls of the store end that are under way; if none is, the next one.
    func request(_ reason: Reasons) {
        lock.withLock { demand(reason) }
    }

    func withdraw(_ reason: Reasons) {
        lock.withLock { memory.requests &= ~reason.rawValue }
    }

    private func demand(_ reason: Reasons) {
        memory.requests |= reason.rawValue
        raise()
        keepAppointment()
        for waker in wakers.values { waker() }
    }

    private func raise() {
        if memory.depth > 0 { arm() }
        isUnheard = true
        pause = Self.shortPause
        nextChange = .now + Self.watch
    }

    /// Does what is due, on the thread of the watchdog.
    func wake(_ now: Instant) {
        lock.withLock {
            appointment = nil
            if let time = deadlineTime, time <= now, !reasons.contains(.deadline) { demand(.deadline) }
            if let time = turnEnd, time <= now, !isTurnOver {
                isTurnOver = true
                raise()
            }
            if let time = sampleTime, time <= now, !isSampleDue {
                if memory.depth > 0 {
                    isSampleDue = true
                    raise()
                } else {
                    makeSampleAppointment(1)
                }
            }
            if isUnheard, let time = nextChange, time <= now {
                if memory.depth == 0 {
                    // The next call will see the request when it begins.
                    disarm()
                    isUnheard = false
                    nextChange = nil
                } else if isArmed {
                    disarm()
                    nextChange = now + pause
                    pause = min(pause * 2, Self.longPause)
                } else {
                    arm()
                    nextChange = now + Self.watch
                }
            }
            keepAppointment()
        }
    }

    @discardableResult
    private func keepAppointment() -> Bool {
        let deadline = reasons.contains(.deadline) ? nil : deadlineTime
        let times = [
            deadline, isUnheard ? nextChange : nil, isTurnOver ? nil : turnEnd, isSampleDue ? nil : sampleTime,
        ]
        guard let time = times.compactMap({ $0 }).min() else { return true }
        // One that is too early does no harm.
        if let appointment, appointment <= time { return true }
        guard Watchdog.shared.schedule(self, at: time) else { return false }
        appointment = time
        return true
    }

    private func arm() {
        guard !isArmed else { return }
        isArmed = true
        for (module, _) in modules.values { module.arm() }
    }

    private func disarm() {
        guard isArmed else { return }
        isArmed = false
        for (module, _) in modules.values { module.disarm() }
    }

    // MARK: Cancellation

    /// Stands for a call that can be cancelled.
    struct Ticket: Hashable, Sendable { fileprivate let number: Int }

    func issueTicket() -> Ticket {
        lock.withLock {
            ticketCount &+= 1
            let ticket = Ticket(number: ticketCount)
            tickets[ticket] = false
            return ticket
        }
    }

    /// Makes the calls of the store end, if the one that the ticket stands for is still open.
    func cancel(_ ticket: Ticket) {
        lock.withLock {
            guard tickets[ticket] != nil else { return }
            tickets[ticket] = true
            demand(.cancellation)
        }
    }

    func takeBack(_ ticket: Ticket) {
        lock.withLock {
            tickets[ticket] = nil
            // Others that are open go on, unless they are cancelled as well.
            if !tickets.values.contains(true) { memory.requests &= ~Reasons.cancellation.rawValue }
        }
    }

    // MARK: Turns

    /// How long a call that may wait runs before others have their turn; nil for until it waits.
    var turn: Duration? {
        get { lock.withLock { turnLength } }
        set { lock.withLock { turnLength = newValue } }
    }

    func beginTurn() {
        lock.withLock {
            guard let turnLength else { return }
            turnEnd = .now + turnLength
            keepAppointment()
        }
    }

    func endTurn() {
        lock.withLock {
            turnEnd = nil
            isTurnOver = false
            if isUnheard, memory.requests == 0, !isSampleDue { rest() }
        }
    }

    /// Whether the turn is over. If so, a new one begins.
    func takeTurnEnd() -> Bool {
        lock.withLock {
            guard isTurnOver else { return false }
            isTurnOver = false
            if memory.requests == 0, !isSampleDue { rest() }
            if let turnLength { turnEnd = .now + turnLength }
            keepAppointment()
            return true
        }
    }

    // MARK: Samples

    /// Has `takeSample` give an answer about so often while a guest runs. False when the platform has no room for the thread
    /// that sees to it.
    func setSamplePeriod(_ period: Duration?) -> Bool {
        lock.withLock {
            samplePeriod = period.map { max($0, Self.shortestSamplePeriod) }
            isSampleDue = false
            return makeSampleAppointment(1)
        }
    }

    @discardableResult
    private func makeSampleAppointment(_ weight: UInt64) -> Bool {
        sampleWeight = weight
        sampleTime = samplePeriod.map { .now + $0 * Int(weight) }
        return keepAppointment()
    }

    /// How many periods a look at what runs stands for that is due; nil where none is. `endSample` must follow.
    func takeSample() -> UInt64? {
        lock.withLock {
            guard isSampleDue else { return nil }
            isSampleDue = false
            sampleTime = nil
            if memory.requests == 0, !isTurnOver { rest() }
            return sampleWeight
        }
    }

    /// - Parameter duration: How long the look took. The next is so much later that all of them take little of the time.
    func endSample(_ duration: Duration) {
        lock.withLock {
            let weight = samplePeriod.map { (duration * Self.sampleShare) / $0 } ?? 1
            makeSampleAppointment(UInt64(max(1, min(weight.rounded(), 1000))))
        }
    }

    private static let shortestSamplePeriod = Duration.microseconds(100)
    private static let sampleShare = 20

    private func rest() {
        isUnheard = false
        nextChange = nil
        disarm()
    }

    // MARK: On the thread of the store

    private var reasons: Reasons { Reasons(rawValue: memory.requests) }

    /// Why calls must end; nothing where they need not. From here on the thread knows.
    func hear() -> Reasons {
        lock.withLock {
            if isUnheard, memory.requests != 0 {
                rest()
            }
            return reasons
        }
    }

    /// When calls must end; nil for never. False when the platform has no room for the thread that sees to it.
    func setDeadline(_ time: Instant?) -> Bool {
        lock.withLock {
            deadlineTime = time
            if let time, time <= .now {
                memory.requests |= Reasons.deadline.rawValue
                return true
            }
            memory.requests &= ~Reasons.deadline.rawValue
            return keepAppointment()
        }
    }

    var deadline: Instant? { lock.withLock { deadlineTime } }

    /// Runs what may wait for long, and has `waker` called, on any thread, when calls must end; at once if they must already.
    func waiting<Result, Failure: Error>(
        wokenBy waker: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let number = lock.withLock {
            wakerCount &+= 1
            wakers[wakerCount] = waker
            if memory.requests != 0 { waker() }
            return wakerCount
        }
        defer { lock.withLock { wakers[number] = nil } }
        return try body()
    }

    // MARK: Modules

    func add(_ module: LoadedModule) {
        lock.withLock {
            let known = modules[ObjectIdentifier(module)]?.count ?? 0
            modules[ObjectIdentifier(module)] = (module, known &+ 1)
            if known == 0, isArmed { module.arm() }
        }
    }

    func remove(_ module: LoadedModule) {
        lock.withLock {
            guard let known = modules[ObjectIdentifier(module)]?.count else { return }
            modules[ObjectIdentifier(module)] = known > 1 ? (module, known &- 1) : nil
            if known == 1, isArmed { module.disarm() }
        }
    }

    /// The store is gone: who still holds this keeps none of its modules.
    func close() {
        lock.withLock {
            disarm()
            modules = [:]
            deadlineTime = nil
            sampleTime = nil
            samplePeriod = nil
            isUnheard = false
        }
    }
}

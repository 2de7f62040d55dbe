import AirlockPlatform

/// Instances of one module for many users, one after another, each of whom finds a fresh one.
///
/// Making an instance takes as long as its segments, its start function and its initialisation take. A pool does that once,
/// takes a snapshot, and puts an instance that was used back to it: memory, tables, globals and dropped segments become what
/// they were, and grown memories and tables as small. Where the platform maps copy-on-write (Linux), only the pages that the
/// user wrote cost time. An instance of which the host kept something, or whose user left behind objects, exceptions,
/// functions or other instances in its store, is not used again but replaced, whether or not it ended in an error.
///
/// Each instance has a store of its own, so that different threads or tasks can use theirs at once. What functions of the
/// host keep for themselves is not put back: give each user what is its own by other ways than the pool's imports, or make a
/// pool whose configuration `renews`.
public final class InstancePool: @unchecked Sendable {
    // Sendable, because all that changes is guarded by `lock`.

    /// How a pool makes and keeps its instances.
    public struct Configuration: Sendable {
        /// Of each store.
        public var limits: ResourceLimits
        /// Asked before anything of any store grows: a `ResourceBudget` limits the sum of all.
        public var observer: (any ResourceObserver & Sendable)?
        /// Told of what happens in all stores, each on the thread of its user.
        public var tracer: Tracer?
        /// How many instances there are at most, those in use and those that wait for a user; at least 1.
        public var maximumCount: Int
        /// Whether instances are made anew for each user, with their imports, instead of being put back.
        public var renews: Bool

        /// The defaults, at most 16 instances that are put back between users, but for what is given.
        public init(
            limits: ResourceLimits = ResourceLimits(), observer: (any ResourceObserver & Sendable)? = nil,
            maximumCount: Int = 16, renews: Bool = false, tracer: Tracer? = nil
        ) {
            self.limits = limits
            self.observer = observer
            self.maximumCount = maximumCount
            self.renews = renews
            self.tracer = tracer
        }
    }

    /// What a pool has done and has.
    public struct Counts: Sendable, Hashable {
        /// Instances that users have now.
        public internal(set) var inUse = 0
        /// Instances that are ready for a user.
        public internal(set) var idle = 0
        /// Tasks that wait for an instance.
        public internal(set) var waiting = 0
        /// Instances made since the pool was.
        public internal(set) var made = 0
        /// How often an instance was put back for its next user.
        public internal(set) var reset = 0
        /// How often an instance was given up instead.
        public internal(set) var dropped = 0
    }

    /// What the pool's instances are made of.
    public let module: Module
    /// The settings with which the pool was made.
    public let configuration: Configuration
    /// Why the pool cannot put instances back, and so makes each anew; nil where it can, or was told not to.
    public let obstacle: SnapshotError?
    private let snapshot: InstanceSnapshot?
    private let imports: @Sendable (Store) throws -> Imports
    private let prepare: @Sendable (Instance) throws -> Void

    private let lock = Lock()
    private var idle: [PoolSlot] = []
    private var waiting: [PoolWaiter] = []
    private var made = 0
    private var reset = 0
    private var dropped = 0
    private var inUse = 0

    /// A pool whose users find what instantiation and `prepare` have left.
    ///
    /// The first instance is made here; the start function and `prepare` run for it alone, unless the pool makes each anew.
    ///
    /// - Parameters:
    ///   - configuration: How the pool makes and keeps its instances.
    ///   - module: What the instances are made of.
    ///   - imports: Called for each store. Memories, tables and mutable globals among them, and other instances in the
    ///     store, keep the pool from putting instances back (`obstacle`).
    ///   - prepare: What is expensive and the same for all users.
    /// - Throws: What instantiation throws, and `prepare`.
    public init(
        _ module: Module, configuration: Configuration = Configuration(),
        imports: @escaping @Sendable (Store) throws -> Imports = { _ in Imports() },
        prepare: @escaping @Sendable (Instance) throws -> Void = { _ in }
    ) throws {
        self.module = module
        self.configuration = configuration
        self.imports = imports
        self.prepare = prepare
        let store = try Self.makeStore(module, configuration)
        let instance = try Instance(module, imports: imports(store), store: store)
        try prepare(instance)
        (snapshot, obstacle) = try Self.snapshot(of: instance, configuration)
        add(try PoolSlot(instance, snapshot))
    }

    /// A pool whose users find what a snapshot holds.
    ///
    /// - Parameter configuration: How the pool makes and keeps its instances.
    /// - Parameter snapshot: What is restored.
    /// - Parameter imports: Called for each store.
    /// - Throws: As `Instance(restoring:)`, of which the first is made here.
    public init(
        _ snapshot: InstanceSnapshot, configuration: Configuration = Configuration(),
        imports: @escaping @Sendable (Store) throws -> Imports = { _ in Imports() }
    ) throws {
        module = snapshot.module
        self.configuration = configuration
        self.imports = imports
        prepare = { _ in }
        self.snapshot = snapshot
        obstacle = nil
        add(try make())
    }

    /// The same, with imports that serve every store.
    public convenience init(
        _ module: Module, configuration: Configuration = Configuration(), imports: Imports
    ) throws {
        try self.init(module, configuration: configuration, imports: { _ in imports })
    }

    private func add(_ slot: PoolSlot) {
        made = 1
        idle = [slot]
    }

    private static func snapshot(
        of instance: Instance, _ configuration: Configuration
    ) throws -> (InstanceSnapshot?, SnapshotError?) {
        guard !configuration.renews else { return (nil, nil) }
        guard instance.store.state.residue.instances == 1 else { return (nil, SnapshotError(.otherInstances)) }
        do {
            return (try instance.snapshot(), nil)
        } catch let obstacle as SnapshotError {
            return (nil, obstacle)
        }
    }

    /// What the pool has at this moment; other threads may change it at the next.
    public var counts: Counts {
        lock.withLock {
            Counts(
                inUse: inUse, idle: idle.count, waiting: waiting.count, made: made, reset: reset, dropped: dropped)
        }
    }

    // MARK: Lending

    /// Lends an instance.
    ///
    /// - Throws: `PoolExhausted` when all are in use; what making an instance throws, where none is ready.
    public func acquire() throws -> sending PooledInstance {
        guard lock.withLock({ takePlace() }) else { throw PoolExhausted(maximumCount: maximumCount) }
        return try lend()
    }

    /// Lends an instance for as long as `body` runs, without waiting for one.
    ///
    /// - Throws: As `acquire`; what `body` throws.
    public func withInstanceNow<Result>(_ body: (Instance) throws -> Result) throws -> Result {
        let pooled = try acquire()
        return try body(pooled.instance)
    }

    /// Lends an instance for as long as `body` runs, as soon as one is free: those who wait get theirs in turn.
    ///
    /// - Throws: `CancellationError` when the task is cancelled while it waits; what making an instance throws, where none is
    ///   ready; what `body` throws.
    public func withInstance<Result>(
        isolation: isolated (any Actor)? = #isolation, _ body: (Instance) async throws -> Result
    ) async throws -> Result {
        try await waitForPlace(isolation)
        let pooled = try lend()
        return try await body(pooled.instance)
    }

    /// Makes instances until `count` are ready or in use, so that later users need not wait for that.
    ///
    /// - Throws: What making an instance throws.
    public func warm(_ count: Int) throws {
        while lock.withLock({ idle.count &+ inUse < min(count, maximumCount) }) {
            let slot = try make()
            lock.withLock {
                // Others may have made some meanwhile.
                guard idle.count &+ inUse < maximumCount else { return }
                idle.append(slot)
                made &+= 1
            }
        }
    }

    private var maximumCount: Int { max(configuration.maximumCount, 1) }

    /// An instance for someone who has a place.
    private func lend() throws -> sending PooledInstance {
        if let slot = lock.withLock({ idle.popLast() }) { return PooledInstance(slot, of: self) }
        do {
            let slot = try make()
            lock.withLock { made &+= 1 }
            return PooledInstance(slot, of: self)
        } catch {
            lock.withLock { giveBackPlace() }?.resume()
            throw error
        }
    }

    private static func makeStore(_ module: Module, _ configuration: Configuration) throws -> Store {
        try Store(
            engine: module.engine, limits: configuration.limits, observer: configuration.observer,
            tracer: configuration.tracer)
    }

    private func make() throws -> PoolSlot {
        let store = try Self.makeStore(module, configuration)
        guard let snapshot else {
            let instance = try Instance(module, imports: imports(store), store: store)
            try prepare(instance)
            return try PoolSlot(instance, nil)
        }
        return try PoolSlot(Instance(restoring: snapshot, imports: imports(store), store: store), snapshot)
    }

    /// Takes back what was lent.
    func takeBack(_ slot: PoolSlot) {
        let isReset = slot.reset()
        // What is given up ends after the lock is released, as code of the host may run then.
        lock.withLock {
            if isReset {
                reset &+= 1
                idle.append(slot)
            } else {
                dropped &+= 1
            }
            return giveBackPlace()
        }?.resume()
    }

    // MARK: Places, of which each user has one

    /// False when all are taken.
    private func takePlace() -> Bool {
        guard inUse < maximumCount else { return false }
        inUse &+= 1
        return true
    }

    /// Returns who gets the place.
    private func giveBackPlace() -> CheckedContinuation<Void, any Error>? {
        while !waiting.isEmpty {
            if let continuation = waiting.removeFirst().end() { return continuation }
        }
        inUse &-= 1
        return nil
    }

    private func waitForPlace(_ isolation: isolated (any Actor)?) async throws {
        try Task.checkCancellation()
        if lock.withLock({ takePlace() }) { return }
        let waiter = PoolWaiter()
        try await withTaskCancellationHandler(
            operation: {
                try await withCheckedThrowingContinuation(isolation: isolation) { continuation in
                    enqueue(waiter, continuation)
                }
            },
            onCancel: {
                lock.withLock {
                    waiting.removeAll { $0 === waiter }
                    return waiter.cancel()
                }?.resume(throwing: CancellationError())
            }, isolation: isolation)
    }

    private func enqueue(_ waiter: PoolWaiter, _ continuation: CheckedContinuation<Void, any Error>) {
        enum Outcome {
            case placed, waiting, cancelled
        }
        let outcome: Outcome = lock.withLock {
            if waiter.isCancelled { return .cancelled }
            if takePlace() { return .placed }
            waiter.wait(continuation)
            waiting.append(waiter)
            return .waiting
        }
        switch outcome {
        case .placed: continuation.resume()
        case .cancelled: continuation.resume(throwing: CancellationError())
        case .waiting: break
        }
    }
}

/// A task that waits for a place, guarded by its pool's lock.
private final class PoolWaiter: @unchecked Sendable {
    private var continuation: CheckedContinuation<Void, any Error>?
    private(set) var isCancelled = false

    func wait(_ continuation: CheckedContinuation<Void, any Error>) { self.continuation = continuation }

    /// What is to be resumed; nil where that was done.
    func end() -> CheckedContinuation<Void, any Error>? {
        defer { continuation = nil }
        return continuation
    }

    func cancel() -> CheckedContinuation<Void, any Error>? {
        isCancelled = true
        return end()
    }
}

/// All instances of a pool are in use.
public struct PoolExhausted: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// How many instances the pool may have at once.
    public let maximumCount: Int

    /// The error for a pool with that many instances.
    public init(maximumCount: Int) { self.maximumCount = maximumCount }

    public var description: String { "all \(maximumCount) instances of the pool are in use" }

    public var category: ErrorCategory { .limit }
    public var identifier: String { "pool-exhausted" }
}

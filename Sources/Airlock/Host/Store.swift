/// Owns instances and all they use. Things of one store can be linked with each other, never with those of another.
///
/// A store and everything in it belongs to one thread at a time. All handles keep their store alive.
public final class Store {
    /// The engine that is common to the store and its modules.
    public let engine: Engine
    let state: StoreState

    /// - Parameters:
    ///   - limits: What its guests may hold.
    ///   - engine: What it has in common with its modules.
    ///   - fuel: How much guests may spend on running, in units: see `Fuel`. Nil for as much as they like, in code that counts
    ///     nothing and so runs faster.
    ///   - observer: Is asked before memories, tables and the heap grow.
    ///   - poisonOnTrap: Whether an instance is never entered again once an error crossed its frames: calls then
    ///     throw `PoisonedInstance`. Without it such an instance stays usable; see `Instance` for what holds then.
    ///   - tracer: Is told of calls, instances, traps and growth.
    /// - Throws: Nothing in this version.
    public init(
        engine: Engine = .default, limits: ResourceLimits = ResourceLimits(), fuel: UInt64? = nil,
        observer: (any ResourceObserver)? = nil, poisonOnTrap: Bool = false, tracer: Tracer? = nil
    ) throws {
        self.engine = engine
        state = StoreState(
            registry: engine.registry, limits: limits, fuel: fuel, observer: observer, poisonsOnTrap: poisonOnTrap,
            tracer: tracer)
        state.owner.set(self)
    }

    deinit { state.owner.set(nil) }

    static func owner(of state: StoreState) -> Store {
        guard let store = state.owner.get(as: Store.self) else {
            preconditionFailure("whoever calls into a store holds it")
        }
        return store
    }

    /// What guests of the store may hold, as given when it was made.
    public var limits: ResourceLimits { state.limits }

    /// Who is told of what happens in the store, as given when it was made.
    public var tracer: Tracer? { state.border?.tracing?.tracer }

    /// Whether the heap is collected before each object is made, so that tests see what a collection must not take.
    package var collectsAtEveryAllocation: Bool {
        get { state.heap.isStressed }
        set { state.heap.isStressed = newValue }
    }

    /// What the store holds for its guests now.
    public var usage: ResourceUsage { state.usage }
}

@available(
    *, unavailable,
    message: "a store, and all that belongs to it, is used by one thread or task at a time: see InstancePool"
)
extension Store: Sendable {}

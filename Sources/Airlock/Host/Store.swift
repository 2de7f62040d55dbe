/// Owns instances and all they use. Things of one store can be linked with each other, never with those of another.
///
/// A store and everything in it belongs to one thread at a time. All handles keep their store alive.
public final class Store {
    public let engine: Engine
    let state: StoreState

    /// - Throws: `LimitError` when the platform has no room for the guest stack.
    public init(engine: Engine = .default, limits: ResourceLimits = ResourceLimits()) throws {
        self.engine = engine
        TailCallProbe.check()
        state = try StoreState(registry: engine.registry, limits: limits)
        state.owner = self
    }

    deinit { state.owner = nil }

    static func owner(of state: StoreState) -> Store {
        guard let store = state.owner as? Store else {
            preconditionFailure("whoever calls into a store holds it")
        }
        return store
    }

    public var limits: ResourceLimits { state.limits }
}

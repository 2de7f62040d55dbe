/// An instance lent by a pool, which takes it back when this value ends.
///
/// May be sent to another thread or task, and used by one at a time.
public struct PooledInstance: ~Copyable {
    private let pool: InstancePool
    private let slot: PoolSlot

    init(_ slot: PoolSlot, of pool: InstancePool) {
        self.slot = slot
        self.pool = pool
    }

    deinit { pool.takeBack(slot) }

    /// The instance. What is kept of it, or of its store, when this value has ended stays what it is; the pool then makes a
    /// new instance for the next user.
    public var instance: Instance { Instance(store: slot.store, state: slot.state, module: pool.module) }

    /// Gives the instance back now.
    public consuming func release() {}
}

/// An instance of a pool, with all that is needed to make it as it was.
///
/// Rests on: it is either in the pool's list, where nobody touches it, or one user has it.
final class PoolSlot: @unchecked Sendable {
    private(set) var store: Store
    let state: InstanceState
    /// Nil where nothing is put back.
    private let baseline: InstanceBaseline?
    private let residue: StoreState.Residue

    init(_ instance: Instance, _ snapshot: InstanceSnapshot?) throws {
        store = instance.store
        state = instance.state
        residue = store.state.residue
        baseline =
            residue.instances == 1
            ? try snapshot.map { try instance.store.state.baseline($0.captured, of: instance.state) } : nil
    }

    /// Makes the instance as it was. False where it must not be used again.
    func reset() -> Bool {
        // All that the host can have kept holds the store; what ends only now may still take hold of it.
        guard let baseline, isKnownUniquelyReferenced(&store) else { return false }
        let isReset = (try? store.state.reset(state, to: baseline, leaving: residue)) ?? false
        return isReset && isKnownUniquelyReferenced(&store)
    }
}

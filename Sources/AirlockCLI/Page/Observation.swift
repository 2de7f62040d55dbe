import Airlock

/// What looks on at a store whose picture is to be drawn.
struct Observation {
    let store: Store
    let inspector: Inspector
    let profiler: Profiler
    let log: BorderLog

    private static let crossingLimit = 1 << 16

    /// Looks on at all instances that are made in the store from now on.
    ///
    /// - Parameter endsSlices: Whether slices of time end by themselves.
    init(_ store: Store, _ inspector: Inspector, profiler: Profiler? = nil, endsSlices: Bool = true) {
        self.store = store
        self.inspector = inspector
        self.profiler = profiler ?? Profiler()
        log = store.borderLog ?? BorderLog(capacity: Self.crossingLimit)
        inspector.notesAccesses = true
        inspector.endsSlices = endsSlices
        store.inspector = inspector
        store.borderLog = log
        store.profiler = self.profiler
    }
}

extension Store {
    /// Finds out where guests spend their time. One that counts does so for instances that are made from now on; one that looks
    /// at what runs does so for all, from now on.
    public var profiler: Profiler? {
        get { state.profiler }
        set {
            state.profiler = newValue
            state.attachProfiler()
        }
    }

    /// Ends a slice of time of those that the store's inspector tells apart where it notes accesses.
    package func endSlice() { if let inspector { state.endSlice(of: inspector) } }
}

/// What profilers are told while guests run.
extension StoreState {
    /// Begins to tell, or ends it.
    func attachProfiler() {
        if case .sampling(let period)? = profiler?.mode {
            // Without a thread for it nothing is looked at, which the profile shows.
            _ = interrupts.setSamplePeriod(period)
        } else {
            _ = interrupts.setSamplePeriod(nil)
        }
        guard let profiler, profiler.mode == .exact else { return }
        if fuel == nil { context.fuel = .max }
        profiler.attach { [weak self] in self?.context.fuel }
        refillCounter()
    }

    /// Code that counts uses up fuel, also where there is none: what it counts in ends with each slice of time that an inspector
    /// tells apart, and so much that it never runs out where none does.
    func refillCounter() {
        guard fuel == nil else { return }
        var more = Int64.max
        if let inspector, inspector.notesAccesses, inspector.endsSlices {
            if context.fuel < 0, !endSlice(of: inspector) { sliceLength = min(sliceLength &* 2, 1 << 40) }
            more = sliceLength
        }
        profiler?.skip(more &- context.fuel)
        context.fuel = more
    }

    /// Ends a slice of time of those that an inspector tells apart. False where they have become longer.
    @discardableResult
    func endSlice(of inspector: Inspector) -> Bool {
        inspector.endSlice(
            AccessMap.Time(
                instructions: profiler?.count(context.fuel) ?? 0, crossings: border?.log?.count ?? 0))
    }

    /// Looks which calls are active.
    func sample(weight: UInt64) {
        let start = ContinuousClock.now
        profiler?.sample(backtrace(keepsModules: true), weight: weight)
        interrupts.endSample(start.duration(to: .now))
    }
}

/// What counting is told.
extension StoreState {
    /// A function of the current instance begins, or goes on. `header` is where the frame keeps where it returns to.
    func tellProfiler(_ function: Int, header: Int, begins: Bool) {
        guard let profiler, let module = current?.module else { return }
        let frame = context.frame
        let place = Profiler.Place(frame: frame.address, depth: context.depth, count: context.fuel)
        let number = profiler.number(module, function) {
            let body = function &- module.validated.importedFunctionCount
            return ProfileTree.Function(
                name: module.validated.name(of: FunctionIndex(UInt32(truncatingIfNeeded: function))),
                module: module.validated.module.names.module, index: UInt32(truncatingIfNeeded: function),
                offset: module.validated.module.code[body].start, debugInfo: module.debugInfo)
        }
        if begins {
            profiler.enter(place, number, byHost: frame.returnAddress(header: header) == context.halt)
        } else {
            profiler.goOn(place, number)
        }
    }
}

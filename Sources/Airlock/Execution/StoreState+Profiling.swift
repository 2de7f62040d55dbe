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
        // Code that counts uses fuel up, and so much never runs.
        if fuel == nil { context.fuel = .max }
        profiler.attach { [weak self] in self?.context.fuel }
    }

    /// Looks which calls are active.
    func sample(weight: UInt64) {
        let start = ContinuousClock.now
        profiler?.sample(backtrace(keepsModules: true), weight: weight)
        interrupts.endSample(start.duration(to: .now))
    }
}

extension Profiler {
    /// A function of `instance` begins, or goes on.
    func note(_ instance: InstanceState?, _ function: Int, _ frame: Frame, _ count: Int64, begins: Bool) {
        guard let module = instance?.module else { return }
        let describe = {
            let body = function &- module.validated.importedFunctionCount
            return ProfileTree.Function(
                name: module.validated.name(of: FunctionIndex(UInt32(truncatingIfNeeded: function))),
                module: module.validated.module.names.module, index: UInt32(truncatingIfNeeded: function),
                offset: module.validated.module.code[body].start, debugInfo: module.debugInfo)
        }
        if begins {
            enter(frame.address, count, module, function, describe: describe)
        } else {
            goOn(frame.address, count, module, function, describe: describe)
        }
    }
}

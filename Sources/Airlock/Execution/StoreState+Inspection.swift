/// What inspectors are asked for and told while guests run.
extension StoreState {
    func inspect(_ instance: InstanceState, with inspector: Inspector) throws {
        isInspected = true
        let host = MemoryInspection.Host { [weak self] in
            self?.currentBacktrace() ?? Backtrace()
        } innermost: { [weak self] count in
            self?.backtrace(ofInnermost: count) ?? Backtrace()
        } mark: { [weak self] count in
            self?.mark(ofInnermost: count)
        } run: { [weak self] body in
            guard let self, context.isGuestRunning else { return body() }
            asHost(above: currentStackEnd, body)
        }
        try instance.inspect(with: inspector, of: host)
    }

    /// Looks at the access that follows the instruction whose operand cell is at `pc`.
    func observe(at pc: CodePointer, _ frame: Frame) throws {
        guard let memory = current?.memories[pc.field2], let inspection = memory.inspection else { return }
        let access = ObservedAccess(rawValue: pc.field0)
        let base = memory.type.addressType.number(inSlot: frame[pc.field1])
        let region = GuestRegion(start: GuestAddress(base &+ pc[1]), count: UInt64(access.width))
        let value = frame.advanced(by: pc.field3)
        let newBytes =
            access.writes
            ? (0..<access.width).map { UInt8(truncatingIfNeeded: value[$0 / 8] &>> UInt64($0 % 8 &* 8)) } : nil
        try inspection.access(region, writes: access.writes, base: base, newBytes: newBytes, isNoted: true)
    }

    /// A function begins of which the inspector knows what it does. False where it is to return at once.
    func enterInspected(_ instance: InstanceState, _ index: Int) throws -> Bool {
        guard let function = instance.inspectedFunction(index), let inspection = instance.memories.first?.inspection
        else {
            return true
        }
        let mayReturn = instance.module.validated.signature(ofFunction: index).results.isEmpty
        return try inspection.enter(function, context.frame, mayReturn: mayReturn)
    }

    func endInspectedCalls() {
        for instance in instances.all {
            for memory in instance.memories { memory.inspection?.endCalls() }
        }
    }
}

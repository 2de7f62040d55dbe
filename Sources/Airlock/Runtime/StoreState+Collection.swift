/// The collector: it marks what can still be reached, and lets go of all other objects, values of the host, exceptions,
/// instances, and functions of the host.
///
/// It knows precisely what objects, tables, globals, segments and exceptions refer to. Slots of guests' frames are taken for
/// references if they could be some.
extension StoreState {
    /// - Parameters:
    ///   - exception: One on its way, which nothing of the store holds.
    ///   - stackEnd: Where the guest's frames end; nil where the machine stands in the midst of a function.
    func collect(keeping exception: ExceptionInstance? = nil, stackEnd: Frame? = nil) {
        let end = stackEnd ?? currentStackEnd
        asHost(above: end, keeping: exception) { roots.takeReleased() }
        collectionNumber &+= 1
        heap.beginMarking(functionLimit: context.functionCount, foreignLimit: foreign.limit)
        var live = MarkQueue(limit: instances.numbers.count)
        markStack(to: end)
        markRunning(&live)
        markHeld(&live)
        if let exception { mark(exception) }
        for value in constants + parked {
            heap.mark(value)
            heap.markFunction(value)
        }
        repeat {
            heap.drain()
            while let index = heap.nextForeign() {
                if case .exception(let exception) = foreign[index] { mark(exception) }
            }
            while let reference = heap.nextFunction() { markFunction(UInt64(reference), &live) }
            while let number = live.next() { markContents(of: number) }
        } while !heap.isMarked || !live.isEmpty
        let marked = heap.finishMarking()

        var condemned: [Any] = []
        sweepForeign(marked.foreign, &condemned)
        sweepFunctions(marked.functions, &condemned)
        sweepInstances(live, &condemned)
        usageAfterCollection = otherBytes
        foreignGoal = max(foreign.count &* 2, Self.leastForeignGoal)
        guard !condemned.isEmpty else { return }
        asHost(above: end, keeping: exception) { condemned = [] }
    }

    /// Runs what may be the host's own code, and so may use the store, wherever the machine stands: what that was about to do
    /// can go on then.
    ///
    /// - Parameter exception: One on its way, which nothing of the store holds.
    func asHost(above end: Frame?, keeping exception: ExceptionInstance? = nil, _ body: () -> Void) {
        let (constants, links, count) = (constants, hostFunctionsOfLink, parked.count)
        parked += constants
        if let exception { parked += exception.values }
        if context.isGuestRunning { parked.append(context.accumulators.integer) }
        // What the host makes now is its own, whatever becomes of the instance that is being linked.
        hostFunctionsOfLink = nil
        context.asHost(above: end, body)
        hostFunctionsOfLink = links
        self.constants = constants
        parked.removeSubrange(count...)
    }

    // MARK: When

    static var leastForeignGoal: Int { 4096 }

    /// Bytes of what instances are made of.
    private var otherBytes: UInt64 {
        let usage = account.usage
        return usage.memoryBytes &+ usage.tableBytes &+ usage.codeBytes &+ usage.instanceBytes
    }

    /// Collects, before an instance is made, if since the last time as much has come as was left then.
    func collectForInstance(bytes: UInt64) {
        let threshold = max(usageAfterCollection, 4 << 20)
        if otherBytes > usageAfterCollection &+ threshold { collect() } else { collectForRoom(bytes: bytes) }
    }

    /// Collects if the store may not hold so many bytes more, although it is not too much to ask.
    func collectForRoom(bytes: UInt64) {
        let (total, overflow) = usage.totalBytes.addingReportingOverflow(bytes)
        if overflow || total > limits.storeBytes, bytes <= limits.storeBytes { collect() }
    }

    // MARK: Roots

    /// Where the frames end of the call that is at work.
    var currentStackEnd: Frame? {
        guard context.depth > 0 else { return nil }
        guard context.isGuestRunning else { return context.top }
        guard let function = current?.module.function(at: context.pc) else { return context.stackEnd }
        return context.frame.advanced(by: Int(function.memory.start.meta.frameSlots))
    }

    private func markStack(to end: Frame?) {
        guard context.depth > 0, let end else { return }
        let start = context.activation(0).arguments
        for slot in 0..<max(start.distance(to: end), 0) {
            let bits = start[slot]
            heap.mark(bits)
            heap.markFunction(bits)
        }
        heap.mark(context.accumulators.integer)
        heap.markFunction(context.accumulators.integer)
    }

    /// What runs, or waits for a call to return.
    private func markRunning(_ live: inout MarkQueue) {
        live.insert(context.instanceNumber)
        for index in 0..<context.depth {
            let activation = context.activation(index)
            live.insert(activation.previous)
            heap.markFunction(activation.function.reference)
            if let suspension = activation.suspension {
                live.insert(suspension.instance)
                heap.markFunction(FunctionHandle(stub: suspension.pc).reference)
            }
        }
        for open in context.switches {
            live.insert(open.entered)
            live.insert(open.caller)
        }
    }

    private func markHeld(_ live: inout MarkQueue) {
        for number in instances.numbers where instances.isHeldElsewhere(number) { live.insert(number) }
        for root in roots.held {
            switch root {
            case .reference(let reference): heap.mark(reference)
            case .table(let table): mark(table)
            case .global(let global): mark(global)
            case .exception(let exception): mark(exception)
            }
        }
    }

    // MARK: Marking

    private func mark(_ bits: UInt64, of type: CanonicalType) {
        guard let isFunction = isFunction(type) else { return }
        if isFunction { heap.markFunction(bits) } else { heap.mark(bits) }
    }

    private func mark(_ exception: ExceptionInstance) {
        var position = 0
        for type in exception.tag.type.signature?.parameters ?? [] {
            if position < exception.values.count { mark(exception.values[position], of: type) }
            position &+= type.slotCount
        }
    }

    private func mark(_ global: GlobalInstance) { mark(global.cell.value, of: global.valueType) }

    private func mark(_ table: TableInstance) {
        guard table.collectionNumber != collectionNumber, let isFunction = isFunction(table.element) else { return }
        table.collectionNumber = collectionNumber
        for index in 0..<table.size {
            guard let bits = table.elements[index], bits != 0 else { continue }
            if isFunction { heap.markFunction(bits) } else { heap.mark(bits) }
        }
    }

    private func markFunction(_ reference: UInt64, _ live: inout MarkQueue) {
        if let number = context.function(reference)?.instance { live.insert(number) }
    }

    private func markContents(of number: Int) {
        guard let instance = instances[number] else { return }
        let module = instance.module.validated
        for index in 0..<module.importedFunctionCount {
            heap.markFunction(instance.storage.function(index).reference)
        }
        for table in instance.tables { mark(table) }
        for global in instance.globals { mark(global) }
        for (index, segment) in instance.elements.enumerated() where !segment.isEmpty {
            let type = module.canonical(module.module.elements[index].type) ?? .bottom
            for bits in segment { mark(bits, of: type) }
        }
    }

    // MARK: Letting go

    private func sweepForeign(_ live: MarkQueue, _ condemned: inout [Any]) {
        for index in 0..<foreign.limit where !live.contains(index) {
            guard let thing = foreign.remove(index) else { continue }
            account.giveBack(thing.byteCount, of: thing.resource)
            condemned.append(thing)
        }
    }

    private func sweepFunctions(_ live: MarkQueue, _ condemned: inout [Any]) {
        for number in hostFunctions.numbers where !hostFunctions.isHeldElsewhere(number) {
            guard let handle = hostRecords.function(number), !live.contains(Int(handle.reference)) else {
                continue
            }
            if let function = releaseHostFunction(number) { condemned.append(function) }
        }
    }

    private func sweepInstances(_ live: MarkQueue, _ condemned: inout [Any]) {
        for number in instances.numbers where !live.contains(number) {
            guard let instance = releaseInstance(number) else { continue }
            condemned.append(instance)
        }
        if mayTypesBeUnused { sweepTypes() }
    }

    /// Forgets types that no instance's module has, and no object.
    private func sweepTypes() {
        mayTypesBeUnused = false
        var used: Set<DefinedTypeID> = []
        var modules: Set<ObjectIdentifier> = []
        for instance in instances.all where modules.insert(ObjectIdentifier(instance.module)).inserted {
            for type in instance.module.validated.types { used.insert(type.id) }
        }
        for id in objectTypes.keys {
            let isSeen = context.types.takeSeen(id)
            guard !used.contains(id) else { continue }
            if isSeen { mayTypesBeUnused = true } else { removeType(id) }
        }
    }
}

/// The heap of a store: which types its objects have, and how much room they get.
extension StoreState {
    var heap: ObjectHeap { context.heap }

    // MARK: Types

    /// Tells handlers and the collector of the types of a module that objects can have, or casts can meet.
    ///
    /// - Throws: `LimitError`.
    func addTypes(of module: ValidatedModule) throws(LimitError) {
        for type in module.types where type.signature == nil || !type.supertypes.isEmpty {
            guard objectTypes[type.id] == nil else { continue }
            let description = description(of: type)
            let bytes = context.types.byteCount(adding: type.id, description) &+ Self.typeBytes
            try account.demand(UInt64(bytes), for: .instance)
            objectTypes[type.id] = type
            context.types.add(type.id, description)
        }
    }

    /// Forgets a type that nothing uses.
    func removeType(_ id: DefinedTypeID) {
        guard objectTypes.removeValue(forKey: id) != nil else { return }
        account.giveBack(UInt64(context.types.remove(id) &+ Self.typeBytes), of: .instance)
    }

    /// What an entry of `objectTypes` is counted as: its key and reference, with the room that dictionaries leave.
    private static var typeBytes: Int { 32 }

    private func description(of type: DefinedType) -> ObjectTypes.Description {
        let kind: ObjectTypes.Description.Kind
        switch type.composite {
        case .function: kind = .function
        case .array(let element):
            kind = .array(elementShift: element.storage.storageShift, isFunction: isFunction(element.storage))
        case .structure(let fields):
            var references: [UInt32] = []
            var functions: [UInt32] = []
            let offsets = type.layout?.offsets ?? []
            for (field, offset) in zip(fields, offsets) {
                guard let isFunction = isFunction(field.storage) else { continue }
                if isFunction { functions.append(offset) } else { references.append(offset) }
            }
            kind = .structure(
                byteCount: type.layout?.byteCount ?? 0, references: references, functions: functions)
        }
        return ObjectTypes.Description(kind: kind, supertypes: type.supertypes)
    }

    /// Whether references of a type are to functions; nil for what is no reference.
    func isFunction(_ type: CanonicalType) -> Bool? {
        type.isReference ? registry.top(of: type.heap) == .func : nil
    }

    // MARK: Room

    /// Makes an object of zeros. Nil when a limit, or the platform, does not allow it.
    ///
    /// - Throws: What the store's observer throws.
    func makeObject(_ type: DefinedTypeID, length: UInt32 = 0, bytes: UInt64) throws -> UInt64? {
        guard let bytes = Int(exactly: bytes), bytes <= ObjectHeap.maximumExtent else { return nil }
        if !heap.isStressed, let object = heap.make(type, length: length, bytes: bytes) { return object }
        return try withRoom(bytes) { heap.make(type, length: length, bytes: bytes) }
    }

    /// Gives a handler room for the object that it wants to make.
    ///
    /// - Throws: What the store's observer throws.
    func makeRoom() throws -> Bool {
        let bytes = heap.demand
        return try withRoom(bytes) { heap.refill(bytes) ? true : nil } ?? false
    }

    /// Heaps grow to this before they are collected for the first time.
    private static var leastGoal: Int { 4 << 20 }

    /// What `attempt` yields once there is room for `bytes` bytes: at once, or after the heap has grown up to its goal, or
    /// been collected. The goal is then twice what is alive, so that collecting costs no more than allocating does.
    private func withRoom<Result>(_ bytes: Int, _ attempt: () -> Result?) throws -> Result? {
        if heap.isStressed {
            collect()
        } else if let result = attempt() {
            return result
        }
        heapGoal = max(heapGoal, Self.leastGoal)
        if heap.extent < heapGoal, try extendHeap(by: bytes, towards: min(heapGoal, heap.extent &* 2)),
            let result = attempt()
        {
            return result
        }
        collect()
        heapGoal = max(heap.liveBytes &* 2 &+ bytes, Self.leastGoal)
        if heap.extent > heapGoal &* 2 { shrinkHeap(to: heapGoal) }
        if heap.extent >= heapGoal, let result = attempt() { return result }
        if heap.useAll(), let result = attempt() { return result }
        if try extendHeap(by: bytes, towards: heapGoal) { return attempt() }
        // No more is to be had. A heap that is nearly full would be collected again and again for nothing.
        return heap.extent &- heap.liveBytes >= heap.extent / 32 ? attempt() : nil
    }

    /// Where the heap may end, in bytes, rounded up.
    private func rounded(_ bytes: Int) -> Int {
        (bytes &+ ObjectHeap.extentStep &- 1) / ObjectHeap.extentStep &* ObjectHeap.extentStep
    }

    /// What so many bytes of heap are counted as: maps of where objects are, and a stack for marking, come to that.
    func charge(_ bytes: Int) -> UInt64 { UInt64(bytes &+ bytes / 16) }

    /// Lets the heap grow by `bytes` at least, and up to `goal` if it may.
    private func extendHeap(by bytes: Int, towards goal: Int) throws -> Bool {
        // What there is already may be in pieces.
        let least = rounded(heap.extent &+ bytes &+ ObjectHeader.granule)
        return try extendHeap(to: max(rounded(goal), least)) || extendHeap(to: least)
    }

    private func extendHeap(to extent: Int) throws -> Bool {
        let before = heap.extent
        guard extent > before, extent <= ObjectHeap.maximumExtent, UInt64(extent) <= limits.heapBytes else {
            return false
        }
        let added = charge(extent) &- charge(before)
        guard
            try account.grow(
                .heap, from: charge(before), by: added,
                maximum: charge(Int(clamping: min(limits.heapBytes, UInt64(ObjectHeap.maximumExtent)))))
        else { return false }
        // The observer may have had the heap collected, and made smaller.
        if heap.extent == before, heap.extend(to: extent) {
            border?.grew(.heap, from: charge(before), by: added)
            return true
        }
        account.shrink(.heap, by: added)
        return false
    }

    private func shrinkHeap(to goal: Int) {
        let before = heap.extent
        heap.shrink(to: rounded(goal))
        account.shrink(.heap, by: charge(before) &- charge(heap.extent))
    }
}

extension StoreState {
    /// The type of what a reference of `any` refers to; nil for a value of the host.
    func heapType(of reference: UInt64) -> CanonicalHeapType? {
        if HeapReference.isNumber(reference) { return .i31 }
        return heap.type(of: reference).map { CanonicalHeapType($0) }
    }

    // MARK: Fields and elements, by the slots of their values: two for a vector, else one

    func write(_ storage: CanonicalType, at place: UInt64, slot: (Int) -> UInt64) {
        guard storage == .v128 else { return heap.store(slot(0), at: place, shift: storage.storageShift) }
        heap.store(slot(0), at: place, shift: 3)
        heap.store(slot(1), at: place &+ 8, shift: 3)
    }

    func read(_ storage: CanonicalType, at place: UInt64) -> [UInt64] {
        guard storage == .v128 else { return [heap.load(place, shift: storage.storageShift)] }
        return [heap.load(place, shift: 3), heap.load(place &+ 8, shift: 3)]
    }

    /// The type of a structure or an array; nil for what is neither.
    func objectType(of reference: UInt64) -> DefinedType? { heap.type(of: reference).flatMap { objectTypes[$0] } }
}

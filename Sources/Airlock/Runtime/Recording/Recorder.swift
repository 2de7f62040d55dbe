/// Records what crosses the border between the host and the guests of a store: see `Store.record`.
///
/// What the host writes into a memory is noticed where it does so, and read when the guest goes on, so that many small writes
/// to one place are one event.
public final class Recorder {
    /// The greatest size of the recording, in bytes.
    public let limit: Int
    /// Why recording has ended before `finish`: a `LimitError`, or a `RecordingError`; nil while it goes on.
    public private(set) var problem: (any Error)?
    /// How many events there are.
    public private(set) var eventCount: UInt64 = 0
    private var isFinished = false
    private var writer: RecordWriter
    private unowned let state: StoreState

    /// What the host is writing, or has just written.
    private var pending: (memory: MemoryInstance, region: GuestRegion)?
    /// Views in which the host can write, with what they held when it was recorded last.
    private var views: [(memory: MemoryInstance, region: GuestRegion, bytes: [UInt8])] = []

    // Numbers in the record.
    private var modules: [ObjectIdentifier: (number: Int, module: LoadedModule)] = [:]
    private var instances: [Int: Int] = [:]
    private var instanceStates: [Weak<InstanceState>] = []
    private var functions: [Int: Int] = [:]
    private var functionSerial = 0
    private var places: [ObjectIdentifier: (thing: Weak<AnyObject>, place: RecordPlace)] = [:]
    private var hostThings: [ExternKind: Int] = [:]
    private var hostMemories: [Weak<MemoryInstance>] = []
    /// References that guests gave to the host, which may give them back.
    private var given: Set<UInt64> = []

    struct Weak<Thing: AnyObject> {
        weak var thing: Thing?
    }

    init(_ state: StoreState, header: RecordHeader, limit: Int) {
        self.state = state
        self.limit = limit
        writer = RecordWriter(header)
    }

    /// Ends the recording.
    ///
    /// - Returns: All that was recorded.
    /// - Throws: `problem`; then `incomplete` has what was recorded before.
    public func finish() throws -> Recording {
        if !isFinished {
            flush()
            addMemoryStates()
            add(.end)
            isFinished = true
            state.changeBorder { if $0.recorder === self { $0.recorder = nil } }
        }
        if let problem { throw problem }
        return try Recording(writer.bytes)
    }

    /// The store is gone.
    func close() {
        isFinished = true
        // They hold this again.
        pending = nil
        views = []
    }

    /// What was recorded so far, which can be replayed up to there.
    public var incomplete: Recording {
        get throws { try Recording(writer.bytes) }
    }

    private var isRecording: Bool { problem == nil && !isFinished }

    func fail(_ reason: RecordingError.Reason) {
        if isRecording { problem = RecordingError(reason) }
    }

    private func add(_ event: RecordEvent, bytes: Int = 0) {
        guard isRecording else { return }
        let count = writer.bytes.count
        // What is large is not copied first.
        if bytes <= limit &- min(count, limit) { writer.add(event) }
        guard writer.bytes.count > count, writer.bytes.count <= limit else {
            problem = LimitError(
                "bytes of a recording", limit: UInt64(limit), demand: UInt64(max(writer.bytes.count, count &+ bytes)))
            return writer.shorten(to: count)
        }
        eventCount &+= 1
    }

    // MARK: Calls

    func call(_ function: FunctionHandle, _ frame: Frame) {
        guard isRecording else { return }
        flush()
        guard let place = place(of: function) else { return fail(.unknown(.function)) }
        guard let signature = state.definedType(of: function)?.signature,
            let values = values(signature.parameters, signature.parameterSlots, frame, isGiven: true)
        else { return }
        add(.call(place, values))
    }

    func returned(_ function: FunctionHandle, _ frame: Frame) {
        guard isRecording else { return }
        flush()
        guard let signature = state.definedType(of: function)?.signature,
            let values = values(signature.results, signature.resultSlots, frame, isGiven: false)
        else { return }
        add(.returned(values))
    }

    func failed(_ error: any Error) { add(error) { .failed($0) } }

    func hostCall(_ function: Int, _ type: DefinedType, _ frame: Frame) {
        guard isRecording else { return }
        flush()
        guard let number = functions[function] else { return fail(.unknown(.function)) }
        guard let signature = type.signature,
            let values = values(signature.parameters, signature.parameterSlots, frame, isGiven: false)
        else { return }
        add(.hostCall(number, values))
    }

    func hostReturned(_ type: DefinedType, _ frame: Frame) {
        guard isRecording else { return }
        flush()
        guard let signature = type.signature,
            let values = values(signature.results, signature.resultSlots, frame, isGiven: true)
        else { return }
        add(.hostReturned(values))
    }

    func hostFailed(_ error: any Error) { add(error) { .hostFailed($0) } }

    private func add(_ error: any Error, _ event: (RecordError) -> RecordEvent) {
        guard isRecording else { return }
        flush()
        if let error = recordError(error) { add(event(error)) }
    }

    private func recordError(_ error: any Error) -> RecordError? {
        if let thrown = error as? UncaughtException, thrown.exception.tag.owner === state.identity,
            let signature = thrown.exception.tag.type.signature
        {
            guard let tag = place(of: thrown.exception.tag, .tag, \.tags) else {
                fail(.unknown(.tag))
                return nil
            }
            let slots = thrown.exception.values
            let values = values(signature.parameters, signature.parameterSlots, isGiven: true) { slots[$0] }
            return values.map { .exception(tag: tag, $0) }
        }
        let text = RecordError.text(of: error)
        if let trap = error as? Trap, trap.code == .interrupted || trap.code == .deadlineExceeded {
            return .stopped(text)
        }
        return error is CancellationError ? .stopped(text) : .other(text)
    }

    // MARK: Instances

    /// A module was linked, and is about to run for the first time.
    func instantiate(_ instance: InstanceState, _ imports: [ExternInstance], _ inspector: Inspector?) {
        guard isRecording else { return }
        flush()
        let module = number(of: instance.module)
        var places: [RecordPlace] = []
        for (index, given) in imports.prefix(instance.module.validated.module.imports.count).enumerated() {
            guard let place = place(of: given, .ofImport(module: module, index)) else { return }
            places.append(place)
        }
        instances[instance.number] = instanceStates.count
        instanceStates.append(Weak(thing: instance))
        add(
            .instantiate(
                module: module, imports: places,
                inspector: inspector.map {
                    RecordInspector(quarantineBytes: $0.quarantineBytes, stopsAtFindings: $0.stopsAtFindings)
                }))
    }

    func instantiated() {
        flush()
        add(.instantiated)
    }

    func instantiationFailed(_ error: any Error) { add(error) { .instantiationFailed($0) } }

    private func number(of module: LoadedModule) -> Int {
        if let known = modules[ObjectIdentifier(module)] { return known.number }
        let bytes = module.validated.module.bytes
        add(.module(bytes[...]), bytes: bytes.count)
        modules[ObjectIdentifier(module)] = (modules.count, module)
        return modules.count &- 1
    }

    // MARK: What the host does

    /// The host is about to write, or reads.
    func hostAccess(_ memory: MemoryInstance, at address: UInt64, count: UInt64, writes: Bool) {
        guard isRecording, writes, count > 0 else { return }
        let region = GuestRegion(start: GuestAddress(address), count: count)
        if let last = pending, last.memory === memory, last.memory.pinCount == 0 {
            if last.region.end == region.start, region.end >= region.start {
                let joined = last.region.count.addingReportingOverflow(count)
                if !joined.overflow {
                    pending = (memory, GuestRegion(start: last.region.start, count: joined.partialValue))
                    return
                }
            }
            if last.region == region { return }
        }
        flush()
        pending = (memory, region)
    }

    /// Records what the host has written since the guest stopped.
    func flush() {
        guard isRecording, pending != nil || !views.isEmpty else { return }
        for index in views.indices {
            let view = views[index]
            let bytes = view.memory.bytes.bytesForInspection(at: view.region.start.offset, count: view.region.count)
            guard bytes != view.bytes else { continue }
            views[index].bytes = bytes
            write(bytes, view.memory, view.region.start.offset)
        }
        views.removeAll { $0.memory.pinCount == 0 }
        guard let (memory, region) = pending else { return }
        pending = nil
        guard region.count <= UInt64(limit) else {
            problem = LimitError("bytes of a recording", limit: UInt64(limit), demand: region.count)
            return
        }
        let bytes = memory.bytes.bytesForInspection(at: region.start.offset, count: region.count)
        // What was not inside was not written.
        guard !bytes.isEmpty else { return }
        if memory.pinCount > 0 { views.append((memory, region, bytes)) }
        write(bytes, memory, region.start.offset)
    }

    /// Bytes that are all alike take no room.
    private static let fillCount = 16

    private func write(_ bytes: [UInt8], _ memory: MemoryInstance, _ address: UInt64) {
        guard let place = place(of: memory, .memory, \.memories) else { return fail(.unknown(.memory)) }
        if bytes.count >= Self.fillCount, let first = bytes.first, bytes.allSatisfy({ $0 == first }) {
            add(.fill(place, at: address, count: UInt64(bytes.count), first))
        } else {
            add(.write(place, at: address, bytes[...]), bytes: bytes.count)
        }
    }

    func grow(_ memory: MemoryInstance, by pages: UInt64) {
        guard isRecording else { return }
        flush()
        guard let place = place(of: memory, .memory, \.memories) else { return }
        add(.grow(place, pages: pages))
    }

    func setElement(_ table: TableInstance, _ index: UInt64, _ bits: UInt64) {
        change(table, bits) { .setElement($0, index, $1) }
    }

    func grow(_ table: TableInstance, by count: UInt64, filledWith bits: UInt64) {
        change(table, bits) { .growTable($0, count, $1) }
    }

    private func change(
        _ table: TableInstance, _ bits: UInt64, _ event: (RecordPlace, RecordValue) -> RecordEvent
    ) {
        guard isRecording else { return }
        flush()
        guard let place = place(of: table, .table, \.tables),
            let value = value(GlobalCell(low: bits), table.element, isGiven: true)
        else { return }
        add(event(place, value))
    }

    func set(_ global: GlobalInstance) {
        guard isRecording else { return }
        flush()
        guard let place = place(of: global, .global, \.globals),
            let value = value(global.cell.bits, global.valueType, isGiven: true)
        else { return }
        add(.setGlobal(place, value))
    }

    func handOut(_ region: GuestRegion, of memory: MemoryInstance, label: String?) {
        guard isRecording, let place = place(of: memory, .memory, \.memories) else { return }
        add(.handOut(place, region, label: label))
    }

    func takeBack(_ region: GuestRegion, of memory: MemoryInstance) {
        guard isRecording, let place = place(of: memory, .memory, \.memories) else { return }
        add(.takeBack(place, region))
    }

    func hostBuffer(_ address: UInt64, count: UInt64) {
        if address != 0 { add(.hostBuffer(address, count: count)) }
    }

    // MARK: What the host answers

    func growthRefused() {
        flush()
        add(.growthRefused)
    }

    func growthFailed(_ error: any Error) { add(error) { .growthFailed($0) } }

    func fuelAnswered(_ answer: Result<UInt64?, any Error>) {
        flush()
        switch answer {
        case .success(let units): add(.fuelGiven(units))
        case .failure(let error): add(error) { .fuelFailed($0) }
        }
    }

    func addFuel(_ units: UInt64) { add(.addFuel(units)) }

    func consumeFuel(_ units: UInt64) { add(.consumeFuel(units)) }

    // MARK: Values

    private func values(
        _ types: [CanonicalType], _ layout: SlotLayout, _ frame: Frame, isGiven: Bool
    ) -> [RecordValue]? {
        values(types, layout, isGiven: isGiven) { frame[$0] }
    }

    /// - Parameter isGiven: By the host to a guest.
    private func values(
        _ types: [CanonicalType], _ layout: SlotLayout, isGiven: Bool, _ slot: (Int) -> UInt64
    ) -> [RecordValue]? {
        var values: [RecordValue] = []
        for (index, type) in types.enumerated() {
            let first = layout[index]
            let bits = GlobalCell(low: slot(first), high: type == .v128 ? slot(first &+ 1) : 0)
            guard let value = value(bits, type, isGiven: isGiven) else { return nil }
            values.append(value)
        }
        return values
    }

    /// Nil, and recording is over, where a value cannot be told.
    private func value(_ bits: GlobalCell, _ type: CanonicalType, isGiven: Bool) -> RecordValue? {
        let value = RecordValue(bits, type, state) { place(of: $0) }
        guard let value else {
            fail(.unknown(.function))
            return nil
        }
        guard case .reference(let reference) = value else { return value }
        if !isGiven {
            given.insert(reference)
        } else if !given.contains(reference), case .none = state.foreign[reference] {
            fail(.objects)
            return nil
        }
        return value
    }

    // MARK: Places

    /// The number of a function that is being made.
    func nextFunction() -> Int {
        functionSerial &+= 1
        return functionSerial
    }

    private func place(of function: FunctionHandle, _ type: RecordType? = nil) -> RecordPlace? {
        if let instance = function.instance {
            return instances[instance].map { RecordPlace(instance: $0, index: function.index) }
        }
        guard let host = state.hostFunctions[function.index], let serial = host.recorded else { return nil }
        if let number = functions[serial] { return RecordPlace(instance: nil, index: number) }
        let own = host.type.signature.map { RecordType.function(state.registry.functionType($0)) }
        guard let type = type ?? own else { return nil }
        add(.function(name: host.name, type))
        functions[serial] = functions.count
        return RecordPlace(instance: nil, index: functions.count &- 1)
    }

    /// Something that an instance has, or that was imported before.
    private func place<Thing: AnyObject>(
        of thing: Thing, _ kind: ExternKind, _ list: (InstanceState) -> [Thing]
    ) -> RecordPlace? {
        if let known = places[ObjectIdentifier(thing)], known.thing.thing === thing { return known.place }
        for (number, instance) in instanceStates.enumerated().reversed() {
            guard let index = instance.thing.map(list)?.firstIndex(where: { $0 === thing }) else { continue }
            let place = RecordPlace(instance: number, index: index)
            places[ObjectIdentifier(thing)] = (Weak(thing: thing), place)
            return place
        }
        return nil
    }

    /// What is given for an import, made known where it is the host's.
    private func place(of given: ExternInstance, _ type: RecordType) -> RecordPlace? {
        switch given {
        case .function(let function):
            guard let place = place(of: function, type) else {
                fail(.unknown(.function))
                return nil
            }
            return place
        case .memory(let memory):
            return place(of: memory, .memory, \.memories)
                ?? introduce(memory, .memory) { place in
                    let limits = Limits(minimum: memory.size, maximum: memory.type.limits.maximum)
                    add(.memory(MemoryType(limits: limits, addressType: memory.type.addressType)))
                    hostMemories.append(Weak(thing: memory))
                    pending = (memory, GuestRegion(start: GuestAddress(0), count: UInt64(memory.bytes.byteCount)))
                    if memory.size > 0 { flush() }
                    pending = nil
                }
        case .table(let table):
            return place(of: table, .table, \.tables)
                ?? introduce(table, .table) { place in
                    let limits = Limits(minimum: table.size, maximum: table.type.limits.maximum)
                    add(.table(type, table.type.addressType, limits))
                    for (index, bits) in table.elements.all.enumerated() where bits != 0 {
                        setElement(table, UInt64(index), bits)
                    }
                }
        case .global(let global):
            return place(of: global, .global, \.globals)
                ?? introduce(global, .global) { place in
                    guard let value = value(global.cell.bits, global.valueType, isGiven: true) else { return }
                    add(.global(type, isMutable: global.type.isMutable, value))
                }
        case .tag(let tag):
            return place(of: tag, .tag, \.tags) ?? introduce(tag, .tag) { _ in add(.tag(type, name: tag.name)) }
        }
    }

    private func introduce<Thing: AnyObject>(
        _ thing: Thing, _ kind: ExternKind, _ body: (RecordPlace) -> Void
    ) -> RecordPlace? {
        let place = RecordPlace(instance: nil, index: hostThings[kind, default: 0])
        hostThings[kind, default: 0] &+= 1
        places[ObjectIdentifier(thing)] = (Weak(thing: thing), place)
        body(place)
        return place
    }

    // MARK: The end

    /// What a replay must have come to.
    private func addMemoryStates() {
        var known: Set<RecordPlace> = []
        let memories = hostMemories.compactMap(\.thing) + instanceStates.flatMap { $0.thing?.memories ?? [] }
        for memory in memories {
            guard let place = place(of: memory, .memory, \.memories), known.insert(place).inserted else { continue }
            add(.memoryState(place, byteCount: UInt64(memory.bytes.byteCount), digest: memory.bytes.digest))
        }
    }
}

extension RecordValue {
    /// Nil for a function that has no place in the record.
    init?(
        _ bits: GlobalCell, _ type: CanonicalType, _ state: StoreState, function place: (FunctionHandle) -> RecordPlace?
    ) {
        switch type {
        case .i32, .f32: self = .number(bits.low & 0xFFFF_FFFF)
        case .i64, .f64: self = .number(bits.low)
        case .v128: self = .vector(bits.low, bits.high)
        default:
            if bits.low == 0 {
                self = .null
            } else if state.registry.hierarchy(of: type.heap) == .func {
                guard let place = state.function(bits.low).flatMap(place) else { return nil }
                self = .function(place)
            } else {
                self = HeapReference.isNumber(bits.low) ? .i31(bits.low) : .reference(bits.low)
            }
        }
    }
}

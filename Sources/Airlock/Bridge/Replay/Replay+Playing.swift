/// What happens at each event.
extension Replay {
    /// Does what the host did. False for events that end what the host was doing.
    func play(_ event: RecordEvent) throws -> Bool {
        switch event {
        case .module, .function, .memory, .table, .global, .tag: try make(event)
        case .instantiate(let module, let imports, let inspector): try instantiate(module, imports, inspector)
        case .call(let function, let values): try call(function, values)
        case .write, .fill, .grow, .setElement, .growTable, .setGlobal: try change(event)
        case .handOut(let place, let region, let label):
            let memory = try memory(place).state
            guard memory.regions.conflict(with: region) == nil else { throw malformed("\(region) is handed out twice") }
            memory.regions.add(region, label: RegionLabel(label))
            memory.inspection?.handOut(region, label: label, zone: 0)
        case .takeBack(let place, let region):
            let memory = try memory(place).state
            memory.regions.release(region)
            memory.inspection?.takeBack(region)
        case .hostBuffer(let address, let count): store.state.hostBuffers.note(address, count: count)
        case .addFuel(let units): store.fuel?.add(units)
        case .consumeFuel(let units): try? store.fuel?.consume(units)
        case .memoryState(let place, let count, let digest):
            let memory = try memory(place)
            let found = RecordEvent.memoryState(place, byteCount: memory.byteCount, digest: memory.bytes.digest)
            guard memory.byteCount == count, memory.bytes.digest == digest else {
                throw diverged(event, found: found.line)
            }
        case .instantiated, .instantiationFailed, .returned, .failed, .hostCall, .hostReturned, .hostFailed,
            .growthRefused, .growthFailed, .fuelGiven, .fuelFailed, .end:
            return false
        }
        return true
    }

    /// Does what the host did while a guest waited for it. Returns the event that ends that.
    private func playHost() throws -> RecordEvent {
        while true {
            let event = try next()
            guard try play(event) else { return event }
        }
    }

    // MARK: Calls by the host

    private func instantiate(_ number: Int, _ imports: [RecordPlace], _ inspector: RecordInspector?) throws {
        guard number < modules.count else { throw malformed("there is no module \(number)") }
        let module = modules[number]
        guard imports.count == module.decoded.imports.count else { throw malformed("imports are missing") }
        let externs = try zip(imports, module.decoded.imports).map { try extern($0, $1) }
        let position = instances.count
        stopIfRecorded()
        depth += 1
        defer { depth -= 1 }
        do {
            let state = try store.state.instantiate(
                module.loaded, imports: externs, inspector: self.inspector(for: inspector))
            if position < instances.count { instances[position] = Instance(store: store, state: state, module: module) }
        } catch {
            return try end(with: error)
        }
        let event = try next()
        guard case .instantiated = event else { throw diverged(event, found: "the instance is made") }
        if depth == 1 { error = nil }
    }

    private func call(_ place: RecordPlace, _ values: [RecordValue]) throws {
        let function = try function(place)
        let signature = function.signature
        guard values.count == signature.parameters.count else { throw malformed("arguments are missing") }
        let arguments = try zip(values, signature.parameters).map { try value($0, $1) }
        stopIfRecorded()
        depth += 1
        defer { depth -= 1 }
        let found: [RecordValue]
        do {
            var slots = WasmSlots(try store.state.prepare(function.handle), areResults: false)
            for (value, type) in zip(arguments, signature.parameters) {
                guard try value.write(to: &slots, as: type, in: store) else {
                    throw malformed("an argument is no \(store.registry.describe(type))")
                }
            }
            let results = try store.state.run(function.handle)
            found = recorded(signature.results, signature.resultSlots, results)
        } catch {
            return try end(with: error)
        }
        let event = try next()
        guard case .returned(let expected) = event, matches(expected, found, signature.results) else {
            throw diverged(event, found: RecordEvent.returned(found).line)
        }
        if depth == 1 { error = nil }
    }

    /// A call by the host has ended in an error, as it was recorded.
    private func end(with error: any Error) throws {
        if let halt { throw halt }
        let event = try next()
        switch event {
        case .failed(let expected), .instantiationFailed(let expected):
            guard matches(expected, error) else { throw diverged(event, found: "\(error)") }
        default: throw diverged(event, found: "\(error)")
        }
        if depth == 1 { self.error = error }
    }

    private func matches(_ expected: RecordError, _ error: any Error) -> Bool {
        switch expected {
        case .other(let text): return text == RecordError.text(of: error)
        case .stopped: return (error as? Trap)?.code == .interrupted || error is RecordedError
        case .exception(let place, let values):
            guard let thrown = error as? UncaughtException, let tag = try? tag(place).state,
                thrown.exception.tag === tag, let signature = tag.type.signature
            else { return false }
            let slots = thrown.exception.values
            let found = recorded(signature.parameters, signature.parameterSlots) { slots[$0] }
            return matches(values, found, signature.parameters)
        }
    }

    /// Where the guest was stopped no record can tell: it is stopped where it would go on after the last that is known of it.
    private func stopIfRecorded() {
        if case .failed(.stopped)? = try? peek() { store.interruptHandle.interrupt() }
    }

    // MARK: Calls of the host

    /// Makes a function that does what the host's did.
    func makeFunction(_ number: Int, name: String?, _ type: DefinedType) throws -> Function {
        try store.makeFunction(type, name: name) { [weak self] call in
            guard let self else { throw RecordedError("the replay is over") }
            guard let signature = type.signature else { return }
            let found = recorded(signature.parameters, signature.parameterSlots, call.frame)
            let event = try next()
            guard case .hostCall(number, let expected) = event, matches(expected, found, signature.parameters) else {
                throw diverged(event, found: RecordEvent.hostCall(number, found).line)
            }
            depth += 1
            defer { depth -= 1 }
            let end = try playHost()
            stopIfRecorded()
            switch end {
            case .hostReturned(let values):
                guard values.count == signature.results.count else { throw malformed("results are missing") }
                var slots = call.results
                for (value, type) in zip(values, signature.results) {
                    guard try self.value(value, type).write(to: &slots, as: type, in: store) else {
                        throw malformed("a result is no \(store.registry.describe(type))")
                    }
                }
            case .hostFailed(let error): throw try self.error(error)
            default: throw unexpected(end)
            }
        }
    }

    private func error(_ error: RecordError) throws -> any Error {
        switch error {
        case .other(let text), .stopped(let text): return RecordedError(text)
        case .exception(let place, let values):
            let tag = try tag(place)
            let types = tag.state.type.signature?.parameters ?? []
            guard values.count == types.count else { throw malformed("values are missing") }
            return try UncaughtException(tag, zip(values, types).map { try value($0, $1) })
        }
    }

    // MARK: Questions to the host

    /// What became of it that a guest let something grow.
    func grow(_ body: () throws -> UInt64?) throws -> UInt64? {
        while let event = try peek() {
            switch event {
            case .growthRefused:
                _ = try next()
                stopIfRecorded()
                return nil
            case .growthFailed(let error):
                _ = try next()
                throw try self.error(error)
            case .write, .fill, .grow, .setElement, .growTable, .setGlobal, .call: _ = try play(try next())
            default:
                guard let result = try body() else { throw diverged(event, found: "nothing more may grow") }
                return result
            }
        }
        return try body()
    }

    func giveFuel() throws -> UInt64? {
        let event = try playHost()
        stopIfRecorded()
        switch event {
        case .fuelGiven(let units): return units
        case .fuelFailed(let error): throw try self.error(error)
        default: throw diverged(event, found: "the guest needs more fuel")
        }
    }
}

/// Who is told of what crosses the border of a store; a store where nobody wants to know has none.
final class Border {
    var log: BorderLog?
    var recorder: Recorder?
    /// Of the store's tracer, who is told of everything there ever was.
    let tracing: Tracing?
    /// Told of each instance when it gets its number: by whoever replays a record.
    var onInstance: ((InstanceState) -> Void)?
    /// Decides in place of `grow` what comes of it that a guest lets something grow: nil for nothing.
    var growth: ((_ grow: () throws -> UInt64?) throws -> UInt64?)?
    /// Whether it is a guest that lets something grow.
    private(set) var isGuestGrowing = false

    var isIdle: Bool { log == nil && recorder == nil && tracing == nil && onInstance == nil && growth == nil }

    /// Whether somebody is told of what the host reads and writes.
    var isToldOfAccesses: Bool { log != nil || recorder != nil }

    init(tracing: Tracing? = nil) { self.tracing = tracing }

    func instantiate(_ instance: InstanceState, _ imports: [ExternInstance], _ inspector: Inspector?) {
        onInstance?(instance)
        recorder?.instantiate(instance, imports, inspector)
    }

    // MARK: Calls by the host

    func begin(_ function: FunctionHandle, _ frame: Frame, isStart: Bool = false) {
        if !isStart { recorder?.call(function, frame) }
        log?.begin(
            .call, instance: function.instance ?? -1, index: function.index, frame, slots: function.parameterSlots)
        tracing?.begin(.call, of: function, Tracing.Values(frame: frame, slots: function.parameterSlots))
    }

    func end(_ function: FunctionHandle, _ results: Frame, isStart: Bool = false) {
        log?.end(
            .callReturned, instance: function.instance ?? -1, index: function.index, results,
            slots: function.resultSlots)
        if !isStart { recorder?.returned(function, results) }
        tracing?.end(keeping: Tracing.Values(frame: results, slots: function.resultSlots))
    }

    func fail(_ function: FunctionHandle, _ error: any Error, isStart: Bool = false) {
        log?.fail(.callFailed, instance: function.instance ?? -1, index: function.index, error)
        if !isStart { recorder?.failed(error) }
        tracing?.fail(error)
    }

    // MARK: Calls of the host

    /// The same function, which tells of the beginning and the end of each call.
    func wrap(_ function: HostFunction, _ number: Int) -> HostFunction {
        let told = ToldFunction(
            number: number, recorded: recorder?.nextFunction(), type: function.type, name: function.name, log: log,
            recorder: recorder, tracing: tracing)
        if let asyncBody = function.asyncBody {
            return HostFunction(
                type: function.type, name: function.name, recorded: told.recorded,
                asyncBody: { call in
                    told.begin(call)
                    do {
                        try await asyncBody(call)
                        told.end(call)
                    } catch {
                        told.fail(error)
                        throw error
                    }
                })
        }
        let body = function.body
        return HostFunction(type: function.type, name: function.name, recorded: told.recorded) { call in
            told.begin(call)
            do {
                try body(call)
                told.end(call)
            } catch {
                told.fail(error)
                throw error
            }
        }
    }

    // MARK: Memories

    /// The host is about to read or write.
    func access(_ memory: MemoryInstance, at address: UInt64, count: UInt64, writes: Bool) {
        log?.note(writes ? .write : .read, at: address, count: count)
        recorder?.hostAccess(memory, at: address, count: count, writes: writes)
    }

    func grew(_ memory: MemoryInstance, from old: UInt64, by pages: UInt64) {
        log?.note(.grow, at: old, count: pages)
        if !isGuestGrowing { recorder?.grow(memory, by: pages) }
    }

    /// Lets something grow by so many units, and tells what has come of it.
    func telling<Outcome>(
        _ resource: ResourceGrowth.Resource, from size: UInt64, by count: UInt64, unit bytes: UInt64,
        _ grow: () throws -> Outcome, hasGrown: (Outcome) -> Bool
    ) rethrows -> Outcome {
        var isRefused = true
        defer {
            let (added, overflow) = count.multipliedReportingOverflow(by: bytes)
            grew(resource, from: size &* bytes, by: overflow ? .max : added, isRefused: isRefused)
        }
        let outcome = try grow()
        isRefused = !hasGrown(outcome)
        return outcome
    }

    /// Something has grown, or should have.
    func grew(_ resource: ResourceGrowth.Resource, from bytes: UInt64, by added: UInt64, isRefused: Bool = false) {
        tracing?.growth(of: resource, from: bytes, by: added, isRefused: isRefused)
    }

    // MARK: Growth

    /// Lets something grow for a guest; nil where it does not.
    func grow(_ body: () throws -> UInt64?) throws -> UInt64? {
        if let growth { return try growth(body) }
        recorder?.flush()
        let outer = isGuestGrowing
        isGuestGrowing = true
        defer { isGuestGrowing = outer }
        do {
            let result = try body()
            if result == nil { recorder?.growthRefused() }
            return result
        } catch {
            recorder?.growthFailed(error)
            throw error
        }
    }
}

/// A function of the host of which is told.
private struct ToldFunction {
    /// Among the functions that the store has.
    let number: Int
    /// Among those that were made while the store was recorded.
    let recorded: Int?
    let type: DefinedType
    let name: String?
    let log: BorderLog?
    let recorder: Recorder?
    let tracing: Tracing?

    func begin(_ call: HostCall) {
        if let recorded { recorder?.hostCall(recorded, type, call.frame) }
        log?.begin(
            .hostCall, instance: -1, index: number, call.frame, slots: type.signature?.parameterSlots.count ?? 0)
        tracing?.begin(.hostCall, .host(name))
    }

    func end(_ call: HostCall) {
        log?.end(
            .hostReturned, instance: -1, index: number, call.frame, slots: type.signature?.resultSlots.count ?? 0)
        recorder?.hostReturned(type, call.frame)
        tracing?.end()
    }

    func fail(_ error: any Error) {
        log?.fail(.hostFailed, instance: -1, index: number, error)
        recorder?.hostFailed(error)
        tracing?.fail(error)
    }
}

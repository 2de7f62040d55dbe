extension BorderLog {
    /// A crossing of the border.
    public struct Entry: Sendable, Hashable {
        /// What crossed.
        public enum Event: Sendable, Hashable {
            /// The host calls a function of a guest.
            case call(function: String, arguments: [String])
            /// That call returns.
            case returned(function: String, results: [String])
            /// That call ends in an error, whose text begins so.
            case failed(function: String, error: String)
            /// A guest calls a function of the host.
            case hostCall(function: String, arguments: [String])
            /// That function returns.
            case hostReturned(function: String, results: [String])
            /// That function throws an error, whose text begins so.
            case hostFailed(function: String, error: String)
            /// The host reads bytes of a memory.
            case read(GuestRegion)
            /// The host writes bytes of a memory.
            case write(GuestRegion)
            /// A memory grows, by the guest or by the host.
            case grow(from: Pages, by: Pages)
        }

        /// How many crossings there were before.
        public let number: UInt64
        /// Since the log was made.
        public let time: Duration
        /// How many calls are open that were noted before it.
        public let depth: Int
        /// What crossed.
        public let event: Event
        /// From the beginning to the end of a call; nil for other crossings, and where the beginning is kept no more.
        public let duration: Duration?
    }

    /// What is kept, oldest first.
    ///
    /// - Parameter store: The store to which the log was given, which knows the names. Values are shown by their types; of more
    ///   than four slots of arguments or results the first are.
    public func entries(of store: Store) -> [Entry] {
        var open: [Int: Int64] = [:]
        return kept.map { number, record in
            var duration: Duration?
            switch record.kind {
            case .call, .hostCall: open[record.depth] = record.time
            case .callReturned, .callFailed, .hostReturned, .hostFailed:
                duration = open.removeValue(forKey: record.depth).map { .nanoseconds(record.time &- $0) }
            case .read, .write, .grow: break
            }
            return Entry(
                number: number, time: .nanoseconds(record.time &- start), depth: record.depth,
                event: event(number, record, store.state),
                duration: duration)
        }
    }

    private func event(_ number: UInt64, _ record: Record, _ state: StoreState) -> Entry.Event {
        let region = GuestRegion(start: GuestAddress(record.index), count: record.amount)
        switch record.kind {
        case .read: return .read(region)
        case .write: return .write(region)
        case .grow: return .grow(from: Pages(record.index), by: Pages(record.amount))
        default: break
        }
        let (name, signature) = state.function(record.subject, Int(record.index))
        let isResult = record.kind == .callReturned || record.kind == .hostReturned
        let values = state.texts(
            isResult ? signature?.results : signature?.parameters,
            isResult ? signature?.resultSlots : signature?.parameterSlots, record)
        switch record.kind {
        case .call: return .call(function: name, arguments: values)
        case .callReturned: return .returned(function: name, results: values)
        case .callFailed: return .failed(function: name, error: error(number))
        case .hostCall: return .hostCall(function: name, arguments: values)
        case .hostReturned: return .hostReturned(function: name, results: values)
        default: return .hostFailed(function: name, error: error(number))
        }
    }
}

extension StoreState {
    fileprivate func function(_ instance: Int, _ index: Int) -> (name: String, DefinedType.Signature?) {
        guard instance >= 0 else {
            let function = hostFunctions[index]
            return (function?.name ?? "function \(index) of the host", function?.type.signature)
        }
        guard let module = instances[instance]?.module.validated, index < module.functions.count else {
            return ("function \(index) of an instance that is gone", nil)
        }
        let name = module.name(of: FunctionIndex(UInt32(truncatingIfNeeded: index)))
        return (name ?? "function \(index)", module.types[module.functions[index].position].signature)
    }

    fileprivate func texts(_ types: [CanonicalType]?, _ slots: SlotLayout?, _ record: BorderLog.Record) -> [String] {
        guard let types, let slots else { return [] }
        let values = [record.values.0, record.values.1, record.values.2, record.values.3]
        return types.enumerated().compactMap { index, type in
            let slot = slots[index]
            guard slot < min(values.count, record.valueCount) else { return nil }
            let bits = values[slot]
            switch type {
            case .i32: return "\(UInt32(truncatingIfNeeded: bits))"
            case .i64: return "\(bits)"
            case .f32: return "\(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))"
            case .f64: return "\(Double(bitPattern: bits))"
            case .v128: return "v128"
            default: return bits == 0 ? "null" : "reference"
            }
        }
    }
}

extension Store {
    /// Notes what crosses the border of instances that are made from now on, and of functions of the host that are.
    public var borderLog: BorderLog? {
        get { state.border?.log }
        set { state.changeBorder { $0.log = newValue } }
    }
}

// MARK: JSON

extension BorderLog.Entry {
    /// One line of JSON: an object with `number`, `microseconds` since the log was made, `depth`, `event`, and what the event
    /// has: `function`, `arguments`, `results`, `error`, `address`, `bytes`, `pages`, `by`, and `duration` in microseconds.
    public var json: String {
        var fields = [
            "\"number\":\(number)", "\"microseconds\":\(time.microseconds)", "\"depth\":\(depth)",
        ]
        func add(_ name: String, _ text: String) { fields.append("\"\(name)\":\(text.jsonString)") }
        func add(_ name: String, _ texts: [String]) {
            fields.append("\"\(name)\":[\(texts.map(\.jsonString).joined(separator: ","))]")
        }
        func add(_ name: String, _ number: UInt64) { fields.append("\"\(name)\":\(number)") }
        func add(_ kind: String, _ region: GuestRegion) {
            add("event", kind)
            add("address", region.start.offset)
            add("bytes", region.count)
        }
        switch event {
        case .call(let function, let arguments):
            add("event", "call")
            add("function", function)
            add("arguments", arguments)
        case .returned(let function, let results):
            add("event", "returned")
            add("function", function)
            add("results", results)
        case .failed(let function, let error):
            add("event", "failed")
            add("function", function)
            add("error", error)
        case .hostCall(let function, let arguments):
            add("event", "hostCall")
            add("function", function)
            add("arguments", arguments)
        case .hostReturned(let function, let results):
            add("event", "hostReturned")
            add("function", function)
            add("results", results)
        case .hostFailed(let function, let error):
            add("event", "hostFailed")
            add("function", function)
            add("error", error)
        case .read(let region): add("read", region)
        case .write(let region): add("write", region)
        case .grow(let from, let by):
            add("event", "grow")
            add("pages", from.count)
            add("by", by.count)
        }
        if let duration { fields.append("\"duration\":\(duration.microseconds)") }
        return "{\(fields.joined(separator: ","))}"
    }
}

extension Duration {
    fileprivate var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}

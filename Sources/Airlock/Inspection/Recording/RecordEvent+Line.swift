/// How events are shown.
extension RecordEvent {
    /// In a line.
    var line: String {
        switch self {
        case .module(let bytes): "module of \(bytes.count) bytes"
        case .function(let name, _): "function of the host" + (name.map { " " + $0.quotedForMessage } ?? "")
        case .memory(let type): "memory of the host, \(type.limits.minimum) pages"
        case .table(_, _, let limits): "table of the host, \(limits.minimum) elements"
        case .global(_, _, let value): "global of the host, \(value.line)"
        case .tag(_, let name): "tag of the host" + (name.map { " " + $0.quotedForMessage } ?? "")
        case .instantiate(let module, _, _): "instantiate module \(module)"
        case .instantiated: "instantiated"
        case .instantiationFailed(let error): "instantiation failed: \(error.line)"
        case .call(let function, let values): "call \(function.line(.function)) \(values.line)"
        case .returned(let values): "returned \(values.line)"
        case .failed(let error): "failed: \(error.line)"
        case .hostCall(let function, let values): "host call \(function) \(values.line)"
        case .hostReturned(let values): "host returned \(values.line)"
        case .hostFailed(let error): "host failed: \(error.line)"
        case .write(let memory, let address, let bytes):
            "write \(bytes.count) bytes at \(GuestAddress(address)) of \(memory.line(.memory))"
        case .fill(let memory, let address, let count, let byte):
            "fill \(count) bytes at \(GuestAddress(address)) of \(memory.line(.memory)) with \(byte)"
        case .grow(let memory, let pages): "grow \(memory.line(.memory)) by \(pages) pages"
        case .setElement(let table, let index, let value):
            "set element \(index) of \(table.line(.table)) to \(value.line)"
        case .growTable(let table, let count, _): "grow \(table.line(.table)) by \(count) elements"
        case .setGlobal(let global, let value): "set \(global.line(.global)) to \(value.line)"
        case .handOut(let memory, let region, let label):
            "hand out \(region) of \(memory.line(.memory))" + (label.map { ": " + $0.quotedForMessage } ?? "")
        case .takeBack(let memory, let region): "take back \(region) of \(memory.line(.memory))"
        case .hostBuffer(let address, let count): "buffer of the host, \(count) bytes at \(GuestAddress(address))"
        case .growthRefused: "growth refused"
        case .growthFailed(let error): "growth failed: \(error.line)"
        case .fuelGiven(let units): units.map { "\($0) units of fuel" } ?? "no more fuel"
        case .fuelFailed(let error): "fuel failed: \(error.line)"
        case .addFuel(let units): "add \(units) units of fuel"
        case .consumeFuel(let units): "consume \(units) units of fuel"
        case .memoryState(let memory, let count, let digest):
            "\(memory.line(.memory)) holds \(count) bytes, digest \(String(digest, radix: 16))"
        case .end: "end"
        }
    }
}

extension RecordPlace {
    func line(_ kind: ExternKind) -> String {
        instance.map { "\(kind) \(index) of instance \($0)" } ?? "\(kind) \(index) of the host"
    }
}

extension [RecordValue] {
    fileprivate var line: String { "(" + map(\.line).joined(separator: ", ") + ")" }
}

extension RecordValue {
    fileprivate var line: String {
        switch self {
        case .number(let bits): "\(bits)"
        case .vector(let low, let high): "v128:\(high):\(low)"
        case .null: "null"
        case .function(let place): place.line(.function)
        case .i31(let bits): "i31:\(bits &>> 1)"
        case .reference: "reference"
        }
    }
}

extension RecordError {
    fileprivate var line: String {
        switch self {
        case .other(let text), .stopped(let text):
            text.split(separator: "\n", maxSplits: 1).first.map { String($0).escapedForMessage } ?? ""
        case .exception(let tag, let values): "exception of \(tag.line(.tag)) \(values.line)"
        }
    }
}

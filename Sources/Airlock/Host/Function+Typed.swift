extension Function {
    /// This function as a Swift closure. The types are checked here, once, so that calls need not.
    ///
    /// - Throws: `SignatureMismatch`.
    public func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type
    ) throws -> (repeat each P) throws -> (repeat each R) {
        try typed(as: ((repeat each P) -> (repeat each R)).self, subject: "function")
    }

    func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type, subject: String
    ) throws -> (repeat each P) throws -> (repeat each R) {
        let type = type
        var parameters = TypeCheck(type.parameters)
        repeat parameters.next((each P).self)
        var results = TypeCheck(type.results)
        repeat results.next((each R).self)
        guard parameters.isExact, results.isExact else {
            throw SignatureMismatch(
                subject: subject, expected: type.description,
                found: FunctionType(parameters: parameters.asked, results: results.asked).description)
        }
        let store = store
        let state = store.state
        let handle = handle
        let resultTypes = type.results
        let narrowed = parameters.narrowed
        return { (arguments: repeat each P) in
            if !narrowed.isEmpty {
                var index = 0
                for argument in repeat each arguments {
                    if argument.slot >> 32 != 0, narrowed.contains(index) {
                        try (argument as? any NarrowableValue)?.checkFits32()
                    }
                    index &+= 1
                }
            }
            return try withExtendedLifetime(store) {
                try state.call(handle) { frame in
                    var index = 0
                    for argument in repeat each arguments {
                        frame[index] = argument.slot
                        index &+= 1
                    }
                } results: { frame in
                    var reader = ResultReader(frame: frame, types: resultTypes)
                    return (repeat reader.next((each R).self))
                }
            }
        }
    }
}

/// Compares a list of Swift types with a list of WebAssembly types.
private struct TypeCheck {
    private let types: [ValueType]
    private(set) var asked: [ValueType] = []
    private var isMatching = true
    /// Positions where a number could be too large for an i32.
    private(set) var narrowed: [Int] = []

    init(_ types: [ValueType]) { self.types = types }

    mutating func next<T: WasmValue>(_: T.Type) {
        if asked.count < types.count {
            isMatching = isMatching && T.accepts(types[asked.count])
            if T.self is any NarrowableValue.Type, types[asked.count] == .i32 { narrowed.append(asked.count) }
        }
        asked.append(T.valueType)
    }

    var isExact: Bool { isMatching && asked.count == types.count }
}

/// Reads a function's results in order.
private struct ResultReader {
    let frame: Frame
    let types: [ValueType]
    private var index = 0

    init(frame: Frame, types: [ValueType]) {
        self.frame = frame
        self.types = types
    }

    mutating func next<T: WasmValue>(_: T.Type) -> T {
        defer { index &+= 1 }
        return T(slot: frame[index], type: types[index])
    }
}

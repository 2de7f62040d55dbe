extension UncaughtException {
    /// Makes an exception that a function of the host may throw to its caller, which can catch it by the tag.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`.
    public init(_ tag: Tag, _ values: [Value]) throws {
        let types = tag.state.type.signature?.parameters ?? []
        guard let slots = try Value.slots(of: values, as: types, in: tag.store) else {
            throw SignatureMismatch(
                subject: "exception", expected: tag.type.description,
                found: FunctionType.describe(values.map(\.typeDescription), []))
        }
        let exception = ExceptionInstance(tag: tag.state, values: slots)
        self.init(exception, keeper: tag.store.state.roots.hold(.exception(exception)))
    }

    /// Makes an exception that carries values of Swift types: `UncaughtException(tag, carrying: 404 as Int32, address)`.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; what conversions throw.
    public init<each T: WasmValue>(_ tag: Tag, carrying values: repeat each T) throws {
        let types = tag.state.type.signature?.parameters ?? []
        let slots = try tag.store.slots(repeat each values, as: types, "exception")
        let exception = ExceptionInstance(tag: tag.state, values: slots)
        self.init(exception, keeper: tag.store.state.roots.hold(.exception(exception)))
    }

    /// What it carries, as values of Swift types, if it is one of `tag`; nil if it is another:
    /// `if let (code, place) = try exception.payload(of: tag, as: (Int32, GuestAddress).self) { … }`.
    ///
    /// - Throws: `StoreMismatch` where it was thrown in another store than the tag's; `SignatureMismatch` where the types do
    ///   not stand for those of the tag; what conversions throw.
    public func payload<each T: WasmValue>(
        of tag: Tag, as _: (repeat each T).Type
    ) throws -> (repeat each T)? {
        try check(tag.store)
        guard exception.tag === tag.state else { return nil }
        let types = tag.state.type.signature?.parameters ?? []
        let values: (repeat each T) = try tag.store.read(exception.values, types, as: (repeat each T).self, "exception")
        return values
    }

    /// The name of its tag: from the name section, or an export, of the module that defines it.
    public var tagName: String? { exception.tag.name }

    /// Its tag, to compare with others.
    ///
    /// - Parameter store: The one in which it was thrown. An error may have left its thread; what is of a store may not.
    /// - Throws: `StoreMismatch`.
    public func tag(in store: Store) throws -> Tag {
        try check(store)
        return exception.tag(in: store)
    }

    /// What it carries: a value for each parameter of its tag.
    ///
    /// - Parameter store: The one in which it was thrown.
    /// - Throws: `StoreMismatch`.
    public func values(in store: Store) throws -> [Value] {
        try check(store)
        return exception.values(in: store)
    }

    private func check(_ store: Store) throws {
        guard exception.tag.owner === store.state.identity else { throw StoreMismatch(subject: "exception") }
    }
}

extension UncaughtException: CustomStringConvertible {
    /// Its tag, and what it carries, of references only whether they are null; and who called, a line each.
    public var description: String { ([title] + backtrace.lines).joined(separator: "\n") }

    private var title: String {
        let types = exception.tag.type.signature?.parameters ?? []
        var position = 0
        let values = types.map { type in
            defer { position &+= type.slotCount }
            let bits = exception.values[position]
            if type == .v128 {
                return Value.v128(SIMD16(low: bits, high: exception.values[position &+ 1])).description
            }
            return Value(number: bits, type)?.description ?? (bits == 0 ? "null" : "reference")
        }
        let name = exception.tag.name.map { " " + $0.quotedForMessage } ?? ""
        return "uncaught exception\(name) (\(values.joined(separator: ", ")))"
    }
}

extension ExceptionInstance {
    func tag(in store: Store) -> Tag { Tag(store: store, state: tag) }

    func values(in store: Store) -> [Value] {
        Value.list(slots: values, as: tag.type.signature?.parameters ?? [], in: store)
    }
}

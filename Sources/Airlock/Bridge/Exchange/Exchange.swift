/// One call that answers with bytes, whose input stands in the guest's memory already.
///
/// What depends on the types of arguments is compiled where it is used.
@usableFromInline
struct Exchange {
    @usableFromInline let instance: Instance
    @usableFromInline let name: String
    @usableFromInline let convention: ResultConvention
    let ownership: ResultOwnership
    let allocator: BoundAllocator

    init(
        instance: Instance, name: String, convention: ResultConvention, ownership: ResultOwnership,
        allocator: BoundAllocator
    ) {
        self.instance = instance
        self.name = name
        self.convention = convention
        self.ownership = ownership
        self.allocator = allocator
    }

    /// How often a guest may ask for a larger output buffer.
    private static let attempts = 4

    @usableFromInline var memory: Memory { allocator.memory }

    /// The answer, copied, and released where that is the host's to do.
    ///
    /// - Parameter input: Nil for a function that is given no bytes.
    @inlinable
    func run<each Argument: WasmValue>(
        _ input: GuestRegion?, _ arguments: repeat each Argument
    ) throws -> [UInt8] {
        switch convention {
        case .packedPointerHigh:
            let packed = try call(UInt64.self, input, repeat each arguments)
            return try take(address: packed >> 32, count: packed & 0xFFFF_FFFF, input)
        case .packedLengthHigh:
            let packed = try call(UInt64.self, input, repeat each arguments)
            return try take(address: packed & 0xFFFF_FFFF, count: packed >> 32, input)
        case .twoResults:
            let answer = try call(GuestBytes.self, input, repeat each arguments).region
            return try take(address: answer.start.offset, count: answer.count, input)
        case .pairPointer:
            let pair = try call(GuestAddress.self, input, repeat each arguments)
            let words = try read(pair, words: 2)
            return try take(address: words[0], count: words[1], input)
        case .lengthPrefixed:
            let start = try call(GuestAddress.self, input, repeat each arguments)
            let count = try read(start, words: 1)[0]
            return try take(address: start.offset, header: wordBytes, count: count, input)
        case .outputBuffer(let capacity, let maximum):
            return try fillBuffer(capacity: capacity, maximum: maximum) { output in
                guard let input else { return try call(SignedLength.self, output, repeat each arguments).value }
                return try call(SignedLength.self, input, GuestBytes(output), repeat each arguments).value
            }
        case .inPlace:
            guard let input else { throw error(.nothingInPlace) }
            guard try !instance.function(name).type.results.isEmpty else {
                let function = try instance.function(
                    name, as: ((GuestAddress, GuestLength, repeat each Argument) -> Void).self)
                try function(input.start, GuestLength(input.count), repeat each arguments)
                return try memory.read(input)
            }
            let count = try call(GuestLength.self, input, repeat each arguments).count
            return try memory.read(checked(count, of: input))
        }
    }

    @inlinable
    func call<Result: WasmValue, each Argument: WasmValue>(
        _: Result.Type, _ input: GuestRegion?, _ arguments: repeat each Argument
    ) throws -> Result {
        guard let input else {
            return try instance.function(name, as: ((repeat each Argument) -> Result).self)(repeat each arguments)
        }
        let function = try instance.function(
            name, as: ((GuestAddress, GuestLength, repeat each Argument) -> Result).self)
        return try function(input.start, GuestLength(input.count), repeat each arguments)
    }

    // MARK: Where the guest allocates

    /// In bytes: the size of an address or length that stands in memory.
    @usableFromInline var wordBytes: UInt64 { memory.type.addressType == .i64 ? 8 : 4 }

    /// Addresses or lengths that stand at an address, all or none.
    @usableFromInline
    func read(_ address: GuestAddress, words count: Int) throws -> [UInt64] {
        guard address.offset != 0 else { throw error(.null) }
        if wordBytes == 8 {
            return try memory.read(GuestSlice<UInt64>(start: GuestPointer(address), count: UInt64(count)))
        }
        return try memory.read(GuestSlice<UInt32>(start: GuestPointer(address), count: UInt64(count))).map(UInt64.init)
    }

    /// Copies an answer that stands behind `header` bytes.
    @usableFromInline
    func take(
        address: UInt64, header: UInt64 = 0, count: UInt64, _ input: GuestRegion?
    ) throws -> [UInt8] {
        guard address != 0 else { throw error(.null) }
        // The header was read, so its end fits 64 bits; a sum that does not is above every memory.
        let start = GuestAddress(address).advanced(by: header) ?? GuestAddress(.max)
        let answer = try memory.read(GuestRegion(start: start, count: count))
        if ownership == .host, address != input?.start.offset {
            // Both parts lie inside the memory, so the sum does not wrap.
            try allocator.releaseResult(GuestRegion(start: GuestAddress(address), count: header &+ count))
        }
        return answer
    }

    // MARK: Where the host allocates

    /// - Parameter fill: Calls the function with a buffer, and returns what it returned.
    @usableFromInline
    func fillBuffer(
        capacity: UInt64, maximum: UInt64, _ fill: (GuestRegion) throws -> Int64
    ) throws -> [UInt8] {
        var capacity = capacity
        for _ in 0..<Self.attempts {
            let answer = try withOutput(capacity) { output -> [UInt8]? in
                let length = try fill(output)
                guard length < 0 else { return try memory.read(checked(UInt64(length), of: output)) }
                capacity = length.magnitude
                return nil
            }
            if let answer { return answer }
            guard capacity <= maximum else { break }
        }
        throw error(.demandsTooMuch(demand: capacity, maximum: maximum))
    }

    private func withOutput<Result>(_ capacity: UInt64, _ body: (GuestRegion) throws -> Result) throws -> Result {
        try allocator.withRegion(capacity, label: "output of \(name)", body)
    }

    /// The first `count` bytes of a region that must hold them.
    @usableFromInline
    func checked(_ count: UInt64, of region: GuestRegion) throws -> GuestRegion {
        guard count <= region.count else { throw error(.tooLong(claimed: count, capacity: region.count)) }
        return region.prefix(count)
    }

    @usableFromInline
    func error(_ reason: ResultError.Reason) -> ResultError {
        ResultError(function: name, convention: convention, reason: reason)
    }
}

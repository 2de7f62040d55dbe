/// A function of which an inspector knows by its name what it does: it allocates, releases, or moves bytes for others.
///
/// What such a function does with memory is not looked at, as it works on what is nobody's. Names tell less where anybody may
/// have chosen them, so those that are common words count for exports alone, and types must fit in any case.
struct InspectedFunction: Sendable {
    enum Action: Sendable {
        case allocate, allocateZeroed, reallocate, release
        /// Puts the address of the block where it is told, and gives 0.
        case allocateInto
        /// Tells how large a block is.
        case measure
        case copy, fill
    }

    let action: Action
    /// How many parameters there are.
    private(set) var parameters = 0
    // The positions of parameters.
    var pointer = 0
    var size: Int?
    /// By which the size is multiplied.
    var count: Int?
    var alignment: Int?
    var oldSize: Int?
    /// From where bytes are copied.
    var source = 1

    /// Nil for functions of which nothing is known.
    init?(_ module: ValidatedModule, function: Int) {
        guard let memory = module.memories.first,
            let signature = module.types[module.functions[function].position].signature
        else { return nil }
        let word: CanonicalType = memory.addressType == .i64 ? .i64 : .i32
        func isWord(_ types: some Sequence<CanonicalType>) -> Bool { types.allSatisfy { $0 == word } }
        let count = signature.parameters.count
        guard signature.results.count <= 1, isWord(signature.results) else { return nil }
        let exports = module.module.exports.lazy
            .filter { $0.kind == .function && Int($0.index) == function }.map(\.name.string)
        let name = module.module.names.functions[UInt32(truncatingIfNeeded: function)]
        let found =
            exports.compactMap { Self.exported($0, count) ?? Self.named($0, count) }.first
            ?? name.flatMap { Self.named($0, count) }
        guard let found else { return nil }
        // What a byte is set to is a number in any memory.
        let (first, last) = (signature.parameters.prefix(1), signature.parameters.suffix(1))
        let parameters = found.action == .fill ? first + last : signature.parameters[...]
        let yields = found.action != .release && found.action != .copy && found.action != .fill
        guard isWord(parameters), !yields || signature.results.count == 1 else { return nil }
        self = found
        self.parameters = count
    }

    private init(
        _ action: Action, pointer: Int = 0, size: Int? = nil, count: Int? = nil, alignment: Int? = nil,
        oldSize: Int? = nil
    ) {
        self.action = action
        self.pointer = pointer
        self.size = size
        self.count = count
        self.alignment = alignment
        self.oldSize = oldSize
    }

    /// Names that are words.
    private static func exported(_ name: String, _ parameters: Int) -> InspectedFunction? {
        switch (name, parameters) {
        case ("alloc", 1), ("allocate", 1): InspectedFunction(.allocate, size: 0)
        case ("alloc", 2), ("allocate", 2): InspectedFunction(.allocate, size: 0, alignment: 1)
        case ("dealloc", 1), ("deallocate", 1): InspectedFunction(.release)
        case ("dealloc", 2...3), ("deallocate", 2...3): InspectedFunction(.release, oldSize: 1)
        default: nil
        }
    }

    /// Names that nobody would give to anything else: those of C, of Rust, of wasm-bindgen, of the component model.
    private static func named(_ name: String, _ parameters: Int) -> InspectedFunction? {
        switch (plain(name), parameters) {
        case ("malloc", 1): InspectedFunction(.allocate, size: 0)
        case ("calloc", 2): InspectedFunction(.allocateZeroed, size: 1, count: 0)
        case ("realloc", 2): InspectedFunction(.reallocate, size: 1)
        case ("free", 1): InspectedFunction(.release)
        case ("aligned_alloc", 2), ("memalign", 2): InspectedFunction(.allocate, size: 1, alignment: 0)
        case ("posix_memalign", 3): InspectedFunction(.allocateInto, size: 2, alignment: 1)
        case ("malloc_usable_size", 1): InspectedFunction(.measure)
        case ("__wbindgen_malloc", 1): InspectedFunction(.allocate, size: 0)
        case ("__wbindgen_malloc", 2): InspectedFunction(.allocate, size: 0, alignment: 1)
        case ("__wbindgen_realloc", 3...4): InspectedFunction(.reallocate, size: 2, oldSize: 1)
        case ("__wbindgen_free", 2...3): InspectedFunction(.release, oldSize: 1)
        case ("cabi_realloc", 4): InspectedFunction(.reallocate, size: 3, alignment: 2, oldSize: 1)
        case ("__rust_alloc", 2): InspectedFunction(.allocate, size: 0, alignment: 1)
        case ("__rust_alloc_zeroed", 2): InspectedFunction(.allocateZeroed, size: 0, alignment: 1)
        case ("__rust_dealloc", 3): InspectedFunction(.release, oldSize: 1)
        case ("__rust_realloc", 4): InspectedFunction(.reallocate, size: 3, alignment: 2, oldSize: 1)
        case ("memcpy", 3), ("memmove", 3): InspectedFunction(.copy, size: 2)
        case ("memset", 3): InspectedFunction(.fill, size: 2)
        default: nil
        }
    }

    /// Of a function of the allocator interface that Rust's compiler makes, its name without what stands round it.
    private static func plain(_ name: String) -> String {
        guard name.hasPrefix("_R"), let start = name.range(of: "___rust_") else { return name }
        return String(name[name.index(after: start.lowerBound)...])
    }
}

extension StringProtocol {
    /// Where a text first stands in this one.
    fileprivate func range(of text: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
    }
}

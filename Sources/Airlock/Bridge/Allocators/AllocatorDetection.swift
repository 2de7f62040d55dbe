/// Finds a guest's allocator by the names and the types of its exports. A name alone is never enough.
struct AllocatorDetection {
    let module: Module
    /// Of the memory that is to be allocated from.
    let addressType: AddressType

    private var word: ValueType { addressType.valueType }

    /// The first profile whose functions are all there.
    func detect() -> AllocatorProfile? {
        pair("malloc", "free") ?? pair("alloc", "dealloc") ?? pair("allocate", "deallocate")
            ?? pair("__wbindgen_malloc", "__wbindgen_free") ?? numbered() ?? reallocation("cabi_realloc") ?? pinned()
    }

    /// The profile of two functions of any names; nil when their types are not those of an allocator.
    func pair(_ allocate: String, _ release: String?) -> AllocatorProfile? {
        guard let request = parameters(of: allocate, results: [word]), request <= 2 || request == 4 else { return nil }
        if request == 4 { return release == nil || release == allocate ? reallocation(allocate) : nil }
        let shape: AllocatorProfile.Release
        if let release {
            guard let count = releaseParameters(of: release) else { return nil }
            shape = count == 1 ? .pointer : count == 2 ? .pointerSize : .pointerSizeAlignment
        } else {
            shape = .none
        }
        return AllocatorProfile(
            request: request == 1 ? .size : .sizeAlignment, release: shape, allocateName: allocate,
            releaseName: release, pinName: nil)
    }

    private func reallocation(_ name: String) -> AllocatorProfile? {
        guard parameters(of: name, results: [word]) == 4 else { return nil }
        return AllocatorProfile(
            request: .reallocation, release: .reallocation, allocateName: name, releaseName: name, pinName: nil)
    }

    private func pinned() -> AllocatorProfile? {
        guard parameters(of: "__new", results: [word]) == 2, parameters(of: "__pin", results: [word]) == 1,
            releaseParameters(of: "__unpin") == 1
        else { return nil }
        return AllocatorProfile(
            request: .sizeIdentifier, release: .pointer, allocateName: "__new", releaseName: "__unpin",
            pinName: "__pin")
    }

    /// wasm-bindgen's functions under numbers: only types tell which is which, so the first that fits is taken.
    private func numbered() -> AllocatorProfile? {
        let names = module.decoded.exports.lazy
            .filter { $0.kind == .function }.map(\.name.string)
            .compactMap { name in Self.number(of: name).map { (number: $0, name: name) } }
            .sorted { $0.number < $1.number }
        guard let allocate = names.first(where: { parameters(of: $0.name, results: [word]) == 2 }),
            let release = names.first(where: {
                $0.number > allocate.number && parameters(of: $0.name, results: []) == 3
            })
        else { return nil }
        return pair(allocate.name, release.name)
    }

    /// `__wbindgen_export` is 1, `__wbindgen_export_0` is 0, `__wbindgen_export2` is 2.
    private static func number(of name: String) -> Int? {
        let prefix = "__wbindgen_export"
        guard name.hasPrefix(prefix) else { return nil }
        var digits = name.dropFirst(prefix.count)
        if digits.isEmpty { return 1 }
        if digits.first == "_" { digits = digits.dropFirst() }
        return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }

    /// How many parameters an exported function has, if all are words and the results are as expected.
    private func parameters(of name: String, results: [ValueType]) -> Int? {
        guard let type = module.type(ofExportedFunction: Name(name)), type.results == results,
            !type.parameters.isEmpty, type.parameters.allSatisfy({ $0 == word })
        else { return nil }
        return type.parameters.count
    }

    /// The same for a function that releases: it may return something, which tells nothing.
    private func releaseParameters(of name: String) -> Int? {
        guard let count = parameters(of: name, results: []) ?? parameters(of: name, results: [word]), count <= 3
        else { return nil }
        return count
    }
}

extension Instance {
    /// The allocator found for memories of an address type.
    ///
    /// - Throws: `ExportError`.
    func detectedAllocator(_ addressType: AddressType) throws -> AllocatorFunctions? {
        if let known = state.bridge[addressType] { return known }
        let profile = AllocatorDetection(module: module, addressType: addressType).detect()
        let functions = try profile.map { try AllocatorFunctions($0, of: self) }
        state.bridge[addressType] = .some(functions)
        return functions
    }
}

extension Module {
    /// The allocator that instances of this module export, by names and types; nil where there is none.
    ///
    /// It is looked for in the types of addresses of the export "memory", or else of the first memory.
    public var allocatorProfile: AllocatorProfile? {
        let exported = exports.lazy.compactMap { export in
            if case .memory(let type) = export.type, Name(export.name) == "memory" { type } else { nil }
        }.first
        guard let type = exported ?? validated.memories.first else { return nil }
        return AllocatorDetection(module: self, addressType: type.addressType).detect()
    }
}

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

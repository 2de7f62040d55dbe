extension Store {
    /// Looks on at all instances that are made in this store from now on, unless they are given another inspector.
    public var inspector: Inspector? {
        get { state.inspector }
        set { state.inspector = newValue }
    }
}

/// What inspectors are asked about an instance, and told.
extension Instance {
    /// Who looks on at this instance; nil where nobody does.
    public var inspector: Inspector? { state.inspector }

    private func inspection(of memory: Memory?) -> MemoryInspection? {
        memory.map(\.state.inspection) ?? state.memories.first?.inspection
    }

    /// Finds blocks of the guest's allocator that are held though nothing points to them any more, neither a global nor
    /// memory: the guest has forgotten to give them back. The inspector's `findings` have them too.
    ///
    /// While no function of the instance runs; without an inspector it finds nothing. Any number that looks like an address
    /// counts as one, so a leak may be missed.
    @discardableResult
    public func findLeaks() -> [Finding] { leaks(behind: 0) }

    /// Finds what `findLeaks` does, of the blocks that were handed out while `body` ran.
    ///
    /// - Throws: What `body` throws; then it does not look for leaks.
    public func findingLeaks<Result>(_ body: () throws -> Result) rethrows -> Result {
        let first = state.memories.first?.inspection?.blockCount ?? 0
        let result = try body()
        leaks(behind: first)
        return result
    }

    @discardableResult
    private func leaks(behind first: Int) -> [Finding] {
        guard let inspection = state.memories.first?.inspection else { return [] }
        let globals = state.globals.filter { !$0.valueType.isReference }.map { $0.cell.value }
        let stackPointer = module.shadowStackPointer.map { state.globals[Int($0.global)].cell.value } ?? 0
        let dead = stackPointer &- min(stackPointer, Self.deadStackBytes)..<stackPointer
        return inspection.leaks(behind: first, roots: globals, dead: dead)
    }

    /// So many bytes below the guest's stack pointer are taken for a part of the stack that is not in use.
    private static let deadStackBytes: UInt64 = 16_384

    /// Runs `body` while guests may read a region and not write there.
    ///
    /// - Parameter region: What guests may only read.
    /// - Parameter body: What runs meanwhile.
    /// - Parameter memory: By default the instance's first.
    /// - Throws: What `body` throws.
    public func withReadOnly<Result>(
        _ region: GuestRegion, memory: Memory? = nil, _ body: () throws -> Result
    ) rethrows -> Result {
        let inspection = inspection(of: memory)
        inspection?.setReadOnly(true, region)
        defer { inspection?.setReadOnly(false, region) }
        return try body()
    }

    /// Tells of each access of a guest to a region, until the watchpoint is cancelled.
    ///
    /// - Parameters:
    ///   - region: What is watched.
    ///   - condition: Which accesses are told.
    ///   - memory: By default the instance's first.
    ///   - body: Called before the access is made. It may use the store.
    /// - Returns: Nil without an inspector.
    @discardableResult
    public func watch(
        _ region: GuestRegion, for condition: Watchpoint.Condition = .changes, memory: Memory? = nil,
        _ body: @escaping (Watchpoint.Event) -> Void
    ) -> Watchpoint? {
        inspection(of: memory).map { Watchpoint(region, condition, $0, body) }
    }
}

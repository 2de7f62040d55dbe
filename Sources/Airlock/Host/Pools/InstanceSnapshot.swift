/// The state of an instance, from which others begin.
///
/// It holds what is the instance's own: memories, tables, globals, and which segments were dropped. It belongs to no store
/// and to no thread, and makes any number of instances; where the platform can (Linux), they share the pages of memory that
/// they do not write. It does not hold what functions of the host keep for themselves, nor what other instances hold whose
/// functions are imported.
public struct InstanceSnapshot: Sendable {
    /// What the captured instance was made of.
    public let module: Module
    let captured: CapturedInstance

    /// The size of all memories, in bytes.
    public var memoryBytes: UInt64 { UInt64(captured.byteCount) }

    /// How many bytes of them are kept: those of the pages that hold anything. No store counts them.
    public var storedBytes: UInt64 { UInt64(captured.storedBytes) }
}

extension Instance {
    /// Captures what the instance holds now, so that others can begin there: after an initialisation that takes long, say.
    ///
    /// Takes as long as all of its memory takes to be read. References are captured where they mean the same in another
    /// instance: null, numbers (`i31`), the instance's own functions, and those it imports.
    ///
    /// - Throws: `SnapshotError` that names what cannot be captured: references to objects, exceptions, values of the host
    ///   and functions of other instances; memories, tables and mutable globals that are imported; an instance in the middle
    ///   of a call.
    public func snapshot() throws -> InstanceSnapshot { try snapshot(copies: false) }

    /// - Parameter copies: Whether instances never share pages.
    package func snapshot(copies: Bool) throws -> InstanceSnapshot {
        InstanceSnapshot(module: module, captured: try store.state.capture(state, copies: copies))
    }

    /// An instance that begins where another one was when it was captured. Neither segments nor a start function are run.
    ///
    /// - Parameters:
    ///   - snapshot: What is restored.
    ///   - imports: One for each import of the module, as at instantiation. They need not be those that the captured
    ///     instance had; what its initialisation took from them stays as it was.
    ///   - store: Without one, the instance gets a store of its own.
    /// - Throws: `LinkError`, `LimitError`, `StoreMismatch`; `SnapshotError` with reason `changedImport`.
    public init(restoring snapshot: InstanceSnapshot, imports: Imports = Imports(), store: Store? = nil) throws {
        let module = snapshot.module
        try self.init(module, imports: imports, store: store, restoring: snapshot.captured)
    }
}

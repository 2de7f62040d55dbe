/// A linear memory of a store. See the bytes bridge for reading and writing.
///
/// It has reference semantics: copies stand for the same memory.
public struct Memory {
    /// The store to which the memory belongs.
    public let store: Store
    let state: MemoryInstance
    /// The name by which it was asked for, for messages.
    let name: String?

    init(store: Store, state: MemoryInstance, name: String?) {
        self.store = store
        self.state = state
        self.name = name
    }

    /// Makes a memory that instances can import.
    ///
    /// - Throws: `LimitError`.
    public init(_ type: MemoryType, in store: Store) throws {
        let pages: UInt64 = type.addressType == .i32 ? 1 << 16 : 1 << 48
        guard type.limits.minimum <= type.limits.maximum ?? pages, type.limits.maximum ?? 0 <= pages else {
            throw LimitError("memory pages", limit: type.limits.maximum ?? pages, demand: type.limits.minimum)
        }
        self.init(store: store, state: try store.state.makeMemory(type), name: nil)
    }

    /// The type with which the memory was made: its limits, in pages, and the type of its addresses. See `size` for how large
    /// it is.
    public var type: MemoryType { state.type }
}

extension Memory: Equatable {
    public static func == (a: Memory, b: Memory) -> Bool { a.state === b.state }
}

extension Memory: CustomStringConvertible {
    public var description: String {
        "memory" + (name.map { " " + $0.quotedForMessage } ?? "") + " of \(Pages(state.size))"
    }
}

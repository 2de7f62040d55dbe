/// An access outside of a linear memory: by the guest, which is stopped, or by the host through this library.
///
/// Nothing was read or written, not even the part of the range that lies inside.
public struct HeapAccessOutOfBounds: Error, Sendable, Hashable {
    public enum Accessor: Sendable, Hashable { case guest, host }

    public enum Kind: Sendable, Hashable {
        case read, write, fill, copy, initialize
    }

    /// Index of the memory in the instance.
    public let memoryIndex: UInt32
    /// Its export name, if it has one.
    public let memoryName: String?
    public let accessor: Accessor
    public let kind: Kind
    /// The mnemonic of the instruction, or what the host did.
    public let operation: String
    /// The address that was computed at run time.
    public let address: UInt64
    /// The constant that the instruction adds to it.
    public let offset: UInt64
    /// In bytes.
    public let width: UInt64
    /// The size of the memory at that moment, in bytes.
    public let memoryBytes: UInt64
    public let backtrace: Backtrace
    public internal(set) var hints: [Hint]

    public init(
        memoryIndex: UInt32, memoryName: String?, accessor: Accessor, kind: Kind, operation: String, address: UInt64,
        offset: UInt64 = 0, width: UInt64, memoryBytes: UInt64, backtrace: Backtrace = Backtrace(), hints: [Hint] = []
    ) {
        self.memoryIndex = memoryIndex
        self.memoryName = memoryName
        self.accessor = accessor
        self.kind = kind
        self.operation = operation
        self.address = address
        self.offset = offset
        self.width = width
        self.memoryBytes = memoryBytes
        self.backtrace = backtrace
        self.hints = hints
    }

    public var code: TrapCode { .heapAccessOutOfBounds }

    /// A likely explanation of where the address came from.
    public enum Hint: Sendable, Hashable {
        /// The address is argument `index` of the call by which the host entered the guest.
        case entryArgument(index: Int, function: String?)
    }
}

/// An access outside of a linear memory: by the guest, which is stopped, or by the host through this library.
///
/// Nothing was read or written, not even the part of the range that lies inside.
public struct HeapAccessOutOfBounds: AirlockError, Sendable, Hashable {
    /// Who reached out of the memory.
    public enum Accessor: Sendable, Hashable {
        /// An instruction of the guest, which is stopped.
        case guest
        /// A call of this library by the host.
        case host
    }

    /// What the access was to do.
    public enum Kind: Sendable, Hashable {
        /// Bytes were to be read, by a load or by the host.
        case read
        /// Bytes were to be written, by a store or by the host.
        case write
        /// `memory.fill`, or the host's counterpart.
        case fill
        /// `memory.copy`, or the host's counterpart.
        case copy
        /// `memory.init`, or a data segment while a module was instantiated.
        case initialize
    }

    /// Index of the memory in the instance.
    public let memoryIndex: UInt32
    /// Its export name, if it has one.
    public let memoryName: String?
    /// Whether the guest or the host reached out of the memory.
    public let accessor: Accessor
    /// What the access was to do.
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
    /// The calls that were active, innermost first; empty where no guest was running.
    public let backtrace: Backtrace
    /// What is known or likely of where the address came from: notes first, then guesses.
    public internal(set) var hints: [Hint]

    /// A fault made by hand, as tests of what handles them need; see the properties for what each means.
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

    /// The code of the trap that this is to a guest: always `heapAccessOutOfBounds`.
    public var code: TrapCode { .heapAccessOutOfBounds }

    /// The size of the memory at that moment.
    public var memoryPages: Pages { Pages(memoryBytes / Pages.byteCount) }
    /// The sum of address and offset, where the access starts; nil where it does not fit 64 bits.
    public var effectiveAddress: UInt64? {
        let (sum, wrapped) = address.addingReportingOverflow(offset)
        return wrapped ? nil : sum
    }

    /// Index of the function that was running; nil for the host.
    public var function: UInt32? { guestFrame?.function }
    /// Name of the function that was running, from the name section or an export; nil for the host, and where it has none.
    public var functionName: String? { guestFrame?.name }
    /// Byte offset of the instruction in the module; nil for the host.
    public var moduleOffset: Int? { guestFrame?.moduleOffset }

    private var guestFrame: Backtrace.Frame? { accessor == .guest ? backtrace.frames.first : nil }

    public var category: ErrorCategory { accessor == .guest ? .guest : .host }
    public var identifier: String { accessor == .guest ? "trap.memory-out-of-bounds" : "host.memory-out-of-bounds" }
}

extension HeapAccessOutOfBounds: CustomStringConvertible {
    /// What happened, where the memory ends, who called, and what is likely to be wrong; a line each.
    public var description: String {
        var lines = [summary]
        let name = memoryName.map { "\"\($0.escapedForMessage)\"" } ?? "\(memoryIndex)"
        lines.append("  memory \(name) ends at \(HexAddress.format(memoryBytes)) (\(memoryPages))")
        lines += backtrace.lines
        for hint in hints {
            let title = hint.isNote ? "note: " : "hint: "
            // Lines by bytes are those by characters here, and found faster: names in them are escaped.
            let text = hint.description.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
            for (index, line) in text.enumerated() { lines.append("  " + (index == 0 ? title : "      ") + line) }
        }
        return lines.joined(separator: "\n")
    }

    private var summary: String {
        let bytes = width == 1 ? "1 byte" : "\(width) bytes"
        let start =
            effectiveAddress.map(HexAddress.format) ?? "\(HexAddress.format(address)) + \(offset), above 2^64"
        let by = accessor == .host ? " by the host" : ""
        var text = "\(code.message): \(operation) of \(bytes)\(by) at \(start)"
        if accessor == .guest, kind == .read || kind == .write, !isBulk {
            text += " (address \(HexAddress.format(address)) + offset \(offset))"
        }
        return text
    }

    /// A bulk instruction has no offset, also where it reads.
    private var isBulk: Bool { operation.hasPrefix("memory.") }
}

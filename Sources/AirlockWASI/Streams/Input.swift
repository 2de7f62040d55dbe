import AirlockPlatform

/// Where the bytes come from that a guest reads from its standard input.
protocol InputStream: AnyObject, Sendable {
    var type: FileType { get }
    /// How many bytes can be read without waiting, as far as that is known.
    var available: UInt64 { get }
    /// What to wait for before reading; nil if reading never waits.
    var descriptor: HostDescriptor? { get }
    /// 0 is the end.
    func read(into bytes: inout MutableSpan<UInt8>) throws -> Int
}

extension InputStream {
    var type: FileType { .unknown }
    var available: UInt64 { 0 }
    var descriptor: HostDescriptor? { nil }
}

extension WASI {
    /// What a guest reads from its standard input.
    public struct Input: Sendable {
        /// Makes the stream of one run, so that each run begins at the start.
        let open: @Sendable () throws(Errno) -> any InputStream

        private init(_ open: @escaping @Sendable () throws(Errno) -> any InputStream) { self.open = open }

        /// Nothing: the end at once.
        public static let null = Input.bytes([])

        /// The standard input of the process.
        public static let inherit = Input.descriptor(0)

        /// These bytes, from the first on in each run.
        public static func bytes(_ bytes: [UInt8]) -> Input { Input { () throws(Errno) in BytesInput(bytes) } }

        /// A descriptor of the operating system, such as that of a `FileHandle`, which must stay open while a guest runs.
        public static func descriptor(_ number: CInt) -> Input {
            Input { () throws(Errno) in DescriptorInput(HostDescriptor(number, isOwned: false)) }
        }

        /// What a closure puts into the buffer that it is given; it returns how many bytes that is, and 0 at the end.
        ///
        /// An `Errno` that it throws is seen by the guest; any other error leaves the guest and arrives at the caller.
        public static func reading(
            _ body: @escaping @Sendable (inout MutableSpan<UInt8>) throws -> Int
        ) -> Input {
            Input { () throws(Errno) in ClosureInput(body) }
        }
    }
}

private final class BytesInput: InputStream, @unchecked Sendable {
    private let lock = Lock()
    private let store: ByteStore
    private var offset: UInt64 = 0

    init(_ bytes: [UInt8]) { store = ByteStore(bytes) }

    var available: UInt64 { UInt64(store.count) - min(offset, UInt64(store.count)) }

    func read(into bytes: inout MutableSpan<UInt8>) throws -> Int {
        try lock.lock()
        defer { lock.unlock() }
        let count = store.read(into: &bytes, at: offset)
        offset += UInt64(count)
        return count
    }
}

private final class DescriptorInput: InputStream {
    private let source: HostDescriptor

    init(_ source: HostDescriptor) { self.source = source }

    var type: FileType { source.isTerminal ? .characterDevice : .unknown }
    var descriptor: HostDescriptor? { source }
    func read(into bytes: inout MutableSpan<UInt8>) throws -> Int { try source.read(into: &bytes) }
}

private final class ClosureInput: InputStream {
    private let body: @Sendable (inout MutableSpan<UInt8>) throws -> Int

    init(_ body: @escaping @Sendable (inout MutableSpan<UInt8>) throws -> Int) { self.body = body }

    func read(into bytes: inout MutableSpan<UInt8>) throws -> Int { try body(&bytes) }
}

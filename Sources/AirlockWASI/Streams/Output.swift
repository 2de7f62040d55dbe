import AirlockPlatform

/// Where the bytes go that a guest writes to its standard output or its standard error.
protocol OutputStream: AnyObject, Sendable {
    var type: FileType { get }
    /// What to wait for before writing; nil if writing never waits.
    var descriptor: HostDescriptor? { get }
    func write(_ bytes: Span<UInt8>) throws -> Int
    /// Passes on what is held back.
    func flush() throws
}

extension OutputStream {
    var type: FileType { .unknown }
    var descriptor: HostDescriptor? { nil }
    func flush() throws {}
}

extension WASI {
    /// Where a guest's standard output or standard error goes. Copies of a value lead to the same place.
    public struct Output: Sendable {
        let stream: any OutputStream

        /// Nowhere.
        public static let null = Output(stream: NullOutput())

        /// The standard output of the process, each write of the guest at once.
        public static let inherit = Output.descriptor(1)

        /// The standard error of the process, each write of the guest at once.
        public static let inheritError = Output.descriptor(2)

        /// A descriptor of the operating system, such as that of a `FileHandle`, which must stay open while a guest runs.
        public static func descriptor(_ number: CInt) -> Output {
            Output(stream: DescriptorOutput(HostDescriptor(number, isOwned: false)))
        }

        /// A sink that keeps the bytes.
        public static func collect(into sink: ByteSink) -> Output { Output(stream: sink) }

        /// A closure that is called with the bytes of each write.
        ///
        /// An `Errno` that it throws is seen by the guest; any other error leaves the guest and arrives at the caller.
        public static func forEachChunk(_ body: @escaping @Sendable ([UInt8]) throws -> Void) -> Output {
            Output(stream: ClosureOutput(body))
        }

        /// The same place, reached by fewer and larger writes: bytes are passed on when there are so many of them, when the
        /// guest reads from its standard input or waits, and when it ends. A terminal still gets each write at once.
        ///
        /// For guests that are stopped by the end of the process, call `flush` before.
        public func buffered(bytes count: Int = 1 << 16) -> Output {
            Output(stream: stream.type == .characterDevice ? stream : BufferedOutput(stream, capacity: max(count, 1)))
        }

        /// Passes on what `buffered` holds back.
        ///
        /// - Throws: `Errno`, or what a closure throws.
        public func flush() throws { try stream.flush() }
    }
}

/// Keeps the bytes that guests write, up to a limit.
public final class ByteSink: @unchecked Sendable {
    private let lock = Lock()
    private let limit: Int
    private var store = ByteStore()

    /// - Parameter limit: In bytes. A guest that writes more gets `nospc`.
    public init(limit: Int = 64 << 20) { self.limit = limit }

    /// All that was written so far.
    public var bytes: [UInt8] {
        guard (try? lock.lock()) != nil else { return [] }
        defer { lock.unlock() }
        return store.bytes
    }

    /// The same as text, with U+FFFD for what is not UTF-8.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written.
    public func removeAll() {
        guard (try? lock.lock()) != nil else { return }
        defer { lock.unlock() }
        store = ByteStore()
    }
}

extension ByteSink: OutputStream {
    func write(_ bytes: Span<UInt8>) throws -> Int {
        try lock.lock()
        defer { lock.unlock() }
        // Taken out while it is changed: an access as long as the change would have to be recorded.
        var taken = store
        store = ByteStore()
        defer { store = taken }
        guard bytes.count <= limit - taken.count else { throw Errno.nospc }
        taken.append(bytes)
        return bytes.count
    }
}

private final class NullOutput: OutputStream {
    func write(_ bytes: Span<UInt8>) throws -> Int { bytes.count }
}

private final class DescriptorOutput: OutputStream {
    private let target: HostDescriptor
    let type: FileType

    init(_ target: HostDescriptor) {
        self.target = target
        type = target.isTerminal ? .characterDevice : .unknown
    }

    var descriptor: HostDescriptor? { target }
    func write(_ bytes: Span<UInt8>) throws -> Int { try target.writeToStream(bytes) }
}

private final class ClosureOutput: OutputStream {
    private let body: @Sendable ([UInt8]) throws -> Void

    init(_ body: @escaping @Sendable ([UInt8]) throws -> Void) { self.body = body }

    func write(_ bytes: Span<UInt8>) throws -> Int {
        try body(Array(copying: bytes))
        return bytes.count
    }
}

private final class BufferedOutput: OutputStream, @unchecked Sendable {
    private let target: any OutputStream
    private let capacity: Int
    private let lock = Lock()
    private var store = ByteStore()

    init(_ target: any OutputStream, capacity: Int) {
        self.target = target
        self.capacity = capacity
    }

    var type: FileType { target.type }
    var descriptor: HostDescriptor? { target.descriptor }

    func write(_ bytes: Span<UInt8>) throws -> Int {
        try lock.lock()
        defer { lock.unlock() }
        if bytes.count > capacity - store.count { try pass() }
        guard bytes.count < capacity else { return try target.write(bytes) }
        // As in `ByteSink`.
        var taken = store
        store = ByteStore()
        defer { store = taken }
        taken.append(bytes)
        return bytes.count
    }

    func flush() throws {
        try lock.lock()
        defer { lock.unlock() }
        try pass()
        try target.flush()
    }

    private func pass() throws {
        // What fails once is not tried again: the guest has been told.
        defer { store.removeAll(keepingCapacity: true) }
        var done = 0
        while done < store.count {
            let count = try target.write(store.bytes.span.extracting(droppingFirst: done))
            guard count > 0 else { throw Errno.io }
            done += count
        }
    }
}

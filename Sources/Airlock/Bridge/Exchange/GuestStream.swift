/// What a guest makes of bytes that arrive over time: see `Instance.stream`.
///
/// Each chunk goes through the same buffer in the guest when the one before was taken, so memory stays constant however long
/// the stream runs, and whoever is slow slows the source down. The buffer is given back when the stream ends, by an error as
/// well, or is dropped. Between chunks others may use the instance.
@available(macOS 15, iOS 18, tvOS 18, *)
public struct GuestStream<Source: AsyncSequence>: AsyncSequence where Source.Element == UInt8 {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    fileprivate let source: Source
    fileprivate let chunkBytes: Int
    fileprivate let bound: BoundAllocator
    fileprivate let exchange: Exchange
    fileprivate let label: String

    public func makeAsyncIterator() -> Iterator { Iterator(self) }

    /// Answers of the guest, one for each chunk.
    public struct Iterator: AsyncIteratorProtocol {
        private let stream: GuestStream
        private var source: Source.AsyncIterator
        /// Nil before the first chunk.
        private var buffer: Buffer?
        private var isFinished = false

        fileprivate init(_ stream: GuestStream) {
            self.stream = stream
            source = stream.source.makeAsyncIterator()
        }

        /// - Throws: What the source throws, and then the guest sees no more; `AllocatorError`; as `Instance.exchange`;
        ///   `CancellationError` where the task was cancelled.
        public mutating func next() async throws -> [UInt8]? { try await next(isolation: #isolation) }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            guard !isFinished else { return nil }
            do {
                try Task.checkCancellation()
                var chunk: [UInt8] = []
                while chunk.count < stream.chunkBytes, let byte = try await source.next(isolation: actor) {
                    chunk.append(byte)
                }
                guard !chunk.isEmpty else {
                    isFinished = true
                    try buffer?.release()
                    buffer = nil
                    return nil
                }
                let place = try buffer ?? Buffer(stream)
                buffer = place
                return try stream.exchange.run(stream.bound.memory.write(chunk, at: place.region.start))
            } catch {
                isFinished = true
                buffer = nil
                throw error
            }
        }
    }

    /// A buffer in the guest that is given back when nobody needs it.
    private final class Buffer {
        let region: GuestRegion
        private var bound: BoundAllocator?

        init(_ stream: GuestStream) throws {
            region = try stream.bound.allocate(UInt64(stream.chunkBytes), label: RegionLabel(stream.label))
            bound = stream.bound
        }

        func release() throws {
            let owner = bound
            bound = nil
            try owner?.release(region)
        }

        // Whoever dropped it did not ask for errors.
        deinit { try? release() }
    }
}

@available(macOS 15, iOS 18, tvOS 18, *)
extension Instance {
    /// Passes bytes that arrive over time through a function of the guest, chunk by chunk.
    ///
    ///     for try await answer in try instance.stream("filter", source) { … }
    ///
    /// - Parameters:
    ///   - ownership: Who releases the answers.
    ///   - convention: How the function says where its answer is.
    ///   - source: The bytes, as they arrive.
    ///   - allocator: Who gives the place, and takes it back.
    ///   - name: A function of the guest's that takes the address and the length of a chunk, and answers with bytes.
    ///   - chunkBytes: The size of every chunk but the last, at least 1.
    ///   - label: What messages call the buffer.
    ///   - memory: By default that of `defaultMemory`.
    /// - Throws: `AllocatorError`, `ExportError`.
    public func stream<Source: AsyncSequence>(
        _ name: String, _ source: Source, returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, chunkBytes: Int = 65_536, label: String? = nil,
        allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> GuestStream<Source> where Source.Element == UInt8 {
        let bound = try BoundAllocator(allocator, for: memory, of: self)
        return GuestStream(
            source: source, chunkBytes: max(chunkBytes, 1), bound: bound,
            exchange: bound.exchange(name, of: self, convention, ownership), label: label ?? "chunk for \(name)")
    }
}

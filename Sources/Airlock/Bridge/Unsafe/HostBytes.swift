/// Bytes of the host in one piece, for as long as the closure runs that was given them.
@safe
@usableFromInline
struct HostBytes {
    @usableFromInline let buffer: UnsafeRawBufferPointer

    @inlinable init(buffer: UnsafeRawBufferPointer) { unsafe self.buffer = buffer }

    @usableFromInline var count: UInt64 { unsafe UInt64(buffer.count) }

    func write(to memory: Memory, at address: GuestAddress) throws { unsafe try memory.write(buffer, at: address) }

    /// Shows the bytes piece by piece; all but the last have the same size.
    @usableFromInline
    func forEachChunk(size: Int, _ body: (HostBytes) throws -> Void) rethrows {
        var rest = unsafe buffer[...]
        while unsafe !rest.isEmpty {
            try body(unsafe HostBytes(buffer: UnsafeRawBufferPointer(rebasing: rest.prefix(size))))
            unsafe rest = rest.dropFirst(size)
        }
    }

    /// Shows the bytes of a sequence if they are in one piece; nil if not.
    @inlinable
    static func withContiguous<Result>(
        _ bytes: some Sequence<UInt8>, _ body: (HostBytes) throws -> Result
    ) throws -> Result? {
        try bytes.withContiguousStorageIfAvailable { buffer in
            unsafe try body(HostBytes(buffer: UnsafeRawBufferPointer(buffer)))
        }
    }

    /// Shows the bytes of a sequence. Those that are not in one piece are collected first, of an endless sequence one more
    /// than `limit`.
    @inlinable
    static func with<Result>(
        _ bytes: some Sequence<UInt8>, limit: @autoclosure () throws -> UInt64, _ body: (HostBytes) throws -> Result
    ) throws -> Result {
        if let result = try withContiguous(bytes, body) { return result }
        return unsafe try bytes.collect(limit: limit()).withUnsafeBytes { unsafe try body(HostBytes(buffer: $0)) }
    }
}

/// Bytes of the host in one piece, for as long as the closure runs that was given them.
@safe
struct HostBytes {
    private let buffer: UnsafeRawBufferPointer

    var count: UInt64 { unsafe UInt64(buffer.count) }

    func write(to memory: Memory, at address: GuestAddress) throws { unsafe try memory.write(buffer, at: address) }

    /// Shows the bytes piece by piece; all but the last have the same size.
    func forEachChunk(size: Int, _ body: (HostBytes) throws -> Void) rethrows {
        var rest = unsafe buffer[...]
        while unsafe !rest.isEmpty {
            try body(unsafe HostBytes(buffer: UnsafeRawBufferPointer(rebasing: rest.prefix(size))))
            unsafe rest = rest.dropFirst(size)
        }
    }

    /// Shows the bytes of a sequence if they are in one piece; nil if not.
    static func withContiguous<Result>(
        _ bytes: some Sequence<UInt8>, _ body: (HostBytes) throws -> Result
    ) throws -> Result? {
        try bytes.withContiguousStorageIfAvailable { buffer in
            unsafe try body(HostBytes(buffer: UnsafeRawBufferPointer(buffer)))
        }
    }

    /// Shows the bytes of a sequence. Those that are not in one piece are collected first, of an endless sequence one more
    /// than `limit`.
    static func with<Result>(
        _ bytes: some Sequence<UInt8>, limit: UInt64, _ body: (HostBytes) throws -> Result
    ) throws -> Result {
        if let result = try withContiguous(bytes, body) { return result }
        var collected: [UInt8] = []
        collected.reserveCapacity(Int(clamping: min(UInt64(clamping: bytes.underestimatedCount), limit)))
        for byte in bytes {
            collected.append(byte)
            if UInt64(collected.count) > limit { break }
        }
        return unsafe try collected.withUnsafeBytes { unsafe try body(HostBytes(buffer: $0)) }
    }
}

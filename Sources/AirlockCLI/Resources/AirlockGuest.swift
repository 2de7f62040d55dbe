// What a guest in Embedded Swift needs to take bytes from its host and to answer with bytes.
//
//     @_expose(wasm, "transform") @_cdecl("transform")
//     public func transform(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
//         Answer.packed(GuestBytes(start, count).reversed())
//     }
//
// and on the host `try instance.exchange("transform", bytes)`. The host takes a place for its bytes from malloc, gives it back
// when the call has ended, and takes the answer back after it has copied it.

/// Bytes that the host lends for one call: nothing may keep them, or their address, for longer.
public struct GuestBytes: RandomAccessCollection {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// From the parameters of an exported function.
    public init(_ start: UnsafePointer<UInt8>?, _ count: UInt32) {
        bytes = UnsafeBufferPointer(start: start, count: Int(count))
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { bytes.count }
    public subscript(index: Int) -> UInt8 { bytes[index] }

    /// Bytes that are not UTF-8 are replaced.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What an exported function returns so that the host finds bytes. Each is one of the host's `ResultConvention`.
public enum Answer {
    /// The guest has failed: in every convention a null address.
    public static var failure: UInt64 { 0 }

    /// `.packedPointerHigh`, which the host expects unless it is told otherwise.
    public static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
        UInt64(UInt(bitPattern: copy(of: bytes, behind: 0))) << 32 | UInt64(bytes.count)
    }

    /// `.packedLengthHigh`.
    public static func packedLengthHigh(_ bytes: some Collection<UInt8>) -> UInt64 {
        UInt64(bytes.count) << 32 | UInt64(UInt(bitPattern: copy(of: bytes, behind: 0)))
    }

    /// `.packedPointerHigh` with text.
    public static func packed(_ text: String) -> UInt64 { packed(text.utf8) }

    /// `.lengthPrefixed`.
    public static func lengthPrefixed(_ bytes: some Collection<UInt8>) -> UnsafeMutableRawPointer {
        let prefixed = copy(of: bytes, behind: 4)
        prefixed.storeBytes(of: UInt32(bytes.count), as: UInt32.self)
        return prefixed
    }

    /// `.outputBuffer`: writes what has room in the host's buffer. Without room the host comes again with a larger one.
    public static func output(
        _ bytes: some Collection<UInt8>, to output: UnsafeMutablePointer<UInt8>?, _ capacity: UInt32
    ) -> Int32 {
        guard let output, bytes.count <= Int(capacity) else { return -Int32(bytes.count) }
        write(bytes, to: UnsafeMutableRawPointer(output))
        return Int32(bytes.count)
    }

    /// From the allocator that the host gives them back to. An empty answer has an address, too.
    private static func copy(of bytes: some Collection<UInt8>, behind header: Int) -> UnsafeMutableRawPointer {
        let start = UnsafeMutableRawPointer.allocate(byteCount: Swift.max(header + bytes.count, 1), alignment: 8)
        write(bytes, to: start + header)
        return start
    }

    private static func write(_ bytes: some Collection<UInt8>, to start: UnsafeMutableRawPointer) {
        var next = start
        for byte in bytes {
            next.storeBytes(of: byte, as: UInt8.self)
            next += 1
        }
    }
}

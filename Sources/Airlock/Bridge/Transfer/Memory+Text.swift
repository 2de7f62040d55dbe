extension Memory {
    /// The text of a region.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; `InvalidUTF8`, where `readUTF8Repairing` would not.
    public func readUTF8(_ region: GuestRegion) throws -> String {
        let copy = try read(region)
        if let offset = UTF8Check.firstInvalid(in: copy) { throw InvalidUTF8(region: region, offset: offset) }
        return String(decoding: copy, as: UTF8.self)
    }

    /// The text of a region, with U+FFFD for what is not UTF-8.
    ///
    /// - Throws: `HeapAccessOutOfBounds`.
    public func readUTF8Repairing(_ region: GuestRegion) throws -> String {
        String(decoding: try read(region), as: UTF8.self)
    }

    /// The text from an address to the next zero byte.
    ///
    /// - Parameter address: Where the text begins.
    /// - Parameter limit: How many bytes may come before the zero.
    /// - Throws: `UnterminatedString` when there is no zero within the limit; `HeapAccessOutOfBounds` when the memory ends
    ///   before both; `InvalidUTF8`.
    public func readCString(at address: GuestAddress, limit: UInt64 = 1 << 20) throws -> String {
        let size = byteCount
        guard address.offset < size else { throw fault(.read, "readCString", at: address, width: 1) }
        let room = size &- address.offset
        let (searched, wrapped) = limit.addingReportingOverflow(1)
        let reach = wrapped ? room : min(searched, room)
        guard let count = bytes.distanceToZero(from: address.offset, limit: reach) else {
            if reach < room || reach == searched { throw UnterminatedString(address: address, limit: limit) }
            throw fault(.read, "readCString", at: address, width: room &+ 1)
        }
        return try readUTF8(GuestRegion(start: address, count: count))
    }
}

/// Bytes that were to be text are not UTF-8.
public struct InvalidUTF8: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// All of the bytes that were to be text.
    public let region: GuestRegion
    /// Where the first sequence that is not UTF-8 starts, in bytes from the start of the region.
    public let offset: Int

    public var description: String { "bytes at \(region) are not UTF-8 from byte \(offset) on" }

    public var category: ErrorCategory { .guest }
    public var identifier: String { "invalid-utf8" }
}

/// No zero byte ends a string within the bytes that the caller allowed for it.
public struct UnterminatedString: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// Where the string begins.
    public let address: GuestAddress
    /// In bytes, without the zero.
    public let limit: UInt64

    public var description: String { "no zero byte ends the string at \(address) within \(limit) bytes" }

    public var category: ErrorCategory { .guest }
    public var identifier: String { "unterminated-string" }
}

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

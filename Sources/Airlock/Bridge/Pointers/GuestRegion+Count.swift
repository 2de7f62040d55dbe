extension GuestRegion {
    /// The count as guests with 32-bit addresses take it.
    ///
    /// - Throws: `AddressRangeError` when it does not fit.
    public var count32: UInt32 {
        get throws {
            guard let count = UInt32(exactly: count) else { throw AddressRangeError(.count, value: count) }
            return count
        }
    }

    /// The count as guests with 64-bit addresses take it.
    public var count64: UInt64 { count }
}

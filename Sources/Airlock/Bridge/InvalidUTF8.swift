/// Bytes that were to be text are not UTF-8.
public struct InvalidUTF8: Error, Sendable, Hashable, CustomStringConvertible {
    public let region: GuestRegion
    /// Where the first sequence that is not UTF-8 starts, in bytes from the start of the region.
    public let offset: Int

    public var description: String { "bytes at \(region) are not UTF-8 from byte \(offset) on" }
}

/// A guest address with the type of what stands there.
public struct GuestPointer<Pointee: GuestScalar>: Sendable, Hashable {
    /// Where the first byte of the element stands; it need not be aligned.
    public let address: GuestAddress

    /// Says what stands at an address. Nothing is checked before it is read or written.
    @inlinable public init(_ address: GuestAddress) { self.address = address }

    /// The pointer `count` elements on; nil where there is no such address.
    public func advanced(by count: UInt64) -> GuestPointer? {
        let (bytes, wrapped) = count.multipliedReportingOverflow(by: Pointee.guestWidth.byteCount)
        guard !wrapped, let address = address.advanced(by: bytes) else { return nil }
        return GuestPointer(address)
    }
}

extension GuestPointer: CustomStringConvertible {
    public var description: String { address.description }
}

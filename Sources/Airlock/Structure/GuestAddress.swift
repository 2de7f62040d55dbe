/// A place in a guest's linear memory: an unsigned offset from its first byte. It means nothing outside that memory.
///
/// In signatures it stands for an i32, which is zero-extended, or an i64.
public struct GuestAddress: Sendable, Hashable, Comparable {
    /// In bytes from the start of the memory.
    public let offset: UInt64

    /// The address so many bytes behind the start of the memory. Whether it lies inside is checked when it is used.
    public init(_ offset: UInt64) { self.offset = offset }

    /// The same from an i32 that is unsigned already.
    @_disfavoredOverload
    public init(_ offset: UInt32) { self.offset = UInt64(offset) }

    /// From an i32 that a guest gave: addresses are unsigned, whatever the Swift type says.
    public init(zeroExtending value: Int32) { offset = UInt64(UInt32(bitPattern: value)) }

    public static func < (a: GuestAddress, b: GuestAddress) -> Bool { a.offset < b.offset }

    /// The address `bytes` on; nil where there is none, because it would not fit 64 bits.
    public func advanced(by bytes: UInt64) -> GuestAddress? {
        let (sum, wrapped) = offset.addingReportingOverflow(bytes)
        return wrapped ? nil : GuestAddress(sum)
    }

    /// Whether the address is a multiple of `alignment`, in bytes. All addresses are aligned to 0, which demands nothing.
    public func isAligned(to alignment: UInt64) -> Bool { alignment == 0 || offset % alignment == 0 }
}

extension GuestAddress: CustomStringConvertible {
    /// In hexadecimal digits, in groups of four.
    public var description: String { HexAddress.format(offset) }
}

/// Mistakes that the compiler can catch, each with what to do instead.
extension GuestAddress {
    @available(
        *, unavailable,
        message: "a page count is not an address: use the region that grow returns, memory.grow(by: n).region"
    )
    public init(_: Pages) { offset = 0 }

    @available(
        *, unavailable,
        message: """
            a host pointer means nothing to a guest, whose addresses count from the start of its own memory: copy the \
            bytes in with withGuestBytes and pass the region it gives
            """
    )
    public init(_: UnsafeRawPointer) { offset = 0 }

    @available(
        *, unavailable,
        message: """
            a host pointer means nothing to a guest, whose addresses count from the start of its own memory: copy the \
            bytes in with withGuestBytes and pass the region it gives
            """
    )
    public init(_: UnsafeMutableRawPointer) { offset = 0 }

    @available(
        *, unavailable,
        message: """
            a host pointer means nothing to a guest, whose addresses count from the start of its own memory: copy the \
            bytes in with withGuestBytes and pass the region it gives
            """
    )
    public init<T>(_: UnsafePointer<T>) { offset = 0 }

    @available(
        *, unavailable,
        message: """
            a host pointer means nothing to a guest, whose addresses count from the start of its own memory: copy the \
            bytes in with withGuestBytes and pass the region it gives
            """
    )
    public init<T>(_: UnsafeMutablePointer<T>) { offset = 0 }
}

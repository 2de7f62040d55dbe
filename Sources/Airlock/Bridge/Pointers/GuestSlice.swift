/// A number of elements of one type that stand one behind the other in a guest's memory.
public struct GuestSlice<Element: GuestScalar>: Sendable, Hashable {
    /// Where the first element stands; meaningless where there is none.
    public let start: GuestPointer<Element>
    /// In elements.
    public let count: UInt64

    /// Says where elements stand. Whether they lie inside a memory is checked by whoever uses them.
    @inlinable
    public init(start: GuestPointer<Element>, count: UInt64) {
        self.start = start
        self.count = count
    }

    /// The elements that a region has room for.
    @inlinable
    public init(_ region: GuestRegion) {
        start = GuestPointer(region.start)
        count = region.count / Element.guestWidth.byteCount
    }

    /// The bytes of the elements; a region that no memory holds where their number does not fit 64 bits.
    @inlinable public var region: GuestRegion { region(Element.guestWidth) }

    /// The same for elements whose width is known.
    @inlinable
    func region(_ width: GuestWidth) -> GuestRegion {
        let (bytes, wrapped) = count.multipliedReportingOverflow(by: width.byteCount)
        return GuestRegion(start: start.address, count: wrapped ? .max : bytes)
    }
}

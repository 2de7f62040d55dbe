/// An allocator of the host.
final class AllocatorClosures {
    /// For messages.
    let name: String
    let allocate: (_ count: UInt64, _ alignment: UInt64) throws -> GuestAddress
    let release: (GuestRegion) throws -> Void

    init(
        name: String, allocate: @escaping (_ count: UInt64, _ alignment: UInt64) throws -> GuestAddress,
        release: @escaping (GuestRegion) throws -> Void
    ) {
        self.name = name
        self.allocate = allocate
        self.release = release
    }
}

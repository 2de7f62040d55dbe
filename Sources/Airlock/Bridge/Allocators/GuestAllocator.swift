/// Who gives the places to which bytes are copied.
public struct GuestAllocator {
    enum Kind {
        case automatic
        case pool
        case exports(allocate: String, release: String?)
        case closures(AllocatorClosures)
    }

    let kind: Kind

    /// The guest's own allocator where it exports one (see `Instance.allocatorProfile`). Otherwise the pool, unless the
    /// guest grows its memory by itself: it may then have an allocator under another name, which could hand out the pool's
    /// pages as well, so an `AllocatorError` asks for the choice.
    public static var automatic: GuestAllocator { GuestAllocator(kind: .automatic) }

    /// Pages that the bridge itself adds to the memory, and uses again.
    ///
    /// For guests that export no allocator. A guest's own allocator must not expect that all growth of the memory is its.
    public static var pool: GuestAllocator { GuestAllocator(kind: .pool) }

    /// Functions that the guest exports under these names. Their types tell how they are called.
    ///
    /// - Parameter allocate: The export that allocates.
    /// - Parameter release: Nil to release nothing.
    public static func exports(allocate: String, release: String?) -> GuestAllocator {
        GuestAllocator(kind: .exports(allocate: allocate, release: release))
    }

    /// Closures of the host. What they return is checked as what guests return is.
    ///
    /// - Parameter allocate: Gives room for a number of bytes, at a multiple of the alignment.
    /// - Parameter release: Takes back what `allocate` gave.
    /// - Parameter name: For messages.
    public static func custom(
        _ name: String, allocate: @escaping (_ count: UInt64, _ alignment: UInt64) throws -> GuestAddress,
        release: @escaping (GuestRegion) throws -> Void
    ) -> GuestAllocator {
        GuestAllocator(kind: .closures(AllocatorClosures(name: name, allocate: allocate, release: release)))
    }
}

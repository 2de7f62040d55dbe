/// An allocator did not do what allocators do. Nothing was written to where it pointed.
public struct AllocatorError: AirlockError, Sendable, CustomStringConvertible {
    /// What the allocator did that allocators do not.
    public enum Reason: Sendable {
        /// It returned 0, which is how guests say that there is no room.
        case null
        /// It returned an address that is no multiple of the alignment, in bytes, that was asked for.
        case misaligned(address: GuestAddress, alignment: UInt64)
        /// It returned a region that is not inside the memory.
        case outOfBounds(GuestRegion, memoryBytes: UInt64)
        /// It returned bytes that are in use.
        case overlapping(GuestRegion, inUse: GuestRegion, label: String?)
        /// More bytes than its addresses can count.
        case tooLarge
        /// The guest exports no allocator under a known name, and grows its memory by itself: pages that the bridge added
        /// could be ones that the guest's own allocator takes for its.
        case unknown
        /// The guest was stopped while it allocated or released, or the memory could not grow.
        case failed(any Error)
    }

    /// What was asked of the allocator.
    public enum Action: Sendable, Hashable {
        /// In bytes.
        case allocate(UInt64)
        /// To take back a region that it handed out before.
        case release(GuestRegion)
    }

    /// How the allocator is called, for example `malloc(size) / free(pointer)`.
    public let allocator: String
    /// What the allocator was asked when it failed.
    public let action: Action
    /// How it failed.
    public let reason: Reason

    public var description: String {
        let what =
            switch action {
            case .allocate(let count): "allocate \(count) byte\(count == 1 ? "" : "s")"
            case .release(let region): "release \(region)"
            }
        let why =
            switch reason {
            case .null: "it returned 0"
            case .misaligned(let address, let alignment): "it returned \(address), which is not aligned to \(alignment)"
            case .outOfBounds(let region, let size):
                "it returned \(region), but the memory ends at \(HexAddress.format(size))"
            case .overlapping(let region, let used, let label):
                "it returned \(region), but \(used)"
                    + (label.map { ", \"\($0.escapedForMessage)\"," } ?? "") + " is still in use"
            case .tooLarge: "that is more than its addresses can count"
            case .unknown:
                "no export is an allocator by a known name, but the guest grows its memory by itself. Say which functions "
                    + "allocate and release, with allocator: .exports(allocate:release:), or .pool where the guest does not "
                    + "take pages for its own that others add"
            case .failed(let error): "\(error)"
            }
        return "guest allocator \(allocator) failed to \(what): \(why)"
    }

    /// Of an allocator that failed, as the error that it met; one that is not known is the host's to name.
    public var category: ErrorCategory {
        switch reason {
        case .null, .misaligned, .outOfBounds, .overlapping: .guest
        case .tooLarge, .unknown: .host
        case .failed(let error): (error as? any AirlockError)?.category ?? .host
        }
    }

    public var identifier: String {
        switch reason {
        case .null: "allocator.null"
        case .misaligned: "allocator.misaligned"
        case .outOfBounds: "allocator.out-of-bounds"
        case .overlapping: "allocator.overlapping"
        case .tooLarge: "allocator.too-large"
        case .unknown: "allocator.unknown"
        case .failed: "allocator.failed"
        }
    }
}

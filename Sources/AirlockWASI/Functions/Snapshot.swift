/// A version of the interface, by the name under which modules import it.
///
/// Most functions are the same in both. Where they differ, this type holds the difference.
enum Snapshot: String, CaseIterable {
    case preview1 = "wasi_snapshot_preview1"
    case unstable = "wasi_unstable"

    /// From where `fd_seek` counts.
    enum Whence { case start, current, end }

    func whence(_ raw: UInt32) throws(Errno) -> Whence {
        let order: [Whence] =
            switch self {
            case .preview1: [.start, .current, .end]
            case .unstable: [.current, .end, .start]
            }
        guard raw < 3 else { throw .inval }
        return order[Int(raw)]
    }

    /// Writes `filestat`: 64 bytes, or 56 where the count of links has 32 bits.
    func store(_ status: FileStatus, device: UInt64, at address: UInt32, in memory: GuestMemory) throws {
        let links = status.linkCount
        let hasWideCount = self == .preview1
        try memory.require(address, count: hasWideCount ? 64 : 56)
        try memory.store(device, at: address, 0)
        try memory.store(status.inode, at: address, 8)
        try memory.store(UInt64(status.type.rawValue), at: address, 16)
        if hasWideCount {
            try memory.store(links, at: address, 24)
        } else {
            try memory.store(UInt32(clamping: links), at: address, 20)
        }
        let rest: UInt32 = hasWideCount ? 32 : 24
        try memory.store(status.size, at: address, rest)
        try memory.store(status.accessTime, at: address, rest + 8)
        try memory.store(status.modificationTime, at: address, rest + 16)
        try memory.store(status.changeTime, at: address, rest + 24)
    }

    /// The size of a subscription of `poll_oneoff`.
    var subscriptionSize: UInt32 { self == .preview1 ? 48 : 56 }
    /// Where a clock's fields begin in a subscription: the older one has an identifier of the host's before them.
    var clockOffset: UInt32 { self == .preview1 ? 16 : 24 }
}

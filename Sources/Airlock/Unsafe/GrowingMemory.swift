/// Zeroed memory of the platform that grows, perhaps to another place.
///
/// Invariant: `base` points to `byteCount` bytes, until `release`. Without any, it is an address that is never used.
@safe
struct GrowingMemory {
    private(set) var base = unsafe UnsafeMutableRawPointer(bitPattern: 1 << 16).unsafelyUnwrapped
    private(set) var byteCount = 0

    init() {}

    /// Nil when the platform has no room.
    init?(bytes: Int) {
        guard grow(to: bytes) else { return nil }
    }

    /// False, and no change, when the platform has no room.
    ///
    /// - Parameter copying: Whether the platform did not give the memory in one piece, and so cannot move it as one.
    mutating func grow(to bytes: Int, copying: Bool = false) -> Bool {
        guard bytes > byteCount else { return true }
        let larger =
            if byteCount == 0 {
                unsafe PlatformMemory.allocate(bytes: bytes)
            } else if copying {
                unsafe PlatformMemory.copy(base, from: byteCount, to: bytes)
            } else {
                unsafe PlatformMemory.grow(base, from: byteCount, to: bytes)
            }
        guard let larger = unsafe larger else { return false }
        unsafe base = larger
        byteCount = bytes
        return true
    }

    func release() {
        if byteCount > 0 { unsafe PlatformMemory.release(base, bytes: byteCount) }
    }
}

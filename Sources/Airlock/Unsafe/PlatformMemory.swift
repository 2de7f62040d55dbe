import AirlockPlatform

/// Zeroed memory from the platform that takes no room until it is touched.
enum PlatformMemory {
    /// Nil when the platform refuses. `bytes` must be positive.
    static func allocate(bytes: Int) -> UnsafeMutableRawPointer? {
        #if os(Windows)
        return unsafe calloc(bytes, 1)
        #else
        #if canImport(Darwin)
        let flags = MAP_PRIVATE | MAP_ANON
        #else
        // Without this a system with strict accounting would count pages that are never touched.
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        #endif
        let address = unsafe mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0)
        return unsafe address == UnsafeMutableRawPointer(bitPattern: -1) ? nil : address
        #endif
    }

    /// Makes memory larger, at another place where need be: what is added is zero, and what was never touched stays so.
    /// Nil, and no change, when the platform refuses. Both sizes must be positive.
    static func grow(
        _ address: UnsafeMutableRawPointer, from bytes: Int, to newBytes: Int
    ) -> UnsafeMutableRawPointer? {
        #if canImport(Glibc) || canImport(Musl) || canImport(Android)
        let moved = unsafe remap(address, bytes, newBytes, mayMove)
        return unsafe moved == UnsafeMutableRawPointer(bitPattern: -1) ? nil : moved
        #else
        return unsafe copy(address, from: bytes, to: newBytes)
        #endif
    }

    /// Moves memory to another place, whatever it is mapped from, where it is larger: as `grow` does.
    static func copy(
        _ address: UnsafeMutableRawPointer, from bytes: Int, to newBytes: Int
    ) -> UnsafeMutableRawPointer? {
        guard let moved = unsafe allocate(bytes: newBytes) else { return nil }
        // To copy pages of zeros would take room for what nobody has written.
        var offset = 0
        while offset < bytes {
            let count = min(pieceBytes, bytes &- offset)
            if unsafe !isZero(address + offset, count) {
                unsafe (moved + offset).copyMemory(from: address + offset, byteCount: count)
            }
            offset &+= count
        }
        unsafe release(address, bytes: bytes)
        return unsafe moved
    }

    #if canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// `MREMAP_MAYMOVE`, which the headers hide as they do the function.
    private static let mayMove: CInt = 1
    #endif
    private static let pieceBytes = 4096

    /// `bytes` is a multiple of 8.
    static func isZero(_ address: UnsafeMutableRawPointer, _ bytes: Int) -> Bool {
        var bits: UInt64 = 0
        for offset in stride(from: 0, to: bytes, by: 8) {
            bits |= unsafe address.load(fromByteOffset: offset, as: UInt64.self)
        }
        return bits == 0
    }

    static func release(_ address: UnsafeMutableRawPointer, bytes: Int) {
        #if os(Windows)
        unsafe free(address)
        #else
        _ = unsafe munmap(address, bytes)
        #endif
    }
}

#if canImport(Glibc) || canImport(Musl) || canImport(Android)
/// Takes a fifth argument only with a flag that is not used here.
@_silgen_name("mremap")
private func remap(
    _ address: UnsafeMutableRawPointer, _ bytes: Int, _ newBytes: Int, _ flags: CInt
) -> UnsafeMutableRawPointer?
#endif

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif os(Windows)
import ucrt
#endif

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

    static func release(_ address: UnsafeMutableRawPointer, bytes: Int) {
        #if os(Windows)
        unsafe free(address)
        #else
        _ = unsafe munmap(address, bytes)
        #endif
    }
}

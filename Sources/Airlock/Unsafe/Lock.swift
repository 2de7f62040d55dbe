#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif os(Windows)
import WinSDK
#endif

/// A mutual exclusion lock of the platform: the one in the standard library needs a newer system than this package.
///
/// Rests on: `storage` stays at one address from `init` to `deinit`, as the platform demands.
@safe
package final class Lock: @unchecked Sendable {
    #if os(Windows)
    private typealias Storage = SRWLOCK
    #else
    private typealias Storage = pthread_mutex_t
    #endif

    private let storage: UnsafeMutablePointer<Storage>

    package init() {
        unsafe storage = .allocate(capacity: 1)
        unsafe storage.initialize(to: Storage())
        #if os(Windows)
        unsafe InitializeSRWLock(storage)
        #else
        let failure = unsafe pthread_mutex_init(storage, nil)
        precondition(failure == 0, "a mutex with default attributes can be made")
        #endif
    }

    deinit {
        #if !os(Windows)
        unsafe pthread_mutex_destroy(storage)
        #endif
        unsafe storage.deinitialize(count: 1)
        unsafe storage.deallocate()
    }

    /// Runs `body` while no other thread is inside a `withLock` of this lock. Not reentrant.
    package func withLock<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        #if os(Windows)
        unsafe AcquireSRWLockExclusive(storage)
        defer { unsafe ReleaseSRWLockExclusive(storage) }
        #else
        unsafe pthread_mutex_lock(storage)
        defer { unsafe pthread_mutex_unlock(storage) }
        #endif
        return try body()
    }
}

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

/// Mutual exclusion of threads. A thread that already holds the lock gets `deadlk` instead of waiting for itself: code of
/// the host that runs under the lock (streams and file systems of its own) may find its way back here.
///
/// Invariant: `mutex` points to an initialised mutex as long as this object lives.
@safe
final class Lock: @unchecked Sendable {
    #if os(Windows)
    private let mutex: UnsafeMutablePointer<SRWLOCK>
    private let owner: UnsafeMutablePointer<DWORD>

    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe owner = .allocate(capacity: 1)
        unsafe InitializeSRWLock(mutex)
        unsafe owner.initialize(to: 0)
    }

    deinit {
        unsafe mutex.deallocate()
        unsafe owner.deallocate()
    }

    /// - Throws: `deadlk` when this thread holds the lock already.
    func lock() throws(Errno) {
        // Only this thread can have written its own number here.
        guard unsafe owner.pointee != GetCurrentThreadId() else { throw .deadlk }
        unsafe AcquireSRWLockExclusive(mutex)
        unsafe owner.pointee = GetCurrentThreadId()
    }

    func unlock() {
        unsafe owner.pointee = 0
        unsafe ReleaseSRWLockExclusive(mutex)
    }
    #else
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    init() {
        unsafe mutex = .allocate(capacity: 1)
        var attributes = pthread_mutexattr_t()
        unsafe pthread_mutexattr_init(&attributes)
        unsafe pthread_mutexattr_settype(&attributes, CInt(PTHREAD_MUTEX_ERRORCHECK))
        unsafe pthread_mutex_init(mutex, &attributes)
        unsafe pthread_mutexattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// - Throws: `deadlk` when this thread holds the lock already.
    func lock() throws(Errno) { guard unsafe pthread_mutex_lock(mutex) == 0 else { throw .deadlk } }

    func unlock() { unsafe pthread_mutex_unlock(mutex) }
    #endif
}

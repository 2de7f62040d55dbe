/// A mutual exclusion lock of the platform: the one in the standard library needs a newer system than this package.
///
/// Rests on: `storage` points to an initialised lock, at one address from `init` to `deinit`, as the platform demands.
@safe
package final class Lock: @unchecked Sendable {
    #if os(Windows)
    private let storage: UnsafeMutablePointer<SRWLOCK>
    private let owner: UnsafeMutablePointer<DWORD>

    package init() {
        unsafe storage = .allocate(capacity: 1)
        unsafe owner = .allocate(capacity: 1)
        unsafe storage.initialize(to: SRWLOCK())
        unsafe owner.initialize(to: 0)
        unsafe InitializeSRWLock(storage)
    }

    deinit {
        unsafe storage.deallocate()
        unsafe owner.deallocate()
    }

    /// Waits for the lock. False, and nothing is done, where this thread holds it already.
    package func acquire() -> Bool {
        // Only this thread can have written its own number here.
        guard unsafe owner.pointee != GetCurrentThreadId() else { return false }
        unsafe AcquireSRWLockExclusive(storage)
        unsafe owner.pointee = GetCurrentThreadId()
        return true
    }

    package func release() {
        unsafe owner.pointee = 0
        unsafe ReleaseSRWLockExclusive(storage)
    }
    #else
    private let storage: UnsafeMutablePointer<pthread_mutex_t>

    package init() {
        unsafe storage = .allocate(capacity: 1)
        unsafe storage.initialize(to: pthread_mutex_t())
        var attributes = pthread_mutexattr_t()
        unsafe pthread_mutexattr_init(&attributes)
        unsafe pthread_mutexattr_settype(&attributes, CInt(PTHREAD_MUTEX_ERRORCHECK))
        unsafe pthread_mutex_init(storage, &attributes)
        unsafe pthread_mutexattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_mutex_destroy(storage)
        unsafe storage.deallocate()
    }

    /// Waits for the lock. False, and nothing is done, where this thread holds it already.
    package func acquire() -> Bool { unsafe pthread_mutex_lock(storage) == 0 }

    package func release() { unsafe pthread_mutex_unlock(storage) }
    #endif

    /// Runs `body` while no other thread is inside a `withLock` of this lock.
    package func withLock<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        let isAcquired = acquire()
        defer { if isAcquired { release() } }
        return try body()
    }
}

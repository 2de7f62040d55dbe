/// A mutual exclusion lock of the platform: the one in the standard library needs a newer system than this package.
///
/// Rests on: `storage` points to an initialised lock, at one address from `init` to `deinit`, as the platform demands.
@safe
package final class Lock: @unchecked Sendable {
    #if os(Windows)
    fileprivate let storage: UnsafeMutablePointer<SRWLOCK>
    fileprivate let owner: UnsafeMutablePointer<DWORD>

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
    fileprivate let storage: UnsafeMutablePointer<pthread_mutex_t>

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

/// What a thread can wait for that holds a lock.
///
/// Rests on: `storage` stays at one address, as the platform demands.
@safe
package final class Condition: @unchecked Sendable {
    #if os(Windows)
    private let storage: UnsafeMutablePointer<CONDITION_VARIABLE> = .allocate(capacity: 1)

    package init() { unsafe InitializeConditionVariable(storage) }

    deinit { unsafe storage.deallocate() }

    /// Ends the wait of one thread, if any waits.
    package func signal() { unsafe WakeConditionVariable(storage) }

    /// Gives the lock back, waits for a signal or until the time is over, and takes the lock again. May end early.
    ///
    /// - Parameter pause: Nil for as long as it takes.
    package func wait(with lock: Lock, for pause: Duration?) {
        var milliseconds = INFINITE
        if let pause {
            let (seconds, nanoseconds) = Self.parts(of: pause)
            milliseconds = DWORD(seconds * 1000 + nanoseconds / 1_000_000 + 1)
        }
        unsafe lock.owner.pointee = 0
        unsafe SleepConditionVariableSRW(storage, lock.storage, milliseconds, 0)
        unsafe lock.owner.pointee = GetCurrentThreadId()
    }
    #else
    private let storage: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)

    package init() {
        unsafe storage.initialize(to: pthread_cond_t())
        #if canImport(Darwin)
        unsafe pthread_cond_init(storage, nil)
        #else
        // Not the time of day, which may be changed.
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(storage, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
        #endif
    }

    deinit {
        unsafe pthread_cond_destroy(storage)
        unsafe storage.deallocate()
    }

    /// Ends the wait of one thread, if any waits.
    package func signal() { unsafe pthread_cond_signal(storage) }

    /// Gives the lock back, waits for a signal or until the time is over, and takes the lock again. May end early.
    ///
    /// - Parameter pause: Nil for as long as it takes.
    package func wait(with lock: Lock, for pause: Duration?) {
        guard let pause else {
            unsafe pthread_cond_wait(storage, lock.storage)
            return
        }
        let (seconds, nanoseconds) = Self.parts(of: pause)
        #if canImport(Darwin)
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(nanoseconds))
        unsafe pthread_cond_timedwait_relative_np(storage, lock.storage, &time)
        #else
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        let sum = Int64(time.tv_nsec) + nanoseconds
        time.tv_sec += time_t(seconds + sum / 1_000_000_000)
        time.tv_nsec = Int(sum % 1_000_000_000)
        unsafe pthread_cond_timedwait(storage, lock.storage, &time)
        #endif
    }
    #endif

    /// An hour at most, as a wait may end early; 0 for what is over.
    private static func parts(of pause: Duration) -> (seconds: Int64, nanoseconds: Int64) {
        let (seconds, attoseconds) = min(max(pause, .zero), .seconds(3600)).components
        return (seconds, attoseconds / 1_000_000_000)
    }
}

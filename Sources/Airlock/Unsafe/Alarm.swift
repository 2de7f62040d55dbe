import AirlockPlatform

/// A thread that sleeps until a time comes, or until it is woken. It never ends.
///
/// Tasks of Swift would not do: guests may hold all of their threads.
///
/// Rests on: `mutex` and `condition` stay at one address, as the platform demands; and what the thread uses lives for ever.
@safe
final class Alarm: @unchecked Sendable {
    #if os(Windows)
    private let mutex: UnsafeMutablePointer<SRWLOCK> = .allocate(capacity: 1)
    private let condition: UnsafeMutablePointer<CONDITION_VARIABLE> = .allocate(capacity: 1)
    #else
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    private let condition: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)
    #endif
    private var isWoken = false
    private let ring: @Sendable () -> Duration?

    /// Nil when the platform has no room for a thread.
    ///
    /// - Parameter ring: What the thread does each time. Returns how long to sleep then; nil for until it is woken.
    static func start(_ ring: @escaping @Sendable () -> Duration?) -> Alarm? {
        let alarm = Alarm(ring)
        return alarm.startThread() ? alarm : nil
    }

    private init(_ ring: @escaping @Sendable () -> Duration?) {
        self.ring = ring
        #if os(Windows)
        unsafe InitializeSRWLock(mutex)
        unsafe InitializeConditionVariable(condition)
        #else
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        #if canImport(Darwin)
        unsafe pthread_cond_init(condition, nil)
        #else
        // Not the time of day, which may be changed.
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(condition, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
        #endif
        #endif
    }

    deinit {
        // Only where no thread was started.
        #if !os(Windows)
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        #endif
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// Makes the thread ring now, or once more if it is ringing.
    func wake() {
        lock()
        isWoken = true
        unlock()
        #if os(Windows)
        unsafe WakeConditionVariable(condition)
        #else
        unsafe pthread_cond_signal(condition)
        #endif
    }

    private func work() -> Never {
        while true {
            let pause = ring()
            lock()
            if !isWoken { sleep(pause) }
            isWoken = false
            unlock()
        }
    }

    private func lock() {
        #if os(Windows)
        unsafe AcquireSRWLockExclusive(mutex)
        #else
        unsafe pthread_mutex_lock(mutex)
        #endif
    }

    private func unlock() {
        #if os(Windows)
        unsafe ReleaseSRWLockExclusive(mutex)
        #else
        unsafe pthread_mutex_unlock(mutex)
        #endif
    }

    /// Sleeps with the mutex given back meanwhile. May end early.
    private func sleep(_ pause: Duration?) {
        guard let pause else {
            #if os(Windows)
            unsafe SleepConditionVariableSRW(condition, mutex, INFINITE, 0)
            #else
            unsafe pthread_cond_wait(condition, mutex)
            #endif
            return
        }
        // An hour at most: who sleeps longer is simply woken in between.
        let (seconds, attoseconds) = min(max(pause, .zero), .seconds(3600)).components
        let nanoseconds = attoseconds / 1_000_000_000
        #if os(Windows)
        unsafe SleepConditionVariableSRW(condition, mutex, DWORD(seconds * 1000 + nanoseconds / 1_000_000 + 1), 0)
        #elseif canImport(Darwin)
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(nanoseconds))
        unsafe pthread_cond_timedwait_relative_np(condition, mutex, &time)
        #else
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        let sum = Int64(time.tv_nsec) + nanoseconds
        time.tv_sec += time_t(seconds + sum / 1_000_000_000)
        time.tv_nsec = Int(sum % 1_000_000_000)
        unsafe pthread_cond_timedwait(condition, mutex, &time)
        #endif
    }

    private func startThread() -> Bool {
        let argument = unsafe Unmanaged.passRetained(self).toOpaque()
        #if os(Windows)
        let thread = unsafe CreateThread(
            nil, 0,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Alarm>.fromOpaque(argument).takeRetainedValue().work()
                }
                return 0
            }, argument, 0, nil)
        if let thread = unsafe thread {
            unsafe CloseHandle(thread)
            return true
        }
        #else
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        let failure = unsafe pthread_create(
            &thread, nil,
            { argument in
                #if canImport(Darwin)
                unsafe Unmanaged<Alarm>.fromOpaque(argument).takeRetainedValue().work()
                #else
                if let argument = unsafe argument {
                    unsafe Unmanaged<Alarm>.fromOpaque(argument).takeRetainedValue().work()
                }
                return nil
                #endif
            }, argument)
        #if canImport(Darwin)
        if failure == 0, let thread = unsafe thread { unsafe pthread_detach(thread) }
        #else
        if failure == 0 { pthread_detach(thread) }
        #endif
        if failure == 0 { return true }
        #endif
        unsafe Unmanaged<Alarm>.fromOpaque(argument).release()
        return false
    }
}

import AirlockPlatform

/// A thread that sleeps until a time comes, or until it is woken. It never ends.
///
/// Tasks of Swift would not do: guests may hold all of their threads.
@safe
final class Alarm: @unchecked Sendable {
    private let lock = Lock()
    private let condition = Condition()
    /// Guarded by `lock`.
    private var isWoken = false
    private let ring: @Sendable () -> Duration?

    /// Nil when the platform has no room for a thread.
    ///
    /// - Parameter ring: What the thread does each time. Returns how long to sleep then; nil for until it is woken.
    static func start(_ ring: @escaping @Sendable () -> Duration?) -> Alarm? {
        let alarm = Alarm(ring)
        return alarm.startThread() ? alarm : nil
    }

    private init(_ ring: @escaping @Sendable () -> Duration?) { self.ring = ring }

    /// Makes the thread ring now, or once more if it is ringing.
    func wake() {
        lock.withLock { isWoken = true }
        condition.signal()
    }

    private func work() -> Never {
        while true {
            let pause = ring()
            lock.withLock {
                if !isWoken { condition.wait(with: lock, for: pause) }
                isWoken = false
            }
        }
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

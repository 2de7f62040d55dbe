import AirlockPlatform

/// Waiting for descriptors of the host, or for time to pass.
enum Waiting {
    /// What is waited for, and then what was found.
    struct Request {
        let descriptor: HostDescriptor
        let isWriting: Bool
        /// Whether the operation would not block, or fail at once.
        var isReady = false
        /// Whether the other end has gone away.
        var isHungUp = false
    }

    /// Waits until a request is ready or the time is over. A signal may end the wait early.
    static func wait(for requests: inout [Request], nanoseconds: UInt64) throws(Errno) {
        #if os(Windows)
        // What could be waited for is only files and terminals, which are taken to be ready.
        for index in requests.indices { requests[index].isReady = true }
        if requests.isEmpty { Sleep(DWORD(clamping: nanoseconds / 1_000_000 &+ 1)) }
        #else
        var polled = requests.map { request in
            pollfd(
                fd: request.descriptor.number, events: Int16(request.isWriting ? POLLOUT : POLLIN), revents: 0)
        }
        // Shorter than a millisecond, and nothing to look at: sleep exactly so long.
        if polled.isEmpty {
            var time = timespec(
                tv_sec: time_t(clamping: nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
            unsafe nanosleep(&time, nil)
            return
        }
        let milliseconds = CInt(clamping: nanoseconds / 1_000_000 &+ (nanoseconds % 1_000_000 == 0 ? 0 : 1))
        guard unsafe poll(&polled, nfds_t(polled.count), milliseconds) >= 0 else {
            let error = Errno.last
            if error == .intr { return }
            throw error
        }
        for (index, result) in polled.enumerated() {
            requests[index].isReady = result.revents != 0
            requests[index].isHungUp = result.revents & Int16(POLLHUP) != 0
        }
        #endif
    }
}

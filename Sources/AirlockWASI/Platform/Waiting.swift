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

    /// Waits until a request is ready, the time is over or a bell rings. May end early.
    static func wait(for requests: inout [Request], nanoseconds: UInt64, endedBy bell: Bell? = nil) throws(Errno) {
        #if os(Windows)
        // What could be waited for is only files and terminals, which are taken to be ready.
        for index in requests.indices { requests[index].isReady = true }
        if requests.isEmpty {
            let milliseconds = DWORD(clamping: min(nanoseconds / 1_000_000 &+ 1, UInt64(DWORD.max - 1)))
            if let bell { bell.listen(milliseconds) } else { Sleep(milliseconds) }
        }
        #else
        let milliseconds = nanoseconds / 1_000_000
        // Shorter than a millisecond, and nothing to look at: sleep exactly so long.
        if requests.isEmpty, milliseconds == 0 {
            var time = timespec(tv_sec: 0, tv_nsec: Int(nanoseconds))
            unsafe nanosleep(&time, nil)
            return
        }
        var polled = requests.map { request in
            pollfd(
                fd: request.descriptor.number, events: Int16(request.isWriting ? POLLOUT : POLLIN), revents: 0)
        }
        if let bell { polled.append(pollfd(fd: bell.listener.number, events: Int16(POLLIN), revents: 0)) }
        // The rest of a millisecond is slept exactly, by another wait.
        let isWhole = requests.isEmpty || nanoseconds % 1_000_000 == 0
        let longest = CInt(clamping: isWhole ? milliseconds : milliseconds &+ 1)
        guard unsafe poll(&polled, nfds_t(polled.count), longest) >= 0 else {
            let error = Errno.last
            if error == .intr { return }
            throw error
        }
        for index in requests.indices {
            let result = polled[index].revents
            requests[index].isReady = result != 0
            requests[index].isHungUp = result & Int16(POLLHUP) != 0
        }
        #endif
    }
}

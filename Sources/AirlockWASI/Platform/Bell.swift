import AirlockPlatform

/// Ends the waits of one thread from any other.
@safe
final class Bell: @unchecked Sendable {
    #if os(Windows)
    private let event: HANDLE

    init() throws(Errno) {
        // Stays set until it is reset.
        guard let event = unsafe CreateEventW(nil, true, false, nil) else { throw .nfile }
        unsafe self.event = event
    }

    deinit { unsafe CloseHandle(event) }

    func ring() { unsafe SetEvent(event) }

    func silence() { unsafe ResetEvent(event) }

    func listen(_ milliseconds: DWORD) { unsafe WaitForSingleObject(event, milliseconds) }
    #else
    /// Can be read once the bell has rung.
    let listener: HostDescriptor
    private let striker: HostDescriptor

    init() throws(Errno) {
        var ends: [CInt] = [-1, -1]
        try HostDescriptor.call { unsafe pipe(&ends) }
        (listener, striker) = (HostDescriptor(ends[0], isOwned: true), HostDescriptor(ends[1], isOwned: true))
        for end in [listener, striker] {
            try HostDescriptor.call { fcntl(end.number, F_SETFD, FD_CLOEXEC) }
            try end.setNonblocking(true)
        }
    }

    /// Ends the wait that is under way, or the next one.
    func ring() {
        let strike: [UInt8] = [1]
        // Where there is no room, it has rung already.
        _ = try? striker.write(strike.span)
    }

    func silence() {
        var strikes: [UInt8] = Array(repeating: 0, count: 64)
        var room = strikes.mutableSpan
        while let count = try? listener.read(into: &room), count > 0 {}
    }
    #endif
}

import AirlockPlatform

/// A descriptor of the host's operating system, and the system calls on it. Each call is wrapped once.
///
/// Buffers are spans, which are valid for their whole length; calls that a signal interrupts are made again.
final class HostDescriptor: Sendable {
    let number: CInt
    private let isOwned: Bool

    /// - Parameter isOwned: Whether the descriptor is closed with this object.
    init(_ number: CInt, isOwned: Bool) {
        self.number = number
        self.isOwned = isOwned
    }

    deinit { if isOwned { systemClose(number) } }

    /// Makes a call until no signal interrupts it. Negative results are errors.
    @discardableResult
    static func call<Result: SignedInteger>(_ body: () -> Result) throws(Errno) -> Result {
        while true {
            let result = body()
            if result >= 0 { return result }
            let error = Errno.last
            if error != .intr { throw error }
        }
    }

    /// How much of a span one call moves: systems refuse more than 2 GiB.
    private static func transfer(_ count: Int) -> Int { min(count, 0x7FFF_F000) }

    #if os(Windows)
    func read(into span: inout MutableSpan<UInt8>) throws(Errno) -> Int {
        let number = number
        return Int(
            try Self.call { () -> CInt in
                unsafe span.withUnsafeMutableBytes {
                    unsafe _read(number, $0.baseAddress, UInt32(clamping: Self.transfer($0.count)))
                }
            })
    }

    func write(_ span: Span<UInt8>) throws(Errno) -> Int {
        let number = number
        return Int(
            try Self.call { () -> CInt in
                unsafe span.withUnsafeBytes {
                    unsafe _write(number, $0.baseAddress, UInt32(clamping: Self.transfer($0.count)))
                }
            })
    }

    func writeToStream(_ span: Span<UInt8>) throws(Errno) -> Int { try write(span) }

    var isTerminal: Bool { _isatty(number) != 0 }

    /// A descriptor of its own for the same thing.
    func duplicate() throws(Errno) -> HostDescriptor {
        let number = number
        return HostDescriptor(try Self.call { _dup(number) }, isOwned: true)
    }
    #else
    func read(into span: inout MutableSpan<UInt8>) throws(Errno) -> Int {
        let number = number
        return try Self.call {
            unsafe span.withUnsafeMutableBytes { unsafe systemRead(number, $0.baseAddress, Self.transfer($0.count)) }
        }
    }

    func write(_ span: Span<UInt8>) throws(Errno) -> Int {
        let number = number
        return try Self.call {
            unsafe span.withUnsafeBytes { unsafe systemWrite(number, $0.baseAddress, Self.transfer($0.count)) }
        }
    }

    func read(into span: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        guard let offset = off_t(exactly: offset) else { throw .inval }
        let number = number
        return try Self.call {
            unsafe span.withUnsafeMutableBytes { unsafe pread(number, $0.baseAddress, Self.transfer($0.count), offset) }
        }
    }

    func write(_ span: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        guard let offset = off_t(exactly: offset) else { throw .fbig }
        let number = number
        return try Self.call {
            unsafe span.withUnsafeBytes { unsafe pwrite(number, $0.baseAddress, Self.transfer($0.count), offset) }
        }
    }

    /// Writes to what may be a pipe whose reader has gone away: that must be an error, not the signal that ends this
    /// process.
    func writeToStream(_ span: Span<UInt8>) throws(Errno) -> Int {
        #if canImport(Darwin)
        _ = fcntl(number, F_SETNOSIGPIPE, 1)
        return try write(span)
        #else
        var (blocked, before, pending) = (sigset_t(), sigset_t(), sigset_t())
        unsafe sigemptyset(&blocked)
        unsafe sigaddset(&blocked, SIGPIPE)
        unsafe sigpending(&pending)
        // One that was there before is not this write's, and stays.
        let wasPending = unsafe sigismember(&pending, SIGPIPE) == 1
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        do throws(Errno) {
            return try write(span)
        } catch .pipe {
            var none = timespec()
            if !wasPending { unsafe sigtimedwait(&blocked, nil, &none) }
            throw .pipe
        }
        #endif
    }

    func status() throws(Errno) -> FileStatus {
        var status = stat()
        try Self.call { unsafe fstat(number, &status) }
        return FileStatus(status)
    }

    var isTerminal: Bool { isatty(number) != 0 }

    /// A descriptor of its own for the same thing.
    func duplicate() throws(Errno) -> HostDescriptor {
        HostDescriptor(try Self.call { fcntl(number, F_DUPFD_CLOEXEC, 0) }, isOwned: true)
    }

    func setSize(_ size: UInt64) throws(Errno) {
        guard let size = off_t(exactly: size) else { throw .fbig }
        try Self.call { ftruncate(number, size) }
    }

    /// Makes sure that the file has room from `offset` on, and is at least so long.
    func allocate(offset: UInt64, count: UInt64) throws(Errno) {
        let (end, wrapped) = offset.addingReportingOverflow(count)
        guard !wrapped, let start = off_t(exactly: offset), off_t(exactly: end) != nil,
            let count = off_t(exactly: count)
        else { throw .fbig }
        #if os(Linux) || os(Android)
        let error = posix_fallocate(number, start, count)
        guard error != 0 else { return }
        guard error == EOPNOTSUPP || error == ENOSYS else { throw Errno(platform: error) }
        #else
        _ = start
        _ = count
        #endif
        if try status().size < end { try setSize(end) }
    }

    func sync(dataOnly: Bool) throws(Errno) {
        #if canImport(Darwin)
        try Self.call { fsync(number) }
        #else
        try Self.call { dataOnly ? fdatasync(number) : fsync(number) }
        #endif
    }

    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) {
        guard let offset = off_t(exactly: offset), let count = off_t(exactly: count) else { throw .inval }
        #if os(Linux) || os(Android)
        let advices = [
            POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED,
            POSIX_FADV_NOREUSE,
        ]
        let error = posix_fadvise(number, offset, count, advices[Int(advice.rawValue)])
        // Pipes take no advice; that does no harm.
        guard error == 0 || error == ESPIPE else { throw Errno(platform: error) }
        #else
        _ = (offset, count)
        #endif
    }

    func setTimes(_ times: FileTimes) throws(Errno) {
        let pair = times.platform
        try Self.call { unsafe futimens(number, pair) }
    }

    /// Whether all writes go to the end, whatever offset they name.
    func setAppending(_ isAppending: Bool) throws(Errno) { try setFlag(O_APPEND, isAppending) }

    func setNonblocking(_ isNonblocking: Bool) throws(Errno) { try setFlag(O_NONBLOCK, isNonblocking) }

    /// Whether operations fail that would have to wait.
    var isNonblocking: Bool { fcntl(number, F_GETFL) & O_NONBLOCK != 0 }

    private func setFlag(_ flag: CInt, _ isSet: Bool) throws(Errno) {
        let flags = try Self.call { fcntl(number, F_GETFL) }
        try Self.call { fcntl(number, F_SETFL, isSet ? flags | flag : flags & ~flag) }
    }

    /// Where the next plain write would go.
    func currentOffset() throws(Errno) -> UInt64 { UInt64(try Self.call { lseek(number, 0, SEEK_CUR) }) }
    #endif
}

#if os(Windows)
private func systemClose(_ number: CInt) { _close(number) }
#else
// Methods above have the names of some of these system calls, and would hide them.

private func systemClose(_ number: CInt) { close(number) }

private func systemRead(_ number: CInt, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(number, base, count)
}

private func systemWrite(_ number: CInt, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(number, base, count)
}

extension FileStatus {
    init(_ status: stat) {
        func time(_ time: timespec) -> Timestamp {
            let (seconds, overflow) = UInt64(clamping: time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
            return overflow ? .max : seconds &+ UInt64(clamping: time.tv_nsec)
        }
        #if canImport(Darwin)
        let (access, modification, change) = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
        #else
        let (access, modification, change) = (status.st_atim, status.st_mtim, status.st_ctim)
        #endif
        self.init(
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
            type: FileType(mode: mode_t(status.st_mode)), linkCount: UInt64(status.st_nlink),
            size: UInt64(clamping: status.st_size), accessTime: time(access), modificationTime: time(modification),
            changeTime: time(change))
    }
}

extension FileType {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regularFile
        case S_IFDIR: self = .directory
        case S_IFLNK: self = .symbolicLink
        case S_IFCHR: self = .characterDevice
        case S_IFBLK: self = .blockDevice
        case S_IFSOCK: self = .streamSocket
        default: self = .unknown
        }
    }
}

extension FileTimes {
    /// As `utimensat` wants them.
    var platform: [timespec] {
        #if canImport(Darwin)
        let (now, omit) = (-1, -2)
        #else
        let (now, omit) = (0x3FFF_FFFF, 0x3FFF_FFFE)
        #endif
        func time(_ setting: Setting?) -> timespec {
            switch setting {
            case nil: timespec(tv_sec: 0, tv_nsec: omit)
            case .now: timespec(tv_sec: 0, tv_nsec: now)
            case .at(let time):
                timespec(tv_sec: time_t(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
            }
        }
        return [time(access), time(modification)]
    }
}
#endif

import AirlockPlatform

extension Errno {
    /// The platform's number of an error, translated. Numbers without a counterpart become `io`.
    init(platform number: CInt) { self = Self.byPlatformNumber[number] ?? .io }

    /// The error of the last failed call into the platform.
    static var last: Errno { Errno(platform: errno) }

    #if os(Windows)
    private static let byPlatformNumber: [CInt: Errno] = [
        EACCES: .acces, EAGAIN: .again, EBADF: .badf, EINTR: .intr, EINVAL: .inval, EIO: .io, ENOENT: .noent,
        ENOSPC: .nospc, EPIPE: .pipe, ESPIPE: .spipe,
    ]
    #else
    private static let byPlatformNumber: [CInt: Errno] = [
        E2BIG: .toobig, EACCES: .acces, EADDRINUSE: .addrinuse, EADDRNOTAVAIL: .addrnotavail,
        EAFNOSUPPORT: .afnosupport, EAGAIN: .again, EALREADY: .already, EBADF: .badf, EBUSY: .busy,
        ECANCELED: .canceled, ECONNABORTED: .connaborted, ECONNREFUSED: .connrefused, ECONNRESET: .connreset,
        EDEADLK: .deadlk, EDESTADDRREQ: .destaddrreq, EDOM: .dom, EDQUOT: .dquot, EEXIST: .exist, EFAULT: .fault,
        EFBIG: .fbig, EHOSTUNREACH: .hostunreach, EILSEQ: .ilseq, EINPROGRESS: .inprogress, EINTR: .intr,
        EINVAL: .inval, EIO: .io, EISCONN: .isconn, EISDIR: .isdir, ELOOP: .loop, EMFILE: .mfile, EMLINK: .mlink,
        EMSGSIZE: .msgsize, ENAMETOOLONG: .nametoolong, ENETDOWN: .netdown, ENETRESET: .netreset,
        ENETUNREACH: .netunreach, ENFILE: .nfile, ENOBUFS: .nobufs, ENODEV: .nodev, ENOENT: .noent,
        ENOEXEC: .noexec, ENOLCK: .nolck, ENOMEM: .nomem, ENOPROTOOPT: .noprotoopt, ENOSPC: .nospc, ENOSYS: .nosys,
        ENOTCONN: .notconn, ENOTDIR: .notdir, ENOTEMPTY: .notempty, ENOTSOCK: .notsock, ENOTSUP: .notsup,
        ENOTTY: .notty, ENXIO: .nxio, EOVERFLOW: .overflow, EPERM: .perm, EPIPE: .pipe, EPROTO: .proto,
        EPROTONOSUPPORT: .protonosupport, EPROTOTYPE: .prototype, ERANGE: .range, EROFS: .rofs, ESPIPE: .spipe,
        ESRCH: .srch, ESTALE: .stale, ETIMEDOUT: .timedout, ETXTBSY: .txtbsy, EXDEV: .xdev,
    ]
    #endif
}

// Code of the host that runs under a lock (streams and file systems of its own) may find its way back to it: it gets an
// error instead of waiting for itself.
extension Lock {
    /// - Throws: `deadlk` when this thread holds the lock already.
    func lock() throws(Errno) { guard acquire() else { throw .deadlk } }

    func unlock() { release() }
}

// What the sources use of the module `Darwin`, as the compiler imports it from the headers of macOS: for .ci/check-platforms.
// swift-format-ignore-file

public typealias off_t = Int64
public typealias time_t = Int
public typealias mode_t = UInt16
public typealias dev_t = Int32
public typealias ino_t = UInt64
public typealias nlink_t = UInt16
public typealias socklen_t = UInt32
public typealias nfds_t = UInt32
public typealias pthread_key_t = UInt
public typealias pthread_t = UnsafeMutablePointer<_opaque_pthread_t>
public struct _opaque_pthread_t { public init() {} }
public struct pthread_mutex_t { public init() {} }
public struct pthread_mutexattr_t { public init() {} }
public struct pthread_attr_t { public init() {} }
public struct clockid_t: RawRepresentable, Equatable { public var rawValue: UInt32; public init(rawValue: UInt32) { self.rawValue = rawValue } }
public struct timespec { public var tv_sec: Int; public var tv_nsec: Int; public init() { tv_sec = 0; tv_nsec = 0 }; public init(tv_sec: Int, tv_nsec: Int) { self.tv_sec = tv_sec; self.tv_nsec = tv_nsec } }
public struct stat {
    public var st_dev: dev_t = 0, st_mode: mode_t = 0, st_nlink: nlink_t = 0, st_ino: ino_t = 0
    public var st_atimespec = timespec(), st_mtimespec = timespec(), st_ctimespec = timespec()
    public var st_size: off_t = 0
    public init() {}
}
public struct dirent { public var d_ino: UInt64, d_reclen: UInt16, d_type: UInt8; public var d_name: (CChar, CChar) }
public struct DIR { public init() {} }
public struct pollfd { public var fd: Int32, events: Int16, revents: Int16; public init(fd: Int32, events: Int16, revents: Int16) { self.fd = fd; self.events = events; self.revents = revents } }
@unsafe public struct iovec { public var iov_base: UnsafeMutableRawPointer!; public var iov_len: Int; public init(iov_base: UnsafeMutableRawPointer!, iov_len: Int) { unsafe self.iov_base = iov_base; unsafe self.iov_len = iov_len } }
@unsafe public struct msghdr { public var msg_iov: UnsafeMutablePointer<iovec>!; public var msg_iovlen: Int32, msg_flags: Int32; public init() { unsafe msg_iov = nil; unsafe msg_iovlen = 0; unsafe msg_flags = 0 } }
public struct sockaddr { public init() {} }

public var errno: Int32 { get { 0 } set {} }
public let CLOCK_REALTIME = clockid_t(rawValue: 0), CLOCK_MONOTONIC = clockid_t(rawValue: 6)
public let CLOCK_PROCESS_CPUTIME_ID = clockid_t(rawValue: 12), CLOCK_THREAD_CPUTIME_ID = clockid_t(rawValue: 16)
public func clock_gettime(_ clock: clockid_t, _ time: UnsafeMutablePointer<timespec>!) -> Int32 { 0 }
public func clock_getres(_ clock: clockid_t, _ time: UnsafeMutablePointer<timespec>!) -> Int32 { 0 }
@discardableResult public func nanosleep(_ time: UnsafePointer<timespec>!, _ rest: UnsafeMutablePointer<timespec>!) -> Int32 { 0 }

public var _SC_PAGESIZE: Int32 { 29 }
public func sysconf(_ n: Int32) -> Int { 0 }
public var MAP_PRIVATE: Int32 { 2 }
public var MAP_ANON: Int32 { 0x1000 }
public var PROT_READ: Int32 { 1 }
public var PROT_WRITE: Int32 { 2 }
public func mmap(_ a: UnsafeMutableRawPointer!, _ n: Int, _ p: Int32, _ f: Int32, _ d: Int32, _ o: off_t) -> UnsafeMutableRawPointer! { nil }
@discardableResult public func munmap(_ a: UnsafeMutableRawPointer!, _ n: Int) -> Int32 { 0 }

public var PTHREAD_MUTEX_ERRORCHECK: Int32 { 1 }
@discardableResult public func pthread_mutexattr_init(_ a: UnsafeMutablePointer<pthread_mutexattr_t>) -> Int32 { 0 }
@discardableResult public func pthread_mutexattr_settype(_ a: UnsafeMutablePointer<pthread_mutexattr_t>, _ t: Int32) -> Int32 { 0 }
@discardableResult public func pthread_mutexattr_destroy(_ a: UnsafeMutablePointer<pthread_mutexattr_t>) -> Int32 { 0 }
@discardableResult public func pthread_mutex_init(_ m: UnsafeMutablePointer<pthread_mutex_t>, _ a: UnsafePointer<pthread_mutexattr_t>?) -> Int32 { 0 }
@discardableResult public func pthread_mutex_destroy(_ m: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
@discardableResult public func pthread_mutex_lock(_ m: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
@discardableResult public func pthread_mutex_unlock(_ m: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
public struct pthread_cond_t { public init() {} }
public struct pthread_condattr_t { public init() {} }
@discardableResult public func pthread_cond_init(_ c: UnsafeMutablePointer<pthread_cond_t>, _ a: UnsafePointer<pthread_condattr_t>?) -> Int32 { 0 }
@discardableResult public func pthread_cond_destroy(_ c: UnsafeMutablePointer<pthread_cond_t>) -> Int32 { 0 }
@discardableResult public func pthread_cond_signal(_ c: UnsafeMutablePointer<pthread_cond_t>) -> Int32 { 0 }
@discardableResult public func pthread_cond_wait(_ c: UnsafeMutablePointer<pthread_cond_t>, _ m: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
@discardableResult public func pthread_cond_timedwait_relative_np(_ c: UnsafeMutablePointer<pthread_cond_t>, _ m: UnsafeMutablePointer<pthread_mutex_t>, _ t: UnsafePointer<timespec>?) -> Int32 { 0 }
@discardableResult public func pthread_create(_ t: UnsafeMutablePointer<pthread_t?>!, _ a: UnsafePointer<pthread_attr_t>?, _ f: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer?, _ x: UnsafeMutableRawPointer?) -> Int32 { 0 }
@discardableResult public func pthread_detach(_ t: pthread_t) -> Int32 { 0 }
public func pthread_self() -> pthread_t { fatalError() }
public func pthread_get_stackaddr_np(_ t: pthread_t) -> UnsafeMutableRawPointer { fatalError() }
public func pthread_get_stacksize_np(_ t: pthread_t) -> Int { 0 }
public func pthread_key_create(_ k: UnsafeMutablePointer<pthread_key_t>!, _ d: (@convention(c) (UnsafeMutableRawPointer) -> Void)?) -> Int32 { 0 }
public func pthread_getspecific(_ k: pthread_key_t) -> UnsafeMutableRawPointer? { nil }
public func pthread_setspecific(_ k: pthread_key_t, _ v: UnsafeRawPointer?) -> Int32 { 0 }

public var RTLD_LAZY: Int32 { 1 }
public func dlopen(_ path: UnsafePointer<CChar>!, _ mode: Int32) -> UnsafeMutableRawPointer! { nil }
public func dlsym(_ handle: UnsafeMutableRawPointer!, _ symbol: UnsafePointer<CChar>!) -> UnsafeMutableRawPointer! { nil }
public func free(_ p: UnsafeMutableRawPointer!) {}
@discardableResult public func close(_ f: Int32) -> Int32 { 0 }
public func open(_ p: UnsafePointer<CChar>, _ f: Int32) -> Int32 { 0 }
public func openat(_ d: Int32, _ p: UnsafePointer<CChar>, _ f: Int32) -> Int32 { 0 }
public func openat(_ d: Int32, _ p: UnsafePointer<CChar>, _ f: Int32, _ m: mode_t) -> Int32 { 0 }
public func read(_ f: Int32, _ b: UnsafeMutableRawPointer!, _ n: Int) -> Int { 0 }
public func write(_ f: Int32, _ b: UnsafeRawPointer!, _ n: Int) -> Int { 0 }
public func pread(_ f: Int32, _ b: UnsafeMutableRawPointer!, _ n: Int, _ o: off_t) -> Int { 0 }
public func pwrite(_ f: Int32, _ b: UnsafeRawPointer!, _ n: Int, _ o: off_t) -> Int { 0 }
public func fstat(_ f: Int32, _ s: UnsafeMutablePointer<stat>!) -> Int32 { 0 }
public func fstatat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ s: UnsafeMutablePointer<stat>!, _ g: Int32) -> Int32 { 0 }
public func isatty(_ f: Int32) -> Int32 { 0 }
public func fcntl(_ f: Int32, _ c: Int32) -> Int32 { 0 }
public func fcntl(_ f: Int32, _ c: Int32, _ v: Int32) -> Int32 { 0 }
public func ftruncate(_ f: Int32, _ n: off_t) -> Int32 { 0 }
public func fsync(_ f: Int32) -> Int32 { 0 }
public func lseek(_ f: Int32, _ o: off_t, _ w: Int32) -> off_t { 0 }
public func futimens(_ f: Int32, _ t: UnsafePointer<timespec>!) -> Int32 { 0 }
public func utimensat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ t: UnsafePointer<timespec>!, _ g: Int32) -> Int32 { 0 }
public func readlinkat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ b: UnsafeMutablePointer<CChar>!, _ n: Int) -> Int { 0 }
public func mkdirat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ m: mode_t) -> Int32 { 0 }
public func symlinkat(_ t: UnsafePointer<CChar>!, _ f: Int32, _ p: UnsafePointer<CChar>!) -> Int32 { 0 }
public func linkat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ g: Int32, _ q: UnsafePointer<CChar>!, _ h: Int32) -> Int32 { 0 }
public func renameat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ g: Int32, _ q: UnsafePointer<CChar>!) -> Int32 { 0 }
public func unlinkat(_ f: Int32, _ p: UnsafePointer<CChar>!, _ g: Int32) -> Int32 { 0 }
public func fdopendir(_ f: Int32) -> UnsafeMutablePointer<DIR>! { nil }
public func readdir(_ d: UnsafeMutablePointer<DIR>!) -> UnsafeMutablePointer<dirent>! { nil }
@discardableResult public func closedir(_ d: UnsafeMutablePointer<DIR>!) -> Int32 { 0 }
public func strlen(_ s: UnsafePointer<CChar>!) -> Int { 0 }
public func pipe(_ f: UnsafeMutablePointer<Int32>!) -> Int32 { 0 }
public func poll(_ f: UnsafeMutablePointer<pollfd>!, _ n: nfds_t, _ t: Int32) -> Int32 { 0 }
public func arc4random_buf(_ b: UnsafeMutableRawPointer!, _ n: Int) {}

public func accept(_ s: Int32, _ a: UnsafeMutablePointer<sockaddr>!, _ n: UnsafeMutablePointer<socklen_t>!) -> Int32 { 0 }
public func recvmsg(_ s: Int32, _ m: UnsafeMutablePointer<msghdr>!, _ f: Int32) -> Int { 0 }
public func send(_ s: Int32, _ b: UnsafeRawPointer!, _ n: Int, _ f: Int32) -> Int { 0 }
public func getsockopt(_ s: Int32, _ l: Int32, _ o: Int32, _ v: UnsafeMutableRawPointer!, _ n: UnsafeMutablePointer<socklen_t>!) -> Int32 { 0 }
public func shutdown(_ s: Int32, _ h: Int32) -> Int32 { 0 }

public var O_RDONLY: Int32 { 0 }
public var O_WRONLY: Int32 { 1 }
public var O_RDWR: Int32 { 2 }
public var O_CREAT: Int32 { 0x200 }
public var O_EXCL: Int32 { 0x800 }
public var O_TRUNC: Int32 { 0x400 }
public var O_APPEND: Int32 { 8 }
public var O_NONBLOCK: Int32 { 4 }
public var O_NOFOLLOW: Int32 { 0x100 }
public var O_CLOEXEC: Int32 { 0x1000000 }
public var O_NOCTTY: Int32 { 0x20000 }
public var O_DIRECTORY: Int32 { 0x100000 }
public var F_GETFL: Int32 { 3 }
public var F_SETFL: Int32 { 4 }
public var F_SETFD: Int32 { 2 }
public var F_DUPFD_CLOEXEC: Int32 { 67 }
public var F_SETNOSIGPIPE: Int32 { 73 }
public var FD_CLOEXEC: Int32 { 1 }
public var AT_SYMLINK_NOFOLLOW: Int32 { 0x20 }
public var AT_REMOVEDIR: Int32 { 0x80 }
public var SEEK_CUR: Int32 { 1 }
public var S_IFMT: mode_t { 0o170000 }
public var S_IFREG: mode_t { 0o100000 }
public var S_IFDIR: mode_t { 0o040000 }
public var S_IFLNK: mode_t { 0o120000 }
public var S_IFCHR: mode_t { 0o020000 }
public var S_IFBLK: mode_t { 0o060000 }
public var S_IFSOCK: mode_t { 0o140000 }
public var DT_UNKNOWN: Int32 { 0 }
public var DT_FIFO: Int32 { 1 }
public var DT_CHR: Int32 { 2 }
public var DT_DIR: Int32 { 4 }
public var DT_BLK: Int32 { 6 }
public var DT_REG: Int32 { 8 }
public var DT_LNK: Int32 { 10 }
public var DT_SOCK: Int32 { 12 }
public var POLLIN: Int32 { 1 }
public var POLLOUT: Int32 { 4 }
public var POLLHUP: Int32 { 16 }
public var MSG_PEEK: Int32 { 2 }
public var MSG_DONTWAIT: Int32 { 0x80 }
public var MSG_WAITALL: Int32 { 0x40 }
public var MSG_TRUNC: Int32 { 0x10 }
public var SOCK_DGRAM: Int32 { 2 }
public var SOL_SOCKET: Int32 { 0xffff }
public var SO_TYPE: Int32 { 0x1008 }
public var SHUT_RD: Int32 { 0 }
public var SHUT_WR: Int32 { 1 }
public var SHUT_RDWR: Int32 { 2 }
public var E2BIG: Int32 { 7 }
public var EACCES: Int32 { 13 }
public var EADDRINUSE: Int32 { 48 }
public var EADDRNOTAVAIL: Int32 { 49 }
public var EAFNOSUPPORT: Int32 { 47 }
public var EAGAIN: Int32 { 35 }
public var EALREADY: Int32 { 37 }
public var EBADF: Int32 { 9 }
public var EBUSY: Int32 { 16 }
public var ECANCELED: Int32 { 89 }
public var ECONNABORTED: Int32 { 53 }
public var ECONNREFUSED: Int32 { 61 }
public var ECONNRESET: Int32 { 54 }
public var EDEADLK: Int32 { 11 }
public var EDESTADDRREQ: Int32 { 39 }
public var EDOM: Int32 { 33 }
public var EDQUOT: Int32 { 69 }
public var EEXIST: Int32 { 17 }
public var EFAULT: Int32 { 14 }
public var EFBIG: Int32 { 27 }
public var EHOSTUNREACH: Int32 { 65 }
public var EILSEQ: Int32 { 92 }
public var EINPROGRESS: Int32 { 36 }
public var EINTR: Int32 { 4 }
public var EINVAL: Int32 { 22 }
public var EIO: Int32 { 5 }
public var EISCONN: Int32 { 56 }
public var EISDIR: Int32 { 21 }
public var ELOOP: Int32 { 62 }
public var EMFILE: Int32 { 24 }
public var EMLINK: Int32 { 31 }
public var EMSGSIZE: Int32 { 40 }
public var ENAMETOOLONG: Int32 { 63 }
public var ENETDOWN: Int32 { 50 }
public var ENETRESET: Int32 { 52 }
public var ENETUNREACH: Int32 { 51 }
public var ENFILE: Int32 { 23 }
public var ENOBUFS: Int32 { 55 }
public var ENODEV: Int32 { 19 }
public var ENOENT: Int32 { 2 }
public var ENOEXEC: Int32 { 8 }
public var ENOLCK: Int32 { 77 }
public var ENOMEM: Int32 { 12 }
public var ENOPROTOOPT: Int32 { 42 }
public var ENOSPC: Int32 { 28 }
public var ENOSYS: Int32 { 78 }
public var ENOTCONN: Int32 { 57 }
public var ENOTDIR: Int32 { 20 }
public var ENOTEMPTY: Int32 { 66 }
public var ENOTSOCK: Int32 { 38 }
public var ENOTSUP: Int32 { 45 }
public var ENOTTY: Int32 { 25 }
public var ENXIO: Int32 { 6 }
public var EOVERFLOW: Int32 { 84 }
public var EPERM: Int32 { 1 }
public var EPIPE: Int32 { 32 }
public var EPROTO: Int32 { 100 }
public var EPROTONOSUPPORT: Int32 { 43 }
public var EPROTOTYPE: Int32 { 41 }
public var ERANGE: Int32 { 34 }
public var EROFS: Int32 { 30 }
public var ESPIPE: Int32 { 29 }
public var ESRCH: Int32 { 3 }
public var ESTALE: Int32 { 70 }
public var ETIMEDOUT: Int32 { 60 }
public var ETXTBSY: Int32 { 26 }
public var EXDEV: Int32 { 18 }
public var EOPNOTSUPP: Int32 { 102 }

import AirlockPlatform

#if !os(Windows)

/// System calls on a name in a directory. A `FileName` is one component, never `.` or `..`, so none of them leaves the
/// directory; and none follows a symbolic link.
extension HostDescriptor {
    #if os(Linux) || os(Android)
    /// Opens only the place, for which no permission to list is needed. The C library's macro is not visible to Swift.
    private static let pathOnly: CInt = 0x20_0000
    #else
    private static let pathOnly: CInt = O_RDONLY
    #endif

    /// Opens a directory by a path of the host's, which may contain anything.
    static func directory(at path: String) throws(Errno) -> HostDescriptor {
        HostDescriptor(
            try call { unsafe open(path, pathOnly | O_DIRECTORY | O_CLOEXEC) }, isOwned: true)
    }

    /// - Throws: `loop` for a symbolic link, `notdir` for what is neither.
    func directory(_ name: FileName) throws(Errno) -> HostDescriptor {
        do throws(Errno) {
            let flags = Self.pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            return HostDescriptor(
                try unsafe withName(name) { unsafe openat(number, $0, flags) }, isOwned: true)
        } catch .notdir {
            throw isSymbolicLink(name) ? .loop : .notdir
        }
    }

    private func isSymbolicLink(_ name: FileName) -> Bool { (try? status(of: name))?.type == .symbolicLink }

    /// - Throws: `loop` for a symbolic link, `isdir` for a directory.
    func file(_ name: FileName, _ options: OpenOptions) throws(Errno) -> HostDescriptor {
        var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY
        // Opening a pipe or a terminal must not wait for whoever is at its other end.
        flags |= O_NONBLOCK
        switch (options.reads, options.writes || options.truncates) {
        case (true, true): flags |= O_RDWR
        case (false, true): flags |= O_WRONLY
        case (_, false): flags |= O_RDONLY
        }
        if options.creates { flags |= O_CREAT }
        if options.isExclusive { flags |= O_EXCL }
        if options.truncates { flags |= O_TRUNC }
        let opened = HostDescriptor(
            try unsafe withName(name) { unsafe openat(number, $0, flags, 0o666) }, isOwned: true)
        return opened
    }

    func status(of name: FileName) throws(Errno) -> FileStatus {
        var status = stat()
        try unsafe withName(name) { unsafe fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) }
        return FileStatus(status)
    }

    /// - Throws: `inval` for what is no symbolic link.
    func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
        var target = [UInt8](repeating: 0, count: FileName.longestPath + 1)
        let count = try unsafe withName(name) { name in
            unsafe target.withUnsafeMutableBytes { target -> Int in
                guard let base = target.baseAddress else { return -1 }
                return unsafe readlinkat(number, name, base.assumingMemoryBound(to: CChar.self), target.count)
            }
        }
        guard count < target.count else { throw .nametoolong }
        return Array(target.prefix(count))
    }

    func createDirectory(_ name: FileName) throws(Errno) {
        try unsafe withName(name) { unsafe mkdirat(number, $0, 0o777) }
    }

    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
        let target = Self.terminated(target)
        try unsafe withName(name) { name in
            unsafe target.withUnsafeBufferPointer { target -> CInt in
                guard let base = target.baseAddress else { return -1 }
                return unsafe symlinkat(base, number, name)
            }
        }
    }

    func link(_ name: FileName, to directory: HostDescriptor, as newName: FileName) throws(Errno) {
        try unsafe withName(name) { name in
            unsafe newName.withCString { unsafe linkat(number, name, directory.number, $0, 0) }
        }
    }

    func rename(_ name: FileName, to directory: HostDescriptor, as newName: FileName) throws(Errno) {
        try unsafe withName(name) { name in
            unsafe newName.withCString { unsafe renameat(number, name, directory.number, $0) }
        }
    }

    func removeDirectory(_ name: FileName) throws(Errno) {
        try unsafe withName(name) { unsafe unlinkat(number, $0, AT_REMOVEDIR) }
    }

    func removeFile(_ name: FileName) throws(Errno) { try unsafe withName(name) { unsafe unlinkat(number, $0, 0) } }

    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) {
        let pair = times.platform
        try unsafe withName(name) { unsafe utimensat(number, $0, pair, AT_SYMLINK_NOFOLLOW) }
    }

    /// The same directory, opened for its entries, its times and synchronisation.
    func reopened() throws(Errno) -> HostDescriptor {
        HostDescriptor(
            try Self.call { unsafe openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }, isOwned: true)
    }

    /// All but `.` and `..`, in no order.
    ///
    /// - Throws: `nomem` when there are more than `limit`.
    func entries(limit: Int) throws(Errno) -> [DirectoryEntry] {
        let own = try reopened().duplicate()
        // Closing the stream closes the descriptor, so the stream gets one that nobody else closes.
        let number = try Self.call { fcntl(own.number, F_DUPFD_CLOEXEC, 0) }
        guard let stream = unsafe fdopendir(number) else {
            let error = Errno.last
            close(number)
            throw error
        }
        defer { unsafe closedir(stream) }
        var entries: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                if errno == 0 { return entries }
                throw .last
            }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw .notsup }
            // The record ends with its name; copying the whole struct could read past it.
            let start = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            let bytes = unsafe UnsafeRawBufferPointer(start: start, count: strlen(start))
            // `.` and `..` are no names.
            guard let name = unsafe FileName(bytes) else { continue }
            guard entries.count < limit else { throw .nomem }
            let type = unsafe FileType(directoryEntry: entry.pointee.d_type)
            entries.append(DirectoryEntry(name: name, inode: UInt64(unsafe entry.pointee.d_ino), type: type))
        }
    }

    @discardableResult
    private func withName<Result: SignedInteger>(
        _ name: FileName, _ body: (UnsafePointer<CChar>) -> Result
    ) throws(Errno) -> Result {
        try Self.call { unsafe name.withCString(body) }
    }

    fileprivate static func terminated(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

extension FileName {
    /// A name contains no zero byte, so the text that the system reads is the whole name.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        func run(_ text: UnsafeRawPointer) -> Result { unsafe body(text.assumingMemoryBound(to: CChar.self)) }
        return unsafe run(terminated)
    }
}

extension FileType {
    /// From `d_type`; `unknown` where the file system does not say.
    init(directoryEntry type: UInt8) {
        switch CInt(type) {
        case CInt(DT_REG): self = .regularFile
        case CInt(DT_DIR): self = .directory
        case CInt(DT_LNK): self = .symbolicLink
        case CInt(DT_CHR): self = .characterDevice
        case CInt(DT_BLK): self = .blockDevice
        case CInt(DT_SOCK): self = .streamSocket
        default: self = .unknown
        }
    }
}
#endif

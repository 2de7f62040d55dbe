/// A file system that guests can be given: one of the kinds that `Directory` makes, or one of your own.
///
/// Guests never reach a file system with a path. Airlock takes paths apart, resolves `.`, `..` and symbolic links, and
/// asks directory after directory for one name each; so a file system of your own cannot be left by a path.
public protocol FileSystem: Sendable {
    /// The directory that guests see as the root.
    ///
    /// - Parameter time: The clock of the guest, for the times of files.
    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode
}

/// A directory. All names are looked up in this directory alone, and no symbolic link is followed.
///
/// Guests call from one thread at a time; a file system that several guests use at once must protect itself.
public protocol DirectoryNode: AnyObject, Sendable {
    /// The status of the directory itself.
    func status() throws(Errno) -> FileStatus
    /// The status of what a name leads to.
    func status(of name: FileName) throws(Errno) -> FileStatus
    /// - Throws: `loop` for a symbolic link, `notdir` for what is neither, `noent` for nothing.
    func directory(_ name: FileName) throws(Errno) -> any DirectoryNode
    /// - Throws: `loop` for a symbolic link, `isdir` for a directory, `noent` for nothing that should not be created,
    ///   `exist` for something where the options are exclusive.
    func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode
    /// The target of a symbolic link, which Airlock resolves inside of the guest's root.
    ///
    /// - Throws: `inval` for what is no symbolic link.
    func readLink(_ name: FileName) throws(Errno) -> [UInt8]
    /// All entries but `.` and `..`, in an order that guests may see.
    func entries() throws(Errno) -> [DirectoryEntry]

    /// - Throws: `exist` for a name that is taken.
    func createDirectory(_ name: FileName) throws(Errno)
    /// Makes a link to a target that Airlock has checked: not empty, not absolute, without zero bytes.
    ///
    /// - Throws: `exist` for a name that is taken.
    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno)
    /// Gives a file, or a symbolic link itself, a second name.
    ///
    /// - Throws: `xdev` when the other directory is not of this file system.
    func link(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno)
    /// Moves what a name leads to, and replaces what the new name led to, as `rename` of POSIX does.
    ///
    /// - Throws: `xdev` when the other directory is not of this file system.
    func rename(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno)
    /// - Throws: `notempty`, `notdir`.
    func removeDirectory(_ name: FileName) throws(Errno)
    /// Removes a name of a file or a symbolic link.
    ///
    /// - Throws: `isdir`.
    func removeFile(_ name: FileName) throws(Errno)
    /// Sets the times of what a name leads to, a symbolic link itself.
    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno)
    /// Sets the times of the directory itself.
    func setTimes(_ times: FileTimes) throws(Errno)
    /// Makes what was written durable.
    func sync() throws(Errno)
}

/// An open file.
public protocol FileNode: AnyObject, Sendable {
    /// The status of the file as it is now.
    func status() throws(Errno) -> FileStatus
    /// Whether offsets mean nothing, as with pipes; then guests cannot seek.
    var isStream: Bool { get }
    /// Copies bytes from `offset` on, and returns how many: less than the span has room for at the end, and 0 behind it.
    func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int
    /// Writes bytes at `offset`, and returns how many. A gap before `offset` reads as zeros.
    func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int
    /// Writes bytes at the end, wherever that is at that moment, and returns how many, and where the end is now.
    func append(_ bytes: Span<UInt8>) throws(Errno) -> (count: Int, end: UInt64)
    /// Cuts the file, or lengthens it with zeros.
    func setSize(_ size: UInt64) throws(Errno)
    /// Makes sure that there is room, and that the file has at least `offset + count` bytes.
    func allocate(offset: UInt64, count: UInt64) throws(Errno)
    /// Sets the times of the file.
    func setTimes(_ times: FileTimes) throws(Errno)
    /// Makes what was written durable.
    func sync(dataOnly: Bool) throws(Errno)
    /// Tells how a part of the file will be used.
    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno)
}

// A file system that only reads needs to say nothing about writing.

extension DirectoryNode {
    /// `rofs`.
    public func createDirectory(_ name: FileName) throws(Errno) { throw .rofs }
    /// `rofs`.
    public func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) { throw .rofs }
    /// `rofs`.
    public func link(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        throw .rofs
    }
    /// `rofs`.
    public func rename(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        throw .rofs
    }
    /// `rofs`.
    public func removeDirectory(_ name: FileName) throws(Errno) { throw .rofs }
    /// `rofs`.
    public func removeFile(_ name: FileName) throws(Errno) { throw .rofs }
    /// `rofs`.
    public func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) { throw .rofs }
    /// `rofs`.
    public func setTimes(_ times: FileTimes) throws(Errno) { throw .rofs }
    /// `inval`: there are no symbolic links.
    public func readLink(_ name: FileName) throws(Errno) -> [UInt8] { throw .inval }
    /// Nothing to do.
    public func sync() throws(Errno) {}
}

extension FileNode {
    /// False.
    public var isStream: Bool { false }
    /// `rofs`.
    public func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int { throw .rofs }
    /// By `status` and `write`.
    public func append(_ bytes: Span<UInt8>) throws(Errno) -> (count: Int, end: UInt64) {
        let size = try status().size
        let count = try write(bytes, at: size)
        return (count, size &+ UInt64(clamping: count))
    }
    /// `rofs`.
    public func setSize(_ size: UInt64) throws(Errno) { throw .rofs }
    /// By `status` and `setSize`.
    public func allocate(offset: UInt64, count: UInt64) throws(Errno) {
        let (end, wrapped) = offset.addingReportingOverflow(count)
        guard !wrapped else { throw .fbig }
        if try status().size < end { try setSize(end) }
    }
    /// `rofs`.
    public func setTimes(_ times: FileTimes) throws(Errno) { throw .rofs }
    /// Nothing to do.
    public func sync(dataOnly: Bool) throws(Errno) {}
    /// Nothing to do.
    public func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) {}
}

/// A file of the host, or one that passes on to such a file.
protocol HostBackedFile: FileNode {
    var hostDescriptor: HostDescriptor? { get }
}

extension FileNode {
    /// What to wait for before reading or writing; nil where that is not known to keep anybody waiting.
    var waited: HostDescriptor? { isStream ? (self as? any HostBackedFile)?.hostDescriptor : nil }
}

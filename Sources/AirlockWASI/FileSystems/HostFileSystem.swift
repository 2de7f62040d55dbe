import AirlockPlatform

#if !os(Windows)
/// A directory of the host and all that is in it.
struct HostFileSystem: FileSystem {
    let path: String

    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode {
        HostDirectory(try HostDescriptor.directory(at: path))
    }
}

final class HostDirectory: DirectoryNode {
    /// More entries than this are not listed.
    private static let mostEntries = 1 << 20

    private let descriptor: HostDescriptor

    init(_ descriptor: HostDescriptor) { self.descriptor = descriptor }

    /// The other directory, if it is on the host too.
    private static func host(_ directory: any DirectoryNode) throws(Errno) -> HostDescriptor {
        guard let directory = directory as? HostDirectory else { throw .xdev }
        return directory.descriptor
    }

    func status() throws(Errno) -> FileStatus { try descriptor.status() }
    func status(of name: FileName) throws(Errno) -> FileStatus { try descriptor.status(of: name) }

    func directory(_ name: FileName) throws(Errno) -> any DirectoryNode {
        HostDirectory(try descriptor.directory(name))
    }

    func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode {
        let opened = try descriptor.file(name, options)
        let type = try opened.status().type
        guard type != .directory else { throw .isdir }
        let isStream = type != .regularFile && type != .blockDevice
        if isStream { try opened.setNonblocking(false) }
        return HostFile(opened, isStream: isStream)
    }

    func readLink(_ name: FileName) throws(Errno) -> [UInt8] { try descriptor.readLink(name) }

    func entries() throws(Errno) -> [DirectoryEntry] {
        try descriptor.entries(limit: Self.mostEntries)
    }

    func createDirectory(_ name: FileName) throws(Errno) { try descriptor.createDirectory(name) }

    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
        try descriptor.createSymbolicLink(name, to: target)
    }

    func link(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        try descriptor.link(name, to: try Self.host(directory), as: newName)
    }

    func rename(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        try descriptor.rename(name, to: try Self.host(directory), as: newName)
    }

    func removeDirectory(_ name: FileName) throws(Errno) { try descriptor.removeDirectory(name) }

    func removeFile(_ name: FileName) throws(Errno) {
        do throws(Errno) {
            try descriptor.removeFile(name)
        } catch .perm {
            // What some systems say of directories.
            throw (try? status(of: name))?.type == .directory ? .isdir : .perm
        }
    }

    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) { try descriptor.setTimes(times, of: name) }
    func setTimes(_ times: FileTimes) throws(Errno) { try descriptor.reopened().setTimes(times) }
    func sync() throws(Errno) { try descriptor.reopened().sync(dataOnly: false) }
}

/// An open file of the host.
final class HostFile: FileNode, HostBackedFile, @unchecked Sendable {
    let descriptor: HostDescriptor
    var hostDescriptor: HostDescriptor? { descriptor }
    let isStream: Bool
    /// Guards `isAppending`, and keeps the write that relies on it next to it.
    private let lock = Lock()
    /// Whether the system has been told to write at the end: on Linux it then ignores offsets.
    private var isAppending = false

    init(_ descriptor: HostDescriptor, isStream: Bool) {
        self.descriptor = descriptor
        self.isStream = isStream
    }

    private func setAppending(_ wanted: Bool) throws(Errno) {
        guard isAppending != wanted else { return }
        try descriptor.setAppending(wanted)
        isAppending = wanted
    }

    func status() throws(Errno) -> FileStatus { try descriptor.status() }

    func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        isStream ? try descriptor.read(into: &bytes) : try descriptor.read(into: &bytes, at: offset)
    }

    func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        if isStream { return try descriptor.writeToStream(bytes) }
        try lock.lock()
        defer { lock.unlock() }
        try setAppending(false)
        return try descriptor.write(bytes, at: offset)
    }

    func append(_ bytes: Span<UInt8>) throws(Errno) -> (count: Int, end: UInt64) {
        if isStream { return (try descriptor.writeToStream(bytes), 0) }
        try lock.lock()
        defer { lock.unlock() }
        try setAppending(true)
        let count = try descriptor.write(bytes)
        return (count, try descriptor.currentOffset())
    }

    func setSize(_ size: UInt64) throws(Errno) { try descriptor.setSize(size) }

    func allocate(offset: UInt64, count: UInt64) throws(Errno) {
        try descriptor.allocate(offset: offset, count: count)
    }

    func setTimes(_ times: FileTimes) throws(Errno) { try descriptor.setTimes(times) }
    func sync(dataOnly: Bool) throws(Errno) { try descriptor.sync(dataOnly: dataOnly) }

    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) {
        try descriptor.advise(offset: offset, count: count, advice: advice)
    }
}
#else
/// Directories of the host are not served on this platform yet.
struct HostFileSystem: FileSystem {
    let path: String

    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode { throw .notsup }
}
#endif

/// A directory that a guest can be given, as a value: files in memory, a directory of the host, or another one with less
/// permitted.
///
/// A guest sees a directory as the root of what it can reach under the name that `WASI.preopens` gives it, and cannot
/// leave it. The host reads and writes the files with the same rules: `directory["out/result.txt"]`.
///
/// Copies of a value refer to the same files.
public struct Directory: Sendable {
    /// What a guest may do with a directory of the host.
    public enum Access: Sendable, Hashable {
        /// Everything that would change something fails with `rofs`.
        case readOnly
        /// Guests may read, write, create and remove.
        case readWrite
    }

    /// How many bytes a directory in memory can take unless told otherwise: 256 MiB.
    public static let defaultLimit: UInt64 = 256 << 20

    let system: any FileSystem

    /// A directory of a file system of your own.
    public init(_ system: some FileSystem) { self.system = system }

    /// A directory of the host, looked up by the host's rules when a guest starts.
    ///
    /// - Parameters:
    ///   - path: Absolute, or relative to the working directory of the process.
    ///   - access: Reading alone unless you say otherwise.
    public static func host(_ path: String, access: Access = .readOnly) -> Directory {
        let directory = Directory(HostFileSystem(path: path))
        return access == .readOnly ? directory.readOnly() : directory
    }

    /// A directory in memory, whose files the host can read when a guest has run.
    ///
    /// - Parameters:
    ///   - files: Contents by path, `["data/in.txt": bytes]`; directories on the way are made. A path that is none, or
    ///     that leads through a file, makes every use of the directory fail with the reason.
    ///   - limit: How many bytes all files and names can take together; more is `nospc` for the guest. The files given
    ///     here count too.
    public static func inMemory(_ files: [String: [UInt8]] = [:], limit: UInt64 = defaultLimit) -> Directory {
        let system = MemoryFileSystem(limit: limit)
        let directory = Directory(system)
        do throws(Errno) {
            for (path, contents) in files.sorted(by: { $0.key < $1.key }) { try directory.write(contents, to: path) }
        } catch {
            system.failure = error
        }
        return directory
    }

    /// This directory with changes kept in memory: reading shows them, and the directory beneath stays as it is.
    ///
    /// Symbolic links, directories and regular files are shown; pipes and devices are not.
    ///
    /// - Parameter limit: How many bytes the changes can take. A file counts whole as soon as a part of it is changed.
    public func overlaid(limit: UInt64 = defaultLimit) -> Directory {
        Directory(MemoryFileSystem(limit: limit, over: system))
    }

    /// This directory without the means to change it: that fails with `rofs`.
    public func readOnly() -> Directory { Directory(ReadOnlyFileSystem(base: system)) }

    /// This directory, to which at most so many bytes can be added: more is `nospc`.
    ///
    /// New names count 1 KiB each, so that empty files have a limit too. What is removed or cut gives its bytes back. All
    /// guests that are given the same value share the limit.
    public func limited(to bytes: UInt64) -> Directory { Directory(QuotaFileSystem(system, limit: bytes)) }

    // MARK: For the host

    /// The contents of a file; nil if there is none that can be read.
    public subscript(path: String) -> [UInt8]? { try? contents(of: path) }

    /// The contents of a file.
    ///
    /// - Parameter path: The folder on the host.
    /// - Parameter limit: Larger files are refused with `fbig`. A guest decides how large its files are.
    public func contents(of path: String, limit: UInt64 = defaultLimit) throws(Errno) -> [UInt8] {
        let file = try open(path, OpenOptions())
        let size = try file.status().size
        guard size <= limit else { throw .fbig }
        var store = ByteStore()
        while true {
            let start = UInt64(store.count)
            guard start <= limit else { throw .fbig }
            // One byte more than is expected shows the end without a further buffer.
            let room = start < size ? Int(clamping: min(size - start + 1, 1 << 20)) : 4096
            let count = try store.append(room: room) { (span) throws(Errno) in try file.read(into: &span, at: start) }
            if count == 0 { return store.bytes }
        }
    }

    /// Writes a file, in place of one that is there. Directories on the way are made.
    public func write(_ bytes: [UInt8], to path: String) throws(Errno) {
        try makeDirectories(for: path)
        let file = try open(path, OpenOptions(reads: false, writes: true, creates: true, truncates: true))
        var done = 0
        while done < bytes.count {
            let count = try file.write(bytes.span.extracting(droppingFirst: done), at: UInt64(done))
            guard count > 0, count <= bytes.count - done else { throw .io }
            done += count
        }
    }

    /// The names in a directory, in the file system's order; those in memory are sorted.
    public func list(_ path: String = ".") throws(Errno) -> [String] {
        var resolver = try resolver(for: path + "/")
        return try resolver.openDirectory(following: true).entries().map(\.name.description)
    }

    private func resolver(for path: String) throws(Errno) -> PathResolver {
        let path = Array(path.utf8.drop { $0 == UInt8(ascii: "/") })
        return try PathResolver(path.isEmpty ? [UInt8(ascii: ".")] : path, in: try system.root(time: SystemTime()))
    }

    private func open(_ path: String, _ options: OpenOptions) throws(Errno) -> any FileNode {
        var resolver = try resolver(for: path)
        return try resolver.resolve(following: true) { (directory, name, mustBeDirectory) throws(Errno) in
            guard let name, !mustBeDirectory else { throw .isdir }
            return try directory.open(name, options)
        }
    }

    private func makeDirectories(for path: String) throws(Errno) {
        var done = ""
        for part in path.split(separator: "/").dropLast() {
            done += done.isEmpty ? String(part) : "/" + part
            var resolver = try resolver(for: done)
            let (directory, name) = try resolver.walk()
            guard let name else { continue }
            do throws(Errno) {
                try directory.createDirectory(name)
            } catch .exist {
                continue
            }
        }
    }
}

extension PathResolver {
    /// The directory to which the path leads.
    mutating func openDirectory(following follows: Bool) throws(Errno) -> any DirectoryNode {
        try resolve(following: follows) { (directory, name, _) throws(Errno) in
            guard let name else { return directory }
            return try directory.directory(name)
        }
    }
}

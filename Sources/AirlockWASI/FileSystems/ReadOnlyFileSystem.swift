/// Another file system without the means to change it: what changes anything is left to the protocol's own answer,
/// `rofs`.
struct ReadOnlyFileSystem: FileSystem {
    let base: any FileSystem

    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode {
        ReadOnlyDirectory(try base.root(time: time))
    }
}

private final class ReadOnlyDirectory: DirectoryNode {
    private let base: any DirectoryNode

    init(_ base: any DirectoryNode) { self.base = base }

    func status() throws(Errno) -> FileStatus { try base.status() }
    func status(of name: FileName) throws(Errno) -> FileStatus { try base.status(of: name) }

    func directory(_ name: FileName) throws(Errno) -> any DirectoryNode {
        ReadOnlyDirectory(try base.directory(name))
    }

    func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode {
        if options.writes || options.truncates || options.creates {
            // What is there tells more than that it cannot be changed.
            switch try? base.status(of: name).type {
            case .directory: throw .isdir
            case .symbolicLink: throw options.isExclusive ? .exist : .loop
            case nil: throw options.creates ? .rofs : .noent
            default:
                if options.isExclusive { throw .exist }
                if options.writes || options.truncates { throw .rofs }
            }
        }
        return ReadOnlyFile(try base.open(name, OpenOptions(reads: options.reads)))
    }

    func readLink(_ name: FileName) throws(Errno) -> [UInt8] { try base.readLink(name) }
    func entries() throws(Errno) -> [DirectoryEntry] { try base.entries() }
}

private final class ReadOnlyFile: FileNode, HostBackedFile {
    private let base: any FileNode

    init(_ base: any FileNode) { self.base = base }

    func status() throws(Errno) -> FileStatus { try base.status() }
    var isStream: Bool { base.isStream }
    var hostDescriptor: HostDescriptor? { base.waited }

    func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        try base.read(into: &bytes, at: offset)
    }

    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) {
        try base.advise(offset: offset, count: count, advice: advice)
    }
}

import AirlockPlatform

/// A file system whose contents are in memory; over another one if there is `lower`, of which it shows everything that it
/// has not changed itself.
///
/// Files are numbered and directories hold numbers, not files: a guest can nest directories without end, and taking down
/// what refers to itself a million times would exhaust the stack.
final class MemoryFileSystem: FileSystem, @unchecked Sendable {
    /// What a file counts against the limit beside its contents.
    static let inodeCost: UInt64 = 256
    /// What an entry counts against the limit beside its name.
    static let entryCost: UInt64 = 96

    /// Guards everything below, and the inodes.
    let lock = Lock()
    let limit: UInt64
    private(set) var used: UInt64 = 0
    private var inodes: [UInt64: Inode] = [:]
    private var lastNumber: UInt64 = 0
    private let lowerSystem: (any FileSystem)?
    private var lower: (any DirectoryNode)?
    /// Why the files that it was made with could not be put into it.
    var failure: Errno?

    static let rootNumber: UInt64 = 1

    init(limit: UInt64, over lower: (any FileSystem)? = nil) {
        self.limit = limit
        lowerSystem = lower
        let root = Inode(
            number: Self.rootNumber, .directory(Inode.Entries(parent: Self.rootNumber, lower: [])), time: 0)
        root.links = 1
        inodes[root.number] = root
        lastNumber = root.number
    }

    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode {
        try lock.lock()
        defer { lock.unlock() }
        if let failure { throw failure }
        if lower == nil { lower = try lowerSystem?.root(time: time) }
        guard let root = inodes[Self.rootNumber] else { throw .io }
        return MemoryDirectory(self, root, time)
    }

    /// Tells this file system apart from others.
    var device: UInt64 { UInt64(UInt(bitPattern: ObjectIdentifier(self).hashValue)) }

    // MARK: The limit. Callers hold the lock.

    func charge(_ bytes: UInt64) throws(Errno) {
        let (sum, overflow) = used.addingReportingOverflow(bytes)
        guard !overflow, sum <= limit else { throw .nospc }
        used = sum
    }

    func refund(_ bytes: UInt64) { used -= min(used, bytes) }

    // MARK: Files. Callers hold the lock.

    func makeInode(_ kind: Inode.Kind, time: Timestamp) throws(Errno) -> Inode {
        try charge(saturating(Self.inodeCost, plus: kind.cost))
        lastNumber &+= 1
        let inode = Inode(number: lastNumber, kind, time: time)
        inodes[inode.number] = inode
        return inode
    }

    /// Forgets a file that has no name and that nobody has open.
    func forgetIfUnused(_ inode: Inode) {
        guard inode.links == 0, inode.handles == 0, inodes.removeValue(forKey: inode.number) != nil else { return }
        refund(saturating(Self.inodeCost, plus: inode.kind.cost))
    }

    /// What a name leads to; nil for nothing.
    func find(_ name: FileName, in directory: Inode) throws(Errno) -> Inode? {
        let entries = try directory.entries()
        if let number = entries.numbers[name] { return inodes[number] }
        guard let lower = try lowerDirectory(of: entries), let path = entries.lower, !entries.hidden.contains(name)
        else {
            return nil
        }
        do throws(Errno) {
            return try adopt(name, path, lower, in: directory)
        } catch .noent {
            return nil
        }
    }

    func existing(_ name: FileName, in directory: Inode) throws(Errno) -> Inode {
        guard let inode = try find(name, in: directory) else { throw .noent }
        return inode
    }

    /// Adds an entry for a new or a further name of a file.
    func add(_ name: FileName, _ inode: Inode, to directory: Inode, time: Timestamp) throws(Errno) {
        guard !directory.isRemoved else { throw .noent }
        try charge(Self.entryCost &+ UInt64(name.utf8.count))
        try directory.change { $0.numbers[name] = inode.number }
        inode.links += 1
        if case .directory = inode.kind { try inode.change { $0.parent = directory.number } }
        directory.modified(at: time)
        inode.changeTime = time
    }

    /// Removes an entry, and the file with it if that was its last name.
    func remove(_ name: FileName, from directory: Inode, time: Timestamp) throws(Errno) {
        let inode = try existing(name, in: directory)
        if let lower = try lowerDirectory(of: try directory.entries()), (try? lower.status(of: name)) != nil {
            try charge(Self.entryCost &+ UInt64(name.utf8.count))
            try directory.change { $0.hidden.insert(name) }
        }
        try directory.change { $0.numbers[name] = nil }
        refund(Self.entryCost &+ UInt64(name.utf8.count))
        inode.links -= 1
        inode.changeTime = time
        directory.modified(at: time)
        forgetIfUnused(inode)
    }

    func isEmpty(_ directory: Inode) throws(Errno) -> Bool { try list(directory).isEmpty }

    /// All entries by name.
    func list(_ directory: Inode) throws(Errno) -> [DirectoryEntry] {
        let entries = try directory.entries()
        if let lower = try lowerDirectory(of: entries), let path = entries.lower {
            for entry in try lower.entries()
            where entries.numbers[entry.name] == nil && !entries.hidden.contains(entry.name) {
                do throws(Errno) {
                    _ = try adopt(entry.name, path, lower, in: directory)
                } catch .noent, .notsup {
                    // Gone meanwhile, or nothing that is shown.
                }
            }
        }
        var list: [DirectoryEntry] = []
        for (name, number) in try directory.entries().numbers {
            guard let inode = inodes[number] else { continue }
            list.append(DirectoryEntry(name: name, inode: number, type: inode.type))
        }
        return list.sorted { $0.name < $1.name }
    }

    /// Whether `directory` is `ancestor` or lies in it.
    func lies(_ directory: Inode, in ancestor: Inode) throws(Errno) -> Bool {
        var current = directory
        while current !== ancestor {
            let parent = try current.entries().parent
            guard parent != current.number, let next = inodes[parent] else { return false }
            current = next
        }
        return true
    }

    // MARK: The lower file system. Callers hold the lock.

    /// Where the lower file system has what a directory shows; nil where it has nothing.
    private func lowerDirectory(of entries: Inode.Entries) throws(Errno) -> (any DirectoryNode)? {
        guard let path = entries.lower else { return nil }
        return try lowerDirectory(path)
    }

    /// Opened anew each time: what stays open would hold a descriptor for each directory that a guest ever saw.
    private func lowerDirectory(_ path: [FileName]) throws(Errno) -> (any DirectoryNode)? {
        guard var directory = lower else { return nil }
        for name in path { directory = try directory.directory(name) }
        return directory
    }

    /// Gives a file of the lower file system a number here. Its contents stay where they are until they are changed.
    private func adopt(
        _ name: FileName, _ path: [FileName], _ lower: any DirectoryNode, in directory: Inode
    ) throws(Errno) -> Inode {
        let status = try lower.status(of: name)
        let kind: Inode.Kind
        switch status.type {
        case .directory:
            guard path.count < PathResolver.deepest else { throw .nametoolong }
            kind = .directory(Inode.Entries(parent: directory.number, lower: path + [name]))
        case .symbolicLink: kind = .link(try lower.readLink(name))
        case .regularFile: kind = .lower(directory: path, name)
        case .unknown, .blockDevice, .characterDevice, .datagramSocket, .streamSocket: throw .notsup
        }
        let inode = try makeInode(kind, time: status.modificationTime)
        inode.accessTime = status.accessTime
        inode.changeTime = status.changeTime
        do throws(Errno) {
            try charge(Self.entryCost &+ UInt64(name.utf8.count))
        } catch {
            forgetIfUnused(inode)
            throw error
        }
        try directory.change { $0.numbers[name] = inode.number }
        inode.links = 1
        return inode
    }

    /// Opens a file of the lower file system; nil for what has contents of its own.
    func openLower(_ inode: Inode) throws(Errno) -> (any FileNode)? {
        guard case .lower(let path, let name) = inode.kind else { return nil }
        guard let directory = try lowerDirectory(path) else { throw .io }
        return try directory.open(name, OpenOptions())
    }

    /// Makes sure that a file has contents of its own.
    func makeOwn(_ inode: Inode, truncating: Bool = false) throws(Errno) {
        guard let file = try openLower(inode) else { return }
        guard !truncating else {
            inode.kind = .file(ByteStore())
            return
        }
        let size = try file.status().size
        try charge(size)
        var store = ByteStore()
        do throws(Errno) {
            while UInt64(store.count) < size {
                let (start, room) = (UInt64(store.count), Int(clamping: min(size - UInt64(store.count), 1 << 20)))
                let count = try store.append(room: room) { (span) throws(Errno) in
                    try file.read(into: &span, at: start)
                }
                if count == 0 { break }
            }
        } catch {
            refund(size)
            throw error
        }
        // It may have become shorter since it was measured.
        refund(size - UInt64(store.count))
        inode.kind = .file(store)
    }
}

/// A file, a directory or a symbolic link of a `MemoryFileSystem`, whose lock guards it.
final class Inode {
    struct Entries {
        var parent: UInt64
        var numbers: [FileName: UInt64] = [:]
        /// Where the lower file system has this directory.
        var lower: [FileName]?
        /// Names of the lower file system that were removed.
        var hidden: Set<FileName> = []
    }

    enum Kind {
        case file(ByteStore)
        /// A file whose contents are still those of the lower file system.
        case lower(directory: [FileName], FileName)
        case directory(Entries)
        case link([UInt8])

        /// What this counts against the limit.
        var cost: UInt64 {
            switch self {
            case .file(let store): UInt64(store.count)
            case .link(let target): UInt64(target.count)
            case .lower, .directory: 0
            }
        }
    }

    let number: UInt64
    var kind: Kind
    var links = 0
    /// How many open files and directories there are.
    var handles = 0
    var accessTime: Timestamp
    var modificationTime: Timestamp
    var changeTime: Timestamp

    init(number: UInt64, _ kind: Kind, time: Timestamp) {
        self.number = number
        self.kind = kind
        accessTime = time
        modificationTime = time
        changeTime = time
    }

    var isRemoved: Bool { links == 0 }

    var type: FileType {
        switch kind {
        case .file, .lower: .regularFile
        case .directory: .directory
        case .link: .symbolicLink
        }
    }

    func entries() throws(Errno) -> Entries {
        guard case .directory(let entries) = kind else { throw .notdir }
        return entries
    }

    /// Changes the entries in place.
    func change(_ body: (inout Entries) -> Void) throws(Errno) {
        guard case .directory(var entries) = kind else { throw .notdir }
        // The entries must not have two owners while they are changed, or all of them would be copied.
        kind = .link([])
        body(&entries)
        kind = .directory(entries)
    }

    func modified(at time: Timestamp) {
        modificationTime = time
        changeTime = time
    }

    func set(_ times: FileTimes, now: Timestamp) {
        func moment(_ setting: FileTimes.Setting) -> Timestamp {
            switch setting {
            case .now: now
            case .at(let time): time
            }
        }
        if let access = times.access { accessTime = moment(access) }
        if let modification = times.modification { modificationTime = moment(modification) }
        changeTime = now
    }

    /// - Parameter size: Of a file whose contents are elsewhere.
    func status(device: UInt64, size: UInt64? = nil) -> FileStatus {
        FileStatus(
            device: device, inode: number, type: type, linkCount: UInt64(max(links, 0)), size: size ?? kind.cost,
            accessTime: accessTime, modificationTime: modificationTime, changeTime: changeTime)
    }
}

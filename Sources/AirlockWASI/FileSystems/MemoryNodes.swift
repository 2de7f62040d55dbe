import AirlockPlatform

/// What a guest has open of a `MemoryFileSystem`: keeps the file when its last name goes.
class MemoryNode: @unchecked Sendable {
    fileprivate let system: MemoryFileSystem
    /// That of the system, here because what is reached over two objects is retained while it is used.
    fileprivate let lock: Lock
    fileprivate let inode: Inode
    fileprivate let time: any TimeSource

    /// The caller holds the lock.
    init(_ system: MemoryFileSystem, _ inode: Inode, _ time: any TimeSource) {
        self.system = system
        lock = system.lock
        self.inode = inode
        self.time = time
        inode.handles += 1
    }

    deinit {
        guard (try? lock.lock()) != nil else { return }
        inode.handles -= 1
        system.forgetIfUnused(inode)
        lock.unlock()
    }

    fileprivate var now: Timestamp { (try? time.fileTime()) ?? 0 }

    fileprivate func status(of inode: Inode, size: UInt64? = nil) throws(Errno) -> FileStatus {
        var size = size
        if size == nil, let file = try system.openLower(inode) { size = try file.status().size }
        return inode.status(device: system.device, size: size)
    }

    func setTimes(_ times: FileTimes) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        inode.set(times, now: now)
    }
}

final class MemoryDirectory: MemoryNode, DirectoryNode, @unchecked Sendable {
    func status() throws(Errno) -> FileStatus {
        try lock.lock()
        defer { lock.unlock() }
        return try status(of: inode)
    }

    func status(of name: FileName) throws(Errno) -> FileStatus {
        try lock.lock()
        defer { lock.unlock() }
        return try status(of: try system.existing(name, in: inode))
    }

    func directory(_ name: FileName) throws(Errno) -> any DirectoryNode {
        try lock.lock()
        defer { lock.unlock() }
        let found = try system.existing(name, in: inode)
        switch found.type {
        case .directory: return MemoryDirectory(system, found, time)
        case .symbolicLink: throw .loop
        default: throw .notdir
        }
    }

    func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode {
        try lock.lock()
        defer { lock.unlock() }
        if let found = try system.find(name, in: inode) {
            if options.creates && options.isExclusive { throw .exist }
            switch found.type {
            case .directory: throw .isdir
            case .symbolicLink: throw .loop
            default: break
            }
            if options.truncates { try truncate(found) }
            return MemoryFile(system, found, time, lower: try system.openLower(found))
        }
        guard options.creates else { throw .noent }
        let file = try make(name, .file(ByteStore()))
        return MemoryFile(system, file, time, lower: nil)
    }

    private func truncate(_ file: Inode) throws(Errno) {
        try system.makeOwn(file, truncating: true)
        system.refund(file.kind.cost)
        file.kind = .file(ByteStore())
        file.modified(at: now)
    }

    /// Makes something new. The caller holds the lock, and has seen that the name is free.
    private func make(_ name: FileName, _ kind: Inode.Kind) throws(Errno) -> Inode {
        guard !inode.isRemoved else { throw .noent }
        let made = try system.makeInode(kind, time: now)
        do throws(Errno) {
            try system.add(name, made, to: inode, time: now)
        } catch {
            system.forgetIfUnused(made)
            throw error
        }
        return made
    }

    private func makeNew(_ name: FileName, _ kind: Inode.Kind) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        guard try system.find(name, in: inode) == nil else { throw .exist }
        _ = try make(name, kind)
    }

    func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
        try lock.lock()
        defer { lock.unlock() }
        guard case .link(let target) = try system.existing(name, in: inode).kind else { throw .inval }
        return target
    }

    func entries() throws(Errno) -> [DirectoryEntry] {
        try lock.lock()
        defer { lock.unlock() }
        return try system.list(inode)
    }

    func createDirectory(_ name: FileName) throws(Errno) {
        try makeNew(name, .directory(Inode.Entries(parent: inode.number)))
    }

    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
        guard !target.isEmpty else { throw .noent }
        try makeNew(name, .link(target))
    }

    /// The other directory, if it is in the same file system.
    private func own(_ directory: any DirectoryNode) throws(Errno) -> Inode {
        guard let directory = directory as? MemoryDirectory, directory.system === system else { throw .xdev }
        return directory.inode
    }

    func link(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        let target = try own(directory)
        try lock.lock()
        defer { lock.unlock() }
        let found = try system.existing(name, in: inode)
        guard found.type != .directory else { throw .perm }
        guard try system.find(newName, in: target) == nil else { throw .exist }
        try system.add(newName, found, to: target, time: now)
    }

    func rename(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        let target = try own(directory)
        try lock.lock()
        defer { lock.unlock() }
        let found = try system.existing(name, in: inode)
        guard !target.isRemoved else { throw .noent }
        let isDirectory = found.type == .directory
        if isDirectory, try system.lies(target, in: found) { throw .inval }
        if let replaced = try system.find(newName, in: target) {
            if replaced === found { return }
            // What it lies in cannot make room for it.
            if replaced.type == .directory, try system.lies(inode, in: replaced) { throw .notempty }
            switch (isDirectory, replaced.type == .directory) {
            case (true, false): throw .notdir
            case (false, true): throw .isdir
            case (true, true): guard try system.isEmpty(replaced) else { throw .notempty }
            case (false, false): break
            }
            try system.remove(newName, from: target, time: now)
        }
        // Counted before the old name goes, so that there is no way to lose both.
        try system.add(newName, found, to: target, time: now)
        try system.remove(name, from: inode, time: now)
    }

    func removeDirectory(_ name: FileName) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        let found = try system.existing(name, in: inode)
        guard found.type == .directory else { throw .notdir }
        guard try system.isEmpty(found) else { throw .notempty }
        try system.remove(name, from: inode, time: now)
    }

    func removeFile(_ name: FileName) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        guard try system.existing(name, in: inode).type != .directory else { throw .isdir }
        try system.remove(name, from: inode, time: now)
    }

    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        try system.existing(name, in: inode).set(times, now: now)
    }
}

final class MemoryFile: MemoryNode, FileNode, @unchecked Sendable {
    /// Where the contents are as long as nobody has changed them.
    private var lower: (any FileNode)?

    /// The caller holds the lock.
    init(_ system: MemoryFileSystem, _ inode: Inode, _ time: any TimeSource, lower: (any FileNode)?) {
        self.lower = lower
        super.init(system, inode, time)
    }

    func status() throws(Errno) -> FileStatus {
        try lock.lock()
        defer { lock.unlock() }
        if case .lower = inode.kind { return try status(of: inode, size: try lower?.status().size) }
        return try status(of: inode)
    }

    func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        try lock.lock()
        defer { lock.unlock() }
        switch inode.kind {
        case .file(let store): return store.read(into: &bytes, at: offset)
        case .lower: return try lower?.read(into: &bytes, at: offset) ?? 0
        case .directory, .link: throw .inval
        }
    }

    func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        try lock.lock()
        defer { lock.unlock() }
        try put(bytes, at: offset)
        return bytes.count
    }

    func append(_ bytes: Span<UInt8>) throws(Errno) -> (count: Int, end: UInt64) {
        try lock.lock()
        defer { lock.unlock() }
        try own()
        let size = inode.kind.cost
        try put(bytes, at: size)
        return (bytes.count, saturating(size, plus: UInt64(bytes.count)))
    }

    /// Lets go of the lower file system, because the contents will change.
    private func own() throws(Errno) {
        try system.makeOwn(inode)
        lower = nil
    }

    private func put(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) {
        guard bytes.count > 0 else { return }
        try own()
        let (end, overflow) = offset.addingReportingOverflow(UInt64(bytes.count))
        guard !overflow else { throw .fbig }
        try change { (store) throws(Errno) in
            if end > UInt64(store.count) {
                try system.charge(end - UInt64(store.count))
                if offset > UInt64(store.count) { store.resize(to: Int(clamping: offset)) }
            }
            store.write(bytes, at: Int(clamping: offset))
        }
    }

    /// Changes the contents in place.
    private func change(_ body: (inout ByteStore) throws(Errno) -> Void) throws(Errno) {
        guard case .file(var store) = inode.kind else { throw .inval }
        // As with entries: two owners would mean a copy.
        inode.kind = .link([])
        defer { inode.kind = .file(store) }
        try body(&store)
        inode.modified(at: now)
    }

    func setSize(_ size: UInt64) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        try own()
        try change { (store) throws(Errno) in
            let current = UInt64(store.count)
            if size > current { try system.charge(size - current) } else { system.refund(current - size) }
            store.resize(to: Int(clamping: size))
        }
    }
}

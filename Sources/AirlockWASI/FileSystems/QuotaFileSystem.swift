import AirlockPlatform

/// Another file system, to which only so much can be added.
///
/// What counts is growth: bytes by which files get longer, and a fixed sum for each new name. Removing gives back, but of
/// a file that is open only when it is closed: until then its bytes are still there.
final class QuotaFileSystem: FileSystem {
    private let base: any FileSystem
    private let quota: Quota

    init(_ base: any FileSystem, limit: UInt64) {
        self.base = base
        quota = Quota(limit: limit)
    }

    func root(time: any TimeSource) throws(Errno) -> any DirectoryNode {
        QuotaDirectory(try base.root(time: time), quota)
    }
}

/// What was used of a limit.
private final class Quota: @unchecked Sendable {
    /// What a new name counts.
    static let entryCost: UInt64 = 1024

    struct File: Hashable {
        let device: UInt64
        let inode: UInt64

        init(_ status: FileStatus) {
            device = status.device
            inode = status.inode
        }
    }

    /// Held during each operation that adds or removes, so that sizes before and after belong together.
    let lock = Lock()
    private let limit: UInt64
    private var used: UInt64 = 0
    private var open: [File: Int] = [:]
    /// Files that are open and have no name any more.
    private var nameless: Set<File> = []

    init(limit: UInt64) { self.limit = limit }

    // Callers hold the lock.

    func charge(_ bytes: UInt64) throws(Errno) {
        let (sum, overflow) = used.addingReportingOverflow(bytes)
        guard !overflow, sum <= limit else { throw .nospc }
        used = sum
    }

    func refund(_ bytes: UInt64) { used -= min(used, bytes) }

    /// Runs `body`, which adds a name, and takes the charge for it back when that fails.
    func charging<Result>(_ bytes: UInt64, _ body: () throws(Errno) -> Result) throws(Errno) -> Result {
        try charge(bytes)
        do throws(Errno) {
            return try body()
        } catch {
            refund(bytes)
            throw error
        }
    }

    func opened(_ file: File) { open[file, default: 0] += 1 }

    func closed(_ file: File, size: UInt64) {
        let count = (open[file] ?? 1) - 1
        open[file] = count > 0 ? count : nil
        if count == 0, nameless.remove(file) != nil { refund(size) }
    }

    /// Gives back what a name counted, and its file if that was the last one.
    func removed(_ status: FileStatus) {
        refund(Self.entryCost)
        guard status.type == .regularFile, status.linkCount <= 1 else { return }
        if open[File(status)] == nil { refund(status.size) } else { nameless.insert(File(status)) }
    }
}

private final class QuotaDirectory: DirectoryNode {
    private let base: any DirectoryNode
    private let quota: Quota

    init(_ base: any DirectoryNode, _ quota: Quota) {
        self.base = base
        self.quota = quota
    }

    private func own(_ directory: any DirectoryNode) throws(Errno) -> any DirectoryNode {
        guard let directory = directory as? QuotaDirectory, directory.quota === quota else { throw .xdev }
        return directory.base
    }

    func status() throws(Errno) -> FileStatus { try base.status() }
    func status(of name: FileName) throws(Errno) -> FileStatus { try base.status(of: name) }

    func directory(_ name: FileName) throws(Errno) -> any DirectoryNode {
        QuotaDirectory(try base.directory(name), quota)
    }

    func readLink(_ name: FileName) throws(Errno) -> [UInt8] { try base.readLink(name) }
    func entries() throws(Errno) -> [DirectoryEntry] { try base.entries() }

    func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode {
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        let before = try? base.status(of: name)
        let isNew = before == nil && options.creates
        let file = try quota.charging(isNew ? Quota.entryCost : 0) { () throws(Errno) in
            try base.open(name, options)
        }
        if options.truncates, let before, before.type == .regularFile { quota.refund(before.size) }
        return try QuotaFile(file, quota)
    }

    private func adding(_ body: () throws(Errno) -> Void) throws(Errno) {
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        try quota.charging(Quota.entryCost, body)
    }

    private func removing(
        _ name: FileName, in directory: any DirectoryNode, _ body: () throws(Errno) -> Void
    ) throws(Errno) {
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        let status = try? directory.status(of: name)
        try body()
        if let status { quota.removed(status) }
    }

    func createDirectory(_ name: FileName) throws(Errno) {
        try adding { () throws(Errno) in try base.createDirectory(name) }
    }

    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
        try adding { () throws(Errno) in try base.createSymbolicLink(name, to: target) }
    }

    func link(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        let other = try own(directory)
        try adding { () throws(Errno) in try base.link(name, to: other, as: newName) }
    }

    func rename(_ name: FileName, to directory: any DirectoryNode, as newName: FileName) throws(Errno) {
        let other = try own(directory)
        let same = try? base.status(of: name)
        try removing(newName, in: other) { () throws(Errno) in
            let replaced = try? other.status(of: newName)
            try base.rename(name, to: other, as: newName)
            // Two names of one file: nothing was removed.
            if let same, let replaced, Quota.File(same) == Quota.File(replaced) {
                try? quota.charge(Quota.entryCost)
            }
        }
    }

    func removeDirectory(_ name: FileName) throws(Errno) {
        try removing(name, in: base) { () throws(Errno) in try base.removeDirectory(name) }
    }

    func removeFile(_ name: FileName) throws(Errno) {
        try removing(name, in: base) { () throws(Errno) in try base.removeFile(name) }
    }

    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) { try base.setTimes(times, of: name) }
    func setTimes(_ times: FileTimes) throws(Errno) { try base.setTimes(times) }
    func sync() throws(Errno) { try base.sync() }
}

private final class QuotaFile: FileNode, HostBackedFile {
    private let base: any FileNode
    private let quota: Quota
    private let file: Quota.File

    /// The caller holds the lock.
    init(_ base: any FileNode, _ quota: Quota) throws(Errno) {
        file = Quota.File(try base.status())
        self.base = base
        self.quota = quota
        quota.opened(file)
    }

    deinit {
        let size = (try? base.status().size) ?? 0
        guard (try? quota.lock.lock()) != nil else { return }
        quota.closed(file, size: size)
        quota.lock.unlock()
    }

    var isStream: Bool { base.isStream }
    var hostDescriptor: HostDescriptor? { base.waited }
    func status() throws(Errno) -> FileStatus { try base.status() }

    func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        try base.read(into: &bytes, at: offset)
    }

    /// Charges for a file that becomes `end` long, and then for what it really became.
    private func growing<Result>(to end: UInt64, _ body: () throws(Errno) -> Result) throws(Errno) -> Result {
        let before = try base.status().size
        let charged = end > before ? end - before : 0
        try quota.charge(charged)
        defer {
            let after = (try? base.status().size) ?? end
            let growth = after > before ? after - before : 0
            if charged > growth { quota.refund(charged - growth) }
            if after < before { quota.refund(before - after) }
        }
        return try body()
    }

    func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int {
        if isStream { return try base.write(bytes, at: offset) }
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        return try growing(to: saturating(offset, plus: UInt64(bytes.count))) { () throws(Errno) in
            try base.write(bytes, at: offset)
        }
    }

    func append(_ bytes: Span<UInt8>) throws(Errno) -> (count: Int, end: UInt64) {
        if isStream { return try base.append(bytes) }
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        let size = try base.status().size
        return try growing(to: saturating(size, plus: UInt64(bytes.count))) { () throws(Errno) in
            try base.append(bytes)
        }
    }

    func setSize(_ size: UInt64) throws(Errno) {
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        try growing(to: size) { () throws(Errno) in try base.setSize(size) }
    }

    func allocate(offset: UInt64, count: UInt64) throws(Errno) {
        try quota.lock.lock()
        defer { quota.lock.unlock() }
        try growing(to: saturating(offset, plus: count)) { () throws(Errno) in
            try base.allocate(offset: offset, count: count)
        }
    }

    func setTimes(_ times: FileTimes) throws(Errno) { try base.setTimes(times) }
    func sync(dataOnly: Bool) throws(Errno) { try base.sync(dataOnly: dataOnly) }

    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) {
        try base.advise(offset: offset, count: count, advice: advice)
    }
}

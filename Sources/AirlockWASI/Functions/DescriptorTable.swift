/// What a guest has open, by number. A class, so that looking something up needs no access to what holds it.
final class DescriptorTable {
    private var descriptors: [Descriptor?] = []
    /// Below this, all numbers are taken.
    private var lowestFree = 0
    private let limit: Int

    init(limit: Int) { self.limit = max(limit, 3) }

    subscript(number: UInt32) -> Descriptor? {
        number < UInt32(clamping: descriptors.count) ? descriptors[Int(number)] : nil
    }

    func descriptor(_ number: UInt32) throws(Errno) -> Descriptor {
        guard let descriptor = self[number] else { throw .badf }
        return descriptor
    }

    /// Gives the lowest number that is free.
    ///
    /// - Throws: `mfile` when all are taken.
    func add(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
        guard !isFull else { throw .mfile }
        change { descriptors in
            if lowestFree == descriptors.count {
                descriptors.append(descriptor)
            } else {
                descriptors[lowestFree] = descriptor
            }
        }
        lowestFree += 1
        return UInt32(lowestFree - 1)
    }

    var isFull: Bool {
        while lowestFree < descriptors.count, descriptors[lowestFree] != nil { lowestFree += 1 }
        return lowestFree >= limit
    }

    func remove(_ number: UInt32) throws(Errno) -> Descriptor {
        let removed = try descriptor(number)
        change { $0[Int(number)] = nil }
        lowestFree = min(lowestFree, Int(number))
        return removed
    }

    /// Moves what is under one number to another, which must be taken: so no guest can make the table larger than what it
    /// has open. Returns what the other was, which is closed when nobody holds it any more.
    func move(_ number: UInt32, to other: UInt32) throws(Errno) -> Descriptor? {
        let moved = try descriptor(number)
        let replaced = try descriptor(other)
        guard number != other else { return nil }
        change {
            $0[Int(number)] = nil
            $0[Int(other)] = moved
        }
        lowestFree = min(lowestFree, Int(number))
        return replaced
    }

    /// Changes the table outside of this object, so that whatever closing something leads to finds no access in progress.
    private func change(_ body: (inout [Descriptor?]) -> Void) {
        var taken = descriptors
        descriptors = []
        body(&taken)
        descriptors = taken
    }
}

/// Something that a guest has open, and what it may do with it.
final class Descriptor {
    enum Target {
        case file(any FileNode)
        case directory(any DirectoryNode)
        case input(any InputStream)
        case output(any OutputStream)
        case socket(HostDescriptor)
    }

    let target: Target
    /// The same where it is an output, for `print`, or a file, neither of which need be taken out of `target` then.
    private let output: (any OutputStream)?
    let file: (any FileNode)?
    var rights: Rights
    var inheriting: Rights
    var flags: DescriptorFlags
    /// Where the next read or write of a file begins.
    var offset: UInt64 = 0
    /// What a directory contained when the guest began to list it.
    var listing: [DirectoryEntry]?
    /// The name by which a guest finds a directory that it was given.
    let preopenName: [UInt8]?

    init(
        _ target: Target, rights: Rights, inheriting: Rights = .none, flags: DescriptorFlags = [],
        preopenName: [UInt8]? = nil
    ) {
        self.target = target
        output =
            if case .output(let output) = target { output } else { nil }
        file =
            if case .file(let file) = target { file } else { nil }
        self.rights = rights
        self.inheriting = inheriting
        self.flags = flags
        self.preopenName = preopenName
    }

    var isOutput: Bool { output != nil }

    /// Writes to an output without taking the target apart, which every line that a guest prints would pay for.
    func print(_ bytes: Span<UInt8>) throws -> Int { try output?.write(bytes) ?? 0 }

    /// - Throws: `notcapable`.
    func require(_ needed: Rights) throws(Errno) {
        guard rights.isSuperset(of: needed) else { throw .notcapable }
    }

    /// - Throws: `notdir`, `notcapable`.
    func directory(_ needed: Rights) throws(Errno) -> any DirectoryNode {
        guard case .directory(let directory) = target else { throw .notdir }
        try require(needed)
        return directory
    }

    /// - Throws: `isdir`, `spipe` for streams, `notcapable`.
    func file(_ needed: Rights) throws(Errno) -> any FileNode {
        switch target {
        case .file(let file):
            try require(needed)
            return file
        case .directory: throw needed.isDisjoint(with: [.fdRead, .fdWrite]) ? .badf : .isdir
        case .input, .output, .socket: throw .spipe
        }
    }
}

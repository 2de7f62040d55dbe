import Airlock

/// The functions on paths.
extension GuestContext {
    /// A path of the guest, resolved from a directory of the guest.
    ///
    /// - Throws: `badf`, `notdir`, `notcapable`, and what is wrong with the path.
    private func resolver(
        _ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32, _ needed: Rights
    ) throws(Errno) -> PathResolver {
        let directory = try table.descriptor(number).directory(needed)
        return try PathResolver(try memory.path(path, count), in: directory)
    }

    private func lookup(_ bits: UInt32) throws(Errno) -> Bool {
        guard bits & ~1 == 0 else { throw .inval }
        return LookupFlags(rawValue: bits).contains(.symlinkFollow)
    }

    func open(
        _ memory: GuestMemory, _ number: UInt32, _ lookupBits: UInt32, _ path: UInt32, _ count: UInt32,
        _ openBits: UInt32, _ base: UInt64, _ inheriting: UInt64, _ descriptorBits: UInt32, _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        let follows = try lookup(lookupBits)
        let flags = OpenFlags(rawValue: openBits)
        guard OpenFlags.all.isSuperset(of: flags), let descriptorFlags = DescriptorFlags(bits: descriptorBits) else {
            throw Errno.inval
        }
        var needed: Rights = .pathOpen
        if flags.contains(.create) { needed.insert(.pathCreateFile) }
        if flags.contains(.truncate) { needed.insert(.pathFileStatSetSize) }
        var resolver = try resolver(memory, number, path, count, needed)
        // Guests ask for all that could be: they get of it what the directory can pass on.
        let passed = try table.descriptor(number).inheriting
        let rights = passed.intersection(Rights(rawValue: base))
        let further = passed.intersection(Rights(rawValue: inheriting))
        guard !flags.isSuperset(of: [.create, .directory]) else { throw Errno.inval }
        guard !table.isFull else { throw Errno.mfile }
        let writes =
            !rights.isDisjoint(with: .writing) || descriptorFlags.contains(.append) && rights.contains(.fdWrite)
        let options = OpenOptions(
            reads: rights.contains(.fdRead) || !writes && !flags.contains(.truncate), writes: writes,
            creates: flags.contains(.create), isExclusive: flags.contains(.exclusive),
            truncates: flags.contains(.truncate))
        let target = try resolver.resolve(following: follows) {
            (directory, name, endsWithSlash) throws(Errno) -> Descriptor.Target in
            try Self.open(
                name, in: directory, options, mustBeDirectory: flags.contains(.directory), endsWithSlash: endsWithSlash,
                wantsToWrite: rights.contains(.fdWrite))
        }
        let kind: Rights =
            if case .directory = target { .directory } else { .file }
        let opened = Descriptor(
            target, rights: rights.intersection(kind), inheriting: further, flags: descriptorFlags)
        try memory.store(try table.add(opened), at: result)
    }

    private static func open(
        _ name: FileName?, in directory: any DirectoryNode, _ options: OpenOptions, mustBeDirectory: Bool,
        endsWithSlash: Bool, wantsToWrite: Bool
    ) throws(Errno) -> Descriptor.Target {
        guard let name else {
            if options.creates && options.isExclusive { throw .exist }
            if options.truncates || options.creates || wantsToWrite { throw .isdir }
            return .directory(directory)
        }
        if mustBeDirectory || endsWithSlash {
            if options.creates { throw .isdir }
            let found = try directory.directory(name)
            if options.truncates || wantsToWrite { throw .isdir }
            return .directory(found)
        }
        do throws(Errno) {
            return .file(try directory.open(name, options))
        } catch .isdir {
            if options.creates && options.isExclusive { throw .exist }
            if options.truncates || options.creates || wantsToWrite { throw .isdir }
            return .directory(try directory.directory(name))
        }
    }

    func getPathStatus(
        _ memory: GuestMemory, _ snapshot: Snapshot, _ number: UInt32, _ lookupBits: UInt32, _ path: UInt32,
        _ count: UInt32, _ result: UInt32
    ) throws {
        let follows = try lookup(lookupBits)
        var resolver = try resolver(memory, number, path, count, .pathFileStatGet)
        let status = try resolver.resolve(following: follows) {
            (directory, name, endsWithSlash) throws(Errno) -> FileStatus in
            guard let name else { return try directory.status() }
            return try Self.status(of: name, in: directory, follows: follows, endsWithSlash)
        }
        try store(status, snapshot, result, memory)
    }

    /// - Throws: `loop` for a link that is to be followed; `notdir` for what has a slash behind it and is none.
    private static func status(
        of name: FileName, in directory: any DirectoryNode, follows: Bool, _ endsWithSlash: Bool
    ) throws(Errno) -> FileStatus {
        let status = try directory.status(of: name)
        if status.type == .symbolicLink, follows || endsWithSlash { throw .loop }
        if endsWithSlash, status.type != .directory { throw .notdir }
        return status
    }

    func setPathTimes(
        _ memory: GuestMemory, _ number: UInt32, _ lookupBits: UInt32, _ path: UInt32, _ count: UInt32,
        _ access: UInt64, _ modification: UInt64, _ flags: UInt32
    ) throws {
        let follows = try lookup(lookupBits)
        let times = try FileTimes(access: access, modification: modification, flags: flags)
        var resolver = try resolver(memory, number, path, count, .pathFileStatSetTimes)
        try resolver.resolve(following: follows) { (directory, name, endsWithSlash) throws(Errno) in
            guard let name else { return try directory.setTimes(times) }
            _ = try Self.status(of: name, in: directory, follows: follows, endsWithSlash)
            try directory.setTimes(times, of: name)
        }
    }

    func createDirectory(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
        var resolver = try resolver(memory, number, path, count, .pathCreateDirectory)
        let (directory, name) = try resolver.walk()
        guard let name else { throw Errno.exist }
        try directory.createDirectory(name)
    }

    func removeDirectory(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
        var resolver = try resolver(memory, number, path, count, .pathRemoveDirectory)
        let (directory, name) = try resolver.walk()
        guard let name else { throw Errno.inval }
        try directory.removeDirectory(name)
    }

    func removeFile(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
        var resolver = try resolver(memory, number, path, count, .pathUnlinkFile)
        let (directory, name) = try resolver.walk()
        guard let name else { throw Errno.isdir }
        if resolver.endsWithSlash {
            throw try directory.status(of: name).type == .directory ? Errno.isdir : Errno.notdir
        }
        try directory.removeFile(name)
    }

    func link(
        _ memory: GuestMemory, _ number: UInt32, _ lookupBits: UInt32, _ path: UInt32, _ count: UInt32,
        _ newNumber: UInt32, _ newPath: UInt32, _ newCount: UInt32
    ) throws {
        let follows = try lookup(lookupBits)
        var source = try resolver(memory, number, path, count, .pathLinkSource)
        var target = try resolver(memory, newNumber, newPath, newCount, .pathLinkTarget)
        let (directory, name) = try target.walk()
        guard let name else { throw Errno.exist }
        if target.endsWithSlash { throw Self.error(forNew: name, in: directory) }
        try source.resolve(following: follows) { (oldDirectory, oldName, endsWithSlash) throws(Errno) in
            guard let oldName else { throw .perm }
            let status = try Self.status(of: oldName, in: oldDirectory, follows: follows, endsWithSlash)
            guard status.type != .directory else { throw .perm }
            try oldDirectory.link(oldName, to: directory, as: name)
        }
    }

    /// Why a new name that is no directory's cannot have a slash behind it.
    private static func error(forNew name: FileName, in directory: any DirectoryNode) -> Errno {
        switch try? directory.status(of: name).type {
        case .directory: .exist
        case nil: .noent
        default: .notdir
        }
    }

    func symbolicLink(
        _ memory: GuestMemory, _ target: UInt32, _ targetCount: UInt32, _ number: UInt32, _ path: UInt32,
        _ count: UInt32
    ) throws {
        let bytes = try memory.path(target, targetCount)
        var resolver = try resolver(memory, number, path, count, .pathSymlink)
        guard let first = bytes.first else { throw Errno.noent }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Errno.ilseq }
        guard !bytes.contains(0) else { throw Errno.inval }
        // It would lead the programs of the host to a place that the guest has chosen.
        guard first != UInt8(ascii: "/") else { throw Errno.perm }
        let (directory, name) = try resolver.walk()
        guard let name else { throw Errno.exist }
        if resolver.endsWithSlash { throw Self.error(forNew: name, in: directory) }
        try directory.createSymbolicLink(name, to: bytes)
    }

    func readLink(
        _ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32, _ buffer: UInt32, _ room: UInt32,
        _ result: UInt32
    ) throws {
        try memory.require(buffer, count: UInt64(room))
        try memory.require(result, count: 4)
        var resolver = try resolver(memory, number, path, count, .pathReadlink)
        let (directory, name) = try resolver.walk()
        guard let name, !resolver.endsWithSlash else { throw Errno.inval }
        let target = try directory.readLink(name)
        // An absolute one is a path of the host.
        guard target.first != UInt8(ascii: "/") else { throw Errno.perm }
        let part = Array(target.prefix(Int(room)))
        try memory.write(part, at: buffer)
        try memory.store(UInt32(part.count), at: result)
    }

    func rename(
        _ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32, _ newNumber: UInt32,
        _ newPath: UInt32, _ newCount: UInt32
    ) throws {
        var source = try resolver(memory, number, path, count, .pathRenameSource)
        var target = try resolver(memory, newNumber, newPath, newCount, .pathRenameTarget)
        let (oldDirectory, oldName) = try source.walk()
        let (directory, name) = try target.walk()
        guard let oldName, let name else { throw Errno.busy }
        if source.endsWithSlash || target.endsWithSlash {
            guard try oldDirectory.status(of: oldName).type == .directory else { throw Errno.notdir }
        }
        try oldDirectory.rename(oldName, to: directory, as: name)
    }
}

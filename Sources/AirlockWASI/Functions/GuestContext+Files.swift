import Airlock

/// The functions on descriptors.
extension GuestContext {
    // MARK: Reading and writing

    /// From here on, an offset and a count together would be more than systems can say.
    private static let greatestStart = UInt64(Int64.max) - UInt64(UInt32.max)

    func read(
        _ caller: Caller, _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32,
        at offset: UInt64?,
        _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        let descriptor = try table.descriptor(number)
        switch descriptor.target {
        case .file(let file):
            try descriptor.require(offset == nil || file.isStream ? .fdRead : [.fdRead, .fdSeek])
            guard offset == nil || !file.isStream else { throw Errno.spipe }
            let vectors = try memory.vectors(vectors, count)
            let start = offset ?? descriptor.offset
            guard start <= UInt64(Int64.max) else { throw Errno.inval }
            if let source = file.waited { try prepareToWait(caller, for: source, isWriting: false) }
            let done = try transfer(memory, vectors) { region, done in
                // No file is so long; systems call the sum an error.
                guard start <= Self.greatestStart else { return 0 }
                return try memory.memory.withMutableBytes(of: region) { bytes in
                    Self.checked(try file.read(into: &bytes, at: start + done), bytes.count)
                }
            }
            if offset == nil && !file.isStream { descriptor.offset = start + UInt64(done) }
            try memory.store(done, at: result)
        case .input(let input):
            guard offset == nil else { throw Errno.spipe }
            try descriptor.require(.fdRead)
            let vectors = try memory.vectors(vectors, count)
            try memory.store(
                try receive(caller, memory, vectors, input.descriptor) { try input.read(into: &$0) }, at: result)
        case .socket(let socket):
            guard offset == nil else { throw Errno.spipe }
            try descriptor.require(.fdRead)
            let vectors = try memory.vectors(vectors, count)
            try memory.store(try receive(caller, memory, vectors, socket) { try socket.read(into: &$0) }, at: result)
        case .directory: throw Errno.isdir
        case .output: throw Errno.notcapable
        }
    }

    /// Reads from what may keep the guest waiting.
    private func receive(
        _ caller: Caller, _ memory: GuestMemory, _ vectors: GuestMemory.Vectors, _ source: HostDescriptor?,
        _ read: (inout MutableSpan<UInt8>) throws -> Int
    ) throws -> UInt32 {
        if let source { try prepareToWait(caller, for: source, isWriting: false) }
        return try transfer(memory, vectors) { region, _ in
            try memory.memory.withMutableBytes(of: region) { Self.checked(try read(&$0), $0.count) }
        }
    }

    func write(
        _ caller: Caller, _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32,
        at offset: UInt64?,
        _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        let descriptor = try table.descriptor(number)
        if descriptor.isOutput {
            guard offset == nil else { throw Errno.spipe }
            try descriptor.require(.fdWrite)
            let vectors = try memory.vectors(vectors, count)
            let done = try transfer(memory, vectors) { region, _ in
                try memory.memory.withBytes(of: region) { Self.checked(try descriptor.print($0), $0.count) }
            }
            return try memory.store(done, at: result)
        }
        if let file = descriptor.file {
            try descriptor.require(offset == nil || file.isStream ? .fdWrite : [.fdWrite, .fdSeek])
            guard offset == nil || !file.isStream else { throw Errno.spipe }
            let vectors = try memory.vectors(vectors, count)
            if let target = file.waited { try prepareToWait(caller, for: target, isWriting: true) }
            return try memory.store(try write(memory, vectors, to: file, of: descriptor, at: offset), at: result)
        }
        switch descriptor.target {
        case .socket(let socket):
            guard offset == nil else { throw Errno.spipe }
            try descriptor.require(.fdWrite)
            try memory.store(try send(caller, memory, try memory.vectors(vectors, count), to: socket), at: result)
        case .directory: throw Errno.isdir
        case .file, .input, .output: throw Errno.notcapable
        }
    }

    private func write(
        _ memory: GuestMemory, _ vectors: GuestMemory.Vectors, to file: any FileNode, of descriptor: Descriptor,
        at offset: UInt64?
    ) throws -> UInt32 {
        let flags = descriptor.flags
        let done: UInt32
        // Where the offset is given, it counts: POSIX says so of files that are opened for appending.
        if flags.contains(.append), offset == nil {
            done = try transfer(memory, vectors) { region, _ in
                try memory.memory.withBytes(of: region) { bytes in
                    let (count, end) = try file.append(bytes)
                    descriptor.offset = end
                    return Self.checked(count, bytes.count)
                }
            }
        } else {
            let start = offset ?? descriptor.offset
            guard start <= Self.greatestStart else { throw Errno.fbig }
            done = try transfer(memory, vectors) { region, done in
                try memory.memory.withBytes(of: region) { Self.checked(try file.write($0, at: start + done), $0.count) }
            }
            if offset == nil && !file.isStream { descriptor.offset = start + UInt64(done) }
        }
        if !flags.isDisjoint(with: [.sync, .dsync]) { try file.sync(dataOnly: !flags.contains(.sync)) }
        return done
    }

    /// Goes through buffers until one is not used up. An error after the first bytes is left for the next call.
    func transfer(
        _ memory: GuestMemory, _ vectors: GuestMemory.Vectors, _ body: (GuestRegion, _ done: UInt64) throws -> Int
    ) throws -> UInt32 {
        var done: UInt64 = 0
        for index in 0..<vectors.count {
            do {
                let region = try memory.region(index, of: vectors)
                guard region.count > 0 else { continue }
                let count = UInt64(try body(region, done))
                done += count
                if count < region.count { break }
            } catch let error as Errno {
                if done == 0 { throw error }
                break
            }
        }
        return UInt32(clamping: done)
    }

    /// What a stream or a file system of the host's own claims to have transferred, as far as it can be true.
    static func checked(_ count: Int, _ most: Int) -> Int { min(max(count, 0), most) }

    func seek(
        _ memory: GuestMemory, _ number: UInt32, _ delta: UInt64, _ whence: Snapshot.Whence, _ result: UInt32
    ) throws {
        try memory.require(result, count: 8)
        let delta = Int64(bitPattern: delta)
        let descriptor = try table.descriptor(number)
        // Where the guest only asks where it is, the lesser right is enough.
        let onlyTells = delta == 0 && whence == .current
        let file = try descriptor.file([])
        guard descriptor.rights.contains(.fdSeek) || onlyTells && descriptor.rights.contains(.fdTell) else {
            throw Errno.notcapable
        }
        guard !file.isStream else { throw Errno.spipe }
        let base: UInt64 =
            switch whence {
            case .start: 0
            case .current: descriptor.offset
            case .end: try file.status().size
            }
        guard let base = Int64(exactly: base) else { throw Errno.overflow }
        let (sum, overflow) = base.addingReportingOverflow(delta)
        guard !overflow else { throw Errno.overflow }
        guard sum >= 0 else { throw Errno.inval }
        try memory.store(UInt64(sum), at: result)
        descriptor.offset = UInt64(sum)
    }

    func tell(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
        let descriptor = try table.descriptor(number)
        guard !(try descriptor.file(.fdTell)).isStream else { throw Errno.spipe }
        try memory.store(descriptor.offset, at: result)
    }

    // MARK: What is known of a descriptor

    func getDescriptorStatus(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
        let descriptor = try table.descriptor(number)
        try memory.require(result, count: 24)
        try memory.store(UInt16(try type(of: descriptor).rawValue), at: result)
        try memory.store(descriptor.flags.rawValue, at: result, 2)
        try memory.store(UInt32(0), at: result, 4)
        try memory.store(descriptor.rights.rawValue, at: result, 8)
        try memory.store(descriptor.inheriting.rawValue, at: result, 16)
    }

    private func type(of descriptor: Descriptor) throws(Errno) -> FileType {
        switch descriptor.target {
        case .file(let file): try file.status().type
        case .directory: .directory
        case .input(let input): input.type
        case .output(let output): output.type
        case .socket(let socket): try socket.socketType()
        }
    }

    func setDescriptorFlags(_ number: UInt32, _ bits: UInt32) throws {
        guard let flags = DescriptorFlags(bits: bits) else { throw Errno.inval }
        let descriptor = try table.descriptor(number)
        try descriptor.require(.fdFdStatSetFlags)
        if case .socket(let socket) = descriptor.target {
            try socket.setNonblocking(flags.contains(.nonblock))
        }
        descriptor.flags = flags
    }

    func setDescriptorRights(_ number: UInt32, _ base: UInt64, _ inheriting: UInt64) throws {
        let descriptor = try table.descriptor(number)
        let (base, inheriting) = (Rights(rawValue: base), Rights(rawValue: inheriting))
        guard descriptor.rights.isSuperset(of: base), descriptor.inheriting.isSuperset(of: inheriting) else {
            throw Errno.notcapable
        }
        descriptor.rights = base
        descriptor.inheriting = inheriting
    }

    func getFileStatus(_ memory: GuestMemory, _ snapshot: Snapshot, _ number: UInt32, _ result: UInt32) throws {
        let descriptor = try table.descriptor(number)
        try descriptor.require(.fdFileStatGet)
        let status: FileStatus =
            switch descriptor.target {
            case .file(let file): try file.status()
            case .directory(let directory): try directory.status()
            case .input, .output, .socket: FileStatus(type: try type(of: descriptor), linkCount: 0)
            }
        try store(status, snapshot, result, memory)
    }

    func store(_ status: FileStatus, _ snapshot: Snapshot, _ result: UInt32, _ memory: GuestMemory) throws {
        // What has no place has no device.
        let device = status.inode == 0 && status.device == 0 ? 0 : device(status.device)
        try snapshot.store(status, device: device, at: result, in: memory)
    }

    // MARK: Changing files

    func setSize(_ number: UInt32, _ size: UInt64) throws {
        let file = try table.descriptor(number).file(.fdFileStatSetSize)
        guard size <= UInt64(Int64.max) else { throw Errno.fbig }
        try file.setSize(size)
    }

    func setTimes(_ number: UInt32, _ access: UInt64, _ modification: UInt64, _ flags: UInt32) throws {
        let times = try FileTimes(access: access, modification: modification, flags: flags)
        let descriptor = try table.descriptor(number)
        if case .directory(let directory) = descriptor.target {
            try descriptor.require(.fdFileStatSetTimes)
            try directory.setTimes(times)
        } else {
            try descriptor.file(.fdFileStatSetTimes).setTimes(times)
        }
    }

    func allocate(_ number: UInt32, _ offset: UInt64, _ count: UInt64) throws {
        let file = try table.descriptor(number).file(.fdAllocate)
        let (end, overflow) = offset.addingReportingOverflow(count)
        guard count > 0 else { throw Errno.inval }
        guard !overflow, end <= UInt64(Int64.max) else { throw Errno.fbig }
        guard !file.isStream else { throw Errno.spipe }
        try file.allocate(offset: offset, count: count)
    }

    func advise(_ number: UInt32, _ offset: UInt64, _ count: UInt64, _ advice: UInt32) throws {
        let file = try table.descriptor(number).file(.fdAdvise)
        guard let advice = UInt8(exactly: advice).flatMap(FileAdvice.init), offset <= UInt64(Int64.max),
            count <= UInt64(Int64.max)
        else { throw Errno.inval }
        try file.advise(offset: offset, count: count, advice: advice)
    }

    func sync(_ number: UInt32, dataOnly: Bool) throws {
        let descriptor = try table.descriptor(number)
        try descriptor.require(dataOnly ? .fdDatasync : .fdSync)
        switch descriptor.target {
        case .file(let file): try file.sync(dataOnly: dataOnly)
        case .directory(let directory): try directory.sync()
        case .output(let output): try output.flush()
        case .input, .socket: throw Errno.inval
        }
    }

    // MARK: Descriptors

    func close(_ number: UInt32) throws { _ = try table.remove(number) }

    func renumber(_ number: UInt32, _ other: UInt32) throws { _ = try table.move(number, to: other) }

    private func preopenName(_ number: UInt32) throws(Errno) -> [UInt8] {
        guard let name = try table.descriptor(number).preopenName else { throw .badf }
        return name
    }

    func getPreopen(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
        let name = try preopenName(number)
        try memory.require(result, count: 8)
        // The kind of what was given: a directory.
        try memory.store(UInt32(0), at: result)
        try memory.store(UInt32(clamping: name.count), at: result, 4)
    }

    func getPreopenName(_ memory: GuestMemory, _ number: UInt32, _ buffer: UInt32, _ count: UInt32) throws {
        let name = try preopenName(number)
        guard count >= UInt32(clamping: name.count) else { throw Errno.nametoolong }
        try memory.write(name, at: buffer)
    }

    // MARK: Directories

    /// Cookies count entries. What has changed since the guest began to list shows when it begins again.
    func list(
        _ memory: GuestMemory, _ number: UInt32, _ buffer: UInt32, _ room: UInt32, _ cookie: UInt64, _ result: UInt32
    ) throws {
        let descriptor = try table.descriptor(number)
        let directory = try descriptor.directory(.fdReaddir)
        try memory.require(buffer, count: UInt64(room))
        try memory.require(result, count: 4)
        if cookie == 0 || descriptor.listing == nil { keep(try directory.entries(), for: descriptor) }
        let listing = descriptor.listing ?? []
        let own = try directory.status().inode
        var bytes: [UInt8] = []
        var index = cookie
        while index < UInt64(listing.count) + 2, bytes.count < Int(room) {
            let (inode, type, name): (UInt64, FileType, ArraySlice<UInt8>) =
                switch index {
                // What lies above is none of the guest's business.
                case 0: (own, .directory, [UInt8(ascii: ".")])
                case 1: (own, .directory, [UInt8(ascii: "."), UInt8(ascii: ".")])
                default:
                    (listing[Int(index) - 2].inode, listing[Int(index) - 2].type, listing[Int(index) - 2].name.utf8)
                }
            index += 1
            bytes.append(littleEndian: index)
            bytes.append(littleEndian: inode)
            bytes.append(littleEndian: UInt32(clamping: name.count))
            bytes.append(littleEndian: UInt32(type.rawValue))
            bytes += name
        }
        if bytes.count < Int(room) { descriptor.listing = nil }
        let written = bytes.count > Int(room) ? Array(bytes.prefix(Int(room))) : bytes
        try memory.write(written, at: buffer)
        try memory.store(UInt32(written.count), at: result)
    }
}

extension [UInt8] {
    fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}

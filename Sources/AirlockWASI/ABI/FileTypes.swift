/// What kind of thing a name or a descriptor refers to (`filetype` of `typenames.witx`).
public enum FileType: UInt8, Sendable, Hashable {
    /// Neither of the others, or not known: streams of the host that are no terminal.
    case unknown
    case blockDevice
    /// Among others a terminal.
    case characterDevice
    case directory
    case regularFile
    case datagramSocket
    case streamSocket
    case symbolicLink
}

/// What is known about a file, without its contents (`filestat` of `typenames.witx`).
public struct FileStatus: Sendable, Hashable {
    /// Tells file systems apart. Guests see small numbers in its place, in the order in which they meet them.
    public var device: UInt64
    /// Tells the files of one file system apart.
    public var inode: UInt64
    public var type: FileType
    /// How many names lead to the file.
    public var linkCount: UInt64
    /// In bytes; of a symbolic link, the length of its target.
    public var size: UInt64
    public var accessTime: Timestamp
    public var modificationTime: Timestamp
    /// When the status was last changed.
    public var changeTime: Timestamp

    public init(
        device: UInt64 = 0, inode: UInt64 = 0, type: FileType, linkCount: UInt64 = 1, size: UInt64 = 0,
        accessTime: Timestamp = 0, modificationTime: Timestamp = 0, changeTime: Timestamp = 0
    ) {
        self.device = device
        self.inode = inode
        self.type = type
        self.linkCount = linkCount
        self.size = size
        self.accessTime = accessTime
        self.modificationTime = modificationTime
        self.changeTime = changeTime
    }
}

/// Nanoseconds since 1970-01-01 00:00 UTC, or since an arbitrary moment for clocks that say so.
public typealias Timestamp = UInt64

/// The times that a guest sets; nil leaves one as it is.
public struct FileTimes: Sendable, Hashable {
    /// A time to set.
    public enum Setting: Sendable, Hashable {
        /// The moment of the call.
        case now
        case at(Timestamp)
    }

    public var access: Setting?
    public var modification: Setting?

    public init(access: Setting? = nil, modification: Setting? = nil) {
        self.access = access
        self.modification = modification
    }
}

/// How a file is opened.
public struct OpenOptions: Sendable, Hashable {
    public var reads: Bool
    public var writes: Bool
    /// Make an empty regular file where there is none.
    public var creates: Bool
    /// Fail with `exist` where there is something, a symbolic link included.
    public var isExclusive: Bool
    /// Empty the file.
    public var truncates: Bool

    public init(
        reads: Bool = true, writes: Bool = false, creates: Bool = false, isExclusive: Bool = false,
        truncates: Bool = false
    ) {
        self.reads = reads
        self.writes = writes
        self.creates = creates
        self.isExclusive = isExclusive
        self.truncates = truncates
    }
}

/// An entry of a directory.
public struct DirectoryEntry: Sendable, Hashable {
    public var name: FileName
    public var inode: UInt64
    public var type: FileType

    public init(name: FileName, inode: UInt64, type: FileType) {
        self.name = name
        self.inode = inode
        self.type = type
    }
}

// MARK: Flags of calls. Bits that no version knows are refused with `inval`.

struct LookupFlags: OptionSet {
    let rawValue: UInt32
    static let symlinkFollow = LookupFlags(rawValue: 1)
}

struct OpenFlags: OptionSet {
    let rawValue: UInt32
    static let create = OpenFlags(rawValue: 1)
    static let directory = OpenFlags(rawValue: 2)
    static let exclusive = OpenFlags(rawValue: 4)
    static let truncate = OpenFlags(rawValue: 8)
    static let all = OpenFlags(rawValue: 15)
}

struct DescriptorFlags: OptionSet {
    let rawValue: UInt16
    static let append = DescriptorFlags(rawValue: 1)
    static let dsync = DescriptorFlags(rawValue: 2)
    static let nonblock = DescriptorFlags(rawValue: 4)
    static let rsync = DescriptorFlags(rawValue: 8)
    static let sync = DescriptorFlags(rawValue: 16)

    /// Nil when `bits` holds others than these.
    init?(bits: UInt32) {
        guard bits & ~31 == 0 else { return nil }
        rawValue = UInt16(bits)
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension FileTimes {
    /// From `fstflags` and the two times beside them.
    init(access: UInt64, modification: UInt64, flags: UInt32) throws(Errno) {
        guard flags & ~15 == 0 else { throw .inval }
        func setting(_ time: UInt64, given: UInt32, now: UInt32) throws(Errno) -> Setting? {
            switch (flags & given != 0, flags & now != 0) {
            case (true, true): throw .inval
            case (true, false): return .at(time)
            case (false, true): return .now
            case (false, false): return nil
            }
        }
        self.access = try setting(access, given: 1, now: 2)
        self.modification = try setting(modification, given: 4, now: 8)
    }
}

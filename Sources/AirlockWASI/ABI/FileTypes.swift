/// What kind of thing a name or a descriptor refers to (`filetype` of `typenames.witx`).
public enum FileType: UInt8, Sendable, Hashable {
    /// Neither of the others, or not known: streams of the host that are no terminal.
    case unknown
    /// A device with blocks, such as a disk.
    case blockDevice
    /// Among others a terminal.
    case characterDevice
    /// A directory.
    case directory
    /// Bytes in order.
    case regularFile
    /// A socket for datagrams.
    case datagramSocket
    /// A socket for a stream of bytes.
    case streamSocket
    /// A symbolic link itself, not what it leads to.
    case symbolicLink
}

/// What is known about a file, without its contents (`filestat` of `typenames.witx`).
public struct FileStatus: Sendable, Hashable {
    /// Tells file systems apart. Guests see small numbers in its place, in the order in which they meet them.
    public var device: UInt64
    /// Tells the files of one file system apart.
    public var inode: UInt64
    /// What kind of file it is.
    public var type: FileType
    /// How many names lead to the file.
    public var linkCount: UInt64
    /// In bytes; of a symbolic link, the length of its target.
    public var size: UInt64
    /// When it was last read; file systems need not keep it exact.
    public var accessTime: Timestamp
    /// When its contents were last changed.
    public var modificationTime: Timestamp
    /// When the status was last changed.
    public var changeTime: Timestamp

    /// A status with what is known; the rest is zero, and one name.
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
        /// A moment, in nanoseconds since 1970-01-01 00:00 UTC.
        case at(Timestamp)
    }

    /// When the file was last read.
    public var access: Setting?
    /// When its contents were last changed.
    public var modification: Setting?

    /// Both times, or one of them.
    public init(access: Setting? = nil, modification: Setting? = nil) {
        self.access = access
        self.modification = modification
    }
}

/// How a file is opened.
public struct OpenOptions: Sendable, Hashable {
    /// Its bytes will be read.
    public var reads: Bool
    /// Its bytes, or its size, will be changed.
    public var writes: Bool
    /// Make an empty regular file where there is none.
    public var creates: Bool
    /// Fail with `exist` where there is something, a symbolic link included.
    public var isExclusive: Bool
    /// Empty the file.
    public var truncates: Bool

    /// For reading alone unless said otherwise.
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
    /// The name in the directory.
    public var name: FileName
    /// As in the status of the file.
    public var inode: UInt64
    /// What kind of file it is, a symbolic link itself; `unknown` makes guests ask for the status.
    public var type: FileType

    /// An entry under a name.
    public init(name: FileName, inode: UInt64, type: FileType) {
        self.name = name
        self.inode = inode
        self.type = type
    }
}

/// How a guest will use a part of a file (`advice` of `typenames.witx`).
public enum FileAdvice: UInt8, Sendable, Hashable {
    /// In no particular way.
    case normal
    /// From lower offsets to higher.
    case sequential
    /// In any order.
    case random
    /// Soon.
    case willNeed
    /// Not soon.
    case dontNeed
    /// Once.
    case noReuse
}

/// The clocks that a guest can read (`clockid` of `typenames.witx`).
public enum ClockID: UInt32, Sendable, Hashable {
    /// Counts from 1970-01-01 00:00 UTC.
    case realtime
    /// Counts from an arbitrary moment and never goes back.
    case monotonic
    /// The time for which the processor worked on the process.
    case processCPUTime
    /// The time for which the processor worked on the thread.
    case threadCPUTime
}

/// The sum, or the greatest number there is.
func saturating(_ a: UInt64, plus b: UInt64) -> UInt64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
}

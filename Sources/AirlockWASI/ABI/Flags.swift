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

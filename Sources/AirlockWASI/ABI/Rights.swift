/// What a guest may do with a descriptor (`rights` of `typenames.witx`).
struct Rights: OptionSet {
    let rawValue: UInt64

    static let fdDatasync = Rights(rawValue: 1 << 0)
    static let fdRead = Rights(rawValue: 1 << 1)
    static let fdSeek = Rights(rawValue: 1 << 2)
    static let fdFdStatSetFlags = Rights(rawValue: 1 << 3)
    static let fdSync = Rights(rawValue: 1 << 4)
    static let fdTell = Rights(rawValue: 1 << 5)
    static let fdWrite = Rights(rawValue: 1 << 6)
    static let fdAdvise = Rights(rawValue: 1 << 7)
    static let fdAllocate = Rights(rawValue: 1 << 8)
    static let pathCreateDirectory = Rights(rawValue: 1 << 9)
    static let pathCreateFile = Rights(rawValue: 1 << 10)
    static let pathLinkSource = Rights(rawValue: 1 << 11)
    static let pathLinkTarget = Rights(rawValue: 1 << 12)
    static let pathOpen = Rights(rawValue: 1 << 13)
    static let fdReaddir = Rights(rawValue: 1 << 14)
    static let pathReadlink = Rights(rawValue: 1 << 15)
    static let pathRenameSource = Rights(rawValue: 1 << 16)
    static let pathRenameTarget = Rights(rawValue: 1 << 17)
    static let pathFileStatGet = Rights(rawValue: 1 << 18)
    static let pathFileStatSetSize = Rights(rawValue: 1 << 19)
    static let pathFileStatSetTimes = Rights(rawValue: 1 << 20)
    static let fdFileStatGet = Rights(rawValue: 1 << 21)
    static let fdFileStatSetSize = Rights(rawValue: 1 << 22)
    static let fdFileStatSetTimes = Rights(rawValue: 1 << 23)
    static let pathSymlink = Rights(rawValue: 1 << 24)
    static let pathRemoveDirectory = Rights(rawValue: 1 << 25)
    static let pathUnlinkFile = Rights(rawValue: 1 << 26)
    static let pollFdReadwrite = Rights(rawValue: 1 << 27)
    static let sockShutdown = Rights(rawValue: 1 << 28)
    static let sockAccept = Rights(rawValue: 1 << 29)

    static let none: Rights = []

    /// What can be done with a file by its descriptor.
    static let file: Rights = [
        .fdDatasync, .fdRead, .fdSeek, .fdFdStatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate,
        .fdFileStatGet, .fdFileStatSetSize, .fdFileStatSetTimes, .pollFdReadwrite,
    ]

    /// What can be done with a directory by its descriptor.
    static let directory: Rights = [
        .fdFdStatSetFlags, .fdSync, .fdDatasync, .fdReaddir, .fdFileStatGet, .fdFileStatSetTimes, .pathCreateDirectory,
        .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathOpen, .pathReadlink, .pathRenameSource,
        .pathRenameTarget, .pathFileStatGet, .pathFileStatSetSize, .pathFileStatSetTimes, .pathSymlink,
        .pathRemoveDirectory, .pathUnlinkFile,
    ]

    /// No `fdSeek` and no `fdTell`: by their absence C libraries recognise a terminal.
    static let input: Rights = [.fdRead, .fdFdStatSetFlags, .fdFileStatGet, .pollFdReadwrite]
    static let output: Rights = [
        .fdWrite, .fdFdStatSetFlags, .fdFileStatGet, .fdSync, .fdDatasync, .pollFdReadwrite,
    ]
    static let socket: Rights = [
        .fdRead, .fdWrite, .fdFdStatSetFlags, .fdFileStatGet, .pollFdReadwrite, .sockShutdown, .sockAccept,
    ]

    /// Those for which a file must be opened for writing.
    static let writing: Rights = [.fdWrite, .fdAllocate, .fdFileStatSetSize]
}

/// Leads a path of a guest to a directory and a name in it, one component after the other.
///
/// Each step asks an open directory for one name, so what another process does to the path meanwhile can lead to an
/// error, or to another place inside, but never out: `..` goes back to the directory from which the last step was made,
/// not to what the file system calls the parent, and the start has none. Symbolic links are replaced by the components
/// of their targets; absolute ones are refused.
struct PathResolver {
    /// How many symbolic links one path can lead through.
    static let mostLinks = 40
    /// How many directories can be open on the way: each may hold a descriptor of the host.
    static let deepest = 256

    private enum Step {
        case name(FileName)
        case up
    }

    private var directories: [any DirectoryNode]
    /// What is left of the path, its next component last.
    private var pending: [Step] = []
    private var links = 0
    /// Whether the path ends in a slash: what it leads to must be a directory, and links to one are followed.
    private(set) var endsWithSlash = false

    /// - Throws: `noent` for an empty path, `perm` for an absolute one, `inval` for a zero byte, `ilseq` for what is not
    ///   UTF-8, `nametoolong`.
    init(_ path: [UInt8], in start: any DirectoryNode) throws(Errno) {
        directories = [start]
        guard String(validating: path, as: UTF8.self) != nil else { throw .ilseq }
        try push(path)
    }

    private mutating func push(_ path: [UInt8]) throws(Errno) {
        guard let first = path.first else { throw .noent }
        guard first != UInt8(ascii: "/") else { throw .perm }
        guard !path.contains(0) else { throw .inval }
        guard path.count <= FileName.longestPath else { throw .nametoolong }
        let parts = path.split(separator: UInt8(ascii: "/"))
        var steps: [Step] = []
        steps.reserveCapacity(parts.count)
        for part in parts {
            if let name = FileName(part) {
                steps.append(.name(name))
            } else if part.count == 2 {
                steps.append(.up)
            } else if part.count > FileName.longest {
                throw .nametoolong
            }
        }
        // What is reached through the end of a link's target is a directory if the link itself had to be one.
        if pending.isEmpty {
            let last = path.suffix(2)
            endsWithSlash = endsWithSlash || last.last == UInt8(ascii: "/") || parts.last == [UInt8(ascii: ".")]
        }
        pending += steps.reversed()
    }

    /// The directory in which the rest of the path, at most one name, is to be looked up.
    private var current: any DirectoryNode { directories[directories.count - 1] }

    /// Walks through all but the last component.
    ///
    /// - Returns: The directory of the last component and its name, or nil where the path leads to the directory itself.
    mutating func walk() throws(Errno) -> (directory: any DirectoryNode, name: FileName?) {
        while let step = pending.popLast() {
            switch step {
            case .up:
                guard directories.count > 1 else { throw .perm }
                directories.removeLast()
            case .name(let name):
                guard !pending.isEmpty else { return (current, name) }
                try enter(name)
            }
        }
        return (current, nil)
    }

    /// Makes the directory of a name the current one, or puts the target of a link in its place.
    private mutating func enter(_ name: FileName) throws(Errno) {
        // A name that changes between directory and link faster than it can be looked at is given up.
        for _ in 0..<8 {
            do throws(Errno) {
                let next = try current.directory(name)
                guard directories.count < Self.deepest else { throw .nametoolong }
                directories.append(next)
                return
            } catch .loop {
                do throws(Errno) {
                    return try follow(name)
                } catch .inval {
                    continue
                }
            }
        }
        throw .again
    }

    /// Puts the target of a link of the current directory in its place, so that `walk` leads there.
    ///
    /// - Throws: `inval` for what is no link; `loop` after too many.
    mutating func follow(_ name: FileName) throws(Errno) {
        let target = try current.readLink(name)
        links += 1
        guard links <= Self.mostLinks else { throw .loop }
        // A zero byte cannot stand in a target; telling it apart from `inval` for no link costs nothing.
        guard !target.contains(0) else { throw .io }
        try push(target)
    }

    /// Runs `body` with the directory and the name to which the path leads. Where `body` throws `loop` for a symbolic
    /// link and links are to be followed, with those to which the link leads.
    mutating func resolve<Result>(
        following follows: Bool,
        _ body: (any DirectoryNode, FileName?, _ mustBeDirectory: Bool) throws(Errno) -> Result
    ) throws(Errno) -> Result {
        while true {
            let (directory, name) = try walk()
            do throws(Errno) {
                return try body(directory, name, endsWithSlash)
            } catch .loop {
                guard let name, follows || endsWithSlash else { throw .loop }
                do throws(Errno) {
                    try follow(name)
                } catch .inval {
                    // No longer a link: look again, but not for ever.
                    links += 1
                    guard links <= Self.mostLinks else { throw .loop }
                    pending.append(.name(name))
                }
            }
        }
    }
}

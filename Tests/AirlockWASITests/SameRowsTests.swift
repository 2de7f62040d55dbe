import AirlockWASI
import Testing

/// The same operations on files in memory and on files of the host: each must have the same outcome.
@Suite struct SameRowsTests {
    /// What an operation gives: its errno, and what it tells.
    private struct Outcome: Equatable {
        let errno: Errno
        var detail = ""
    }

    private static let names = [
        "a", "b", "c", "a/x", "a/y", "b/x", "l", "l/x", "a/l", "./a", "a/../b", "a/", "l/", "a/x/", ".",
    ]

    /// One guest, and the files that it has open, by place: the numbers may differ.
    private final class Side {
        let probe: Probe
        private var open: [UInt32] = []

        init(_ directory: Directory) throws { probe = try Probe(root: directory) }

        func perform(_ random: inout SplitMix) throws -> Outcome {
            func name() -> String { SameRowsTests.names[Int(random.next() % UInt64(SameRowsTests.names.count))] }
            func call(_ function: String, _ arguments: [UInt64]) throws -> Outcome {
                Outcome(errno: try probe.call(function, arguments))
            }
            let follow = random.next() % 2
            switch random.next() % 16 {
            case 0...2:
                let (path, flags) = (name(), [0, 1, 1, 5, 8, 9, 2][Int(random.next() % 7)] as UInt64)
                let rights = random.next() % 2 == 0 ? Probe.writing : 1 << 1 | 1 << 2
                let opened = try probe.open(path, follow: follow == 1, flags: flags, rights: rights)
                guard opened.errno == .success else { return Outcome(errno: opened.errno) }
                let type = try probe.status(of: opened.number).status.type
                open.append(opened.number)
                if open.count > 6 { try probe.close(open.removeFirst()) }
                return Outcome(errno: .success, detail: "\(type)")
            case 3...4:
                let bytes = (0..<random.next() % 20).map { UInt8(truncatingIfNeeded: $0) &+ UInt8(random.next() % 250) }
                let offset = random.next() % 2 == 0 ? random.next() % 40 : nil
                guard let file = open.last else { return Outcome(errno: .success) }
                let written = try probe.write(bytes, to: file, at: offset)
                return Outcome(errno: written.errno, detail: "\(written.count)")
            case 5:
                let offset = random.next() % 2 == 0 ? random.next() % 40 : nil
                guard let file = open.first else { return Outcome(errno: .success) }
                let read = try probe.read(30, from: file, at: offset)
                return Outcome(errno: read.errno, detail: "\(read.bytes)")
            case 6:
                let size = random.next() % 60
                guard let file = open.last else { return Outcome(errno: .success) }
                return try call("fd_filestat_set_size", [UInt64(file), size])
            case 7:
                let found = try probe.status(name(), follow: follow == 1)
                guard found.errno == .success else { return Outcome(errno: found.errno) }
                // Systems count the links of directories, and measure them, each in their own way.
                let isDirectory = found.status.type == 3
                return Outcome(
                    errno: .success,
                    detail: isDirectory ? "directory" : "\(found.status)")
            case 8: return try call("path_create_directory", [3] + probe.put(name()))
            case 9: return try call("path_remove_directory", [3] + probe.put(name()))
            case 10: return try call("path_unlink_file", [3] + probe.put(name()))
            case 11: return try call("path_rename", [3] + probe.put(name()) + [3] + probe.put(name()))
            case 12: return try call("path_link", [3, follow] + probe.put(name()) + [3] + probe.put(name()))
            case 13:
                let target = ["a", "b", "a/x", "../a", "x", "l", "a/", "/a"][Int(random.next() % 8)]
                return try call("path_symlink", probe.put(target) + [3] + probe.put(name()))
            case 14:
                let errno = try probe.call("path_readlink", [3] + probe.put(name()) + [32768, 100, 64])
                guard errno == .success else { return Outcome(errno: errno) }
                let count = try probe.memory.load(as: UInt32.self, at: 64)
                return Outcome(
                    errno: errno,
                    detail: try probe.memory.readUTF8(.init(start: 32768, count: UInt64(count))))
            default:
                let opened = try probe.open(name(), flags: 2, rights: 1 << 14)
                guard opened.errno == .success else { return Outcome(errno: opened.errno) }
                let list = try probe.list(opened.number)
                try probe.close(opened.number)
                let entries = list.entries.map { "\($0.name):\($0.type)" }.sorted()
                return Outcome(errno: list.errno, detail: entries.joined(separator: " "))
            }
        }
    }

    @Test(arguments: ["memory", "overlay", "limit"]) func agrees(_ kind: String) throws {
        for seed in 0..<40 {
            let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
            let host = try Side(.host(folder.path, access: .readWrite))
            // What is there before must show in the overlay as on the host.
            if kind == "overlay" {
                for folder in [folder, other] {
                    try folder.write("beneath", to: "a/x")
                    try folder.write("file", to: "c")
                    try folder.link("l", to: "a")
                }
            }
            let directory =
                switch kind {
                case "memory": Directory.inMemory()
                case "overlay": Directory.host(other.path).overlaid()
                default: Directory.host(other.path, access: .readWrite).limited(to: 1 << 20)
                }
            let side = try Side(directory)
            var (first, second) = (SplitMix(state: UInt64(seed)), SplitMix(state: UInt64(seed)))
            for step in 0..<300 {
                let before = first.state
                let expected = try host.perform(&first)
                let found = try side.perform(&second)
                guard expected == found else {
                    Issue.record("seed \(seed), step \(step) (state \(before)): host \(expected), \(kind) \(found)")
                    break
                }
                second.state = first.state
            }
        }
    }
}

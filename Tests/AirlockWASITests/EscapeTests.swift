import Airlock
import AirlockWASI
import Foundation
import Testing

/// Ways to leave a directory, each of which must fail with the right error and change nothing outside.
@Suite struct EscapeTests {
    /// A folder with a secret, and in it the folder that the guest gets.
    private static func makeLayout() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("secret", to: "secret")
        try folder.write("secret", to: "outside/secret")
        try folder.write("text", to: "guest/file")
        try folder.write("text", to: "guest/directory/file")
        try folder.makeFolder("guest/directory/sub")
        try folder.makeFolder("guest/empty")
        for (name, target) in [
            ("up", ".."), ("up_slash", "../"), ("up_dot", "../."), ("to_secret", "../secret"),
            ("directory/up_twice", "../.."), ("directory/to_secret", "../../secret"),
            ("absolute", folder.path), ("absolute_secret", folder.path("secret")), ("root", "/"),
            ("chain", "chain_2"), ("chain_2", "directory/../chain_3"), ("chain_3", "up/secret"),
            ("around", "directory/sub/../../../secret"), ("in_and_out", "../guest/../secret"),
            ("back_in", "../guest/file"), ("new_outside", "../made"), ("new_absolute", folder.path("made")),
            ("loop", "loop"), ("loop_a", "loop_b"), ("loop_b", "loop_a"), ("to_directory", "directory"),
            ("slash_chain", "up_slash/"), ("deep", "directory/up_twice/secret"),
        ] {
            try folder.link("guest/\(name)", to: target)
        }
        return folder
    }

    /// What a guest does with a path, as the calls that do it.
    private static let operations: [(name: String, call: @Sendable (Probe, String) throws -> Errno)] = [
        ("open", { try $0.open($1).errno }),
        ("open for writing", { try $0.open($1, rights: Probe.writing).errno }),
        ("create", { try $0.open($1, flags: Probe.Flags.create, rights: Probe.writing).errno }),
        ("truncate", { try $0.open($1, flags: Probe.Flags.truncate, rights: Probe.writing).errno }),
        ("open a directory", { try $0.open($1, flags: Probe.Flags.directory).errno }),
        ("status", { try $0.status($1, follow: true).errno }),
        (
            "set times",
            { try $0.call("path_filestat_set_times", [3, 1] + $0.put($1) + [0, 0, 5]) }
        ),
        ("link from", { try $0.call("path_link", [3, 1] + $0.put($1) + [3] + $0.put("gained")) }),
    ]

    /// The same for operations that act on a name itself, so that the path before it must lead out.
    private static let operationsOnNames: [(name: String, call: @Sendable (Probe, String) throws -> Errno)] = [
        ("open without following", { try $0.open($1, follow: false).errno }),
        (
            "create exclusively",
            { try $0.open($1, flags: Probe.Flags.create | Probe.Flags.exclusive, rights: Probe.writing).errno }
        ),
        ("status without following", { try $0.status($1).errno }),
        ("create a directory", { try $0.call("path_create_directory", [3] + $0.put($1)) }),
        ("remove a directory", { try $0.call("path_remove_directory", [3] + $0.put($1)) }),
        ("remove a file", { try $0.call("path_unlink_file", [3] + $0.put($1)) }),
        ("rename from", { try $0.call("path_rename", [3] + $0.put($1) + [3] + $0.put("gained")) }),
        ("rename to", { try $0.call("path_rename", [3] + $0.put("file") + [3] + $0.put($1)) }),
        ("link to", { try $0.call("path_link", [3, 0] + $0.put("file") + [3] + $0.put($1)) }),
        ("make a symbolic link", { try $0.call("path_symlink", $0.put("file") + [3] + $0.put($1)) }),
        ("read a link", { try $0.call("path_readlink", [3] + $0.put($1) + [32768, 100, 64]) }),
    ]

    /// Paths whose directories lead out, and the error.
    private static let paths: [(path: String, errno: Errno)] = [
        ("../secret", .perm), ("..", .perm), ("../", .perm), ("../.", .perm), ("./../secret", .perm),
        ("directory/../../secret", .perm), ("directory/sub/../../../secret", .perm), ("../guest/file", .perm),
        ("/", .perm), ("/etc/passwd", .perm), ("//file", .perm), ("up/secret", .perm),
        ("up_slash/secret", .perm), ("up_dot/secret", .perm), ("directory/up_twice/secret", .perm),
        ("to_directory/../../secret", .perm), ("to_directory/up_twice/outside/secret", .perm),
        ("absolute/secret", .perm), ("root/etc/passwd", .perm), ("slash_chain/secret", .perm),
        ("up/outside/../secret", .perm), ("loop/secret", .loop), ("loop_a/secret", .loop),
        ("file/../../secret", .notdir), ("missing/../../secret", .noent),
    ]

    /// Names at whose end a link leads out, for operations that follow.
    ///
    /// With a slash at the end nothing is created, before any link is looked at.
    private static let links: [(path: String, errno: Errno)] = [
        ("up", .perm), ("up_slash", .perm), ("up_dot", .perm), ("to_secret", .perm), ("directory/to_secret", .perm),
        ("absolute", .perm), ("absolute_secret", .perm), ("root", .perm), ("chain", .perm), ("around", .perm),
        ("in_and_out", .perm), ("back_in", .perm), ("new_outside", .perm), ("new_absolute", .perm), ("loop", .loop),
        ("loop_a", .loop), ("slash_chain", .perm), ("deep", .perm), ("to_secret/", .perm), ("absolute/", .perm),
        ("up//", .perm), ("directory/up_twice/", .perm),
    ]

    /// How each row opens the layout: directly, and with the same files beneath changes in memory.
    private static let views: [(name: String, make: @Sendable (String) -> Directory)] = [
        ("host", { .host($0, access: .readWrite) }),
        ("overlay", { Directory.host($0, access: .readWrite).overlaid() }),
    ]

    @Test func nothingLeadsOut() throws {
        let folder = try Self.makeLayout()
        let outside = try folder.snapshot("outside")
        let above = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var attempts = 0
        for (view, make) in Self.views {
            let probe = try Probe(root: make(folder.path("guest")))
            func attempt(_ operation: String, _ path: String, _ expected: Errno, _ found: Errno) {
                attempts += 1
                #expect(found == expected, "\(operation) \"\(path)\" (\(view))")
            }
            for (path, errno) in Self.paths {
                for (name, call) in Self.operations + Self.operationsOnNames {
                    attempt(name, path, errno, try call(probe, path))
                }
            }
            for (path, errno) in Self.links {
                for (name, call) in Self.operations {
                    let isRefusedEarly = name == "create" && (path.hasSuffix("/") || path == "slash_chain")
                    attempt(name, path, isRefusedEarly ? .isdir : errno, try call(probe, path))
                }
            }
        }
        #expect(attempts > 100)
        #expect(try folder.snapshot("outside") == outside)
        #expect(folder.text("secret") == "secret")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == above)
    }

    @Test func namesThatAreNone() throws {
        let folder = try Self.makeLayout()
        let probe = try Probe(root: .host(folder.path("guest"), access: .readWrite))
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 256)
        let rows: [(bytes: [UInt8], errno: Errno)] = [
            ([], .noent), ([0], .inval), (Array("file\0".utf8), .inval), (Array("file\0/../../secret".utf8), .inval),
            ([0xFF], .ilseq), ([0xC0, 0xAE, 0xC0, 0xAE], .ilseq), ([0xED, 0xA0, 0x80], .ilseq), (long, .nametoolong),
            ([UInt8](repeating: UInt8(ascii: "/"), count: 5000), .nametoolong),
            (Array(String(repeating: "a/", count: 3000).utf8), .nametoolong),
        ]
        for (bytes, errno) in rows {
            #expect(
                try probe.call("path_open", [3, 1] + probe.put(bytes) + [1, Probe.writing, 0, 0, 64]) == errno,
                "\(bytes.prefix(10))")
            #expect(try probe.call("path_create_directory", [3] + probe.put(bytes)) == errno, "\(bytes.prefix(10))")
            #expect(
                try probe.call("path_symlink", probe.put("file") + [3] + probe.put(bytes)) == errno,
                "\(bytes.prefix(10))")
        }
        // Targets of links are checked as paths are.
        for (target, errno): (String, Errno) in [
            ("", .noent), ("/", .perm), ("/etc/passwd", .perm), ("//", .perm), ("a\0b", .inval),
        ] {
            #expect(try probe.call("path_symlink", probe.put(target) + [3] + probe.put("made")) == errno, "\(target)")
        }
        // A link out can be made, but not followed; and an absolute one, made by the host, not even read.
        #expect(try probe.call("path_symlink", probe.put("../secret") + [3] + probe.put("made")) == .success)
        #expect(try probe.open("made").errno == .perm)
        #expect(try probe.call("path_readlink", [3] + probe.put("absolute_secret") + [32768, 100, 64]) == .perm)
    }

    @Test func gamesWithDescriptors() throws {
        let folder = try Self.makeLayout()
        let probe = try Probe(root: .host(folder.path("guest"), access: .readWrite))
        let sub = try probe.open("directory/sub", flags: Probe.Flags.directory, rights: Probe.allRights & ~(1 << 6))
        #expect(sub.errno == .success)
        // A directory that was opened is a root of its own.
        #expect(try probe.open("../file", in: sub.number).errno == .perm)
        #expect(try probe.open("..", in: sub.number).errno == .perm)
        // In the place of the one that the host gave, it reaches no further.
        #expect(try probe.call("fd_renumber", [UInt64(sub.number), 3]) == .success)
        #expect(try probe.open("../file").errno == .perm)
        #expect(try probe.open("../../file").errno == .perm)
        #expect(try probe.open("file").errno == .noent)
        #expect(try probe.call("fd_prestat_get", [3, 64]) == .badf)
        #expect(try probe.call("fd_renumber", [3, 100]) == .badf)
        #expect(try probe.call("fd_renumber", [3, 0xFFFF_FFFF]) == .badf)
        #expect(try probe.call("fd_renumber", [3, 3]) == .success)
        // Standard output is no directory, wherever it is.
        #expect(try probe.call("fd_renumber", [1, 3]) == .success)
        #expect(try probe.open("file").errno == .notdir)
        #expect(try probe.call("fd_close", [3]) == .success)
        #expect(try probe.open("file").errno == .badf)
        #expect(try probe.call("fd_close", [3]) == .badf)
    }

    @Test func rightsOnlyShrink() throws {
        let probe = try Probe(root: .inMemory(["file": [1], "directory/file": [2]]))
        let reading: UInt64 = 1 << 13 | 1 << 14 | 1 << 18
        #expect(try probe.call("fd_fdstat_set_rights", [3, reading, 1 << 1]) == .success)
        #expect(try probe.call("fd_fdstat_set_rights", [3, Probe.allRights, 1 << 1]) == .notcapable)
        #expect(try probe.call("fd_fdstat_set_rights", [3, reading, Probe.allRights]) == .notcapable)
        #expect(try probe.open("new", flags: Probe.Flags.create).errno == .notcapable)
        #expect(try probe.open("file", flags: Probe.Flags.truncate).errno == .notcapable)
        #expect(try probe.call("path_unlink_file", [3] + probe.put("file")) == .notcapable)
        #expect(try probe.call("path_create_directory", [3] + probe.put("new")) == .notcapable)
        #expect(try probe.call("path_rename", [3] + probe.put("file") + [3] + probe.put("new")) == .notcapable)
        #expect(try probe.call("path_symlink", probe.put("file") + [3] + probe.put("new")) == .notcapable)
        #expect(try probe.call("path_link", [3, 0] + probe.put("file") + [3] + probe.put("new")) == .notcapable)
        #expect(try probe.call("path_readlink", [3] + probe.put("file") + [32768, 9, 64]) == .notcapable)
        // What is opened inherits no more.
        let file = try probe.open("file", rights: Probe.writing)
        #expect(file.errno == .success)
        #expect(try probe.read(9, from: file.number).bytes == [1])
        #expect(try probe.write([3], to: file.number).errno == .notcapable)
        let directory = try probe.open("directory", flags: Probe.Flags.directory, rights: Probe.allRights)
        #expect(directory.errno == .success)
        #expect(try probe.open("file", in: directory.number).errno == .notcapable)
    }
}

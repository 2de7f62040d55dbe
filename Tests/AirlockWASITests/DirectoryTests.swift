import AirlockWASI
import Foundation
import Testing

/// Directories as values, and what the host does with them.
@Suite struct DirectoryTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func readsAndWritesForTheHost() throws {
        let folder = try TemporaryFolder()
        for directory in [
            Directory.inMemory(), .host(folder.path, access: .readWrite), Directory.inMemory().overlaid(),
        ] {
            #expect(directory["file"] == nil)
            try directory.write(bytes("one"), to: "file")
            try directory.write(bytes("two"), to: "/a/b/file")
            try directory.write(bytes("1"), to: "file")
            #expect(directory["file"] == bytes("1"))
            #expect(directory["a/../a//b/./file"] == bytes("two"))
            #expect(try directory.list().sorted() == ["a", "file"])
            #expect(try directory.list("a") == ["b"])
            #expect(try directory.list("/a/b/") == ["file"])
            #expect(directory["../file"] == nil)
            #expect(throws: Errno.perm) { try directory.contents(of: "../file") }
            #expect(throws: Errno.isdir) { try directory.contents(of: "a") }
            #expect(throws: Errno.isdir) { try directory.contents(of: "a/") }
            #expect(throws: Errno.notdir) { try directory.contents(of: "file/x") }
            #expect(throws: Errno.noent) { try directory.list("none") }
            #expect(throws: Errno.notdir) { try directory.list("file") }
            #expect(throws: Errno.fbig) { try directory.contents(of: "a/b/file", limit: 2) }
            let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 >> 8) }
            try directory.write(large, to: "large")
            #expect(directory["large"] == large)
        }
    }

    @Test func overlayLeavesWhatIsBeneath() throws {
        let folder = try TemporaryFolder()
        try folder.write("file", to: "file")
        try folder.write("inner", to: "directory/inner")
        try folder.write("moved", to: "moving/deep/file")
        try folder.link("link", to: "file")
        let before = try folder.snapshot()
        let directory = Directory.host(folder.path, access: .readWrite).overlaid()
        let probe = try Probe(root: directory)
        // Everything shows.
        #expect(try directory.list() == ["directory", "file", "link", "moving"])
        #expect(directory["link"] == bytes("file"))
        // A file that is open for reading sees what another descriptor changes.
        let reader = try probe.open("file").number
        #expect(try probe.read(9, from: reader).bytes == bytes("file"))
        let writer = try probe.open("file", rights: Probe.writing).number
        #expect(try probe.write(bytes("F"), to: writer).errno == .success)
        #expect(try probe.read(9, from: reader, at: 0).bytes == bytes("File"))
        #expect(directory["file"] == bytes("File"))
        // Removed, made again, renamed.
        #expect(try probe.call("path_unlink_file", [3] + probe.put("directory/inner")) == .success)
        #expect(directory["directory/inner"] == nil)
        #expect(try directory.list("directory") == [])
        #expect(try probe.call("path_remove_directory", [3] + probe.put("directory")) == .success)
        try directory.write(bytes("new"), to: "directory/inner")
        #expect(directory["directory/inner"] == bytes("new"))
        #expect(try directory.list("directory") == ["inner"])
        #expect(try probe.call("path_rename", [3] + probe.put("moving") + [3] + probe.put("moved")) == .success)
        #expect(directory["moved/deep/file"] == bytes("moved"))
        #expect(try directory.list() == ["directory", "file", "link", "moved"])
        #expect(try folder.snapshot() == before)
    }

    @Test func readOnlyOnes() throws {
        let memory = Directory.inMemory(["file": bytes("x")])
        let directory = memory.readOnly()
        #expect(directory["file"] == bytes("x"))
        #expect(throws: Errno.rofs) { try directory.write([], to: "file") }
        #expect(throws: Errno.rofs) { try directory.write([], to: "new/file") }
        #expect(memory["file"] == bytes("x"))
        #expect(throws: Errno.rofs) { try Directory.host("/tmp").write([], to: "airlock-cannot-be-written") }
    }

    @Test func limitOfMemory() throws {
        let probe = try Probe(root: .inMemory(limit: 10_000))
        let file = try probe.open("file", flags: Probe.Flags.create, rights: Probe.writing).number
        let block = [UInt8](repeating: 1, count: 4000)
        #expect(try probe.write(block, to: file).errno == .success)
        #expect(try probe.write(block, to: file).errno == .success)
        #expect(try probe.write(block, to: file).errno == .nospc)
        #expect(try probe.write([1], to: file, at: 1 << 40).errno == .nospc)
        #expect(try probe.call("fd_filestat_set_size", [UInt64(file), 1 << 40]) == .nospc)
        #expect(try probe.call("fd_allocate", [UInt64(file), 0, 1 << 40]) == .nospc)
        // What is cut or removed is there again; while it is open, it is not.
        #expect(try probe.call("fd_filestat_set_size", [UInt64(file), 100]) == .success)
        #expect(try probe.write(block, to: file, at: 100).errno == .success)
        #expect(try probe.call("path_unlink_file", [3] + probe.put("file")) == .success)
        let second = try probe.open("second", flags: Probe.Flags.create, rights: Probe.writing).number
        #expect(try probe.write(block, to: second).errno == .success)
        #expect(try probe.write(block, to: second).errno == .nospc)
        try probe.close(file)
        #expect(try probe.write(block, to: second).errno == .success)
        // Empty files count too.
        var made = 0
        while try probe.open("\(made)", flags: Probe.Flags.create).errno == .success, made < 1000 { made += 1 }
        #expect((1..<50).contains(made))
        #expect(throws: Errno.nospc) {
            try Directory.inMemory(limit: 100).write([UInt8](repeating: 0, count: 200), to: "x")
        }
        #expect(Directory.inMemory(["x": [UInt8](repeating: 0, count: 2000)], limit: 1000)["x"] == nil)
    }

    @Test func limitOfAnything() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "x", count: 5000), to: "old")
        let directory = Directory.host(folder.path, access: .readWrite).limited(to: 10_000)
        let probe = try Probe(root: directory)
        let block = [UInt8](repeating: 1, count: 4000)
        let file = try probe.open("file", flags: Probe.Flags.create, rights: Probe.writing).number
        #expect(try probe.write(block, to: file).errno == .success)
        #expect(try probe.write(block, to: file).errno == .success)
        #expect(try probe.write(block, to: file).errno == .nospc)
        // In place costs nothing.
        #expect(try probe.write(block, to: file, at: 0).errno == .success)
        // Sparse or not.
        #expect(try probe.call("fd_filestat_set_size", [UInt64(file), 1 << 40]) == .nospc)
        #expect(try probe.call("fd_allocate", [UInt64(file), 0, 1 << 40]) == .nospc)
        #expect(try probe.write([1], to: file, at: 1 << 40).errno == .nospc)
        let appending = try probe.open("file", rights: Probe.writing, descriptorFlags: 1).number
        #expect(try probe.write(block, to: appending).errno == .nospc)
        #expect(try probe.status("file").status.size == 8000)
        // Without a name but open, it still takes its room; twice open, until the second is closed.
        #expect(try probe.call("path_unlink_file", [3] + probe.put("file")) == .success)
        let second = try probe.open("second", flags: Probe.Flags.create, rights: Probe.writing).number
        #expect(try probe.write(block, to: second).errno == .nospc)
        try probe.close(file)
        #expect(try probe.write(block, to: second).errno == .nospc)
        try probe.close(appending)
        #expect(try probe.write(block, to: second).errno == .success)
        // What was there before gives room when it is cut.
        #expect(try probe.open("old", flags: Probe.Flags.truncate, rights: Probe.writing).errno == .success)
        #expect(try probe.write(block, to: second).errno == .success)
        // Two values of one directory share what is used.
        let other = try Probe(root: directory)
        var made = 0
        while try other.open("\(made)", flags: Probe.Flags.create).errno == .success, made < 1000 { made += 1 }
        #expect((1..<12).contains(made))
        #expect(try other.call("path_create_directory", [3] + other.put("d")) == .nospc)
        #expect(try other.call("path_symlink", other.put("x") + [3] + other.put("s")) == .nospc)
        #expect(try other.call("path_link", [3, 0] + other.put("0") + [3] + other.put("l")) == .nospc)
    }

    /// One directory with one file.
    private final class OneFile: FileSystem, DirectoryNode {
        func root(time: any TimeSource) throws(Errno) -> any DirectoryNode { self }
        func status() throws(Errno) -> FileStatus { FileStatus(inode: 1, type: .directory) }
        func status(of name: FileName) throws(Errno) -> FileStatus { FileStatus(inode: 2, type: .regularFile, size: 1) }
        func directory(_ name: FileName) throws(Errno) -> any DirectoryNode { throw .notdir }
        func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> any FileNode {
            guard name.description == "file" else { throw .noent }
            return Liar()
        }
        func entries() throws(Errno) -> [DirectoryEntry] {
            FileName("file").map { [DirectoryEntry(name: $0, inode: 2, type: .regularFile)] } ?? []
        }
    }

    /// Claims to have moved more than there was, and less than nothing: nobody believes it.
    private final class Liar: FileNode {
        func status() throws(Errno) -> FileStatus { FileStatus(inode: 2, type: .regularFile, size: 1) }
        func read(into bytes: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int {
            for index in bytes.indices { bytes[index] = 65 }
            return .max
        }
        func write(_ bytes: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int { -5 }
    }

    @Test func fileSystemOfTheHostsOwn() throws {
        let probe = try Probe(root: Directory(OneFile()))
        let file = try probe.open("file", rights: Probe.writing)
        #expect(file.errno == .success)
        #expect(try probe.read(3, from: file.number).bytes == [65, 65, 65])
        #expect(try probe.write([1, 2], to: file.number) == (.success, 0))
        #expect(try probe.open("other").errno == .noent)
        #expect(try probe.open("../file").errno == .perm)
        #expect(try probe.list(3).entries.map(\.name) == [".", "..", "file"])
        // What it says nothing about, it does not do.
        #expect(try probe.call("path_create_directory", [3] + probe.put("new")) == .rofs)
        #expect(try probe.call("path_unlink_file", [3] + probe.put("file")) == .rofs)
        #expect(throws: Errno.io) { try Directory(OneFile()).contents(of: "file") }
    }

    @Test func nestingWithoutEnd() throws {
        // Each directory is made in the one before, by its descriptor: no path is long.
        let probe = try Probe(root: .inMemory())
        var current: UInt32 = 3
        for _ in 0..<20_000 {
            guard try probe.call("path_create_directory", [UInt64(current)] + probe.put("d")) == .success else { break }
            let next = try probe.open(
                "d", in: current, flags: Probe.Flags.directory, rights: Probe.allRights & ~(1 << 6))
            #expect(next.errno == .success)
            if current != 3 { try probe.close(current) }
            current = next.number
        }
        // A path has a greatest depth.
        let path = String(repeating: "d/", count: 300)
        #expect(try probe.open(path).errno == .nametoolong)
    }
}

import Airlock
import AirlockWASI
import AirlockWAT

/// A guest whose exports are the functions of WASI, so that tests call them as a guest would, with any numbers.
final class Probe {
    /// The parameters of each function by what they mean: descriptor, flags (x), path and its length (n), vector and its
    /// count, address of a result, buffer and its size; `l` is any number of 64 bits, `i` any of 32.
    static let signatures: [(name: String, parameters: String)] = [
        ("args_get", "rr"), ("args_sizes_get", "rr"), ("environ_get", "rr"), ("environ_sizes_get", "rr"),
        ("clock_res_get", "xr"), ("clock_time_get", "xlr"), ("fd_advise", "dllx"), ("fd_allocate", "dll"),
        ("fd_close", "d"), ("fd_datasync", "d"), ("fd_fdstat_get", "dr"), ("fd_fdstat_set_flags", "dx"),
        ("fd_fdstat_set_rights", "dll"), ("fd_filestat_get", "dr"), ("fd_filestat_set_size", "dl"),
        ("fd_filestat_set_times", "dllx"), ("fd_pread", "dvclr"), ("fd_prestat_get", "dr"),
        ("fd_prestat_dir_name", "dbs"), ("fd_pwrite", "dvclr"), ("fd_read", "dvcr"), ("fd_readdir", "dbslr"),
        ("fd_renumber", "dd"), ("fd_seek", "dlxr"), ("fd_sync", "d"), ("fd_tell", "dr"), ("fd_write", "dvcr"),
        ("path_create_directory", "dpn"), ("path_filestat_get", "dxpnr"), ("path_filestat_set_times", "dxpnllx"),
        ("path_link", "dxpndpn"), ("path_open", "dxpnxllxr"), ("path_readlink", "dpnbsr"),
        ("path_remove_directory", "dpn"), ("path_rename", "dpndpn"), ("path_symlink", "pndpn"),
        ("path_unlink_file", "dpn"), ("poll_oneoff", "bbcr"), ("proc_exit", "i"), ("proc_raise", "i"),
        ("sched_yield", ""), ("random_get", "bs"), ("sock_accept", "dxr"), ("sock_recv", "dvcxrr"),
        ("sock_send", "dvcxr"), ("sock_shutdown", "dx"),
    ]

    static func module(_ snapshot: String = "wasi_snapshot_preview1", pages: Int = 1) throws -> Module {
        var text = "(module (memory (export \"memory\") \(pages))\n"
        let used = signatures.filter { snapshot == "wasi_snapshot_preview1" || $0.name != "sock_accept" }
        func types(_ parameters: String) -> String {
            parameters.map { $0 == "l" ? "i64" : "i32" }.joined(separator: " ")
        }
        for (name, parameters) in used {
            let result = name == "proc_exit" ? "" : "(result i32)"
            text += "(import \"\(snapshot)\" \"\(name)\" (func $\(name) (param \(types(parameters))) \(result)))\n"
        }
        // Imports come first.
        let memory = text.split(separator: "\n")[0]
        text =
            "(module\n" + text.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
            + memory.dropFirst("(module ".count) + "\n"
        for (name, parameters) in used {
            let result = name == "proc_exit" ? "" : "(result i32)"
            text += "(func (export \"\(name)\") (param \(types(parameters))) \(result)\n"
            text += parameters.indices.enumerated().map { "(local.get \($0.offset))" }.joined() + " (call $\(name)))\n"
        }
        return try Module(wat: text + ")")
    }

    let memory: Memory
    private let instance: Instance
    private var functions: [String: Function] = [:]
    /// Where the next text goes.
    private var next: UInt32 = 1024

    /// Where results are written.
    static let result: UInt32 = 64
    static let root: UInt32 = 3
    static let allRights: UInt64 = 0x3FFF_FFFF

    init(_ configuration: WASI.Configuration, module: Module? = nil, store: Store? = nil) throws {
        instance = try WASI(configuration).start(module ?? Self.module(), store: store)
        memory = try instance.memory()
    }

    convenience init(root: Directory) throws {
        var configuration = WASI.Configuration()
        configuration.preopens = ["/": root]
        try self.init(configuration)
    }

    /// Calls a function with these bits, cut to the width of its parameters.
    func call(_ name: String, _ arguments: [UInt64]) throws -> Errno {
        let function = try functions[name] ?? instance.function(name)
        functions[name] = function
        let values = zip(arguments, function.type.parameters).map { bits, type -> Value in
            type == .i32 ? .i32(Int32(truncatingIfNeeded: bits)) : .i64(Int64(bitPattern: bits))
        }
        guard case .i32(let number)? = try function.call(values).first, let raw = UInt16(exactly: number),
            let errno = Errno(rawValue: raw)
        else { throw Unknown() }
        return errno
    }

    /// A function returned what is no `Errno`.
    struct Unknown: Error {}

    // MARK: Calls with paths

    /// Writes bytes where no result goes, and returns address and length. Later texts overwrite earlier ones at last.
    func put(_ bytes: [UInt8]) throws -> [UInt64] {
        if UInt64(next) + UInt64(bytes.count) > memory.byteCount { next = 1024 }
        let address = next
        try memory.write(bytes, at: GuestAddress(address))
        next += UInt32(bytes.count)
        return [UInt64(address), UInt64(bytes.count)]
    }

    func put(_ text: String) throws -> [UInt64] { try put(Array(text.utf8)) }

    struct Flags {
        static let create: UInt64 = 1
        static let directory: UInt64 = 2
        static let exclusive: UInt64 = 4
        static let truncate: UInt64 = 8
    }

    func open(
        _ path: String, in directory: UInt32 = root, follow: Bool = true, flags: UInt64 = 0,
        rights: UInt64 = 1 << 1 | 1 << 2 | 1 << 5 | 1 << 21, descriptorFlags: UInt64 = 0
    ) throws -> (errno: Errno, number: UInt32) {
        let errno = try call(
            "path_open",
            [UInt64(directory), follow ? 1 : 0] + put(path) + [
                flags, rights, Self.allRights, descriptorFlags, UInt64(Self.result),
            ])
        return (errno, try memory.load(as: UInt32.self, at: GuestAddress(Self.result)))
    }

    static let writing: UInt64 = 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 21 | 1 << 22 | 1 << 23

    func close(_ number: UInt32) throws { _ = try call("fd_close", [UInt64(number)]) }

    /// One buffer, as a vector; returns the address of the vector.
    private func vector(_ address: UInt64, _ count: UInt64) throws -> UInt64 {
        try memory.store(UInt32(address), at: 128)
        try memory.store(UInt32(count), at: 132)
        return 128
    }

    func write(_ bytes: [UInt8], to number: UInt32, at offset: UInt64? = nil) throws -> (errno: Errno, count: UInt32) {
        let place = try put(bytes)
        let vector = try vector(place[0], place[1])
        let errno =
            if let offset {
                try call("fd_pwrite", [UInt64(number), vector, 1, offset, UInt64(Self.result)])
            } else {
                try call("fd_write", [UInt64(number), vector, 1, UInt64(Self.result)])
            }
        return (errno, errno == .success ? try memory.load(as: UInt32.self, at: GuestAddress(Self.result)) : 0)
    }

    func read(_ count: UInt32, from number: UInt32, at offset: UInt64? = nil) throws -> (errno: Errno, bytes: [UInt8]) {
        let vector = try vector(32768, UInt64(count))
        let errno =
            if let offset {
                try call("fd_pread", [UInt64(number), vector, 1, offset, UInt64(Self.result)])
            } else {
                try call("fd_read", [UInt64(number), vector, 1, UInt64(Self.result)])
            }
        guard errno == .success else { return (errno, []) }
        let done = try memory.load(as: UInt32.self, at: GuestAddress(Self.result))
        return (errno, try memory.read(GuestRegion(start: 32768, count: UInt64(done))))
    }

    struct Status: Equatable {
        var type: UInt8
        var links: UInt64
        var size: UInt64
    }

    func status(_ path: String, follow: Bool = false) throws -> (errno: Errno, status: Status) {
        let errno = try call(
            "path_filestat_get", [UInt64(Self.root), follow ? 1 : 0] + put(path) + [UInt64(Self.result)])
        return (errno, try status())
    }

    func status(of number: UInt32) throws -> (errno: Errno, status: Status) {
        (try call("fd_filestat_get", [UInt64(number), UInt64(Self.result)]), try status())
    }

    private func status() throws -> Status {
        Status(
            type: try memory.load(at: GuestAddress(Self.result + 16)),
            links: try memory.load(at: GuestAddress(Self.result + 24)),
            size: try memory.load(at: GuestAddress(Self.result + 32)))
    }

    struct Entry {
        var name: String
        var type: UInt8
        /// The cookie of the one behind it.
        var next: UInt64
    }

    /// The whole entries of what `fd_readdir` has written at 32768.
    func entries(_ used: UInt32) throws -> [Entry] {
        var entries: [Entry] = []
        var place: UInt32 = 32768
        while place + 24 <= 32768 + used {
            let count = try memory.load(as: UInt32.self, at: GuestAddress(place + 16))
            guard place + 24 + count <= 32768 + used else { break }
            entries.append(
                Entry(
                    name: try memory.readUTF8(GuestRegion(start: GuestAddress(place + 24), count: UInt64(count))),
                    type: try memory.load(at: GuestAddress(place + 20)),
                    next: try memory.load(at: GuestAddress(place))))
            place += 24 + count
        }
        return entries
    }

    /// All entries of a directory, in the order in which they come.
    func list(_ number: UInt32) throws -> (errno: Errno, entries: [Entry]) {
        var entries: [Entry] = []
        while true {
            let room: UInt32 = 4096
            let cookie = entries.last?.next ?? 0
            let errno = try call("fd_readdir", [UInt64(number), 32768, UInt64(room), cookie, UInt64(Self.result)])
            guard errno == .success else { return (errno, entries) }
            let used = try memory.load(as: UInt32.self, at: GuestAddress(Self.result))
            entries += try self.entries(used)
            if used < room { return (errno, entries) }
        }
    }
}

extension GuestAddress: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: UInt32) { self.init(value) }
}

import AirlockPlatform
import Airlock

/// What the functions of WASI work on: everything that one guest has.
///
/// A store belongs to one thread at a time, and so does what its guest has. Imports that a host links by itself can serve
/// several stores: then a lock makes calls of their guests wait for each other.
final class GuestContext: @unchecked Sendable {
    private let lock: Lock?
    let arguments: StringTable
    let environment: StringTable
    let time: any TimeSource
    let random: any RandomSource
    private let outputs: [any OutputStream]
    let table: DescriptorTable
    /// What ends waits when the guest is to stop; made when it first waits.
    private var madeBell: Bell?
    private var devices: [UInt64: UInt64] = [:]
    /// Whose list of a large directory is kept.
    private weak var lister: Descriptor?

    /// - Parameter isShared: Whether guests of several stores can be served.
    /// - Throws: `WASI.ConfigurationError`.
    init(_ configuration: WASI.Configuration, isShared: Bool) throws {
        lock = isShared ? Lock() : nil
        func checked<Result>(
            _ subject: @autoclosure () -> String, _ body: () throws(Errno) -> Result
        ) throws -> Result {
            do throws(Errno) {
                return try body()
            } catch {
                throw WASI.ConfigurationError(subject: subject(), errno: error)
            }
        }

        arguments = try checked("list of arguments") { () throws(Errno) in try StringTable(configuration.arguments) }
        environment = try checked("environment") { () throws(Errno) in
            guard !configuration.environment.pairs.contains(where: { $0.name.utf8.contains(UInt8(ascii: "=")) }) else {
                throw .inval
            }
            return try StringTable(configuration.environment.pairs.map { "\($0.name)=\($0.value)" })
        }
        time = configuration.clock.make()
        random = configuration.randomness.make()
        outputs = [configuration.output.stream, configuration.error.stream]
        table = DescriptorTable(
            limit: max(
                configuration.openFiles, 3 + configuration.preopens.pairs.count + configuration.sockets.count))
        let input = try checked("standard input") { () throws(Errno) in try configuration.input.open() }
        _ = try table.add(Descriptor(.input(input), rights: .input))
        for output in outputs { _ = try table.add(Descriptor(.output(output), rights: .output)) }
        for (name, directory) in configuration.preopens.pairs {
            let root = try checked("directory \"\(name)\"") { () throws(Errno) in
                guard !name.utf8.contains(0) else { throw .inval }
                return try directory.system.root(time: time)
            }
            _ = try table.add(
                Descriptor(
                    .directory(root), rights: .directory, inheriting: [.directory, .file], preopenName: Array(name.utf8)
                )
            )
        }
        for socket in configuration.sockets {
            let own = try checked("socket \(socket.number)") { () throws(Errno) in
                try HostDescriptor(socket.number, isOwned: false).duplicate()
            }
            _ = try table.add(Descriptor(.socket(own), rights: .socket, inheriting: .socket))
        }
    }

    deinit { try? flush() }

    func bell() throws(Errno) -> Bell {
        if let madeBell { return madeBell }
        let bell = try Bell()
        madeBell = bell
        return bell
    }

    func flush() throws { for output in outputs { try output.flush() } }

    /// Does the work of one call of the guest, and returns the number of its outcome.
    ///
    /// - Parameter body: Is given this and the caller, because what a closure captures is retained.
    /// - Throws: What ends the guest.
    func perform(
        _ caller: Caller, _ body: (GuestContext, Caller, GuestMemory) throws -> Void
    ) throws -> UInt32 {
        let memory = GuestMemory(try caller.memory())
        if let lock {
            do throws(Errno) { try lock.lock() } catch { return UInt32(error.rawValue) }
        }
        defer { lock?.unlock() }
        do {
            try body(self, caller, memory)
            return 0
        } catch let error as Errno {
            return UInt32(error.rawValue)
        } catch is HeapAccessOutOfBounds {
            return UInt32(Errno.fault.rawValue)
        }
    }

    /// The number by which the guest knows a device: the host's own would tell it about the host, and would differ from
    /// run to run.
    func device(_ number: UInt64) -> UInt64 {
        if let known = devices[number] { return known }
        let given = UInt64(devices.count) + 1
        devices[number] = given
        return given
    }

    /// Keeps what a directory contains while the guest lists it. Of large directories one list alone is kept: a guest with
    /// many descriptors of one that has a million names would take gigabytes otherwise. One that was dropped is made anew.
    func keep(_ listing: [DirectoryEntry], for descriptor: Descriptor) {
        descriptor.listing = listing
        guard listing.count > 1024 else { return }
        if let lister, lister !== descriptor { lister.listing = nil }
        lister = descriptor
    }

    // MARK: Arguments and environment

    func getSizes(_ table: StringTable, _ memory: GuestMemory, _ count: UInt32, _ size: UInt32) throws {
        try memory.require(count, count: 4)
        try memory.store(UInt32(table.offsets.count), at: count)
        try memory.store(UInt32(table.bytes.count), at: size)
    }

    func get(_ table: StringTable, _ memory: GuestMemory, _ pointers: UInt32, _ buffer: UInt32) throws {
        try memory.require(pointers, count: UInt64(table.offsets.count) * 4)
        try memory.write(table.bytes, at: buffer)
        for (index, offset) in table.offsets.enumerated() {
            try memory.store(buffer &+ offset, at: pointers, UInt32(index) * 4)
        }
    }

    // MARK: Clocks, randomness, the process

    func clockResolution(_ memory: GuestMemory, _ id: UInt32, _ result: UInt32) throws {
        guard let clock = ClockID(rawValue: id) else { throw Errno.inval }
        try memory.store(try time.resolution(clock), at: result)
    }

    func clockTime(_ memory: GuestMemory, _ id: UInt32, _ result: UInt32) throws {
        guard let clock = ClockID(rawValue: id) else { throw Errno.inval }
        try memory.store(try time.now(clock), at: result)
    }

    func randomGet(_ caller: Caller, _ memory: GuestMemory, _ buffer: UInt32, _ count: UInt32) throws {
        try memory.require(buffer, count: UInt64(count))
        // In pieces, so that a request to stop is heard between them.
        let piece: UInt32 = 1 << 20
        var done: UInt32 = 0
        while done < count {
            if caller.isStopping { throw Errno.intr }
            let length = min(piece, count - done)
            try memory.memory.withMutableBytes(of: GuestMemory.region(buffer + done, length)) { bytes in
                try random.fill(&bytes)
            }
            done += length
        }
    }

    func raise(_ signal: UInt32) throws {
        guard let effect = SignalEffect(signal: signal) else { throw Errno.inval }
        switch effect {
        case .nothing: break
        case .exit: throw WASI.Exit(code: 128 + signal)
        case .stop: throw Errno.notsup
        }
    }
}

/// Texts one behind the other, each with a zero byte at its end, as guests get their arguments.
struct StringTable {
    let bytes: [UInt8]
    /// Where each text begins.
    let offsets: [UInt32]

    /// - Throws: `inval` for a text with a zero byte in it, `toobig` for more than 4 GiB.
    init(_ texts: [String]) throws(Errno) {
        var (bytes, offsets): ([UInt8], [UInt32]) = ([], [])
        for text in texts {
            guard !text.utf8.contains(0) else { throw .inval }
            guard let offset = UInt32(exactly: bytes.count) else { throw .toobig }
            offsets.append(offset)
            bytes += text.utf8
            bytes.append(0)
        }
        guard UInt32(exactly: bytes.count) != nil else { throw .toobig }
        self.bytes = bytes
        self.offsets = offsets
    }
}

/// What a signal does that nobody handles (`signal` of `typenames.witx`).
private enum SignalEffect {
    case nothing, exit, stop

    init?(signal: UInt32) {
        switch signal {
        // None; child, continue, urgent, window change.
        case 0, 16, 17, 22, 27: self = .nothing
        // Stop; from the terminal, reading or writing in the background.
        case 18...21: self = .stop
        case 1...30: self = .exit
        default: return nil
        }
    }
}

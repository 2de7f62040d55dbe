import Airlock

/// The functions on sockets: those that the host has given.
extension GuestContext {
    /// - Throws: `badf`, `notsock`, `notcapable`.
    private func socket(_ number: UInt32, _ needed: Rights) throws(Errno) -> (Descriptor, HostDescriptor) {
        let descriptor = try table.descriptor(number)
        guard case .socket(let socket) = descriptor.target else { throw .notsock }
        try descriptor.require(needed)
        return (descriptor, socket)
    }

    func accept(
        _ caller: Caller, _ memory: GuestMemory, _ number: UInt32, _ bits: UInt32, _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        let (descriptor, socket) = try socket(number, .sockAccept)
        guard let flags = DescriptorFlags(bits: bits), flags.isSubset(of: .nonblock) else { throw Errno.inval }
        guard !table.isFull else { throw Errno.mfile }
        try prepareToWait(caller, for: socket, isWriting: false)
        let accepted = try socket.accept(isNonblocking: flags.contains(.nonblock))
        let rights = descriptor.inheriting.subtracting(.sockAccept)
        try memory.store(
            try table.add(Descriptor(.socket(accepted), rights: rights, inheriting: rights, flags: flags)), at: result)
    }

    func receive(
        _ caller: Caller, _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ flags: UInt32,
        _ result: UInt32, _ flagsResult: UInt32
    ) throws {
        try memory.require(result, count: 4)
        try memory.require(flagsResult, count: 2)
        let (_, socket) = try socket(number, .fdRead)
        // Peek, wait for all.
        guard flags & ~3 == 0 else { throw Errno.inval }
        let vectors = try memory.vectors(vectors, count)
        try prepareToWait(caller, for: socket, isWriting: false)
        var isTruncated = false
        var isFirst = true
        let done = try transfer(memory, vectors) { region, _ in
            // A second look would see the same bytes again, and a second message is not part of this one.
            guard isFirst || flags & 3 == 2 else { return 0 }
            isFirst = false
            return try memory.memory.withMutableBytes(of: region) { bytes in
                let received = try socket.receive(into: &bytes, peeks: flags & 1 != 0, waitsForAll: flags & 2 != 0)
                isTruncated = received.isTruncated
                return Self.checked(received.count, bytes.count)
            }
        }
        try memory.store(done, at: result)
        try memory.store(UInt16(isTruncated ? 1 : 0), at: flagsResult)
    }

    func send(
        _ caller: Caller, _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ flags: UInt32,
        _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        let (_, socket) = try socket(number, .fdWrite)
        guard flags == 0 else { throw Errno.inval }
        try memory.store(try send(caller, memory, try memory.vectors(vectors, count), to: socket), at: result)
    }

    func send(
        _ caller: Caller, _ memory: GuestMemory, _ vectors: GuestMemory.Vectors, to socket: HostDescriptor
    ) throws -> UInt32 {
        while true {
            try prepareToWait(caller, for: socket, isWriting: true)
            do {
                return try transfer(memory, vectors) { region, _ in
                    try memory.memory.withBytes(of: region) { Self.checked(try socket.send($0), $0.count) }
                }
            } catch let error as Errno where error == .again && !socket.isNonblocking {
                // There is room, but not for so much.
                if caller.isStopping { throw Errno.intr }
            }
        }
    }

    func shutDown(_ number: UInt32, _ how: UInt32) throws {
        let (_, socket) = try socket(number, .sockShutdown)
        guard (1...3).contains(how) else { throw Errno.inval }
        try socket.shutDown(reading: how & 1 != 0, writing: how & 2 != 0)
    }
}

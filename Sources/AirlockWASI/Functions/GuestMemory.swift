import Airlock

/// The memory of a guest with the 32-bit addresses of preview 1. Every access is checked by the memory.
struct GuestMemory {
    let memory: Memory

    init(_ memory: Memory) { self.memory = memory }

    static func region(_ address: UInt32, _ count: UInt32) -> GuestRegion {
        GuestRegion(start: GuestAddress(address), count: UInt64(count))
    }

    /// Throws unless all of a region is inside, before anything is done.
    func require(_ address: UInt32, count: UInt64) throws(Errno) {
        guard memory.contains(GuestRegion(start: GuestAddress(address), count: count)) else { throw .fault }
    }

    func load<T: GuestScalar>(_ type: T.Type, at address: UInt32, _ offset: UInt32 = 0) throws(Errno) -> T {
        do {
            return try memory.load(as: T.self, at: try place(address, offset))
        } catch {
            throw .fault
        }
    }

    func store<T: GuestScalar>(_ value: T, at address: UInt32, _ offset: UInt32 = 0) throws(Errno) {
        do {
            try memory.store(value, at: try place(address, offset))
        } catch {
            throw .fault
        }
    }

    private func place(_ address: UInt32, _ offset: UInt32) throws(Errno) -> GuestAddress {
        let (sum, overflow) = address.addingReportingOverflow(offset)
        guard !overflow else { throw .fault }
        return GuestAddress(sum)
    }

    func read(_ address: UInt32, _ count: UInt32) throws(Errno) -> [UInt8] {
        do {
            return try memory.read(Self.region(address, count))
        } catch {
            throw .fault
        }
    }

    func write(_ bytes: [UInt8], at address: UInt32) throws(Errno) {
        do {
            try memory.write(bytes, at: GuestAddress(address))
        } catch {
            throw .fault
        }
    }

    /// Path arguments: longer ones than can be a path are refused before they are copied.
    func path(_ address: UInt32, _ count: UInt32) throws(Errno) -> [UInt8] {
        try require(address, count: UInt64(count))
        guard count <= UInt32(PathResolver.longestPath) else { throw .nametoolong }
        return try read(address, count)
    }

    // MARK: Vectors of buffers

    /// More buffers than this are left for the next call, as is allowed: a guest that cares looks at the count.
    private static let mostVectors: UInt32 = 1024

    /// The buffers of a vector, of which all are inside of the memory before the first is used.
    ///
    /// - Throws: `fault`; `inval` when their lengths together are more than 32 bits hold.
    func vectors(_ address: UInt32, _ count: UInt32) throws(Errno) -> Vectors {
        try require(address, count: UInt64(count) * 8)
        let used = min(count, Self.mostVectors)
        var total: UInt32 = 0
        for index in 0..<used {
            let length = try load(UInt32.self, at: address, index * 8 + 4)
            try require(try load(UInt32.self, at: address, index * 8), count: UInt64(length))
            let (sum, overflow) = total.addingReportingOverflow(length)
            guard !overflow else { throw .inval }
            total = sum
        }
        return Vectors(memory: self, address: address, count: used, total: total)
    }

    struct Vectors {
        let memory: GuestMemory
        let address: UInt32
        let count: UInt32
        /// How long all buffers are together.
        let total: UInt32

        /// Where a buffer lies. A guest whose buffers overlap the vector may have changed it since it was checked.
        func region(_ index: UInt32) throws(Errno) -> GuestRegion {
            let region = GuestMemory.region(
                try memory.load(UInt32.self, at: address, index * 8),
                try memory.load(UInt32.self, at: address, index * 8 + 4))
            guard memory.memory.contains(region) else { throw .fault }
            return region
        }
    }
}

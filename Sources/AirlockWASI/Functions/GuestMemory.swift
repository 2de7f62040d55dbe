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
        guard count <= UInt32(FileName.longestPath) else { throw .nametoolong }
        return try read(address, count)
    }

    // MARK: Vectors of buffers

    /// More buffers than this are left for the next call, as is allowed: a guest that cares looks at the count.
    private static let mostVectors: UInt32 = 1024

    /// The buffers of a vector, of which all are inside of the memory before the first is used.
    ///
    /// - Throws: `fault`; `inval` when their lengths together are more than 32 bits hold.
    func vectors(_ address: UInt32, _ count: UInt32) throws(Errno) -> Vectors {
        // One is the rule, and is checked when it is used.
        if count == 1 { return Vectors(address: address, count: 1) }
        try require(address, count: UInt64(count) * 8)
        let vectors = Vectors(address: address, count: min(count, Self.mostVectors))
        var total: UInt32 = 0
        for index in 0..<vectors.count {
            let (sum, overflow) = total.addingReportingOverflow(UInt32(clamping: try region(index, of: vectors).count))
            guard !overflow else { throw .inval }
            total = sum
        }
        return vectors
    }

    /// Where a buffer lies. A guest whose buffers overlap the vector may have changed it since it was checked.
    func region(_ index: UInt32, of vectors: Vectors) throws(Errno) -> GuestRegion {
        // Address and length are read at once.
        let pair = try load(UInt64.self, at: vectors.address, index * 8)
        let region = Self.region(UInt32(truncatingIfNeeded: pair), UInt32(truncatingIfNeeded: pair >> 32))
        guard memory.contains(region) else { throw .fault }
        return region
    }

    /// Where the addresses and lengths of buffers stand.
    struct Vectors {
        let address: UInt32
        let count: UInt32
    }
}

/// What an inspector knows of the bytes of a memory: a byte of marks for each.
///
/// Invariant: `storage` has a byte for each byte of the memory that it stands beside.
@safe
final class ShadowMemory {
    struct Marks: OptionSet {
        let rawValue: UInt8

        /// Nobody has written the byte since its block was handed out.
        static let unwritten = Marks(rawValue: 1)
        /// Part of no block: a red zone, or given back.
        static let forbidden = Marks(rawValue: 2)
        static let readOnly = Marks(rawValue: 4)
        static let watchedForReads = Marks(rawValue: 8)
        static let watchedForWrites = Marks(rawValue: 16)

        /// What makes a read worth looking at, and a write.
        static let readable: Marks = [.unwritten, .forbidden, .watchedForReads]
        static let writable: Marks = [.forbidden, .readOnly, .watchedForWrites]
    }

    private var storage: GrowingMemory

    /// Nil when the platform has no room.
    init?(bytes: Int) {
        guard let storage = GrowingMemory(bytes: bytes) else { return nil }
        self.storage = storage
    }

    deinit { storage.release() }

    var base: UnsafeMutablePointer<UInt8> { unsafe storage.base.assumingMemoryBound(to: UInt8.self) }

    /// False, and no change, when the platform has no room.
    func grow(to bytes: Int) -> Bool { storage.grow(to: bytes) }

    private func part(_ address: UInt64, _ count: UInt64) -> UnsafeMutableBufferPointer<UInt8> {
        let start = min(address, UInt64(storage.byteCount))
        let count = min(count, UInt64(storage.byteCount) &- start)
        return unsafe UnsafeMutableBufferPointer(start: base + Int(start), count: Int(count))
    }

    /// Gives bytes these marks, and leaves those of watchpoints.
    func set(_ marks: Marks, at address: UInt64, count: UInt64) {
        let watched: Marks = [.watchedForReads, .watchedForWrites]
        let part = unsafe part(address, count)
        for index in part.indices { unsafe part[index] = part[index] & watched.rawValue | marks.rawValue }
    }

    func insert(_ marks: Marks, at address: UInt64, count: UInt64) {
        let part = unsafe part(address, count)
        for index in part.indices { unsafe part[index] |= marks.rawValue }
    }

    func remove(_ marks: Marks, at address: UInt64, count: UInt64) {
        let part = unsafe part(address, count)
        for index in part.indices { unsafe part[index] &= ~marks.rawValue }
    }

    /// The marks that any of the bytes has.
    func union(at address: UInt64, count: UInt64) -> Marks {
        unsafe part(address, count).reduce(into: Marks()) { $0.formUnion(Marks(rawValue: $1)) }
    }

    /// The first byte that has one of the marks.
    func first(_ marks: Marks, at address: UInt64, count: UInt64) -> UInt64? {
        unsafe part(address, count).firstIndex { $0 & marks.rawValue != 0 }.map { address &+ UInt64($0) }
    }

    /// Whether all of the bytes have one of the marks.
    func all(_ marks: Marks, at address: UInt64, count: UInt64) -> Bool {
        unsafe part(address, count).allSatisfy { $0 & marks.rawValue != 0 }
    }

    /// Bytes were copied: those that nobody wrote are so at their new place too.
    func copyUnwritten(from: UInt64, to: UInt64, count: UInt64) {
        let (source, target) = unsafe (part(from, count), part(to, count))
        guard source.count == target.count else { return }
        // Where they overlap, each is read before it is written.
        for step in source.indices {
            let index = to > from ? source.count &- 1 &- step : step
            let bit = unsafe source[index] & Marks.unwritten.rawValue
            unsafe target[index] = target[index] & ~Marks.unwritten.rawValue | bit
        }
    }
}

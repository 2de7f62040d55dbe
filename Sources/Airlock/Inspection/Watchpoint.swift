/// Tells of each access of a guest to a region, until it is cancelled. Made by `Instance.watch`.
public final class Watchpoint {
    /// Which accesses are told of.
    public enum Condition: Sendable, Hashable {
        /// Those that read, whatever they read.
        case reads
        /// Those that write, also what is there already.
        case writes
        /// All.
        case readsAndWrites
        /// Writes of what was not there before. Those of which it is not known beforehand what they write count as such.
        case changes
    }

    /// An access that is about to be made.
    public struct Event: Sendable, Hashable {
        /// By whom, and where: the region may reach beyond the one that is watched.
        public let access: Finding.Access
        /// What is there before the access, at most 256 bytes.
        public let oldBytes: [UInt8]
        /// What a store will have written; nil for reads, and for instructions that write many bytes.
        public let newBytes: [UInt8]?
        /// The calls that are active.
        public let backtrace: Backtrace
    }

    /// What is watched.
    public let region: GuestRegion
    /// What is told of.
    public let condition: Condition
    let body: (Event) -> Void
    /// Where it watches; nil once it is cancelled.
    private weak var inspection: MemoryInspection?

    static let byteLimit: UInt64 = 256

    init(
        _ region: GuestRegion, _ condition: Condition, _ inspection: MemoryInspection, _ body: @escaping (Event) -> Void
    ) {
        self.region = region
        self.condition = condition
        self.body = body
        self.inspection = inspection
        inspection.add(self)
    }

    /// Ends it. It may be called from its own closure.
    public func cancel() {
        inspection?.remove(self)
        inspection = nil
    }

    var marks: ShadowMemory.Marks {
        switch condition {
        case .reads: .watchedForReads
        case .writes, .changes: .watchedForWrites
        case .readsAndWrites: [.watchedForReads, .watchedForWrites]
        }
    }

    func wants(_ event: Event) -> Bool {
        guard inspection != nil, region.overlaps(event.access.region) else { return false }
        switch condition {
        case .reads: return !event.access.writes
        case .writes: return event.access.writes
        case .readsAndWrites: return true
        case .changes: return event.access.writes && event.newBytes != event.oldBytes
        }
    }
}

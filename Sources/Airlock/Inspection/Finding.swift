/// What an `Inspector` found: a use of memory that is wrong though nothing faults.
///
/// It is an error, so that a call can end with it: see `Inspector.stopsAtFindings`.
public struct Finding: AirlockError, Sendable, Hashable {
    /// What is wrong.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An access beyond the end or before the start of a block.
        case outOfRegion
        /// An access to a block that was given back.
        case useAfterRelease
        /// A block was given back that had been given back before.
        case doubleRelease
        /// Something was given back that is no block: an address inside of one, or of something else.
        case invalidRelease
        /// A read of bytes that nobody has written since the block was handed out.
        case unwrittenRead
        /// A write to a region that is lent for reading only.
        case readOnlyWrite
        /// A block that is still held, and to which nothing points any more.
        case leak
        /// The host was given, or uses, an address and a length that do not lie in a block.
        case foreignResult
        /// An access to addresses near zero, where nothing is: a null pointer, or a number taken for an address.
        case nullPage
    }

    /// An access of the guest, or of the host through this library.
    public struct Access: Sendable, Hashable {
        /// Who reads or writes.
        public let accessor: HeapAccessOutOfBounds.Accessor
        /// Whether bytes are written, rather than read.
        public let writes: Bool
        /// All bytes that one instruction, one function such as `memcpy`, or one call of this library touches.
        public let region: GuestRegion

        /// Makes the description of an access.
        public init(accessor: HeapAccessOutOfBounds.Accessor, writes: Bool, region: GuestRegion) {
            self.accessor = accessor
            self.writes = writes
            self.region = region
        }
    }

    /// A block of the guest's allocator, or a region that the bridge handed out.
    public struct Block: Sendable, Hashable {
        /// Where the block's own bytes are, without red zones.
        public let region: GuestRegion
        /// The name that the host gave it.
        public internal(set) var label: String?
        /// Where it was handed out; nil where there were too many places to keep.
        public let allocation: Backtrace?
        /// Where it was given back.
        public internal(set) var release: Backtrace?
    }

    /// What is wrong.
    public let kind: Kind
    /// Nil for leaks.
    public let access: Access?
    /// The block at which the access was most likely meant.
    public let block: Block?
    /// Where it happened; of a leak, where it was noticed.
    public let backtrace: Backtrace
    /// What may have led to it.
    public let hint: String?

    /// The guest's, but where the host itself reaches for what it must not.
    public var category: ErrorCategory { access?.accessor == .host ? .host : .guest }

    public var identifier: String {
        switch kind {
        case .outOfRegion: "finding.out-of-region"
        case .useAfterRelease: "finding.use-after-release"
        case .doubleRelease: "finding.double-release"
        case .invalidRelease: "finding.invalid-release"
        case .unwrittenRead: "finding.unwritten-read"
        case .readOnlyWrite: "finding.read-only-write"
        case .leak: "finding.leak"
        case .foreignResult: "finding.foreign-result"
        case .nullPage: "finding.null-page"
        }
    }
}

extension Finding: CustomStringConvertible {
    public var description: String {
        var lines = [headline]
        func add(_ title: String, _ backtrace: Backtrace?) {
            guard let backtrace, !backtrace.frames.isEmpty else { return }
            lines.append("  \(title):")
            lines += "\(backtrace)".split(separator: "\n").map { "  \($0)" }
        }
        if let hint { lines.append("  hint: \(hint)") }
        add("at", kind == .leak ? nil : backtrace)
        add("handed out at", block?.allocation)
        add("given back at", block?.release)
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let block = block.map { block in
            (block.label.map { "\($0.quotedForMessage), " } ?? "") + "\(block.region)"
        }
        var text = kind.rawValue
        if let access {
            text += ": \(access.accessor) \(access.writes ? "writes" : "reads") \(access.region)"
        }
        guard let block, let region = self.block?.region else { return text }
        if let access, kind == .outOfRegion {
            let (start, end) = (access.region.start.offset, access.region.end.offset)
            if start == region.end.offset { return text + ", right behind the block \(block)" }
            if start > region.end.offset {
                return text + ", \(start &- region.end.offset) bytes behind the block \(block)"
            }
            return start >= region.start.offset
                ? text + ", \(end &- region.end.offset) bytes beyond the end of the block \(block)"
                : text + ", \(region.start.offset &- start) bytes before the block \(block)"
        }
        return text + (access == nil ? ": " : ", block ") + block
    }
}

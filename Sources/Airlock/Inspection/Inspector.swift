/// Looks on while guests use their memory, and reports what is wrong though nothing faults.
///
/// Give it to an instance when it is made: `try Instance(module, inspector: Inspector())`. The same module then runs in code
/// that looks at each access first; other instances pay nothing. It knows the blocks of the guest's allocator, whose
/// functions it tells by their names and types in exports and name section (`malloc`, `free`, those of Rust, wasm-bindgen and
/// the component model), and the regions that the bridge hands out. It puts red zones round blocks, and keeps blocks that are
/// given back for a while from being used again.
///
/// What instances that are not inspected write to a memory that they share with one that is, counts as written by nobody.
///
/// An inspector belongs to the instances of one store. It is for development and tests: guests run slower, their allocators
/// are asked for more, and addresses differ from those of instances that are not inspected.
public final class Inspector {
    /// How many bytes of blocks that were given back are kept from being used again.
    public let quarantineBytes: UInt64
    /// Whether the first finding ends the guest's call, which throws it. Findings of the host's own accesses do not.
    public var stopsAtFindings: Bool
    /// What was found, first things first: of each kind one for each place in the code, and at most `findingLimit`.
    public private(set) var findings: [Finding] = []
    /// How many findings there were that `findings` has not, because they repeat one or are too many.
    public private(set) var unlistedCount = 0
    /// Whether it notes who uses which part of the memories that it looks at from now on.
    package var notesAccesses = false
    /// Whether a slice of time ends after a number of instructions, rather than only when it is asked to.
    package var endsSlices = true
    /// One for each such memory.
    private(set) var traces: [MemoryTrace] = []
    /// Whether blocks get red zones around them and are kept from being used again, which makes addresses others.
    var movesBlocks = true
    private let onFinding: ((Finding) -> Void)?
    private var known: Set<Place> = []
    private var stacks: Set<Backtrace> = []
    /// Those of calls that were active of late, by the mark of the calls: most allocators are called from few places.
    private var recent: [UInt64: Backtrace] = [:]

    /// The most that `findings` holds.
    public static let findingLimit = 1000
    /// So many backtraces of blocks are kept; they explain, and nothing depends on them.
    private static let stackLimit = 20_000
    /// Of guests' calls; those that repeat each other count.
    private static let stackDepth = 12
    private static let recentLimit = 16_384

    private struct Place: Hashable {
        let kind: Finding.Kind
        let module: String?
        let offset: Int?
        let block: GuestRegion?
    }

    /// - Parameters:
    ///   - stopsAtFindings: Whether the first finding ends the guest's call.
    ///   - quarantineBytes: How many bytes of released blocks are kept from being used again.
    ///   - onFinding: Told of each finding that `findings` gets, as it happens. It may use the store.
    public init(
        stopsAtFindings: Bool = false, quarantineBytes: UInt64 = 1 << 20, onFinding: ((Finding) -> Void)? = nil
    ) {
        self.stopsAtFindings = stopsAtFindings
        self.quarantineBytes = quarantineBytes
        self.onFinding = onFinding
    }

    /// Forgets what was found, so that it is told again.
    public func removeAllFindings() {
        findings = []
        known = []
        unlistedCount = 0
    }

    /// Notes who uses a memory from now on.
    func add(_ trace: MemoryTrace) { traces.append(trace) }

    /// Lists a finding. Returns what is to be told of it, unless it is known.
    func note(_ finding: Finding) -> (() -> Void)? {
        let frame = finding.backtrace.frames.first { $0.kind == .guest }
        // Without code, the block tells findings apart.
        let isOfCode = frame?.moduleOffset != nil && finding.kind != .leak
        let place = Place(
            kind: finding.kind, module: frame?.module, offset: isOfCode ? frame?.moduleOffset : nil,
            block: isOfCode ? nil : finding.block?.region ?? finding.access?.region)
        guard findings.count < Self.findingLimit, known.insert(place).inserted else {
            unlistedCount &+= 1
            return nil
        }
        findings.append(finding)
        return onFinding.map { body in { body(finding) } }
    }

    /// The innermost calls, which many blocks share.
    func keep(_ mark: (Int) -> UInt64?, _ backtrace: (Int) -> Backtrace) -> Backtrace? {
        guard let mark = mark(Self.stackDepth) else { return keep(backtrace(Self.stackDepth)) }
        if let known = recent[mark] { return known }
        guard let kept = keep(backtrace(Self.stackDepth)) else { return nil }
        if recent.count >= Self.recentLimit { recent.removeAll(keepingCapacity: true) }
        recent[mark] = kept
        return kept
    }

    private func keep(_ backtrace: Backtrace) -> Backtrace? {
        if stacks.count >= Self.stackLimit, !stacks.contains(backtrace) { return nil }
        return stacks.insert(backtrace).memberAfterInsert
    }
}

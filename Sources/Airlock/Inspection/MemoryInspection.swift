/// What an inspector knows of one memory.
final class MemoryInspection {
    let inspector: Inspector
    let memory: LinearMemory
    let shadow: ShadowMemory
    /// Who uses which part of the memory; nil where nobody wants to know.
    let trace: MemoryTrace?
    private let addressType: AddressType
    private(set) var allocator: AllocatorInspection
    /// How many functions that the inspector knows are at work, one inside the other. What they do is not looked at.
    private var depth = 0
    private var watchpoints: [Watchpoint] = []
    private let host: Host
    /// The latest results of growing, and the size, in pages.
    private let pageCounts: () -> [UInt64]
    /// Addresses from 0 on where nothing is; none where that is not known.
    private var nullPageBytes: UInt64 = 0

    /// What the store tells and does.
    struct Host {
        /// The calls that are active now.
        let backtrace: () -> Backtrace
        /// So many of them, the innermost.
        let innermost: (Int) -> Backtrace
        /// A number for these, hardly ever the same for others; nil where there is none.
        let mark: (Int) -> UInt64?
        /// Runs code of the host while the guest waits.
        let run: (() -> Void) -> Void
    }

    /// How far from a block an access still counts as meant for it.
    private static let reach: UInt64 = 64

    /// Nil when the platform has no room for the marks.
    init?(
        _ inspector: Inspector, _ memory: LinearMemory, _ addressType: AddressType, _ host: Host,
        pageCounts: @escaping () -> [UInt64]
    ) {
        guard memory.makeShadow(), let shadow = memory.shadow else { return nil }
        self.inspector = inspector
        self.memory = memory
        self.shadow = shadow
        self.addressType = addressType
        self.host = host
        self.pageCounts = pageCounts
        allocator = AllocatorInspection(
            memory, shadow, addressType, quarantineBytes: inspector.quarantineBytes, movesBlocks: inspector.movesBlocks)
        trace = inspector.notesAccesses ? memory.makeCells().map { MemoryTrace($0, memory) } : nil
        guard let trace else { return }
        trace.inspection = self
        inspector.add(trace)
    }

    /// Says that nothing is at the lowest addresses.
    func setNullPage(bytes: UInt64) {
        nullPageBytes = bytes
        shadow.insert(.forbidden, at: 0, count: bytes)
    }

    private func kept() -> Backtrace? { inspector.keep(host.mark, host.innermost) }

    // MARK: Accesses

    /// Looks at an access of the guest, which is inside the memory.
    ///
    /// - Parameters:
    ///   - base: The address without what the instruction adds.
    ///   - newBytes: What will be written, where that is known.
    ///   - isNoted: Whether the code that makes the access has noted it.
    /// - Throws: The finding, where the inspector is to stop at it.
    func access(
        _ region: GuestRegion, writes: Bool, base: UInt64, newBytes: [UInt8]? = nil, isNoted: Bool = false
    ) throws {
        if let trace, !isNoted { trace.note(trace.actor, writes: writes, region) }
        guard memory.isObserved, region.count > 0 else {
            if writes { allocator.noteFill(region) }
            return
        }
        let (start, count) = (region.start.offset, region.count)
        let marks = shadow.union(at: start, count: count)
        if writes { shadow.remove(.unwritten, at: start, count: count) }
        let access = Finding.Access(accessor: .guest, writes: writes, region: region)
        if let finding = finding(access, marks, base: base), !isLastWord(finding) { try report(finding) }
        try tellWatchpoints(access, marks, newBytes)
    }

    /// Functions of C libraries that read strings a word at a time.
    private static let readWords: Set<String> = [
        "memccpy", "memchr", "strlcpy", "strlen", "stpcpy", "__stpcpy", "stpncpy", "__stpncpy", "strchrnul",
        "__strchrnul",
    ]

    /// Whether one of them has read the word in which a block ends, of which it uses no more than there is.
    private func isLastWord(_ finding: Finding) -> Bool {
        guard let access = finding.access, !access.writes, access.region.count > 1 else { return false }
        let start = access.region.start.offset
        guard start % access.region.count == 0, !shadow.union(at: start, count: 1).contains(.forbidden),
            let name = finding.backtrace.frames.first(where: { $0.kind == .guest })?.name
        else { return false }
        return shadow.union(at: start, count: access.region.count).contains(.forbidden) && Self.readWords.contains(name)
    }

    /// Looks at bytes of the guest that are copied by one instruction or function.
    ///
    /// - Parameter isNoted: Whether the code that makes the accesses notes them.
    /// - Throws: The finding, where the inspector is to stop at it.
    func copy(from source: UInt64, to target: UInt64, count: UInt64, isNoted: Bool = false) throws {
        if let trace, !isNoted { trace.note(trace.actor, writes: false, region(source, count)) }
        guard memory.isObserved, memory.contains(source, count: count), memory.contains(target, count: count) else {
            return
        }
        // What nobody wrote may be copied, and stays what nobody wrote.
        try access(region(source, count), reads: [.forbidden, .watchedForReads], base: source)
        try access(region(target, count), writes: true, base: target, isNoted: isNoted)
        shadow.copyUnwritten(from: source, to: target, count: count)
    }

    private func region(_ start: UInt64, _ count: UInt64) -> GuestRegion {
        GuestRegion(start: GuestAddress(start), count: count)
    }

    private func access(_ region: GuestRegion, reads: ShadowMemory.Marks, base: UInt64) throws {
        let marks = shadow.union(at: region.start.offset, count: region.count).intersection(reads)
        let access = Finding.Access(accessor: .guest, writes: false, region: region)
        if let finding = finding(access, marks, base: base) { try report(finding) }
        try tellWatchpoints(access, marks, nil)
    }

    /// Looks at an access of the host.
    func hostAccess(_ region: GuestRegion, writes: Bool) {
        let (start, count) = (region.start.offset, region.count)
        trace?.note(.host, writes: writes, region)
        guard memory.isObserved, count > 0, memory.contains(start, count: count) else { return }
        if writes { shadow.remove(.unwritten, at: start, count: count) }
        // What is lent to the guest for reading is the host's to write.
        let marks = shadow.union(at: start, count: count).intersection([.forbidden, .unwritten])
        guard !marks.isEmpty else { return }
        let access = Finding.Access(accessor: .host, writes: writes, region: region)
        // The host's access goes on, as it does without an inspector.
        if let finding = finding(access, marks, base: start) { inspector.note(finding)?() }
    }

    private func finding(_ access: Finding.Access, _ marks: ShadowMemory.Marks, base: UInt64) -> Finding? {
        let (start, count) = (access.region.start.offset, access.region.count)
        if marks.contains(.forbidden) {
            let first = shadow.first(.forbidden, at: start, count: count) ?? start
            if first < nullPageBytes { return make(.nullPage, access, nil, hint: pageHint(base)) }
            let touched = region(first, max(access.region.end.offset &- first, 1))
            if let entry = allocator.blocks.released(touched) { return make(.useAfterRelease, access, entry) }
            let entry = allocator.blocks.nearest(access.region, reach: Self.reach)
            return make(access.accessor == .host ? .foreignResult : .outOfRegion, access, entry)
        }
        if access.writes {
            guard marks.contains(.readOnly) else { return nil }
            return make(.readOnlyWrite, access, allocator.blocks.nearest(access.region, reach: 0))
        }
        // Compilers copy structures with the holes in them: that is no use of what nobody wrote.
        guard marks.contains(.unwritten), shadow.all(.unwritten, at: start, count: count) else { return nil }
        return make(.unwrittenRead, access, allocator.blocks.nearest(access.region, reach: 0))
    }

    private func pageHint(_ address: UInt64) -> String {
        if address == 0 { return "the address is null" }
        return pageCounts().contains(address)
            ? "\(address) is a number of pages, as growing and asking for the size give it: an address is 65,536 times that"
            : "a small number was taken for an address"
    }

    private func make(
        _ kind: Finding.Kind, _ access: Finding.Access?, _ entry: BlockTable.Entry?, hint: String? = nil
    ) -> Finding {
        Finding(kind: kind, access: access, block: entry?.block, backtrace: host.backtrace(), hint: hint)
    }

    /// - Throws: The finding, where the inspector is to stop at it.
    private func report(_ finding: Finding) throws {
        if let tell = inspector.note(finding) { host.run(tell) }
        if inspector.stopsAtFindings { throw finding }
    }

    // MARK: Functions that the inspector knows

    /// Looks at the arguments of a function that begins, and may change them. False where it is to return at once.
    ///
    /// - Throws: The finding, where the inspector is to stop at it.
    func enter(_ function: InspectedFunction, _ arguments: Frame, mayReturn: Bool) throws -> Bool {
        depth &+= 1
        guard depth == 1 else {
            allocator.noteCall(function, arguments)
            return true
        }
        func value(_ index: Int?) -> UInt64 { index.map { allocator.value(arguments, $0) } ?? 0 }
        var release = AllocatorInspection.Release.passed
        switch function.action {
        case .copy:
            let (source, target) = (value(function.source), value(function.pointer))
            try copy(from: source, to: target, count: value(function.size), isNoted: true)
        case .fill:
            let target = region(value(function.pointer), value(function.size))
            if memory.contains(target.start.offset, count: target.count) {
                try access(target, writes: true, base: target.start.offset, isNoted: true)
            }
        case .allocate, .allocateZeroed, .allocateInto: allocator.beginAllocation(function, arguments)
        case .measure: allocator.beginMeasure(function, arguments)
        case .reallocate:
            release = allocator.beginReallocation(function, arguments, backtrace: kept) ?? .passed
        case .release:
            release = allocator.release(function, arguments, mayDetain: mayReturn, backtrace: kept)
        }
        memory.isObserved = false
        if function.action != .copy, function.action != .fill { trace?.actor = .allocator }
        switch release {
        case .passed: return true
        case .detained: break
        case .refused(let kind, let entry):
            let access = Finding.Access(
                accessor: .guest, writes: true, region: region(value(function.pointer), 0))
            try report(make(kind, access, entry))
            guard mayReturn else { return true }
        }
        endFunction()
        return false
    }

    /// Looks at the result of a function that returns, and may change it.
    func leave(_ result: Frame) {
        guard depth > 0 else { return }
        if depth == 1 { allocator.end(result, backtrace: kept) }
        endFunction()
    }

    private func endFunction() {
        depth &-= 1
        memory.isObserved = depth == 0
        if depth == 0 { trace?.actor = .guest }
    }

    /// The call by the host has ended, however it did.
    func endCalls() {
        guard depth > 0 else { return }
        depth = 0
        memory.isObserved = true
        trace?.actor = .guest
        allocator.abandon()
    }

    // MARK: Regions of the bridge

    func handOut(_ region: GuestRegion, label: String?, zone: UInt64) {
        allocator.handOut(region, label: label, zone: zone, backtrace: kept)
    }

    func takeBack(_ region: GuestRegion) { allocator.takeBack(region, backtrace: kept) }

    /// Lets the guest read a region and not write there, or write again.
    func setReadOnly(_ isReadOnly: Bool, _ region: GuestRegion) {
        if isReadOnly {
            shadow.insert(.readOnly, at: region.start.offset, count: region.count)
        } else {
            shadow.remove(.readOnly, at: region.start.offset, count: region.count)
        }
    }

    // MARK: Leaks

    /// How many blocks were handed out.
    var blockCount: Int { allocator.blocks.count }

    /// Reports the blocks that are held though nothing points to them, of those that were handed out behind the first
    /// `first`.
    ///
    /// - Parameter dead: The part of the guest's stack that is not in use.
    func leaks(behind first: Int, roots: [UInt64], dead: Range<UInt64>) -> [Finding] {
        let blocks = allocator.blocks
        var search = LeakSearch(memory, addressType, blocks.live.values)
        let found = search.unreached(roots: roots, dead: dead, held: blocks.detained)
            .filter { $0.number >= first }
            .map { make(.leak, nil, $0, hint: "nothing points to the block any more") }
        for finding in found { inspector.note(finding)?() }
        return found
    }

    // MARK: Watchpoints

    func add(_ watchpoint: Watchpoint) {
        watchpoints.append(watchpoint)
        mark(watchpoint)
    }

    func remove(_ watchpoint: Watchpoint) {
        watchpoints.removeAll { $0 === watchpoint }
        shadow.remove(
            [.watchedForReads, .watchedForWrites], at: watchpoint.region.start.offset, count: watchpoint.region.count)
        // Others may watch the same bytes.
        for other in watchpoints { mark(other) }
    }

    private func mark(_ watchpoint: Watchpoint) {
        shadow.insert(watchpoint.marks, at: watchpoint.region.start.offset, count: watchpoint.region.count)
    }

    private func tellWatchpoints(_ access: Finding.Access, _ marks: ShadowMemory.Marks, _ newBytes: [UInt8]?) throws {
        let mark: ShadowMemory.Marks = access.writes ? .watchedForWrites : .watchedForReads
        guard marks.contains(mark) else { return }
        let (start, count) = (access.region.start.offset, access.region.count)
        let old = memory.bytesForInspection(at: start, count: min(count, Watchpoint.byteLimit))
        let event = Watchpoint.Event(access: access, oldBytes: old, newBytes: newBytes, backtrace: host.backtrace())
        for watchpoint in watchpoints where watchpoint.wants(event) {
            host.run { watchpoint.body(event) }
        }
    }
}

/// Follows the functions of a guest's allocator through one memory: asks for red zones round each block, hands out the block
/// between them, and keeps what is given back from being used again for a while.
struct AllocatorInspection {
    private(set) var blocks = BlockTable()
    /// What the function at work will have done when it returns.
    private var pending: Pending?
    /// The most that was filled since that began.
    private var filled: GuestRegion?
    private let shadow: ShadowMemory
    private let memory: LinearMemory
    private let addressType: AddressType
    private let quarantineBytes: UInt64
    /// Before a block and behind it, in bytes; none where blocks stay where they are without an inspector.
    private let zone: UInt64

    private enum Pending {
        case allocate(size: UInt64, lead: UInt64, isZeroed: Bool)
        case allocateInto(UInt64, size: UInt64, lead: UInt64)
        case reallocate(BlockTable.Entry, size: UInt64)
        case measure(UInt64)
    }

    /// What a release comes to.
    enum Release {
        /// The allocator gets a block back, perhaps another one.
        case passed
        /// The block is kept for a while, so the function is to return at once.
        case detained
        /// What was given back is no block, and must not reach the allocator.
        case refused(Finding.Kind, BlockTable.Entry)
    }

    /// Before a block and behind it, in bytes, where there are red zones.
    static let redZone: UInt64 = 16
    /// Blocks that are aligned to more are not looked after.
    private static let greatestAlignment: UInt64 = 65_536

    init(
        _ memory: LinearMemory, _ shadow: ShadowMemory, _ addressType: AddressType, quarantineBytes: UInt64,
        movesBlocks: Bool
    ) {
        self.memory = memory
        self.shadow = shadow
        self.addressType = addressType
        self.quarantineBytes = quarantineBytes
        zone = movesBlocks ? Self.redZone : 0
    }

    func value(_ arguments: Frame, _ index: Int) -> UInt64 { addressType.number(inSlot: arguments[index]) }

    private var greatest: UInt64 { addressType == .i64 ? .max : UInt64(UInt32.max) }

    /// How many bytes to ask for; nil where so many cannot be told, or nobody would give them.
    private func padded(_ size: UInt64, _ lead: UInt64) -> UInt64? {
        let (sum, overflow) = size.addingReportingOverflow(lead &+ zone)
        return overflow || sum > greatest / 2 ? nil : sum
    }

    /// What the allocator knows a block by.
    private func pass(_ entry: BlockTable.Entry, as function: InspectedFunction, _ arguments: Frame) {
        arguments[function.pointer] = entry.start &- entry.lead
        if let old = function.oldSize { arguments[old] = entry.block.region.count &+ entry.lead &+ zone }
    }

    // MARK: Before the function

    mutating func beginAllocation(_ function: InspectedFunction, _ arguments: Frame) {
        pending = nil
        guard let position = function.size, !blocks.isFull else { return }
        var size = value(arguments, position)
        if let count = function.count {
            let (product, overflow) = size.multipliedReportingOverflow(by: value(arguments, count))
            guard !overflow else { return }
            size = product
        }
        let alignment = function.alignment.map { value(arguments, $0) } ?? 1
        guard alignment.nonzeroBitCount <= 1, alignment <= Self.greatestAlignment else { return }
        // So that the block begins where it is aligned.
        let lead = zone == 0 ? 0 : max(zone, alignment)
        guard let padded = padded(size, lead) else { return }
        if let count = function.count { arguments[count] = 1 }
        arguments[position] = padded
        pending =
            function.action == .allocateInto
            ? .allocateInto(value(arguments, function.pointer), size: size, lead: lead)
            : .allocate(size: size, lead: lead, isZeroed: function.action == .allocateZeroed)
    }

    /// The entry of a block that is to change its size, or nil where it is an allocation or a release or no block.
    mutating func beginReallocation(
        _ function: InspectedFunction, _ arguments: Frame, backtrace: () -> Backtrace?
    ) -> Release? {
        pending = nil
        guard let position = function.size else { return nil }
        let address = value(arguments, function.pointer)
        let isNew = function.oldSize.map { value(arguments, $0) == 0 } ?? false
        guard address != 0, !isNew else {
            beginAllocation(function, arguments)
            return nil
        }
        guard var entry = blocks[start: address] else { return refusal(address) }
        pass(entry, as: function, arguments)
        let size = value(arguments, position)
        guard size > 0 else {
            // Without a size it gives the block back.
            _ = blocks.remove(address)
            entry.block.release = backtrace()
            forbid(entry)
            blocks.forget(entry)
            return nil
        }
        // So many that the allocator refuses, and the block stays.
        arguments[position] = padded(size, entry.lead) ?? greatest / 2 &+ 1
        pending = .reallocate(entry, size: size)
        return nil
    }

    mutating func beginMeasure(_ function: InspectedFunction, _ arguments: Frame) {
        pending = nil
        guard let entry = blocks[start: value(arguments, function.pointer)] else { return }
        pass(entry, as: function, arguments)
        pending = .measure(entry.block.region.count)
    }

    /// - Parameter mayDetain: Whether the function can return at once.
    mutating func release(
        _ function: InspectedFunction, _ arguments: Frame, mayDetain: Bool, backtrace: () -> Backtrace?
    ) -> Release {
        pending = nil
        let address = value(arguments, function.pointer)
        guard address != 0 else { return .passed }
        guard var entry = blocks.remove(address) else { return refusal(address) ?? .passed }
        entry.block.release = backtrace()
        entry.arguments = (0..<function.parameters).map { arguments[$0] }
        forbid(entry)
        guard mayDetain, zone > 0 else {
            pass(entry, as: function, arguments)
            blocks.forget(entry)
            return .passed
        }
        blocks.detain(entry)
        guard blocks.quarantineBytes > quarantineBytes, let oldest = blocks.free(),
            oldest.arguments.count == function.parameters
        else { return .detained }
        for (index, argument) in oldest.arguments.enumerated() { arguments[index] = argument }
        pass(oldest, as: function, arguments)
        // The allocator may hand it out by ways that nobody knows.
        shadow.set([], at: oldest.start &- oldest.lead, count: oldest.block.region.count &+ oldest.lead &+ zone)
        return .passed
    }

    /// Why an address is no block's; nil where nothing is known of it.
    private func refusal(_ address: UInt64) -> Release? {
        let byte = GuestRegion(start: GuestAddress(address), count: 1)
        if let entry = blocks.released(byte) {
            return .refused(entry.start == address ? .doubleRelease : .invalidRelease, entry)
        }
        return blocks.nearest(byte, reach: 0).map { .refused(.invalidRelease, $0) }
    }

    private func forbid(_ entry: BlockTable.Entry) {
        shadow.set(.forbidden, at: entry.start, count: entry.block.region.count)
    }

    // MARK: Inside of the function

    /// The function at work fills bytes: all of the block that it makes, perhaps.
    mutating func noteFill(_ region: GuestRegion) {
        if pending != nil, region.count >= filled?.count ?? 0 { filled = region }
    }

    /// The function at work has another one do what it was asked for.
    mutating func noteCall(_ function: InspectedFunction, _ arguments: Frame) {
        guard let position = function.size else { return }
        let size = value(arguments, position)
        if function.action == .fill {
            let start = GuestAddress(value(arguments, function.pointer))
            if memory.contains(start.offset, count: size) { noteFill(GuestRegion(start: start, count: size)) }
        } else if function.action == .allocateZeroed, case .allocate(let wanted, let lead, _) = pending {
            let count = function.count.map { value(arguments, $0) } ?? 1
            guard size.multipliedReportingOverflow(by: count).partialValue >= wanted else { return }
            pending = .allocate(size: wanted, lead: lead, isZeroed: true)
        }
    }

    // MARK: Behind the function

    /// Looks at the result of the function at work, and may change it.
    mutating func end(_ result: Frame, backtrace: () -> Backtrace?) {
        defer { abandon() }
        let address = addressType.number(inSlot: result[0])
        switch pending {
        case .allocate(let size, let lead, let isZeroed)? where address != 0:
            guard add(address, size: size, lead: lead, backtrace: backtrace) else { return }
            result[0] = address &+ lead
            let isFilled = filled.map { $0.start.offset <= address &+ lead && $0.end.offset >= address &+ lead &+ size }
            if isZeroed || isFilled == true { shadow.remove(.unwritten, at: address &+ lead, count: size) }
        case .allocateInto(let pointer, let size, let lead)? where address == 0:
            let width = addressType == .i64 ? GuestWidth.eight : .four
            guard let block = memory.number(at: pointer, width), block != 0,
                add(block, size: size, lead: lead, backtrace: backtrace)
            else { return }
            _ = memory.setNumber(block &+ lead, at: pointer, width)
            shadow.remove(.unwritten, at: pointer, count: width.byteCount)
        // Where it fails, the old block stays.
        case .reallocate(let old, let size)? where address != 0:
            endReallocation(old, address, size, result, backtrace)
        case .measure(let count)?: result[0] = count
        default: break
        }
    }

    private mutating func endReallocation(
        _ old: BlockTable.Entry, _ address: UInt64, _ size: UInt64, _ result: Frame, _ backtrace: () -> Backtrace?
    ) {
        let count = old.block.region.count
        let lead = old.lead
        let whole = size &+ lead &+ zone
        guard memory.contains(address, count: whole) else { return }
        _ = blocks.remove(old.start)
        let start = address &+ lead
        let kept = min(count, size)
        // What was not written in the old place is not in the new one.
        if start != old.start { shadow.copyUnwritten(from: old.start, to: start, count: kept) }
        if address != old.start &- lead {
            var gone = old
            gone.block.release = backtrace()
            blocks.forget(gone)
            // But for what both places have in common.
            let (first, last) = (old.start &- lead, old.end &+ zone)
            shadow.set(.forbidden, at: first, count: min(last, max(first, address)) &- first)
            let rest = min(max(first, address &+ whole), last)
            shadow.set(.forbidden, at: rest, count: last &- rest)
        }
        mark(address, size: size, lead: lead, kept: kept)
        enter(start, size: size, lead: lead, backtrace())
        result[0] = start
    }

    /// False where what the allocator gave does not lie in the memory.
    private mutating func add(_ address: UInt64, size: UInt64, lead: UInt64, backtrace: () -> Backtrace?) -> Bool {
        guard memory.contains(address, count: size &+ lead &+ zone) else { return false }
        mark(address, size: size, lead: lead, kept: 0)
        enter(address &+ lead, size: size, lead: lead, backtrace())
        return true
    }

    /// Marks a block and the red zones round it. The marks of its first `kept` bytes stay, but for that of a red zone.
    private func mark(_ address: UInt64, size: UInt64, lead: UInt64, kept: UInt64) {
        let start = address &+ lead
        shadow.set(.forbidden, at: address, count: lead)
        shadow.remove(.forbidden, at: start, count: kept)
        shadow.set(.unwritten, at: start &+ kept, count: size &- kept)
        shadow.set(.forbidden, at: start &+ size, count: zone)
    }

    private mutating func enter(_ start: UInt64, size: UInt64, lead: UInt64, _ allocation: Backtrace?) {
        let region = GuestRegion(start: GuestAddress(start), count: size)
        let block = Finding.Block(region: region, label: nil, allocation: allocation, release: nil)
        blocks.insert(BlockTable.Entry(block: block, lead: lead))
    }

    /// The function at work will not return, as an error has ended the call.
    mutating func abandon() {
        pending = nil
        filled = nil
    }

    // MARK: Regions of the bridge

    /// Enters a region that the bridge handed out, or names the block that it is.
    mutating func handOut(_ region: GuestRegion, label: String?, zone: UInt64, backtrace: () -> Backtrace?) {
        if blocks[start: region.start.offset] != nil { return blocks.label(region.start.offset, label) }
        guard !blocks.isFull else { return }
        let block = Finding.Block(region: region, label: label, allocation: backtrace(), release: nil)
        blocks.insert(BlockTable.Entry(block: block, lead: zone, isRegion: true))
        shadow.set(.forbidden, at: region.start.offset &- zone, count: zone)
        shadow.set(.unwritten, at: region.start.offset, count: region.count)
        shadow.set(.forbidden, at: region.end.offset, count: zone)
    }

    /// The bridge has given a region back. Where an allocator of the guest gets it, that tells.
    mutating func takeBack(_ region: GuestRegion, backtrace: () -> Backtrace?) {
        guard var entry = blocks[start: region.start.offset], entry.isRegion else { return }
        _ = blocks.remove(entry.start)
        entry.block.release = backtrace()
        forbid(entry)
        blocks.forget(entry)
    }
}

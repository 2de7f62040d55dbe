/// Finds out where the address of a fault may have come from. Runs only once there is a fault.
struct FaultExplanation {
    typealias Hint = HeapAccessOutOfBounds.Hint

    let fault: HeapAccessOutOfBounds
    /// Whether addresses have 64 bits.
    let isWide: Bool
    let entry: EntryCall?
    let regions: RegionLog
    let recentGrowResults: [UInt64]
    let hostBuffers: HostBufferLog

    /// How far behind a region an address still tells of it.
    static let regionReach: UInt64 = 4096
    /// How far before null an address still tells of it.
    static let nullReach: UInt64 = 1 << 20
    /// How far inside a buffer of the host an address still tells of it.
    static let bufferReach: UInt64 = 1 << 20

    var hints: [Hint] {
        let argument = entryArgument
        // Facts first. Guesses from the look of an address are worth telling only where there are none.
        var hints: [Hint] = []
        if let argument { hints.append(argument.hint) }
        let origin = argument?.value ?? fault.address
        let region = regionHint
        if let region { hints.append(region) }
        let pages = pageCount(origin)
        if let pages { hints.append(pages) }
        let buffer = region == nil && pages == nil ? hostBuffer(origin) : nil
        if let buffer { hints.append(buffer) }
        if region != nil || pages != nil || buffer != nil { return hints }
        if let near = justUnderTop(origin) { return hints + [near] }
        if argument != nil {
            if origin >= fault.memoryBytes { hints.append(.foreignAddress) }
            return hints
        }
        return hints + [printableText(origin), negative(origin)].compactMap(\.self)
    }

    /// The addresses that the instruction may have been given: without and with what it adds.
    private var candidates: [UInt64] {
        guard fault.offset > 0, let sum = fault.effectiveAddress else { return [fault.address] }
        return [fault.address, sum]
    }

    // MARK: Facts

    private var entryArgument: (hint: Hint, value: UInt64)? {
        guard let entry else { return nil }
        let word: ValueType = isWide ? .i64 : .i32
        let arguments = entry.arguments
        // Zero is too common to tell anything.
        for candidate in candidates {
            for (index, argument) in arguments.enumerated()
            where argument.type == word && argument.bits == candidate && candidate != 0 {
                return (.entryArgument(index: index, function: entry.function, distance: 0), argument.bits)
            }
        }
        for candidate in candidates {
            for (index, pair) in zip(arguments, arguments.dropFirst()).enumerated()
            where pair.0.type == word && pair.1.type == word && pair.0.bits != 0 && candidate > pair.0.bits {
                let distance = candidate &- pair.0.bits
                guard distance < pair.1.bits else { continue }
                return (.entryArgument(index: index, function: entry.function, distance: distance), pair.0.bits)
            }
        }
        return nil
    }

    /// The region that the access starts in, or shortly behind.
    private var regionHint: Hint? {
        guard let start = fault.effectiveAddress.map({ GuestAddress($0) }) else { return nil }
        if let entry = regions.live.first(where: { $0.region.contains(start) }) { return past(entry, start) }
        if let entry = regions.released.last(where: { $0.region.contains(start) }) {
            return .releasedRegion(
                label: entry.label, entry.region, offset: start.offset &- entry.region.start.offset)
        }
        if let entry = nearest(regions.live, before: start) { return past(entry, start) }
        return nearest(regions.released.reversed(), before: start).map { past($0, start, isReleased: true) }
    }

    private func nearest(_ entries: [RegionLog.Entry], before start: GuestAddress) -> RegionLog.Entry? {
        entries
            .filter { $0.region.end <= start && start.offset &- $0.region.end.offset < Self.regionReach }
            .max { $0.region.end < $1.region.end }
    }

    private func past(_ entry: RegionLog.Entry, _ start: GuestAddress, isReleased: Bool = false) -> Hint {
        let end = GuestRegion(start: start, count: fault.width).end.offset
        return .pastRegion(
            label: entry.label, entry.region, bytes: end &- entry.region.end.offset, isReleased: isReleased)
    }

    private func pageCount(_ origin: UInt64) -> Hint? {
        guard origin != 0, recentGrowResults.contains(origin) else { return nil }
        return .pageCount(Pages(origin))
    }

    private func hostBuffer(_ origin: UInt64) -> Hint? {
        for candidate in [origin] + candidates {
            guard let (buffer, offset) = hostBuffers.buffer(around: candidate, isWide: isWide),
                offset < Self.bufferReach
            else { continue }
            return .hostBuffer(offset: offset, count: buffer.count)
        }
        return nil
    }

    // MARK: Guesses

    private func justUnderTop(_ origin: UInt64) -> Hint? {
        guard !isWide, origin <= 0xFFFF_FFFF, 0xFFFF_FFFF &- origin < Self.nullReach else { return nil }
        return .justUnderFourGiB(distance: 0x1_0000_0000 &- origin)
    }

    private func negative(_ origin: UInt64) -> Hint? {
        if isWide {
            let value = Int64(bitPattern: origin)
            return value < 0 ? .negative(value) : nil
        }
        guard let bits = UInt32(exactly: origin), bits > UInt32(Int32.max) else { return nil }
        return .negative(Int64(Int32(bitPattern: bits)))
    }

    /// The bytes of the address, lowest first, if all are characters: four, or up to eight of a 64-bit address.
    private func printableText(_ origin: UInt64) -> Hint? {
        var rest = origin
        var text: [UInt8] = []
        while rest != 0 {
            text.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        guard text.count >= 4, isWide || text.count == 4, text.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            return nil
        }
        return .printableText(String(decoding: text, as: UTF8.self))
    }
}

import Airlock
import Foundation

extension PageData.Memory {
    private static let regionLimit = 800
    private static let groupLimit: UInt64 = 1024
    /// At most so many cells are told apart, which is all of 16 MiB.
    private static let cellLimit = 1 << 20

    init(_ map: AccessMap, index: Int) {
        name = (map.name ?? "memory \(index)").printable
        byteCount = map.byteCount
        var cells = map.cells
        var shift = 4
        while cells.count > Self.cellLimit {
            cells = Self.merged(cells)
            shift += 1
        }
        cellShift = shift
        self.cells = Data(Self.encode(cells)).base64EncodedString()
        var groupShift = 0
        while (map.byteCount >> 16) >> UInt64(groupShift) > Self.groupLimit { groupShift += 1 }
        self.groupShift = groupShift
        heat = Data(Self.encode(map.slices, groupShift: groupShift)).base64EncodedString()
        let all = map.regions
        regions = Array(all.prefix(Self.regionLimit))
        regionsLeftOut = all.count - regions.count
    }

    // MARK: Cells

    /// One cell of two: who is there where somebody is in only one, and otherwise the second.
    private static func merged(_ cells: [UInt8]) -> [UInt8] {
        stride(from: 0, to: cells.count, by: 2).map { index in
            guard index + 1 < cells.count else { return cells[index] }
            let (first, second) = (cells[index], cells[index + 1])
            let writer = second & 0x0F != 0 ? second & 0x0F : first & 0x0F
            let reader = second & 0xF0 != 0 ? second & 0xF0 : first & 0xF0
            return writer | reader
        }
    }

    /// Runs of equal cells: a byte with reader * 5 + writer in its lower five bits and in the upper three the length of the run,
    /// 1 to 7; or 0, and the length less 8 follows as LEB128.
    static func encode(_ cells: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = 0
        let most = UInt8(AccessMap.Actor.allCases.count - 1)
        while index < cells.count {
            var end = index + 1
            while end < cells.count, cells[end] == cells[index] { end += 1 }
            let value = min(cells[index] >> 4, most) * (most + 1) + min(cells[index] & 0x0F, most)
            var length = end - index
            if length < 8 {
                bytes.append(value | UInt8(length) << 5)
            } else {
                bytes.append(value)
                length -= 8
                bytes.append(leb: UInt64(length))
            }
            index = end
        }
        return bytes
    }

    // MARK: Heat

    /// For each slice the number of its groups that are used, as LEB128, and for each the distance from the one before it less 1,
    /// and the heats of reading and of writing, as a byte each: eight times the logarithm to base 2 of one more than the number.
    static func encode(_ slices: [AccessMap.Slice], groupShift: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for slice in slices {
            var groups: [Int: (reads: UInt64, writes: UInt64)] = [:]
            for (page, heat) in slice.heat {
                groups[page >> groupShift, default: (0, 0)].reads += UInt64(heat.reads)
                groups[page >> groupShift, default: (0, 0)].writes += UInt64(heat.writes)
            }
            bytes.append(leb: UInt64(groups.count))
            var previous = -1
            for (group, heat) in groups.sorted(by: { $0.key < $1.key }) {
                bytes.append(leb: UInt64(group - previous - 1))
                bytes += [level(heat.reads), level(heat.writes)]
                previous = group
            }
        }
        return bytes
    }

    private static func level(_ count: UInt64) -> UInt8 { UInt8(min((log2(Double(count) + 1) * 4).rounded(.up), 255)) }
}

extension [UInt8] {
    fileprivate mutating func append(leb value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

extension AccessMap {
    private static let labelLength = 120

    /// Those of the linker first, and then blocks, those that are held before those that are not.
    fileprivate var regions: [PageData.Region] {
        func region(_ kind: String, _ label: String, _ start: UInt64, _ end: UInt64) -> PageData.Region {
            PageData.Region(
                kind: kind, label: String(label.printable.prefix(Self.labelLength)), start: start,
                count: end > start ? end - start : 0)
        }
        var found: [PageData.Region] = []
        let dataEnd = segments.map(\.region.end.offset).max() ?? 0
        if let stackTop, stackTop <= byteCount {
            let below = segments.map(\.region.end.offset).filter { $0 <= stackTop }.max() ?? 0
            found.append(region("stack", "stack", below, stackTop))
            found.append(region("heap", "heap", max(stackTop, dataEnd), byteCount))
        }
        found += segments.map { region("segment", $0.name, $0.region.start.offset, $0.region.end.offset) }
        let ordered = blocks.sorted {
            ($0.isLive ? 0 : 1, $0.block.region.start.offset) < ($1.isLive ? 0 : 1, $1.block.region.start.offset)
        }
        found += ordered.map { block in
            let isBridged = block.isBridged || block.block.label != nil
            let name = block.block.label ?? (isBridged ? "bridged buffer" : "block")
            let region = block.block.region
            return block.isLive
                ? self.region(name: name, isBridged ? "bridge" : "block", region)
                : self.region(name: name + ", given back", "released", region)
        }
        return found.filter { $0.count > 0 }
    }

    private func region(name: String, _ kind: String, _ region: GuestRegion) -> PageData.Region {
        PageData.Region(
            kind: kind, label: String(name.printable.prefix(Self.labelLength)), start: region.start.offset,
            count: region.count)
    }
}

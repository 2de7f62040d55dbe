import Airlock

/// A guest's memory, a cell a page: what the host wrote, what the guest read, and where it was stopped.
struct MemoryPicture {
    enum Lane: CaseIterable {
        case hostWrote, guestRead

        var title: String {
            switch self {
            case .hostWrote: "host wrote"
            case .guestRead: "guest read"
            }
        }
    }

    enum Mark {
        case right, wrong
    }

    private var marks: [Lane: [UInt64: Mark]] = [:]
    private var faults: [UInt64] = []

    mutating func add(_ lane: Lane, _ region: GuestRegion, _ mark: Mark) {
        guard !region.isEmpty else { return }
        let first = region.start.offset / Pages.byteCount
        let last = (region.end.offset - 1) / Pages.byteCount
        for page in first...last where marks[lane]?[page] != .wrong { marks[lane, default: [:]][page] = mark }
    }

    mutating func add(_ fault: HeapAccessOutOfBounds) { faults.append(fault.address &+ fault.offset) }

    func lines(size: Pages, style: Style) -> [String] {
        let pages = 0..<size.count
        let margin = 12
        let ruler = pages.map { $0 % 4 == 0 ? "\($0)".padded(to: 2) : "  " }.joined()
        var lines = [style("page".padded(to: margin) + ruler, .dim)]
        for lane in Lane.allCases {
            let cells = pages.map { page in
                switch marks[lane]?[page] {
                case nil: style("· ", .dim)
                case .right: style("■ ", .green)
                case .wrong: style("! ", .red)
                }
            }
            let stopped = lane == .guestRead && !faults.isEmpty ? style("  ✗", .red) : ""
            lines.append(lane.title.padded(to: margin) + cells.joined() + style("│", .dim) + stopped)
        }
        lines.append(
            style("■", .green) + " where it should   " + style("!", .red) + " in the guest's own data   "
                + style("✗", .red) + " stopped outside   " + style("│", .dim) + " end of memory")
        for fault in faults {
            let behind = Double(fault &- size.bytes) / Double(1 << 30)
            let tenths = Int(behind * 10)
            lines.append(style("✗", .red) + " \(GuestAddress(fault)) is \(tenths / 10).\(tenths % 10) GiB behind the end")
        }
        return lines
    }
}

import Airlock

extension PageData.Pin {
    private static let hintLimit = 8

    init(_ finding: Finding, in maps: [AccessMap]) {
        let lines = "\(finding)".split(separator: "\n").map(String.init)
        let region = finding.access?.region ?? finding.block?.region
        self.init(
            kind: finding.kind.rawValue, title: lines.first?.printable ?? "", isFault: false,
            hints: [finding.hint].compactMap { $0?.printable }, memory: region.flatMap { _ in maps.isEmpty ? nil : 0 },
            address: region?.start.offset, count: region?.count,
            stacks: [
                PageData.Stack(finding.kind == .leak ? "noticed" : "this access", finding.backtrace),
                PageData.Stack("handed out", finding.block?.allocation),
                PageData.Stack("given back", finding.block?.release),
            ].compactMap { $0 })
    }

    /// What has ended a run.
    init(_ error: any Error, in maps: [AccessMap]) {
        if let fault = error as? HeapAccessOutOfBounds {
            let (address, isWrapped) = fault.address.addingReportingOverflow(fault.offset)
            self.init(
                kind: "fault", title: "\(fault)".split(separator: "\n").first.map { String($0).printable } ?? "",
                isFault: true, hints: fault.hints.prefix(Self.hintLimit).map { "\($0)".printable },
                memory: Int(fault.memoryIndex) < maps.count ? Int(fault.memoryIndex) : nil,
                address: isWrapped ? .max : address, count: fault.width,
                stacks: [PageData.Stack("this access", fault.backtrace)].compactMap { $0 })
            return
        }
        let backtrace = (error as? Trap)?.backtrace
        self.init(
            kind: "trap", title: "\(error)".split(separator: "\n").first.map { String($0).printable } ?? "",
            isFault: true, hints: [], stacks: [PageData.Stack("where it ended", backtrace)].compactMap { $0 })
    }
}

extension PageData.Stack {
    /// So many of the innermost frames are shown.
    private static let limit = 40

    /// Nil for none.
    fileprivate init?(_ title: String, _ backtrace: Backtrace?) {
        guard let backtrace, !backtrace.frames.isEmpty else { return nil }
        self.title = title
        frames = backtrace.frames.prefix(Self.limit).enumerated().map { index, frame in
            let called = if case .hostCall = frame.kind { "called by the host with " } else { "" }
            return PageData.Frame(
                text: (called + "\(frame)").printable, lines: frame.source.map { "\($0)".printable },
                count: backtrace.repetitions.first { $0.frames.contains(index) }?.count ?? 1)
        }
    }
}

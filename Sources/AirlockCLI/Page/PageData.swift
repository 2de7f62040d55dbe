import Airlock
import Foundation

/// What a page shows, as its script reads it. Bounded, so that a page is: what is left out is counted.
struct PageData: Encodable {
    struct Number: Encodable {
        let label: String
        let value: String
    }

    /// A part of a memory that has a name.
    struct Region: Encodable {
        /// How the page draws it: `segment`, `stack`, `heap`, `block`, `bridge`, `released`.
        let kind: String
        let label: String
        let start: UInt64
        let count: UInt64
    }

    struct Memory: Encodable {
        let name: String
        let byteCount: UInt64
        /// Each cell has two to this power of bytes.
        let cellShift: Int
        /// See `AccessMap.encodedCells`.
        let cells: String
        let regions: [Region]
        let regionsLeftOut: Int
        /// Heat is of groups of two to this power of pages.
        let groupShift: Int
        /// See `AccessMap.encodedHeat`.
        let heat: String
    }

    struct Slice: Encodable {
        let instructions: UInt64
        let crossings: UInt64
        /// The chapter of a story.
        var label: String?
    }

    struct Frame: Encodable {
        let text: String
        let lines: [String]
        /// How often it is active, one within the other, with those before it that repeat with it.
        let count: Int
    }

    struct Stack: Encodable {
        let title: String
        let frames: [Frame]
    }

    /// A finding, or what has ended the run.
    struct Pin: Encodable {
        let kind: String
        let title: String
        /// Whether it has ended the run.
        let isFault: Bool
        let hints: [String]
        /// The position in `memories`; nil where it belongs to none.
        var memory: Int?
        var address: UInt64?
        var count: UInt64?
        let stacks: [Stack]
    }

    struct Crossing: Encodable {
        let number: UInt64
        /// As `BorderLog.Entry.json` names it.
        let kind: String
        let text: String
        /// In microseconds.
        let time: Double
        let duration: Double?
        let depth: Int
    }

    struct Crossings: Encodable {
        let total: UInt64
        /// Before which entry others are left out; 0 for none.
        let gap: Int
        let entries: [Crossing]
    }

    struct Function: Encodable {
        let name: String
        let place: String?
        let own: UInt64
        let total: UInt64
        let calls: UInt64
    }

    struct Profile: Encodable {
        let total: UInt64
        let isComplete: Bool
        let functions: [Function]
        /// Function, parent or -1, own, total, calls.
        let nodes: [[Int64]]
    }

    /// A chapter of a story.
    struct Chapter: Encodable {
        struct Line: Encodable {
            /// `say`, `code`, `result`, `quote`, `plain`, `claim`.
            let kind: String
            let text: String
        }

        let title: String
        var lines: [Line] = []
    }

    let title: String
    let outcome: String
    /// `good`, `found`, or `bad`.
    let mood: String
    let numbers: [Number]
    let memories: [Memory]
    let slices: [Slice]
    let pins: [Pin]
    let pinsLeftOut: Int
    let crossings: Crossings
    let profile: Profile
    let story: [Chapter]
}

// MARK: From what was observed

extension PageData {
    private static let pinLimit = 100
    private static let crossingLimit = (first: 500, last: 1000)
    private static let functionLimit = 300
    private static let nodeLimit = 3000
    private static let textLength = 240

    /// - Parameters:
    ///   - faults: What has ended the run, or calls that a story tells of.
    ///   - story: Its chapters, each with a slice of time.
    ///   - outcome: What a story comes to; of a run, that is told by what was found.
    init(
        title: String, _ observation: Observation, faults: [any Error] = [], story: [Chapter] = [],
        outcome: String? = nil
    ) {
        let store = observation.store
        let maps = observation.inspector.accessMaps()
        let profile = observation.profiler.profile
        let findings = observation.inspector.findings
        let log = observation.log
        self.title = title.printable
        self.story = story
        memories = maps.enumerated().map { Memory($0.element, index: $0.offset) }
        slices = (maps.first?.slices ?? []).enumerated().map { index, slice in
            Slice(
                instructions: slice.end.instructions, crossings: slice.end.crossings,
                label: index < story.count ? story[index].title : nil)
        }
        let untold = faults.filter { fault in !((fault as? Finding).map(findings.contains) ?? false) }
        pins = untold.map { Pin($0, in: maps) } + findings.prefix(Self.pinLimit).map { Pin($0, in: maps) }
        pinsLeftOut = max(0, findings.count - Self.pinLimit) + observation.inspector.unlistedCount
        crossings = Crossings(log, of: store, first: Self.crossingLimit.first, last: Self.crossingLimit.last)
        self.profile = Profile(profile, functionLimit: Self.functionLimit, nodeLimit: Self.nodeLimit)
        mood = outcome != nil || (faults.isEmpty && findings.isEmpty) ? "good" : faults.isEmpty ? "found" : "bad"
        self.outcome =
            outcome ?? faults.first.map { Pin($0, in: maps).title }
            ?? (findings.isEmpty
                ? "nothing found" : findings.count == 1 ? "1 finding" : "\(findings.count.grouped) findings")
        numbers = [
            Number(label: "memory", value: Self.size(maps.reduce(0) { $0 + $1.byteCount })),
            Number(label: profile.unit.rawValue, value: profile.total.grouped),
            Number(label: "functions", value: profile.functions.count.grouped),
            Number(label: "crossings", value: log.count.grouped),
            Number(label: findings.count == 1 ? "finding" : "findings", value: findings.count.grouped),
        ]
    }

    private static func size(_ bytes: UInt64) -> String {
        bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? "\((bytes >> 20).grouped) MiB" : "\((bytes >> 10).grouped) KiB"
    }

    fileprivate static func text(_ text: String) -> String { String(text.printable.prefix(textLength)) }
}

extension PageData.Crossings {
    fileprivate init(_ log: BorderLog, of store: Store, first: Int, last: Int) {
        let all = log.entries(of: store)
        let isCut = all.count > first + last
        total = log.count
        gap = isCut ? first : 0
        entries = (isCut ? all.prefix(first) + all.suffix(last) : all[...]).map(PageData.Crossing.init)
    }
}

extension PageData.Crossing {
    fileprivate init(_ entry: BorderLog.Entry) {
        func call(_ name: String, _ values: [String]) -> String { "\(name)(\(values.joined(separator: ", ")))" }
        func answer(_ name: String, _ values: [String]) -> String {
            values.isEmpty ? name : "\(name) → \(values.joined(separator: ", "))"
        }
        let text: String
        (kind, text) =
            switch entry.event {
            case .call(let function, let arguments): ("call", call(function, arguments))
            case .returned(let function, let results): ("returned", answer(function, results))
            case .failed(let function, let error): ("failed", "\(function): \(error)")
            case .hostCall(let function, let arguments): ("hostCall", call(function, arguments))
            case .hostReturned(let function, let results): ("hostReturned", answer(function, results))
            case .hostFailed(let function, let error): ("hostFailed", "\(function): \(error)")
            case .read(let region): ("read", "\(region)")
            case .write(let region): ("write", "\(region)")
            case .grow(let from, let by): ("grow", "\(from) + \(by)")
            }
        self.text = PageData.text(text)
        number = entry.number
        time = entry.time.microseconds
        duration = entry.duration?.microseconds
        depth = entry.depth
    }
}

extension Duration {
    /// Rounded to tenths, as a page has many.
    fileprivate var microseconds: Double {
        let (seconds, attoseconds) = components
        return (Double(seconds) * 1e7 + Double(attoseconds) / 1e11).rounded() / 10
    }
}

extension PageData.Profile {
    /// The functions in which most was counted, and the nodes that are widest.
    fileprivate init(_ profile: Airlock.Profile, functionLimit: Int, nodeLimit: Int) {
        total = profile.total
        // A node is never wider than its parent, which so is there too; of equal ones the parent stands first.
        let widest = profile.nodes.indices.sorted {
            (profile.nodes[$1].total, $0) < (profile.nodes[$0].total, $1)
        }
        let kept = widest.prefix(nodeLimit).sorted()
        let used = Set(kept.map { profile.nodes[$0].function })
        let hottest = profile.functions.indices.sorted { profile.functions[$0].own > profile.functions[$1].own }
        let shown = Array(used.union(hottest.prefix(functionLimit))).sorted {
            profile.functions[$0].own > profile.functions[$1].own
        }
        var functionPositions: [Int: Int] = [:]
        for (position, function) in shown.enumerated() { functionPositions[function] = position }
        var nodePositions: [Int: Int] = [:]
        for (position, node) in kept.enumerated() { nodePositions[node] = position }
        isComplete = profile.isComplete && kept.count == profile.nodes.count
        functions = shown.map { index in
            let function = profile.functions[index]
            return PageData.Function(
                name: PageData.text(function.label), place: function.source.map { PageData.text("\($0)") },
                own: function.own, total: function.total, calls: function.calls)
        }
        nodes = kept.map { index in
            let node = profile.nodes[index]
            let parent = node.parent.flatMap { nodePositions[$0] } ?? -1
            return [
                Int64(functionPositions[node.function] ?? 0), Int64(parent), Int64(clamping: node.own),
                Int64(clamping: node.total), Int64(clamping: node.calls),
            ]
        }
    }
}

import Foundation

/// Runs cases one after another in a process of its own, so that an abort ends this process alone.
///
/// Before each case it writes the index to a file, where the supervisor finds it when the process is no more.
package struct Worker {
    package struct Order: Sendable {
        package var kind: TrialKind
        package var seed: UInt64
        package var cases: Range<UInt64>
        package var until: Date
        package var progress: URL
        package var output: URL
        package var fixtures: String

        package init(
            kind: TrialKind, seed: UInt64, cases: Range<UInt64>, until: Date, progress: URL, output: URL,
            fixtures: String
        ) {
            self.kind = kind
            self.seed = seed
            self.cases = cases
            self.until = until
            self.progress = progress
            self.output = output
            self.fixtures = fixtures
        }
    }

    /// What a worker tells on its standard output, a line each.
    package enum Message: Codable {
        case finding(index: UInt64, text: String)
        case classes([String: Int])
        /// The processor time of the slowest case, and the most memory that was resident, in bytes.
        case resources(seconds: Double, bytes: Int)
        /// The first case that was not run.
        case end(next: UInt64)
    }

    package static func run(_ order: Order) throws {
        let trial = try order.kind.trial(TrialSetting(fixtures: order.fixtures))
        let watchdog = Watchdog()
        _ = FileManager.default.createFile(atPath: order.progress.path, contents: nil)
        let progress = try FileHandle(forWritingTo: order.progress)
        var classes: [String: Int] = [:]
        var next = order.cases.lowerBound
        for index in order.cases {
            if index % 16 == 0, Date() > order.until { break }
            next = index + 1
            try progress.seek(toOffset: 0)
            try progress.write(contentsOf: Data("\(index)\n".utf8))
            let random = SeededRandom(seed: order.seed, trial: order.kind.rawValue, index: index)
            let (report, verdict) = watchdog.watch { trial.run(random) }
            for name in report.classes { classes[name, default: 0] += 1 }
            if let text = report.finding ?? verdict?.text {
                try save(report.files, of: order.kind, order.seed, index, to: order.output)
                try tell(.finding(index: index, text: text))
            }
        }
        try tell(.classes(classes))
        try tell(.resources(seconds: watchdog.slowest, bytes: ProcessMemory.peak))
        try tell(.end(next: next))
    }

    /// Writes what a case is made of without running it.
    package static func emit(_ order: Order, index: UInt64) throws {
        let trial = try order.kind.trial(TrialSetting(fixtures: order.fixtures))
        let random = SeededRandom(seed: order.seed, trial: order.kind.rawValue, index: index)
        try save(trial.input(random), of: order.kind, order.seed, index, to: order.output)
    }

    package static func folder(_ kind: TrialKind, _ seed: UInt64, _ index: UInt64, in output: URL) -> URL {
        output.appendingPathComponent("\(kind.rawValue)-\(seed)-\(index)")
    }

    private static func save(
        _ files: [(name: String, bytes: [UInt8])], of kind: TrialKind, _ seed: UInt64, _ index: UInt64, to output: URL
    ) throws {
        let folder = folder(kind, seed, index, in: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
    }

    private static func tell(_ message: Message) throws {
        try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(message) + Data("\n".utf8))
    }
}

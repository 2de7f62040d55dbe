import Foundation

/// Runs trials in worker processes, and gathers what they find.
package final class Supervisor: @unchecked Sendable {
    package struct Order: Sendable {
        package var kinds: [TrialKind] = TrialKind.allCases
        package var seed: UInt64 = 0
        /// The index of the first case of each trial.
        package var first: UInt64 = 0
        /// How many cases a trial gets at most.
        package var counts: [TrialKind: UInt64] = [:]
        package var minutes: Double?
        package var jobs = 1
        /// After so many findings there is enough to do.
        package var maximumFindings = 10
        package var output: URL
        package var fixtures: String
        package var executable: URL

        package init(output: URL, fixtures: String, executable: URL) {
            self.output = output
            self.fixtures = fixtures
            self.executable = executable
        }
    }

    private let order: Order
    private let deadline: Date
    private let begin = Date()
    private let isTerminal = isatty(2) == 1

    // Guarded by the lock.
    private let lock = NSLock()
    private var next: [TrialKind: UInt64] = [:]
    private var done: [TrialKind: UInt64] = [:]
    private var seconds: [TrialKind: Double] = [:]
    private var classes: [TrialKind: [String: Int]] = [:]
    private var slowest = 0.0
    private var mostBytes = 0
    private var findings = 0
    private var failure: (any Error)?

    package init(_ order: Order) {
        self.order = order
        deadline = order.minutes.map { Date() + $0 * 60 } ?? .distantFuture
    }

    /// - Returns: The number of findings.
    package func run() throws -> Int {
        try FileManager.default.createDirectory(at: order.output, withIntermediateDirectories: true)
        let group = DispatchGroup()
        for job in 0..<max(order.jobs, 1) {
            group.enter()
            let thread = Thread { [self] in
                work(job)
                group.leave()
            }
            thread.start()
        }
        group.wait()
        if isTerminal { note("\r\u{1B}[K") }
        if let failure { throw failure }
        for kind in order.kinds {
            let list = (classes[kind] ?? [:]).sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
            say(
                "\(kind.rawValue): \(done[kind] ?? 0) cases from \(order.first) on, seed \(order.seed), "
                    + "\(Int(seconds[kind] ?? 0)) s: \(list.joined(separator: ", "))")
        }
        say(
            "no other case took more than \((slowest * 1000).rounded() / 1000) s of processor time, "
                + "no process more than \(mostBytes >> 20) MiB")
        say("findings: \(findings)")
        return findings
    }

    private func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body()
    }

    // MARK: Handing out work

    private static let casesOfWorker: UInt64 = 2000

    private func work(_ job: Int) {
        while let (kind, cases) = locked({ nextWork() }) {
            let begin = Date()
            do {
                try run(kind, cases, job)
            } catch {
                locked { failure = error }
                return
            }
            locked {
                seconds[kind, default: 0] += Date().timeIntervalSince(begin)
                showProgress()
            }
        }
    }

    /// Cases of the trial that had least of its share of time so far.
    private func nextWork() -> (TrialKind, Range<UInt64>)? {
        guard failure == nil, findings < order.maximumFindings, Date() < deadline else { return nil }
        func left(_ kind: TrialKind) -> UInt64 {
            let end = order.counts[kind].map { order.first + $0 } ?? .max
            return end - min(end, next[kind] ?? order.first)
        }
        let open = order.kinds.filter { left($0) > 0 }
        guard let kind = open.min(by: { (seconds[$0] ?? 0) / $0.share < (seconds[$1] ?? 0) / $1.share }) else {
            return nil
        }
        let start = next[kind] ?? order.first
        let end = start + min(left(kind), Self.casesOfWorker)
        next[kind] = end
        // Until it is known how long they take, each trial gets its turn.
        seconds[kind, default: 0] += 0.001
        return (kind, start..<end)
    }

    // MARK: Workers

    /// Runs cases, in as many processes as it takes.
    private func run(_ kind: TrialKind, _ cases: Range<UInt64>, _ job: Int) throws {
        var rest = cases
        let progress = order.output.appendingPathComponent(
            "progress-\(ProcessInfo.processInfo.processIdentifier)-\(job)")
        while !rest.isEmpty {
            let (status, output, errors) = try launch(
                [
                    "worker", kind.rawValue, "--progress", progress.path, "--from", "\(rest.lowerBound)", "--count",
                    "\(rest.count)", "--until", "\(deadline.timeIntervalSince1970)",
                ])
            var end: UInt64?
            for line in output.split(separator: UInt8(ascii: "\n")) {
                switch try JSONDecoder().decode(Worker.Message.self, from: line) {
                case .finding(let index, let text): report(kind, index, text)
                case .classes(let counts):
                    locked { classes[kind, default: [:]].merge(counts) { $0 + $1 } }
                case .resources(let seconds, let bytes):
                    locked {
                        slowest = max(slowest, seconds)
                        mostBytes = max(mostBytes, bytes)
                    }
                case .end(let next): end = next
                }
            }
            if let end {
                locked { done[kind, default: 0] += end - rest.lowerBound }
                return
            }
            // The process is no more: the case it was at did it.
            guard let text = try? String(contentsOf: progress, encoding: .utf8),
                let index = UInt64(text.prefix { $0.isNumber }), rest.contains(index)
            else { throw WorkerFailed(status: status, errors: errors) }
            if try isKnown(kind, index) {
                locked { classes[kind, default: [:]]["known", default: 0] += 1 }
            } else {
                _ = try launch(["emit", kind.rawValue, "--case", "\(index)"])
                report(kind, index, Watchdog.Verdict(rawValue: status.code)?.text ?? "\(status); \(errors)")
            }
            locked { done[kind, default: 0] += index + 1 - rest.lowerBound }
            rest = (index + 1)..<rest.upperBound
            if locked({ findings >= order.maximumFindings }) { return }
        }
    }

    /// Whether a case is an entry of the corpus that is known to do harm still.
    private func isKnown(_ kind: TrialKind, _ index: UInt64) throws -> Bool {
        guard kind == .corpus else { return false }
        let cases = try HostileCase.all(in: order.fixtures)
        return index < UInt64(cases.count) && cases[Int(index)].known != nil
    }

    struct Status: CustomStringConvertible {
        let code: Int32
        let isSignal: Bool

        var description: String { isSignal ? "ends with signal \(code)" : "ends with status \(code)" }
    }

    private struct WorkerFailed: Error, CustomStringConvertible {
        let status: Status
        let errors: String

        var description: String { "a worker \(status) before its first case: \(errors)" }
    }

    private func launch(_ arguments: [String]) throws -> (Status, Data, errors: String) {
        let process = Process()
        process.executableURL = order.executable
        process.arguments =
            arguments + ["--seed", "\(order.seed)", "--out", order.output.path, "--fixtures", order.fixtures]
        // Backtraces of many aborts would take most of the time.
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let collected = Collected()
        let reader = Thread { collected.finish(errors.fileHandleForReading.readDataToEndOfFile()) }
        reader.start()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let status = Status(
            code: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal)
        return (status, data, collected.text)
    }

    /// What another thread read.
    private final class Collected: @unchecked Sendable {
        private let ready = DispatchSemaphore(value: 0)
        private var data = Data()

        func finish(_ data: Data) {
            self.data = data
            ready.signal()
        }

        /// What the runtime says of an abort, or the last lines.
        var text: String {
            ready.wait()
            let text = String(decoding: data, as: UTF8.self)
            let fatal = text.split(separator: "\n").first { $0.contains("Fatal error") }
            return String(fatal ?? text.suffix(300)).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    // MARK: Telling

    private func report(_ kind: TrialKind, _ index: UInt64, _ text: String) {
        locked {
            findings += 1
            if isTerminal { note("\r\u{1B}[K") }
            say("finding: \(kind.rawValue), seed \(order.seed), case \(index): \(text)")
            say("  files: \(Worker.folder(kind, order.seed, index, in: order.output).path)")
            say("  again: airlock-fuzz \(kind.rawValue) --seed \(order.seed) --case \(index)")
        }
    }

    private func showProgress() {
        guard isTerminal else { return }
        let counts = order.kinds.map { "\($0.rawValue) \(done[$0] ?? 0)" }.joined(separator: ", ")
        note("\r\u{1B}[K\(Int(Date().timeIntervalSince(begin))) s: \(counts); findings: \(findings)")
    }

    /// At once, whatever standard output is.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private func note(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

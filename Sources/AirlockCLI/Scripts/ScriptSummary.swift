import AirlockWAT

/// What `airlock wast` tells, in the form of its JSON.
struct ScriptSummary: Encodable {
    struct Counts: Encodable {
        var passed = 0
        var failed = 0
        var skipped = 0

        var text: String { "\(passed) passed, \(failed) failed, \(skipped) skipped" }
    }

    struct Failure: Encodable {
        /// Where the command begins, counted from 1.
        let line: Int
        let expected: String
        let got: String
    }

    struct Skip: Encodable {
        let line: Int
        let reason: String
    }

    /// A script that ran, or could not be read: that counts as one failure.
    struct File: Encodable {
        let path: String
        let counts: Counts
        /// Why it could not be read.
        var fault: String?
        var failures: [Failure] = []
        var skips: [Skip] = []

        init(path: String, fault: String) {
            self.path = path
            self.fault = fault
            counts = Counts(failed: 1)
        }

        init(path: String, _ report: ScriptReport) {
            self.path = path
            for entry in report.entries {
                switch entry.outcome {
                case .passed: break
                case .failed(let expected, let got):
                    failures.append(Failure(line: entry.line, expected: expected, got: got))
                case .skipped(let reason): skips.append(Skip(line: entry.line, reason: reason))
                }
            }
            counts = Counts(passed: report.passed, failed: failures.count, skipped: skips.count)
        }

        /// What became of each command that did not pass, in the order of the script.
        var details: [String] {
            let rows =
                failures.map { ($0.line, "failed: expected \($0.expected), got \($0.got)") }
                + skips.map { ($0.line, "skipped: \($0.reason)") }
            return rows.sorted { $0.0 < $1.0 }.map { "\(Diagnostic.name(of: path)):\($0.0): \($0.1.printable)" }
        }
    }

    private(set) var files: [File] = []
    private(set) var counts = Counts()

    mutating func append(_ file: File) {
        files.append(file)
        counts.passed += file.counts.passed
        counts.failed += file.counts.failed
        counts.skipped += file.counts.skipped
    }
}

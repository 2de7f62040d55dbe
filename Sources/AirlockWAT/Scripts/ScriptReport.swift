/// What running a script showed, command by command.
package struct ScriptReport: Sendable {
    package enum Outcome: Sendable, Hashable {
        case passed
        case failed(expected: String, got: String)
        /// The command needs a part of WebAssembly that this engine does not execute.
        case skipped(String)
    }

    package struct Entry: Sendable, Hashable {
        /// Where the command begins, counted from 1.
        package let line: Int
        package let outcome: Outcome
    }

    package internal(set) var entries: [Entry] = []

    package var passed: Int { entries.count { $0.outcome == .passed } }
    package var failures: [Entry] { entries.filter { if case .failed = $0.outcome { true } else { false } } }
    package var skipped: Int {
        entries.count { if case .skipped = $0.outcome { true } else { false } }
    }
}

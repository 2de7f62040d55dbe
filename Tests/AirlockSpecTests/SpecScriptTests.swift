import Foundation
import Testing

import Airlock
import AirlockWAT

/// The folder of the official test scripts: `AIRLOCK_SPEC_TESTSUITE`, or the place beside the package.
enum SpecTestsuite {
    static let folder: URL? = {
        let given = ProcessInfo.processInfo.environment["AIRLOCK_SPEC_TESTSUITE"].map { URL(fileURLWithPath: $0) }
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../shared/spec/testsuite").standardized
        let folder = given ?? beside
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Every script below the folder, as paths relative to it.
    static let scripts: [String] = {
        guard let folder, let names = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
    }()
}

@Suite struct SpecScriptTests {
    /// Scripts with commands that fail, and how many. An entry that is no longer true fails its test.
    static let expectedFailures: [String: Int] = [:]

    /// Classes of scripts in which nothing may be skipped.
    static let wholeClasses: Set = ["1.0", "2.0"]

    @Test(
        .enabled(
            if: SpecTestsuite.folder != nil,
            "no official test scripts: set AIRLOCK_SPEC_TESTSUITE to the folder that holds them"),
        arguments: SpecTestsuite.scripts)
    func runs(_ path: String) throws {
        let folder = try #require(SpecTestsuite.folder)
        let text = try Data(contentsOf: folder.appendingPathComponent(path))
        let script = try Script.parse([UInt8](text))
        var runner = try ScriptRunner()
        let report = runner.run(script)
        let failures = report.failures
        if failures.count != Self.expectedFailures[path] ?? 0 {
            for entry in failures.prefix(20) { Issue.record("\(path):\(entry.line): \(entry.outcome)") }
            Issue.record("\(path): \(failures.count) commands fail")
        }
        if let name = path.split(separator: "/").first, Self.wholeClasses.contains(String(name)) {
            for case .skipped(let reason) in report.entries.map(\.outcome) { Issue.record("\(path): skipped: \(reason)") }
        }
    }
}

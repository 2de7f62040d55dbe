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
        // The scripts of the threads proposal are of an older dialect, which calls several memories invalid.
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") && !$0.hasPrefix("threads/") }.sorted()
    }()
}

@Suite struct SpecScriptTests {
    /// Scripts with commands that fail, and how many. An entry that is no longer true fails its test.
    static let expectedFailures: [String: Int] = [:]

    /// Classes of scripts in which nothing may be skipped.
    static let wholeClasses: Set = [
        "1.0", "2.0", "multi-memory", "function-references", "tail-call", "simd", "relaxed-simd",
    ]

    /// Why commands of other classes may be skipped: what this version does not execute.
    static let acceptedSkips: Set = ["gc", "an argument of this type"]

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
        let isWhole = path.split(separator: "/").first.map { Self.wholeClasses.contains(String($0)) } ?? false
        for case .skipped(let reason) in report.entries.map(\.outcome)
        where isWhole || !Self.acceptedSkips.contains(reason) {
            Issue.record("\(path): skipped: \(reason)")
        }
    }
}

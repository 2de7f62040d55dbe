import Foundation
import Testing

import AirlockWAT

@testable import Airlock

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
        for case .skipped(let reason) in report.entries.map(\.outcome) {
            Issue.record("\(path): skipped: \(reason)")
        }
    }

    /// Those that use memory, in code that an inspector looks on, which must not change what they do.
    @Test(
        .enabled(if: SpecTestsuite.folder != nil, "no official test scripts: set AIRLOCK_SPEC_TESTSUITE"),
        arguments: SpecTestsuite.scripts.filter { path in
            [
                "mem", "bulk", "address", "align", "endianness", "float_mem", "load", "store", "simd_load",
                "simd_store", "data",
            ]
            .contains { path.contains($0) }
        })
    func runsInspected(_ path: String) throws {
        let folder = try #require(SpecTestsuite.folder)
        let text = try Data(contentsOf: folder.appendingPathComponent(path))
        let store = try Store()
        store.inspector = Inspector()
        var runner = try ScriptRunner(store: store)
        for entry in runner.run(try Script.parse([UInt8](text))).failures {
            Issue.record("\(path):\(entry.line): \(entry.outcome)")
        }
        #expect(store.inspector?.findings == [])
    }

    /// Those in which objects are made, with a collection at each.
    @Test(
        .enabled(if: SpecTestsuite.folder != nil, "no official test scripts: set AIRLOCK_SPEC_TESTSUITE"),
        arguments: SpecTestsuite.scripts.filter { $0.hasPrefix("gc/") || $0.hasPrefix("exceptions/") })
    func runsWhileEverythingIsCollected(_ path: String) throws {
        let folder = try #require(SpecTestsuite.folder)
        let text = try Data(contentsOf: folder.appendingPathComponent(path))
        let store = try Store()
        store.state.heap.isStressed = true
        var runner = try ScriptRunner(store: store)
        for entry in runner.run(try Script.parse([UInt8](text))).failures.prefix(20) {
            Issue.record("\(path):\(entry.line): \(entry.outcome)")
        }
    }
}

import AirlockFuzzing
import Foundation
import Testing

@Suite struct HostileCorpusTests {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures").path

    /// The harness that was built beside these tests.
    static let executable: URL? = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
        let executable = tests.deletingLastPathComponent().appendingPathComponent("airlock-fuzz")
        return FileManager.default.isExecutableFile(atPath: executable.path) ? executable : nil
    }()

    /// Each entry runs in a process of its own, whose time and memory can be told from those of other tests.
    @Test func everyEntryEndsAsItMust() throws {
        let executable = try #require(Self.executable, "the harness is built with the tests")
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(
            "hostile-\(UInt64.random(in: 0...(.max)))")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = executable
        process.arguments = ["corpus", "--findings", "1000", "--out", output.path, "--fixtures", Self.fixtures]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        let count = try HostileCase.all(in: Self.fixtures).count
        #expect(text.contains("\(count) cases"), "\(text)")
    }
}

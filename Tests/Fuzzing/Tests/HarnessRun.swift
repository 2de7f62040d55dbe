import Foundation
import Testing

/// A run of the harness that was built beside these tests.
struct HarnessRun {
    let text: String
    let status: Int32

    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures").path

    private static let executable: URL? = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
        let executable = tests.deletingLastPathComponent().appendingPathComponent("airlock-fuzz")
        return FileManager.default.isExecutableFile(atPath: executable.path) ? executable : nil
    }()

    init(_ arguments: String...) throws {
        let executable = try #require(Self.executable, "the harness is built with the tests")
        let name = "harness-\(UInt64.random(in: 0...(.max)))"
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments + ["--findings", "1000", "--out", output.path, "--fixtures", Self.fixtures]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}

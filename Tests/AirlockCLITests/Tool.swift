import Foundation

/// A program of this machine that a test runs, where it is installed.
struct Tool {
    let path: String

    /// Nil where `PATH` has none of that name.
    init?(_ name: String) {
        guard let first = Self.all(name).first else { return nil }
        self = first
    }

    /// All of a name, in the order in which they are found.
    static func all(_ name: String) -> [Tool] {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.filter { FileManager.default.isExecutableFile(atPath: $0) }.map(
            Tool.init(path:))
    }

    init(path: String) { self.path = path }

    static func isInstalled(_ name: String) -> Bool { Tool(name) != nil }

    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs it to its end, with `input` as standard input.
    func run(_ arguments: [String], input: String = "", folder: URL? = nil) throws -> Outcome {
        let process = Process()
        let scratch = try TemporaryFolder()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Files, because a pipe that nobody empties stops who writes.
        for name in ["out", "err"] { try scratch.write("", to: name) }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.write(input, to: "in")))
        process.standardOutput = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("out"))
        process.standardError = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("err"))
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) -> String { String(decoding: scratch.bytes(name) ?? [], as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: text("out"), errors: text("err"))
    }
}

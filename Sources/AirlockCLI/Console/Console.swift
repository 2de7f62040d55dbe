import AirlockWASI
import Foundation

/// Where a command reads and writes: the process's own streams, or buffers in tests.
struct Console {
    let style: Style
    let readInput: () throws -> [UInt8]
    let writeOutput: (String) -> Void
    let writeError: (String) -> Void
    /// Writes what is no text, by default to the standard output.
    var writeBytes: ([UInt8]) throws -> Void = { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    /// What programs read and write.
    var programInput = WASI.Input.inherit
    var programOutput = WASI.Output.inherit.buffered()
    var programError = WASI.Output.inheritError

    /// The streams of this process. Styled if the output is a terminal and `NO_COLOR` is not set.
    static func standard() -> Console {
        let environment = ProcessInfo.processInfo.environment
        let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Console(
            style: isOutputTerminal && !isPlain && environment["TERM"] != "dumb" ? .colored : .plain,
            readInput: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) },
            // A reader that has gone away is no failure of the command.
            writeOutput: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            writeError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) })
    }

    private static var isOutputTerminal: Bool {
        #if os(Windows)
        _isatty(1) != 0
        #else
        isatty(1) != 0
        #endif
    }

    func print(_ text: String) { writeOutput(text + "\n") }

    func error(_ text: String) { writeError(text + "\n") }

    /// The bytes of a file, or of the standard input for `-`.
    func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return try readInput() }
        guard FileManager.default.fileExists(atPath: path) else {
            throw FileError(path: path, message: "no such file")
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw FileError(path: path, message: "is a folder")
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw FileError(path: path, message: "cannot be opened")
        }
        do {
            // In pieces, so that a large file is not there twice.
            var bytes: [UInt8] = []
            bytes.reserveCapacity(min((attributes?[.size] as? NSNumber)?.intValue ?? 0, 1 << 28))
            while let part = try file.read(upToCount: 1 << 20), !part.isEmpty { bytes.append(contentsOf: part) }
            return bytes
        } catch {
            throw FileError(path: path, message: "cannot be read")
        }
    }
}

struct FileError: Error, CustomStringConvertible {
    let path: String
    let message: String

    var description: String { "\(path): \(message)" }
}

import Foundation

extension Console {
    /// Writes a file, or to the standard output for `-`.
    func write(_ bytes: [UInt8], to path: String) throws {
        do {
            if path == "-" {
                try writeBytes(bytes)
            } else {
                try Data(bytes).write(to: URL(fileURLWithPath: path))
            }
        } catch {
            throw FileError(path: Diagnostic.name(ofOutput: path), message: "cannot be written")
        }
    }
}

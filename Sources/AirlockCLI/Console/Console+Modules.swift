import AirlockWASI
import AirlockWAT
import Foundation

extension Console {
    /// The binary module in a file, or in the standard input for `-`, translated if it is there as text.
    func module(_ path: String) throws -> [UInt8] {
        let contents = try read(path)
        return Self.isBinary(contents) ? contents : try WAT.parse(contents)
    }

    /// Whether these are the contents of a binary module, damaged or not, rather than text.
    ///
    /// The magic number begins with a byte that text does not begin with. Nothing at all is a module cut short: as text
    /// it would be a module without fields, which nobody means.
    static func isBinary(_ contents: [UInt8]) -> Bool { contents.first.map { $0 == 0 } ?? true }
}

extension Console {
    /// The contents of a file, read as a program asks for them.
    func programInput(from path: String) throws -> WASI.Input {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw FileError(path: path, message: "cannot be opened")
        }
        return .reading { bytes in
            guard let part = try file.read(upToCount: bytes.count) else { return 0 }
            for (index, byte) in part.enumerated() { bytes[index] = byte }
            return part.count
        }
    }
}

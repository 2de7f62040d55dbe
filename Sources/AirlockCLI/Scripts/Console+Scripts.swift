import Foundation

extension Console {
    /// The scripts that a path stands for: itself, or those below a folder, sorted.
    func scripts(_ path: String) throws -> [String] {
        let manager = FileManager.default
        // Neither question below follows a link by itself.
        let target = (path as NSString).resolvingSymlinksInPath
        let attributes = try? manager.attributesOfItem(atPath: target)
        guard path != "-", attributes?[.type] as? FileAttributeType == .typeDirectory else { return [path] }
        guard let below = try? manager.subpathsOfDirectory(atPath: target) else {
            throw FileError(path: path, message: "cannot be read")
        }
        let scripts = below.filter { $0.hasSuffix(".wast") }.sorted()
        guard !scripts.isEmpty else { throw FileError(path: path, message: "no .wast files below this folder") }
        return scripts.map { (path as NSString).appendingPathComponent($0) }
    }
}

import Airlock
import Foundation

/// Files of the repository, found from where this file stands.
enum Fixture {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A guest of `Fixtures/WASI`.
    static func module(_ name: String) throws -> Module {
        try Module(Data(contentsOf: root.appendingPathComponent("Fixtures/WASI/\(name).wasm")))
    }
}

/// A folder on the host that goes with this object.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("airlock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            at: url.appendingPathComponent(name), withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    func text(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

    /// Every name below, with the contents of files and the targets of links.
    func snapshot(_ name: String = ".") throws -> [String: String] {
        let folder = url.appendingPathComponent(name)
        var found: [String: String] = [:]
        for entry in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let path = folder.appendingPathComponent(entry).path
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
                found[entry] = "-> " + target
            } else {
                found[entry] = (try? String(contentsOfFile: path, encoding: .utf8)) ?? "folder"
            }
        }
        return found
    }
}

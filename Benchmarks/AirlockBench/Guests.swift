#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folder of kernels.
struct Guests {
    let folder: URL
    let kernels: [Kernel]
    /// Whether they run in stores that count fuel.
    let isMetered: Bool
    /// Whether an inspector looks on.
    let isInspected: Bool

    /// - Parameter folder: Without one, the folder of the checkout that this program was built from.
    init(folder: String?, isMetered: Bool, isInspected: Bool) throws {
        self.isMetered = isMetered
        self.isInspected = isInspected
        self.folder =
            if let folder {
                URL(fileURLWithPath: folder, isDirectory: true)
            } else {
                URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                    .appendingPathComponent("Guests", isDirectory: true)
            }
        let table = String(decoding: try Self.read(self.folder, "kernels.tsv"), as: UTF8.self)
        kernels = try table.split(separator: "\n").dropFirst().map { line in
            guard let kernel = Kernel(row: line) else { throw BenchmarkFailure("kernels.tsv: not a row: \(line)") }
            return kernel
        }
    }

    func kernel(_ name: String) throws -> Kernel {
        guard let kernel = kernels.first(where: { $0.name == name }) else {
            throw UsageError("no kernel \(name): there are \(kernels.map(\.name).joined(separator: ", "))")
        }
        return kernel
    }

    func module(_ name: String) throws -> [UInt8] { try Self.read(folder, name + ".wasm") }

    private static func read(_ folder: URL, _ name: String) throws -> [UInt8] {
        let file = folder.appendingPathComponent(name)
        do {
            return [UInt8](try Data(contentsOf: file))
        } catch {
            throw BenchmarkFailure("cannot read \(file.path); say where the guests are with --guests DIR")
        }
    }
}

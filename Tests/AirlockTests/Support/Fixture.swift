import Foundation

@testable import Airlock

/// The guest programs of the folder Fixtures.
enum Fixture {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appendingPathComponent(path + ".wasm")))
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    static func instance(
        _ path: String, imports: Imports = Imports(), limits: ResourceLimits = ResourceLimits()
    ) throws -> Instance {
        try Instance(Module(bytes(path)), imports: imports, store: Store(limits: limits))
    }
}

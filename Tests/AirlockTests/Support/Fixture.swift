import Foundation

@testable import Airlock

/// The guest programs of the folder Fixtures.
enum Fixture {
    static func bytes(_ path: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Fixtures")
        return try Array(Data(contentsOf: folder.appendingPathComponent(path + ".wasm")))
    }

    static func instance(
        _ path: String, imports: Imports = Imports(), limits: ResourceLimits = ResourceLimits()
    ) throws -> Instance {
        try Instance(Module(bytes(path)), imports: imports, store: Store(limits: limits))
    }
}

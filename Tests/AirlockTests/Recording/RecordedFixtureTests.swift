import Foundation
import Testing

@testable import Airlock

/// Guests of the folder Fixtures, used as hosts use them, rightly and wrongly.
///
/// `AIRLOCK_RECORDINGS` names a folder where the recordings go, so that `.ci/check-replay` replays them in the other
/// configuration.
@Suite struct RecordedFixtureTests {
    private struct Scenario: CustomStringConvertible, Sendable {
        let description: String
        let path: String
        let body: @Sendable (Instance) throws -> Void
    }

    private static let text: String.UTF8View = Array(repeating: "stressed desserts, 0123456789. ", count: 40).joined()
        .utf8

    private static let scenarios: [String: Scenario] = {
        let list = [
            Scenario(description: "deflate", path: "Programs/deflate") { instance in
                let packed = try instance.exchange("compress", Array(text))
                let unpacked = try instance.exchange("decompress", packed)
                #expect(unpacked == Array(text))
                _ = try? instance.exchange("decompress", [1, 2, 3])
            },
            Scenario(description: "json", path: "Programs/json") { instance in
                _ = try instance.exchange("minify", "{ \"a\" : [ 1, 2.5e3 , null ] }")
                _ = try? instance.exchange("minify", "{ \"a\" : [ 1, ")
                _ = try instance.call("is_valid", passing: Array("[]".utf8), returning: Int32.self)
            },
            Scenario(description: "sha256", path: "Programs/sha256") { instance in
                let memory = try instance.memory()
                try instance.withGuestBytes(Array(text)) { region in
                    let place = try memory.grow(by: 1).region
                    _ = try instance.function("sha256").call([
                        .i32(Int32(bitPattern: region.start.offset32)), .i32(Int32(region.count)),
                        .i32(Int32(bitPattern: place.start.offset32)),
                    ])
                }
            },
            Scenario(description: "vm", path: "Programs/vm") { instance in
                for program in [[UInt8]](arrayLiteral: [0], [1, 2, 3, 4], Array(text)) {
                    _ = try? instance.withGuestBytes(program) { region in
                        try instance.function("run_program").call([
                            .i32(Int32(bitPattern: region.start.offset32)), .i32(Int32(region.count)), .i32(1000),
                        ])
                    }
                }
            },
            Scenario(description: "recursion", path: "Programs/recursion") { instance in
                _ = try instance.function("ackermann").call([.i32(2), .i32(3)])
                _ = try instance.function("sum_mutual").call([.i64(1000)])
                #expect(throws: Trap.self) { try instance.function("depth").call([.i32(100_000_000)]) }
                #expect(throws: Trap.self) { try instance.function("depth_indirect").call([.i32(100_000_000)]) }
            },
            Scenario(description: "process_bytes", path: "Bytes/process_bytes") { instance in
                let sum = try instance.call("process_bytes", passing: Array("Hello".utf8), returning: UInt32.self)
                #expect(sum == 500)
                let process = try instance.function("process_bytes", as: ((UInt32, UInt32) -> UInt32).self)
                #expect(throws: HeapAccessOutOfBounds.self) { try process(0x7F3A_1C40, 5) }
                let region = try instance.withGuestBytes(Array(text), label: "kept") { region in
                    // Beyond the end of what was handed out, to the end of memory.
                    #expect(throws: HeapAccessOutOfBounds.self) { try process(region.start.offset32, 1 << 30) }
                    return region
                }
                #expect(throws: HeapAccessOutOfBounds.self) { try process(region.start.offset32, 1 << 30) }
                let bytes = Array(text)
                let address = unsafe bytes.withUnsafeBytes { buffer in
                    _ = unsafe try? instance.memory().write(buffer, at: GuestAddress(64))
                    return UInt32(truncatingIfNeeded: UInt(bitPattern: buffer.baseAddress))
                }
                #expect(throws: (any Error).self) { try process(address | 0xF000_0000, 5) }
            },
            Scenario(description: "transform", path: "Bytes/transform") { instance in
                for round in 0..<20 {
                    _ = try instance.exchange("transform", Array(text.prefix(round * 50)))
                }
                _ = try instance.exchange("transform", "")
            },
            Scenario(description: "mistakes", path: "Faults/mistakes") { try callAll($0) },
            Scenario(description: "traps", path: "Faults/traps") { try callAll($0) },
            Scenario(description: "bugs", path: "Bugs/memory") { try callAll($0) },
        ]
        return Dictionary(uniqueKeysWithValues: list.map { ($0.description, $0) })
    }()

    /// Each function with small numbers, whatever becomes of it.
    private static func callAll(_ instance: Instance) throws {
        for export in instance.module.exports {
            guard case .function(let type) = export.type, export.name != "loop_forever" else { continue }
            let values = type.parameters.enumerated().compactMap { index, type -> Value? in
                switch type {
                case .i32: .i32(Int32(index * 3 + 1))
                case .i64: .i64(Int64(index * 3 + 1))
                case .f32: .f32(1.5)
                case .f64: .f64(-2.5)
                default: nil
                }
            }
            _ = try? instance.function(export.name).call(values)
        }
    }

    static var names: [String] { scenarios.keys.sorted() }

    @Test(arguments: names) func isReplayed(_ name: String) throws {
        let scenario = try #require(Self.scenarios[name])
        let trip = try RoundTrip(Store(limits: ResourceLimits(guestStackBytes: 1 << 20))) { store in
            let module = try Module(Fixture.bytes(scenario.path))
            try scenario.body(Instance(module, imports: Self.nothing(for: module, in: store), store: store))
        }
        try Self.keep(trip.recording, name)
        // What was found in it may be wrong; what happens is the same.
        let inspected = try Replay(trip.recording, inspects: true)
        do {
            try inspected.run()
        } catch let divergence as ReplayDivergence {
            // What is no block is not given back where somebody looks on.
            #expect(!inspected.findings.isEmpty, "\(divergence)")
        }
    }

    /// The programs that do no wrong on purpose.
    @Test(arguments: scenarios.keys.sorted().filter { !["mistakes", "traps", "bugs", "process_bytes"].contains($0) })
    func nothingIsFoundInPrograms(_ name: String) throws {
        let scenario = try #require(Self.scenarios[name])
        let inspector = Inspector()
        let store = try Store(limits: ResourceLimits(guestStackBytes: 1 << 20))
        let instance = try Instance(Module(Fixture.bytes(scenario.path)), store: store, inspector: inspector)
        try scenario.body(instance)
        instance.findLeaks()
        #expect(inspector.findings.isEmpty, "\(inspector.findings)")
    }

    /// Functions that give zeros.
    private static func nothing(for module: Module, in store: Store) throws -> Imports {
        var imports = Imports()
        for wanted in module.imports {
            guard case .function(let type) = wanted.type else { continue }
            let results = type.results.map { $0 == .i64 ? Value.i64(0) : .i32(0) }
            imports.define(
                wanted.module, wanted.name, try Function(in: store, type: type) { _, _ in results })
        }
        return imports
    }

    /// Guests that call the host, which calls them again.
    @Test func callsWithinCalls() throws {
        let trip = try RoundTrip { store in
            let module = try Module(Fixture.bytes("Host/reentry"))
            var imports = Imports()
            for wanted in module.imports {
                guard case .function(let type) = wanted.type else { continue }
                imports.define(
                    wanted.module, wanted.name,
                    try Function(in: store, type: type, name: wanted.name) { caller, values in
                        var depth: Int32 = 0
                        if case .i32(let value)? = values.first { depth = value }
                        if depth > 0, let instance = caller.instance {
                            for export in instance.module.exports {
                                guard case .function(let own) = export.type, own.parameters == [.i32] else { continue }
                                _ = try instance.function(export.name).call([.i32(depth - 1)])
                            }
                        }
                        return type.results.map { $0 == .i64 ? .i64(7) : .i32(7) }
                    })
            }
            let instance = try Instance(module, imports: imports, store: store)
            for export in module.exports {
                guard case .function(let type) = export.type, export.name != "forever" else { continue }
                _ = try? instance.function(export.name).call(type.parameters.map { $0 == .i64 ? .i64(4) : .i32(4) })
            }
        }
        try Self.keep(trip.recording, "reentry")
    }

    private static func keep(_ recording: Recording, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["AIRLOCK_RECORDINGS"] else { return }
        #if DEBUG
        let configuration = "debug"
        #else
        let configuration = "release"
        #endif
        let place = URL(fileURLWithPath: folder).appendingPathComponent(configuration)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(recording.bytes).write(to: place.appendingPathComponent(name + ".airlock"))
    }
}

extension GuestAddress {
    fileprivate var offset32: UInt32 { UInt32(truncatingIfNeeded: offset) }
}

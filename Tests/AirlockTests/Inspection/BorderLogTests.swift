import AirlockWAT
import Foundation
import Testing

@testable import Airlock

@Suite struct BorderLogTests {
    private struct Broken: Error {}

    private func instance(_ log: BorderLog) throws -> Instance {
        let store = try Store()
        store.borderLog = log
        var imports = Imports()
        imports.define("host", "double") { (value: Int32) -> Int32 in value &* 2 }
        imports.define("host", "break") { () throws -> Void in throw Broken() }
        return try Instance(
            Module(
                wat: """
                    (module (import "host" "double" (func $double (param i32) (result i32)))
                      (import "host" "break" (func $break))
                      (memory (export "memory") 1)
                      (func (export "quadruple") (param i32) (result i32)
                        (call $double (call $double (local.get 0))))
                      (func (export "grow") (result i32) (memory.grow (i32.const 2)))
                      (func (export "broken") (call $break))
                      (func (export "trap") unreachable))
                    """), imports: imports, store: store)
    }

    @Test func everyCrossingIsKept() throws {
        let log = BorderLog()
        let instance = try instance(log)
        let memory = try instance.memory()
        let quadruple = try instance.function("quadruple", as: ((Int32) -> Int32).self)
        let forty = try quadruple(10)
        #expect(forty == 40)
        try memory.write([1, 2, 3], at: GuestAddress(16))
        _ = try memory.load(as: UInt32.self, at: GuestAddress(20))
        _ = try instance.function("grow").call([])
        #expect(throws: Broken.self) { try instance.function("broken").call([]) }
        #expect(throws: Trap.self) { try instance.function("trap").call([]) }
        let entries = log.entries(of: instance.store)
        #expect(
            entries.map(\.event)
                == [
                    .call(function: "quadruple", arguments: ["10"]),
                    .hostCall(function: "host.double", arguments: ["10"]),
                    .hostReturned(function: "host.double", results: ["20"]),
                    .hostCall(function: "host.double", arguments: ["20"]),
                    .hostReturned(function: "host.double", results: ["40"]),
                    .returned(function: "quadruple", results: ["40"]),
                    .write(GuestRegion(start: GuestAddress(16), count: 3)),
                    .read(GuestRegion(start: GuestAddress(20), count: 4)),
                    .call(function: "grow", arguments: []), .grow(from: Pages(1), by: Pages(2)),
                    .returned(function: "grow", results: ["1"]),
                    .call(function: "broken", arguments: []), .hostCall(function: "host.break", arguments: []),
                    .hostFailed(function: "host.break", error: "Broken()"),
                    .failed(function: "broken", error: "Broken()"),
                    .call(function: "trap", arguments: []),
                    .failed(function: "trap", error: "unreachable"),
                ].map(\.self), "\(entries.map(\.event))")
        #expect(entries.map(\.depth) == [0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0])
        #expect(entries.map(\.number) == (0..<17).map(UInt64.init))
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.time <= $1.time })
        #expect(entries.map { $0.duration != nil }.count { $0 } == 7)
    }

    @Test func olderEntriesMakeRoom() throws {
        let log = BorderLog(capacity: 5)
        let instance = try instance(log)
        for value in 0..<10 { _ = try instance.function("quadruple").call([.i32(Int32(value))]) }
        #expect(log.count == 60)
        let entries = log.entries(of: instance.store)
        #expect(entries.map(\.number) == [55, 56, 57, 58, 59])
        #expect(entries.last?.event == .returned(function: "quadruple", results: ["36"]))
        // Its beginning is kept no more.
        #expect(entries.last?.duration == nil)
        log.removeAll()
        #expect(log.entries(of: instance.store).isEmpty)
    }

    @Test func linesAreJSON() throws {
        let log = BorderLog()
        let instance = try instance(log)
        _ = try instance.function("quadruple").call([.i32(-1)])
        try instance.memory().write([1], at: GuestAddress(7))
        #expect(throws: Broken.self) { try instance.function("broken").call([]) }
        struct Line: Decodable {
            let number: Int, microseconds: Double, depth: Int, event: String
            let function: String?, arguments: [String]?, results: [String]?, error: String?
            let address: Int?, bytes: Int?, duration: Double?
        }
        let lines = try log.entries(of: instance.store).map {
            try JSONDecoder().decode(Line.self, from: Data($0.json.utf8))
        }
        #expect(lines.first?.event == "call")
        #expect(lines.first?.arguments == ["4294967295"])
        #expect(lines[5].results == ["4294967292"])
        #expect(lines[5].duration != nil)
        #expect(lines[6].address == 7)
        #expect(lines[6].bytes == 1)
        #expect(lines.last?.error == "Broken()")
    }

    @Test func waitingCallsAreKept() async throws {
        let log = BorderLog()
        let store = try Store()
        store.borderLog = log
        var imports = Imports()
        imports.defineAsync("host", "wait") { (value: Int32) async -> Int32 in
            await Task.yield()
            return value + 1
        }
        let instance = try Instance(
            Module(
                wat: """
                    (module (import "host" "wait" (func $wait (param i32) (result i32)))
                      (func (export "next") (param i32) (result i32) (call $wait (local.get 0))))
                    """), imports: imports, store: store)
        #expect(try await instance.callAsync("next", Int32(1), returning: Int32.self) == Int32(2))
        #expect(
            log.entries(of: store).map(\.event) == [
                .call(function: "next", arguments: ["1"]), .hostCall(function: "host.wait", arguments: ["1"]),
                .hostReturned(function: "host.wait", results: ["2"]), .returned(function: "next", results: ["2"]),
            ])
    }

    /// Stores without a log keep nothing.
    @Test func otherStoresAreNotNoted() throws {
        let log = BorderLog()
        let instance = try instance(log)
        instance.store.borderLog = nil
        _ = try Instance(Module(wat: "(module (func (export \"f\")))")).function("f").call([])
        #expect(log.count == 0)
    }
}

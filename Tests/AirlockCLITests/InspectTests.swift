import Foundation
import Testing

@testable import AirlockCLI

@Suite struct InspectTests {
    @Test func tellsWhatAModuleConsistsOf() {
        let console = RecordingConsole()
        #expect(console.run("inspect", Fixture.path("Bytes/process_bytes")) == .success)
        for part in [
            "valid module", "1,392 bytes", "0x0000c0", "custom \"name\"", "(func (param i32 i32) (result i32))",
            "process_bytes", "i32, 17 pages (1,114,112 bytes), no maximum",
        ] {
            #expect(console.output.contains(part), "\(part)")
        }
        #expect(!console.output.contains("\u{1B}"))
    }

    @Test func findsAllocators() throws {
        #expect(try ModuleReport(Fixture.bytes("Allocators/malloc_free")).allocator == "malloc(size) / free(pointer)")
        #expect(try ModuleReport(Fixture.bytes("Bytes/process_bytes")).allocator == nil)
        #expect(try ModuleReport(Fixture.bytes("Allocators/wrong_signatures")).allocator == nil)
    }

    @Test func printsJSON() throws {
        let console = RecordingConsole()
        #expect(console.run("inspect", "--json", Fixture.path("Host/callback")) == .success)
        let object = try JSONSerialization.jsonObject(with: Data(console.output.utf8))
        let report = try #require(object as? [String: Any])
        #expect(report["isValid"] as? Bool == true)
        let imports = try #require(report["imports"] as? [[String: Any]])
        #expect(imports.contains { $0["module"] as? String == "host" && $0["name"] as? String == "log" })
        let sections = try #require(report["sections"] as? [[String: Any]])
        let bytes = try Fixture.bytes("Host/callback")
        let last = try #require(sections.last)
        let end = try #require(last["offset"] as? Int) + (try #require(last["size"] as? Int))
        #expect(end == bytes.count)
    }

    @Test func worksOnModulesThatAreNotValid() {
        // (module (func (result i32)))
        let module: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 5, 1, 0x60, 0, 1, 0x7F, 3, 2, 1, 0, 10, 4, 1, 2, 0, 0x0B,
        ]
        let console = RecordingConsole(input: module)
        #expect(console.run("inspect", "-") == .success)
        #expect(console.output.contains("not valid module"))
        #expect(console.output.contains("type mismatch"))
        #expect(console.output.contains("(func (result i32))"))
    }

    @Test func findsTheFeaturesInUse() throws {
        // (module (func (param i32) (result i32 i32) (i32.extend8_s (local.get 0)) (local.get 0)))
        let module: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 7, 1, 0x60, 1, 0x7F, 2, 0x7F, 0x7F, 3, 2, 1, 0, 10, 9, 1, 7, 0, 0x20, 0,
            0xC0, 0x20, 0, 0x0B,
        ]
        #expect(try ModuleReport(module).features == ["sign-extension", "multi-value"])
    }

    @Test func refusesWhatIsNoModule() {
        let console = RecordingConsole(input: [0, 0x61, 0x73])
        #expect(console.run("inspect", "-") == .failure)
        #expect(console.errors.contains("<stdin>: malformed module"))
    }

    /// Also of globals that are initialised from globals before them.
    @Test func agreesWithValidate() throws {
        // (module (global i32 (i32.const 1)) (global i32 (global.get 0)))
        let module: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 6, 11, 2, 0x7F, 0, 0x41, 1, 0x0B, 0x7F, 0, 0x23, 0, 0x0B,
        ]
        let report = try ModuleReport(module)
        #expect(report.isValid)
        #expect(report.features == ["extended-const"])
        #expect(RecordingConsole(input: module).run("validate", "-") == .success)
    }

    /// A module of so many custom sections without a name.
    private func customSections(_ count: Int) -> [UInt8] {
        var module: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
        module.reserveCapacity(8 + count * 3)
        for _ in 0..<count { module += [0, 1, 0] }
        return module
    }

    @Test func manyCustomSections() throws {
        #if DEBUG
        let count = 50_000
        #else
        let count = 2_000_000
        #endif
        let module = customSections(count)
        let console = RecordingConsole(input: module)
        let duration = ContinuousClock().measure { #expect(console.run("inspect", "-") == .success) }
        #expect(console.output.contains("... and \((count - ModuleReport.longestList).grouped) more"))
        let report = try ModuleReport(module)
        #expect(report.sections.count == ModuleReport.longestList)
        #expect(report.omitted == ["sections": count - ModuleReport.longestList])
        // A second for two million, and hours where each looks at all others: a limit that no busy machine reaches.
        #expect(duration < .seconds(30))
    }

    @Test func namesOfCustomSections() throws {
        let module: [UInt8] = [
            0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 0, 2, 1, 0x61, 1, 4, 1, 0x60, 0, 0, 0, 2, 1, 0x62, 0, 2, 1, 0x63,
        ]
        #expect(try ModuleReport(module).sections.map(\.customName) == ["a", nil, "b", "c"])
    }

    @Test func showsTheSourceOfOffsets() throws {
        let console = RecordingConsole()
        let guest = Fixture.path("Source/dwarf5_O2")
        #expect(console.run("inspect", "--source", "0x96", "--source=0", guest) == .success)
        #expect(
            console.output == """
                0x96
                  at /guests/lines.h:15:9 in element, inlined
                  at /guests/lines.h:22:16 in total
                0x0
                  no source known

                """)
        let split = RecordingConsole()
        #expect(split.run("inspect", "--source", "0x96", Fixture.path("Source/split")) == .success)
        #expect(split.output.hasSuffix("more in split.dwo\n"))
    }

    @Test func readsOffsetsFromTheStandardInput() throws {
        let console = RecordingConsole(input: Array("0x96\n150 3\n".utf8))
        #expect(console.run("inspect", "--json", "--source", "-", Fixture.path("Source/dwarf4_O2")) == .success)
        let object = try JSONSerialization.jsonObject(with: Data(console.output.utf8))
        let places = try #require((object as? [String: Any])?["places"] as? [[String: Any]])
        #expect(places.map { $0["offset"] as? Int } == [150, 150, 3])
        #expect(places.map { ($0["lines"] as? [[String: Any]])?.first?["line"] as? Int } == [15, 15, nil])
        for arguments in [["--source", "-", "-"], ["--source", "0xx", Fixture.path("Source/split")]] {
            #expect(RecordingConsole().run(["inspect"] + arguments) == .usage)
        }
    }
}

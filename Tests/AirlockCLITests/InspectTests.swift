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
}

import Airlock
import AirlockWAT
import Foundation
import Testing

@Suite struct ModuleFromTextTests {
    @Test func exampleOfTheDocumentation() throws {
        // Example begins
        let module = try Module(
            wat: """
                (module
                  (func (export "twice") (param $n i32) (result i32)
                    (i32.add (local.get $n) (local.get $n))))
                """)
        let twice = try Instance(module).function("twice")
        let results = try twice.call([.i32(21)])
        // Example ends
        #expect(results == [.i32(42)])
    }

    /// The documentation shows what the test above compiles.
    @Test func documentationShowsTheExample() throws {
        let here = URL(fileURLWithPath: #filePath)
        let source = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/AirlockWAT/Module+Text.swift")
        let marker = "    ///     "
        let shown = try String(contentsOf: source, encoding: .utf8).components(separatedBy: "\n")
            .filter { $0.hasPrefix(marker) }.map { String($0.dropFirst(marker.count)) }
        let lines = try String(contentsOf: here, encoding: .utf8).components(separatedBy: "\n")
        let begin = try #require(lines.firstIndex(of: "        // Example begins"))
        let end = try #require(lines.firstIndex(of: "        // Example ends"))
        #expect(shown == lines[(begin + 1)..<end].map { String($0.dropFirst(8)) })
    }

    @Test func identifiersBecomeNames() throws {
        #expect(try Module(wat: "(module $greeter)").name == "greeter")
        #expect(try Module(wat: "(module $greeter)".dropFirst(0)).name == "greeter")
    }

    @Test func tellsMalformedTextFromInvalidModules() throws {
        let error = try #require(throws: WATError.self) { try Module(wat: "(module\n  (fun))") }
        #expect(error.line == 2 && error.column == 4)
        #expect(throws: InvalidModule.self) { try Module(wat: "(func (result i32))") }
        var configuration = Engine.Configuration()
        configuration.features = .wasm1
        let text = "(func (param i32) (drop (i32.extend8_s (local.get 0))))"
        _ = try Module(wat: text)
        #expect(throws: UnsupportedFeature.self) { try Module(wat: text, engine: Engine(configuration)) }
    }
}

import Airlock
import Testing

@testable import AirlockCLI

/// Modules beyond WebAssembly 3.0 are refused by the name of the feature by every command, and shown as far as they go.
@Suite struct ProposedFeatureTests {
    private static let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

    private static func body(_ code: [UInt8]) -> [UInt8] {
        header + [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, UInt8(code.count + 4), 1, UInt8(code.count + 2), 0] + code + [
            0x0B
        ]
    }

    static let modules: [(String, [UInt8])] = [
        ("threads", header + [5, 4, 1, 3, 1, 2]),
        ("threads", body([0xFE, 3, 0])),
        ("legacy-exceptions", body([6, 0x40, 0x19, 0x0B])),
        ("stack-switching", header + [1, 6, 2, 0x60, 0, 0, 0x5D, 0]),
        ("stack-switching", body([0xE0, 0, 0x1A])),
        ("custom-page-sizes", header + [5, 4, 1, 8, 1, 0]),
        ("wide-arithmetic", body([0xFC, 0x13])),
        ("component-model", [0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0, 1, 8] + header),
    ]

    @Test(arguments: modules) func areRefusedByName(_ feature: String, _ module: [UInt8]) throws {
        for command in ["validate", "run", "wasm2wat"] {
            let console = RecordingConsole(input: module)
            #expect(console.run(command, "-") == .failure)
            #expect(
                console.errors.hasPrefix("<stdin>: unsupported feature \(feature): "), "\(command): \(console.errors)")
        }
        let console = RecordingConsole(input: module)
        #expect(console.run("inspect", "-") == .success)
        #expect(console.output.contains("<stdin>: unsupported"), "\(console.output)")
        #expect(console.output.contains("  unsupported feature \(feature): "))
        #expect(console.output.contains("not executed by this version: \(feature)\n"))
        #expect(try ModuleReport(module).unsupported == [feature])
    }

    @Test func showsWhatItCan() throws {
        let report = try ModuleReport(
            Self.header + [1, 4, 1, 0x60, 0, 0, 5, 4, 1, 3, 1, 2, 7, 5, 1, 1, 0x6D, 2, 0])
        #expect(report.types.map(\.type) == ["(func)"])
        #expect(report.exports.map(\.type) == ["(memory 1 2)"])
        let component = try ModuleReport(Self.modules[7].1)
        #expect(component.isComponent)
        #expect(component.sections.map(\.name) == ["core module"])
        #expect(component.sections.map(\.size) == [8])
    }

    /// What a version executes less than it knows is told, too.
    @Test func tellsWhatIsNotExecuted() throws {
        // (module (func (drop (v128.const i64x2 0 0))))
        let vector = Self.body([0xFD, 0x0C] + [UInt8](repeating: 0, count: 16) + [0x1A])
        let report = try ModuleReport(vector)
        #expect(report.isValid)
        #expect(report.features == ["simd"])
        #expect(report.unsupported == (Features.executed.contains(.simd) ? [] : ["simd"]))
    }
}

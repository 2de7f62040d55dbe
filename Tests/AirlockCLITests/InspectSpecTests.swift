import Airlock
import AirlockWAT
import Foundation
import Testing

@testable import AirlockCLI

/// Of every module of the official test scripts, `inspect` tells what `validate` does.
@Suite struct InspectSpecTests {
    private static let folder: URL? = {
        let given = ProcessInfo.processInfo.environment["AIRLOCK_SPEC_TESTSUITE"].map { URL(fileURLWithPath: $0) }
        let folder = given ?? Fixture.root.appendingPathComponent("../shared/spec/testsuite").standardized
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    @Test(
        .enabled(
            if: folder != nil, "no official test scripts: set AIRLOCK_SPEC_TESTSUITE to the folder that holds them"))
    func agreesWithValidate() throws {
        let folder = try #require(Self.folder)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var modules = 0
        var unknown = 0
        for name in names.sorted() where name.hasSuffix(".wast") {
            guard let script = try? Script.parse([UInt8](Data(contentsOf: folder.appendingPathComponent(name)))) else {
                continue
            }
            for module in script.modules {
                guard let bytes = try? module.binary(), let report = try? ModuleReport(bytes) else { continue }
                modules += 1
                if !report.isKnown { unknown += 1 }
                let decoded = try ModuleDecoder.decode(bytes)
                func isValid(_ features: Features) -> Bool {
                    (try? ModuleValidator.validate(decoded, registry: TypeRegistry(), features: features)) != nil
                }
                #expect(report.isValid == isValid(.wasm3), "\(name)")
                guard report.isValid else { continue }
                let named = Feature.allCases.filter { report.features.contains($0.name) }
                #expect(isValid(named.reduce(.wasm1) { $0.union(Features($1)) }), "\(name): \(report.features)")
            }
        }
        #expect(modules > 3000)
        // The scripts of the threads proposal, as far as they are read.
        print("\(modules) modules, \(unknown) beyond WebAssembly 3.0")
    }
}

extension Script {
    /// The modules of all commands.
    fileprivate var modules: [ScriptModule] {
        commands.compactMap { command in
            switch command.kind {
            case .module(let module), .moduleDefinition(let module), .assertMalformed(let module, _),
                .assertInvalid(let module, _), .assertUnlinkable(.module(let module), _),
                .assertModuleTrap(.module(let module), _):
                module
            default: nil
            }
        }
    }
}

import Airlock
import AirlockWASI
import Foundation
import Testing

/// The programs of WebAssembly/wasi-testsuite, as branch `prod/testsuite-base` has them: `AIRLOCK_WASI_TESTSUITE` names a
/// checkout of it.
@Suite struct TestsuiteTests {
    /// What the JSON file beside a program says; there may be none.
    private struct Specification: Decodable {
        var args: [String] = []
        var root: String?
        var env: [String: String] = [:]
        var exitCode: UInt32 = 0
        var stdout: String?

        private enum Keys: String, CodingKey { case args, root, env, stdout, exitCode = "exit_code" }

        init() {}

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Keys.self)
            args = try values.decodeIfPresent([String].self, forKey: .args) ?? []
            root = try values.decodeIfPresent(String.self, forKey: .root)
            env = try values.decodeIfPresent([String: String].self, forKey: .env) ?? [:]
            exitCode = try values.decodeIfPresent(UInt32.self, forKey: .exitCode) ?? 0
            stdout = try values.decodeIfPresent(String.self, forKey: .stdout)
        }
    }

    private static let folder = Outside.folder("AIRLOCK_WASI_TESTSUITE")

    private static var programs: [URL] {
        guard let folder else { return [] }
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        return (found ?? []).filter { $0.pathExtension == "wasm" && $0.path.contains("/wasm32-wasip1/") }
            .sorted { $0.path < $1.path }
    }

    @Test(.enabled(if: folder != nil, "AIRLOCK_WASI_TESTSUITE names no folder"))
    func theSuiteIsThere() {
        #expect(Self.programs.count >= 72)
    }

    @Test(.enabled(if: folder != nil, "AIRLOCK_WASI_TESTSUITE names no folder"), arguments: programs)
    func passes(_ program: URL) throws {
        let file = program.deletingPathExtension().appendingPathExtension("json")
        let specification =
            FileManager.default.fileExists(atPath: file.path)
            ? try JSONDecoder().decode(Specification.self, from: Data(contentsOf: file)) : Specification()
        let (output, errors) = (ByteSink(), ByteSink())
        var configuration = WASI.Configuration()
        configuration.arguments = [program.lastPathComponent] + specification.args
        configuration.environment = NamedValues(specification.env)
        configuration.output = .collect(into: output)
        configuration.error = .collect(into: errors)
        // Programs write into their directory, so each gets a copy.
        let copy = try TemporaryFolder()
        if let root = specification.root {
            let source = program.deletingLastPathComponent().appendingPathComponent(root)
            let target = copy.path("root")
            try FileManager.default.copyItem(atPath: source.path, toPath: target)
            configuration.preopens = ["/": .host(target, access: .readWrite)]
        }
        let code = try WASI(configuration).run(Module(Data(contentsOf: program)))
        #expect(code == specification.exitCode, "\(errors.text)")
        if let expected = specification.stdout { #expect(output.text == expected) }
    }
}

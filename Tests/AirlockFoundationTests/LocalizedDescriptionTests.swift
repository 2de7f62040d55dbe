import Airlock
import AirlockFoundation
import AirlockWASI
import AirlockWAT
import Foundation
import Testing

@Suite struct LocalizedDescriptionTests {
    /// The error that `body` throws.
    private func error(_ body: () throws -> Void) -> (any Error)? {
        do { try body() } catch { return error }
        return nil
    }

    @Test func isTheErrorsText() throws {
        let thrower = try WAT.parse("(module (tag $t (export \"t\")) (func (export \"f\") (throw $t)))")
        let errors: [(any Error)?] = [
            error { _ = try Module([1, 2, 3]) },
            error { _ = try WAT.parse("(module (nonsense))") },
            error { _ = try Instance(try Module(WAT.parse("(module (import \"a\" \"b\" (func)))"))) },
            error { _ = try Instance(try Module(thrower)).call("f", returning: Void.self) },
            error { _ = try Instance(try Module(thrower)).call("g", returning: Void.self) },
            Trap(.unreachableCodeReached), Errno.noent, WASI.Exit(code: 3),
        ]
        for error in errors {
            let error = try #require(error)
            #expect(error.localizedDescription == String(describing: error))
            #expect(error.localizedDescription.count > 3)
        }
    }

    /// Every public error of the package is one that Foundation knows.
    @Test func noneIsForgotten() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let known = try String(
            contentsOf: root.appendingPathComponent("AirlockFoundation/LocalizedErrors.swift"), encoding: .utf8)
        let declaration = try Regex("public (?:final )?(?:struct|enum|class) (\\w+)[^{\n]*\\b(?:Airlock)?Error\\b")
        var count = 0
        for module in ["Airlock", "AirlockWAT", "AirlockWASI"] {
            let files = FileManager.default.enumerator(
                at: root.appendingPathComponent(module), includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
                for match in try String(contentsOf: file, encoding: .utf8).matches(of: declaration) {
                    let name = try #require(match.output[1].substring)
                    #expect(known.contains(try Regex("extension (?:\\w+\\.)?\(name): LocalizedError")), "\(name)")
                    count += 1
                }
            }
        }
        #expect(count > 20)
    }
}

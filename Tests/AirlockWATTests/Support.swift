import Airlock
import AirlockWAT
import Foundation
import Testing

/// The message with which a module text is refused, or nil.
func refusal(_ text: String) -> String? {
    do throws(WATError) {
        _ = try WAT.parse(text)
        return nil
    } catch {
        return error.message
    }
}

func decoded(_ text: String) throws -> DecodedModule { try ModuleDecoder.decode(try WAT.parse(text)) }

/// The bytes of the constant to which a global of this type is initialised, without opcode and `end`.
func constant(_ type: String, _ literal: String) throws -> [UInt8] {
    let module = try decoded("(global \(type) (\(type).const \(literal)))")
    let global = try #require(module.globals.first)
    let prefix = type == "v128" ? 2 : 1
    return Array(module.bytes[global.initializer.range].dropFirst(prefix).dropLast())
}

func littleEndian(_ bytes: [UInt8]) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

/// The official test scripts, if they are on this machine.
enum SpecTestsuite {
    static let directory: URL? = {
        let variable = ProcessInfo.processInfo.environment["AIRLOCK_SPEC_TESTSUITE"]
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url =
            variable.map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared/spec/testsuite")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }()

    /// Paths relative to the directory. The scripts of the threads proposal are left out: they use instructions that
    /// are not part of WebAssembly 3.0, in an older dialect of the text format.
    static let scripts: [String] = {
        guard let directory, let paths = try? FileManager.default.subpathsOfDirectory(atPath: directory.path) else {
            return []
        }
        return paths.filter { $0.hasSuffix(".wast") && !$0.hasPrefix("threads/") }.sorted()
    }()

    static func read(_ script: String) throws -> [UInt8] {
        let directory = try #require(directory)
        return [UInt8](try Data(contentsOf: directory.appendingPathComponent(script)))
    }
}
